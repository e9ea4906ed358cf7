import { expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

const code = 'change/percentage-contradicts';

test.each([
  [
    'fr',
    'Le chiffre d’affaires passe de {200 millions}(200e6 EUR) à {300 millions d’euros}(300e6 EUR), en hausse de {20 %}(20 %).',
    '20 %',
  ],
  [
    'fr',
    'Il atteint {640 millions d’euros}(640e6 EUR), contre {500 millions}(500e6 EUR) un an plus tôt, un bond de {45 %}(45 %).',
    '45 %',
  ],
  ['en', 'Sales rose {10%}(10 %) to {$640 million}(640e6 USD) from {$500 million}(500e6 USD).', '10%'],
  ['en', 'Shares fell from {$20}(20 USD) to {$10}(10 USD), down {75%}(75 %).', '75%'],
] as const)('%s: %s', (language, marked, words) => {
  expect(foundIn(code, marked, { language })).toMatchObject([{ words }]);
});

test.each([
  [
    'the right change',
    'fr',
    'Il passe de {200 millions}(200e6 EUR) à {300 millions d’euros}(300e6 EUR), en hausse de {50 %}(50 %).',
  ],
  ['a rounded one', 'en', 'Sales rose {27%}(27 %) to {$1.4 billion}(1.4e9 USD) from {$1.1 billion}(1.1e9 USD).'],
  ['a fall told without a sign', 'en', 'Shares fell from {$20}(20 USD) to {$10}(10 USD), a drop of {50%}(50 %).'],
  [
    'a share of something',
    'fr',
    'Il atteint {640 millions}(640e6 EUR), contre {500 millions}(500e6 EUR), soit {27 %}(27 %) du marché.',
  ],
  ['three figures', 'fr', 'De {2}(2 EUR) à {3}(3 EUR) puis {4 euros}(4 EUR), en hausse de {20 %}(20 %).'],
  ['two currencies', 'fr', 'De {2 dollars}(2 USD) à {3 euros}(3 EUR), en hausse de {20 %}(20 %).'],
  [
    'about',
    'fr',
    'Il passe d’environ {200 millions}(200e6 EUR about) à {300 millions d’euros}(300e6 EUR), en hausse de {60 %}(60 %).',
  ],
] as const)('%s is no contradiction', (_, language, marked) => {
  expect(foundIn(code, marked, { language })).toEqual([]);
});

test('the fix writes the change that the figures make, with as many decimals', () => {
  const told = 'Il passe de {200 millions}(200e6 EUR) à {300 millions d’euros}(300e6 EUR), en hausse de {20,5 %}(20.5 %).';
  expect(foundIn(code, told)[0]?.fixed).toContain('en hausse de 50,0 %.');
});
