import {
  DEAL_STATUSES,
  DEAL_TYPES,
  type DealStatus,
  type DealType,
  FACT_TYPES,
  type FactType,
} from '../../../../server/reading/article.ts';
import type { GoldDeal, GoldFact } from '../../../evaluation/gold.ts';

/**
 * Reads the lines below a case: `investment Nordia, Astrel → Vellura · 40e6 EUR · completed` or `revenue of Nordia · 40e6 EUR`, what may be found or not
 * with `? ` before it. Throws on a name that is not in the text.
 */
export function expectation(lines: readonly string[], names: ReadonlySet<string>): { deals: GoldDeal[]; facts: GoldFact[] } {
  const deals: GoldDeal[] = [];
  const facts: GoldFact[] = [];
  for (const line of lines) {
    const optional = line.startsWith('? ') ? { optional: true } : {};
    const [head, ...details] = line
      .replace(/^\? /, '')
      .split('·')
      .map((part) => part.trim());
    if (head!.includes('→')) deals.push({ ...deal(head!, details, names), ...optional });
    else facts.push({ ...fact(head!, details, names), ...optional });
  }
  return { deals, facts };
}

function deal(head: string, details: readonly string[], names: ReadonlySet<string>): GoldDeal {
  const space = head.indexOf(' ');
  const [from, to] = head.slice(space).split('→');
  const read: { -readonly [K in keyof GoldDeal]: GoldDeal[K] } = {
    type: oneOf<DealType>(head.slice(0, space), DEAL_TYPES),
    from: parties(from!, names),
    to: parties(to!, names),
  };
  for (const detail of details) {
    const [word, ...rest] = detail.split(' ');
    const value = rest.join(' ');
    if (/^\d/.test(word!)) {
      read.amount = Number(word);
      read.currency = currency(value);
    } else if (word === 'seller') read.seller = parties(value, names)[0]!;
    else if (word === 'share') read.share = Number(value);
    else if (word === 'date') read.date = value;
    else if (word === 'total') read.amountIsTotal = true;
    else read.status = oneOf<DealStatus>(detail, DEAL_STATUSES);
  }
  if (!read.status) throw new Error(`no status in ${head}`);
  return read;
}

function fact(head: string, details: readonly string[], names: ReadonlySet<string>): GoldFact {
  const [type, subject] = head.split(' of ');
  const [value, unit] = (details[0] ?? '').split(' ');
  if (Number.isNaN(Number(value)) || !subject) throw new Error(`no fact ${head}`);
  return {
    type: oneOf<FactType>(type!, FACT_TYPES),
    subject: parties(subject, names)[0]!,
    amount: Number(value),
    currency: currency(unit),
  };
}

function oneOf<T extends string>(words: string, allowed: readonly T[]): T[] {
  const all = words.split('|') as T[];
  for (const word of all) if (!allowed.includes(word)) throw new Error(`${word} is none of ${allowed.join(', ')}`);
  return all;
}

function parties(words: string, names: ReadonlySet<string>): string[] {
  const all = words.split(', ').map((name) => name.trim());
  if (all.length === 1 && (all[0] === '∅' || all[0] === '')) return [];
  for (const name of all) if (!names.has(name)) throw new Error(`no name ${name}`);
  return all;
}

function currency(words: string | undefined): string {
  if (!/^[A-Z]{3}$/.test(words ?? '')) throw new Error(`no currency ${words}`);
  return words!;
}
