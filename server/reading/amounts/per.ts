import type { Per } from '../../languages/amounts.ts';
import { phraseAt } from '../text/pieces.ts';
import { type AmountReader, bitsAt } from './reader.ts';
import { PER } from './word-bits.ts';

/** What one of is priced, when the words right behind the amount say so: "par action", "a year". */
export function perAt(reader: AmountReader, to: number): Per | undefined {
  const { pieces, words } = reader;
  let at = to;
  if (pieces[at]?.text === '-' && !pieces[at]!.spaced) at++;
  if (!(bitsAt(reader, at) & PER)) return undefined;
  const per = phraseAt(pieces, at, words.per)?.value;
  return per === 'none' ? undefined : per;
}
