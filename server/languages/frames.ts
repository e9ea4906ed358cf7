import type { DealStatus, DealType, Instrument } from '../reading/article.ts';

/**
 * Where a role is looked for: `subject`, `object`, `dative` (lui, or the first of two objects), `place` (y), `partitive` (en),
 * `possessor` (son, its, 's), `gives` `gets` `does` (subject of a support verb of that class), `holder` (whom a relational noun denotes),
 * or the name of a preposition.
 */
export type Slot = string;

/** What kind of group the object is. */
export type ObjectKind = 'party' | 'money' | 'percentage' | 'capital' | 'debt' | 'deal' | 'goods' | 'none';

interface Roles {
  readonly deal: DealType;
  readonly from?: readonly Slot[];
  readonly to?: readonly Slot[];
  readonly seller?: readonly Slot[];
  /** More parties on the `from` side: "mené par X, avec la participation de Y". */
  readonly also?: readonly Slot[];
  /** Roles without which the frame does not fire; `amount` counts as one. */
  readonly needs?: readonly ('from' | 'to' | 'amount' | 'share' | 'quantity' | 'any')[];
  readonly instrument?: Instrument;
  /** Sentences that it must read and must not; names and amounts in braces. */
  readonly accepts?: readonly string[];
  readonly rejects?: readonly string[];
}

/** A verb whose arguments are the parties. */
export interface VerbFrame extends Roles {
  /** Lemmas; `take+over` asks for the particle behind the verb. */
  readonly verbs: string;
  /** Kinds of object that it takes; any when absent. */
  readonly object?: readonly ObjectKind[];
  /** Head nouns that the object must have: "mettre la main sur". */
  readonly objectHeads?: string;
  /** A head noun that an argument behind a preposition must have: "prendre en location". */
  readonly argHeads?: string;
  /** A preposition that must be there: "entrer au capital de". */
  readonly with?: readonly Slot[];
  readonly reflexive?: boolean;
  /** The object is the subject's own ("cette capacité", "ses pylônes"), or is not. */
  readonly own?: boolean;
  /** Speaks of a deal told just before, whose missing party it takes: "le fonds X complète". */
  readonly follows?: boolean;
  /** Slots that must be empty: "paid $2bn for X" buys X, "paid Y $2bn for X" does not say so. */
  readonly without?: readonly Slot[];
  /** Prepositions that must not be there: "a mis 3 M€ dans un entrepôt" is not put into the company spoken of. */
  readonly lacks?: readonly string[];
  /** The object itself holds the sum: "raises $60m Series B", not "raises its dividend to $2". */
  readonly ownAmount?: boolean;
  /** Says less exactly what another verb of the sentence says too: "franchir le seuil de 5 %" beside "détenir 5,1 %". */
  readonly vague?: boolean;
  /** A company's sum rather than a price: without a payee smaller ones tell nothing. */
  readonly large?: boolean;
  readonly status?: DealStatus;
}

/** A noun for a deal: "un prêt de … à …", "the takeover of … by …". */
export interface NounFrame extends Roles {
  readonly nouns: string;
  /** What a support verb makes of it when it says nothing else. */
  readonly status?: DealStatus;
  /** Names an agreement whose object may be one side's goods: "un accord de licence". */
  readonly agreement?: boolean;
  /** A company's sum: smaller ones tell nothing. */
  readonly large?: boolean;
  /** The noun is too common to stand for a deal on its own: it wants an amount or both parties. */
  readonly weak?: boolean;
}

/** A noun for somebody in a relation: "fournisseur de", "shareholder in". */
export interface RelationFrame extends Roles {
  readonly nouns: string;
  readonly status?: DealStatus;
}

/** How a verb of the sentence bears on a deal named by a noun or an infinitive. */
export type VerbClass =
  | 'gives'
  | 'gets'
  | 'leads'
  | 'does'
  | 'plans'
  | 'talks'
  | 'drops'
  | 'quits'
  | 'fails'
  | 'agrees'
  | 'tries'
  | 'denies'
  | 'says'
  | 'amounts'
  | 'isNamed'
  | 'is'
  | 'asks';

