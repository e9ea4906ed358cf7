import type { Language } from '../reading/article.ts';
import { englishText } from './en/text.ts';
import { frenchText } from './fr/text.ts';
import type { TextLanguage } from './language.ts';

export const textLanguages: Readonly<Record<Language, TextLanguage>> = { fr: frenchText, en: englishText };
