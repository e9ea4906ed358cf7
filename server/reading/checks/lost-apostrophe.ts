import { checkTexts } from '../../l10n/checks.ts';
import { say } from '../../l10n/say.ts';
import type { TextLanguage } from '../../languages/language.ts';
import { textLanguages } from '../../languages/languages.ts';
import type { Article } from '../article.ts';
import { classOf, DIGIT, LETTER, MARK } from '../text/characters.ts';
import { cutsOf, mayHoldElision, stuckElision, wordOf } from '../text/terms.ts';
import { apostropheIn } from './apostrophe.ts';
import type { Check } from './check.ts';
import type { CheckMemory } from './check-memory.ts';

/** "lIA", "dAnthropic", "Laccord": an elision that ran into its word when a conversion dropped the apostrophe. */
export const lostApostrophe: Check = {
  code: 'text/lost-apostrophe',
  severity: 'warning',
  find: (article, { locale, memory }) => {
    const language = textLanguages[article.language];
    if (language.elisions.size === 0) return [];
    const apostrophe = apostropheIn(article.text);
    return stuckIn(article, language, memory).map(({ start, words, cut }) => {
      const mended = words.slice(0, cut) + apostrophe + words.slice(cut);
      const at = start + cut;
      return {
        start,
        end: start + words.length,
        message: say(locale, checkTexts.lostApostrophe, { words, mended }),
        fixes: [
          { title: say(locale, checkTexts.writeAs, { words: mended }), edits: [{ start: at, end: at, newText: apostrophe }] },
        ],
      };
    });
  },
};

/** A word with an elision stuck to it: `cut` letters of it. */
interface Stuck {
  readonly start: number;
  readonly words: string;
  readonly cut: number;
}

function stuckIn(article: Article, language: TextLanguage, memory: CheckMemory): Stuck[] {
  const stuck = (damaged: boolean) => {
    const name = `text/lost-apostrophe ${article.language}${damaged ? '!' : ''}`;
    const all: Stuck[] = [];
    for (const [index, paragraph] of article.paragraphs.entries()) {
      const found = memory.of(name, index, () => {
        const text = article.textOf(paragraph);
        return cutIn(damaged ? [...text.matchAll(WORDS)] : stuckable(text, language), language, damaged);
      });
      for (const one of found) all.push({ ...one, start: one.start + paragraph.start });
    }
    return all;
  };
  const found = stuck(false);
  // A text without a single apostrophe, in several words of which one is missing, lost them all: then words run together that are
  // ordinary ones elsewhere.
  return found.length >= 3 && !/['’]/.test(article.text) ? stuck(true) : found;
}

function cutIn(words: readonly RegExpExecArray[], language: TextLanguage, damaged: boolean): Stuck[] {
  return words.flatMap((match) => {
    const cut = stuckElision(match[0], language, damaged);
    return cut > 0 ? [{ start: match.index, words: match[0], cut }] : [];
  });
}

/** Words with an elision stuck to them: what the table of words says of each is faster than cutting a long text by an expression. */
function stuckable(text: string, language: TextLanguage): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const cuts = cutsOf(language, false);
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end === at) {
      at++;
      continue;
    }
    if (isDoubtful(text, end) ? mayHoldElision(text, at, language) : cuts.ofWord(wordOf(text, at, end)) > 0) {
      WORD_HERE.lastIndex = at;
      const match = WORD_HERE.exec(text);
      if (match) found.push(match);
    }
    at = end;
  }
  return found;
}

/** Where the letters that begin at a place end, hyphens between them counted in. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    if (isLetter(text.charCodeAt(end))) end++;
    else if (end > start && text.charCodeAt(end) === 0x2d && isLetter(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return end;
}

/** Of the plane that a code unit alone tells of: halves of a pair are left to `WORDS`. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  const kind = classOf(code);
  return (kind === LETTER || kind === MARK) && !isHalf(code);
}

const isHalf = (code: number) => code >= 0xd800 && code <= 0xdfff;

/** Behind these `WORDS` ends its word earlier, or there is none. */
function isDoubtful(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 0x2e) return isLetter(text.charCodeAt(end + 1));
  if (code < 0x80) return code === 0x40 || code === 0x5f || code === 0x27 || classOf(code) === DIGIT;
  return code === 0x2019 || isHalf(code) || (code !== 0xa0 && /\p{N}/u.test(text[end] ?? ''));
}

/** As the terms are cut; not inside an address or behind an apostrophe that is there. */
const WORDS = /(?<![\p{L}\p{M}\p{N}'’@./_-])\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*(?![\p{N}@_'’]|\.\p{L})/gu;

const WORD_HERE = new RegExp(WORDS.source, 'uy');
