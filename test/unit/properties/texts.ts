import fc from 'fast-check';
import { article } from '../../bench/articles.ts';
import { HOSTILE } from '../../bench/hostile-texts.ts';
import { Random } from '../../bench/random.ts';
import { mutated } from '../../fuzz/mutations.ts';

/** Any string at all: UTF-16 units that need not pair up, whole characters, and everything between. */
export const anyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(...Object.values(HOSTILE)).chain((make) => fc.nat(400).map((length) => make(length))),
);

const languages = fc.constantFrom('fr', 'en');

/** An article of some paragraphs. */
export const anyArticle = fc
  .record({ language: languages, length: fc.integer({ min: 100, max: 2500 }), seed: fc.nat(5000) })
  .map(({ language, length, seed }) => article(language, length, seed));

/** An article to which something was done: words lost, moved, doubled, and characters that have no business there. */
export const anyDamaged = fc.record({ text: anyArticle, seed: fc.nat(1_000_000) }).map(({ text, seed }) => {
  const random = new Random(seed);
  return mutated(text, random, () => article(random.chance(0.5) ? 'fr' : 'en', 300, seed), 3000);
});

export const anyText = fc.oneof(anyString, anyArticle, anyDamaged);

/** Replaces `length` units from `at` (both reduced to what is there) with `text`. */
export interface Change {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

export const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(3000),
  length: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(600) }),
  text: fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '\n',
        '\n\n',
        ' ',
        '. ',
        'M',
        '5 milliards ',
        '’',
        '\r\n',
        'dollars',
        'Microsoft ',
        'date: 2026-01-02\n',
      ),
    },
    { weight: 1, arbitrary: anyArticle },
  ),
});

export function changed(text: string, { at, length, text: inserted }: Change): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + inserted + text.slice(start + length);
}
