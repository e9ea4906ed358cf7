import type { FoundEntity } from '../entities/entity-reading.ts';
import { type BySentence, sameMentions } from '../entities/same-mentions.ts';
import { sameList, sameLists, shared } from '../same-lists.ts';
import type { PlacedAmount } from '../syntax/chunk.ts';
import type { PlacedParagraph } from '../text/placed.ts';
import type { ParagraphText } from '../text/text.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { movedTo } from './moved.ts';
import type { ParagraphDeals } from './paragraph-deals.ts';
import { ToldSoFar } from './told-so-far.ts';
import { TransactionMemory } from './transaction-memory.ts';

/** A paragraph with all that its deals are read from. */
export interface Known {
  readonly paragraph: PlacedParagraph;
  /** By sentence, likewise the amounts. */
  readonly mentions: BySentence;
  readonly amounts: readonly (readonly PlacedAmount[])[];
  readonly context: Context;
  readonly published: string | undefined;
}

/** What is kept of one: of its context the deals told before, if it looked at those. */
export interface Remembered extends Omit<Known, 'context'> {
  readonly told: readonly Draft[];
  readonly context: Pick<Context, 'main' | 'speaker' | 'onlyOffice'>;
  readonly deals: ParagraphDeals;
}

/**
 * What the paragraphs of the last version told, for those that can tell nothing else in this one: the same words, names and amounts, and
 * the same answers to what they asked of the article before them. Entities, amounts and places are then those of this version.
 */
export class DealMemory {
  /** By index of the paragraph. */
  #last: readonly (Remembered | undefined)[] = [];
  #now: (Remembered | undefined)[] = [];
  /** The last version's by their words, once one is looked for that is not at its index. */
  #byText: Map<ParagraphText, Remembered[]> | undefined;

  /** By index of the paragraph. */
  #deals: readonly (ParagraphDeals | undefined)[] = [];
  #entities: readonly FoundEntity[] = [];
  #entitiesNow: readonly FoundEntity[] = [];
  /** The entities of the last version that are not there any more, or not as the same objects. */
  #gone: ReadonlySet<FoundEntity> = new Set();
  /** The makers of products are those of the last version. */
  #sameMakers = false;
  #soFar = new ToldSoFar([]);
  readonly transactions = new TransactionMemory();

