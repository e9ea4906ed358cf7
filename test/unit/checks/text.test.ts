import { expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

test.each([
  ['Laccord illustre l’essor de la filière.', 'Laccord', 'L’accord illustre l’essor de la filière.'],
  ["La valorisation dOrvane et l'or.", 'dOrvane', "La valorisation d'Orvane et l'or."],
  ['Dans lIA, on l’a dit.', 'lIA', 'Dans l’IA, on l’a dit.'],
])('%s', (text, words, fixed) => {
  expect(foundIn('text/lost-apostrophe', text)).toMatchObject([{ words, fixed, severity: 'warning' }]);
});

test.each([
  'Le savoir, la taxe et le seau : rien d’étrange.',
  'L’iPhone, eBay et d’OpenAI à https://example.org/lInternet et lea@example.org',
])('%s has all its apostrophes', (text) => {
  expect(foundIn('text/lost-apostrophe', text)).toEqual([]);
});

test('a text without any apostrophe has lost those of short words too', () => {
  const text = 'Laccord est signé. Cest le choix dOrvane, et lentreprise la dit : il n’est rien.';
  const words = (all: string) => foundIn('text/lost-apostrophe', all).map((found) => found.words);
  expect(words(text.replace('’', ''))).toEqual(['Laccord', 'Cest', 'dOrvane', 'lentreprise', 'nest']);
  expect(words(text)).toEqual(['Laccord', 'Cest', 'dOrvane', 'lentreprise']);
});

test('letters that were read in the wrong encoding', () => {
  expect(foundIn('text/mojibake', 'La sociÃ©tÃ© rachète tout.')).toMatchObject([
    { words: 'sociÃ©tÃ©', fixed: 'La société rachète tout.' },
  ]);
  expect(foundIn('text/mojibake', 'Le château, la forêt, ÂGÉ.')).toEqual([]);
});
