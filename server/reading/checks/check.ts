import type { Locale } from '../../l10n/locale.ts';
import type { Article, Problem, Severity } from '../article.ts';
import type { ReadingSettings } from '../settings.ts';
import type { CheckMemory } from './check-memory.ts';

/** Looks for one kind of problem in an article as read. */
export interface Check {
  /** Stable, as `group/name`: a setting's key and the anchor of its page in docs/checks.md. */
  readonly code: string;
  /** The level when the settings name none. */
  readonly severity: Severity;
  readonly find: (article: Article, context: CheckContext) => readonly Found[];
}

export interface CheckContext {
  readonly settings: ReadingSettings;
  /** For whom the messages are worded. */
  readonly locale: Locale;
  /** Deals below this confidence prove nothing. */
  readonly confident: number;
  readonly memory: CheckMemory;
}

/** A problem before its code and level are set on it. */
export type Found = Omit<Problem, 'code' | 'severity'> & {
  /** Where it is not the check's own. */
  readonly severity?: Severity;
};

/** Most problems of one kind that are shown in one article. */
export const MOST_OF_A_KIND = 100;
