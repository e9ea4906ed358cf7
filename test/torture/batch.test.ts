import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { article } from '../bench/articles.ts';
import { DIST } from './build.ts';

const COUNT = 150;
const CLI = join(DIST, 'cli.js');
let folder: string;
let files: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'money-trail-batch-'));
  files = Array.from({ length: COUNT }, (_, i) => {
    const name = `${String(i).padStart(4, '0')}.news`;
    // Long and short ones in turns, so that threads finish out of order.
    if (i !== 17) writeFileSync(join(folder, name), article(i % 2 ? 'fr' : 'en', i % 10 === 0 ? 6000 : 400, i));
    return name;
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const analyze = (...args: string[]) =>
  spawnSync(process.execPath, [CLI, 'analyze', ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
let whole: string;

test.each(['ndjson', 'json', 'text'])(
  '%s: the same bytes in the order of the files, whatever the number of threads',
  (format) => {
    const one = analyze('--format', format, '--jobs', '1', ...files);
    expect(one.status).toBe(1);
    expect(one.stderr.trim()).toBe('money-trail: 0017.news: no such file');
    for (const jobs of ['2', '5']) expect(analyze('--format', format, '--jobs', jobs, ...files).stdout === one.stdout).toBe(true);
    if (format === 'ndjson') whole = one.stdout;
    if (format === 'json') expect(one.stdout).toBe(`${JSON.stringify(JSON.parse(one.stdout), null, 2)}\n`);
  },
);

test('an output that was interrupted holds whole lines, and is gone on with to the same bytes', async () => {
  for (const signal of ['SIGINT', 'SIGKILL'] as const) {
    const output = `${signal}.ndjson`;
    let stderr = '';
    const child = spawn(process.execPath, [CLI, 'analyze', '--jobs', '2', '--output', output, ...files], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const exit = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
    while (!existsSync(join(folder, output)) || statSync(join(folder, output)).size < 1000)
      await new Promise((resolve) => setTimeout(resolve, 2));
    child.kill(signal);
    const code = await exit;
    const lines = read(output).split('\n');
    if (signal === 'SIGINT') {
      expect(code).toBe(130);
      expect(stderr).toMatch(/interrupted after \d+ of 150 files; go on with --resume/);
      expect(lines.pop()).toBe('');
    } else lines.pop();
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThan(COUNT);
    for (const line of lines) JSON.parse(line);

    const resumed = analyze('--jobs', '2', '--output', output, '--resume', ...files);
    expect(resumed.stderr).toMatch(/\d+ of 150 files were done before/);
    expect(read(output) === whole).toBe(true);
  }
});

test('a last line that was cut off is written again', () => {
  writeFileSync(join(folder, 'cut.ndjson'), whole);
  truncateSync(join(folder, 'cut.ndjson'), Buffer.byteLength(whole) - 100);
  analyze('--output', 'cut.ndjson', '--resume', ...files);
  expect(read('cut.ndjson') === whole).toBe(true);
});

test('a file that is there already is left alone unless it is an output of these files', () => {
  writeFileSync(join(folder, 'mine.txt'), 'not yours\n');
  for (const args of [[], ['--resume']]) {
    const { status, stderr } = analyze('--output', 'mine.txt', ...args, files[0]!);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(read('mine.txt')).toBe('not yours\n');
  }
  appendFileSync(join(folder, 'other.ndjson'), whole);
  expect(analyze('--output', 'other.ndjson', '--resume', ...files.slice(80)).status).toBe(2);
  expect(read('other.ndjson') === whole).toBe(true);
  expect(analyze('--output', join('no', 'such', 'folder'), files[0]!).status).toBe(2);
});

test.each([
  ['--jobs', '0'],
  ['--jobs', 'x'],
  ['--resume'],
  ['--resume=1', '--output', 'x'],
  ['--resume', '--output', 'x', '--format', 'json'],
])('%s %s %s %s makes no sense and says so', (...args) => {
  const { status, stderr } = analyze(...args.filter((word) => word !== undefined), files[0]!);
  expect(status).toBe(2);
  expect(stderr).toContain('Usage');
  expect(existsSync(join(folder, 'x'))).toBe(false);
});

test('a reader of the pipe that goes away ends the program quietly', async () => {
  const child = spawn(process.execPath, [CLI, 'analyze', ...files], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  expect(stderr).not.toMatch(/EPIPE|Error/);
});
