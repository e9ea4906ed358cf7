import type { FoundEntity } from '../entities/entity-reading.ts';
import { complementsOf, subjectOf } from '../syntax/clause.ts';
import { type Party, partiesOf, type Scene } from './scene.ts';
import { counterparty } from './slots.ts';

/** Behind what costs, who does or sells it: "a trial run by X will cost", "the contract with X cost". */
const makers: ReadonlySet<string> = new Set(['with', 'by', 'from']);

/** Whom a cost is paid to: who is named with what costs it, or the other side of the contract that was told. */
export function paidByCost(scene: Scene, at: number, not: ReadonlySet<FoundEntity>): Party[] {
  const { chunks, rules } = scene;
  const [cost] = subjectOf(chunks, at, { object: rules.objectControl });
  if (!cost) return [];
  const from = chunks.indexOf(cost);
  for (let i = from + 1; i < at; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'verb' && chunk.mood === 'finite') break;
    if (chunk.kind === 'mark' && !['adverb', ','].includes(chunk.mark)) break;
    if (chunk.kind !== 'noun' || !chunk.prep || !makers.has(chunk.prep)) continue;
    const parties = partiesOf(scene, [chunk], not);
    if (parties.length) return parties;
  }
  if (cost.of && !not.has(cost.of.entity)) return [{ entity: cost.of.entity, sure: 0.8, chunk: cost }];
  if (!cost.head || !rules.nounFrames.has(cost.head)) return [];
  const payer = complementsOf(chunks, at).args.find(({ prep }) => !prep);
  return payer ? counterparty(scene, partiesOf(scene, payer.group), not, at) : [];
}
