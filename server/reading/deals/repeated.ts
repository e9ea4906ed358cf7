import type { Argument } from '../syntax/complements.ts';
import type { Scene } from './scene.ts';

/** Groups of a description between two commas, at most. */
const LONGEST = 7;

/** "par X et par Y", "avec X, premier fabricant de puces, et avec Y": the preposition comes again. */
export function nextRepeats({ chunks }: Scene, { prep, group }: Argument): boolean {
  let next = chunks.indexOf(group.at(-1)!) + 1;
  const opens = chunks[next];
  const apposed = chunks[next + 1];
  if (
    opens?.kind === 'mark' &&
    opens.mark === ',' &&
    apposed?.kind === 'noun' &&
    !apposed.prep &&
    apposed.mention?.kind !== 'name'
  ) {
    const last = next + LONGEST;
    next += 2;
    while (next < last && chunks[next]?.kind === 'noun' && (chunks[next] as typeof apposed).prep) next++;
    const closes = chunks[next];
    if (closes?.kind !== 'mark' || closes.mark !== ',') return false;
    next++;
  }
  const mark = chunks[next];
  const after = chunks[next + 1];
  return mark?.kind === 'mark' && mark.mark === 'and' && after?.kind === 'noun' && after.prep === prep;
}
