import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../../server/reading/read.ts';
import { bytes, violations } from '../../fuzz/invariants.ts';
import { failure } from '../../fuzz/try-text.ts';
import { runs } from './runs.ts';
import { anyString, anyText } from './texts.ts';

describe('any text', () => {
  test('is read without an exception, and every position lies in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(violations(read(text), text)).toEqual([]);
      }),
      runs(600, [
        [''],
        ['\ud800'],
        ['\ufeff'],
        ['\r'],
        ['5'],
        ['$'],
        ['«'],
        ['.'],
        ['M. '],
        ['’'],
        ['date: '],
        ['\0'.repeat(50)],
      ]),
    );
  });

  test('gives the same bytes when it is read again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(bytes(read(text))).toBe(bytes(read(text)));
      }),
      runs(200),
    );
  });

  test('is read in the language it is said to be in, whatever it holds', () => {
    fc.assert(
      fc.property(anyString, fc.constantFrom('fr' as const, 'en' as const), (text, language) => {
        const article = read(text, { language });
        expect(article.language).toBe(language);
        expect(violations(article, text)).toEqual([]);
      }),
      runs(200),
    );
  });

  test('is read up to the length that the settings allow', () => {
    fc.assert(
      fc.property(anyText, fc.nat(500), (text, maxLength) => {
        const article = read(text, { maxLength });
        expect(violations(article, text)).toEqual([]);
        for (const { start } of [...article.amounts, ...article.mentions]) expect(start).toBeLessThan(Math.max(1, maxLength));
        expect(article.partial.includes('text/too-long')).toBe(text.length > maxLength);
      }),
      runs(200),
    );
  });
});

// What fuzzing found once; the files are written by `npm run fuzz`.
const folder = new URL('../../fuzz/cases/', import.meta.url);
const kept = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, ...(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { text: string; was: string }) }));

test('what fuzzing found stays mended', () => {
  expect(kept.filter(({ text }) => failure(text) !== undefined).map(({ name, text }) => `${name}: ${failure(text)}`)).toEqual([]);
});
