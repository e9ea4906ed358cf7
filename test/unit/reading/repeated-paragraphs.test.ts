import { expect, it } from 'vitest';
import { Reader } from '../../../server/reading/read.ts';

const LENGTH = 150_000;

/** Milliseconds of processor time. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

it.each(['Nordia a investi 3 millions d’euros dans Vellura.', 'Elle a investi.', '5 M€', 'a'])(
  'an edit among pages of "%s" costs less than reading them',
  (paragraph) => {
    const text = `${paragraph}\n\n`.repeat(LENGTH / (paragraph.length + 2));
    const reader = new Reader();
    const whole = timeOf(() => reader.read(text));
    const middle = text.length >> 1;
    const edits = [1, 2, 3].map((letters) =>
      timeOf(() => reader.read(text.slice(0, middle) + 'x'.repeat(letters) + text.slice(middle))),
    );
    expect(Math.min(...edits)).toBeLessThan(Math.max(whole, 50));
  },
);
