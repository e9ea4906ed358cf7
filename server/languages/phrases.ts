import { listed } from './language.ts';

/** A sequence of words that stands for something. */
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases by their first word (or their last, when they are looked for backwards), the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/**
 * Reads a table of phrases: what they stand for, then the phrases, separated by commas. A slash gives alternatives of one word
 * (`plus de/des`). Words are folded, in the singular, elisions written out (`de` for `d'`), hyphens count as spaces.
 */
export function phrases<T extends string>(
  table: Readonly<Partial<Record<T, string>>>,
  direction: 'forwards' | 'backwards' = 'forwards',
): Phrases<T> {
  const found = new Map<string, Phrase<T>[]>();
  for (const [value, list] of Object.entries(table) as [T, string][]) {
    for (const phrase of list.split(',')) {
      for (const words of alternatives(phrase.trim().split(/[\s-]+/))) {
        if (words.length === 1 && words[0] === '') continue;
        const key = direction === 'forwards' ? words[0]! : words.at(-1)!;
        const same = found.get(key);
        if (same) same.push({ words, value });
        else found.set(key, [{ words, value }]);
      }
    }
  }
  for (const same of found.values()) same.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** What a word is looked up as: an elision written out, a plural `s` taken off. */
export function stem(fold: string): string {
  const last = fold.charCodeAt(fold.length - 1);
  if (last === 0x27) return `${fold.slice(0, -1)}e`;
  if (last === 0x73 && fold.length > 3 && fold.charCodeAt(fold.length - 2) !== 0x73) return fold.slice(0, -1);
  return fold;
}

/** A set of words as they are looked up. */
export const stems = (table: string): ReadonlySet<string> => new Set(listed(table).map(stem));

/** Words and the number each stands for: `dix 10 onze 11`. With `whole`, words as they are: "mai" is not "mais". */
export function numbers(table: string, form: 'stem' | 'whole' = 'stem'): ReadonlyMap<string, number> {
  const cells = listed(table);
  const found = new Map<string, number>();
  for (let i = 0; i + 1 < cells.length; i += 2) found.set(form === 'stem' ? stem(cells[i]!) : cells[i]!, Number(cells[i + 1]));
  return found;
}

/** Places by the currency of their country, looked up the other way round. */
export function placeTable(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [code, places] of Object.entries(table)) for (const place of places.split(' ')) found.set(stem(place), code);
  return found;
}

function alternatives(words: readonly string[]): string[][] {
  return words.reduce<string[][]>(
    (so, word) => so.flatMap((head) => word.split('/').map((choice) => [...head, choice === '' ? '/' : stem(choice)])),
    [[]],
  );
}
