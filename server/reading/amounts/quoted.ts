import type { QuotedLanguage } from '../../languages/quoted.ts';
import { quotedLanguages } from '../../languages/quoted.ts';
import type { Language } from '../article.ts';
import { ByWord } from '../text/by-word.ts';
import type { Piece } from '../text/pieces.ts';
import type { AmountReader } from './reader.ts';
import { bitsOf } from './word-bits.ts';

/** How many pieces of a number may stand before its scale: "EUR 1 250 Milliarden". */
const REACH = 5;

/** What reads the sum that begins at a piece: the reader of the article's language, or of one that the sum is quoted from. */
export function readerAt(own: AmountReader, at: number, language: Language): AmountReader {
  for (const { quoted, words, says } of quotable[language])
    if (isQuoted(own.pieces, at, quoted, says)) return { pieces: own.pieces, words, bits: bitsOf(words), shouting: own.shouting };
  return own;
}

const OWN_SCALE = 1;
const SHARED_SCALE = 2;
const NUMBER = 4;

/** What a language says of a word that may be quoted from it. */
const saysOf = ({ ownScales, sharedScales, numbers }: QuotedLanguage) =>
  new ByWord(
    (fold, { text }) =>
      (ownScales.has(text) ? OWN_SCALE : 0) | (sharedScales.has(text) ? SHARED_SCALE : 0) | (numbers.has(fold) ? NUMBER : 0),
  );

const quotableIn = (language: Language) =>
  quotedLanguages[language].map(({ quoted, words }) => ({ quoted, words, says: saysOf(quoted) }));

const quotable = { fr: quotableIn('fr'), en: quotableIn('en') };

function isQuoted(pieces: readonly Piece[], at: number, quoted: QuotedLanguage, says: ByWord<number>): boolean {
  let spelled = false;
  for (let next = at; next < at + REACH && next < pieces.length; next++) {
    const piece = pieces[next]!;
    const said = says.of(piece);
    if (said & OWN_SCALE) return true;
    if (said & SHARED_SCALE) return spelled || (pieces[at]!.kind === 'number' && isWrittenIn(quoted, textsOf(pieces)));
    if (piece.kind === 'number') continue;
    if (said & NUMBER) spelled = true;
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
