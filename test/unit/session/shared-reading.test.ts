import { expect, test } from 'vitest';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver';
import type { Steps } from '../../../server/reading/steps.ts';
import { nextTurn } from '../../../server/session/in-slices.ts';
import { SharedReading } from '../../../server/session/shared-reading.ts';

/** Work of so many steps of that many milliseconds each, and how many of them were done. */
function work(count: number, ms = 5) {
  const done = { steps: 0 };
  function* steps(): Steps<string> {
    for (; done.steps < count; done.steps++) {
      const end = performance.now() + ms;
      while (performance.now() < end);
      yield;
    }
    return 'read';
  }
  return { done, steps: steps() };
}

test('what takes no longer than a slice is there at the first turn', async () => {
  const reading = new SharedReading(1, work(1, 0).steps);
  let is = 'waiting';
  void reading.wait(CancellationToken.None).then(() => {
    is = 'read';
  });
  await nextTurn();
  expect(is).toBe('read');
});

test('a reading goes on while anybody waits for it', async () => {
  const { done, steps } = work(40);
  const reading = new SharedReading(1, steps);
  const one = new CancellationTokenSource();
  const waiting = [reading.wait(one.token), reading.wait(CancellationToken.None)];
  await nextTurn();
  one.cancel();
  expect(await waiting[0]).toBeUndefined();
  expect(done.steps).toBeLessThan(40);
  expect(await waiting[1]).toBe('read');
});

test('a reading that nobody waits for any more ends half-way', async () => {
  const { done, steps } = work(40);
  const reading = new SharedReading(1, steps);
  const sources = [new CancellationTokenSource(), new CancellationTokenSource()];
  const waiting = sources.map(({ token }) => reading.wait(token));
  await nextTurn();
  for (const source of sources) source.cancel();
  expect(await Promise.all(waiting)).toEqual([undefined, undefined]);
  const { steps: before } = done;
  for (let turn = 0; turn < 5; turn++) await nextTurn();
  expect(done.steps).toBe(before);
  expect(reading.isAbandoned).toBe(true);
});

test('who waits for a reading that is abandoned is told so', async () => {
  const { done, steps } = work(40);
  const reading = new SharedReading(1, steps);
  const waiting = reading.wait(CancellationToken.None);
  await nextTurn();
  reading.abandon();
  expect(await waiting).toBeUndefined();
  expect(done.steps).toBeLessThan(40);
});
