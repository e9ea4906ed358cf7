import { describe, expect, it } from 'vitest';
import { WordTable } from '../../../../server/reading/text/word-table.ts';

const at = (table: WordTable, word: string) => table.at(`x ${word} y`, 2, 2 + word.length);

describe('the table of words', () => {
  it('gives every place of a word the same object', () => {
    const table = new WordTable(100, { hasCapitals: true });
    expect(at(table, 'Élan')).toMatchObject({ text: 'Élan', low: 'élan', fold: 'elan', bare: 'elan', capitals: 'initial' });
    expect(at(table, 'Élan')).toBe(at(table, 'Élan'));
    expect(at(table, 'élan')).not.toBe(at(table, 'Élan'));
  });

  it('begins anew when it is full, and still knows what it is asked', () => {
    const table = new WordTable(10, { hasCapitals: true });
    for (let i = 0; i < 50; i++) expect(at(table, `mot${i}`).text).toBe(`mot${i}`);
  });

  it('reads words that were made up to share a place as it reads others, and looks through no more than a few', () => {
    // "Aa" and "BB" have the same hash, and so has every word made of them
    const words = Array.from({ length: 1 << 12 }, (_, i) =>
      Array.from({ length: 12 }, (__, bit) => ((i >> bit) & 1 ? 'Aa' : 'BB')).join(''),
    );
    const table = new WordTable(20_000, { hasCapitals: true });
    for (const word of words) expect(at(table, word).text).toBe(word);
    for (const word of words) expect(at(table, word).text).toBe(word);
    const kept = words.filter((word) => Object.is(at(table, word), at(table, word)));
    expect(kept.length).toBeLessThan(100);
  });
});
