import type { FoundEntity } from '../entities/entity-reading.ts';
import type { NounChunk } from '../syntax/chunk.ts';
import { governorOf, predicateOf } from '../syntax/governor.ts';
import { coordinatedRight } from '../syntax/group.ts';
import { subjectOf } from '../syntax/subject.ts';
import { type Party, partiesOf, type Scene } from './scene.ts';

/** Prepositions behind which talks have their matter. */
const matters: ReadonlySet<string> = new Set(['about', 'over', 'on', 'for']);

/** Index of the talks that a noun is the matter of: "talks with X about a sale", -1 when there are none. */
function talksBefore({ chunks, rules, syntax }: Scene, at: number): number {
  const noun = chunks[at];
  if (!syntax.headLast || noun?.kind !== 'noun' || !noun.prep || !matters.has(noun.prep)) return -1;
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'mark' && (chunk.mark === 'and' || chunk.mark === ',')) continue;
    if (chunk.kind !== 'noun') return -1;
    if (chunk.head && !chunk.mention && rules.rumoured.has(chunk.head)) return i;
  }
  return -1;
}

/** The words of the talks about a deal, which make it a rumour. */
export function talkedOver(scene: Scene, at: number, noun: NounChunk): readonly string[] {
  const talks = noun.prep ? talksBefore(scene, at) : -1;
  return talks < 0 ? [] : (scene.chunks[talks] as NounChunk).words;
}

/** With whom the talks about a deal are held. */
export function talkedWith(scene: Scene, at: number, not: ReadonlySet<FoundEntity>): Party[] {
  const talks = talksBefore(scene, at);
  if (talks < 0) return [];
  for (let i = talks + 1; i < at; i++) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind === 'noun' && chunk.prep === scene.rules.data.with)
      return partiesOf(scene, coordinatedRight(scene.chunks, i).group, not);
  }
  return [];
}

/** Who holds the talks about a deal. */
export function talker(scene: Scene, at: number, not: ReadonlySet<FoundEntity>): Party[] {
  const { chunks, rules } = scene;
  const talks = talksBefore(scene, at);
  if (talks < 0) return [];
  const governor = governorOf(chunks, talks);
  const verb = governor >= 0 ? governor : predicateOf(chunks, talks);
  return verb < 0 ? [] : partiesOf(scene, subjectOf(chunks, verb, { object: rules.objectControl }), not);
}
