import { checkTexts } from '../../l10n/checks.ts';
import { say } from '../../l10n/say.ts';
import type { TextLanguage } from '../../languages/language.ts';
import { textLanguages } from '../../languages/languages.ts';
import type { Article } from '../article.ts';
import { ByWord } from '../text/by-word.ts';
import { stuckElision } from '../text/terms.ts';
import type { ParagraphText } from '../text/text.ts';
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
    for (let index = 0; index < article.paragraphs.length; index++) {
      const paragraph = article.paragraphs[index]!;
      const found = memory.of(name, index, () => {
        const cut = memory.paragraph(index);
        if (cut && !damaged && !mayHold(cut, language)) return none;
        return cutIn([...article.textOf(paragraph).matchAll(WORDS)], language, damaged);
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

const none: readonly Stuck[] = [];

/** Whether a word of the paragraph may have an elision stuck to it, by what the table of words says: in most none has. */
function mayHold({ sentences }: ParagraphText, language: TextLanguage): boolean {
  const table = tableOf(language);
  // what was repaired may be another word as it is written
  for (const { terms } of sentences)
    for (const term of terms) if (term.stuck || term.end - term.start !== term.text.length || table.of(term)) return true;
  return false;
}

function tableOf(language: TextLanguage): ByWord<boolean> {
  let table = tables.get(language);
  if (!table) {
    table = new ByWord((_, { text }) =>
      (text.match(LETTERS) ?? []).some((letters) => startsOf(letters).some((word) => stuckElision(word, language, false) > 0)),
    );
    tables.set(language, table);
  }
  return table;
}

const tables = new Map<TextLanguage, ByWord<boolean>>();

const LETTERS = /\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*/gu;

/** What `WORDS` may find where such letters begin: it gives back a letter or what is behind a hyphen where the next sign is wrong. */
const startsOf = (letters: string): string[] => [
  letters,
  letters.slice(0, -1),
  ...[...letters.matchAll(/-/g)].map(({ index }) => letters.slice(0, index)),
];

/** As the terms are cut; not inside an address or behind an apostrophe that is there. */
const WORDS = /(?<![\p{L}\p{M}\p{N}'’@./_-])\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*(?![\p{N}@_'’]|\.\p{L})/gu;
