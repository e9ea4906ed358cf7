/**
 * Words that names are told by, of one language. All tables are folded (lower case, no accents, straight apostrophes) and separated
 * by white space. What stands inside names (`legalForms`, `companyWords`, `institutionHeads` …) is read in both languages at once.
 */
export interface NameWords {
  /** Articles, prepositions, pronouns, conjunctions, auxiliaries: never a name by themselves. */
  readonly functionWords: string;
  /** Words that take a capital at a sentence's start or in a title without being a name. */
  readonly ordinary: string;
  /** Common nouns in the singular, and adjectives: ordinary in every form. */
  readonly nouns: string;
  readonly adjectives: string;
  /** Endings that make the other forms of nouns and of adjectives. */
  readonly nounEndings: readonly string[];
  readonly adjectiveEndings: readonly string[];
  /** Endings of adjectives whose other forms end otherwise: `if` → `ive`, `ives`. */
  readonly adjectiveChanges: Readonly<Record<string, readonly string[]>>;
  /** Titles put a capital on every word. */
  readonly titleCase: boolean;
  /** Of these, endings of nouns, which may stand before a verb. */
  readonly abstractEndings: readonly string[];
  /** Endings of ordinary words. */
  readonly ordinaryEndings: readonly string[];
  /** Behind a colon a capital says nothing. */
  readonly capitalAfterColon: boolean;
  /** Months, days, currencies, acronyms of common nouns: no name though written with a capital. */
  readonly notNames: string;
  /** Nationality words that are written with a capital. */
  readonly demonyms: string;
  /** SA, plc, GmbH: part of the name, a company whatever else stands in it. */
  readonly legalForms: string;
  /** Words inside a name that make it a company's. */
  readonly companyWords: string;
  /** Words that begin the name of a company and may be followed by `of` words: Banque, Caisse. */
  readonly companyHeads: string;
  /** Words that begin or end the name of an institution: Ministry, Agence. */
  readonly institutionHeads: string;
  /** Heads that a company's name may hold as well: port, union. */
  readonly weakHeads: string;
  /** Nouns of deals before the names of their parties in headlines: fusion, affaire. */
  readonly leadNouns: string;
  /** Verbs that tell the reader to do something with the name behind them, in forms that say nothing else: voyez. */
  readonly commands: string;
  /** Verbs that do so where no verb follows the name: see, buy. */
  readonly weakCommands: string;
  /** Endings of the imperative, each with those of the infinitive in its place. */
  readonly commandEndings: Readonly<Record<string, readonly string[]>>;
  /** Participles before an agent that make what they qualify a product: éditée par, developed by. */
  readonly madeWords: string;
  /** Participles before an agent who is a person as a rule: fondée par, founded by. */
  readonly founderWords: string;
  /** Numbers and ordinals that may begin a company's name: First, Five. */
  readonly nameNumbers: string;
  /** Words at the end of a medium's name. */
  readonly mediaWords: string;
  /** Words at either end of what is an event, a law or a prize and no party. */
  readonly eventWords: string;
  /** reporting, editing: before `by` and a journalist. */
  readonly creditWords: string;
  /** What has a name of its own though no party: mine, wind farm. Behind the name. */
  readonly assetWords: string;
  /** Things that stand at a place: plant, factory. Behind a name, after a possessive. */
  readonly siteWords: string;
  /** Capitalised phrases that name no party, separated by commas. */
  readonly notPhrases: string;
  /** Behind a verb of buying, before who sells. */
  readonly sellerPrepositions: string;
  /** What authorities give: grant, subvention. */
  readonly grantWords: string;
  readonly fromWords: string;
  /** Behind a name, that another company owns it: owned by, appartient à. */
  readonly ownedWords: string;
  /** Nouns in the plural that are no names end so; empty where that says nothing. */
  readonly pluralEnding: string;
  /** Nouns of owners' names behind a possessive: Bakery, Brewery. */
  readonly shopWords: string;
  /** Institution heads written small, whose name is only complete with a capital further on: `tribunal de commerce de Rodez`. */
  readonly smallHeads: string;
  /** Small words that continue an institution's or a bank's name: mondiale, européenne, civils. */
  readonly tailAdjectives: string;
  /** Small nouns that continue such a name behind `of` words: dépôts, marchés. */
  readonly tailNouns: string;
  /** `de`, `d'`, `des`: join a head to what follows. */
  readonly ofWords: string;
  /** Articles that may follow them: `de la`, `of the`. */
  readonly articles: string;
  /** Particles of people's names: von, van, bin. */
  readonly particles: string;
  /** M., Mme, Sir: a person follows, and the title is no part of the name. */
  readonly titles: string;
  /** PDG, analyst, minister: what a person is. */
  readonly roles: string;
  /** Words that, with a capital, continue a role: Chief Financial Officer. */
  readonly roleWords: string;
  /** What kind of product stands beside its name: logiciel, chatbot. */
  readonly productNouns: string;
  /** Companies and people that act: finite forms behind a subject. */
  readonly verbs: string;
  /** Verbs whose subject is a company rather than a person. */
  readonly companyVerbs: string;
  /** Verbs whose subject is a regulator, a court or a state. */
  readonly authorityVerbs: string;
  /** Verbs of saying, finite. */
  readonly speechVerbs: string;
  /** What a company has: capital, shares, subsidiary. Behind a possessive or before `of` words. */
  readonly companyThings: string;
  /** Words right before a company: chez, filiale. */
  readonly companyPrepositions: string;
  /** Words right before a source: selon, according to. */
  readonly sourceWords: string;
  /** in, at, near: what follows may be a place. */
  readonly placePrepositions: string;
  /** Those of them that stand before places alone: near, outside. */
  readonly placeOnly: string;
  /** Beginnings of words behind which such a preposition leads to a party: invest, stake. */
  readonly dealWords: readonly string[];
  /** North, nord: behind a place, a part of it. */
  readonly directions: string;
  /** Small heads of territories, which are parties only where they act. */
  readonly territoryHeads: string;
  /** Before an article and a river or a region: on the Clyde. */
  readonly riverPrepositions: string;
  /** Based, born, headquartered: before a place preposition. */
  readonly placeWords: string;
  /** rue, Street. */
  readonly streetWords: string;
  /** Second halves of hyphen compounds of which only the first is the name: backed, based. */
  readonly compoundEnds: string;
  /** First halves of which only the second is the name: ex, anti. */
  readonly compoundStarts: string;
  /** Before the author of an article at the start of a paragraph. */
  readonly bylines: string;
  /** years old, ans: behind a person's age. */
  readonly ageWords: string;
  /** Words that say that the name beside them belongs to another company: filiale, arm. */
  readonly subsidiaryNouns: string;
  /** A bank of these with a country behind is the country's: Banque d'Angleterre. */
  readonly stateHeads: string;
  /** Small nouns behind a nationality that make an institution: Flemish government. */
  readonly stateNouns: string;
  /** Behind a place, its stock exchange is meant: London shares, New York trading. */
  readonly marketWords: string;
  /** Words in a bank's or society's name that make it a public body: Banque mondiale, Société financière internationale. */
  readonly publicWords: string;
  /** Before a noun that says what somebody deals in: `de` of fabricant de puces. */
  readonly complements: string;
  /** Before a product: lance, version, maker. */
  readonly productVerbs: string;
  /** Words at the end of a longer name that make it a part of the house rather than its full name: Finance, Ventures. */
  readonly armWords: string;
}
