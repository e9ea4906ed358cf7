import { expect, test } from 'vitest';
import { declaration, definition, implementation, typeDefinition } from '../../../server/features/definition.ts';
import { highlights } from '../../../server/features/highlights.ts';
import { references } from '../../../server/features/references.ts';
import { openOf } from '../article-of.ts';

const told = (cursor: 'AWS' | 'la jeune pousse' | 'Vellura') =>
  '{Amazon}(company) a investi dans {Vellura}(company). {Vellura}(company) paiera {Amazon Web Services}(company) ({AWS}(company Amazon Web Services)). {AWS}(company Amazon Web Services) héberge {la jeune pousse}(=Vellura).'.replace(
    cursor === 'Vellura' ? 'Vell' : `{${cursor.slice(0, 2)}`,
    cursor === 'Vellura' ? 'Ve|ll' : `{${cursor.slice(0, 2)}|`,
  );

const more = {
  parents: { Amazon: 'Amazon Web Services' },
  deals: [
    { from: 'Amazon', to: 'Vellura', at: 'a investi', status: 'completed' as const },
    { type: 'purchase' as const, from: 'Vellura', to: 'Amazon Web Services', at: 'paiera' },
  ],
};

test('definition is the first mention by name, also from a nominal one', () => {
  const open = openOf(told('la jeune pousse'), more);
  const [link] = definition(open, open.cursor);
  expect(link?.targetSelectionRange).toEqual(open.lines.range(open.article.entities[1]!.mentions[0]!));
  expect(open.article.textOf(open.lines.span(link!.originSelectionRange!))).toBe('la jeune pousse');
});

test('declaration is where these words were first used for it', () => {
  const open = openOf(told('AWS'), more);
  const [link] = declaration(open, open.cursor);
  expect(open.lines.span(link!.targetSelectionRange).start).toBe(open.article.text.indexOf('AWS'));
});

test('the type of a subsidiary is its parent', () => {
  const open = openOf(told('AWS'), more);
  const [link] = typeDefinition(open, open.cursor);
  expect(open.article.textOf(open.lines.span(link!.targetSelectionRange))).toBe('Amazon');
});

test('the implementation of a company is its deals', () => {
  const open = openOf(told('Vellura'), more);
  const words = implementation(open, open.cursor).map(({ range }) => open.article.textOf(open.lines.span(range)));
  expect(words).toEqual(['Amazon a investi dans Vellura.', 'Vellura paiera Amazon Web Services (AWS).']);
});

test('references are all mentions; highlights tell payer (write) from payee (read)', () => {
  const open = openOf(told('Vellura'), more);
  expect(references(open, open.cursor, true)).toHaveLength(3);
  expect(references(open, open.cursor, false)).toHaveLength(2);
  expect(highlights(open, open.cursor).map(({ kind }) => kind)).toEqual([2, 3, 1]);
});

test('beside a name there is nothing', () => {
  const open = openOf('{Amazon}(company) a inv|esti.', {});
  expect(definition(open, open.cursor)).toEqual([]);
  expect(references(open, open.cursor, true)).toEqual([]);
  expect(highlights(open, open.cursor)).toEqual([]);
});
