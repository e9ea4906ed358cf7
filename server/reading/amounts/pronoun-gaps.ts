import type { Piece } from '../text/pieces.ts';
import type { Measure } from './measured.ts';
import type { AmountReader } from './reader.ts';

/** What an amount says of a number that leaves its unit to it. */
export interface Model {
  readonly kind: Measure['kind'];
  readonly scale: number;
  readonly factor: number;
}

/** How many words a verb may stand from the pronoun before it and from the number behind it. */
const reach = 6;

/** "38 M€. Le fonds [en] apporte à lui seul [16].": the pronoun stands for the unit, between it and the number is a verb of paying or being worth. */
export function hasUnitPronoun(reader: AmountReader, model: Model, { from, to }: Measure): boolean {
  const { pieces, words } = reader;
  if (model.kind !== 'money' || model.scale <= 1 || !isClosed(reader, to)) return false;
  let paid = false;
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const { kind, capitals, stem, fold } = pieces[at]!;
    if (kind !== 'word' || (capitals !== 'none' && at > 0)) return false;
    if (words.unitPronouns.has(stem)) return paid && opensVerb(reader, at + 1);
    paid ||= isMoneyVerb(fold, words.moneyVerbs);
  }
  return false;
}

/** "en [apporte]", "en [a] mis", not "en moyenne". */
function opensVerb({ pieces, words }: AmountReader, at: number): boolean {
  const { fold, stem } = pieces[at]!;
  return words.auxiliaries.has(stem) || isMoneyVerb(fold, words.moneyVerbs);
}

export const isMoneyVerb = (fold: string, roots: readonly string[]) => roots.some((root) => fold.startsWith(root));

/** Behind the number is no noun that it counts: a stop, a preposition with its party, "de plus", "il y a". */
function isClosed({ pieces, words }: AmountReader, to: number): boolean {
  const after = pieces[to];
  if (!after || after.kind === 'punctuation' || words.nowadays.has(after.stem) || words.clauseEnds.has(after.stem)) return true;
  if (words.of.has(after.stem)) return words.more.has(pieces[to + 1]?.stem ?? '');
  return words.partyPrepositions.has(after.stem) || words.subjectPronouns.has(after.stem);
}

/** "250 M€ en 2022, et [300] de plus": as many again of what was said before. */
export function isMore({ pieces, words }: AmountReader, { to }: Measure): boolean {
  return words.of.has(pieces[to]?.stem ?? '') && words.more.has(pieces[to + 1]?.stem ?? '') && isEnd(pieces[to + 2], words);
}

function isEnd(piece: Piece | undefined, words: AmountReader['words']): boolean {
  return !piece || piece.kind === 'punctuation' || words.clauseEnds.has(piece.stem) || words.partyPrepositions.has(piece.stem);
}

/** "85 M€ de ventes, pour [310] de pertes": a sum's noun behind it. */
export function hasMoneyNoun({ pieces, words }: AmountReader, { to }: Measure): boolean {
  const noun = pieces[to + 1]?.stem ?? '';
  return words.of.has(pieces[to]?.stem ?? '') && words.moneyNouns.has(noun) && !words.more.has(noun);
}

/** "30 M€, dont [10] ont été débloqués". */
export function isPartThatWas({ pieces, words }: AmountReader, { from, to }: Measure): boolean {
  return words.including.has(pieces[from - 1]?.stem ?? '') && words.auxiliaries.has(pieces[to]?.stem ?? '');
}
