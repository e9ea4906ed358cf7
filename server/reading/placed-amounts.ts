import type { LocalAmount } from './amounts/local-amount.ts';
import { type ResolvedAmount, resolveCurrencies } from './amounts/resolve.ts';
import type { Amount } from './article.ts';
import type { ParagraphReading } from './paragraph.ts';
import type { PlacedAmount } from './syntax/chunk.ts';
import type { PlacedParagraph } from './text/placed.ts';
import type { Term } from './text/term.ts';

export interface Amounts {
  /** In text order. */
  readonly all: readonly Amount[];
  /** By paragraph, then by sentence. */
  readonly placed: readonly (readonly (readonly PlacedAmount[])[])[];
}

/** Numbers the amounts of an article in text order; those that say the same as in the last version are the same objects. */
export class PlacedAmounts {
  readonly #known = new WeakMap<ResolvedAmount, { readonly placed: PlacedAmount; readonly amount: Amount }>();

  of(paragraphs: readonly PlacedParagraph[], readings: readonly ParagraphReading[]): Amounts {
    const local: (readonly LocalAmount[])[] = [];
    for (const { amounts } of readings) for (const sentence of amounts) local.push(sentence);
    const resolved = resolveCurrencies(local);
    const all: Amount[] = [];
    let next = 0;
    const placed = readings.map(({ text: { sentences } }, p) =>
      sentences.map(({ terms }): readonly PlacedAmount[] => {
        const amounts = resolved[next++]!;
        return amounts.length === 0 ? none : amounts.map((amount) => this.#place(amount, paragraphs[p]!.start, terms, all));
      }),
    );
    return { all, placed };
  }

  #place(resolved: ResolvedAmount, start: number, terms: readonly Term[], all: Amount[]): PlacedAmount {
    const id = `a${all.length + 1}`;
    const before = this.#known.get(resolved);
    const placed = before?.placed.id === id ? before.placed : { ...resolved, id };
    const amount =
      before?.amount.id === id && before.amount.start === start + resolved.start
        ? before.amount
        : amountOf(resolved, id, start, terms);
    if (placed !== before?.placed || amount !== before.amount) this.#known.set(resolved, { placed, amount });
    all.push(amount);
    return placed;
  }
}

const none: readonly never[] = [];

function amountOf(local: ResolvedAmount, id: string, start: number, terms: readonly Term[]): Amount {
  const modifierSpan =
    local.modifierFrom !== undefined && local.modifierTo !== undefined
      ? { start: start + terms[local.modifierFrom]!.start, end: start + terms[local.modifierTo - 1]!.end }
      : undefined;
  return {
    id,
    start: start + local.start,
    end: start + local.end,
    kind: local.kind,
    value: local.value,
    ...(local.low !== undefined && { low: local.low }),
    ...(local.high !== undefined && { high: local.high }),
    ...(local.currency && { currency: local.currency, currencyInferred: local.currencyInferred ?? false }),
    ...(local.plain && { currencyShared: true }),
    ...(local.unit && { unit: local.unit }),
    modifier: local.modifier,
    ...(modifierSpan && { modifierSpan }),
    ...(local.per && { per: local.per }),
    rule: local.rule,
  };
}
