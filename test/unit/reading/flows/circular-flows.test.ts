import { describe, expect, test } from 'vitest';
import type { Amount, Deal } from '../../../../server/reading/article.ts';
import { circularFlows } from '../../../../server/reading/flows/circular-flows.ts';
import { type Arrow, deal, entity, graphOf, money } from './graphs.ts';

const flowsOf = (arrows: readonly Arrow[], options = {}) => {
  const { deals, entities, amountOf } = graphOf(arrows);
  return circularFlows(deals, entities, amountOf, options);
};
const idsOf = (arrows: readonly Arrow[], options = {}) => flowsOf(arrows, options).flows.map((flow) => flow.id);

describe('which deals make an edge', () => {
  const back = deal('back', 'B', 'A');
  const closes = (...deals: Deal[]) =>
    circularFlows(
      [...deals, back],
      ['A', 'B', 'C'].map((id) => entity(id)),
      () => undefined,
    ).flows.map(({ id }) => id);

  test.each(['investment', 'debt', 'purchase', 'payment', 'acquisition'] as const)(
    '%s moves money from its payer to its payee',
    (type) => {
      expect(closes(deal('d', 'A', 'B', { type }))).toEqual(['A>B']);
    },
  );
  test.each(['stake', 'partnership', 'merger', 'joint_venture'] as const)('%s moves none', (type) => {
    expect(closes(deal('d', 'A', 'B', { type }))).toEqual([]);
  });
  test('an acquisition pays the seller when there is one', () => {
    expect(closes(deal('d', 'A', 'C', { type: 'acquisition', seller: 'B' }))).toEqual(['A>B']);
    expect(closes(deal('d', 'A', 'B', { type: 'acquisition', seller: 'C' }))).toEqual([]);
  });
  test('spending without a payee goes nowhere', () => {
    expect(closes(deal('d', 'A', 'B', { type: 'spending', to: [] }))).toEqual([]);
  });
  test('an investment without a named investor comes from nowhere', () => {
    expect(closes(deal('d', 'A', 'B', { type: 'investment', from: [] }))).toEqual([]);
  });
  test('a cancelled deal never counts', () => {
    expect(closes(deal('d', 'A', 'B', { status: 'cancelled' }))).toEqual([]);
  });
  test('several payers and payees each make their edge', () => {
    expect(closes(deal('d', 'A', 'B', { from: ['A', 'C'] }), deal('e', 'B', 'C'))).toEqual(['A>B', 'B>C']);
  });
});

describe('what the reader may switch', () => {
  const entities = ['A', 'B'].map((id) => entity(id));
  const count = (deals: Deal[], options = {}) => circularFlows(deals, entities, () => undefined, options).flows.length;

  test('rumours count unless left out', () => {
    const deals = [deal('d1', 'A', 'B'), deal('d2', 'B', 'A', { status: 'rumoured' })];
    expect(count(deals)).toBe(1);
    expect(count(deals, { includeRumoured: false })).toBe(0);
  });
  test('stakes do not count unless asked for', () => {
    const deals = [deal('d1', 'A', 'B'), deal('d2', 'B', 'A', { type: 'stake' })];
    expect(count(deals)).toBe(0);
    expect(count(deals, { withStakes: true })).toBe(1);
  });
  test('deals below a confidence, and dropped ones, are left out', () => {
    const deals = [deal('d1', 'A', 'B', { confidence: 0.4 }), deal('d2', 'B', 'A')];
    expect(count(deals, { minConfidence: 0.4 })).toBe(1);
    expect(count(deals, { minConfidence: 0.5 })).toBe(0);
    expect(count(deals, { dropped: ['d2'] })).toBe(0);
  });
});

describe('subsidiaries', () => {
  const pays = (from: string, to: string) => deal(`${from}-${to}`, from, to);

  test('are taken as their topmost parent in the article', () => {
    const entities = [entity('A'), entity('A1', 'A'), entity('A2', 'A1'), entity('B')];
    const { flows } = circularFlows([pays('A2', 'B'), pays('B', 'A')], entities, () => undefined);
    expect(flows.map(({ id }) => id)).toEqual(['A>B']);
    expect(flows[0]!.deals).toEqual([['A2-B'], ['B-A']]);
  });
  test('keep to themselves when the parent is not in the article', () => {
    const entities = [entity('A1', 'A'), entity('A2', 'A'), entity('B')];
    expect(circularFlows([pays('A1', 'B'), pays('B', 'A2')], entities, () => undefined).flows).toEqual([]);
  });
  test('do not pay themselves', () => {
    const entities = [entity('A'), entity('A1', 'A')];
    expect(circularFlows([pays('A', 'A1'), pays('A1', 'A')], entities, () => undefined).flows).toEqual([]);
  });
  test('whose parents go round in a circle are one party', () => {
    const entities = [entity('A', 'B'), entity('B', 'A'), entity('C')];
    const { flows } = circularFlows([pays('A', 'C'), pays('C', 'B')], entities, () => undefined);
    expect(flows.map(({ id }) => id)).toEqual(['A>C']);
  });
});

