import type { LocalDate } from '../dates/local-date.ts';
import type { Draft } from './draft.ts';

/** The date nearest to the words that fired, within the sentence, and the years that the deal runs. */
export function dated(
  draft: Draft,
  dates: readonly LocalDate[],
  published: string | undefined,
): Pick<Draft, 'status' | 'date' | 'years'> {
  let best: string | undefined;
  let distance = Number.POSITIVE_INFINITY;
  let years: number | undefined;
  for (const date of dates) {
    if (date.years !== undefined) {
      years ??= date.years;
      continue;
    }
    const iso = date.resolve(published);
    if (!iso) continue;
    // a date before may be that of what was said before it: "fondée en 2009, rachetée par X en 2014"
    const gap = date.from >= draft.trigger.from ? date.from - draft.trigger.to : draft.trigger.from - date.to + 8;
    const inside = date.from >= draft.clause.from && date.to <= draft.clause.to ? 0 : 12;
    if (gap + inside < distance && gap < 40) {
      distance = gap + inside;
      best = iso;
    }
  }
  // a report of a past year in the present tense: "2021 : X lève 3 M€"
  const past =
    best !== undefined &&
    (published !== undefined
      ? best.slice(0, 4) < published.slice(0, 4)
      : // without a date of publication, a bare year behind a past tense: "its takeover of X in 2020"
        best.length === 4 && draft.status === 'announced' && !draft.rule.includes('follow-up'));
  return {
    status: past && draft.status === 'announced' ? 'completed' : draft.status,
    date: best ?? draft.date,
    years: years ?? draft.years,
  };
}
