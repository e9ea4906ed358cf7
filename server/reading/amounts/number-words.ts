import type { Numeral } from './numeral.ts';
import type { AmountReader } from './reader.ts';
import { round } from './round.ts';

/** Number words up to the thousands: "deux cent cinquante-quatre", "two and a half", "deux virgule cinq". */
export function wordsAt(reader: AmountReader, at: number): Numeral | undefined {
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
