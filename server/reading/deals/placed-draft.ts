import type { Span } from '../article.ts';
import type { Draft } from './draft.ts';

/** A draft with the words that say so; positions count from the start of its paragraph, so that an edit before it leaves it as it is. */
export interface PlacedDraft extends Draft {
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly span: Span;
  readonly triggerSpan: Span;
}

type Place = Pick<PlacedDraft, 'status' | 'date' | 'years' | 'attribution' | 'paragraph' | 'span' | 'triggerSpan'>;

export const placed = (draft: Draft, place: Place): PlacedDraft => ({
  type: draft.type,
  from: draft.from,
  to: draft.to,
  seller: draft.seller,
  amount: draft.amount,
  amountIsTotal: draft.amountIsTotal,
  share: draft.share,
  status: place.status,
  date: place.date,
  years: place.years,
  instrument: draft.instrument,
  attribution: place.attribution,
  confidence: draft.confidence,
  rule: draft.rule,
  place: draft.place,
  trigger: draft.trigger,
  clause: draft.clause,
  definite: draft.definite,
  ofPartners: draft.ofPartners,
  undecided: draft.undecided,
  joins: draft.joins,
  vague: draft.vague,
  purpose: draft.purpose,
  paragraph: place.paragraph,
  span: place.span,
  triggerSpan: place.triggerSpan,
});