  /** Before a version is read; what was kept of one that was left half-way is dropped. */
  start(entities: ReadonlyMap<string, FoundEntity>): void {
    this.#now = [];
    this.#entitiesNow = [...entities.values()];
    const before = new Set(this.#entities);
    this.#gone = new Set(this.#entities.filter((entity) => entities.get(entity.id) !== entity));
    const changed = new Set([...this.#gone, ...this.#entitiesNow.filter((entity) => !before.has(entity))].map(({ id }) => id));
    this.#sameMakers = !this.#entitiesNow.some(({ parent }) => parent !== undefined && changed.has(parent));
    this.#soFar = new ToldSoFar(this.#deals);
  }

  /** Deals of a paragraph as they were read before, if they would be read the same. */
  known(known: Known, entities: ReadonlyMap<string, FoundEntity>): ParagraphDeals | undefined {
    const { index } = known.paragraph;
    const here = this.#last[index];
    if (here && this.#isUntouched(here, known)) {
      this.#soFar.add(index, here.deals);
      this.#now[index] = here;
      return here.deals;
    }
    const before = this.#alike(known);
    const deals = before && movedTo(known, before, { entities, gone: this.#gone });
    if (deals) this.#keep(known, deals);
    return deals;
  }

  /** Whether the paragraph at this index is the very same, and nothing that it could hear of was told otherwise before it. */
  #isUntouched(remembered: Remembered, now: Known): boolean {
    const { paragraph, mentions, amounts, published, deals } = remembered;
    return (
      paragraph.text === now.paragraph.text &&
      paragraph.role === now.paragraph.role &&
      mentions === now.mentions &&
      amounts === now.amounts &&
      published === now.published &&
      this.#soFar.isSameDeals(paragraph.index) &&
      this.#hearsSame(remembered, now) &&
      !isAnyOf(this.#gone, deals.entities)
    );
  }

  /** Whether a paragraph at the same index hears the same of the article before it, but for the deals told. */
  #hearsSame({ paragraph: { index }, context, deals }: Remembered, now: Known): boolean {
    return (
      index === now.paragraph.index &&
      this.#sameMakers &&
      context.main === now.context.main &&
      context.speaker === now.context.speaker &&
      context.onlyOffice === now.context.onlyOffice &&
      this.#soFar.isSame(index, now.context, deals)
    );
  }

  /** A paragraph of the same words that says the same: at the same index, if there are several. */
  #alike(known: Known): Remembered | undefined {
    const { text, index } = known.paragraph;
    const isAlike = (one: Remembered) => says(one, known) && this.#isAnsweredSame(one, known);
    const here = this.#last[index];
    if (here?.paragraph.text === text && isAlike(here)) return here;
    this.#byText ??= byText(this.#last);
    return this.#byText.get(text)?.find((one, i) => i < MOST_COMPARED && one !== here && isAlike(one));
  }

  /** Whether all that a paragraph asked of the article before it, but for the deals told, is answered the same now. */
  #isAnsweredSame(remembered: Remembered, now: Known): boolean {
    return this.#hearsSame(remembered, now) || remembered.deals.asked.isAnsweredSame(now.context, now.paragraph.index);
  }

  /** Takes in a paragraph as it was read anew. What it tells as before are the objects of before, so that what rests on them is known too. */
  remember(known: Known, read: ParagraphDeals): ParagraphDeals {
    const before = this.#last[known.paragraph.index]?.deals;
    const deals: ParagraphDeals = before
      ? {
          ...read,
          drafts: shared(read.drafts, before.drafts),
          told: shared(read.told, before.told),
          facts: shared(read.facts, before.facts),
          said: shared(read.said, before.said),
        }
      : read;
    this.#keep(known, deals);
    return deals;
  }

  #keep({ paragraph, mentions, amounts, published, context }: Known, deals: ParagraphDeals): void {
    const told = deals.asked.ofDeals ? context.told : [];
    const { main, speaker, onlyOffice } = context;
    const remembered: Remembered = {
      paragraph,
      mentions,
      amounts,
      published,
      told,
      context: { main, speaker, onlyOffice },
      deals,
    };
    this.#soFar.add(paragraph.index, deals);
    this.#now[paragraph.index] = remembered;
  }

  /** When a version has been read: forgets what it did not use. */
  turn(): void {
    this.#last = this.#now;
    this.#now = [];
    this.#byText = undefined;
    this.#entities = this.#entitiesNow;
    this.#deals = this.#soFar.now;
  }
}

/** Paragraphs of the same words that one is compared with: where a text repeats itself for pages, none is compared with all the others. */
const MOST_COMPARED = 16;

function isAnyOf(some: ReadonlySet<unknown>, all: ReadonlySet<unknown>): boolean {
  for (const one of some) if (all.has(one)) return true;
  return false;
}

function byText(remembered: readonly (Remembered | undefined)[]): Map<ParagraphText, Remembered[]> {
  const by = new Map<ParagraphText, Remembered[]>();
  for (const one of remembered) {
    if (!one) continue;
    const list = by.get(one.paragraph.text);
    if (list) list.push(one);
    else by.set(one.paragraph.text, [one]);
  }
  return by;
}

/** Whether the paragraph says by itself what the other does, and was told the same deals before it if it looked at them. */
function says(before: Remembered, now: Known): boolean {
  return (
    before.paragraph.role === now.paragraph.role &&
    before.published === now.published &&
    (before.amounts === now.amounts || sameLists(before.amounts, now.amounts, sameSum)) &&
    sameMentions(before.mentions, now.mentions) &&
    (!before.deals.asked.ofDeals || sameTold(before, now))
  );
}

const sameSum = (a: PlacedAmount, b: PlacedAmount): boolean => a === b || (a.value === b.value && a.currency === b.currency);

/** Whether the deals told before are the same, as far as a paragraph behind them can see. */
function sameTold(before: Remembered, now: Known): boolean {
  const { told } = now.context;
  const by = now.paragraph.index - before.paragraph.index;
  return before.told.length === told.length && before.told.every((draft, i) => sameDraft(draft, told[i]!, by));
}

function sameDraft(a: Draft, b: Draft, by: number): boolean {
  return (
    a.place.paragraph + by === b.place.paragraph &&
    (a === b ||
      (a.place.sentence === b.place.sentence &&
        sameList(a.from, b.from) &&
        sameList(a.to, b.to) &&
        a.seller === b.seller &&
        sameMoney(a.amount, b.amount) &&
        sameMoney(a.share, b.share) &&
        a.attribution?.source === b.attribution?.source &&
        a.attribution?.anonymous === b.attribution?.anonymous &&
        sameWords(a, b)))
  );
}

const sameMoney = (a: PlacedAmount | undefined, b: PlacedAmount | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.value === b.value && a.currency === b.currency && a.kind === b.kind);

/** The same in all that is neither a party, a sum, a source nor a place in the file. */
function sameWords(a: Draft, b: Draft): boolean {
  const words = ({ from: _f, to: _t, seller: _s, amount: _a, share: _h, attribution: _n, place: _p, ...rest }: Draft) =>
    JSON.stringify(rest);
  return words(a) === words(b);
}
