import type { FoundEntity } from '../entities/entity-reading.ts';
import type { Salient } from './antecedent.ts';
import type { Draft } from './draft.ts';

/** What of the article before a paragraph has a say in how it is read: nothing else has, which `DealMemory` relies on. */
export interface Context {
  /** Whom the article spoke of last, in text order: `REMEMBERED` at most. */
  readonly said: readonly Salient[];
  /** How often each entity was spoken of so far. */
  readonly count: (entity: FoundEntity) => number;
  /** The last deals told in the paragraphs before: `TOLD` at most. */
  readonly told: readonly Draft[];
  /** Whom a person was said to speak for. */
  readonly office: (person: FoundEntity) => FoundEntity | undefined;
  /** Whom the only person with an office speaks for: in an interview nobody says who answers. */
  readonly onlyOffice: FoundEntity | undefined;
  /** The company that the whole article names most. */
  readonly main: FoundEntity | undefined;
  /** Who was quoted last. */
  readonly speaker: FoundEntity | undefined;
  /** The company of this article that makes a product. */
  readonly maker: (product: FoundEntity) => FoundEntity | undefined;
}

export const REMEMBERED = 24;
export const TOLD = 12;
/** How many paragraphs back a deal is still spoken of. */
export const TOLD_BEFORE = 8;
