import type { TextLanguage } from '../../languages/language.ts';
import type { LooseTerm, Sentence, Term } from './term.ts';

/** A sentence longer than this many terms is cut, at a comma where there is one, so that nothing downstream sees an endless one. */
const longestSentence = 250;

/** Cuts a paragraph's terms into sentences. */
export function sentencesOf(terms: readonly LooseTerm[], language: TextLanguage): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to <= from) return;
    const slice = terms.slice(from, to);
    for (let i = 0; i < slice.length; i++) slice[i]!.index = i;
    sentences.push({ start: slice[0]!.start, end: slice[slice.length - 1]!.end, terms: slice, pieces: undefined });
    from = to;
  };
  for (let i = 0; i < terms.length; i++) {
    if (endsSentence(terms, i, language)) {
      let to = i + 1;
      while (to < terms.length && closes(terms[to]!)) to++;
      close(to);
      i = to - 1;
    } else if (i - from >= longestSentence) close(cutBefore(terms, from, i));
  }
  close(terms.length);
  return sentences;
}

function endsSentence(terms: readonly Term[], at: number, language: TextLanguage): boolean {
  const term = terms[at]!;
  if (term.kind === 'word')
    return term.text.length > 2 && term.text.charCodeAt(term.text.length - 1) === 0x2e && startsSentence(terms, at + 1, true);
  if (term.kind !== 'punctuation') return false;
  if (term.text === '!' || term.text === '?' || term.text === '…' || term.text === '...')
    return startsSentence(terms, at + 1, false);
  if (term.text !== '.') return false;
  const before = terms[at - 1];
  // "6 . 2 %" in a text that was cut into words
  if (term.spaced && before?.kind === 'number' && terms[at + 1]?.kind === 'number') return false;
  if (before?.kind === 'word' && !term.spaced) {
    const isScale = language.scaleAbbreviations.has(before.fold) && terms[at - 2]?.kind === 'number';
    if (isScale || language.abbreviations.has(before.fold)) {
      // "Inc." may end a sentence too; a title never does
      return (
        (before.capitals === 'all' || (before.capitals !== 'none' && before.text.length > 2)) &&
        isFunctionWord(terms[at + 1], language)
      );
    }
    if (before.text.length === 1 && before.capitals === 'initial' && terms[at + 1]?.capitals !== 'none') return false;
  }
  return startsSentence(terms, at + 1, false);
}

/** What follows may begin a sentence: the end, or white space and then a capital, a digit, a quote or a bullet. */
function startsSentence(terms: readonly Term[], at: number, strict: boolean): boolean {
  let next = at;
  while (next < terms.length && closes(terms[next]!)) next++;
  const term = terms[next];
  if (!term) return true;
  if (!term.spaced && next === at) return false;
  if (strict) return term.kind === 'word' && term.capitals === 'initial' && next > at;
  return term.capitals !== 'none' || term.kind !== 'word';
}

function closes(term: Term): boolean {
  return term.kind === 'punctuation' && (closing.has(term.text) || (!term.spaced && quotes.has(term.text)));
}

const closing: ReadonlySet<string> = new Set('»”)]');
const quotes: ReadonlySet<string> = new Set('"’\'');

function isFunctionWord(term: Term | undefined, language: TextLanguage): boolean {
  return term !== undefined && term.capitals === 'initial' && language.functionWords.has(term.fold);
}

function cutBefore(terms: readonly Term[], from: number, at: number): number {
  for (let i = at; i > from + longestSentence / 2; i--) if (/^[,;:]$/.test(terms[i]!.text)) return i + 1;
  return at;
}
