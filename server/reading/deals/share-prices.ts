import type { NounChunk, PlacedAmount, VerbChunk } from '../syntax/chunk.ts';
import { complementsOf } from '../syntax/complements.ts';
import { antecedentOf } from '../syntax/relative.ts';
import { subjectOf } from '../syntax/subject.ts';
import { issuer } from './fact-subjects.ts';
import type { FactWords } from './fact-words.ts';
import type { Found } from './facts.ts';
import { isMoney, isShare, type Scene } from './scene.ts';

/** More than any share costs; less than any valuation. */
const DEAREST = 100_000;

const isPrice = (amount: PlacedAmount | undefined): amount is PlacedAmount =>
  isMoney(amount) && amount.value < DEAREST && amount.per !== 'unit' && amount.per !== 'share';

/** "Orvane a bondi de 31,4 %, à 24,10 €", "Nordia shares closed up 1.3% at $184.20", "the 276p at which Kestrel closed". */
export function pricesAt(scene: Scene, at: number, words: FactWords): Found[] {
  const { chunks } = scene;
  const verb = chunks[at] as VerbChunk;
  const { args } = complementsOf(chunks, at);
  const argument = args.find(
    ({ group, prep, bracketed }) => isPrice(group[0]!.amount) && prep && words.prices.has(prep) && !bracketed,
  );
  // "was down 2% at $33.80"
  if (!words.moves.has(verb.lemma) && !args.some(({ group, prep }) => !prep && isShare(group[0]!.amount))) return [];
  const amount = argument?.group[0]?.amount ?? relativePrice(scene, at, words);
  if (!amount || !isPrice(amount) || isUnitPrice(scene, argument?.at)) return [];
  const subject = subjectOf(chunks, at, { object: scene.rules.objectControl });
  const owner = issuer(scene, subject, words);
  if (owner?.type !== 'company') return [];
  return [{ type: 'share_price', subject: owner, amount, at, rule: `verb/${verb.lemma}` }];
}

/** "le baril", "an ounce" behind the sum: a commodity's. */
function isUnitPrice({ chunks, syntax }: Scene, at: number | undefined): boolean {
  const next = at === undefined ? undefined : chunks[at + 1];
  return (
    next?.kind === 'noun' &&
    !next.prep &&
    !next.time &&
    !next.mention &&
    next.determiner !== undefined &&
    next.words.length === 1 &&
    !syntax.timeNouns.has(next.words[0]!)
  );
}

/** The sum that "at which" stands for. */
function relativePrice({ chunks }: Scene, verb: number, words: FactWords): PlacedAmount | undefined {
  for (let i = verb - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'verb') return undefined;
    if (chunk.kind !== 'mark' || chunk.mark !== 'relative') continue;
    if (!chunk.prep || !words.prices.has(chunk.prep)) return undefined;
    const before = chunks[i - 1];
    return (before?.kind === 'noun' && before.amount) || antecedentOf(chunks, i)[0]?.amount;
  }
  return undefined;
}

/** "Orvane (+3,2 %, à 45 €)", "Walmart ($101.22, up 1.4%)": the price in the brackets behind a company. */
export function bracketedPrice({ chunks }: Scene, at: number, words: FactWords): Found | undefined {
  const noun = chunks[at] as NounChunk;
  const open = chunks[at + 1];
  if (noun.mention?.entity.type !== 'company' || open?.kind !== 'mark' || open.mark !== '(') return undefined;
  let share = false;
  let price: PlacedAmount | undefined;
  for (let i = at + 2; i < chunks.length && i < at + 10; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'mark' && chunk.mark === ')') break;
    if (chunk.kind !== 'noun') continue;
    if (isShare(chunk.amount)) share = true;
    else if (isPrice(chunk.amount)) price ??= chunk.amount;
  }
  // "Tolmin (3.25p) added a fifth"
  const verb = chunks[at + 4];
  const close = chunks[at + 3];
  const alone = close?.kind === 'mark' && close.mark === ')' && verb?.kind === 'verb' && words.moves.has(verb.lemma);
  return (share || alone) && price
    ? { type: 'share_price', subject: noun.mention.entity, amount: price, at, rule: 'noun/brackets' }
    : undefined;
}
