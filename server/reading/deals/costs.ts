import type { FoundEntity } from '../entities/entity-reading.ts';
import { complementsOf } from '../syntax/complements.ts';
import { subjectOf } from '../syntax/subject.ts';
import { ownerOf, type Party, partiesOf, type Scene, toldLately } from './scene.ts';

/** "pays €4m to settle a lawsuit brought by X", "to end a dispute with X": with whom there is peace for a sum. */
export function settledWith(scene: Scene, at: number, not: ReadonlySet<FoundEntity>): Party[] {
  const { chunks, rules } = scene;
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'mark' && (chunk.mark === 'end' || chunk.mark === ';' || chunk.mark === 'relative')) return [];
    if (chunk.kind !== 'verb') continue;
    if (chunk.mood === 'finite') return [];
    if (chunk.mood !== 'infinitive' || !rules.settles.has(chunk.lemma)) continue;
    for (const index of [i, ...complementsOf(chunks, i).verbs])
      for (const { prep, group, at: from } of complementsOf(chunks, index).args) {
        if (prep && !makers.has(prep)) continue;
        const owner = !prep && !group[0]!.mention ? ownerOf(scene, from, not) : undefined;
        const parties = owner ? [owner] : prep ? partiesOf(scene, group, not) : [];
        const named = parties.filter(({ entity }) => entity.type !== 'person' && !not.has(entity));
        if (named.length) return named;
      }
    return [];
  }
  return [];
}

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
  if (!payer) return [];
  const buyers = new Set(partiesOf(scene, payer.group).map(({ entity }) => entity));
  const told = toldLately(scene).findLast(
    ({ type, from: payers }) => type === 'purchase' && payers.some((entity) => buyers.has(entity)),
  );
  const seller = told?.to.find((entity) => !not.has(entity) && !buyers.has(entity));
  return seller ? [{ entity: seller, sure: 0.7, chunk: cost }] : [];
}
