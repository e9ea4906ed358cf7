import type { AmountKind, Modifier, Span } from '../article.ts';

/** An amount as one sentence shows it; positions count from the start of the paragraph. What is cached while a text is edited. */
export interface LocalAmount extends Span {
  /** Half-open range of terms of the sentence that the span covers. */
  readonly from: number;
  readonly to: number;
  readonly kind: AmountKind;
  readonly value: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** ISO 4217. Money without one takes the currency of its sentence, failing that of the article. */
  readonly currency: string | undefined;
  /** The currency's name is shared by several ("dollars", "couronnes"): `currency` is the likeliest, the article may say another. */
  readonly plain: boolean;
  readonly unit: string | undefined;
  readonly modifier: Modifier;
  /** Half-open range of terms of the words that gave the modifier. */
  readonly modifierFrom: number | undefined;
  readonly modifierTo: number | undefined;
  readonly per: 'share' | 'year' | 'month' | 'quarter' | 'day' | 'hour' | 'unit' | undefined;
  readonly rule: string;
}
