import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../../client/graph/model/filters.ts';
import { FRESH } from '../../../../client/graph/model/kept.ts';
import { edgeLabel, nameLabel, shown } from '../../../../client/graph/model/labels.ts';
import { loops } from '../../../../client/graph/model/loops.ts';
import { MoneyLabels } from '../../../../client/graph/model/money-label.ts';
import { amountOf, remarks, saidDeal, saidEdge, saidNode, type Teller } from '../../../../client/graph/model/said.ts';
import { scene } from '../../../../client/graph/model/scene.ts';
import { spansOf } from '../../../../client/graph/model/spans.ts';
import { type Sort, table } from '../../../../client/graph/model/table.ts';
import { under } from '../../../../client/graph/model/under.ts';
import { edgeOf, legEdges, lookOf, targetOf, targetsOf } from '../../../../client/graph/model/viewing.ts';
import { TEXTS, Wording } from '../../../../client/graph/texts.ts';
import { DENSE, graphOf, SMALL } from './graphs.ts';

const words = new Wording('en');
const teller: Teller = { words, money: new MoneyLabels('en'), name: (id) => id.toUpperCase() };
const sceneOf = (lines: string) =>
  scene(graphOf(lines), { filters: NO_FILTERS, folded: new Set(), fanned: new Set(), faintBelow: 0.5 });

describe('money in labels', () => {
  it.each([
    ['en', 13e9, 'USD', 'US$13bn'],
    ['en-US', 1.4e12, 'EUR', '€1.4tn'],
    ['fr', 13e9, 'USD', '13 Md $US'],
    ['fr', 1.4e12, 'EUR', '1 400 Md €'],
    ['fr-CA', 250e6, 'CAD', '250 M $'],
    ['de', 2.5e9, 'EUR', '2,5 Mrd. €'],
    ['xx-no such-', 5e6, 'GBP', '£5m'],
    ['en', 5, 'not a currency', '5'],
  ])('in %s %d %s is %s', (locale, value, currency, label) => {
    expect(new MoneyLabels(locale).money({ value, currency }).replaceAll('\u00a0', ' ')).toBe(label);
  });

  it('modifiers are signs, ranges have two ends', () => {
    const amount = (modifier: 'about' | 'at_most' | 'more_than' | 'between', range = {}) =>
      new MoneyLabels('en').amount({ value: 6e9, currency: 'USD', modifier, ...range });
    expect([amount('about'), amount('at_most'), amount('more_than')]).toEqual(['≈US$6bn', '≤US$6bn', '>US$6bn']);
    expect(amount('between', { low: 5e9, high: 7e9 })).toBe('US$5–7bn');
    expect(amount('between')).toBe('≈US$6bn');
    const french = new MoneyLabels('fr').amount({ value: 1e12, currency: 'EUR', modifier: 'between', low: 8e11, high: 1.2e12 });
    expect(french.replaceAll('\u00a0', ' ')).toBe('800 Md € – 1 200 Md €');
  });
});

describe('labels', () => {
  const measure = (text: string) => text.length * 6;

  it('a long name breaks once, and is cut where it must be', () => {
    const label = (name: string) => nameLabel({ name, folded: [] }, measure);
    expect(label('Orbane')).toBe('Orbane');
    expect(label('Banque Mérile de Développement')).toBe('Banque Mérile de\nDéveloppement');
    expect(label('Société anonyme des chemins de fer du Levant et du Ponant réunis')).toBe(
      'Société anonyme\ndes chemins de fer du…',
    );
    expect(label('a'.repeat(300)).length).toBeLessThan(30);
  });

  it('who is folded in is counted', () => {
    expect(nameLabel({ name: 'Amarel', folded: ['amarel-cloud'] }, measure)).toBe('Amarel +1');
  });

  it('control characters and marks that turn a line round are left out', () => {
    expect(shown('a\u0000b\u202ec\n\nd\u2028e')).toBe('a b c d e');
  });

  it.each([
    ['A -> B: debt ≤5e9 USD', '≤US$5bn'],
    ['A -> B: purchase 5e9 USD total', 'Σ US$5bn'],
    ['A -> B: stake 27%', '27%'],
    ['A -> B: purchase', 'Purchase'],
    ['A -> B: debt 5e9 USD\nA -> B: debt 1e9 USD', 'US$6bn · 2'],
    ['A -> B: debt\nA -> B: purchase', '2 deals'],
  ])('on an edge: %s', (lines, label) => {
    expect(edgeLabel(sceneOf(lines).edges[0]!, teller.money, words)).toBe(label);
  });
});

