import { describe, expect, test } from 'vitest';
import { wrongly } from './cases.ts';
import { englishNames } from './english-names.ts';
import { englishNominals } from './english-nominals.ts';
import { frenchNames } from './french-names.ts';
import { frenchNominals } from './french-nominals.ts';

describe.each([
  ['French names', frenchNames, 'fr'],
  ['English names', englishNames, 'en'],
  ['French descriptions', frenchNominals, 'fr'],
  ['English descriptions', englishNominals, 'en'],
] as const)('%s', (_, blocks, language) => {
  test.each(wrongly(blocks, language))('$source', ({ wrong }) => {
    expect(wrong).toEqual([]);
  });
});
