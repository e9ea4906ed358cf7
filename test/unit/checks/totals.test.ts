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

test.each([
  [
    'fr',
    'Soit {10,0 milliards d’euros}(10e9 EUR) : {3,5 milliards}(3.5e9 EUR) ici, {4,0 milliards}(4e9 EUR) là et {1,0 milliard}(1e9 EUR) ailleurs.',
  ],
  ['en', 'It raised {$100 million}(100e6 USD): {$60 million}(60e6 USD) in shares and {$30 million}(30e6 USD) in loans.'],
] as const)('in %s, a list behind a colon that is not the whole sum', (language, marked) => {
  expect(foundIn(code, marked, { language })).toHaveLength(1);
});

test.each([
  'It raised {$100 million}(100e6 USD): {$60 million}(60e6 USD) in shares and {$40 million}(40e6 USD) in loans.',
  'It raised {$100 million}(100e6 USD): {$60 million}(60e6 USD) in shares and {$20 million}(20e6 USD) in loans, the rest from the state.',
  'It raised {$100 million}(100e6 USD): {$60 million}(60e6 USD) came first, {$20 million}(20e6 USD) later.',
  'It raised {$100 million}(100e6 USD): enough, beside {$60 million}(60e6 USD) and {$20 million}(20e6 USD) before.',
])('%s is right', (marked) => {
  expect(foundIn(code, marked, { language: 'en' })).toEqual([]);
});

test('payers of one sum who are said to pay more', () => {
  const told = (one: string, other: string) =>
    `{Nordia}(company) et {Kelvar}(company) apportent {100 M€}(100e6 EUR) à {Vellura}(company). {Nordia}(company) met {${one} M€}(${one}e6 EUR). {Kelvar}(company) verse {${other} M€}(${other}e6 EUR).`;
  const joint = (one: string, other: string) => [
    { from: 'Nordia + Kelvar', to: 'Vellura', amount: '100 M€', at: 'apportent' },
    { from: 'Nordia', to: 'Vellura', amount: `${one} M€`, at: 'met' },
    { from: 'Kelvar', to: 'Vellura', amount: `${other} M€`, at: 'verse' },
  ];
  const found = (one: string, other: string) => foundIn(code, told(one, other), { deals: joint(one, other) });
  expect(found('60', '70')).toMatchObject([{ words: '100 M€', related: ['60 M€', '70 M€'] }]);
  expect(found('60', '30')).toEqual([]);
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
