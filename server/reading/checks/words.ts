import type { Article } from '../article.ts';
import { ByWord } from '../text/by-word.ts';
import { classOf, DIGIT, LETTER, MARK } from '../text/characters.ts';
import { wordOf } from '../text/terms.ts';

/** The words between two places, lower case and without accents; at most the last or the first `most` of them. */
export function wordsBetween(article: Article, start: number, end: number): string[] {
  return wordsIn(article.text, start, Math.min(end, start + MOST));
}

/** The words right before a place, the nearest last. */
export function wordsBefore(article: Article, at: number, most: number): string[] {
  return (folded(article.text.slice(Math.max(0, at - 80), at)).match(/[\p{L}\p{N}+]+/gu) ?? []).slice(-most);
}

export function wordsAfter(article: Article, at: number, most: number): string[] {
  return wordsIn(article.text, at, at + 80).slice(0, most);
}

const MOST = 1_000;

function wordsIn(text: string, start: number, end: number): string[] {
  const words: string[] = [];
  const stop = Math.min(end, text.length);
  for (let at = start; at < stop; ) {
    const to = runEnd(text, at, stop);
    if (to > at) words.push(foldedWord.ofWord(wordOf(text, at, to)));
    // halves of pairs, other scripts: expressions know their letters
    if (text.charCodeAt(to) >= 0x2100 && to < stop) return folded(text.slice(start, stop)).match(/[\p{L}\p{N}]+/gu) ?? [];
    at = to + 1;
  }
  return words;
}

/** Where the letters and digits end that begin at a place. */
export function runEnd(text: string, start: number, stop: number): number {
  let to = start;
  while (to < stop && isInWord(text.charCodeAt(to))) to++;
  return to;
}

function isInWord(code: number): boolean {
  const kind = classOf(code);
  if (code < 0x80) return kind === LETTER || kind === DIGIT;
  return code < 0x2100 && (kind === LETTER || kind === DIGIT || kind === MARK || isNumber(code));
}

/** ², ½ and the like. */
const isNumber = (code: number) =>
  code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0xbc && code <= 0xbe) || (code >= 0x2070 && code <= 0x2089);

const foldedWord = new ByWord((_, { written }) => folded(written));

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
