import type { DealStatus } from '../article.ts';
import type { PlacedAmount } from '../syntax/chunk.ts';
import type { Scene } from './scene.ts';

const periods: ReadonlySet<string> = new Set(['year', 'month', 'quarter', 'day', 'hour']);

/** "pays X $45m a year": a sum for each period in the simple present is paid already. */
export function isHabit(
  { chunks, terms, syntax }: Scene,
  at: number,
  status: DealStatus | undefined,
  amount: PlacedAmount | undefined,
) {
  const verb = chunks[at];
  if (status !== 'announced' || verb?.kind !== 'verb' || verb.mood !== 'finite' || !amount?.per || !periods.has(amount.per))
    return false;
  const progressive = syntax.headLast && terms[verb.headAt]?.fold.endsWith('ing');
  return verb.tense === 'present' && !verb.modality && !verb.perfect && !verb.passive && !progressive;
}
