import { partBefore } from './calendar-date.ts';
import { absolute } from './moment.ts';
import { type DateReader, type DateRule, yearAt } from './reader.ts';

/** "en 2019", "(2019)", "fin 2026", "2021 :", "exercice 2024", "2024 results": four digits that their neighbours make a year. */
export const yearRule: DateRule = (reader, at) => {
  const { pieces, words } = reader;
  const year = yearAt(reader, at);
  if (year === undefined) return undefined;
  const from = partBefore(reader, at);
  const before = pieces[from - 1];
  const after = pieces[at + 1];
  const alone = !after || after.kind === 'punctuation' || after.kind === 'symbol';
  const found = { from, to: at + 1, resolve: absolute(String(year)), rule: 'date/year' };
  if (from < at || words.yearNouns.has(before?.stem ?? '') || words.yearNouns.has(after?.stem ?? '')) return found;
  if (!before) return alone && after?.text === ':' ? found : undefined;
  if (before.kind === 'word' && words.before.has(before.stem))
    return isCounted(reader, at + 1, words.weakBefore.has(before.stem)) ? undefined : found;
  if (before.text === '(' || before.text === '•' || before.text === '-' || before.text === '–') {
    if (after?.text === ')' || after?.text === ':' || after?.text === ',') return found;
  }
  // "entre 2026 et 2029", "2023-2025", "2021, 2022"
  const earlier = yearAt(reader, at - 2);
  return earlier !== undefined &&
    (words.and.has(before.stem) || before.text === '-' || before.text === '–' || before.text === '/' || before.text === ',')
    ? found
    : undefined;
};

/** What follows is counted: a unit of money or measure, and behind a weak preposition ("de 2000 clients") any noun. */
function isCounted({ pieces, amounts, functionWords }: DateReader, at: number, weak: boolean): boolean {
  const piece = pieces[at];
  if (!piece) return false;
  if (piece.kind !== 'word') return piece.kind === 'symbol' && piece.text !== '/';
  if (amounts.scales.has(piece.stem) || amounts.currencies.has(piece.stem) || amounts.unitMarks.has(piece.text)) return true;
  return weak && piece.capitals === 'none' && !functionWords.has(piece.fold);
}
