import type { Determiner, Modality, Pronoun, Tense } from '../../languages/syntax.ts';
import type { LocalAmount } from '../amounts/local-amount.ts';
import type { LocalDate } from '../dates/local-date.ts';
import type { PlacedMention } from '../entities/entity-reading.ts';
import type { Term } from '../text/term.ts';

export interface Place {
  /** Half-open range of terms, a preposition included. */
  readonly from: number;
  readonly to: number;
}

/** A noun group: a name, an amount, a date, a pronoun, or words round a noun. */
export interface NounChunk extends Place {
  readonly kind: 'noun';
  readonly prep: string | undefined;
  readonly determiner: Determiner | undefined;
  /** Folded content words, in order. */
  readonly words: readonly string[];
  /** Folded head noun, absent for a bare name, amount or pronoun. */
  readonly head: string | undefined;
  readonly headAt: number;
  /** The entity that the group denotes, or that qualifies its noun ("puces Nordia"). */
  readonly mention: PlacedMention | undefined;
  /** The entity whose the noun is: "Kestrel's board", "Ostrava shares". */
  readonly of: PlacedMention | undefined;
  /** A possessive or a pronoun whose the noun is: "son capital", "its stake". */
  readonly ofPronoun: Pronoun | undefined;
  readonly amount: PlacedAmount | undefined;
  readonly date: LocalDate | undefined;
  /** Says when, and is no party. */
  readonly time: boolean;
  readonly pronoun: Pronoun | undefined;
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
  readonly modality: Modality | undefined;
  readonly reflexive: boolean;
  readonly clitics: readonly Pronoun[];
  /** What links an infinitive or gerund: pour, de, a; to, by. */
  readonly prep: string | undefined;
  readonly plural: boolean;
  /** "se voit infliger": the subject is to whom it is done. */
  readonly datived: boolean | undefined;
  /** `ne` without `pas`: a `que` behind it means only. */
  readonly restricted: boolean | undefined;
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
  readonly prep: string | undefined;
}

export type Chunk = NounChunk | VerbChunk | MarkChunk;

/** The groups of one kind have the same fields in the same order, so that the engine knows where each is kept. */
export const markOf = (
  mark: MarkChunk['mark'],
  word: string,
  { from, to }: Place,
  prep: string | undefined = undefined,
): MarkChunk => ({ kind: 'mark', from, to, mark, word, prep });

/** A noun group without a word, for what is understood at a place. */
export const emptyNoun = ({ from, to }: Place): NounChunk => ({
  kind: 'noun',
  from,
  to,
  words: [],
  headAt: from,
  time: false,
  prep: undefined,
  determiner: undefined,
  head: undefined,
  mention: undefined,
  of: undefined,
  ofPronoun: undefined,
  amount: undefined,
  date: undefined,
  pronoun: undefined,
});

/** An amount at its place: `id` is no other's of this reader, and no number that anybody sees. */
export interface PlacedAmount extends LocalAmount {
  readonly id: number;
}

/** A sentence cut into groups, with what stands in it. */
export interface ParsedSentence {
  readonly terms: readonly Term[];
  readonly chunks: readonly Chunk[];
}
