import type { TextLanguage } from '../../languages/language.ts';
import type { Language } from '../article.ts';
import { ByWord } from './by-word.ts';
import { classOf, LETTER, MARK } from './characters.ts';
import { wordOf } from './terms.ts';

/** How much of a text is looked at: enough to be sure, little enough to cost nothing. */
const sample = 6000;

/** Tells French from English by the share of function words; the first of `languages` when the text has none. */
export function languageOf(text: string, languages: Readonly<Record<Language, TextLanguage>>): Language {
  const { byWord, longest } = votesOf(languages);
  const length = Math.min(text.length, sample);
  let balance = 0;
  for (let at = 0; at < length; ) {
    const start = at;
    let isLatin = true;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (isPlain(code)) continue;
      if (!isLetter(code)) break;
      isLatin &&= code >= 0xc0 && code < 0x250;
    }
    // a Latin word is no shorter without its accents
    if (at > start && !(isLatin && at - start > longest)) balance += byWord.ofWord(wordOf(text, start, at));
    at++;
  }
  return balance > 0 ? 'en' : 'fr';
}

const isPlain = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

const isLetter = (code: number) => {
  const kind = classOf(code);
  return kind === LETTER || kind === MARK;
};

/** How many more English function words than French ones a word is; several where letters stand in it that are not Latin. */
function votesOf(languages: Readonly<Record<Language, TextLanguage>>): Votes {
  if (votes?.languages === languages) return votes;
  const { fr, en } = languages;
  const byWord = new ByWord((fold) => {
    let balance = 0;
    for (const [word] of fold.matchAll(/[a-z]+/g))
      balance += Number(en.functionWords.has(word)) - Number(fr.functionWords.has(word));
    return balance;
  });
  let longest = 0;
  for (const { functionWords } of [fr, en]) for (const word of functionWords) longest = Math.max(longest, word.length);
  votes = { languages, byWord, longest };
  return votes;
}

interface Votes {
  readonly languages: unknown;
  readonly byWord: ByWord<number>;
  /** Letters of the longest function word. */
  readonly longest: number;
}

let votes: Votes | undefined;

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
