import type { LocalAmount } from './amounts/local-amount.ts';
import { type ResolvedAmount, resolveCurrencies } from './amounts/resolve.ts';
import type { Amount } from './article.ts';
import type { ParagraphReading } from './paragraph.ts';
import { sameEnds, sameList } from './same-lists.ts';
import type { PlacedAmount } from './syntax/chunk.ts';
import type { PlacedParagraph } from './text/placed.ts';
import type { Term } from './text/term.ts';
import type { ParagraphText } from './text/text.ts';

export interface Amounts {
  /** In text order. */
  readonly all: readonly Amount[];
  /** By paragraph, then by sentence. */
  readonly placed: readonly (readonly (readonly PlacedAmount[])[])[];
  readonly idOf: (amount: PlacedAmount) => string;
}

/** The amounts of one paragraph as they were placed in a version. */
interface OfParagraph {
  readonly text: ParagraphText;
  readonly start: number;
  /** Number of its first amount in the article. */
  readonly first: number;
  /** By sentence, as they were read. */
  readonly local: readonly (readonly LocalAmount[])[];
  /** By sentence, those that have none left out. */
  readonly resolved: readonly (readonly ResolvedAmount[])[];
  /** By sentence. */
  readonly placed: readonly (readonly PlacedAmount[])[];
  readonly amounts: readonly Amount[];
}

/** Numbers the amounts of an article in text order; those that say the same as in the last version are the same objects. */
export class PlacedAmounts {
  #last: readonly OfParagraph[] = [];
  #made = 0;
  /** Of those placed in the last version. */
  readonly #ids = new Map<PlacedAmount, string>();

  of(paragraphs: readonly PlacedParagraph[], readings: readonly ParagraphReading[]): Amounts {
    const local: (readonly LocalAmount[])[] = [];
    for (const { amounts } of readings) for (const sentence of amounts) if (sentence.length > 0) local.push(sentence);
    const resolved = resolveCurrencies(local);
    const last = this.#last;
    const { head, tail } = sameEnds(last, readings, (before, { text }) => before.text === text);
    const removed = last.length - readings.length;
    // What was replaced by as many is compared one by one, otherwise it is forgotten.
    if (removed !== 0) for (let p = head; p < last.length - tail; p++) this.#forget(last[p]!);
    const now: OfParagraph[] = [];
    const all: Amount[] = [];
    let next = 0;
    for (let p = 0; p < readings.length; p++) {
      const before = p < head || removed === 0 ? last[p] : p >= readings.length - tail ? last[p + removed] : undefined;
      const from = next;
      for (const sentence of readings[p]!.amounts) if (sentence.length > 0) next++;
      const here = this.#place(
        readings[p]!,
        resolved.slice(from, next),
        { start: paragraphs[p]!.start, first: all.length },
        before,
      );
      if (here !== before) {
        if (before && here.placed !== before.placed) this.#forget(before);
        let number = 0;
        for (const sentence of here.placed) for (const amount of sentence) this.#ids.set(amount, here.amounts[number++]!.id);
      }
      now.push(here);
      for (const amount of here.amounts) all.push(amount);
    }
    this.#last = now;
    return { all, placed: now.map(({ placed }) => placed), idOf: (amount) => this.#ids.get(amount)! };
  }

  #forget({ placed }: OfParagraph): void {
    for (const sentence of placed) for (const amount of sentence) this.#ids.delete(amount);
  }

  /** `sentences` are those of the paragraph that have amounts in them. */
  #place(
    { text, amounts: local }: ParagraphReading,
    sentences: readonly (readonly ResolvedAmount[])[],
    { start, first }: Pick<OfParagraph, 'start' | 'first'>,
    before: OfParagraph | undefined,
  ): OfParagraph {
    const same = before?.local === local && sentences.every((amounts, s) => sameList(amounts, before.resolved[s]!));
    if (same && before.start === start && before.first === first && before.text === text) return before;
    const amounts: Amount[] = [];
    let next = 0;
    for (let s = 0; s < local.length; s++) {
      if (local[s]!.length === 0) continue;
      const { terms } = text.sentences[s]!;
      for (const amount of sentences[next++]!) amounts.push(amountOf(amount, `a${first + amounts.length + 1}`, start, terms));
    }
    if (same) return { ...before, text, start, first, amounts };
    next = 0;
    const placed = local.map((each): readonly PlacedAmount[] =>
      each.length === 0 ? none : sentences[next++]!.map((amount) => ({ ...amount, id: this.#made++ })),
    );
    return { text, start, first, local, resolved: sentences, placed, amounts };
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
