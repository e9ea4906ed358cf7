import { describe, expect, test } from 'vitest';
import { shares } from './cases.ts';
import { englishPassages } from './english-passages.ts';
import { frenchPassages } from './french-passages.ts';

// a passage holds harder descriptions than one sentence can: most of them, and nearly every name, have to be right
describe.each([
  ['French', frenchPassages, 'fr'],
  ['English', englishPassages, 'en'],
] as const)('%s passages', (_, passages, language) => {
  test.each(passages)('%s', (passage) => {
    const { names, descriptions } = shares(passage, language);
    expect(names).toBeGreaterThanOrEqual(0.9);
    expect(descriptions).toBeGreaterThanOrEqual(0.6);
  });

  test('together', () => {
    const all = passages.map((passage) => shares(passage, language));
    const mean = (of: (share: (typeof all)[number]) => number) => all.reduce((sum, share) => sum + of(share), 0) / all.length;
    expect(mean(({ names }) => names)).toBeGreaterThanOrEqual(0.97);
    expect(mean(({ descriptions }) => descriptions)).toBeGreaterThanOrEqual(0.8);
  });
});
