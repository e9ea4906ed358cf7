import { checkTexts } from '../../l10n/checks.ts';
import { say } from '../../l10n/say.ts';
import type { TextLanguage } from '../../languages/language.ts';
import { textLanguages } from '../../languages/languages.ts';
import type { Article } from '../article.ts';
import { mayHoldElision, stuckElision } from '../text/terms.ts';
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

/** Words that begin as one with an elision stuck to it: looking at the first letters is faster than cutting a long text into all its words. */
function stuckable(text: string, language: TextLanguage): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isInWord(text.charCodeAt(at - 1)) || !mayHoldElision(text, at, language)) continue;
    WORD_HERE.lastIndex = at;
    const match = WORD_HERE.exec(text);
    if (!match) continue;
    found.push(match);
    at += match[0].length;
  }
  return found;
}

/** Behind a Latin letter, where no word begins; NaN is before the text. */
const isInWord = (before: number): boolean =>
  (before >= 97 && before <= 122) ||
  (before >= 65 && before <= 90) ||
  (before >= 0xc0 && before <= 0x24f && before !== 0xd7 && before !== 0xf7);

/** As the terms are cut; not inside an address or behind an apostrophe that is there. */
const WORDS = /(?<![\p{L}\p{M}\p{N}'’@./_-])\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*(?![\p{N}@_'’]|\.\p{L})/gu;

const WORD_HERE = new RegExp(WORDS.source, 'uy');
