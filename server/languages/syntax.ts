/** What a word form of a verb says. */
export type Tense = 'present' | 'past' | 'imperfect' | 'future' | 'conditional' | 'infinitive' | 'participle' | 'gerund';

export interface VerbForm {
  readonly lemma: string;
  readonly tense: Tense;
  /** English `invested` is past or participle, French `produit` present or participle: every reading is listed. */
  readonly plural?: boolean;
}

/** Forms by folded word. */
export type VerbForms = ReadonlyMap<string, readonly VerbForm[]>;

export interface Pronoun {
  readonly role: 'subject' | 'object' | 'dative' | 'place' | 'of' | 'reflexive' | 'strong' | 'possessive' | 'demonstrative';
  readonly gender?: 'm' | 'f' | 'n';
  readonly number: 'singular' | 'plural' | 'either';
  /** 1 speaks of whoever is quoted, 3 of somebody in the text. */
  readonly person: 1 | 2 | 3;
}

/** What the shallow parser needs to know of a language. Every word is folded. */
export interface SyntaxLanguage {
  readonly verbs: () => VerbForms;
  /** Auxiliaries by lemma: which tense a participle behind them makes. */
  readonly have: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  /** Verbs that merge with an infinitive into one verb group, with what they say of it. */
  readonly modals: ReadonlyMap<string, Modality>;
  /** Reflexive verbs that make a passive with an infinitive, and what the subject then is: "se faire racheter", "se voir infliger". */
  readonly passivesWithInfinitive: ReadonlyMap<string, 'object' | 'dative'>;
  readonly determiners: ReadonlyMap<string, Determiner>;
  /** Single-word prepositions, and contractions of one with an article, to their plain form. */
  readonly prepositions: ReadonlyMap<string, string>;
  /** Prepositions of several words, in plain form ("aupres de"), to the name frames use. */
  readonly phrases: ReadonlyMap<string, string>;
  /** Words that take a pronoun's place before a verb or as subject. */
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** First-person pronouns that may stand before a verb as its object: "X nous a prêté". */
  readonly speakers: ReadonlySet<string>;
  readonly relatives: ReadonlyMap<string, 'subject' | 'object' | 'of' | 'place' | 'any'>;
  readonly subordinators: ReadonlySet<string>;
  readonly coordinators: ReadonlyMap<string, 'and' | 'or' | 'but'>;
  readonly negations: ReadonlySet<string>;
  /** Negative words that follow the verb or stand with a noun: pas, plus, jamais, aucun; not, never, no. */
  readonly negators: ReadonlySet<string>;
  /** Words behind a negator that undo it: "n'est pas seulement", "not only". */
  readonly onlys: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Verbs that a particle makes another verb of, as `walk away`; their lemma is `walk_away`. */
  readonly phrasal: ReadonlySet<string>;
  /** The preposition of the agent. */
  readonly agent: string;
  /** Words that a noun before them takes with it: "X and Y each signed". */
  readonly floating: ReadonlySet<string>;
  /** Titles whose full stop ends no clause: "à M. Durand". */
  readonly titles: ReadonlySet<string>;
  /** Verbs that a clause follows with no word between: "said Nordia invested in". */
  readonly reporting: ReadonlySet<string>;
  /** Words that are never the head of a noun group nor a verb: they only qualify. */
  readonly qualifiers: ReadonlySet<string>;
  /** Nouns that look like a verb form; before one of these a determiner decides. */
  readonly nounsToo: ReadonlySet<string>;
  /** Nouns that end in the accent of a participle: "marché", "traité". */
  readonly accentedNouns: ReadonlySet<string>;
  /** Prepositions that hold an article, behind which no verb stands: "du", "aux". */
  readonly contracted: ReadonlySet<string>;
  /** Nouns of time: a group headed by one is no party. */
  readonly timeNouns: ReadonlySet<string>;
  /** The preposition that opens a range of amounts and is part of it: "entre 2 et 3 milliards". */
  readonly rangePreposition: string;
  /** Whether a folded word that no table holds looks like a form of a verb, given whether an auxiliary stands before it. */
  readonly guessVerb: (word: string, afterAuxiliary: boolean) => Tense | undefined;
  /** Word order: adjectives and noun modifiers stand before the noun (English) or behind it (French). */
  readonly headLast: boolean;
}

export type Modality = 'future' | 'obligation' | 'possibility' | 'wish' | 'recent';

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'demonstrative' | 'negative' | 'quantity';
