import { amountLanguages } from '../../languages/amounts.ts';
import type { Language } from '../article.ts';
import { finish, type Steps } from '../steps.ts';
import { piecesOf } from '../text/pieces.ts';
import type { Sentence, Term } from '../text/term.ts';
import { gapped } from './gaps.ts';
import { joined } from './joins.ts';
import type { LocalAmount } from './local-amount.ts';
import { measureAt } from './measure.ts';
import { type Measure, worth } from './measured.ts';
import { type Qualified, qualifierOf } from './modifiers.ts';
import { mayCount, opens } from './openers.ts';
import { perAt } from './per.ts';
import { isMoneyVerb, type Model } from './pronoun-gaps.ts';
import { readerAt } from './quoted.ts';
import type { AmountReader } from './reader.ts';
import { bitsOf } from './word-bits.ts';

/** The amounts of a paragraph by sentence, in text order. */
export function scanAmounts(sentences: readonly Sentence[], language: Language): LocalAmount[][] {
  return finish(amountSteps(sentences, language));
}

/** The same, a step a sentence. */
export function* amountSteps(sentences: readonly Sentence[], language: Language): Steps<LocalAmount[][]> {
  const amounts: LocalAmount[][] = [];
  for (const sentence of sentences) {
    amounts.push(amountsIn(sentence, language, amounts.at(-1) ?? []));
    yield;
  }
  return amounts;
}

/**
 * The amounts of a sentence, in text order. Linear in the sentence; a sentence without a number costs a look at each word.
 * @param earlier the amounts of the sentence before.
 */
function amountsIn(sentence: Sentence, language: Language, earlier: readonly LocalAmount[]): LocalAmount[] {
  const words = amountLanguages[language];
  if (!mayCount(sentence.terms, language)) return [];
  const reader: AmountReader = {
    pieces: piecesOf(sentence),
    words,
    bits: bitsOf(words),
    shouting: isShouting(sentence.terms),
  };
  const measures: Measure[] = [];
  for (let at = 0; at < reader.pieces.length; ) {
    const measure = opens(reader.pieces[at]!, language) ? measureAt(readerAt(reader, at, language), at) : undefined;
    if (measure) measures.push(measure);
    at = measure ? Math.max(measure.to, at + 1) : at + 1;
  }
  const read = gapped(reader, joined(reader, measures), modelIn(earlier));
  const money = read.some(({ kind, currency }) => kind === 'money' && currency !== undefined);
  const amounts: LocalAmount[] = [];
  for (let i = 0; i < read.length; i++) if (isAmount(reader, read, i, money)) amounts.push(amountOf(reader, read[i]!, language));
  return amounts;
}

/** The last sum, as one that leaves its unit to it is to be read. */
function modelIn(amounts: readonly LocalAmount[]): Model | undefined {
  const sum = amounts.findLast(({ kind, value }) => kind === 'money' && value >= 1e6);
  return sum && { kind: 'money', scale: sum.value >= 1e9 ? 1e9 : 1e6, factor: 1 };
}

/** Left-out currencies count among money: a scale mark alone ("10M"), or a figure in a sentence that counts people, is no amount. */
function isAmount({ pieces, words }: AmountReader, measures: readonly Measure[], index: number, money: boolean): boolean {
  const measure = measures[index]!;
  if (measure.kind === 'bare' || measure.kind === 'count') return false;
  if (measure.kind !== 'money' || measure.currency !== undefined || measure.rule.endsWith('/gapped')) return true;
  if (measure.weak && !money && !follows(pieces, measure.from, words.moneyNouns)) return false;
  const before = measures.slice(0, index).findLast(({ kind, scale }) => kind === 'money' || (kind === 'count' && scale > 1));
  if (before) return before.kind === 'money';
  if (money) return true;
  // "le premier client de X met 70 millions": what is put in is no customer
  return isMoneyVerb(pieces[measure.from - 1]?.fold ?? '', words.moneyVerbs) || !follows(pieces, measure.from, words.countNouns);
}

/** One of the words stands shortly before. */
function follows(pieces: AmountReader['pieces'], at: number, words: ReadonlySet<string>): boolean {
  for (let back = 1; back <= 5; back++) if (words.has(pieces[at - back]?.stem ?? '')) return true;
  return false;
}

function amountOf(reader: AmountReader, measure: Measure, language: Language): LocalAmount {
  const { pieces } = reader;
  const { from, to, kind, low, high, rule } = measure;
  const first = pieces[from]!;
  const last = pieces[to - 1]!;
  const isRange = low !== undefined && high !== undefined;
  const qualified = isRange ? undefined : qualifiedBy(reader, measure, language);
  return {
    start: first.start,
    end: last.end,
    from: first.index,
    to: last.index + 1,
    kind: kind as LocalAmount['kind'],
    value: worth(measure),
    low: isRange ? low : undefined,
    high: isRange ? high : undefined,
    currency: measure.currency,
    plain: measure.plain,
    unit: measure.unit,
    modifier:
      low !== undefined ? 'between' : (qualified?.modifier ?? (measure.numeral.form === 'collective' ? 'about' : 'exact')),
    modifierFrom: qualified && pieces[qualified.from]!.index,
    modifierTo: qualified && pieces[qualified.to - 1]!.index + 1,
    per: perAt(reader, to),
    rule: rule === 'shared' ? `${kind}/shared-unit` : rule,
  };
}

function qualifiedBy(reader: AmountReader, { from, to }: Measure, language: Language): Qualified | undefined {
  const own = qualifierOf(reader, from, to);
  if (own) return own;
  const quoted = readerAt(reader, from, language);
  return quoted === reader ? undefined : qualifierOf(quoted, from, to);
}

function isShouting(terms: readonly Term[]): boolean {
  let all = 0;
  let small = 0;
  for (const { capitals } of terms) {
    if (capitals === 'all') all++;
    else if (capitals === 'none') small++;
  }
  return all > 3 && all > small * 2;
}
