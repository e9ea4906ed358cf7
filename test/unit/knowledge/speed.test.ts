import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../../server/knowledge/catalogue.ts';
import { knownData } from '../../../server/knowledge/data/index.ts';
import { knownAt } from '../../../server/knowledge/lookup.ts';
import { NameTable } from '../../../server/knowledge/name-table.ts';

/** Processor time of the quickest of some runs, in microseconds: what else the machine does only adds. */
function quickest(run: () => unknown, times = 9): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return Math.max(best, 1);
}

const words = Array.from({ length: 40_000 }, (_, i) =>
  i % 9 === 0 ? 'Microsoft' : i % 7 === 0 ? 'Aujourd’hui' : `mot${i % 500}`,
);

function lookAll(table: NameTable, list: readonly string[]) {
  let found = 0;
  for (let i = 0; i < list.length; i++) if (table.match(list, i)) found++;
  return found;
}

describe('looking names up', () => {
  const tenth = new NameTable(new Catalogue(knownData.slice(0, 1)));
  const whole = new NameTable(new Catalogue(knownData));

  it('grows with the text alone', () => {
    const short = quickest(() => lookAll(whole, words.slice(0, 5_000)));
    const long = quickest(() => lookAll(whole, words));
    // eight times the text; were it quadratic, sixty-four times the time
    expect(long / short).toBeLessThan(24);
  });

  it('takes no longer for more names', () => {
    // were all names tried, ten times the names would take ten times as long
    expect(quickest(() => lookAll(whole, words)) / quickest(() => lookAll(tenth, words))).toBeLessThan(4);
  });

  it('costs some times what lowering the words does, not what trying all names would', () => {
    const lowering = quickest(() => words.map((word) => word.toLowerCase().normalize('NFD')).join(' ').length);
    expect(quickest(() => lookAll(whole, words)) / lowering).toBeLessThan(30);
  });

  it('reads the lines that a text asks for, not all of them', () => {
    const making = quickest(() => new NameTable(new Catalogue(knownData)));
    const reading = quickest(() => new Catalogue(knownData).all());
    expect(making).toBeLessThan(reading);
  });

  it('stays linear in a text made to be hard', () => {
    const hard = (length: number) => Array.from({ length }, () => 'Bank of');
    const short = quickest(() => lookAll(whole, hard(1_000).join(' ').split(' ')));
    const long = quickest(() => lookAll(whole, hard(8_000).join(' ').split(' ')));
    expect(long / short).toBeLessThan(24);
    expect(knownAt(['Bank', 'of', 'Bank', 'of'], 0)).toBeUndefined();
  });
});
