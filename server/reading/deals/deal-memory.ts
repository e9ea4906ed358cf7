import type { FoundEntity, PlacedMention } from '../entities/entity-reading.ts';
import type { Steps } from '../steps.ts';
import type { PlacedAmount } from '../syntax/chunk.ts';
import type { PlacedParagraph } from '../text/placed.ts';
import type { ParagraphText } from '../text/text.ts';
import type { Draft } from './draft.ts';
import type { Context, ParagraphDeals } from './paragraph-deals.ts';

/** A paragraph with all that its deals are read from. */
export interface Known {
  readonly paragraph: PlacedParagraph;
  /** By sentence, likewise the amounts. */
  readonly mentions: readonly (readonly PlacedMention[] | undefined)[];
  readonly amounts: readonly (readonly PlacedAmount[])[];
  readonly context: Context;
  readonly published: string | undefined;
}

/** In which key each part of a context is. A part that is in none would let old deals stand: whoever adds one has to put it into a key, and here. */
export const KEYED: Readonly<Record<keyof Context, 'own' | 'context'>> = {
  main: 'own',
  said: 'context',
  count: 'context',
  told: 'context',
  office: 'context',
  onlyOffice: 'context',
  speaker: 'context',
};

type Key = readonly (string | number | boolean | undefined)[];

interface Remembered {
  /** The paragraph by itself, and what holds for the whole article: nothing of it is told before. */
  readonly own: Key;
  /** All that was told before it, as one number. */
  readonly history: number;
  /** What of that has a say in it; known once a history has changed. */
  readonly context: Key | undefined;
  readonly known: Known;
  readonly deals: ParagraphDeals;
}

/**
 * What the paragraphs of the last version told, for those that can tell nothing else in this one: the same words, names, amounts and
 * context. Entities, amounts and places are then those of this version.
 *
 * Most often all that was told before a paragraph is what it was, which a number stands for; only otherwise is its context looked at.
 */
export class DealMemory {
  #last = new Map<ParagraphText, Remembered[]>();
  #now = new Map<ParagraphText, Remembered[]>();
  #prints = new Map<FoundEntity, number>();
  #told = new WeakMap<ParagraphDeals, number>();
  #history = 0;
  /** The first version, of which nothing is worked out until there is a second: most articles are read once. */
  #first: { readonly known: Known; readonly deals: ParagraphDeals }[] = [];
  #isFirst = true;
  /** Numbers for what entities are and paragraphs tell, over all versions: keys of numbers are made and compared without making strings. */
  readonly #numbers = new Map<string, number>();

