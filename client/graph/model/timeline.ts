import type { GraphEdge } from '../protocol.ts';

export interface Timeline {
  /** The dates that the slider stops at, as precise as the deals give them, the earliest first. */
  readonly stops: readonly string[];
  /** Deals without a date. */
  readonly undated: number;
}

/** When the deals of an article were made. */
export function timeline(deals: readonly GraphEdge[]): Timeline {
  const dates = deals.flatMap(({ date }) => date ?? []);
  return { stops: [...new Set(dates)].sort(), undated: deals.length - dates.length };
}

/** An ISO date as a reader writes it: "November 2025" for `2025-11`. What is no date comes back as it is. */
export function dateLabel(date: string, locale: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) || year === undefined) return date;
  const at = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'short' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(at);
}
