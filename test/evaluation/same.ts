import type { Span } from '../../server/reading/article.ts';

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The same value, a thousandth aside. */
export function near(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a === b || Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b));
}
