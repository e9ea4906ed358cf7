import type { Language } from '../reading/article.ts';
import { englishNames } from './en/names.ts';
import { englishText } from './en/text.ts';
import { frenchNames } from './fr/names.ts';
import { frenchText } from './fr/text.ts';
import type { TextLanguage } from './language.ts';
import type { NameWords } from './name-words.ts';

export const textLanguages: Readonly<Record<Language, TextLanguage>> = { fr: frenchText, en: englishText };

export const nameWords: Readonly<Record<Language, NameWords>> = { fr: frenchNames, en: englishNames };
