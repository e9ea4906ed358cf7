import type { Modifier } from '../../../../server/reading/article.ts';
import type { GoldAmount } from '../../../evaluation/gold.ts';

const MODIFIERS: ReadonlySet<string> = new Set<Modifier>(['about', 'at_most', 'at_least', 'more_than', 'less_than', 'between']);

/**
 * What an amount is worth, as cases write it: `40e6 EUR`, `40e6 EUR?` (the currency is inferred), `27%`, `17x`, `30 GW`,
 * `about 40e6 EUR`, `between 5e9 7e9 EUR`; `~` before it all says that it may be found or not.
 */
export function amountOf(source: string): GoldAmount {
  const optional = source.startsWith('~') ? { optional: true } : {};
  const words = source.replace(/^~/, '').trim().split(/\s+/);
  const modifier = MODIFIERS.has(words[0]!) ? { modifier: words.shift() as Modifier } : {};
  if (modifier.modifier === 'between') {
    const [low, high] = [Number.parseFloat(words[0]!), Number.parseFloat(words[1]!)];
    if (Number.isNaN(low + high)) throw new Error(`no range ${source}`);
    return {
      ...plain(`${(low + high) / 2}${words[1]!.replace(/^[-\d.e]+/, '')}`, words[2]),
      ...modifier,
      low,
      high,
      ...optional,
    };
  }
  return { ...plain(words[0]!, words[1]), ...modifier, ...optional };
}

function plain(number: string, unit: string | undefined): GoldAmount {
  const value = Number.parseFloat(number);
  if (Number.isNaN(value)) throw new Error(`no value ${number}`);
  if (number.endsWith('%')) return { kind: 'percentage', value };
  if (number.endsWith('x')) return { kind: 'multiple', value };
  if (unit === undefined) throw new Error(`no unit behind ${number}`);
  if (!/^[A-Z]{3}\??$/.test(unit)) return { kind: 'quantity', value, unit };
  return { kind: 'money', value, currency: unit.slice(0, 3), ...(unit.endsWith('?') && { currencyInferred: true }) };
}