describe('what is said', () => {
  it('of a party', () => {
    expect(saidNode(sceneOf('A -> B: debt 5e9 USD').nodes[0]!, teller)).toBe('A, Company, 1 deal, ≈ US$5bn in and out');
    expect(saidNode(sceneOf('A -> B: stake 5%').nodes[0]!, teller)).toBe('A, Company, 1 deal');
  });

  it('of a deal and of a bundle', () => {
    const [one] = sceneOf('A -> B: debt 5e9 USD planned').edges;
    expect(saidEdge(one!, teller)).toBe('Debt: A to B, US$5bn, planned');
    const [two] = sceneOf('A -> B: debt 5e9 USD\nA -> B: stake 5%').edges;
    expect(saidEdge(two!, teller)).toBe('2 deals from A to B: Debt US$5bn, Stake 5%');
    expect(saidDeal(graphOf('A -> : spending').edges[0]!, teller)).toBe('Spending: A to Not named, amount unknown, completed');
  });

  it('of what qualifies a deal', () => {
    const [deal] = graphOf('A -> B: debt 5e9 USD total rumoured 2025-09 0.4 anonymous').edges;
    expect(remarks(deal!, teller)).toEqual([
      'rumoured',
      'Sep 2025',
      'total of several deals',
      'anonymous source',
      'certainty 40%',
    ]);
    expect(amountOf(graphOf('A -- B: partnership').edges[0]!, teller)).toBe('partnership');
  });
});

describe('table', () => {
  const graph = graphOf('B -> A: debt 5e6 EUR 2025\nA -> B: purchase 5e9 USD 2023-05 0.7\nC -> A: stake 10%');
  const order = (sort: Sort) =>
    table({ data: graph, deals: graph.edges, sort, words, money: teller.money }).map(({ deal }) => deal.id);

  it('sorts by what cells mean; what is missing comes last both ways', () => {
    expect(order({ column: 'amount', ascending: false })).toEqual(['d2', 'd1', 'd3']);
    expect(order({ column: 'amount', ascending: true })).toEqual(['d1', 'd2', 'd3']);
    expect(order({ column: 'date', ascending: true })).toEqual(['d2', 'd1', 'd3']);
    expect(order({ column: 'from', ascending: true })).toEqual(['d2', 'd1', 'd3']);
    expect(order({ column: 'confidence', ascending: true })).toEqual(['d2', 'd1', 'd3']);
  });

  it('cells are words', () => {
    const [row] = table({
      data: graph,
      deals: graph.edges,
      sort: { column: 'from', ascending: true },
      words,
      money: teller.money,
    });
    expect(row?.cells).toEqual({
      from: 'A',
      to: 'B',
      type: 'Purchase',
      amount: 'US$5bn',
      status: 'Completed',
      date: 'May 2023',
      confidence: '70%',
    });
  });
});

