import type { Per } from '../../languages/amounts.ts';
import { phraseAt } from '../text/pieces.ts';
import type { AmountReader } from './reader.ts';

/** What one of is priced, when the words right behind the amount say so: "par action", "a year". */
export function perAt({ pieces, words }: AmountReader, to: number): Per | undefined {
  let at = to;
  if (pieces[at]?.text === '-' && !pieces[at]!.spaced) at++;
  const per = phraseAt(pieces, at, words.per)?.value;
  return per === 'none' ? undefined : per;
}
