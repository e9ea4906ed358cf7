import type { DealStatus, DealType, Instrument, Span } from '../article.ts';
import type { FoundEntity } from '../entities/entity-reading.ts';
import type { PlacedAmount } from '../syntax/chunk.ts';

/** A deal as one sentence states it, before statements about one transaction are merged. */
export interface Draft {
  readonly type: DealType;
  readonly from: readonly FoundEntity[];
  readonly to: readonly FoundEntity[];
  readonly seller: FoundEntity | undefined;
  readonly amount: PlacedAmount | undefined;
  readonly amountIsTotal: boolean | undefined;
  readonly share: PlacedAmount | undefined;
  readonly status: DealStatus;
  readonly date: string | undefined;
  readonly years: number | undefined;
  readonly instrument: Instrument | undefined;
  /** Whom the sentence has it from; positions count from the start of the paragraph. */
  readonly attribution: (Span & { readonly anonymous: boolean; readonly source?: FoundEntity }) | undefined;
  readonly confidence: number;
  readonly rule: string;
  readonly place: { readonly paragraph: number; readonly sentence: number };
  /** Half-open ranges of terms: the word that fired, and the clause that says so. */
  readonly trigger: { readonly from: number; readonly to: number };
  readonly clause: { readonly from: number; readonly to: number };
  /** The noun that named it was definite ("le prêt", "the deal"): it may speak of one told before. */
  readonly definite: boolean | undefined;
  /** "les partenaires qui lui vendent les puces": told of all who have an agreement with the payer, and no deal by itself. */
  readonly ofPartners: boolean | undefined;
  /** The words leave open which side pays: "un accord avec X". */
  readonly undecided: boolean | undefined;
  /** More payers of a deal told before, who share in its sum: "X and Y also took part". */
  readonly joins: boolean | undefined;
  /** Another statement of the sentence says the same more exactly, when there is one. */
  readonly vague: boolean | undefined;
  /** An infinitive of purpose tells it: "pour entrer au capital de X". */
  readonly purpose: boolean | undefined;
}

type Stated = 'type' | 'from' | 'to' | 'status' | 'confidence' | 'rule' | 'place' | 'trigger' | 'clause';

/** A draft of what a sentence states. Every draft has the same fields in the same order, so that the engine knows where each is kept. */
export const draftOf = (stated: Pick<Draft, Stated> & Partial<Draft>): Draft => ({
  type: stated.type,
  from: stated.from,
  to: stated.to,
  seller: stated.seller,
  amount: stated.amount,
  amountIsTotal: stated.amountIsTotal,
  share: stated.share,
  status: stated.status,
  date: stated.date,
  years: stated.years,
  instrument: stated.instrument,
  attribution: stated.attribution,
  confidence: stated.confidence,
  rule: stated.rule,
  place: stated.place,
  trigger: stated.trigger,
  clause: stated.clause,
  definite: stated.definite,
  ofPartners: stated.ofPartners,
  undecided: stated.undecided,
  joins: stated.joins,
  vague: stated.vague,
  purpose: stated.purpose,
});
