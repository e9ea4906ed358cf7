import type {
  Amount,
  ArticleParts,
  DateMention,
  Deal,
  Entity,
  Fact,
  Mention,
  ParagraphSpan,
  SentenceSpan,
  Span,
} from './article.ts';

export interface MentionOf extends Mention {
  readonly entity: Entity;
}

export interface Known {
  /** Of all entities, in text order. */
  readonly mentions?: readonly MentionOf[];
}

/** The amounts that lie in a sentence, two or more, in text order. */
export interface Figures {
  readonly sentence: SentenceSpan;
  readonly amounts: readonly Amount[];
}

/** Looks things of an article up by position and by id. Indexes are built when first asked for. */
export class ArticleIndex {
  readonly parts: ArticleParts;
  #mentions?: readonly MentionOf[];
  #entities?: ReadonlyMap<string, Entity>;
  #amounts?: ReadonlyMap<string, Amount>;
  #deals?: ReadonlyMap<string, Deal>;
  #figures?: readonly Figures[];
  #dealsBy?: DealsBy;

  /** @param known what would be made of the parts, where it is known already. */
  constructor(parts: ArticleParts, known: Known = {}) {
    this.parts = parts;
    const { mentions } = known;
    if (mentions?.every((mention, i) => i === 0 || inText(mentions[i - 1]!, mention) <= 0)) this.#mentions = mentions;
  }

  get text() {
    return this.parts.text;
  }
  get language() {
    return this.parts.language;
  }
  get date() {
    return this.parts.date;
  }
  get paragraphs() {
    return this.parts.paragraphs;
  }
  get sentences() {
    return this.parts.sentences;
  }
  get entities() {
    return this.parts.entities;
  }
  get amounts() {
    return this.parts.amounts;
  }
  get dates() {
    return this.parts.dates;
  }
  get deals() {
    return this.parts.deals;
  }
  get facts() {
    return this.parts.facts;
  }
  get flows() {
    return this.parts.flows;
  }
  get problems() {
    return this.parts.problems;
  }
  get partial() {
    return this.parts.partial;
  }

