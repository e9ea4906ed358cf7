import type { Language } from '../reading/article.ts';
import { englishDeals } from './en/deals.ts';
import { englishSyntax } from './en/syntax.ts';
import { frenchDeals } from './fr/deals.ts';
import { frenchSyntax } from './fr/syntax.ts';
import type { DealLanguage } from './frames.ts';
import type { SyntaxLanguage } from './syntax.ts';

export const syntaxLanguages: Readonly<Record<Language, SyntaxLanguage>> = { fr: frenchSyntax, en: englishSyntax };

export const dealLanguages: Readonly<Record<Language, DealLanguage>> = { fr: frenchDeals, en: englishDeals };
