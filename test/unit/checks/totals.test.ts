import { expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

const code = 'total/parts-differ';

test('parts that are more than their sum', () => {
  const found = foundIn(
    code,
    'Le tour atteint {10 milliards d’euros}(10e9 EUR), dont {7 milliards}(7e9 EUR) de Nordia et {6 milliards}(6e9 EUR) de Vellura.',
  );
  expect(found).toMatchObject([{ words: '10 milliards d’euros', related: ['7 milliards', '6 milliards'] }]);
  expect(found[0]?.message).toContain('€13 billion');
  expect(found[0]?.message).toContain('€3 billion');
});

test.each([
  [
    'parts of which some are left out',
    'Soit {10 milliards d’euros}(10e9 EUR), dont {3 milliards}(3e9 EUR) ici et {2 milliards}(2e9 EUR) là.',
  ],
  [
    'a figure that is compared',
    'Soit {10 milliards d’euros}(10e9 EUR), dont {3 milliards}(3e9 EUR) en mai, contre {9 milliards}(9e9 EUR) avant.',
  ],
  ['another currency', 'Soit {10 milliards d’euros}(10e9 EUR), dont {7 milliards}(7e9 USD) ici et {6 milliards}(6e9 EUR) là.'],
])('%s is right', (_, marked) => {
  expect(foundIn(code, marked)).toEqual([]);
});

const total = (words: string, spec: string) =>
  `{Orvane}(company) a signé avec {Nordia}(company) et {Vellura}(company) pour ${words.replace('TOTAL', `{900 millions d’euros}(900e6 EUR${spec})`)}. Ce sont {500 millions}(500e6 EUR) pour {Nordia}(company) et {300 millions}(300e6 EUR) pour {Vellura}(company).`;
const deals = [
  { type: 'purchase' as const, from: 'Orvane', to: 'Nordia', amount: '900 millions', amountIsTotal: true, at: 'signé' },
  { type: 'purchase' as const, from: 'Orvane', to: 'Vellura', amount: '900 millions', amountIsTotal: true, at: 'signé' },
  { type: 'purchase' as const, from: 'Orvane', to: 'Nordia', amount: '500 millions', at: 'Ce sont' },
  { type: 'purchase' as const, from: 'Orvane', to: 'Vellura', amount: '300 millions', at: 'Ce sont' },
];

test('deals that do not make the total that they share', () => {
  expect(foundIn(code, total('TOTAL', ''), { deals })).toMatchObject([
    {
      words: '900 millions d’euros',
      related: ['500 millions', '300 millions'],
      fixed: expect.stringContaining('pour 800 millions d’euros.'),
    },
  ]);
});

test('a total that is only a bound, or of which a part is not told', () => {
  expect(foundIn(code, total('moins de TOTAL', ' less_than'), { deals })).toEqual([]);
  expect(foundIn(code, total('TOTAL', ''), { deals: deals.slice(0, 3) })).toEqual([]);
});
