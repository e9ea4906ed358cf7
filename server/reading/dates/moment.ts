import type { Period } from '../../languages/dates.ts';
import { dateOf, dayNumber, iso, parseIso, weekdayOf } from './calendar.ts';

/** Where a sentence looks: what a date without a year is nearest to. */
export type Tense = 'past' | 'future' | undefined;

type Resolve = (published: string | undefined) => string | undefined;

/** A date that says everything. */
export const absolute =
  (date: string): Resolve =>
  () =>
    date;

/** Days from publication: yesterday is -1. */
export const relativeDay =
  (days: number): Resolve =>
  (published) => {
    const at = parseIso(published);
    if (at?.month === undefined || at.day === undefined) return undefined;
    const { year, month, day } = dateOf(dayNumber(at.year, at.month, at.day) + days);
    return iso(year, month, day);
  };

/** Periods from that of publication: last year is `year` and -1. A week says its month, a quarter and a half year their year. */
export const relativePeriod =
  (period: Period | 'season', count: number): Resolve =>
  (published) => {
    const at = parseIso(published);
    if (!at) return undefined;
    if (period === 'year') return iso(at.year + count);
    if (at.month === undefined) return undefined;
    if (period === 'season') return iso(at.month > 3 ? at.year : at.year - 1);
    if (period === 'month') return monthsOn(at.year, at.month, count);
    if (period === 'quarter') return iso(at.year + Math.floor((Math.floor((at.month - 1) / 3) + count) / 4));
    if (period === 'half') return iso(at.year + Math.floor((Math.floor((at.month - 1) / 6) + count) / 2));
    if (at.day === undefined) return undefined;
    const today = dayNumber(at.year, at.month, at.day);
    if (period === 'day') return relativeDay(count)(published);
    const first = dateOf(today - weekdayOf(today) + 1 + count * 7);
    const last = dateOf(today - weekdayOf(today) + 7 + count * 7);
    if (first.year !== last.year) return undefined;
    return first.month === last.month ? iso(first.year, first.month) : iso(first.year);
  };

function monthsOn(year: number, month: number, count: number): string {
  const months = year * 12 + month - 1 + count;
  return iso(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
}

/** The weekday on or before the day of publication; the one to come when the sentence looks ahead, the one before when it says "last". */
export const weekday =
  (day: number, which: 'recent' | 'last' | 'next'): Resolve =>
  (published) => {
    const at = parseIso(published);
    if (at?.month === undefined || at.day === undefined) return undefined;
    const today = weekdayOf(dayNumber(at.year, at.month, at.day));
    const back = (today - day + 7) % 7;
    if (which === 'next') return relativeDay(back === 0 ? 7 : 7 - back)(published);
    return relativeDay(which === 'last' && back === 0 ? -7 : -back)(published);
  };

/** A month without a year: the last one that had begun, or the next one of a sentence that looks ahead. */
export const monthAlone =
  (month: number, tense: Tense): Resolve =>
  (published) => {
    const at = parseIso(published);
    if (at?.month === undefined) return undefined;
    if (tense === 'future') return iso(month >= at.month ? at.year : at.year + 1, month);
    return iso(month <= at.month ? at.year : at.year - 1, month);
  };

/** A day and month without a year: the nearest one, on the side that the sentence looks to; always on that side when it is `said`. */
export const dayAndMonth =
  (month: number, day: number, tense: Tense, said = false): Resolve =>
  (published) => {
    const at = parseIso(published);
    if (at?.month === undefined) return undefined;
    const today = dayNumber(at.year, at.month, at.day ?? 15);
    let best = at.year;
    let cost = Number.POSITIVE_INFINITY;
    for (const year of [at.year - 1, at.year, at.year + 1]) {
      const away = dayNumber(year, month, day) - today;
      const wrong = (tense === 'past' && away > 0) || (tense === 'future' && away < 0);
      const price = Math.abs(away) + (wrong ? (said ? 1000 : 300) : 0);
      if (price < cost) [best, cost] = [year, price];
    }
    return iso(best, month, day);
  };

/** A quarter or half year without its year. `part` counts from 1. */
export const partOfYear =
  (part: number, months: number, tense: Tense): Resolve =>
  (published) => {
    const at = parseIso(published);
    if (!at) return undefined;
    if (at.month === undefined) return iso(at.year);
    const begins = (part - 1) * months + 1;
    const ends = part * months;
    if (tense === 'future') return iso(ends >= at.month ? at.year : at.year + 1);
    if (tense === 'past') return iso(begins <= at.month ? at.year : at.year - 1);
    return iso(at.year);
  };
