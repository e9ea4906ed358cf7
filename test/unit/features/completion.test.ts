import { expect, test } from 'vitest';
import { completion } from '../../../server/features/completion.ts';
import { openOf } from '../article-of.ts';

const completed = (marked: string, elsewhere: Parameters<typeof completion>[2] = []) => {
  const open = openOf(marked, {});
  return completion(open, open.cursor, elsewhere).map(({ label, additionalTextEdits, textEdit }) => ({
    label,
    replaces: open.article.textOf(open.lines.span((textEdit as { range: Parameters<typeof open.lines.span>[0] }).range)),
    ...(additionalTextEdits ? { before: additionalTextEdits[0]!.newText } : {}),
  }));
};

const article = '{Nordia}(company) et {Nordia}(company), {Orvane}(company).';

test('names of the article by how often they stand there, then those of elsewhere', () => {
  expect(completed(`${article} Puis Nor|`, [{ name: 'Vellura', type: 'company' }]).map(({ label }) => label)).toEqual([
    'Nordia',
    'Orvane',
    'Vellura',
  ]);
});

test('an elision follows the name', () => {
  expect(completed(`${article} La part d’O|`)).toEqual([
    { label: 'Nordia', replaces: 'O', before: 'de ' },
    { label: 'Orvane', replaces: 'O' },
  ]);
  expect(completed(`${article} La part de O|`)).toEqual([
    { label: 'Nordia', replaces: 'O' },
    { label: 'Orvane', replaces: 'O', before: 'd’' },
  ]);
});

test('behind a number the forms of money that the article uses', () => {
  expect(completed('{5 milliards d’euros}(5e9 EUR), {6 milliards d’euros}(6e9 EUR), {2 M€}(2e6 EUR). Puis 7 mil|')).toEqual([
    { label: 'milliards d’euros', replaces: 'mil' },
    { label: 'M€', replaces: 'mil' },
  ]);
});
