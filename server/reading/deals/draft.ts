import type { DealStatus, DealType, Instrument, Span } from '../article.ts';
import type { FoundEntity } from '../entities/entity-reading.ts';
import type { PlacedAmount } from '../syntax/chunk.ts';

/** A deal as one sentence states it, before statements about one transaction are merged. */
export interface Draft {
  readonly type: DealType;
  readonly from: readonly FoundEntity[];
  readonly to: readonly FoundEntity[];
  readonly seller?: FoundEntity;
  readonly amount?: PlacedAmount;
  readonly amountIsTotal?: boolean;
  readonly share?: PlacedAmount;
  readonly status: DealStatus;
  readonly date?: string;
  readonly years?: number;
  readonly instrument?: Instrument;
  /** Whom the sentence has it from; positions count from the start of the paragraph. */
  readonly attribution?: Span & { readonly anonymous: boolean; readonly source?: FoundEntity };
  readonly confidence: number;
  readonly rule: string;
  readonly place: { readonly paragraph: number; readonly sentence: number };
  /** Half-open ranges of terms: the word that fired, and the clause that says so. */
  readonly trigger: { readonly from: number; readonly to: number };
  readonly clause: { readonly from: number; readonly to: number };
  /** The noun that named it was definite ("le prêt", "the deal"): it may speak of one told before. */
  readonly definite?: boolean;
  /** "les partenaires qui lui vendent les puces": told of all who have an agreement with the payer, and no deal by itself. */
  readonly ofPartners?: boolean;
  /** The words leave open which side pays: "un accord avec X". */
  readonly undecided?: boolean;
  /** More payers of a deal told before, who share in its sum: "X and Y also took part". */
  readonly joins?: boolean;
  /** Another statement of the sentence says the same more exactly, when there is one. */
  readonly vague?: boolean;
  /** An infinitive of purpose tells it: "pour entrer au capital de X". */
  readonly purpose?: boolean;
}
