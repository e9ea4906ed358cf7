import type { KnownMatch } from '../../knowledge/lookup.ts';
import type { EntityType, Span } from '../article.ts';
import type { NominalCandidate } from './nominal-candidate.ts';

/** How much speaks for each type, and for a place, which is no mention unless it acts. Added up over an article. */
export type Votes = Record<EntityType | 'place', number>;

/** A run of terms that may be a name, as its sentence shows it; positions count from the start of the paragraph. What is cached. */
export interface NameCandidate extends Span {
  readonly sentence: number;
  /** Half-open range of terms; the span may cover the first or last of them in part (`Lille-based`). */
  readonly from: number;
  readonly to: number;
  /** As written, apostrophes straightened. */
  readonly text: string;
  /** Folded, without a legal form behind it. */
  readonly words: readonly string[];
  /** The words joined by a space: candidates of one key are one name. */
  readonly key: string;
  /** `solid`: a capital that its place does not explain. `weak`: at the start of a sentence, in a title. */
  readonly standing: 'solid' | 'weak';
  /** How much speaks for a weak one being a name at all. */
  readonly weight: number;
  /** What the name's own words say; the same wherever it stands. */
  readonly inner: Votes;
  /** What the words beside it say here. */
  readonly votes: Votes;
  /** What spoke, as `name/title`; the first is told to the user. */
  readonly cues: readonly string[];
  readonly known: KnownMatch | undefined;
  /** The name stands right behind this one in brackets as its acronym: index into the candidates of the paragraph. */
  readonly acronymOf: number | undefined;
  /** Quoted under, from brackets behind the name. */
  readonly ticker: string | undefined;
  /** Begins with a common noun (Tannerie, Groupe), so that its end alone may stand for it. */
  readonly headed: boolean;
  /** A word beside it says that it belongs to another company ("sa filiale", "the signalling arm"). */
  readonly belongs: boolean;
  /** Acts as a party: subject of a verb, agent. What a place needs to be a mention. */
  readonly acts: boolean;
  /** Named together with another: "X et Y". One of two is not meant by a description in the singular. */
  readonly paired: boolean;
  /** Behind the preposition that opens its sentence: "With X, …". */
  readonly leads: boolean;
  /** Sides of a deal that its verb or noun says it is on. */
  readonly roles: readonly string[];
  /** Who is quoted here: "selon X", "told the X". */
  readonly source: boolean;
  /** Stands where a subject does: first in its sentence or clause. */
  readonly subject: boolean;
}

/** A sentence whose capitals say nothing: names in it are those that the rest of the article or the known names tell. */
export interface LooseSentence {
  readonly sentence: number;
  readonly style: 'capitals' | 'title';
}

export interface ParagraphNames {
  readonly candidates: readonly NameCandidate[];
  readonly nominals: readonly NominalCandidate[];
  readonly loose: readonly LooseSentence[];
  /** Folded words of no table that begin a sentence before a verb without a capital: `tessera raises …`. */
  readonly uncapitalised: readonly string[];
  /** Folded words that stand here without a capital: the same words with one at a sentence's start are no names. */
  readonly small: Pick<ReadonlySet<string>, 'has'>;
}