  /** Every mention of every entity, in text order. */
  get mentions(): readonly MentionOf[] {
    if (this.#mentions) return this.#mentions;
    const mentions: MentionOf[] = [];
    for (const entity of this.entities)
      for (const { start, end, kind, rule } of entity.mentions) mentions.push({ start, end, kind, rule, entity });
    this.#mentions = mentions.sort(inText);
    return this.#mentions;
  }

  entity(id: string): Entity | undefined {
    this.#entities ??= new Map(this.entities.map((entity) => [entity.id, entity]));
    return this.#entities.get(id);
  }

  amount(id: string | undefined): Amount | undefined {
    if (id === undefined) return undefined;
    const inPlace = numbered(this.amounts, id);
    if (inPlace) return inPlace;
    this.#amounts ??= new Map(this.amounts.map((amount) => [amount.id, amount]));
    return this.#amounts.get(id);
  }

  deal(id: string): Deal | undefined {
    const inPlace = numbered(this.deals, id);
    if (inPlace) return inPlace;
    this.#deals ??= new Map(this.deals.map((deal) => [deal.id, deal]));
    return this.#deals.get(id);
  }

  /** The amount whose span holds `offset` (its end included, so that a cursor behind it counts). */
  amountAt(offset: number): Amount | undefined {
    return at(this.amounts, offset);
  }

  mentionAt(offset: number): MentionOf | undefined {
    return at(this.mentions, offset);
  }

  sentenceAt(offset: number): SentenceSpan | undefined {
    return at(this.sentences, offset);
  }

  paragraphAt(offset: number): ParagraphSpan | undefined {
    return at(this.paragraphs, offset);
  }

  /** Amounts that lie in a span, in text order. */
  amountsIn(span: Span): readonly Amount[] {
    return within(this.amounts, span);
  }

  /** The sentences that have several amounts, with those. */
  get figures(): readonly Figures[] {
    this.#figures ??= figuresIn(this.sentences, this.amounts);
    return this.#figures;
  }

  /** Mentions that lie in a span, in text order. */
  mentionsIn(span: Span): readonly MentionOf[] {
    return within(this.mentions, span);
  }

  /** Dates that lie in a span, in text order. */
  datesIn(span: Span): readonly DateMention[] {
    return within(this.dates, span);
  }

  /** Deals that an entity takes part in, or that an amount belongs to. */
  dealsOf(what: Entity | Amount): readonly Deal[] {
    this.#dealsBy ??= dealsBy(this.deals);
    return ('mentions' in what ? this.#dealsBy.party : this.#dealsBy.amount).get(what.id) ?? [];
  }

  /** Deals whose evidence holds `offset`, the tightest evidence first. */
  dealsAt(offset: number): readonly Deal[] {
    return this.deals
      .flatMap((deal) => deal.evidence.map((evidence) => ({ deal, evidence })))
      .filter(({ evidence }) => evidence.start <= offset && offset <= evidence.end)
      .sort((a, b) => length(a.evidence) - length(b.evidence))
      .map(({ deal }) => deal)
      .filter((deal, i, all) => all.indexOf(deal) === i);
  }

  factsOf(what: Entity | Amount): readonly Fact[] {
    return this.facts.filter((fact) => fact.subject === what.id || fact.amount === what.id);
  }

  textOf(span: Span): string {
    return this.text.slice(span.start, span.end);
  }
}

/** What has the id, where ids count from 1 behind a letter in the order of the list, as a reading gives them: undefined where they do not. */
export function numbered<T extends { readonly id: string }>(all: readonly T[], id: string): T | undefined {
  const one = all[Number(id.slice(1)) - 1];
  return one?.id === id ? one : undefined;
}

/** The longer of two that start together first. */
const inText = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Binary search in spans sorted by start that may nest shallowly: the last that starts at or before `offset` and holds it. */
function at<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i >= low - 4; i--) if (spans[i]!.end >= offset) return spans[i];
  return undefined;
}

/** Spans sorted by start of which those that lie in `around` are found without looking at the others. */
function within<S extends Span>(spans: readonly S[], around: Span): S[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < around.start) low = middle + 1;
    else high = middle;
  }
  const found: S[] = [];
  for (let i = low; i < spans.length && spans[i]!.start <= around.end; i++)
    if (spans[i]!.end <= around.end) found.push(spans[i]!);
  return found;
}

function figuresIn(sentences: readonly SentenceSpan[], amounts: readonly Amount[]): Figures[] {
  const found: Figures[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while (next < amounts.length && amounts[next]!.start < sentence.start) next++;
    if (next === amounts.length) break;
    // one alone is compared with nothing
    const second = amounts[next + 1];
    if (second === undefined || second.start > sentence.end) continue;
    const inside = within(amounts, sentence);
    if (inside.length > 1) found.push({ sentence, amounts: inside });
  }
  return found;
}

interface DealsBy {
  readonly party: ReadonlyMap<string, readonly Deal[]>;
  readonly amount: ReadonlyMap<string, readonly Deal[]>;
}

/** Deals by who takes part in them and by their amounts, each in the order of the deals. */
function dealsBy(deals: readonly Deal[]): DealsBy {
  const [party, amount] = [new Map<string, Deal[]>(), new Map<string, Deal[]>()];
  const add = (by: Map<string, Deal[]>, key: string, deal: Deal) => {
    const known = by.get(key);
    if (!known) by.set(key, [deal]);
    else if (known[known.length - 1] !== deal) known.push(deal);
  };
  for (const deal of deals) {
    for (const id of deal.from) add(party, id, deal);
    for (const id of deal.to) add(party, id, deal);
    if (deal.seller !== undefined) add(party, deal.seller, deal);
    if (deal.amount !== undefined) add(amount, deal.amount, deal);
    if (deal.shareAmount !== undefined) add(amount, deal.shareAmount, deal);
  }
  return { party, amount };
}

const length = (span: Span) => span.end - span.start;