describe('loops', () => {
  const of = (lines: string, names: string[]) => {
    const graph = graphOf(lines, [names]);
    return loops(graph, graph.flows)[0];
  };

  it('the weakest leg, and the net of what can be offset', () => {
    const loop = of('A -> B: investment 10e9 USD\nB -> A: purchase 4e9 USD 0.6', ['A', 'B']);
    expect(loop).toMatchObject({ weakest: 1, net: { value: 6e9, currency: 'USD' }, confidence: 0.6 });
  });

  it('the largest deal of a leg comes first', () => {
    const loop = of('A -> B: debt 1e9 USD\nA -> B: debt 3e9 USD\nB -> A: debt', ['A', 'B']);
    expect(loop?.legs[0]?.deals.map(({ id }) => id)).toEqual(['d2', 'd1']);
    expect(loop?.legs[0]?.amount).toEqual({ value: 3e9, currency: 'USD' });
    expect(loop?.net).toBeUndefined();
    expect(loop?.weakest).toBe(0);
  });

  it('amounts in two currencies have no net', () => {
    expect(of('A -> B: debt 1e9 USD\nB -> A: debt 1e9 EUR', ['A', 'B'])?.net).toBeUndefined();
  });

  it('a loop whose deals are gone is left out', () => {
    expect(loops({ edges: [] }, SMALL.flows)).toEqual([]);
  });
});

describe('both ways between the words and the graph', () => {
  it('the cursor on an amount means its deal, in a clause the deals of the clause, on a name the party', () => {
    expect(under(SMALL, 15)).toEqual({ nodes: [], deals: ['d1'] });
    expect(under(SMALL, 150).deals).toEqual(['d2']);
    expect(under(SMALL, 2).nodes).toHaveLength(SMALL.nodes.length);
    expect(under(SMALL, 99_999)).toEqual({ nodes: [], deals: [] });
  });

  it('the strongest evidence of each deal comes before the rest', () => {
    const spans = spansOf(SMALL, { nodes: ['orbane'], deals: ['d2', 'd1', 'gone'] });
    expect(spans.map(({ start }) => start)).toEqual([100, 0, 0]);
  });

  it('what is folded in is shown by its parent', () => {
    const drawn = scene(SMALL, { filters: NO_FILTERS, folded: new Set(['vellura']), fanned: new Set(), faintBelow: 0 });
    expect(targetOf(drawn, { nodes: ['vellura-cloud'], deals: [] })).toEqual({ node: 'vellura' });
    expect(targetsOf(drawn, { nodes: ['nobody known'], deals: ['d4'] })).toEqual([{ edge: 'hexalune>vellura' }]);
    expect(edgeOf(drawn, ['no such deal'])).toBeUndefined();
  });

  it('a loop has an edge for each leg, fanned out or not, and its members are drawn whole', () => {
    const [loop] = loops(DENSE, DENSE.flows.slice(4));
    const viewing = { data: DENSE, filters: NO_FILTERS, kept: { ...FRESH, fanned: ['vellura>hexalune'] }, faintBelow: 0, loop };
    const drawn = scene(DENSE, lookOf(viewing));
    expect(legEdges(drawn, loop!)).toEqual(['vellura>orbane', 'orbane>hexalune', 'hexalune>vellura']);
  });
});

describe('texts', () => {
  it('count in the plural of the language', () => {
    expect([words.count('count.deals', 1), words.count('count.deals', 12)]).toEqual(['1 deal', '12 deals']);
    expect(new Wording('fr').count('count.deals', 0)).toBe('0 deal');
  });

  it('what is not translated is English, and a hole without a value stays', () => {
    expect(new Wording('fr', { search: 'Chercher' }).say('search')).toBe('Chercher');
    expect(new Wording('fr', {}).say('filters')).toBe('Filters');
    expect(words.say('certainty')).toBe('certainty {0}');
    expect(new Wording('en', { constructor: 'x' } as never).say('filters')).toBe('Filters');
  });

  it('every text has a French one with the same holes', () => {
    const french = JSON.parse(readFileSync('l10n/bundle.l10n.fr.json', 'utf8')) as Record<string, string>;
    const holes = (text: string) => (text.match(/\{\d\}/g) ?? []).sort().join();
    const missing = Object.values(TEXTS).filter((text) => french[text] === undefined);
    expect(missing).toEqual([]);
    for (const text of Object.values(TEXTS)) expect(holes(french[text]!), text).toBe(holes(text));
  });
});
