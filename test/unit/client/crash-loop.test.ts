import { expect, it } from 'vitest';
import { CrashLoop } from '../../../client/crash-loop.ts';

const MINUTE = 60_000;
const crashes = (...timesMs: number[]) => {
  const loop = new CrashLoop({ limit: 3, windowMs: 3 * MINUTE });
  return timesMs.map((time) => loop.crashed(time));
};

it('the third crash within three minutes is one too many', () => {
  expect(crashes(0, MINUTE, 2 * MINUTE)).toEqual([false, false, true]);
});

it('crashes far apart are each forgiven', () => {
  expect(crashes(0, 2 * MINUTE, 4 * MINUTE, 6 * MINUTE, 8 * MINUTE)).toEqual([false, false, false, false, false]);
});

it('after it was given up the count begins anew', () => {
  expect(crashes(0, 1, 2, 3, 4, 5)).toEqual([false, false, true, false, false, true]);
});
