import type { SyntaxLanguage } from '../../languages/syntax.ts';
import type { Sentence } from '../text/term.ts';
import type { DealRules } from './rules.ts';

/**
 * Tells whether a sentence that names nobody and no amount has nothing to say of deals: no noun of one, and no pronoun by which it goes on
 * about somebody. A third of an article's sentences are such, and are not parsed.
 */
export function isSilent({ terms }: Sentence, syntax: SyntaxLanguage, { nouns }: DealRules): boolean {
  const pronouns = carriers(syntax);
  return !terms.some(({ fold }) => pronouns.has(fold) || nouns.has(fold) || fold.includes('-'));
}

const known = new WeakMap<SyntaxLanguage, ReadonlySet<string>>();

/** Pronouns that take up somebody spoken of before, as `salientIn` does. */
function carriers(syntax: SyntaxLanguage): ReadonlySet<string> {
  let words = known.get(syntax);
  if (!words) {
    words = new Set([...syntax.pronouns].filter(([, { role }]) => role === 'subject' || role === 'dative').map(([word]) => word));
    known.set(syntax, words);
  }
  return words;
}
