import type { SyntaxLanguage } from '../../languages/syntax.ts';
import { ByWord } from '../text/by-word.ts';
import type { Sentence } from '../text/term.ts';
import type { ParagraphText } from '../text/text.ts';
import type { DealRules } from './rules.ts';

/**
 * Tells whether a sentence that names nobody and no amount has nothing to say of deals: no noun of one, and no pronoun by which it goes on
 * about somebody. A third of an article's sentences are such, and are not parsed.
 */
export function isSilent({ terms }: Sentence, syntax: SyntaxLanguage, rules: DealRules): boolean {
  const telling = tellingWords(syntax, rules);
  return !terms.some((term) => telling.of(term));
}

/** Whether that is so of all sentences of a paragraph. */
export function isSilentThroughout(text: ParagraphText, syntax: SyntaxLanguage, rules: DealRules): boolean {
  let silent = throughout.get(text);
  if (silent === undefined) {
    silent = text.sentences.every((sentence) => isSilent(sentence, syntax, rules));
    throughout.set(text, silent);
  }
  return silent;
}

/** A paragraph's text is cut into words for one language. */
const throughout = new WeakMap<ParagraphText, boolean>();

const known = new WeakMap<DealRules, ByWord<boolean>>();

/** Nouns of deals, and pronouns that take up somebody spoken of before, as `salientIn` does. */
function tellingWords(syntax: SyntaxLanguage, rules: DealRules): ByWord<boolean> {
  let words = known.get(rules);
  if (!words) {
    const carries = (fold: string) => {
      const role = syntax.pronouns.get(fold)?.role;
      return role === 'subject' || role === 'dative';
    };
    words = new ByWord((fold) => carries(fold) || rules.nouns.has(fold) || fold.includes('-'));
    known.set(rules, words);
  }
  return words;
}
