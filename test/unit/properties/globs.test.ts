import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesGlob } from '../../../server/features/glob.ts';
import { runs } from './runs.ts';

const names = fc.array(fc.constantFrom('a', 'b', 'news', 'ab', 'a.news', ''), { minLength: 1, maxLength: 6 });
const globs = fc.array(
  fc.constantFrom('a', 'b', '*', '**', '?', '/', '.news', '{a,b}', '{a,', '}', '{}', '{a/b,**}', '\\', '[ab]'),
  { maxLength: 10 },
);

const EXPRESSIONS = new Map([
  ['*', '.*'],
  ['?', '.'],
  ['.', '\\.'],
]);

describe('globs', () => {
  test('any glob says yes or no of any path', () => {
    fc.assert(
      fc.property(names, globs, (path, glob) => {
        expect(typeof matchesGlob(path.join('/'), glob.join(''))).toBe('boolean');
      }),
      runs(1000),
    );
  });

  test('without folders and braces, a glob is what its regular expression is', () => {
    const pieces = fc.array(fc.constantFrom('a', 'b', '*', '?', '.'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 8 }), pieces, (name, glob) => {
        fc.pre(!glob.join('').includes('**'));
        const expression = glob.map((piece) => EXPRESSIONS.get(piece) ?? piece).join('');
        expect(matchesGlob(name, glob.join(''))).toBe(new RegExp(`^${expression}$`).test(name));
      }),
      runs(1500),
    );
  });

  test.each([
    ['braces that multiply', '{a,a}'.repeat(60)],
    ['braces with many choices', `{${'a,'.repeat(3000)}}`.repeat(3)],
    ['stars that multiply', `${'*a'.repeat(200)}b`],
    ['folders that multiply', `${'**/'.repeat(300)}b`],
    ['open braces', '{'.repeat(5000)],
  ])('%s are answered at once', (_, glob) => {
    expect(matchesGlob(`${'a/'.repeat(200)}${'a'.repeat(2000)}`, glob)).toBe(false);
  });

  test.each<[string, string, boolean]>([
    ['news/2026/a.news', '*.news', true],
    ['news/2026/a.news', 'news/**', true],
    ['news/2026/a.news', '**/a.{txt,news}', true],
    ['news/2026/a.news', '/2026/*', false],
    ['a.md', '{drafts,articles}/*.md', false],
    ['x/articles/a.md', '{drafts,articles}/*.{md,txt}', true],
  ])('%s %s: %s', (path, glob, matches) => {
    expect(matchesGlob(path, glob)).toBe(matches);
  });
});
