import type { NounChunk, PlacedAmount, VerbChunk } from '../syntax/chunk.ts';
import { complementsOf, predicateOf } from '../syntax/clause.ts';
import type { Draft } from './draft.ts';
import { isMoney, type Scene } from './scene.ts';

/** "The contract is worth $85m", "The deal totals €3bn", "The price was $5m": the sum of the deal told just before, which had none. */
export function worthTold(scene: Scene, at: number): Draft[] {
  const { chunks, rules } = scene;
  const noun = chunks[at] as NounChunk;
  if (!scene.syntax.headLast || !noun.head || noun.prep || noun.amount || noun.of) return [];
  if (noun.determiner !== 'definite' && noun.determiner !== 'demonstrative') return [];
  const price = rules.price.has(noun.head);
  const types = new Set((rules.nounFrames.get(noun.head) ?? []).map(({ deal }) => deal));
  const any = price || rules.anyDeal.has(noun.head);
  if (!any && !types.size) return [];
  const verb = predicateOf(chunks, at);
  const amount = verb >= 0 ? saidSum(scene, verb, price) : undefined;
  if (!amount || scene.told.some((draft) => draft.amount === amount)) return [];
  const told = scene.told.findLast(
    (draft) =>
      !draft.amount &&
      draft.type !== 'stake' &&
      scene.place.paragraph - draft.place.paragraph < 2 &&
      (any || types.has(draft.type)) &&
      draft.from.length > 0 &&
      draft.to.length > 0,
  );
  if (!told) return [];
  return [
    {
      ...told,
      amount,
      rule: `${told.rule}+sum`,
      confidence: told.confidence * 0.92,
      place: scene.place,
      trigger: { from: noun.headAt, to: noun.to },
      clause: { from: noun.from, to: chunks[complementsOf(chunks, verb).end - 1]?.to ?? noun.to },
    },
  ];
}

/** The sum that a verb of being worth or amounting gives its subject. */
function saidSum({ chunks, rules, claimed }: Scene, at: number, price: boolean): PlacedAmount | undefined {
  const verb = chunks[at] as VerbChunk;
  if (verb.negated) return undefined;
  const classes = rules.classes.get(verb.lemma);
  const is = classes?.has('is') === true;
  if (!is && !classes?.has('amounts')) return undefined;
  for (const { prep, group, commas } of complementsOf(chunks, at).args) {
    const { amount } = group[0]!;
    if (!isMoney(amount) || commas || claimed.has(amount.id) || amount.per) continue;
    if (prep === rules.data.worth || prep === 'at' || prep === 'to' || (!prep && (!is || price))) return amount;
  }
  return undefined;
}
