import { listed } from './language.ts';
import type { Pronoun } from './syntax.ts';

/** Words by what they stand for, looked up the other way round: `with: 'avec aupres'` → `avec` and `aupres` are `with`. */
export const byWord = <T extends string>(table: Readonly<Partial<Record<T, string>>>): Map<string, T> =>
  new Map(
    (Object.entries(table) as [T, string][]).flatMap(([value, list]) => listed(list).map((word) => [word, value] as const)),
  );

/** Prepositions of several words and the name that each goes by: `because of>cause`, separated by dots or line breaks. */
export const phraseNames = (table: string): readonly (readonly [phrase: string, name: string])[] =>
  table
    .trim()
    .split(/[·\n]/)
    .map((entry) => entry.trim().split('>') as [string, string]);

export const pronoun = (
  role: Pronoun['role'],
  gender: Pronoun['gender'],
  number: Pronoun['number'],
  person: Pronoun['person'] = 3,
): Pronoun => (gender ? { role, gender, number, person } : { role, number, person });
