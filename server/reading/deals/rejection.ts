import type { DealType } from '../article.ts';

/** A deal that a sentence was thought to tell, and why it does not. */
export interface Rejection {
  /** Absent where the sentence as a whole tells none. */
  readonly deal?: DealType;
  /** What was tried, as in the rule of a deal: `verb/lever`. */
  readonly rule: string;
  /** Half-open range of terms: the word that the frame is known by. */
  readonly trigger: { readonly from: number; readonly to: number };
  readonly reason: RejectionReason;
}

export type RejectionReason =
  | 'particle'
  | 'reflexive'
  | 'object-head'
  | 'object-kind'
  | 'not-this-one'
  | 'object-amount'
  | 'other-reading'
  | 'complement'
  | 'preposition'
  | 'nothing-to-follow'
  | 'no-payer'
  | 'no-payee'
  | 'no-party'
  | 'no-amount'
  | 'no-share'
  | 'same-party'
  | 'pronouns-alone'
  | 'denied'
  | 'told-better'
  | 'question';
