import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../server/reading/article.ts';
import { englishAmounts } from './english.ts';
import { frenchAmounts } from './french.ts';
import { marked, readings } from './marked.ts';

describe.each<[Language, string]>([
  ['fr', frenchAmounts],
  ['en', englishAmounts],
])('amounts of %s phrases', (language, table) => {
  test.each(marked(table).map((phrase) => [phrase.text, phrase] as const))('%s', (_, { text, expected }) => {
    expect(readings(text, language)).toEqual(expected);
  });
});

test('at least two hundred phrases, and half as many traps', () => {
  const phrases = [...marked(frenchAmounts), ...marked(englishAmounts)];
  expect(phrases.length).toBeGreaterThan(300);
  expect(phrases.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(90);
});