/** What a fact is called and how its figure is stated. */
export interface FactFrame {
  readonly fact: 'valuation' | 'revenue' | 'profit' | 'debt_level' | 'share_price';
  readonly nouns: string;
}

export interface DealLanguage {
  readonly verbFrames: readonly VerbFrame[];
  readonly nounFrames: readonly NounFrame[];
  readonly relationFrames: readonly RelationFrame[];
  readonly verbClasses: Readonly<Record<VerbClass, string>>;
  /** Nouns for a side of a deal told: "its suitor", "the target". */
  readonly sides: readonly { readonly deal: DealType; readonly side: 'from' | 'to'; readonly nouns: string }[];
  /** Verbs whose subject a fine is paid to, and those whose sum without a named creditor is a debt. */
  readonly collects: string;
  readonly owes: string;
  /** Verbs behind which `as` names what somebody becomes: "signed up as a customer". */
  readonly joins: string;
  /** Nouns whose first part says what deal it is: "merger agreement". */
  readonly compoundHeads: string;
  /** Verbs of carrying a deal out: "closed its purchase of X". */
  readonly completes: string;
  /** Verbs of ending a dispute, which money is paid for: "to settle a lawsuit by X". */
  readonly settles?: string;
  /** Verbs of offering to buy: what they tell is not carried out. */
  readonly bids?: string;
  /** Verbs whose subject changes its owner: "changed hands for $2bn". */
  readonly trades?: string;
  /** Verbs that make something else of a loan: it is no new one. */
  readonly converts: string;
  /** Verbs of whoever answers an offer: "rejeter l'offre de X", "accepter". */
  readonly answers: string;
  /** Nouns for a right to use what another made, and verbs of making it. */
  readonly rights: string;
  readonly makes: string;
  /** Nouns for what is paid above or below a price. */
  readonly premiums: string;
  /** Words for the price at which a share was last traded. */
  readonly closes: string;
  /** Words that open what is only supposed: "if regulators block the deal". */
  readonly supposes: string;
  /** Verbs of the press: whoever does so is not spoken of. */
  readonly reports: string;
  /** Verbs of paying back: the loan was made. */
  readonly repays: string;
  /** Verbs whose objects are members of what a relational noun names: "its backers include". */
  readonly includes: string;
  /** Verbs by which one more sum comes on top: "s'y ajoutent 5 M€". */
  readonly adds: string;
  /** Verbs by which money comes from somebody, and the prepositions before who it is: "les 12 M€ restants viennent de X". */
  readonly originates: string;
  /** Prepositions with nouns by which something comes to nothing: "en+vain". */
  readonly vain: string;
  /** Words in the names of those who lend: "Banque", "Bank". */
  readonly lenders: string;
  readonly origins: string;
  /** Verbs that bind two sides: "le contrat qui la lie à X"; verbs of paying in what others issue: "souscrites par X". */
  readonly binds: string;
  readonly subscribes: string;
  /** Nouns that only measure: "une somme de 3 M€" is the 3 M€. */
  readonly sums: string;
  /** Nouns that count what follows: "1,4 million de voitures" are cars. */
  readonly measures: string;
  /** Nouns of nothing that is bought or delivered: "livrer bataille". */
  readonly noGoods: string;
  /** Nouns for several parties that act together, the numbers before them, and the words for one by one: "les deux groupes", "chacun". */
  readonly parties: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly each: string;
  /** Nouns for any deal that was told before: "the deal", "the talks". */
  readonly anyDeal: string;
  /** Nouns for taking part in what others lead: "with participation from". */
  readonly participation: string;
  /**
   * How more investors of a round are told: nouns for the round, verbs of joining it and those of them that take an object, verbs and nouns of
   * "the money came from X", and words that set investors apart from those told before ("other investors").
   */
  readonly rounds?: Readonly<Record<'nouns' | 'joins' | 'transitive' | 'comesFrom' | 'money' | 'fresh', string>>;
  /** Words for whom a sum is due under conditions: "eligible for up to". */
  readonly entitled: string;
  /** Verbs whose object or dative does the infinitive. */
  readonly objectControl: string;
  /** Nouns for a part of a company: who owns the part is the party. */
  readonly transparent: string;
  /** Nouns that a deal's noun may hang on and that say how far things are: "une prise de participation". */
  readonly carriers: string;
  /** Words for a company that is to come of several: "the merged company". */
  readonly merged?: string;
  /** Nouns for who decides for a company: that of which the article speaks, when nobody is named. */
  readonly boards?: string;
  /** Nouns that stand for whatever company is spoken of: "dans l'affaire", "le tout". */
  readonly generics: string;
  /** Nouns for the other sides of agreements. */
  readonly partners: string;
  /** Nouns for several who act together: "un pool emmené par X et Y". */
  readonly collectives: string;
  /** Words that open a part of a sum, and prepositions that say whose the part is: "dont 3 M€ par X". */
  readonly parts: string;
  readonly partOwners: string;
  /** Words that point back at a sum: autant, même; same; and the nouns that they stand with. */
  readonly same: string;
  readonly sameNouns: string;
  /** Nouns of what is sold: a name beside one is its maker, not what is bought. */
  readonly goods: string;
  /** Nouns for what a deal costs: "prix de la cession". */
  readonly price: string;
  /** Verbs that say what a price is, when they are passive: "has been set at". */
  readonly fixes: string;
  /** Nouns for a company's securities. */
  readonly capital: string;
  readonly debt: string;
  /** Words that make a deal a plan, a rumour or history when they stand in the noun group or before it. */
  readonly planned: string;
  readonly rumoured: string;
  readonly cancelled: string;
  /** Prepositions that introduce a source, and nouns of anonymous ones. */
  readonly sourcePrepositions: string;
  readonly anonymous: string;
  /** Prepositions whose money is the deal's amount, the surest first. */
  readonly amountPrepositions: string;
  /** The preposition of possession, that of the agent, and that of the recipient. */
  readonly of: string;
  /** The preposition of the other side of an agreement. */
  readonly with: string;
  /** The preposition behind which a verb of getting names whom it is got from. */
  readonly source: string;
  readonly by: string;
  readonly recipient: string;
  /** The preposition of purpose and of price: "a contract for X". */
  readonly purpose: string;
  /** The preposition behind a sum that says what it comes as: "$3bn in equity". */
  readonly inForm: string;
  /** Adjectives made of a name and a participle, by the frame they stand for: "X-backed". */
  readonly compounds: Readonly<Record<string, DealType>>;
  readonly totals: string;
  readonly facts: readonly FactFrame[];
  /** Verbs that give a company a value: "valoriser X 160 M€". */
  readonly values: string;
  /** "X vaut 215 M€". */
  readonly worths: string;
  /** The preposition behind a company or `be` that gives its value: "is worth $2bn". */
  readonly worth: string;
  /** Verbs whose sum is a figure: "lost £3m", "turned over £80m". */
  readonly earns: readonly { readonly fact: FactFrame['fact']; readonly verbs: string }[];
  /** Verbs of comparing: "compared with $5m". */
  readonly compares: string;
  /** A word of a figure's noun with the one that completes it: "chiffre affaires". */
  readonly partialFigures: Readonly<Record<string, string>>;
  /** Nouns that are a valuation only beside one of these: "market value". */
  readonly valueQualifiers: Readonly<Record<string, string>>;
  /** Words that make a figure's noun something else: "asset sales", "like-for-like". */
  readonly notFigures: string;
  /** Verbs of a share's move, whose `à` or `to` gives its price. */
  readonly moves: string;
  /** Verbs of the level of a figure. */
  readonly levels: string;
  readonly pricePrepositions: string;
  /** Prepositions that introduce a figure to compare with: "contre 183 milliards". */
  readonly comparison: string;
  /** Nouns for the share itself, when a price is asked for. */
  readonly share: string;
}
