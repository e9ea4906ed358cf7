import { checkTexts } from '../../l10n/checks.ts';
import { say } from '../../l10n/say.ts';
import type { TextLanguage } from '../../languages/language.ts';
import { textLanguages } from '../../languages/languages.ts';
import { stuckElision } from '../text/terms.ts';
import { apostropheIn } from './apostrophe.ts';
import type { Check } from './check.ts';

/** "lIA", "dAnthropic", "Laccord": an elision that ran into its word when a conversion dropped the apostrophe. */
export const lostApostrophe: Check = {
  code: 'text/lost-apostrophe',
  severity: 'warning',
  find: (article, { locale }) => {
    const language = textLanguages[article.language];
    if (language.elisions.size === 0) return [];
    const apostrophe = apostropheIn(article.text);
    const words = [...article.text.matchAll(WORDS)];
    const damaged = lostThemAll(article.text, words, language);
    return words.flatMap((match) => {
      const cut = stuckElision(match[0], language, damaged);
      if (cut === 0) return [];
      const start = match.index;
      const mended = match[0].slice(0, cut) + apostrophe + match[0].slice(cut);
      const at = start + cut;
      return [
        {
          start,
          end: start + match[0].length,
          message: say(locale, checkTexts.lostApostrophe, { words: match[0], mended }),
          fixes: [
            { title: say(locale, checkTexts.writeAs, { words: mended }), edits: [{ start: at, end: at, newText: apostrophe }] },
          ],
        },
      ];
    });
  },
};

/** A text without a single apostrophe, in several words of which one is missing: then words run together that are ordinary ones elsewhere. */
const lostThemAll = (text: string, words: readonly RegExpExecArray[], language: TextLanguage): boolean =>
  !/['’]/.test(text) && words.filter(([word]) => stuckElision(word, language, false) > 0).length >= 3;

/** As the terms are cut; not inside an address or behind an apostrophe that is there. */
const WORDS = /(?<![\p{L}\p{M}\p{N}'’@./_-])\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*(?![\p{N}@_'’]|\.\p{L})/gu;
