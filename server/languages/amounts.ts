import type { Language, Modifier } from '../reading/article.ts';
import { englishAmounts } from './en/amounts.ts';
import { frenchAmounts } from './fr/amounts.ts';
import type { Phrases } from './phrases.ts';

export type Per = 'share' | 'year' | 'month' | 'quarter' | 'day' | 'hour' | 'unit';

/** What the scanner of amounts needs to know of a language. Words are stems: folded, singular, elisions written out. */
export interface AmountLanguage {
  readonly decimal: ',' | '.';
  /** Number words below a hundred. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly hundreds: ReadonlySet<string>;
  /** `cent` and `mille` alone are numbers, and `et` joins ones; English says "a hundred and five". */
  readonly bareHundreds: boolean;
  readonly thousands: ReadonlySet<string>;
  /** Articles that count as one before a scale: `un milliard`. */
  readonly articles: ReadonlySet<string>;
  /** Joins number words, and amounts: `et`, `and`. */
  readonly and: ReadonlySet<string>;
  readonly fractions: ReadonlyMap<string, number>;
  /** Reads as the decimal point: `deux virgule cinq`. */
  readonly point: ReadonlySet<string>;
  /** Round numbers of something: `dizaine` → 10; only one of them has a value. */
  readonly collectives: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  /** Scales as another language means them, where the notation is that language's: "$5 billion" in a French text. */
  readonly foreignScales: ReadonlyMap<string, number>;
  /** Abbreviated scales, as they are written. */
  readonly scaleMarks: ReadonlyMap<string, number>;
  /** Between a scale and its unit: `de`. */
  readonly of: ReadonlySet<string>;
  /** Names of currencies and their ISO 4217 codes; `?` before the code where several currencies share the name. */
  readonly currencies: Phrases<string>;
  /** The name that `$` is read as: "5 M$ canadiens". */
  readonly dollar: string;
  /** Currency names that are other words too, and count only after a scale or a large number. */
  readonly weakCurrencies: ReadonlySet<string>;
  /** Before a small sum in such a currency: "it [costs] nine pounds". */
  readonly prices: ReadonlySet<string>;
  /** What a shared name was once taken for, in a sentence that names a year before 2002: francs. */
  readonly formerCurrencies: ReadonlyMap<string, string>;
  /** Places, by which a name that several currencies share is told: `oslo` → NOK. */
  readonly places: ReadonlyMap<string, string>;
  /** Hundredths of a currency, as in `currencies`: `pence` → GBP, `cent` → ?USD. */
  readonly minor: Phrases<string>;
  /** Hundredths written right behind the number: `437p`. */
  readonly minorMarks: ReadonlyMap<string, string>;
  /** `%` in words, with how many percent one is. */
  readonly percents: Phrases<string>;
  /** What a fraction may stand before and mean percentage points: "a quarter [point]". */
  readonly points: Phrases<string>;
  /** Before a scale that is one of it: "[le] milliard d'euros". */
  readonly theOne: ReadonlySet<string>;
  /** A sign in words: `minus`. */
  readonly minus: ReadonlySet<string>;
  readonly units: Phrases<string>;
  /** Units as they are abbreviated. */
  readonly unitMarks: ReadonlyMap<string, string>;
  /** Between a number and its unit: "3.5 million [new ordinary] shares". */
  readonly unitAdjectives: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  /** What follows a multiple whatever else: "fois [plus]", "times [earnings]". */
  readonly afterMultiple: ReadonlySet<string>;
  /** Determiners between a multiple and what it multiplies: "fois [la] valeur". */
  readonly multipleDeterminers: ReadonlySet<string>;
  /** What can be multiplied: "trois fois sa [taille]". */
  readonly multiplied: ReadonlySet<string>;
  /** Periods: "three times the same [week]". */
  readonly periods: ReadonlySet<string>;
  /** What stands before a multiple: "un [ratio] de 12 fois". */
  readonly beforeMultiple: ReadonlySet<string>;
  /** Verbs before a multiple of something determined: "[représente] quatre fois la richesse". */
  readonly beforeCompared: ReadonlySet<string>;
  /** "5 million users" needs no `of`. */
  readonly countsDirectly: boolean;
  /** What may follow a scaled number that leaves its currency out. */
  readonly moneyNouns: ReadonlySet<string>;
  /** Words that may stand behind a number without being counted. */
  readonly afterNumber: ReadonlySet<string>;
  /** Behind a figure that others reckoned with: "the $4 billion [expected]". */
  readonly foreseen: ReadonlySet<string>;
  /** How names of peoples end: "12 millions de Français". */
  readonly peopleEndings: readonly string[];
  /** What is counted in millions and is no money. */
  readonly countNouns: ReadonlySet<string>;
  readonly before: Phrases<Modifier>;
  /** Verbs and prepositions that qualify across a determiner or an adverb: "dépasse désormais les [5 milliards]". */
  readonly across: Phrases<Modifier>;
  readonly after: Phrases<Modifier>;
  /** Joined to the amount by a hyphen: "$5 billion-[plus]". */
  readonly afterHyphen: Phrases<Modifier>;
  /** What a phrase of `across` may reach over. */
  readonly transparent: ReadonlySet<string>;
  readonly adverbEnding: string;
  readonly determiners: ReadonlySet<string>;
  /** Behind an amount that is reached: "the $5 billion [mark]". */
  readonly marks: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
  /** `none` for what only looks like a price of one: "a year ago". */
  readonly per: Phrases<Per | 'none'>;
  /** Opens a range: `entre`, `between`. */
  readonly between: ReadonlySet<string>;
  /** Opens a range or a change: `de`, `from`. */
  readonly from: ReadonlySet<string>;
  /** Stands inside a range: `à`, `to`. */
  readonly to: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  /** What goes from one figure to another: `passer`, `rise`; then there are two amounts. */
  readonly changes: ReadonlySet<string>;
  /** Joins amounts in a list: `puis`, `then`. */
  readonly afterwards: ReadonlySet<string>;
  /** Opens a comparison that leaves the unit out: `contre`, `versus`. */
  readonly against: ReadonlySet<string>;
  /** Prepositions before the party of a gapped amount: "[avec] X, 40 [avec] Y". */
  readonly partyPrepositions: ReadonlySet<string>;
  /** A pronoun that stands for the unit: "il [en] vaut 3,15". */
  readonly unitPronouns: ReadonlySet<string>;
  /** How verbs of paying, asking and being worth begin: "il [en] [apporte] 16". */
  readonly moneyVerbs: readonly string[];
  readonly auxiliaries: ReadonlySet<string>;
  readonly subjectPronouns: ReadonlySet<string>;
  /** Behind a number and `of`: "300 de [plus]". */
  readonly more: ReadonlySet<string>;
  /** Adverbs that may close such a clause: "en vaut 3,15 [aujourd'hui]". */
  readonly nowadays: ReadonlySet<string>;
  /** Before the price of each of several things: "[pour] 40 M€". */
  readonly priceBefore: ReadonlySet<string>;
  /** Verbs and nouns of buying and selling goods: "[commandé] pour 175 millions de modules". */
  readonly trades: ReadonlySet<string>;
  /** Between a part and the whole: "18 M€ [sur les] 60". */
  readonly outOf: Phrases<string>;
  /** Pronouns that open a relative clause. */
  readonly relatives: ReadonlySet<string>;
  /** Opens a part of a total: `dont`, `including`. */
  readonly including: ReadonlySet<string>;
  /** Before one unit of a currency that is meant as an amount: "[pour] un euro". */
  readonly beforeOne: ReadonlySet<string>;
  /** Behind one unit that is meant: "un euro [symbolique]". */
  readonly afterOne: ReadonlySet<string>;
  /** Articles and prepositions inside a gapped party: "l'Ademe 310 000", "la Caisse des dépôts 8". */
  readonly nameWords: ReadonlySet<string>;
  /** Ends the clause of a gapped amount although it is a word. */
  readonly clauseEnds: ReadonlySet<string>;
  /** What stands before a number that is no amount: `page`, `article`, `numéro`. */
  readonly labels: ReadonlySet<string>;
}

export const amountLanguages: Readonly<Record<Language, AmountLanguage>> = { fr: frenchAmounts, en: englishAmounts };
