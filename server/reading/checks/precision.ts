import type { Amount, Article } from '../article.ts';

/** What a figure may stand for, given how it was rounded and qualified: `13 milliards` is anything from 12.5 to 13.5 milliards. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export function intervalOf(article: Article, amount: Amount): Interval {
  const { value, modifier } = amount;
  if (modifier === 'between') return { low: amount.low ?? value, high: amount.high ?? value };
  const half = unitOfLastDigit(article, amount) / 2;
  const about = modifier === 'about' ? Math.abs(value) * 0.1 : 0;
  const [low, high] = [value - half - about, value + half + about];
  if (modifier === 'at_most' || modifier === 'less_than') return { low: Number.NEGATIVE_INFINITY, high };
  if (modifier === 'at_least' || modifier === 'more_than') return { low, high: Number.POSITIVE_INFINITY };
  return { low, high };
}

/** That they only touch counts where one of them is a point: 3 and 4 milliards are two sums though both may stand for 3.5. */
export function overlap(a: Interval, b: Interval): boolean {
  const touch = a.low <= b.high && b.low <= a.high;
  return touch && ((a.low < b.high && b.low < a.high) || a.low === a.high || b.low === b.high);
}

export const sumOf = (intervals: readonly Interval[]): Interval => ({
  low: intervals.reduce((sum, { low }) => sum + low, 0),
  high: intervals.reduce((sum, { high }) => sum + high, 0),
});

export const times = ({ low, high }: Interval, factor: number): Interval => ({ low: low * factor, high: high * factor });

/** How much one is in the last digit that is written: a tenth of a milliard in `12,5 milliards`. */
function unitOfLastDigit(article: Article, amount: Amount): number {
  const number = /\d[\d.,\s\u00a0\u202f]*/.exec(article.textOf(amount))?.[0].trim();
  if (!number || amount.value === 0) return 0;
  const decimals = /[.,](\d{1,2}|\d{4,})$/.exec(number)?.[1]?.length ?? 0;
  const figure = Number(
    number
      .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
      .replace(/[\s\u00a0\u202f]/g, '')
      .replace(',', '.'),
  );
  if (!(figure > 0)) return 0;
  const scale = Math.abs(amount.value) / figure;
  return scale / 10 ** decimals;
}
