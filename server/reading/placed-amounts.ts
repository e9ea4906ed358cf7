import type { LocalAmount } from './amounts/local-amount.ts';
import { type ResolvedAmount, resolveCurrencies } from './amounts/resolve.ts';
import type { Amount } from './article.ts';
import type { ParagraphReading } from './paragraph.ts';
import { sameEnds, sameList } from './same-lists.ts';
import type { PlacedAmount } from './syntax/chunk.ts';
import type { PlacedParagraph } from './text/placed.ts';
import type { Term } from './text/term.ts';

export interface Amounts {
  /** In text order. */
  readonly all: readonly Amount[];
  /** By paragraph, then by sentence. */
  readonly placed: readonly (readonly (readonly PlacedAmount[])[])[];
  readonly idOf: (amount: PlacedAmount) => string;
}

/** The amounts of one paragraph as they were placed in a version. */
interface OfParagraph {
  readonly start: number;
  /** Number of its first amount in the article. */
  readonly first: number;
  /** By sentence, those that have none left out. */
  readonly resolved: readonly (readonly ResolvedAmount[])[];
  readonly placed: readonly (readonly PlacedAmount[])[];
  readonly amounts: readonly Amount[];
}

/** Numbers the amounts of an article in text order; those that say the same as in the last version are the same objects. */
export class PlacedAmounts {
  #readings: readonly ParagraphReading[] = [];
  #last: readonly OfParagraph[] = [];
  #made = 0;

  of(paragraphs: readonly PlacedParagraph[], readings: readonly ParagraphReading[]): Amounts {
    const local: (readonly LocalAmount[])[] = [];
    for (const { amounts } of readings) for (const sentence of amounts) if (sentence.length > 0) local.push(sentence);
    const resolved = resolveCurrencies(local);
    const { head, tail } = sameEnds(this.#readings, readings, Object.is);
    const removed = this.#readings.length - readings.length;
    const now: OfParagraph[] = [];
    const all: Amount[] = [];
    const ids = new Map<PlacedAmount, string>();
    let next = 0;
    for (let p = 0; p < readings.length; p++) {
      const before = p < head ? this.#last[p] : p >= readings.length - tail ? this.#last[p + removed] : undefined;
      const from = next;
      for (const sentence of readings[p]!.amounts) if (sentence.length > 0) next++;
      const placed = this.#place(
        readings[p]!,
        resolved.slice(from, next),
        { start: paragraphs[p]!.start, first: all.length },
        before,
      );
      now.push(placed);
      let number = 0;
      for (const sentence of placed.placed) for (const amount of sentence) ids.set(amount, placed.amounts[number++]!.id);
      for (const amount of placed.amounts) all.push(amount);
    }
    this.#readings = readings;
    this.#last = now;
    return { all, placed: now.map(({ placed }) => placed), idOf: (amount) => ids.get(amount)! };
  }

  /** `sentences` are those of the paragraph that have amounts in them. */
  #place(
    { text, amounts: local }: ParagraphReading,
    sentences: readonly (readonly ResolvedAmount[])[],
    { start, first }: Pick<OfParagraph, 'start' | 'first'>,
    before: OfParagraph | undefined,
  ): OfParagraph {
    const same = before !== undefined && sentences.every((amounts, s) => sameList(amounts, before.resolved[s]!));
    if (same && before.start === start && before.first === first) return before;
    const amounts: Amount[] = [];
    let next = 0;
    for (const [s, { terms }] of text.sentences.entries()) {
      if (local[s]!.length === 0) continue;
      for (const amount of sentences[next++]!) amounts.push(amountOf(amount, `a${first + amounts.length + 1}`, start, terms));
    }
    if (same) return { start, first, resolved: sentences, placed: before.placed, amounts };
    next = 0;
    const placed = local.map((each): readonly PlacedAmount[] =>
      each.length === 0 ? none : sentences[next++]!.map((amount) => ({ ...amount, id: this.#made++ })),
    );
    return { start, first, resolved: sentences, placed, amounts };
  }
}

const none: readonly never[] = [];

function amountOf(local: ResolvedAmount, id: string, start: number, terms: readonly Term[]): Amount {
  const { modifierFrom, modifierTo, currency } = local;
  return {
    id,
    start: start + local.start,
    end: start + local.end,
    kind: local.kind,
    value: local.value,
    low: local.low,
    high: local.high,
    currency,
    currencyInferred: currency === undefined ? undefined : (local.currencyInferred ?? false),
    currencyShared: local.plain || undefined,
    unit: local.unit,
    modifier: local.modifier,
    modifierSpan:
      modifierFrom === undefined || modifierTo === undefined
        ? undefined
        : { start: start + terms[modifierFrom]!.start, end: start + terms[modifierTo - 1]!.end },
    per: local.per,
    rule: local.rule,
  };
}
