import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../../server/configuration.ts';
import { matchesGlob } from '../../../server/features/glob.ts';
import { isNews } from '../../../server/features/is-news.ts';
import { Lines } from '../../../server/features/lines.ts';

describe('globs', () => {
  test.each([
    ['/a/b/one.news', '*.news', true],
    ['/a/b/one.news', 'b/*.news', true],
    ['/a/b/one.news', 'a/*.news', false],
    ['/a/b/one.news', '**/one.news', true],
    ['/a/b/one.news', '/a/**/one.news', true],
    ['/a/b/one.news', '/b/*.news', false],
    ['/a/b/one.news', '**/b/**', true],
    ['/a/b/one.md', '*.{news,md}', true],
    ['/a/b/one.txt', '*.{news,md}', false],
    ['/a/b/one.news', 'on?.news', true],
    ['/a/b/one.news', '', false],
  ])('%s %s %s', (path, glob, matches) => {
    expect(matchesGlob(path, glob)).toBe(matches);
  });

  test('stars cost no more than their number', () => {
    expect(matchesGlob(`/${'a'.repeat(5_000)}`, `${'*a'.repeat(50)}b`)).toBe(false);
    expect(matchesGlob('/a'.repeat(300), `${'**/'.repeat(100)}b`)).toBe(false);
  });
});

test('news is what is of the language or extension, or what the settings name', () => {
  const markdown = { uri: 'file:///notes/a%20b.md', languageId: 'markdown' };
  expect(isNews({ uri: 'untitled:1', languageId: 'financial-news' }, DEFAULTS)).toBe(true);
  expect(isNews({ uri: 'file:///a.news', languageId: 'text' }, DEFAULTS)).toBe(true);
  expect(isNews(markdown, DEFAULTS)).toBe(false);
  expect(isNews(markdown, { ...DEFAULTS, documents: [{ language: 'markdown' }] })).toBe(true);
  expect(isNews(markdown, { ...DEFAULTS, documents: [{ language: 'markdown', pattern: '**/news/*' }] })).toBe(false);
  expect(isNews(markdown, { ...DEFAULTS, documents: [{ pattern: 'notes/a b.md' }] })).toBe(true);
});

describe('lines', () => {
  const lines = new Lines('one\r\ntwo\rthree\n\n🙂x');

  test('lines end with any terminator, and characters are UTF-16 units', () => {
    expect(lines.count).toBe(5);
    expect(lines.position(5)).toEqual({ line: 1, character: 0 });
    expect(lines.position(9)).toEqual({ line: 2, character: 0 });
    expect(lines.position(18)).toEqual({ line: 4, character: 2 });
    expect(lines.lineEnd(0)).toBe(3);
    expect(lines.lineEnd(1)).toBe(8);
  });

  test('what lies beyond is the nearest place that is there', () => {
    expect(lines.offset({ line: 0, character: 99 })).toBe(3);
    expect(lines.offset({ line: 99, character: 0 })).toBe(19);
    expect(lines.offset({ line: -1, character: 5 })).toBe(0);
    expect(lines.position(-5)).toEqual({ line: 0, character: 0 });
    expect(lines.position(99)).toEqual({ line: 4, character: 3 });
  });
});
