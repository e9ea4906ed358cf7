import type { Amount, Deal, Entity } from '../../../../server/reading/article.ts';

/** An edge of a test graph: payer, payee, and what is paid (in dollars) when that is known. */
export type Arrow = readonly [from: string, to: string, value?: number];

export const entity = (id: string, parent?: string): Entity => ({
  id,
  name: id,
  type: 'company',
  identifiers: {},
  mentions: [],
  ...(parent === undefined ? {} : { parent }),
});

export function deal(id: string, from: string, to: string, more: Partial<Deal> = {}): Deal {
  return {
    id,
    type: 'purchase',
    from: [from],
    to: [to],
    status: 'announced',
    confidence: 0.9,
    rule: 'test',
    evidence: [{ start: 0, end: 1, trigger: { start: 0, end: 1 }, rule: 'test', status: 'completed' }],
    ...more,
  };
}

export function money(id: string, value: number, currency = 'USD', more: Partial<Amount> = {}): Amount {
  return { id, kind: 'money', value, currency, modifier: 'exact', start: 0, end: 1, rule: 'test', ...more };
}

/** Deals `d0`, `d1` … along the arrows, with amounts `a0`, `a1` … where a value is given. */
export function graphOf(arrows: readonly Arrow[], currency = 'USD') {
  const names = [...new Set([...arrows.map(([from]) => from), ...arrows.map(([, to]) => to)])].sort();
  const amounts = new Map<string, Amount>();
  const deals = arrows.map(([from, to, value], i) => {
    if (value === undefined) return deal(`d${i}`, from, to);
    amounts.set(`a${i}`, money(`a${i}`, value, currency));
    return deal(`d${i}`, from, to, { amount: `a${i}` });
  });
  return { deals, entities: names.map((name) => entity(name)), amountOf: (id: string) => amounts.get(id) };
}

/** Every elementary cycle of two parties or more, found by walking every path; each starts at its first name. */
export function cyclesByBruteForce(arrows: readonly Arrow[]): string[] {
  const out = new Map<string, Set<string>>();
  for (const [from, to] of arrows) out.set(from, (out.get(from) ?? new Set()).add(to));
  const found: string[] = [];
  const walk = (path: readonly string[]) => {
    for (const next of out.get(path.at(-1)!) ?? []) {
      if (next === path[0] && path.length > 1) found.push(path.join('>'));
      if (next > path[0]! && !path.includes(next)) walk([...path, next]);
    }
  };
  for (const name of out.keys()) walk([name]);
  return found.sort();
}

/** The same cycle started at its first name. */
export function rotated(cycle: readonly string[]): string {
  const at = cycle.indexOf([...cycle].sort()[0]!);
  return [...cycle.slice(at), ...cycle.slice(0, at)].join('>');
}

/** A small generator of reproducible numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const arrow = (from: number, to: number): Arrow => [name(from), name(to)];

/** Names that sort as their numbers do. */
const name = (node: number) => `n${String(node).padStart(5, '0')}`;
