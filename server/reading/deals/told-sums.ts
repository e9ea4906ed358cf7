import type { Chunk, NounChunk, PlacedAmount, VerbChunk } from '../syntax/chunk.ts';
import { complementsOf } from '../syntax/complements.ts';
import { predicateOf } from '../syntax/governor.ts';
import type { Draft } from './draft.ts';
import { mostPriced } from './prices.ts';
import { retold } from './retold.ts';
import { isMoney, type Scene } from './scene.ts';

/**
 * The sum of a deal that the sentences before told without one: "Montant : 118 M€", "À la clé, une facture de 6 milliards", "Le contrat pèse
 * 4,2 milliards".
 */
export function toldSum(scene: Scene, at: number): Draft[] {
  const noun = scene.chunks[at] as NounChunk;
  const own = stated(scene, at);
  const apposed = own ? undefined : apposedSum(scene, at);
  const amount = own ?? apposed ?? predicated(scene, at);
  if (!amount || scene.claimed.has(amount.id)) return [];
  const told = unpriced(scene, noun, apposed !== undefined);
  if (!told) return [];
  return [
    {
      ...retold(told, 'sum', 0.95),
      amount,
      place: scene.place,
      trigger: { from: noun.headAt, to: noun.to },
      clause: { from: noun.from, to: lastOf(scene.chunks).to },
    },
  ];
}

/** "S'y ajouteront 40 M€", "auxquels s'ajoutent jusqu'à 5 M€ de primes": one more sum between the same parties. */
export function addedSum(scene: Scene, at: number): Draft[] {
  const { chunks, rules } = scene;
  const verb = chunks[at] as VerbChunk;
  if (!rules.adds.has(verb.lemma) || !verb.reflexive || verb.mood !== 'finite' || verb.negated) return [];
  const before = chunks.slice(Math.max(0, at - 2), at);
  const pointsBack =
    verb.clitics.some(({ role }) => role === 'place') ||
    before.some((chunk) => chunk.kind === 'mark' && chunk.mark === 'relative' && chunk.word !== 'qui');
  if (!pointsBack) return [];
  const sum = addend(scene, at);
  if (!sum?.amount) return [];
  const told = scene.told.findLast(({ amount }) => amount);
  if (!told || !isClose(scene, told) || told.amount === sum.amount || told.status === 'cancelled') return [];
  const open = verb.modality || verb.tense === 'future' || verb.tense === 'conditional' || sum.amount.modifier === 'at_most';
  return [
    {
      ...retold(told, 'added', 0.9),
      share: undefined,
      date: undefined,
      amount: sum.amount,
      status: open ? 'planned' : told.status,
      place: scene.place,
      trigger: { from: verb.from, to: verb.to },
      clause: { from: verb.from, to: sum.to },
    },
  ];
}

/** The first group of money behind the verb, an insertion left out, when no deal of its own is named with it. */
function addend({ chunks, rules }: Scene, at: number): NounChunk | undefined {
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'mark' && (chunk.mark === ';' || chunk.mark === 'end')) return undefined;
    if (chunk.kind !== 'noun') continue;
    if (chunk.head && (rules.nounFrames.has(chunk.head) || chunk.mention)) return undefined;
    if (!isMoney(chunk.amount)) continue;
    const of = chunks[i + 1];
    return of?.kind === 'noun' && of.prep === rules.data.of && of.head && rules.debt.has(of.head) ? undefined : chunk;
  }
  return undefined;
}

/** The sum that a sentence without a verb gives: "Coût : 205 M€", "À la clé, un chèque de 12 M€". */
function stated(scene: Scene, at: number): PlacedAmount | undefined {
  const { chunks, rules } = scene;
  const noun = chunks[at] as NounChunk;
  if (noun.prep || noun.amount || noun.mention || noun.of || !noun.head || !rules.price.has(noun.head)) return undefined;
  const first = chunks.findIndex((chunk) => chunk.kind !== 'mark' || chunk.mark !== 'adverb');
  const opened = at > first && isFronted(chunks, at);
  if (at !== first && !opened) return undefined;
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'verb' && chunk.mood === 'finite') return undefined;
    if (chunk.kind === 'mark' && (chunk.mark === 'relative' || chunk.mark === 'end')) return undefined;
    if (chunk.kind !== 'noun') continue;
    // "Prix de l'action : 12 €"
    if (chunk.mention || (chunk.head && rules.capital.has(chunk.head))) return undefined;
    if (!isMoney(chunk.amount) || chunk.amount.per === 'share' || chunk.amount.per === 'unit') continue;
    const colon = chunks.slice(at, i).some((one) => one.kind === 'mark' && one.mark === ':');
    return colon || (opened && i === at + 1 && chunk.prep === rules.data.of) ? chunk.amount : undefined;
  }
  return undefined;
}

