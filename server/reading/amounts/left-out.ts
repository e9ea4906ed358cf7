import type { Piece } from '../text/pieces.ts';
import type { AmountReader } from './reader.ts';

/** What a scaled number without a unit is: money that leaves its currency out, unless it counts what follows. */
export function leftOut({ pieces, words }: AmountReader, from: number, to: number): { kind: 'money' | 'count'; rule: string } {
  const money = { kind: 'money', rule: 'money/currency-left-out' } as const;
  const count = { kind: 'count', rule: 'count' } as const;
  const next = pieces[to];
  if (next?.kind !== 'word') return money;
  if (words.countsDirectly && words.numbers.has(next.stem)) return money;
  const near = [pieces[to + 1]?.stem ?? '', pieces[to + 2]?.stem ?? ''];
  const isMoney = near.some((stem) => words.moneyNouns.has(stem));
  if (words.of.has(next.stem))
    return isMoney || isParty(ofWhom(pieces, to + 1, words), words) || isPrice({ pieces, words }, from) ? money : count;
  if (words.countNouns.has(next.stem)) return count;
  // where nouns follow a number without "of", whatever is no function word is counted
  if (!words.countsDirectly || isMoney || words.afterNumber.has(next.stem) || words.moneyNouns.has(next.stem)) return money;
  return next.hyphened || isParty(next, words) ? money : count;
}

/** What stands behind "de", an article left out: "18 millions de la Région". */
const ofWhom = (pieces: readonly Piece[], at: number, words: AmountReader['words']) =>
  words.nameWords.has(pieces[at]?.stem ?? '') ? pieces[at + 1] : pieces[at];

/** "acheter pour 175 millions de modules": what goods are bought or ordered for. */
function isPrice({ pieces, words }: Pick<AmountReader, 'pieces' | 'words'>, from: number): boolean {
  if (!words.priceBefore.has(pieces[from - 1]?.stem ?? '')) return false;
  for (let back = 2; back <= 5; back++) if (words.trades.has(pieces[from - back]?.stem ?? '')) return true;
  return false;
}

/** "12 millions de Vaubert": a name, and no people ("12 millions de Français"). */
function isParty(piece: Piece | undefined, words: AmountReader['words']): boolean {
  if (!piece || piece.capitals === 'none') return false;
  return !words.peopleEndings.some((ending) => piece.fold.endsWith(ending));
}