describe('what goes round', () => {
  test('parallel deals are alternatives of one leg', () => {
    const { flows } = flowsOf([...Array.from({ length: 10 }, (): Arrow => ['A', 'B']), ['B', 'A']]);
    expect(flows).toHaveLength(1);
    expect(flows[0]!.deals.map((leg) => leg.length)).toEqual([10, 1]);
  });
  test('the bottleneck is the smallest over the legs of the largest known amount, unknown ones aside', () => {
    const { flows } = flowsOf([
      ['A', 'B', 3],
      ['A', 'B', 10],
      ['B', 'C'],
      ['C', 'A', 7],
    ]);
    expect(flows[0]).toMatchObject({ bottleneck: { value: 7, currency: 'USD' }, total: { value: 17, currency: 'USD' } });
  });
  test('no known amount, no bottleneck', () => {
    expect(
      flowsOf([
        ['A', 'B'],
        ['B', 'A'],
      ]).flows[0],
    ).not.toHaveProperty('bottleneck');
  });

  const amounts: Record<string, Amount> = {
    small: money('small', 1, 'USD'),
    euros: money('euros', 5, 'EUR'),
    euros2: money('euros2', 8, 'EUR'),
    each: money('each', 2, 'USD', { per: 'share' }),
    total: money('total', 100, 'USD'),
    percent: { ...money('percent', 27), kind: 'percentage' },
  };
  const around = (...legs: Partial<Deal>[]) => {
    const names = legs.map((_, i) => String.fromCharCode(65 + i));
    const deals = legs.map((leg, i) => deal(`d${i}`, names[i]!, names[(i + 1) % names.length]!, leg));
    return circularFlows(
      deals,
      names.map((id) => entity(id)),
      (id) => amounts[id],
    ).flows[0]!;
  };
  test('amounts are compared in the currency most legs know', () => {
    expect(around({ amount: 'small' }, { amount: 'euros' }, { amount: 'euros2' }).bottleneck).toEqual({
      value: 5,
      currency: 'EUR',
    });
  });
  test('at a tie in the currency of the first leg', () => {
    expect(around({ amount: 'small' }, { amount: 'euros' }).bottleneck).toEqual({ value: 1, currency: 'USD' });
  });
  test('a price per share and a percentage are no amount of money that changed hands', () => {
    expect(around({ amount: 'each' }, { amount: 'percent' }).bottleneck).toBeUndefined();
  });
  test('a total of several deals counts only when the leg knows nothing of its own', () => {
    const flow = around({ amount: 'total', amountIsTotal: true }, { amount: 'small' });
    expect(flow).toMatchObject({ bottleneck: { value: 1 }, total: { value: 101 } });
  });
});

describe('order', () => {
  test('larger bottleneck, then larger total, then shorter; unknown last', () => {
    expect(
      idsOf([
        ['A', 'B', 5],
        ['B', 'A', 5],
        ['C', 'D', 9],
        ['D', 'C', 9],
        ['E', 'F', 5],
        ['F', 'E', 6],
        ['G', 'H'],
        ['H', 'G'],
        ['I', 'J', 5],
        ['J', 'K'],
        ['K', 'I', 5],
      ]),
    ).toEqual(['C>D', 'E>F', 'A>B', 'I>J>K', 'G>H']);
  });
  test('currencies are not mixed: the one that most legs know comes first', () => {
    const dollars = graphOf([
      ['A', 'B', 2],
      ['B', 'A', 2],
    ]);
    const amounts = new Map(
      [money('y1', 900, 'JPY'), money('y2', 900, 'JPY'), money('d1', 2), money('d2', 2), money('d3', 1)].map((a) => [a.id, a]),
    );
    const deals = [
      deal('p', 'C', 'D', { amount: 'y1' }),
      deal('q', 'D', 'C', { amount: 'y2' }),
      deal('r', 'A', 'B', { amount: 'd1' }),
      deal('s', 'B', 'A', { amount: 'd2' }),
      deal('t', 'A', 'C', { amount: 'd3' }),
    ];
    const entities = [...dollars.entities, entity('C'), entity('D')];
    expect(circularFlows(deals, entities, (id) => amounts.get(id)).flows.map(({ id }) => id)).toEqual(['A>B', 'C>D']);
  });
  test('a flow starts at the entity that the article lists first', () => {
    const deals = [deal('d1', 'A', 'B'), deal('d2', 'B', 'A')];
    expect(circularFlows(deals, [entity('B'), entity('A')], () => undefined).flows[0]!.entities).toEqual(['B', 'A']);
  });
});

test('the answer tells what was looked at', () => {
  const { lookedAt, partial } = flowsOf([
    ['A', 'B'],
    ['B', 'A'],
    ['B', 'A'],
    ['C', 'A'],
  ]);
  expect({ ...lookedAt, partial }).toEqual({ entities: 3, deals: 4, components: 1, partial: false });
});

test('odd input is an empty answer, not an exception', () => {
  expect(circularFlows([], [], () => undefined).flows).toEqual([]);
  expect(circularFlows([deal('d', 'gone', 'lost'), deal('e', 'lost', 'gone')], [], () => undefined).flows).toHaveLength(1);
  expect(
    flowsOf(
      [
        ['A', 'B'],
        ['B', 'A'],
      ],
      { maxFlows: 0 },
    ),
  ).toMatchObject({ flows: [], partial: true });
  expect(
    flowsOf(
      [
        ['A', 'B'],
        ['B', 'A'],
      ],
      { budget: 0 },
    ).partial,
  ).toBe(true);
});
