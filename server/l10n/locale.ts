/** The languages that the interface speaks. */
export type UiLanguage = 'en' | 'fr';

/** For whom something is shown: the language of its words, and the tag by which `Intl` writes numbers and dates. */
export interface Locale {
  readonly language: UiLanguage;
  readonly numbers: string;
}

export const ENGLISH: Locale = { language: 'en', numbers: 'en' };

/** The locale of a BCP 47 tag as editors send it (`fr`, `fr-CA`, `zh-cn`); English words where the interface has no others. */
export function localeOf(tag: string | undefined): Locale {
  const numbers = canonical(tag);
  if (numbers === undefined) return ENGLISH;
  return { language: numbers.split('-')[0] === 'fr' ? 'fr' : 'en', numbers };
}

function canonical(tag: string | undefined): string | undefined {
  if (!tag) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