/** "À la clé, …", "Au total, …": one group with a preposition and a comma stand before. */
function isFronted(chunks: readonly Chunk[], at: number): boolean {
  const comma = chunks[at - 1];
  if (comma?.kind !== 'mark' || comma.mark !== ',') return false;
  return chunks
    .slice(0, at - 1)
    .every((chunk) => (chunk.kind === 'noun' ? chunk.prep && !chunk.mention : chunk.kind === 'mark' && chunk.mark === 'adverb'));
}

/** "retenu pour entretenir ses rames, un marché de 75 M€": what the words before tell, named again with its sum. */
function apposedSum({ chunks, rules }: Scene, at: number): PlacedAmount | undefined {
  const noun = chunks[at] as NounChunk;
  const comma = chunks[at - 1];
  const sum = chunks[at + 1];
  if (comma?.kind !== 'mark' || comma.mark !== ',' || noun.determiner !== 'indefinite' || noun.prep || noun.mention || !noun.head)
    return undefined;
  if (!rules.price.has(noun.head) && !rules.anyDeal.has(noun.head) && !rules.nounFrames.has(noun.head)) return undefined;
  if (sum?.kind !== 'noun' || sum.prep !== rules.data.of || sum.head || !isMoney(sum.amount)) return undefined;
  const close = chunks[at + 2];
  return !close || close.kind === 'mark' || (close.kind === 'noun' && !close.mention) ? sum.amount : undefined;
}

/** "L'opération s'élève à 40 M€", "Ce contrat porte sur 3 millions": what a verb of amounting says of a deal that the noun points back at. */
function predicated(scene: Scene, at: number): PlacedAmount | undefined {
  const { chunks, rules } = scene;
  const noun = chunks[at] as NounChunk;
  if (!noun.head || noun.prep || noun.amount || noun.mention || noun.of) return undefined;
  if (noun.determiner !== 'definite' && noun.determiner !== 'demonstrative') return undefined;
  if (!rules.price.has(noun.head) && !rules.anyDeal.has(noun.head) && !rules.nounFrames.has(noun.head)) return undefined;
  const verb = predicateOf(chunks, at);
  if (verb < 0 || verb > at + 8) return undefined;
  const chunk = chunks[verb] as VerbChunk;
  const classes = rules.classes.get(chunk.lemma);
  const is = scene.syntax.headLast && classes?.has('is') === true;
  if (chunk.negated || !(is || classes?.has('amounts'))) return undefined;
  const price = rules.price.has(noun.head);
  const between = chunks.slice(at + 1, verb);
  if (between.some((one) => one.kind === 'noun' && (one.mention || one.amount))) return undefined;
  for (const { prep, group } of complementsOf(chunks, verb).args) {
    const sum = group[0]!.amount;
    if (isMoney(sum) && !sum.per && !group[0]!.head && (prep ? introduces(scene, prep) : !is || price)) return sum;
    if (sum || group[0]!.mention) return undefined;
  }
  return undefined;
}

/** "s'élève [à]", "porte [sur]", "is [worth]", "comes [to]". */
const introduces = ({ rules }: Scene, prep: string): boolean =>
  rules.amountPrepositions.includes(prep) || prep === rules.data.worth || ['a', 'sur', 'at', 'to'].includes(prep);

/** The deal told last that has no sum yet; of the noun's type when the noun names one. */
function unpriced(scene: Scene, noun: NounChunk, here: boolean): Draft | undefined {
  const frames = scene.rules.price.has(noun.head!) ? undefined : scene.rules.nounFrames.get(noun.head!);
  const types = frames && new Set(frames.map(({ deal }) => deal));
  const told = scene.told.findLast(
    (draft) => isClose(scene, draft) && draft.from.length > 0 && draft.type !== 'stake' && (!types || fits(types, draft)),
  );
  if (here && (told?.place.paragraph !== scene.place.paragraph || told.place.sentence !== scene.place.sentence)) return undefined;
  if (!told || told.amount || !(told.to.length > 0 || told.seller)) return undefined;
  return types ? told : mostPriced(scene, told);
}

/** "L'accord" may be any agreement, "le rachat" of an unnamed asset was told as a purchase. */
const fits = (types: ReadonlySet<Draft['type']>, { type }: Draft) =>
  types.has(type) || types.has('partnership') || (types.has('acquisition') && type === 'purchase');

/** In this paragraph, not far above, or at the end of the one before. */
const isClose = ({ place }: Scene, { place: told }: Draft) =>
  place.paragraph === told.paragraph
    ? place.sentence - told.sentence < 4
    : place.paragraph - told.paragraph === 1 && place.sentence < 2;

const lastOf = (chunks: readonly Chunk[]) => chunks.at(-1)!;
