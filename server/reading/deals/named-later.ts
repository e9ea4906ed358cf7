import type { FoundEntity } from '../entities/entity-reading.ts';
import type { NounChunk } from '../syntax/chunk.ts';
import { governorOf } from '../syntax/governor.ts';
import { coordinatedRight } from '../syntax/group.ts';
import { subjectOf } from '../syntax/subject.ts';
import type { Draft } from './draft.ts';
import { saidToBe } from './said-to-be.ts';
import { type Party, partiesOf, type Scene, toldLately } from './scene.ts';

/** Sentences after which a deal's unnamed side is not looked for. */
const REACH = 3;

/**
 * A side that a deal told before left out: "X was sold for $40m. The buyer, Y, …", "The lender was Y", "Y was the buyer", "with Y as lender". What
 * the same sentence says it paid is the deal's sum.
 */
export function namedLater(scene: Scene, drafts: Draft[]): Draft[] {
  const found: Draft[] = [];
  if (!scene.syntax.headLast) return found;
  scene.chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'noun' || !chunk.head || found.length) return;
    const role = sideNamed(scene, chunk);
    if (!role) return;
    const named = whoIs(scene, at).filter(({ entity }) => entity.type === 'company' || entity.type === 'institution');
    if (!named.length) return;
    const entities = [...new Set(named.map(({ entity }) => entity))];
    const told = openDeal(scene, role, entities);
    if (!told) return;
    const paid = told.amount ? undefined : drafts.findIndex((draft) => isPaidBy(draft, entities));
    const amount = paid === undefined || paid < 0 ? told.amount : drafts[paid]!.amount;
    if (paid !== undefined && paid >= 0) drafts.splice(paid, 1);
    found.push({
      ...told,
      attribution: undefined,
      from: entities,
      amount,
      confidence: told.confidence * 0.85 * Math.min(...named.map(({ sure }) => sure)),
      rule: `${told.rule}+named`,
      place: scene.place,
      trigger: { from: chunk.headAt, to: chunk.to },
      clause: { from: Math.min(chunk.from, ...named.map((party) => party.chunk.from)), to: chunk.to },
    });
  });
  return found;
}

const isPaidBy = ({ type, from, to, amount }: Draft, payers: readonly FoundEntity[]) =>
  type === 'payment' && amount !== undefined && !to.length && from.some((entity) => payers.includes(entity));

/** The kind of deal whose paying side a noun names; "its new owner" is who bought. */
function sideNamed({ rules }: Scene, { head, determiner, words, prep }: NounChunk): Draft['type'] | undefined {
  const side = rules.sides.get(head!);
  if (side?.side !== 'from') return undefined;
  if (determiner !== 'definite' && determiner !== 'possessive' && prep !== 'as') return undefined;
  return side.deal === 'stake' ? (words.some((word) => rules.rounds?.fresh.has(word)) ? 'acquisition' : undefined) : side.deal;
}

/** Who stands for the noun: beside it, as what it is said to be, or as whose description it is said. */
function whoIs(scene: Scene, at: number): readonly Party[] {
  const { chunks, rules } = scene;
  const noun = chunks[at] as NounChunk;
  if (noun.mention?.kind === 'name') return partiesOf(scene, [noun]);
  const said = saidToBe(scene, at);
  if (said.length) return said;
  if (noun.prep === 'as') {
    const with_ = chunks[at - 1];
    return with_?.kind === 'noun' && with_.prep === rules.data.with && with_.mention ? partiesOf(scene, [with_]) : [];
  }
  const governor = governorOf(chunks, at);
  const verb = governor >= 0 ? chunks[governor] : undefined;
  if (verb?.kind === 'verb' && rules.classes.get(verb.lemma)?.has('is') && !verb.negated)
    return partiesOf(scene, subjectOf(chunks, governor, { object: rules.objectControl }));
  const mark = chunks[at + 1];
  const beside = chunks[at + 2];
  return mark?.kind === 'mark' && mark.mark === ',' && beside?.kind === 'noun' && beside.mention?.kind === 'name' && !beside.prep
    ? partiesOf(scene, coordinatedRight(chunks, at + 2).group)
    : [];
}

/** The deal of a kind that was told last, when nobody is named on its paying side. */
function openDeal(scene: Scene, type: Draft['type'], not: readonly FoundEntity[]): Draft | undefined {
  const { place } = scene;
  const last = toldLately(scene).findLast((draft) => draft.type === type);
  if (!last || last.from.length || last.status === 'cancelled') return undefined;
  if (last.to.some((entity) => not.includes(entity)) || (last.seller && not.includes(last.seller))) return undefined;
  const { paragraph, sentence } = last.place;
  return place.paragraph === paragraph
    ? place.sentence - sentence <= REACH
      ? last
      : undefined
    : place.paragraph - paragraph === 1
      ? last
      : undefined;
}
