/** Words by which parties are meant without being named. All tables are folded and separated by white space. */
export interface NominalWords {
  /** Head nouns that any company, institution, person or product may be called by, with their grammatical gender; `x` where it varies or there is none. */
  readonly heads: Readonly<
    Record<'company' | 'institution' | 'person' | 'product', { readonly m?: string; readonly f?: string; readonly x?: string }>
  >;
  /** Heads whose complement is a product or an activity: maker of …, éditeur de …. */
  readonly makers: string;
  /** Heads that belong to another party: filiale, arm. */
  readonly parts: string;
  /** Heads for one side of a deal: acheteur, lender. */
  readonly sides: string;
  /** Heads that say another one of the same kind: rival, concurrent. */
  readonly others: string;
  /** A young firm. */
  readonly young: string;
  /** A very large one. */
  readonly giants: string;
  /** Heads that say no more than that it is a company: group, société. */
  readonly plain: string;
  /** Heads that are anaphors only now and then: taken for a party beside its name alone. */
  readonly besideOnly: string;
  /** Words of the sector tables that as a rule mean something else: titre. */
  readonly notHeads: string;
  /** Words of complements that make a head something else than a party: groupe de travail, société civile. */
  readonly notParties: string;
  /** What nobody calls a young firm. */
  readonly large: string;
  /** Sectors of heads, by sector key, as `nameSectors`. */
  readonly headSectors: string;
  /** Heads that a person may be as well, right before a name: partner. */
  readonly eitherHeads: string;
  /** The side of a deal that a head names, by role: `buyer: acheteur repreneur`. */
  readonly sideRoles: string;
  /** Verbs whose subject is that side. */
  readonly roleVerbs: string;
  /** Nouns before `from` or `by` words and that side: offer, prêt. */
  readonly roleNouns: string;
  readonly definite: string;
  readonly demonstrative: string;
  readonly possessive: string;
  /** Possessives of the speaker in a quote: our, notre. */
  readonly speakers: string;
  readonly indefinite: string;
  /** Prepositions merged with an article: du, au. */
  readonly contracted: string;
  /** Adjectives before the head where others follow it. */
  readonly preAdjectives: string;
  readonly copulas: string;
  /** même, same: whoever was spoken of last. */
  readonly same: string;
  /** Phrases for the last and the first of two, separated by commas. */
  readonly latter: string;
  /** The second of two. */
  readonly second: string;
  readonly former: string;
  /** Endings of nouns for who does something: before a demonym a trade that no table holds (le lainier tarnais). */
  readonly agentEndings: readonly string[];
  readonly notAgents: string;
  readonly relatives: string;
  readonly coordinators: string;
  readonly naming: string;
  /** Words right before the subject of a clause: et, que, while. */
  readonly clauseWords: string;
  /** Endings of finite verbs and of adverbs: what ends a noun phrase though no table holds it. */
  readonly finiteEndings: readonly string[];
  /** Endings of participles, which may stand inside one. */
  readonly participleEndings: readonly string[];
  /** Adjectives stand before the head. */
  readonly headLast: boolean;
  /** Words in a name that say what a company does, by sector key. */
  readonly nameSectors: string;
}
