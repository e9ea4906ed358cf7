import { ArticleIndex } from './article-index.ts';

/** Half-open `[start, end)`, in UTF-16 code units from the start of the file as it is on disk. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Language = 'fr' | 'en';

export type EntityType = 'company' | 'institution' | 'person' | 'product';

/** A place that names an entity ("Nordia") or stands for it ("le géant de Redmond"). */
export interface Mention extends Span {
  readonly kind: 'name' | 'nominal';
  /** Why the words were taken for this entity, as `group/rule`; shown by hover. */
  readonly rule: string;
}

export interface Entity {
  /** Unique in the article; stable across articles for a known entity. */
  readonly id: string;
  /** Canonical name. */
  readonly name: string;
  readonly type: EntityType;
  /** Id of the entity of this article that this one belongs to. */
  readonly parent?: string | undefined;
  /** What is known of the entity: `ticker`, `wikidata`, `isin`, `country` … Empty for an entity found in the text alone. */
  readonly identifiers: Readonly<Record<string, string>>;
  /** In text order. */
  readonly mentions: readonly Mention[];
}

export type AmountKind = 'money' | 'percentage' | 'multiple' | 'quantity';

export type Modifier = 'exact' | 'about' | 'at_most' | 'at_least' | 'more_than' | 'less_than' | 'between';

/** A number with its scale and unit; the span leaves out the words that qualify it. */
export interface Amount extends Span {
  readonly id: string;
  readonly kind: AmountKind;
  /** In units of the currency, in percent, in times, or in `unit`; the midpoint of a range. */
  readonly value: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** ISO 4217; money only. */
  readonly currency?: string | undefined;
  /** The text leaves the currency out: it is that of the sentence, failing that of the article. */
  readonly currencyInferred?: boolean | undefined;
  /** The name that is written is that of several currencies ("dollars", "couronnes"). */
  readonly currencyShared?: boolean | undefined;
  /** Quantity only: GW, MW, t, bbl, m², shares … */
  readonly unit?: string | undefined;
  readonly modifier: Modifier;
  /** The words that gave the modifier, when it is not exact. */
  readonly modifierSpan?: Span | undefined;
  /** What one of is priced, when the text says so: "par action", "a year". */
  readonly per?: 'share' | 'year' | 'month' | 'quarter' | 'day' | 'hour' | 'unit' | undefined;
  readonly rule: string;
}

export const DEAL_TYPES = [
  'investment',
  'acquisition',
  'stake',
  'debt',
  'purchase',
  'payment',
  'spending',
  'partnership',
  'merger',
  'joint_venture',
] as const;
export type DealType = (typeof DEAL_TYPES)[number];

export const DEAL_STATUSES = ['completed', 'announced', 'planned', 'rumoured', 'cancelled'] as const;
export type DealStatus = (typeof DEAL_STATUSES)[number];

/** The clause that says so. */
export interface Evidence extends Span {
  /** The word or construction that fired. */
  readonly trigger: Span;
  readonly rule: string;
  /** What this clause by itself says of how far the deal has come. */
  readonly status: DealStatus;
}

/** A statement that value moves, moved, will or may move between parties. */
export interface Deal {
  readonly id: string;
  readonly type: DealType;
  /** Entity ids: who pays, holds, lends or is named first. */
  readonly from: readonly string[];
  /** Entity ids: who receives, is held, borrows or is named next. */
  readonly to: readonly string[];
  /** Entity id: who sells, in an acquisition. */
  readonly seller?: string | undefined;
  /** Id of the amount of this deal. */
  readonly amount?: string | undefined;
  /** The amount is shared by several deals. */
  readonly amountIsTotal?: boolean | undefined;
  /** Percent of the capital. */
  readonly share?: number | undefined;
  /** Id of the amount that gives the share. */
  readonly shareAmount?: string | undefined;
  readonly status: DealStatus;
  /** ISO 8601, as precise as the text. */
  readonly date?: string | undefined;
  /** Over how many years the amount runs, when the text says so. */
  readonly years?: number | undefined;
  /** What changes hands: cash, equity, debt, goods … */
  readonly instrument?: Instrument | undefined;
  /** Words of the article that the report is attributed to ("selon Bloomberg", "according to people familiar"). */
  readonly attribution?: Attribution | undefined;
  /** 0 to 1: of the deals given 0.9 about nine in ten are right. */
  readonly confidence: number;
  /** The frame and construction of the first evidence. */
  readonly rule: string;
  /** The first is the strongest; never empty. */
  readonly evidence: readonly Evidence[];
}

