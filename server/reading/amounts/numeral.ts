import type { Piece } from '../text/pieces.ts';
import { phraseAt } from '../text/pieces.ts';
import { readDigits } from './digits.ts';
import type { AmountReader } from './reader.ts';

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
  if (piece.kind !== 'word') return undefined;
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
function digitsAt({ pieces, words }: AmountReader, at: number): Numeral {
  const first = pieces[at]!;
  let text = first.text;
  let to = at + 1;
  if (/^\d{1,3}$/.test(text)) {
    while (to - at < mostGroups && isGroup(pieces[to], pieces[to - 1]!)) {
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
  const { value, plain } = readDigits(text, words.decimal);
  return { from: at, to, value, form: 'digits', plain };
}

function isGroup(piece: Piece | undefined, before: Piece): boolean {
  return piece?.kind === 'number' && piece.spaced && piece.start - before.end <= 3 && /^\d{3}(?:[.,]\d{1,4})?$/.test(piece.text);
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

/** Number words up to the thousands: "deux cent cinquante-quatre", "two and a half", "deux virgule cinq". */
function wordsAt(reader: AmountReader, at: number): Numeral | undefined {
  const { pieces, words } = reader;
  let total = 0;
  let current = 0;
  let last = -1;
  let next = at;
  let seen = 0;
  let decimals = 1;
  while (next < pieces.length) {
    const piece = pieces[next]!;
    if (piece.kind !== 'word' || (seen > 0 && piece.spaced === false && !piece.hyphened)) break;
    const value = words.numbers.get(piece.stem);
    if (value !== undefined) {
      if (decimals < 1) {
        if (value > 99) break;
        current = round(current + value / 10 ** String(value).length);
        next++;
        seen++;
        break;
      }
      if (value === 20 && last === 4 && current % 100 === 4) current += 76;
      else if (seen > 0 && !fits(last, value, current)) break;
      else current += value;
      last = value;
    } else if (words.hundreds.has(piece.stem)) {
      if (current % 100 === 0 && current > 0) break;
      if (words.bareHundreds ? current > 9 : seen === 0 || current > 99) break; // "quarante-cinq cents" are cents
      current = Math.max(1, current) * 100;
      last = 100;
    } else if (words.thousands.has(piece.stem)) {
      if (total > 0 || (seen === 0 && !words.bareHundreds)) break;
      total = Math.max(1, current) * 1000;
      current = 0;
      last = 1000;
    } else if (words.and.has(piece.stem) && seen > 0 && decimals === 1) {
      const after = pieces[next + 1];
      const joined = after && words.numbers.get(after.stem);
      if (joined !== undefined && last >= 20 && fits(last, joined, current) && joinsByAnd(last, joined, !words.bareHundreds)) {
        next++;
        continue;
      }
      break;
    } else if (words.point.has(piece.stem) && seen > 0 && words.numbers.has(pieces[next + 1]?.stem ?? '')) {
      decimals = 0.1;
      next++;
      continue;
    } else if (seen === 0 && words.articles.has(piece.stem) && !words.numbers.has(piece.stem)) {
      // "a hundred", "a thousand"; before a scale or a unit the article alone counts
      const after = pieces[next + 1];
      if (after && (words.hundreds.has(after.stem) || words.thousands.has(after.stem))) {
        current = 1;
        last = 1;
        next++;
        seen++;
        if (words.thousands.has(after.stem)) {
          total = 1000;
          current = 0;
          last = 1000;
          next++;
        }
        continue;
      }
      if (after && (words.scales.has(after.stem) || words.currencies.has(after.stem)))
        return { from: at, to: at + 1, value: 1, form: 'article', plain: false };
      return undefined;
    } else break;
    next++;
    seen++;
  }
  if (seen === 0) return undefined;
  const value = total + current;
  const article = seen === 1 && words.articles.has(pieces[at]!.stem);
  return { from: at, to: next, value, form: article ? 'article' : 'words', plain: false };
}

/** A number word may follow another when it fills its zeros. */
function fits(last: number, value: number, current: number): boolean {
  if (last < 0 || last === 1000) return true;
  if (last === 100) return value < 100;
  if (last >= 20 && last < 100 && last % 10 === 0) return value < (last === 60 || last === 20 || last === 80 ? 20 : 10);
  // quatre-vingt-dix-sept
  return (last === 10 && value >= 7 && value <= 9) || (last === 20 && current % 100 === 80 && value < 20);
}

/** French says "vingt et un", English "two hundred and five". */
function joinsByAnd(last: number, value: number, hundredsOnly: boolean): boolean {
  return hundredsOnly ? last === 100 || last === 1000 : (value === 1 || value === 11) && last < 100;
}

/** "et demi", "and a half" behind a number or a scale: where it ends, undefined where there is none. */
export function halfAfter({ pieces, words }: AmountReader, at: number): number | undefined {
  if (!pieces[at] || !words.and.has(pieces[at]!.stem)) return undefined;
  let next = at + 1;
  if (pieces[next] && words.articles.has(pieces[next]!.stem)) next++;
  return pieces[next] && words.fractions.get(pieces[next]!.stem) === 0.5 ? next + 1 : undefined;
}

/** Takes the dust of binary fractions off. */
export function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
