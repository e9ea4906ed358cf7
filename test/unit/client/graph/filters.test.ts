import { describe, expect, it } from 'vitest';
import { filter, isFiltering, largest, NO_FILTERS } from '../../../../client/graph/model/filters.ts';
import { magnitude } from '../../../../client/graph/model/magnitude.ts';
import { moneyPath } from '../../../../client/graph/model/money-path.ts';
import { nearest } from '../../../../client/graph/model/nearest.ts';
import { neighbourhood } from '../../../../client/graph/model/neighbourhood.ts';
import { search } from '../../../../client/graph/model/search.ts';
import { dateLabel, timeline } from '../../../../client/graph/model/timeline.ts';
import type { Filters } from '../../../../client/graph/protocol.ts';
import { graphOf } from './graphs.ts';

const graph = graphOf(`
  Orbane -> Hexalune: investment 5e9 USD planned 2025-09
  Hexalune -> Orbane: purchase 3e6 EUR completed 2024
  Orbane -> Vellura: stake 10% 0.3
  [Ada Kerguel] person
  Ada Kerguel -> Vellura: payment 2e3 USD 2025-10-03
`);

describe('filters', () => {
  const left = (filters: Partial<Filters>) => filter(graph, { ...NO_FILTERS, ...filters }).deals.map(({ id }) => id);

  it.each<[string, Partial<Filters>, string[]]>([
    ['nothing', {}, ['d1', 'd2', 'd3', 'd4']],
    ['by type', { hiddenTypes: ['stake', 'payment'] }, ['d1', 'd2']],
    ['by status', { hiddenStatuses: ['planned'] }, ['d2', 'd3', 'd4']],
    ['by type of party', { hiddenEntities: ['person'] }, ['d1', 'd2', 'd3']],
    ['by currency, which deals without an amount have not', { hiddenCurrencies: ['USD'] }, ['d2', 'd3']],
    ['by amount', { minMagnitude: 6 }, ['d1', 'd2', 'd3']],
    ['by amount from above', { maxMagnitude: 7 }, ['d2', 'd3', 'd4']],
    ['deals without an amount', { withoutAmount: false }, ['d1', 'd2', 'd4']],
    ['by certainty', { minConfidence: 0.5 }, ['d1', 'd2', 'd4']],
    ['by date: a month is as early as what it starts', { until: '2025-09' }, ['d1', 'd2', 'd3']],
    ['by date: a year', { until: '2024' }, ['d2', 'd3']],
    ['undated ones', { undated: false }, ['d1', 'd2', 'd4']],
  ])('%s', (_, filters, expected) => {
    expect(left(filters)).toEqual(expected);
  });

  it('count what they hide', () => {
    const { hiddenDeals, hiddenEntities } = filter(graph, { ...NO_FILTERS, hiddenTypes: ['payment'] });
    expect({ hiddenDeals, hiddenEntities }).toEqual({ hiddenDeals: 1, hiddenEntities: 1 });
  });

  it('leave the largest deals on request, or all when none has an amount', () => {
    const few = largest(graph.edges, 2, NO_FILTERS);
    expect(filter(graph, few).deals.map(({ id }) => id)).toEqual(['d1', 'd2']);
    expect(largest(graphOf('A -> B: debt').edges, 2, NO_FILTERS)).toEqual(NO_FILTERS);
    expect(filter(graph, largest(graph.edges, 99, NO_FILTERS)).deals).toHaveLength(3);
  });

  it('tell whether there are any', () => {
    expect(isFiltering(NO_FILTERS)).toBe(false);
    expect(isFiltering({ ...NO_FILTERS, idle: true })).toBe(false);
    expect(isFiltering({ ...NO_FILTERS, minConfidence: 0.1 })).toBe(true);
  });
});

describe('neighbourhood', () => {
  const chain = graphOf('A -> B: debt\nC -> B: debt\nC -> D: stake 5%\nD -> : spending');
  it.each([
    [0, ['a']],
    [1, ['a', 'b']],
    [2, ['a', 'b', 'c']],
    [9, ['a', 'b', 'c', 'd']],
  ])('to depth %i', (depth, expected) => {
    expect([...neighbourhood(chain.edges, 'a', depth)]).toEqual(expected);
  });
});

describe('the way of the money', () => {
  const path = (lines: string, from: string, to: string) =>
    moneyPath(graphOf(lines).edges, from, to)?.map(({ source, target, deal }) => `${source}>${target} ${deal.id}`);

  it('is the shortest', () => {
    expect(path('A -> B: debt\nB -> C: debt\nC -> D: debt\nB -> D: payment', 'a', 'd')).toEqual(['a>b d1', 'b>d d4']);
  });
  it('goes by the larger deal where two are as short', () => {
    expect(path('A -> B: debt 1e6 USD\nA -> C: debt 1e9 USD\nB -> D: debt\nC -> D: debt', 'a', 'd')).toEqual([
      'a>c d2',
      'c>d d4',
    ]);
  });
  it('does not go against the money, along stakes or cancelled deals', () => {
    expect(path('B -> A: debt', 'a', 'b')).toBeUndefined();
    expect(path('A -> B: stake 5%', 'a', 'b')).toBeUndefined();
    expect(path('A -> B: debt cancelled', 'a', 'b')).toBeUndefined();
  });
  it('ends in circles too', () => {
    expect(path('A -> B: debt\nB -> A: debt', 'a', 'c')).toBeUndefined();
  });
});

describe('search', () => {
  it('ignores case and accents, and takes all words', () => {
    const names = graphOf('Société Éolienne -> Calorhan: debt 2e9 EUR');
    expect(search(names, 'societe eol').nodes).toEqual(['soci-t-olienne']);
    expect(search(names, 'eolienne calorhan')).toEqual({ nodes: [], deals: ['d1'] });
    expect(search(names, '  ')).toEqual({ nodes: [], deals: [] });
  });
  it('names that start with the question come first', () => {
    expect(search(graphOf('Banque Orbane -> Orbane: debt'), 'orb').nodes).toEqual(['orbane', 'banque-orbane']);
  });
});

describe('dates', () => {
  it('the slider stops where there is a deal', () => {
    expect(timeline(graph.edges)).toEqual({ stops: ['2024', '2025-09', '2025-10-03'], undated: 1 });
  });
  it.each([
    ['2024', 'en-GB', '2024'],
    ['2025-09', 'en-GB', 'Sept 2025'],
    ['2025-10-03', 'fr', '3 oct. 2025'],
    ['soon', 'en', 'soon'],
  ])('%s in %s', (date, locale, label) => {
    expect(dateLabel(date, locale)).toBe(label);
  });
});

it('magnitudes are comparable between currencies', () => {
  expect(magnitude({ value: 1e9, currency: 'USD' })).toBe(9);
  expect(magnitude({ value: 150e9, currency: 'JPY' })).toBeCloseTo(9, 1);
  expect(magnitude({ value: 0, currency: 'USD' })).toBe(0);
  expect(magnitude({ value: 1e9, currency: 'ZZZ' })).toBe(9);
});

it('arrow keys go to the nearest in their direction', () => {
  const places = new Map([
    ['a', { x: 0, y: 0 }],
    ['right', { x: 100, y: 10 }],
    ['further', { x: 200, y: 0 }],
    ['below', { x: 5, y: 80 }],
  ]);
  expect(nearest(places, 'a', 'right')).toBe('right');
  expect(nearest(places, 'a', 'down')).toBe('below');
  expect(nearest(places, 'a', 'left')).toBeUndefined();
  expect(nearest(places, 'nowhere', 'left')).toBeUndefined();
});