export type Instrument =
  | 'cash'
  | 'equity'
  | 'debt'
  | 'goods'
  | 'services'
  | 'capacity'
  | 'licence'
  | 'fine'
  | 'dividend'
  | 'subsidy';

export interface Attribution extends Span {
  readonly anonymous: boolean;
  /** Entity id of the source, when it is named. */
  readonly source?: string | undefined;
}

export const FACT_TYPES = ['valuation', 'revenue', 'profit', 'debt_level', 'share_price'] as const;
export type FactType = (typeof FACT_TYPES)[number];

/** A figure that characterises one entity and is no deal. */
export interface Fact extends Span {
  readonly id: string;
  readonly type: FactType;
  /** Entity id. */
  readonly subject: string;
  /** Amount id. */
  readonly amount: string;
  /** ISO 8601 date or period, when given. */
  readonly date?: string | undefined;
  readonly confidence: number;
  readonly rule: string;
}

/** An elementary cycle of money, subsidiaries taken as their parent. */
export interface CircularFlow {
  readonly id: string;
  /** Entity ids in the direction of the money. */
  readonly entities: readonly string[];
  /** Ids of the deals behind each hop: hop `i` runs from entity `i` to the next. */
  readonly deals: readonly (readonly string[])[];
  /** The smallest known amount around it: the most that can have gone all the way round. */
  readonly bottleneck?: Money;
  /** Sum of the largest known amount of each leg, in the bottleneck's currency. */
  readonly total?: Money;
}

export interface Money {
  readonly value: number;
  readonly currency: string;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface RelatedPosition extends Span {
  readonly message: string;
}

/** A problem of the article, with what its fix needs. */
export interface Problem extends Span {
  /** Stable, as `group/name`: the anchor of its page in docs/checks.md. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related?: readonly RelatedPosition[] | undefined;
  /** Edits that mend it, the preferred first; each a title and the replacements. */
  readonly fixes?: readonly Fix[] | undefined;
  /** What is marked holds no longer, by what the article says elsewhere. */
  readonly superseded?: boolean | undefined;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

export interface Edit extends Span {
  readonly newText: string;
}

/** Where a date stands and what it says. */
export interface DateMention extends Span {
  /** ISO 8601, as precise as the text: `2019`, `2025-09`, `2025-11-18`. */
  readonly date: string;
  readonly rule: string;
}

export interface SentenceSpan extends Span {
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
}

export interface ParagraphSpan extends Span {
  /** A line that is a heading rather than prose, or a header of the file. */
  readonly role: 'header' | 'headline' | 'heading' | 'prose';
}

/** What the reading found, as data. */
export interface ArticleParts {
  readonly text: string;
  readonly language: Language;
  /** Date of publication, ISO 8601, when found. */
  readonly date?: string;
  readonly paragraphs: readonly ParagraphSpan[];
  readonly sentences: readonly SentenceSpan[];
  readonly entities: readonly Entity[];
  readonly amounts: readonly Amount[];
  readonly dates: readonly DateMention[];
  readonly deals: readonly Deal[];
  readonly facts: readonly Fact[];
  readonly flows: readonly CircularFlow[];
  /** Why an answer is partial, when it is: `flows/budget`, `text/too-long` … */
  readonly partial: readonly string[];
  readonly problems: readonly Problem[];
}

/** An article as read. Immutable; everything in it knows its positions, the rule that made it and a confidence. */
export class Article extends ArticleIndex {}
