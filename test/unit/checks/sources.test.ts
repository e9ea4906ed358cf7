import { expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

const marked = 'Selon une source proche du dossier, {Nordia}(company) pourrait racheter {Vellura}(company).';
const deal = { type: 'acquisition' as const, from: 'Nordia', to: 'Vellura', status: 'rumoured' as const, at: 'racheter' };

test('a deal that is attributed to an unnamed source', () => {
  const hinted = '{Nordia}(company) pourrait racheter {Vellura}(company), murmure-t-on.';
  const unnamed = { words: 'murmure-t-on', anonymous: true };
  expect(foundIn('source/anonymous', hinted, { deals: [{ ...deal, source: unnamed }] })).toMatchObject([
    { words: 'murmure-t-on', severity: 'information' },
  ]);
  expect(foundIn('source/anonymous', hinted, { deals: [{ ...deal, source: { ...unnamed, anonymous: false } }] })).toEqual([]);
});

test.each([
  ['fr', 'Selon une source anonyme, {Vellura}(company) vaut {3 milliards d’euros}(3e9 EUR).', 'Selon une source'],
  [
    'fr',
    '{Vellura}(company) vaut {3 milliards d’euros}(3e9 EUR), d’après des personnes au fait des discussions.',
    'personnes au fait',
  ],
  ['en', '{Vellura}(company) is worth {$3bn}(3e9 USD), according to people familiar with the matter.', 'according to people'],
] as const)('in %s: %s', (language, told, words) => {
  expect(foundIn('source/anonymous', told, { language })).toMatchObject([{ words }]);
});

test.each([
  ['a source of something', 'C’est une source de revenus de {3 millions d’euros}(3e6 EUR).'],
  ['a sentence that claims nothing', 'Une source anonyme a précisé que rien n’est signé.'],
  ['a named source', 'Selon {Vellura}(company), cela vaut {3 millions d’euros}(3e6 EUR).'],
])('%s is no unnamed source', (_, told) => {
  expect(foundIn('source/anonymous', told)).toEqual([]);
});

test('a rumour of which nobody is said to have spoken', () => {
  const bare = '{Nordia}(company) pourrait racheter {Vellura}(company).';
  expect(foundIn('source/missing', bare, { deals: [deal] })).toMatchObject([{ words: 'racheter', severity: 'hint' }]);
  expect(foundIn('source/missing', bare, { deals: [{ ...deal, status: 'planned' }] })).toEqual([]);
  // The words alone tell that there is a source, whether or not it was tied to the deal.
  expect(foundIn('source/missing', marked, { deals: [deal] })).toEqual([]);
});
