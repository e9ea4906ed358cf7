import { describe, expect, test } from 'vitest';
import { elisionEdit } from '../../../server/features/elision.ts';
import { linkedEditing } from '../../../server/features/linked-editing.ts';
import { prepareRename, rename } from '../../../server/features/rename.ts';
import { articleOf, openOf, spanOf } from '../article-of.ts';

const renamed = (marked: string, name: string, language: 'fr' | 'en' = 'fr') => {
  const open = openOf(marked, { language });
  const found = rename(open, open.cursor, name);
  if (!found) return undefined;
  return [...found.names, ...found.aliases]
    .map(({ range, newText }) => ({ ...open.lines.span(range), newText }))
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), open.article.text);
};

describe('what is elided before a name follows it', () => {
  test.each([
    ['La part d’{An|thropic}(company).', 'Mistral', 'La part de Mistral.'],
    ["La part d'{An|thropic}(company).", 'Mistral', 'La part de Mistral.'],
    ['La part de {Mis|tral}(company), l’or.', 'Anthropic', 'La part d’Anthropic, l’or.'],
    ["La part de {Mis|tral}(company), l'or.", 'Anthropic', "La part d'Anthropic, l'or."],
    ['D’{An|thropic}(company), rien.', 'Mistral', 'De Mistral, rien.'],
    ['Il dit qu’{An|thropic}(company) paie.', 'Mistral', 'Il dit que Mistral paie.'],
    ['Il dit que {Mis|tral}(company) paie.', 'Éole', 'Il dit qu’Éole paie.'],
    ['La valorisation d{An|thropic}(company).', 'Mistral', 'La valorisation de Mistral.'],
    ['La part d’{An|thropic}(company).', 'Orvane', 'La part d’Orvane.'],
    // An h may be mute or not: what the author wrote stays.
    ['La part d’{An|thropic}(company).', 'Huvelle', 'La part d’Huvelle.'],
    ['La part de {Mis|tral}(company).', 'Huvelle', 'La part de Huvelle.'],
    // Not every word that ends in these letters is one.
    ['Le code {Mis|tral}(company).', 'Anthropic', 'Le code Anthropic.'],
  ])('%s → %s', (marked, name, text) => {
    expect(renamed(marked, name)).toBe(text);
  });

  test('English has none', () => {
    expect(renamed('The share of de {Mis|tral}(company).', 'Anthropic', 'en')).toBe('The share of de Anthropic.');
    expect(
      elisionEdit(articleOf('de Mistral', { language: 'en' }), spanOf('de Mistral', 'Mistral'), 'Anthropic'),
    ).toBeUndefined();
  });
});

test('all name mentions are renamed, nominal ones stay', () => {
  expect(renamed('{Nordia}(company) paie. {Le groupe}(=Nordia) rit. {Nor|dia}(company) aussi.', 'Éolia')).toBe(
    'Éolia paie. Le groupe rit. Éolia aussi.',
  );
});

test('a last name stays a last name, initials stay initials, capitals stay capitals', () => {
  expect(renamed('{Léa| Martin}(person) parle. {Martin}(person Léa Martin) rit.', 'Zoé Durand')).toBe(
    'Zoé Durand parle. Durand rit.',
  );
  expect(renamed('{Grand Nord| Bleu}(company) ({GNB}(company Grand Nord Bleu)).', 'Petit Sud')).toBe('Petit Sud (PS).');
  expect(renamed('{NORDIA}(company Nordia) RIT\n{Nor|dia}(company) rit.', 'Vellura')).toBe('VELLURA RIT\nVellura rit.');
});

test('other forms are told apart, so that an editor may ask', () => {
  const open = openOf('{Léa| Martin}(person) parle. {Martin}(person Léa Martin) rit.', {});
  expect(rename(open, open.cursor, 'Zoé Durand')).toMatchObject({
    names: [{ newText: 'Zoé Durand' }],
    aliases: [{ newText: 'Durand' }],
  });
});

test('what is no name cannot be renamed', () => {
  for (const marked of ['{Le gr|oupe}(=Nordia) de {Nordia}(company).', 'Le gr|oupe.', '{5 mill|ions}(5e6 EUR).']) {
    const open = openOf(marked, {});
    expect(prepareRename(open, open.cursor)).toBeUndefined();
    expect(rename(open, open.cursor, 'Vellura')).toBeUndefined();
  }
  const open = openOf('{Nor|dia}(company)', {});
  expect(rename(open, open.cursor, '  ')).toBeUndefined();
  expect(prepareRename(open, open.cursor)).toMatchObject({ placeholder: 'Nordia' });
});

test('the same words are edited together', () => {
  const open = openOf('{Léa Martin}(person) et {Mar|tin}(person Léa Martin), {Martin}(person Léa Martin).', {});
  const ranges = linkedEditing(open, open.cursor)!.ranges.map((range) => open.article.textOf(open.lines.span(range)));
  expect(ranges).toEqual(['Martin', 'Martin']);
  const once = openOf('{Léa Mar|tin}(person).', {});
  expect(linkedEditing(once, once.cursor)).toBeUndefined();
});
