import type { Span } from '../article.ts';

/** A date as one sentence shows it; positions count from the start of the paragraph. */
export interface LocalDate extends Span {
  /** Half-open range of terms of the sentence. */
  readonly from: number;
  readonly to: number;
  /** The ISO 8601 date that it means in an article published on `published` (ISO, may be unknown); undefined when that cannot be told. */
  readonly resolve: (published: string | undefined) => string | undefined;
  /** A duration rather than a point: "sur cinq ans" → 5. */
  readonly years: number | undefined;
  readonly rule: string;
}
