import { expect, test } from 'vitest';
import { GraphData } from '../../../client/graph/protocol.ts';
import { graph } from '../../../server/features/graph.ts';
import { openOf } from '../article-of.ts';

const open = openOf(
  'À Brévent.\n\n{Nordia}(company) a investi {5 milliards}(5e9 USD?) dans {Vellura Cloud}(company). {Elle}(=Nordia) vaut {9 Md€}(9e9 EUR).',
  {
    deals: [
      {
        type: 'investment',
        from: 'Nordia',
        to: 'Vellura Cloud',
        amount: '5 milliards',
        at: 'a investi',
        status: 'completed',
        date: '2025-09',
      },
      { id: 'nobody', type: 'debt', at: 'vaut' },
    ],
    facts: [{ type: 'valuation', subject: 'Nordia', amount: '9 Md€' }],
    parents: { 'Vellura Cloud': 'Vellura Cloud' },
    partial: ['flows/budget'],
  },
);
const data = graph(open);

test('the graph of an article is what the panel takes, over the wire as well', () => {
  expect(GraphData(JSON.parse(JSON.stringify(data)))).toBe(true);
  expect(data).toMatchObject({ uri: open.uri, version: open.version, language: 'fr', partial: ['flows/budget'] });
});

test('entities are nodes with their mentions; one that is its own parent has none', () => {
  expect(data.nodes.map(({ name, mentions }) => `${name} ${mentions.length}`)).toEqual(['Nordia 2', 'Vellura Cloud 1']);
  expect(data.nodes[1]?.parent).toBeUndefined();
});

test('deals are edges with the money, the words and where they stand', () => {
  const [deal] = data.edges;
  expect(deal).toMatchObject({
    type: 'investment',
    status: 'completed',
    date: '2025-09',
    amount: { value: 5e9, currency: 'USD', currencyInferred: true, text: '5 milliards' },
  });
  expect(deal?.evidence[0]?.text).toContain('a investi');
  expect(deal?.evidence[0]?.range.start.line).toBe(2);
});

test('a deal between nobody is not drawn', () => {
  expect(data.edges.map(({ id }) => id)).not.toContain('nobody');
});

test('figures carry their subject and words', () => {
  expect(data.facts).toMatchObject([{ type: 'valuation', value: 9e9, currency: 'EUR', text: '9 Md€' }]);
});

test('counts are those of the article', () => {
  expect(data.counts).toMatchObject({ entities: 2, amounts: 2, deals: 2, flows: 0 });
});
