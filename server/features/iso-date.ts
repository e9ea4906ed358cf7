import { dateFormat } from '../l10n/formats.ts';
import type { Locale } from '../l10n/locale.ts';

/** An ISO 8601 date as the reader writes it, as precise as it is: `2019`, `septembre 2025`, `18 November 2025`. */
export function isoDate(locale: Locale, date: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!parts?.[2]) return date;
  const [, year, month, day] = parts;
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day ? { day: 'numeric' } : {}),
  };
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, day ? Number(day) : 1));
  return Number.isNaN(at.getTime()) ? date : dateFormat(locale.numbers, options).format(at);
}