  /** Before a version is read; what was kept of one that was left half-way is dropped. */
  start(): void {
    if (this.#isFirst) this.#first = [];
    this.#now = new Map();
    this.#prints = new Map();
    this.#history = 0;
  }

  /** Deals of a paragraph as they were read before, or as `read` reads them. */
  *deals(known: Known, entities: ReadonlyMap<string, FoundEntity>, read: () => Steps<ParagraphDeals>): Steps<ParagraphDeals> {
    if (this.#isFirst) {
      const deals = yield* read();
      this.#first.push({ known, deals });
      return deals;
    }
    if (this.#first.length > 0) this.#learnFirst();
    const { text } = known.paragraph;
    const history = this.#history;
    const own = this.#ownKey(known);
    const alike = this.#last.get(text)?.filter((one) => same(one.own, own)) ?? [];
    let before = alike.find((one) => one.history === history);
    let context = before?.context;
    if (!before && this.#last.size > 0) {
      const now = this.#contextKey(known);
      context = now;
      before = alike.find((one) => one.context && same(one.context, now));
    }
    const again = before && moved(before, known, entities);
    const deals = again ?? (yield* read());
    this.#remember({ own, history, context, known, deals }, again && this.#told.get(before!.deals));
    return deals;
  }

  #learnFirst(): void {
    for (const { known, deals } of this.#first)
      this.#remember({ own: this.#ownKey(known), history: this.#history, context: undefined, known, deals }, undefined);
    this.#first = [];
    this.turn();
    this.start();
  }

  #remember(remembered: Remembered, told: number | undefined): void {
    const { deals, history, known } = remembered;
    const number = told ?? this.#number(this.#contribution(deals));
    this.#told.set(deals, number);
    this.#history = this.#number(`${history} ${number}`);
    const list = this.#now.get(known.paragraph.text);
    if (list) list.push(remembered);
    else this.#now.set(known.paragraph.text, [remembered]);
  }

  /** When a version has been read: forgets what it did not use. */
  turn(): void {
    if (this.#isFirst) {
      this.#isFirst = this.#first.length === 0;
      return;
    }
    // A long day of typing makes many names that are none; then everything is read once more.
    if (this.#numbers.size > MOST_NUMBERS) {
      this.#numbers.clear();
      this.#told = new WeakMap();
      this.#now = new Map();
    }
    this.#last = this.#now;
  }

  #ownKey({ paragraph, mentions, amounts, context: { main }, published }: Known): Key {
    const parts: Key[number][] = [paragraph.role, published, main && this.#print(main)];
    for (const list of mentions)
      for (const { sentence, from, to, start, end, kind, entity } of list ?? [])
        parts.push(sentence, from, to, start - paragraph.start, end - paragraph.start, kind, this.#print(entity));
    for (const list of amounts) for (const { value, currency } of list) parts.push(value, currency);
    return parts;
  }

  #contextKey({ paragraph, mentions, context }: Known): Key {
    const parts: Key[number][] = [];
    for (const list of mentions)
      for (const { entity } of list ?? [])
        parts.push(context.count(entity), entity.type === 'person' ? context.office(entity)?.id : undefined);
    parts.push(context.onlyOffice && this.#print(context.onlyOffice));
    if (context.speaker) parts.push('q', this.#print(context.speaker), context.office(context.speaker)?.id);
    for (const { entity, paragraph: at, sentence, subject } of context.said)
      parts.push(this.#print(entity), paragraph.index - at, sentence, subject, context.count(entity));
    for (const draft of context.told) parts.push(paragraph.index - draft.place.paragraph, this.#telling(draft));
    return parts;
  }

  /** What a paragraph adds to the context of those behind it. */
  #contribution({ said, told, offices, speaker }: ParagraphDeals): string {
    return JSON.stringify([
      said.map(({ entity, sentence, subject }) => [this.#print(entity), sentence, subject]),
      told.map((draft) => this.#telling(draft)),
      [...offices].map(([person, company]) => [this.#print(person), this.#print(company)]),
      speaker && this.#print(speaker),
    ]);
  }

  /** A deal as it was told, wherever that was in the file. */
  #telling({ from, to, seller, amount, share, place, attribution, ...rest }: Draft): string {
    const money = (one: PlacedAmount | undefined) => one && [one.value, one.currency, one.kind];
    const names = [...from, { id: '|' }, ...to, ...(seller ? [{ id: '|' }, seller] : [])].map(({ id }) => id);
    return JSON.stringify([
      names,
      money(amount),
      money(share),
      place.sentence,
      attribution?.source?.id,
      attribution?.anonymous,
      rest,
    ]);
  }

  #print(entity: FoundEntity): number {
    let print = this.#prints.get(entity);
    if (print === undefined) {
      print = this.#number(JSON.stringify(entity));
      this.#prints.set(entity, print);
    }
    return print;
  }

  #number(words: string): number {
    let number = this.#numbers.get(words);
    if (number === undefined) {
      number = this.#numbers.size + 1;
      this.#numbers.set(words, number);
    }
    return number;
  }
}

const MOST_NUMBERS = 20_000;

const same = (a: Key, b: Key): boolean => a.length === b.length && a.every((part, i) => part === b[i]);

/** The same deals, of the entities, amounts and places of now; undefined when one of them has no counterpart. */
function moved({ known, deals }: Remembered, now: Known, entities: ReadonlyMap<string, FoundEntity>): ParagraphDeals | undefined {
  let complete = true;
  const counterpart = <T>(found: T | undefined, old: T): T => {
    if (found === undefined) complete = false;
    return found ?? old;
  };
  const amounts = new Map<PlacedAmount, PlacedAmount>();
  known.amounts.forEach((list, s) => {
    for (const [i, amount] of list.entries()) amounts.set(amount, counterpart(now.amounts[s]?.[i], amount));
  });
  const entityNow = (entity: FoundEntity) => counterpart(entities.get(entity.id), entity);
  const amountNow = (amount: PlacedAmount) => counterpart(amounts.get(amount), amount);
  const by = now.paragraph.start - known.paragraph.start;
  const isSame =
    now.paragraph.index === known.paragraph.index && holds(deals, entities) && [...amounts].every(([old, one]) => old === one);
  if (isSame && by === 0) return deals;
  const spanNow = <S extends { readonly start: number; readonly end: number }>(span: S): S => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  const draftNow = <D extends Draft>(draft: D): D => ({
    ...draft,
    from: draft.from.map(entityNow),
    to: draft.to.map(entityNow),
    ...(draft.seller && { seller: entityNow(draft.seller) }),
    ...(draft.amount && { amount: amountNow(draft.amount) }),
    ...(draft.share && { share: amountNow(draft.share) }),
    ...(draft.attribution && {
      attribution: {
        ...spanNow(draft.attribution),
        ...(draft.attribution.source && { source: entityNow(draft.attribution.source) }),
      },
    }),
    place: { ...draft.place, paragraph: now.paragraph.index },
  });
  if (isSame)
    return {
      ...deals,
      told: deals.told.map((draft) => (draft.attribution ? draftNow(draft) : draft)),
      drafts: deals.drafts.map((draft) => ({
        ...(draft.attribution ? draftNow(draft) : draft),
        span: spanNow(draft.span),
        triggerSpan: spanNow(draft.triggerSpan),
      })),
      facts: deals.facts.map((fact) => ({ ...fact, span: spanNow(fact.span) })),
    };
  const result: ParagraphDeals = {
    drafts: deals.drafts.map((draft) => ({
      ...draftNow(draft),
      span: spanNow(draft.span),
      triggerSpan: spanNow(draft.triggerSpan),
    })),
    told: deals.told.map(draftNow),
    facts: deals.facts.map((fact) => ({
      ...fact,
      subject: entityNow(fact.subject),
      amount: amountNow(fact.amount),
      span: spanNow(fact.span),
    })),
    offices: new Map([...deals.offices].map(([person, company]) => [entityNow(person), entityNow(company)])),
    speaker: deals.speaker && entityNow(deals.speaker),
    said: deals.said.map((salient) => ({ ...salient, entity: entityNow(salient.entity), paragraph: now.paragraph.index })),
  };
  return complete ? result : undefined;
}

/** Tells whether everybody in these deals is there still as the very same object. */
function holds(
  { drafts, told, facts, offices, speaker, said }: ParagraphDeals,
  entities: ReadonlyMap<string, FoundEntity>,
): boolean {
  const is = (entity: FoundEntity | undefined) => entity === undefined || entities.get(entity.id) === entity;
  const inDraft = ({ from, to, seller, attribution }: Draft) =>
    from.every(is) && to.every(is) && is(seller) && is(attribution?.source);
  return (
    drafts.every(inDraft) &&
    told.every(inDraft) &&
    facts.every(({ subject }) => is(subject)) &&
    [...offices].every(([person, company]) => is(person) && is(company)) &&
    is(speaker) &&
    said.every(({ entity }) => is(entity))
  );
}
