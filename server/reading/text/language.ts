import type { TextLanguage } from '../../languages/language.ts';
import type { Language } from '../article.ts';
import { fold } from './term.ts';

/** How much of a text is looked at: enough to be sure, little enough to cost nothing. */
const sample = 6000;

/** Tells French from English by the share of function words; the first of `languages` when the text has none. */
export function languageOf(text: string, languages: Readonly<Record<Language, TextLanguage>>): Language {
  const counts = { fr: 0, en: 0 };
  for (const [word] of fold(text.slice(0, sample)).matchAll(/[a-z]+/g)) {
    if (languages.fr.functionWords.has(word)) counts.fr++;
    if (languages.en.functionWords.has(word)) counts.en++;
  }
  return counts.en > counts.fr ? 'en' : 'fr';
}

/** The language of a text, looked at again only when what is looked at has changed. */
export class LanguageMemory {
  readonly #languages: Readonly<Record<Language, TextLanguage>>;
  #sample: string | undefined;
  #language: Language = 'fr';

  constructor(languages: Readonly<Record<Language, TextLanguage>>) {
    this.#languages = languages;
  }

  of(text: string): Language {
    const looked = text.slice(0, sample);
    if (looked !== this.#sample) {
      this.#sample = looked;
      this.#language = languageOf(looked, this.#languages);
    }
    return this.#language;
  }
}

/** Every apostrophe is missing from a French text of some length: words run together everywhere, not only where a capital shows it. */
export function lostEveryApostrophe(text: string): boolean {
  return text.length > 150 && !/\p{L}['’`´ʼ]\p{L}/u.test(text);
}
