import type { EntityType, Span } from '../article.ts';

export type DeterminerKind = 'definite' | 'demonstrative' | 'possessive' | 'speaker' | 'owner' | 'indefinite' | 'none';

/** A description that may stand for somebody, as its sentence shows it; positions count from the start of the paragraph. What is cached. */
export interface NominalCandidate extends Span {
  readonly sentence: number;
  /** Half-open range of terms, an article before it included where it stands alone. */
  readonly from: number;
  readonly to: number;
  /** Folded head noun or phrase; empty for a bare demonym ("le lillois") and for "the latter". */
  readonly head: string;
  readonly type: EntityType | undefined;
  readonly gender: 'm' | 'f' | undefined;
  readonly determiner: DeterminerKind;
  readonly sectors: readonly string[];
  /** Where the party is said to be from: places as the gazetteer names them, the readings of one word. */
  readonly origins: readonly string[];
  /** Folded content words of the complement: `tableaux`, `electriques`. */
  readonly complement: readonly string[];
  /** The candidate that it stands beside and describes, and how. */
  readonly beside: number | undefined;
  /** The candidate behind `of` words or before `'s`: whose filiale, maker of what. */
  readonly owner: number | undefined;
  readonly kind: 'head' | 'demonym' | 'latter' | 'second' | 'former';
  readonly traits: Traits;
  /** The sides of a deal that the head names. */
  readonly roles: readonly string[];
  /** The name before the comma that it follows as a possessor: "Nordia, the company's owner" is not the company. */
  readonly except: number | undefined;
  /** A possessive follows: "the company's". */
  readonly possessor: boolean;
  /** First in its sentence or clause. */
  readonly subject: boolean;
  /** "The same": whoever was spoken of last. */
  readonly again: boolean;
}

export interface Traits {
  readonly maker: boolean;
  readonly part: boolean;
  readonly side: boolean;
  readonly other: boolean;
  readonly young: boolean;
  readonly giant: boolean;
  readonly large: boolean;
  /** Says no more than that it is a company. */
  readonly plain: boolean;
  /** Its sectors are only some that it may be of. */
  readonly vague: boolean;
}
