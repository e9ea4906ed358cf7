import type { Language } from '../reading/article.ts';
import { englishDates } from './en/dates.ts';
import { frenchDates } from './fr/dates.ts';
import type { Phrases } from './phrases.ts';

export type Period = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day';

/** What the reader of dates needs to know of a language. Words are stems: folded, singular, elisions written out. */
export interface DateLanguage {
  /** 1 to 12, abbreviations too. */
  readonly months: ReadonlyMap<string, number>;
  /** Months that are other words or names too, and count only beside a preposition, a day or a year. */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** 1 is Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Months and weekdays are written with a capital; where they are not, a capital makes a name of them ("Mars"). */
  readonly capitalised: boolean;
  /** Order of `09/12/2025`. */
  readonly order: 'day-month' | 'month-day';
  /** Behind the number of a day: `er`, `th`. */
  readonly dayEndings: ReadonlySet<string>;
  /** Between day and month, month and year: `of`. */
  readonly of: ReadonlySet<string>;
  /** Days counted from that of publication: `hier` → -1. */
  readonly days: Phrases<string>;
  /** Periods counted from that of publication, as `year-1`. */
  readonly periods: Phrases<string>;
  readonly units: ReadonlyMap<string, Period>;
  /** Before a number of units that lie back: `il y a`. */
  readonly agoBefore: Phrases<string>;
  /** Behind it: `ago`, `plus tôt`. */
  readonly agoAfter: Phrases<string>;
  /** Behind or before a month or a weekday: the one before, the one to come. */
  readonly last: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  /** A year or a month may follow: `en`, `depuis`, `fin`. */
  readonly before: ReadonlySet<string>;
  /** Those of `before` that also stand before counted things: `de`, `of`. */
  readonly weakBefore: ReadonlySet<string>;
  /** Nouns that a year stands behind or before: `exercice 2024`, `2024 results`. */
  readonly yearNouns: ReadonlySet<string>;
  /** Part of a year or month, taken into the span: `fin 2026`. */
  readonly parts: ReadonlySet<string>;
  /** Joins two years: "2026 et 2029". */
  readonly and: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** `Q3`, `T3`, `S1`, `H1`: the letter and what it counts. */
  readonly periodLetters: ReadonlyMap<string, Period>;
  /** Before a number of years that something lasts: `sur`, `over`. */
  readonly during: Phrases<string>;
  /** One of these, with its accents: `à`. */
  readonly duringExact: ReadonlySet<string>;
  /** Between such a word and the number: "over the next five years". */
  readonly duringFillers: ReadonlySet<string>;
  /** Tells that a sentence speaks of what is to come, or of what was. */
  readonly future: ReadonlySet<string>;
  readonly futureEndings: readonly string[];
  readonly past: ReadonlySet<string>;
  /** Before a participle, and with its accents: "a signé", not "à". */
  readonly auxiliaries: ReadonlySet<string>;
  readonly participleEndings: readonly string[];
  readonly pastEndings: readonly string[];
  /** Before the date of publication: "Publié le". */
  readonly published: ReadonlySet<string>;
}

export const dateLanguages: Readonly<Record<Language, DateLanguage>> = { fr: frenchDates, en: englishDates };
