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

/** What an author does to an article, at a place that `at` and `other` choose among those that there are. */
export interface Revision {
  readonly kind: (typeof REVISIONS)[number];
  readonly at: number;
  readonly other: number;
}

const REVISIONS = ['name', 'sum', 'type', 'erase', 'delete', 'move', 'repeat', 'paste', 'split', 'join', 'date', 'undo'] as const;

/** Of one article: names and sums that change for others in it, paragraphs that come, go and move, words typed letter by letter. */
export const anyRevisions: fc.Arbitrary<readonly Revision[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...REVISIONS), at: fc.nat(100_000), other: fc.nat(100_000) }),
  { minLength: 1, maxLength: 10 },
);

/** The versions that a text goes through, the first left out. */
export function versionsOf(text: string, revisions: readonly Revision[]): string[] {
  const versions = [text];
  for (const revision of revisions) {
    const last = versions.at(-1)!;
    if (revision.kind === 'undo') versions.push(versions.at(-2) ?? last);
    else for (const version of revised(last, revision)) versions.push(version);
  }
  return versions.slice(1);
}

function revised(text: string, { kind, at, other }: Revision): string[] {
  const place = at % (text.length + 1);
  const paragraphs = text.split('\n\n');
  const here = at % paragraphs.length;
  const there = other % paragraphs.length;
  switch (kind) {
    case 'name':
      return [swapped(text, /(?<!\p{L})\p{Lu}\p{L}{2,}/gu, at, other)];
    case 'sum':
      return [swapped(text, /\d+/g, at, other)];
    case 'type': {
      const words = article(other % 2 ? 'fr' : 'en', 40, other).replace(/\s+/g, ' ');
      return Array.from({ length: 12 }, (_, i) => text.slice(0, place) + words.slice(0, i + 1) + text.slice(place));
    }
    case 'erase':
      return Array.from({ length: 6 }, (_, i) => text.slice(0, Math.max(0, place - i)) + text.slice(place));
    case 'delete':
      return [paragraphs.toSpliced(here, 1).join('\n\n')];
    case 'move':
      return [paragraphs.toSpliced(here, 1).toSpliced(there, 0, paragraphs[here]!).join('\n\n')];
    case 'repeat':
      return [paragraphs.toSpliced(there, 0, paragraphs[here]!).join('\n\n')];
    case 'paste':
      return [text.slice(0, place) + article(other % 2 ? 'fr' : 'en', 800, other) + text.slice(place)];
    case 'split':
      return [swapped(text, /(?<=\.) /g, at, undefined, '\n\n')];
    case 'join':
      return [swapped(text, /\n\n/g, at, undefined, ' ')];
    case 'date':
      return [`date: ${2015 + (other % 12)}-0${1 + (at % 9)}-15\n\n${text.replace(/^date:.*\n\n/, '')}`];
    case 'undo':
      return [];
  }
}

/** A place that the words match as another of them has it, or as `instead` says. */
function swapped(text: string, words: RegExp, at: number, other: number | undefined, instead = ''): string {
  const found = [...text.matchAll(words)];
  if (found.length === 0) return text;
  const { index, 0: word } = found[at % found.length]!;
  const put = other === undefined ? instead : found[other % found.length]![0];
  return text.slice(0, index) + put + text.slice(index + word.length);
}
