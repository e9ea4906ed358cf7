import type { Numeral } from './numeral.ts';
import type { AmountReader } from './reader.ts';

/** How far before a multiple the word may stand that makes it one. */
const reach = 7;

/**
 * Where "73x", "17 fois plus", "11.4 times earnings" end; undefined when the number is a frequency ("met him three times", "deux fois par
 * an"). A number with decimals is never one; a whole number needs a comparison behind it or a ratio before it.
 */
export function multipleAt({ pieces, words }: AmountReader, numeral: Numeral, at: number): number | undefined {
  const piece = pieces[at]!;
  if (/^[xX×]$/.test(piece.text) && !piece.spaced && numeral.form === 'digits')
    return pieces[at + 1]?.kind === 'number' ? undefined : at + 1;
  if (piece.kind !== 'word' || !words.times.has(piece.stem) || numeral.value <= 1 || numeral.form === 'article') return undefined;
  const to = at + 1;
  if (!Number.isInteger(numeral.value)) return to;
  const after = pieces[to]?.stem ?? '';
  if (words.afterMultiple.has(after)) return to;
  let next = to;
  while (next < to + 3 && words.multipleDeterminers.has(pieces[next]?.stem ?? '')) next++;
  const head = pieces[next]?.stem ?? '';
  const next2 = pieces[next + 1]?.stem ?? '';
  if (next > to && (words.periods.has(head) || words.periods.has(next2))) return undefined;
  if (words.multiplied.has(head) || (next > to && words.multiplied.has(next2))) return to;
  return isCompared({ pieces, words }, numeral.from, next > to) ? to : undefined;
}

/** A ratio or valuation before the number: "un ratio de [12 fois]", "représente plus de [quatre fois] la richesse". */
function isCompared({ pieces, words }: Pick<AmountReader, 'pieces' | 'words'>, from: number, determined: boolean): boolean {
  for (let back = 1; back <= reach; back++) {
    const before = pieces[from - back];
    if (!before || before.kind === 'punctuation') return false;
    if (words.beforeMultiple.has(before.stem)) return true;
    if (determined && words.beforeCompared.has(before.stem)) return true;
  }
  return false;
}
