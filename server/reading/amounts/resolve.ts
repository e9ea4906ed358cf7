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
  const { namings, lacking, rates } = namingsIn(sentences);
  const families = familiesOf(namings, rates);
  const dominant = dominantOf(namings, families);
  const seen = new Map<number, string>();
  let recent: string | undefined;
  return sentences.map((amounts) => {
    let resolved: ResolvedAmount[] | undefined;
    for (let i = 0; i < amounts.length; i++) {
      const amount = amounts[i]!;
      let now: ResolvedAmount | undefined = amount;
      if (amount.kind === 'money') {
        if (amount.currency) {
          const own = fullName(amount, families);
          recent = own;
          if (lacking.has(amount.value)) seen.set(amount.value, own);
          if (own !== amount.currency) now = inCurrency(amount, own, false);
        } else {
          const currency = nearest(amounts, i, families) ?? seen.get(amount.value) ?? dominant ?? recent;
          now = currency === undefined ? undefined : inCurrency(amount, currency, true);
        }
      }
      if (now !== amount) resolved ??= amounts.slice(0, i);
      if (now) resolved?.push(now);
    }
    return resolved ?? amounts;
  });
}

/** How a currency is named, by its own name or by one that it shares: how often, and the first that is. */
interface Naming {
  readonly currency: string;
  readonly plain: boolean;
  count: number;
}

interface Namings {
  /** In the order in which they come up. */
  readonly namings: readonly Naming[];
  /** Values of sums that are told without a currency. */
  readonly lacking: ReadonlySet<number>;
  /** Currencies whose rate in another is told: "$1 = 1.5164 Australian dollars". */
  readonly rates: ReadonlySet<string>;
}

function namingsIn(sentences: readonly (readonly LocalAmount[])[]): Namings {
  const own = new Map<string, Naming>();
  const shared = new Map<string, Naming>();
  const namings: Naming[] = [];
  const lacking = new Set<number>();
  const rates = new Set<string>();
  for (const amounts of sentences)
    for (let i = 0; i < amounts.length; i++) {
      const amount = amounts[i]!;
      const { currency, kind, plain = false, value } = amount;
      if (!currency) {
        if (kind === 'money') lacking.add(value);
        continue;
      }
      if (isRate(amount, amounts[i + 1])) rates.add(currency);
      const known = plain ? shared : own;
      const naming = known.get(currency);
      if (naming) naming.count++;
      else {
        const first: Naming = { currency, plain, count: 1 };
        known.set(currency, first);
        namings.push(first);
      }
    }
  return { namings, lacking, rates };
}

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
function nearest(amounts: readonly LocalAmount[], index: number, families: ReadonlyMap<string, string>): string | undefined {
  for (let i = index - 1; i >= 0; i--) if (amounts[i]!.currency) return fullName(amounts[i]!, families);
  for (let i = index + 1; i < amounts.length; i++) if (amounts[i]!.currency) return fullName(amounts[i]!, families);
  return undefined;
}

/** The currency that is named most; the first of several. */
function dominantOf(namings: readonly Naming[], families: ReadonlyMap<string, string>): string | undefined {
  const counts = new Map<string, number>();
  for (const naming of namings) {
    const currency = fullName(naming, families);
    counts.set(currency, (counts.get(currency) ?? 0) + naming.count);
  }
  let best: string | undefined;
  for (const [currency, count] of counts) if (best === undefined || count > counts.get(best)!) best = currency;
  return best;
}

/** What a shared name stands for in this article, by the currency that it is taken for otherwise. */
function familiesOf(namings: readonly Naming[], rates: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const family of currencyFamilies) {
    const usual = family[0]!;
    const members = namings.filter(({ currency }) => family.includes(currency));
    const named = new Set(members.filter(({ currency, plain }) => !plain || currency !== usual).map(({ currency }) => currency));
    if (named.size !== 1 || rates.has(usual)) continue;
    const [only] = named;
    // plain dollars are American unless the article speaks of others from the start
    if (only !== usual && (usual !== 'USD' || !members[0]!.plain)) found.set(usual, only!);
  }
  return found;
}

/** "$1 = 1.5164 Australian dollars": the shared name stands for another than the one that the article names in full. */
function isRate({ value, plain, currency, to }: LocalAmount, next: LocalAmount | undefined): boolean {
  return plain === true && value === 1 && next?.currency !== undefined && next.currency !== currency && next.from - to <= 1;
}

function fullName({ plain, currency }: Pick<LocalAmount, 'plain' | 'currency'>, families: ReadonlyMap<string, string>): string {
  return (plain && families.get(currency!)) || currency!;
}
