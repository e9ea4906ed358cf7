import type { FoundEntity } from '../entities/entity-reading.ts';
import type { NounChunk, VerbChunk } from '../syntax/chunk.ts';
import { subjectOf } from '../syntax/subject.ts';
import { partyIn, spokenOf } from './fact-subjects.ts';
import type { Found } from './facts.ts';
import { isMoney, ownerOf, type Scene, toldLately } from './scene.ts';

/** More than any share costs. */
const DEAREST = 100_000;

/** "double the $30 billion it was worth", "the €2bn at which it was valued": a relative clause says whose value the sum before it is. */
export function formerValue(scene: Scene, at: number): Found | undefined {
  const { chunks, rules, syntax } = scene;
  const verb = chunks[at] as VerbChunk;
  const isValued = verb.passive && rules.values.has(verb.lemma);
  const next = chunks[at + 1];
  const isWorth = syntax.be.has(verb.lemma) && next?.kind === 'noun' && next.prep === rules.data.worth && !next.amount;
  if (verb.mood !== 'finite' || verb.negated || !(isValued || isWorth)) return undefined;
  const relative = chunks.findLastIndex((chunk, i) => i < at && i > at - 5 && chunk.kind === 'mark' && chunk.mark === 'relative');
  const sum = chunks[relative - 1];
  if (sum?.kind !== 'noun' || !isMoney(sum.amount) || sum.head || sum.amount.value < DEAREST) return undefined;
  const subject = valuedBefore(scene, at) ?? partyIn(scene, subjectOf(chunks, at, { object: rules.objectControl }));
  return subject?.type === 'company' ? { type: 'valuation', subject, amount: sum.amount, at, rule: 'relative/worth' } : undefined;
}

/** "a round that values X at $58bn, double the $30bn it was worth": a pronoun is who was valued just before. */
function valuedBefore({ chunks, rules }: Scene, at: number): FoundEntity | undefined {
  const subject = chunks[at - 1];
  if (subject?.kind !== 'noun' || !subject.pronoun) return undefined;
  const verb = chunks.findLastIndex(
    (chunk, i) => i < at && chunk.kind === 'verb' && !chunk.passive && rules.values.has(chunk.lemma),
  );
  const object = verb < 0 ? undefined : chunks[verb + 1];
  return object?.kind === 'noun' && !object.prep ? object.mention?.entity : undefined;
}

/** "a premium of 31% to Friday's close of £2.45", "its closing price of £2.45": what a share of whoever is bid for cost before. */
export function closingPrice(scene: Scene, at: number): Found | undefined {
  const { chunks, rules } = scene;
  const noun = chunks[at] as NounChunk;
  const sum = chunks[at + 1];
  if (!noun.words.some((word) => rules.closes.has(word)) || noun.amount || sum?.kind !== 'noun') return undefined;
  if (sum.prep !== rules.data.of || !isMoney(sum.amount) || sum.head || sum.amount.value >= DEAREST) return undefined;
  const subject = named(scene, at) ?? bidFor(scene, at) ?? spokenOf(scene, at);
  return subject?.type === 'company' ? { type: 'share_price', subject, amount: sum.amount, at, rule: 'noun/close' } : undefined;
}

function named(scene: Scene, at: number): FoundEntity | undefined {
  const noun = scene.chunks[at] as NounChunk;
  return noun.ofPronoun ? undefined : ownerOf(scene, at)?.entity;
}

/** Whom the sentence bids for, failing that the target of the acquisition told last. */
function bidFor(scene: Scene, at: number): FoundEntity | undefined {
  for (const chunk of scene.chunks.slice(0, at)) {
    if (chunk.kind !== 'noun' || chunk.prep !== scene.rules.data.purpose) continue;
    const one = chunk.mention ?? chunk.of;
    if (one?.entity.type === 'company') return one.entity;
  }
  return toldLately(scene).findLast(({ type, to }) => type === 'acquisition' && to.length === 1)?.to[0];
}
