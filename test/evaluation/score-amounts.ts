import type { Amount, Article, Span } from '../../server/reading/article.ts';
import type { Gold, GoldAmount } from './gold.ts';
import { near, overlap } from './same.ts';
import type { Tallies } from './tally.ts';

/** Found: the same kind at the same place. Normalised: the value, and the currency or the unit, too. */
export function scoreAmounts(gold: Gold, article: Article, rows: Tallies): void {
  const found = (wanted: GoldAmount & Span, read: Amount) => overlap(wanted, read) && wanted.kind === read.kind;
  for (const wanted of gold.amounts) {
    if (wanted.optional) continue;
    const hit = article.amounts.find((read) => found(wanted, read));
    const words = `“${gold.text.slice(wanted.start, wanted.end)}” @${wanted.start}`;
    rows.amounts.want(hit !== undefined, () => words);
    rows.normalised.want(hit !== undefined && sameValue(wanted, hit), () => `${words} = ${worth(wanted)}`);
    if (hit)
      rows.modifiers.want(
        hit.modifier === modifierOf(wanted),
        () => `${words} is ${modifierOf(wanted)}, read as ${hit.modifier}`,
      );
  }
  for (const read of article.amounts) {
    if (gold.amounts.some((wanted) => wanted.optional && overlap(wanted, read))) continue;
    const hit = gold.amounts.find((wanted) => found(wanted, read));
    const words = `“${article.textOf(read)}” @${read.start}`;
    rows.amounts.find(hit !== undefined, () => `${words} (${read.rule})`);
    rows.normalised.find(hit !== undefined && sameValue(hit, read), () => `${words} read as ${worth(read)} (${read.rule})`);
  }
}

function sameValue(wanted: GoldAmount, read: Amount): boolean {
  if (!near(wanted.value, read.value)) return false;
  if (wanted.kind === 'money') return wanted.currency === read.currency;
  return wanted.kind !== 'quantity' || wanted.unit === read.unit;
}

const modifierOf = ({ modifier }: GoldAmount) => modifier ?? 'exact';
const worth = ({ kind, value, currency, unit }: Pick<GoldAmount, 'kind' | 'value' | 'currency' | 'unit'>) =>
  `${value} ${currency ?? unit ?? kind}`;
