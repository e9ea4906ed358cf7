import type { Determiner, Modality, Pronoun, Tense } from '../../languages/syntax.ts';
import type { LocalAmount } from '../amounts/local-amount.ts';
import type { LocalDate } from '../dates/local-date.ts';
import type { PlacedMention } from '../entities/entity-reading.ts';
import type { Term } from '../text/term.ts';

interface Place {
  /** Half-open range of terms, a preposition included. */
  readonly from: number;
  readonly to: number;
}

/** A noun group: a name, an amount, a date, a pronoun, or words round a noun. */
export interface NounChunk extends Place {
  readonly kind: 'noun';
  readonly prep?: string;
  readonly determiner?: Determiner;
  /** Folded content words, in order. */
  readonly words: readonly string[];
  /** Folded head noun, absent for a bare name, amount or pronoun. */
  readonly head?: string;
  readonly headAt: number;
  /** The entity that the group denotes, or that qualifies its noun ("puces Nordia"). */
  readonly mention?: PlacedMention;
  /** The entity whose the noun is: "Kestrel's board", "Ostrava shares". */
  readonly of?: PlacedMention;
  /** A possessive or a pronoun whose the noun is: "son capital", "its stake". */
  readonly ofPronoun?: Pronoun;
  readonly amount?: PlacedAmount;
  readonly date?: LocalDate;
  /** Says when, and is no party. */
  readonly time: boolean;
  readonly pronoun?: Pronoun;
}

/** A verb with its auxiliaries, clitics and negation. */
export interface VerbChunk extends Place {
  readonly kind: 'verb';
  readonly lemma: string;
  readonly headAt: number;
  readonly mood: 'finite' | 'infinitive' | 'participle' | 'gerund';
  readonly tense: Tense | 'pluperfect';
  /** A compound past: "a investi", "has bought". */
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modality?: Modality;
  readonly reflexive: boolean;
  readonly clitics: readonly Pronoun[];
  /** What links an infinitive or gerund: pour, de, a; to, by. */
  readonly prep?: string;
  readonly plural: boolean;
  /** "se voit infliger": the subject is to whom it is done. */
  readonly datived?: boolean;
  /** `ne` without `pas`: a `que` behind it means only. */
  readonly restricted?: boolean;
}

/** What stands between groups: punctuation, conjunctions, relative pronouns. */
export interface MarkChunk extends Place {
  readonly kind: 'mark';
  readonly mark:
    | ','
    | ';'
    | ':'
    | '('
    | ')'
    | 'quote'
    | 'dash'
    | 'end'
    | 'and'
    | 'or'
    | 'but'
    | 'relative'
    | 'subordinate'
    | 'adverb'
    | 'other';
  readonly word: string;
  readonly prep?: string;
}

export type Chunk = NounChunk | VerbChunk | MarkChunk;

/** An amount at its place: `id` is no other's of this reader, and no number that anybody sees. */
export interface PlacedAmount extends LocalAmount {
  readonly id: number;
}

/** A sentence cut into groups, with what stands in it. */
export interface ParsedSentence {
  readonly terms: readonly Term[];
  readonly chunks: readonly Chunk[];
}
