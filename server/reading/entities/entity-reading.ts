import type { EntityType, Span } from '../article.ts';
import type { TermRange } from '../text/placed.ts';
import type { BySentence } from './same-mentions.ts';

/**
 * A mention with its place among the terms. `start` and `end` count from the start of the paragraph; they cover the first or last term in
 * part where only that part is the name (`Lille-based`), so take the span from here rather than from the terms.
 */
export interface PlacedMention extends TermRange, Span {
  readonly entity: FoundEntity;
  readonly kind: 'name' | 'nominal';
  readonly rule: string;
  /** Stands where a subject does: first in its sentence or clause. */
  readonly subject: boolean;
}

export interface FoundEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly parent?: string | undefined;
  readonly identifiers: Readonly<Record<string, string>>;
  /** Grammatical gender of the word for it in French, when known or shown by the text ("la société" says nothing, "Oréade s'est engagé" does). */
  readonly gender?: 'm' | 'f' | undefined;
  readonly known: boolean;
}

/** Entities of an article; mentions in text order, names and nominals never overlap a name. */
export interface EntityReading {
  readonly entities: readonly FoundEntity[];
  readonly mentions: readonly PlacedMention[];
  /** The same by paragraph, then by sentence. */
  readonly bySentence: readonly (BySentence | undefined)[];
  /** The company that is named most; the first of several. */
  readonly main: FoundEntity | undefined;
}
