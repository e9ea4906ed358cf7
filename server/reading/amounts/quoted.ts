import type { QuotedLanguage } from '../../languages/quoted.ts';
import { quotedLanguages } from '../../languages/quoted.ts';
import type { Language } from '../article.ts';
import type { Piece } from '../text/pieces.ts';
import type { AmountReader } from './reader.ts';

/** How many pieces of a number may stand before its scale: "EUR 1 250 Milliarden". */
const REACH = 5;

/** What reads the sum that begins at a piece: the reader of the article's language, or of one that the sum is quoted from. */
export function readerAt(own: AmountReader, at: number, language: Language): AmountReader {
  for (const { quoted, words } of quotedLanguages[language]) if (isQuoted(own.pieces, at, quoted)) return { ...own, words };
  return own;
}

function isQuoted(pieces: readonly Piece[], at: number, quoted: QuotedLanguage): boolean {
  let spelled = false;
  for (let next = at; next < at + REACH && next < pieces.length; next++) {
    const { kind, text, fold } = pieces[next]!;
    if (quoted.ownScales.has(text)) return true;
    if (quoted.sharedScales.has(text)) return spelled || (pieces[at]!.kind === 'number' && isWrittenIn(quoted, textsOf(pieces)));
    if (kind === 'number') continue;
    if (quoted.numbers.has(fold)) spelled = true;
    // a currency may stand before the number
    else if (next > at) return false;
  }
  return false;
}

const textsOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text);

/** Whether the words of a sentence are partly of this language: two of its function words stand among them. */
export function isWrittenIn({ functionWords }: QuotedLanguage, words: readonly string[]): boolean {
  const seen = new Set<string>();
  for (const each of words) {
    const word = each.toLowerCase();
    if (functionWords.has(word) && seen.add(word).size > 1) return true;
  }
  return false;
}
