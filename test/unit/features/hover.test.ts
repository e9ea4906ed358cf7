import { expect, test } from 'vitest';
import { hover } from '../../../server/features/hover.ts';
import { type More, openOf } from '../article-of.ts';

const hoverAt = (marked: string, more: Parameters<typeof openOf>[1] = {}) => {
  const open = openOf(marked, more);
  const found = hover(open, open.cursor);
  return (
    found && { words: open.article.textOf(open.lines.span(found.range!)), markdown: (found.contents as { value: string }).value }
  );
};

const invests: More = {
  deals: [
    { type: 'investment', from: 'Nordia', to: 'Vellura', amount: '5 milliards de dollars', at: 'investira', status: 'planned' },
  ],
};

test('an amount says what it is worth in words and digits, and which deal it belongs to', () => {
  const found = hoverAt(
    '{Nordia}(company) investira jusqu’à {5 mill|iards de dollars}(5e9 USD at_most) dans {Vellura}(company).',
    invests,
  );
  expect(found?.words).toBe('5 milliards de dollars');
  expect(found?.markdown).toContain('**≤ US$5 billion** (5,000,000,000)');
  expect(found?.markdown).toContain('Nordia → Vellura');
  expect(found?.markdown).toContain('planned');
});

test('numbers and words are those of the reader', () => {
  const marked = '{Nordia}(company) investira environ {13 milli|ards de dollars}(13e9 USD about) dans {Vellura}(company).';
  expect(hoverAt(marked, { locale: 'fr' })?.markdown).toContain('**≈ 13 milliards $US** (13\u202f000\u202f000\u202f000)');
});
