import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article } from '../bench/articles.ts';
import { DIST } from './build.ts';

const TEXT =
  'Nordia a investi 5 milliards d’euros dans Vellura.\n\nVellura achètera pour 300 millions d’euros de serveurs à Nordia.\n';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'money-trail-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function analyze(name: string, bytes: Uint8Array | string) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(DIST, 'cli.js'), 'analyze', path], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return {
    status,
    stderr,
    analysis: status === 0 ? (JSON.parse(stdout) as { amounts: { start: number; end: number; value: number }[] }) : undefined,
  };
}

const utf16 = (text: string, swap: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};
const latin1 = Buffer.from(TEXT.replaceAll('’', "'"), 'latin1');

describe('the same article in', () => {
  test.each<[string, Uint8Array | string, number]>([
    ['UTF-8', TEXT, 0],
    ['UTF-8 with a byte order mark', `\ufeff${TEXT}`, 1],
    ['lines that end in CR LF', TEXT.replaceAll('\n', '\r\n'), 0],
    ['lines that end in CR', TEXT.replaceAll('\n', '\r'), 0],
    ['UTF-16, little end first', utf16(TEXT, false), 1],
    ['UTF-16, big end first', utf16(TEXT, true), 1],
    ['Latin-1', latin1, 0],
  ])('%s has the same amounts where they stand', (name, bytes, shift) => {
    const { status, stderr, analysis } = analyze(`${name}.news`, bytes);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(analysis!.amounts.map(({ value }) => value)).toEqual([5e9, 3e8]);
    expect(analysis!.amounts[0]!.start).toBe(TEXT.indexOf('5 milliards') + shift);
  });
});

test('an empty file is an empty article', () => {
  expect(analyze('empty.news', '')).toMatchObject({ status: 0, analysis: { amounts: [], deals: [] } });
});

test.each<[string, Uint8Array]>([
  ['a picture', Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(2000, 7)])],
  ['zeros', Buffer.alloc(5000)],
])('%s is refused with one line', (name, bytes) => {
  const { status, stderr } = analyze(`${name}.news`, bytes);
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('binary');
});

test('megabytes are read to the last sentence', { timeout: 240_000 }, () => {
  const text = `${article('en', 200_000, 2).repeat(10)}\n\nNordia invested $7 million in Vellura.\n`;
  const { status, analysis } = analyze('large.news', text);
  expect(status).toBe(0);
  expect(analysis).not.toHaveProperty('partial', expect.arrayContaining(['text/too-long']));
  expect(analysis!.amounts.at(-1)).toMatchObject({ value: 7e6, start: text.indexOf('$7 million') });
});

test.each(['is not there.news', '.', 'folder'])('%s is refused with one line, and the others are read', (name) => {
  mkdirSync(join(folder, 'folder'), { recursive: true });
  writeFileSync(join(folder, 'good.news'), TEXT);
  const paths = [join(folder, name), join(folder, 'good.news')];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(DIST, 'cli.js'), 'analyze', ...paths], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stdout.trim().split('\n')).toHaveLength(1);
});

test('names of files that look like options or hold odd characters', () => {
  for (const name of ['--format.news', 'a b\tc.news', 'é’“.news', '$(x).news']) {
    writeFileSync(join(folder, name), TEXT);
    const { status } = spawnSync(process.execPath, [join(DIST, 'cli.js'), 'analyze', '--', name], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
  }
});
