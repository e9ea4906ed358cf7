import type { NounChunk, PlacedAmount, VerbChunk } from '../syntax/chunk.ts';
import { complementsOf } from '../syntax/complements.ts';
import { predicateOf } from '../syntax/governor.ts';
import type { Draft } from './draft.ts';
import { retold } from './retold.ts';
import { isMoney, type Scene } from './scene.ts';
import { lately } from './told-slots.ts';
import { verbClasses } from './verb-classes.ts';

/**
 * "Prix convenu : 340 M€", "Le montant de l'opération s'élève à 12 M€", "Le prix, 85 M€, sera versé en avril": a sentence that gives a deal told
 * just before its sum, and names nobody.
 */
export function pricesApart(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const used = new Set(drafts.flatMap(({ amount }) => amount ?? []));
  const found: Draft[] = [];
  scene.chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'noun' || found.length || !speaksOfPrice(scene, chunk)) return;
    const end = qualifiersEnd(scene, at);
    if (end < 0) return;
    const sum = sumBehind(scene, at, end);
    if (!sum || used.has(sum.amount!) || scene.claimed.has(sum.amount!.id) || sum.amount!.per) return;
    const told = toldWithout(scene, dealsMeant(scene, at, end));
    if (!told) return;
    found.push({
      ...retold(told, 'price', 0.9),
      date: undefined,
      amount: sum.amount!,
      place: scene.place,
      trigger: { from: chunk.headAt, to: chunk.to },
      clause: { from: chunk.from, to: sum.to },
    });
  });
  return found;
}

/** ", un dossier évalué à 75 M€", ", une transaction estimée à 3 M€": what stands beside a deal of this sentence says its sum. */
export function pricesBeside(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { chunks, rules } = scene;
  for (let at = 2; at < chunks.length; at++) {
    const noun = chunks[at]!;
    const mark = chunks[at - 1]!;
    if (noun.kind !== 'noun' || noun.determiner !== 'indefinite' || noun.prep || noun.mention || !noun.head) continue;
    if (mark.kind !== 'mark' || (mark.mark !== ',' && mark.mark !== 'dash') || !isDeal(rules, noun.head)) continue;
    const verb = chunks[at + 1];
    // "a contract worth $3m" says by itself what a participle does elsewhere
    const worth = verb?.kind === 'noun' && verb.prep === rules.data.worth;
    const sum = worth ? verb : chunks[at + 2];
    if (!worth && (verb?.kind !== 'verb' || verb.mood !== 'participle' || !isAmounting(scene, at + 1))) continue;
    if (sum?.kind !== 'noun' || !isMoney(sum.amount) || sum.head || scene.claimed.has(sum.amount.id)) continue;
    const draft = drafts.findLast(
      ({ amount, rule, trigger, type }) =>
        !amount && type !== 'stake' && trigger.from < noun.from && !rule.includes('/relation/'),
    );
    if (draft) return drafts.map((one) => (one === draft ? { ...one, amount: sum.amount! } : one));
  }
  return drafts;
}

/** "évalué à", "estimée à", "chiffrée à", "fixé à". */
function isAmounting(scene: Scene, at: number): boolean {
  return verbClasses(scene, at)?.has('amounts') === true || scene.rules.fixes.has((scene.chunks[at] as VerbChunk).lemma);
}

/** "le prix", "montant", "l'opération", "the deal"; not "un prix" nor "son chiffre". */
function speaksOfPrice(scene: Scene, noun: NounChunk): boolean {
  const { rules } = scene;
  const { head, determiner, mention, of, amount, prep } = noun;
  if (!head || mention || of || amount || prep) return false;
  if (rules.price.has(head)) return determiner === undefined || determiner === 'definite' || determiner === 'possessive';
  if (isPointed(scene, noun)) return true;
  return rules.anyDeal.has(head) && (determiner === 'definite' || determiner === 'demonstrative');
}

/** "ce contrat", "cet investissement": a deal told before. */
const isPointed = ({ rules }: Scene, { head, determiner }: NounChunk) =>
  determiner === 'demonstrative' && head !== undefined && (rules.nounFrames.has(head) || rules.anyDeal.has(head));

