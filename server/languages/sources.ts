import type { Language } from '../reading/article.ts';
import { englishSources } from './en/sources.ts';
import { frenchSources } from './fr/sources.ts';

/** Phrases by which a report hides who said it: words in lower case without accents, apostrophes as spaces; by their first word. */
export const unnamedSources: Readonly<Record<Language, ReadonlyMap<string, readonly (readonly string[])[]>>> = {
  fr: byFirstWord(frenchSources),
  en: byFirstWord(englishSources),
};

function byFirstWord(table: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const phrases = new Map<string, string[][]>();
  for (const phrase of table.split('·')) {
    const words = phrase.trim().split(/\s+/);
    phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), words]);
  }
  return phrases;
}
