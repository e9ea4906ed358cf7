import { describe, expect, test } from 'vitest';
import type { Article } from '../../../server/reading/article.ts';
import { read } from '../../../server/reading/read.ts';
import { article } from '../../bench/articles.ts';
import { Random } from '../../bench/random.ts';

interface Damage {
  readonly what: string;
  readonly harm: (text: string, random: Random) => string;
  /** The share of what the sound text gives that has to be there still. */
  readonly amounts: number;
  readonly names: number;
}

// Capitals are what names are found by: without any there are none, and beside words in capitals they run together with those.

const DAMAGES: readonly Damage[] = [
  { what: 'composed accents taken apart (NFD)', harm: (text) => text.normalize('NFD'), amounts: 1, names: 0.99 },
  {
    what: 'straight apostrophes and quotes',
    harm: (text) => text.replace(/’/g, "'").replace(/[«»“”]/g, '"'),
    amounts: 1,
    names: 0.99,
  },
  { what: 'every apostrophe lost', harm: (text) => text.replace(/['’]/g, ''), amounts: 0.99, names: 0.99 },
  { what: 'one apostrophe in three lost', harm: some(/['’]/g, 0.33, ''), amounts: 0.99, names: 0.99 },
  { what: 'every accent lost', harm: (text) => text.normalize('NFD').replace(/\p{M}/gu, ''), amounts: 0.99, names: 0.99 },
  {
    what: 'one accented letter in five bare',
    harm: (text, random) => some(/\p{L}\p{M}+/gu, 0.2, (letter) => letter[0]!)(text.normalize('NFD'), random).normalize('NFC'),
    amounts: 0.99,
    names: 0.99,
  },
  { what: 'spaces doubled here and there', harm: some(/ /g, 0.2, '  '), amounts: 0.99, names: 0.99 },
  { what: 'spaces that do not break', harm: (text) => text.replaceAll(' ', '\u00a0'), amounts: 0.99, names: 0.99 },
  { what: 'one space in fifty lost', harm: some(/ /g, 0.02, ''), amounts: 0.92, names: 0.9 },
  { what: 'all in lower case', harm: (text) => text.toLowerCase(), amounts: 0.99, names: 0 },
  { what: 'one word in ten in capitals', harm: some(/\p{L}+/gu, 0.1, (word) => word.toUpperCase()), amounts: 0.99, names: 0.5 },
  { what: 'lines that end in CR LF', harm: (text) => text.replaceAll('\n', '\r\n'), amounts: 1, names: 1 },
];

const SIZE = 12_000;

describe.each(['fr', 'en'] as const)('of a damaged article in %s', (language) => {
  test.each(DAMAGES)('$what: amounts and names survive', ({ harm, amounts, names }) => {
    const shares = [1, 2, 3].map((seed) => {
      const text = article(language, SIZE, seed);
      const sound = read(text, { language });
      const damaged = read(harm(text, new Random(seed)), { language });
      return { amounts: shared(amountsOf(sound), amountsOf(damaged)), names: shared(namesOf(sound), namesOf(damaged)) };
    });
    const mean = (of: 'amounts' | 'names') => shares.reduce((sum, share) => sum + share[of], 0) / shares.length;
    expect(mean('amounts')).toBeGreaterThanOrEqual(amounts);
    expect(mean('names')).toBeGreaterThanOrEqual(names);
  });
});

function some(what: RegExp, probability: number, by: string | ((found: string) => string)) {
  return (text: string, random: Random) =>
    text.replace(what, (found) => (random.chance(probability) ? (typeof by === 'string' ? by : by(found)) : found));
}

const amountsOf = ({ amounts }: Article) => amounts.map(({ kind, value, currency }) => `${kind} ${value} ${currency}`);

/** Each name as often as it is mentioned, without what damage does to its letters. */
const namesOf = ({ entities }: Article) =>
  entities.flatMap(({ name, mentions }) =>
    mentions
      .filter(({ kind }) => kind === 'name')
      .map(() =>
        name
          .normalize('NFD')
          .replace(/[\p{M}'’\s]/gu, '')
          .toLowerCase(),
      ),
  );

/** The share of `wanted` that is in `there`, each counted as often as it occurs. */
function shared(wanted: readonly string[], there: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of there) left.set(one, (left.get(one) ?? 0) + 1);
  let found = 0;
  for (const one of wanted) {
    const count = left.get(one) ?? 0;
    if (count > 0) found++;
    left.set(one, count - 1);
  }
  return wanted.length === 0 ? 1 : found / wanted.length;
}