/** Behind "de la transaction", "convenu", "total"; -1 where the noun is somebody's or something else's: "le prix du cuivre". */
function qualifiersEnd({ chunks, rules }: Scene, at: number): number {
  let i = at + 1;
  for (; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'verb' && chunk.mood === 'participle') continue;
    if (chunk.kind === 'mark' && chunk.mark === 'adverb') continue;
    if (chunk.kind !== 'noun' || chunk.prep !== rules.data.of || chunk.amount) break;
    if (chunk.mention || chunk.of || !chunk.head || !isDeal(rules, chunk.head)) return -1;
  }
  return i;
}

const isDeal = (rules: Scene['rules'], head: string) =>
  rules.anyDeal.has(head) || rules.nounFrames.has(head) || rules.price.has(head);

/** The types of deal that the noun, or the one that hangs on it, may speak of; none when it says nothing of it. */
function dealsMeant({ chunks, rules }: Scene, at: number, end: number): ReadonlySet<Draft['type']> {
  const nouns = chunks.slice(at, end).flatMap((chunk) => (chunk.kind === 'noun' && chunk.head ? [chunk.head] : []));
  return new Set(nouns.flatMap((head) => rules.nounFrames.get(head)?.map(({ deal }) => deal) ?? []));
}

/** The group that holds the sum: behind a colon, between commas, or behind a verb of amounting. */
function sumBehind(scene: Scene, at: number, end: number): NounChunk | undefined {
  const { chunks } = scene;
  const isSum = (chunk: (typeof chunks)[number] | undefined): chunk is NounChunk & { readonly amount: PlacedAmount } =>
    chunk?.kind === 'noun' && isMoney(chunk.amount) && !chunk.head;
  const own = chunks[end];
  // "Ce contrat de 120 M€ sera honoré"
  if (isPointed(scene, chunks[at] as NounChunk) && isSum(own) && own.prep === scene.rules.data.of) return own;
  const mark = chunks[end];
  const next = chunks[end + 1];
  if (mark?.kind === 'mark' && (mark.mark === ':' || mark.mark === ',' || mark.mark === '(' || mark.mark === 'dash'))
    return isSum(next) && (mark.mark === ':' || !next.prep) ? next : undefined;
  const verb = predicateOf(chunks, at);
  if (verb !== end) return undefined;
  const classes = verbClasses(scene, verb);
  if ((chunks[verb] as VerbChunk).negated || !(classes?.has('is') || isAmounting(scene, verb))) return undefined;
  const args = complementsOf(chunks, verb).args.filter(({ group }) => !group[0]!.time);
  return args.length && isSum(args[0]!.group[0]) ? args[0]!.group[0] : undefined;
}

/** What has most to do with a price, of the deals without a sum that the last sentence with any told. */
const priced: readonly Draft['type'][] = ['acquisition', 'investment', 'purchase', 'debt', 'joint_venture'];

/** Of what was told in one breath without a sum, that which a price is most about. */
export function mostPriced(scene: Scene, told: Draft): Draft {
  const together = lately(scene).filter(
    ({ place, amount, type, to, seller, rule }) =>
      place.paragraph === told.place.paragraph &&
      place.sentence === told.place.sentence &&
      !amount &&
      priced.includes(type) &&
      (to.length > 0 || seller !== undefined) &&
      !rule.includes('/for-sale'),
  );
  return [...together].sort((a, b) => priced.indexOf(a.type) - priced.indexOf(b.type))[0] ?? told;
}

function toldWithout(scene: Scene, types: ReadonlySet<Draft['type']>): Draft | undefined {
  const { paragraph, sentence } = scene.place;
  const near = lately(scene).filter(
    ({ place, type, rule, to, from }) =>
      place.paragraph === paragraph &&
      sentence - place.sentence < 3 &&
      priced.includes(type) &&
      from.length + to.length > 1 &&
      !rule.includes('/relation/'),
  );
  const last = near.at(-1)?.place.sentence;
  const fits = near.filter(
    ({ type, amount, place }) => !amount && place.sentence === last && (!types.size || types.has(type) || type === 'acquisition'),
  );
  return [...fits].sort((a, b) => priced.indexOf(a.type) - priced.indexOf(b.type))[0];
}
