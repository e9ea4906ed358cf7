import { type AmountLanguage, amountLanguages } from '../../languages/amounts.ts';
import type { Language } from '../article.ts';
import { piecesOf } from '../text/pieces.ts';
import type { Sentence, Term } from '../text/term.ts';
import { gapped } from './gaps.ts';
import { joined } from './joins.ts';
import type { LocalAmount } from './local-amount.ts';
import { type Measure, measureAt, worth } from './measure.ts';
import { qualifierOf } from './modifiers.ts';
import { perAt } from './per.ts';
import type { AmountReader } from './reader.ts';

/** The amounts of a sentence, in text order. Linear in the sentence; a sentence without a number costs a look at each word. */
export function scanAmounts(sentence: Sentence, language: Language): LocalAmount[] {
  const words = amountLanguages[language];
  if (!sentence.terms.some((term) => mayCount(term, starters[language]))) return [];
  const reader: AmountReader = { pieces: piecesOf(sentence.terms), words, shouting: isShouting(sentence.terms) };
  const measures: Measure[] = [];
  for (let at = 0; at < reader.pieces.length; ) {
    const measure = measureAt(reader, at);
    if (measure) measures.push(measure);
    at = measure ? Math.max(measure.to, at + 1) : at + 1;
  }
  const read = gapped(reader, joined(reader, measures));
  const money = read.some(({ kind, currency }) => kind === 'money' && currency !== undefined);
  return read.filter((_, i) => isAmount(reader, read, i, money)).map((measure) => amountOf(reader, measure));
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
  return !follows(pieces, measure.from, words.countNouns);
}

/** One of the words stands shortly before. */
function follows(pieces: AmountReader['pieces'], at: number, words: ReadonlySet<string>): boolean {
  for (let back = 1; back <= 5; back++) if (words.has(pieces[at - back]?.stem ?? '')) return true;
  return false;
}

function amountOf(reader: AmountReader, measure: Measure): LocalAmount {
  const { pieces } = reader;
  const { from, to, kind, currency, plain, unit, low, high, rule } = measure;
  const first = pieces[from]!;
  const last = pieces[to - 1]!;
  const qualified = low === undefined ? qualifierOf(reader, from, to) : undefined;
  const per = perAt(reader, to);
  return {
    start: first.start,
    end: last.end,
    from: first.term,
    to: last.term + 1,
    kind: kind as LocalAmount['kind'],
    value: worth(measure),
    ...(low === undefined || high === undefined ? {} : { low, high }),
    ...(currency ? { currency } : {}),
    ...(plain ? { plain } : {}),
    ...(unit ? { unit } : {}),
    modifier: low === undefined ? (qualified?.modifier ?? 'exact') : 'between',
    ...(qualified ? { modifierFrom: pieces[qualified.from]!.term, modifierTo: pieces[qualified.to - 1]!.term + 1 } : {}),
    ...(per ? { per } : {}),
    rule: rule === 'shared' ? `${kind}/shared-unit` : rule,
  };
}

/** Words that make a sentence worth a closer look. */
const starters: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: startersOf(amountLanguages.fr),
  en: startersOf(amountLanguages.en),
};

function startersOf(words: AmountLanguage): ReadonlySet<string> {
  const found = new Set<string>();
  for (const table of [words.numbers, words.scales, words.fractions, words.collectives, words.currencies])
    for (const word of table.keys()) found.add(word).add(`${word}s`);
  for (const set of [words.hundreds, words.thousands]) for (const word of set) found.add(word).add(`${word}s`);
  return found;
}

function mayCount(term: Term, words: ReadonlySet<string>): boolean {
  if (term.kind === 'number') return true;
  if (term.kind !== 'word') return false;
  if (words.has(term.fold)) return true;
  // `EUR1`, `USD500m`
  if (isDigit(term.fold.charCodeAt(2)) || isDigit(term.fold.charCodeAt(3))) return true;
  const hyphen = term.fold.indexOf('-');
  return hyphen > 0 && words.has(term.fold.slice(0, hyphen));
}

const isDigit = (code: number) => code >= 48 && code <= 57;

function isShouting(terms: readonly Term[]): boolean {
  let all = 0;
  let small = 0;
  for (const { capitals } of terms) {
    if (capitals === 'all') all++;
    else if (capitals === 'none') small++;
  }
  return all > 3 && all > small * 2;
}
