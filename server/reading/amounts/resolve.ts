import { currencyFamilies } from '../../languages/currency-signs.ts';
import type { LocalAmount } from './local-amount.ts';

/** An amount whose currency is known; `currencyInferred` when the text leaves it out. */
export type ResolvedAmount = LocalAmount & { readonly currencyInferred?: boolean };

/**
 * Gives money without a currency that of its sentence (the nearest amount, before rather than behind), failing that of the same figure earlier,
 * of the sentences before, or of the article. Names that several currencies share take the one that the article names in full. Money in
 * an article without any currency is dropped. `sentences` are those of the whole article that have amounts, in order; so is the answer.
 */
export function resolveCurrencies(sentences: readonly (readonly LocalAmount[])[]): (readonly ResolvedAmount[])[] {
  const families = familiesOf(sentences);
  const explicit = sentences.map((amounts) =>
    amounts.length === 0 ? none : amounts.map((amount) => (amount.currency ? fullName(amount, families) : undefined)),
  );
  const dominant = dominantOf(explicit);
  const seen = new Map<number, string>();
  let recent: string | undefined;
  return sentences.map((amounts, s) => {
    if (amounts.length === 0) return none;
    const own = explicit[s]!;
    const resolved: ResolvedAmount[] = [];
    amounts.forEach((amount, i) => {
      if (amount.kind !== 'money') {
        resolved.push(amount);
        return;
      }
      const currency = own[i] ?? nearest(own, i) ?? seen.get(amount.value) ?? dominant ?? recent;
      if (currency === undefined) return;
      if (own[i] !== undefined) {
        seen.set(amount.value, currency);
        recent = currency;
      }
      resolved.push(
        own[i] !== undefined && own[i] === amount.currency ? amount : inCurrency(amount, currency, own[i] === undefined),
      );
    });
    return resolved;
  });
}

const none: readonly never[] = [];

/** The amounts as they were given another currency last: the same object while an article is edited. */
const given = new WeakMap<LocalAmount, ResolvedAmount>();

function inCurrency(amount: LocalAmount, currency: string, currencyInferred: boolean): ResolvedAmount {
  const last = given.get(amount);
  if (last?.currency === currency && last.currencyInferred === currencyInferred) return last;
  const resolved = { ...amount, currency, currencyInferred };
  given.set(amount, resolved);
  return resolved;
}

/** The currency of the nearest amount of the sentence that has one: before, failing that behind. */
function nearest(own: readonly (string | undefined)[], index: number): string | undefined {
  for (let i = index - 1; i >= 0; i--) if (own[i] !== undefined) return own[i];
  for (let i = index + 1; i < own.length; i++) if (own[i] !== undefined) return own[i];
  return undefined;
}

function dominantOf(sentences: readonly (readonly (string | undefined)[])[]): string | undefined {
  const counts = new Map<string, number>();
  for (const own of sentences) for (const currency of own) if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  let best: string | undefined;
  for (const [currency, count] of counts) if (best === undefined || count > counts.get(best)!) best = currency;
  return best;
}

/** What a shared name stands for in this article, by the currency that it is taken for otherwise. */
function familiesOf(sentences: readonly (readonly LocalAmount[])[]): ReadonlyMap<string, string> {
  const first = new Map<readonly string[], LocalAmount>();
  const counts = new Map<readonly string[], Map<string, number>>();
  const told = new Set<string>();
  for (const amounts of sentences)
    for (const [i, amount] of amounts.entries()) {
      if (!amount.currency) continue;
      if (isRate(amount, amounts[i + 1])) told.add(amount.currency);
      for (const family of familiesWith.get(amount.currency) ?? none) {
        if (!first.has(family)) first.set(family, amount);
        if (amount.plain && amount.currency === family[0]) continue;
        const named = counts.get(family) ?? new Map<string, number>();
        counts.set(family, named.set(amount.currency, (named.get(amount.currency) ?? 0) + 1));
      }
    }
  const found = new Map<string, string>();
  for (const family of currencyFamilies) {
    const named = counts.get(family);
    if (named?.size !== 1) continue;
    const [only] = named.keys();
    const usual = family[0]!;
    if (told.has(usual)) continue;
    // plain dollars are American unless the article speaks of others from the start
    if (only !== usual && (usual !== 'USD' || !first.get(family)!.plain)) found.set(usual, only!);
  }
  return found;
}

/** "$1 = 1.5164 Australian dollars": the shared name stands for another than the one that the article names in full. */
function isRate({ value, plain, currency, to }: LocalAmount, next: LocalAmount | undefined): boolean {
  return plain === true && value === 1 && next?.currency !== undefined && next.currency !== currency && next.from - to <= 1;
}

/** The families that each currency belongs to. */
const familiesWith: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  [...new Set(currencyFamilies.flat())].map((currency) => [
    currency,
    currencyFamilies.filter((family) => family.includes(currency)),
  ]),
);

function fullName(amount: LocalAmount, families: ReadonlyMap<string, string>): string {
  return (amount.plain && families.get(amount.currency!)) || amount.currency!;
}
