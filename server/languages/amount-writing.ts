import type { Language } from '../reading/article.ts';
import { englishWriting } from './en/amount-writing.ts';
import { frenchWriting } from './fr/amount-writing.ts';

/** How a language writes a sum of money. */
export interface AmountWriting {
  /** The largest first. */
  readonly scales: readonly {
    readonly value: number;
    readonly one: string;
    readonly many: string;
    /** Before a currency's sign: `Md`, `bn`. */
    readonly mark: string;
  }[];
  /** The least number that takes the plural: 2 in French, anything above 1 in English. */
  readonly isMany: (value: number) => boolean;
  readonly decimal: string;
  readonly thousands: string;
  readonly currencies: Readonly<Record<string, { readonly one: string; readonly many: string }>>;
  /** Between a scale and the name of a currency: `milliards [de ]dollars`, `milliards [d']euros`. */
  readonly of: (currency: string, apostrophe: string) => string;
  /** The sign stands before the number where there is one: `$13 billion`. */
  readonly signFirst: boolean;
}

export const amountWriting: Readonly<Record<Language, AmountWriting>> = { fr: frenchWriting, en: englishWriting };

/** Signs that say which currency is meant without doubt in a text that speaks of one. */
export const currencySigns: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹', KRW: '₩' };
