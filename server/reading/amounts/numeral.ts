import { ByWord } from '../text/by-word.ts';
import { phraseAt } from '../text/pieces.ts';
import { readDigits } from './digits.ts';
import { wordsAt } from './number-words.ts';
import type { AmountReader } from './reader.ts';
import { round } from './round.ts';
import { GROUP, NUMERAL, SHORT } from './word-bits.ts';

/** A number as it is written, without its scale and unit. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly form: 'digits' | 'words' | 'article' | 'fraction' | 'collective';
  /** Digits without separators. */
  readonly plain: boolean;
}

export function numeralAt(reader: AmountReader, at: number): Numeral | undefined {
  const piece = reader.pieces[at];
  if (!piece) return undefined;
  if (piece.kind === 'number') return withFraction(reader, digitsAt(reader, at));
  if (piece.kind !== 'word' || !(reader.bits.of(piece) & NUMERAL)) return undefined;
  return fractionAt(reader, at) ?? collectiveAt(reader, at) ?? wordsAt(reader, at);
}

/** "5 1/4", "5-1/4", "2½": a fraction behind a whole number. */
function withFraction({ pieces }: AmountReader, numeral: Numeral): Numeral {
  const { to, value } = numeral;
  const sign = pieces[to] && !pieces[to]!.spaced ? fractionSigns.get(pieces[to]!.text) : undefined;
  if (sign) return { ...numeral, to: to + 1, value: value + sign, plain: false };
  if (!numeral.plain || value > 999) return numeral;
  const at = pieces[to]?.text === '-' && !pieces[to]!.spaced ? to + 1 : to;
  const [above, slash, below] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (slash?.text !== '/' || above?.kind !== 'number' || below?.kind !== 'number') return numeral;
  const [numerator, denominator] = [Number(above.text), Number(below.text)];
  if (!halves.has(denominator) || !(numerator > 0 && numerator < denominator)) return numeral;
  return { ...numeral, to: at + 3, value: value + numerator / denominator, plain: false };
}

const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 0.125],
  ['⅜', 0.375],
  ['⅝', 0.625],
  ['⅞', 0.875],
]);

/** Denominators of prices and rates. */
const halves: ReadonlySet<number> = new Set([2, 4, 8, 16, 32]);

/** More groups of digits than that are no number: 10^18 has seven. */
const mostGroups = 7;

/** Digits, with white space between groups of three ("1 400", "3 200,50") or around the decimal mark of a text that was cut into words ("6 . 2"). */
function digitsAt(reader: AmountReader, at: number): Numeral {
  const { pieces, words, bits } = reader;
  const first = pieces[at]!;
  let text = first.text;
  let to = at + 1;
  if (bits.of(first) & SHORT) {
    while (to - at < mostGroups && isGroup(reader, to)) {
      const group = pieces[to]!.text;
      text += group;
      to++;
      if (group.length > 3) break;
    }
  }
  if (to > at + 1) {
    // a group with a separator holds the decimals, whatever their number
    const mark = text.search(/[.,]/);
    const value = mark < 0 ? Number(text) : Number(`${text.slice(0, mark)}.${text.slice(mark + 1)}`);
    return { from: at, to, value, form: 'digits', plain: false };
  }
  const loose =
    pieces[to]?.text === words.decimal && pieces[to]!.spaced && pieces[to + 1]?.kind === 'number' && pieces[to + 1]!.spaced;
  if (loose && /^\d+$/.test(text) && /^\d{1,4}$/.test(pieces[to + 1]!.text))
    return { from: at, to: to + 2, value: Number(`${text}.${pieces[to + 1]!.text}`), form: 'digits', plain: false };
  const { value, plain } = (words.decimal === ',' ? commaDigits : pointDigits).of(first);
  return { from: at, to, value, form: 'digits', plain };
}

const commaDigits = new ByWord((_, { text }) => readDigits(text, ','));
const pointDigits = new ByWord((_, { text }) => readDigits(text, '.'));

function isGroup({ pieces, bits }: AmountReader, at: number): boolean {
  const piece = pieces[at];
  return piece?.kind === 'number' && piece.spaced && piece.start - pieces[at - 1]!.end <= 3 && (bits.of(piece) & GROUP) !== 0;
}

/** "half a billion", "un demi-milliard", "a quarter of a percentage point": a part of the scale or the point behind it. */
function fractionAt(reader: AmountReader, at: number): Numeral | undefined {
  const { pieces, words } = reader;
  let next = at;
  let times = 1;
  const lead = pieces[at]!;
  if (!words.fractions.has(lead.stem)) {
    const number = words.articles.has(lead.stem) ? 1 : words.numbers.get(lead.stem);
    if (number === undefined) return undefined;
    times = number;
    next++;
  }
  const part = pieces[next] && words.fractions.get(pieces[next]!.stem);
  if (part === undefined) return undefined;
  next++;
  if (pieces[next] && words.of.has(pieces[next]!.stem)) next++;
  if (pieces[next] && words.articles.has(pieces[next]!.stem)) next++;
  if (!pieces[next] || !(words.scales.has(pieces[next]!.stem) || phraseAt(pieces, next, words.points))) return undefined;
  return { from: at, to: next, value: round(times * part), form: 'fraction', plain: false };
}

/** "une dizaine de millions": one of a round number has a value, several have none. */
function collectiveAt({ pieces, words }: AmountReader, at: number): Numeral | undefined {
  if (!words.articles.has(pieces[at]!.stem)) return undefined;
  const value = pieces[at + 1] && words.collectives.get(pieces[at + 1]!.stem);
  if (value === undefined) return undefined;
  const of = pieces[at + 2] && words.of.has(pieces[at + 2]!.stem);
  const scaled = words.scales.has(pieces[at + (of ? 3 : 2)]?.stem ?? '');
  return { from: at, to: of && scaled ? at + 3 : at + 2, value, form: 'collective', plain: false };
}

/** "et demi", "and a half" behind a number or a scale: where it ends, undefined where there is none. */
export function halfAfter({ pieces, words }: AmountReader, at: number): number | undefined {
  if (!pieces[at] || !words.and.has(pieces[at]!.stem)) return undefined;
  let next = at + 1;
  if (pieces[next] && words.articles.has(pieces[next]!.stem)) next++;
  return pieces[next] && words.fractions.get(pieces[next]!.stem) === 0.5 ? next + 1 : undefined;
}
