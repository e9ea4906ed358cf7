import type { NounChunk } from '../syntax/chunk.ts';
import { aroundNoun } from './around-noun.ts';
import { clauseOf } from './clause-words.ts';
import { dealtOut } from './dealt-out.ts';
import type { Draft } from './draft.ts';
import { fill } from './fill.ts';
import { moneyOf } from './money-around.ts';
import { isReadyTo } from './ready-to.ts';
import { retold } from './retold.ts';
import type { Scene } from './scene.ts';
import { toldSum } from './told-sums.ts';

/** "Prix de la cession : 280 M€": the sum of the deal told just before. */
function byPrice(scene: Scene, at: number): Draft[] {
  const noun = scene.chunks[at] as NounChunk;
  const next = scene.chunks[at + 1];
  if (!noun.head || !scene.rules.price.has(noun.head) || next?.kind !== 'noun' || next.prep !== scene.rules.data.of || !next.head)
    return [];
  const frames = scene.rules.nounFrames.get(next.head);
  if (!frames || next.mention || next.of) return [];
  const around = aroundNoun(scene, at);
  const amount = moneyOf(scene, around, noun);
  const told = scene.told.findLast(
    (draft) =>
      draft.place.paragraph === scene.place.paragraph &&
      !draft.amount &&
      (draft.type === frames[0]!.deal || (frames[0]!.deal === 'acquisition' && draft.type === 'purchase')),
  );
  if (!amount || !told) return [];
  return [
    {
      ...retold(told, 'price', 0.95),
      amount,
      place: scene.place,
      trigger: { from: noun.headAt, to: noun.to },
      clause: clauseOf(scene, around, at),
    },
  ];
}

export function byNoun(scene: Scene, at: number): Draft[] {
  const noun = scene.chunks[at] as NounChunk;
  if (isReadyTo(scene, at)) return [];
  const parts = dealtOut(scene, at);
  if (parts.length) return parts;
  const price = byPrice(scene, at);
  if (price.length) return price;
  const sum = toldSum(scene, at);
  if (sum.length) return sum;
  const pair = noun.head && noun.words[noun.words.indexOf(noun.head) + 1];
  // "a merger agreement": the first part says what deal it is
  const first = noun.head && scene.rules.compoundHeads.has(noun.head) ? noun.words.at(-2) : undefined;
  const frames = noun.head
    ? ((pair !== undefined && scene.rules.pairHeads.has(noun.head)
        ? scene.rules.nounFrames.get(`${noun.head}_${pair}`)
        : undefined) ??
      (first !== undefined && first !== 'license' && first !== 'licence' ? scene.rules.nounFrames.get(first) : undefined) ??
      scene.rules.nounFrames.get(noun.head))
    : undefined;
  if (!frames || (noun.mention?.kind === 'name' && noun.mention.from <= noun.headAt && noun.mention.to > noun.headAt)) return [];
  // "un courtier en ligne": a manner, not the thing
  const before = scene.chunks[at - 1];
  const bare = !scene.syntax.headLast && noun.prep === scene.rules.data.inForm && !noun.determiner && !noun.amount;
  if (bare && !(before?.kind === 'noun' && before.amount)) return [];
  const around = aroundNoun(scene, at);
  const converted = around.verb >= 0 ? scene.chunks[around.verb] : undefined;
  if (frames[0]!.deal === 'debt' && converted?.kind === 'verb' && scene.rules.converts.has(converted.lemma)) return [];
  for (const frame of frames) {
    const drafts = fill(scene, at, around, frame, `noun/${noun.head}`, noun);
    if (drafts.length) return drafts;
  }
  return [];
}
