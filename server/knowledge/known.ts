export type KnownType = 'company' | 'institution' | 'person' | 'product';

/**
 * What a name needs before it may be taken for the entity, capitalised though it stands:
 * - `start`: an ordinary word or a common name as well (Orange, Carrefour). Trusted inside a sentence; at its start, after a
 *   colon or in a headline of capitals it wants another mention or a word that fits.
 * - `context`: something else that takes a capital anywhere: a given or family name, a place, an acronym of several meanings
 *   (Alan, Santos, CIO). Even inside a sentence it wants a company's surroundings: a legal form, a sector noun, a role, a money
 *   verb, a longer form of the name elsewhere.
 * - `place`: a country, a region or a capital, an entity only where it acts as a party.
 */
export type Ambiguity = 'start' | 'context' | 'place';

export interface KnownAlias {
  /** As newspapers write it. */
  readonly text: string;
  readonly ambiguous?: Ambiguity | undefined;
}

/** One party, person or product that newspapers name often enough to be listed. */
export interface KnownEntity {
  /** Kebab-case slug of the name, unique and stable. */
  readonly id: string;
  readonly name: string;
  readonly type: KnownType;
  /** The name itself first. */
  readonly aliases: readonly KnownAlias[];
  /** Id of the entity that owns this company or that this institution belongs to. */
  readonly parent?: string | undefined;
  /** Id of the company that makes this product. */
  readonly maker?: string | undefined;
  /** Id of the company or institution that this person leads, founded or speaks for. */
  readonly employer?: string | undefined;
  /** What the person is to the employer: `ceo`, `founder`, `minister` … */
  readonly role?: string | undefined;
  readonly ticker?: string | undefined;
  /** Key of the exchange where the ticker is quoted: `NASDAQ`, `PAR`, `LSE` … */
  readonly exchange?: string | undefined;
  readonly wikidata?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** Head office, as `places.ts` names it. */
  readonly city?: string | undefined;
  /** Language-neutral keys; their nouns are in `languages/<code>/sectors.ts`. The first says most. */
  readonly sectors: readonly string[];
  /** Grammatical gender of the name in languages that have one, where it is fixed by use ("la Fed", "le FMI"). */
  readonly gender?: 'm' | 'f' | undefined;
  /** The name takes a plural verb ("les Galeries Lafayette"). */
  readonly plural?: boolean | undefined;
}
