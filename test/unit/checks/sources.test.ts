import { expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

const marked = 'Selon une source proche du dossier, {Nordia}(company) pourrait racheter {Vellura}(company).';
const deal = { type: 'acquisition' as const, from: 'Nordia', to: 'Vellura', status: 'rumoured' as const, at: 'racheter' };
const source = { words: 'Selon une source proche du dossier', anonymous: true };

test('a deal that rests on an unnamed source', () => {
  expect(foundIn('source/anonymous', marked, { deals: [{ ...deal, source }] })).toMatchObject([
    { words: source.words, severity: 'information' },
  ]);
  expect(foundIn('source/anonymous', marked, { deals: [{ ...deal, source: { ...source, anonymous: false } }] })).toEqual([]);
});

test('a rumour of which nobody is said to have spoken', () => {
  const bare = '{Nordia}(company) pourrait racheter {Vellura}(company).';
  expect(foundIn('source/missing', bare, { deals: [deal] })).toMatchObject([{ words: 'racheter', severity: 'hint' }]);
  expect(foundIn('source/missing', bare, { deals: [{ ...deal, status: 'planned' }] })).toEqual([]);
  // The words alone tell that there is a source, whether or not it was tied to the deal.
  expect(foundIn('source/missing', marked, { deals: [deal] })).toEqual([]);
});
