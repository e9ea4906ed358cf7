import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../../server/cli/arguments.ts';
import { inOrder } from '../../../server/cli/in-order.ts';
import { filesDone, OutputError } from '../../../server/cli/output.ts';
import { bar } from '../../../server/cli/progress.ts';

describe('in order', () => {
  test('results come in the order of the work, however long each takes, and never more than the window are under way', async () => {
    let underWay = 0;
    let most = 0;
    const work = async (i: number) => {
      most = Math.max(most, ++underWay);
      for (let turns = (i * 7) % 5; turns > 0; turns--) await Promise.resolve();
      underWay--;
      return i;
    };
    const results: number[] = [];
    for await (const result of inOrder(50, 6, work)) results.push(result);
    expect(results).toEqual(Array.from({ length: 50 }, (_, i) => i));
    expect(most).toBeLessThanOrEqual(6);
  });
  test('no work, no results', async () => {
    for await (const _ of inOrder(0, 3, () => Promise.reject(new Error('nothing to do')))) expect.unreachable();
  });
});

describe('what was done before', () => {
  const files = ['a', 'b', 'c', 'b', 'd'];
  test.each<[readonly string[], number]>([
    [[], 0],
    [['a'], 1],
    [['a', 'c'], 3],
    [['b', 'b'], 4],
    [['d'], 5],
  ])('%j is %i files', (done, count) => {
    expect(filesDone(files, done)).toBe(count);
  });
  test.each([[['c', 'a']], [['x']], [['d', 'd']]])('%j is not of these files', (done) => {
    expect(() => filesDone(files, done)).toThrow(OutputError);
  });
});

test('the progress bar fits the terminal', () => {
  expect(bar(1200, 4000, 12_000, 80)).toBe('█████████░░░░░░░░░░░░░░░░░░░░░ 1200/4000 · 100/s · 28 s');
  expect(bar(0, 10, 0, 80)).toMatch(/^░+ 0\/10 · 0\.0\/s$/);
  for (const columns of [0, 1, 10, 25, 40, 200])
    expect(bar(3, 9, 500, columns).length).toBeLessThanOrEqual(Math.max(0, columns - 1));
});

test('arguments of the batch', () => {
  expect(parseArguments(['analyze', '--jobs', '4', '--output=o', '--resume', 'a'])).toMatchObject({
    jobs: 4,
    output: 'o',
    resume: true,
    files: ['a'],
  });
  expect(parseArguments(['analyze', 'a'])).not.toHaveProperty('jobs');
  for (const argv of [
    ['analyze', '--jobs', '0', 'a'],
    ['flows', '--jobs', '2', 'a'],
    ['analyze', '--resume', 'a'],
    ['analyze', '--resume=yes', 'a'],
  ])
    expect(parseArguments(argv)).toHaveProperty('problem');
});
