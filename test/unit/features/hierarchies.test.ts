import { expect, test } from 'vitest';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../../server/features/call-hierarchy.ts';
import { prepareTypeHierarchy, subtypes, supertypes } from '../../../server/features/type-hierarchy.ts';
import { openOf } from '../article-of.ts';

const open = openOf(
  '{Nor|dia}(company) investit {2 milliards d’euros}(2e9 EUR) dans {Vellura}(company). {Vellura}(company) achète à {Orvane}(company) pour {1 milliard d’euros}(1e9 EUR). {Orvane}(company) paie {Nordia}(company). {Nordia}(company) renonce à racheter {Orvane}(company).',
  {
    parents: { Nordia: 'Orvane' },
    deals: [
      { from: 'Nordia', to: 'Vellura', amount: '2 milliards', at: 'investit' },
      { type: 'purchase', from: 'Vellura', to: 'Orvane', amount: '1 milliard', at: 'achète' },
      { type: 'payment', from: 'Orvane', to: 'Nordia', at: 'paie' },
      { type: 'acquisition', from: 'Nordia', to: 'Orvane', at: 'racheter', status: 'cancelled' },
    ],
  },
);

test('calls are walked round a loop of money', () => {
  let [item] = prepareCallHierarchy(open, open.cursor);
  const way: string[] = [];
  for (let i = 0; i < 3; i++) {
    const [call] = outgoingCalls(open, item!);
    way.push(
      `${call!.to.name} ${call!.to.detail} ${call!.fromRanges.map((range) => open.article.textOf(open.lines.span(range))).join()}`,
    );
    item = call!.to;
  }
  expect(way).toEqual(['Vellura €2 billion investit', 'Orvane €1 billion achète', 'Nordia company paie']);
  expect(incomingCalls(open, item!).map(({ from }) => from.name)).toEqual(['Orvane']);
});

test('a deal that was called off moves nothing', () => {
  const [item] = prepareCallHierarchy(open, open.cursor);
  expect(outgoingCalls(open, item!).map(({ to }) => to.name)).toEqual(['Vellura']);
});

test('types are groups', () => {
  const [nordia] = prepareTypeHierarchy(open, open.cursor);
  expect(supertypes(open, nordia!)).toEqual([]);
  const [orvane] = subtypes(open, nordia!);
  expect(orvane?.name).toBe('Orvane');
  expect(supertypes(open, orvane!).map(({ name }) => name)).toEqual(['Nordia']);
});

test('an item of an older version that is gone calls nobody', () => {
  const [item] = prepareCallHierarchy(open, open.cursor);
  for (const data of [{ entity: 'gone' }, undefined, 7, { entity: 7 }]) {
    expect(outgoingCalls(open, { ...item!, data })).toEqual([]);
    expect(subtypes(open, { ...item!, data })).toEqual([]);
  }
});
