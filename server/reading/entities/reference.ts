import type { PlaceWord } from '../../languages/places.ts';
import type { Line } from './line.ts';
import type { Traits } from './nominal-candidate.ts';
import { type NominalVocabulary, originsOf } from './nominal-vocabulary.ts';
import type { Found } from './nominals.ts';
import { endsPhrase, startsClause } from './phrase-end.ts';
import type { Names } from './sentence-names.ts';

export const noTraits: Traits = {
  maker: false,
  part: false,
  side: false,
  other: false,
  young: false,
  giant: false,
  large: false,
  plain: true,
  vague: false,
};

/** "the latter", "ce dernier". */
export function referenceAt(line: Line, at: number, vocabulary: NominalVocabulary): Found | undefined {
  const found = vocabulary.references
    .get(line.terms[at]!.fold)
    ?.find(({ words }) => words.every((word, i) => line.terms[at + i]?.fold === word));
  if (!found) return undefined;
  const to = at + found.words.length;
  // "le premier trimestre": an adjective, not a reference
  if (!endsPhrase(line, to, vocabulary)) return undefined;
  return {
    candidate: {
      from: at,
      to,
      start: line.terms[at]!.start,
      end: line.terms[to - 1]!.end,
      head: '',
      determiner: 'definite',
      sectors: [],
      origins: [],
      complement: [],
      kind: found.kind,
      traits: noTraits,
      roles: [],
      possessor: false,
      subject: startsClause(line, at, vocabulary),
    },
    next: to,
  };
}

/** "Canadians", "Portuguese": the adjective alone ("the Canadian") is no party. */
const isPeople = (fold: string, words: readonly PlaceWord[]): boolean =>
  words.some(({ plural }) => plural) || /(?:ese|ch|sh)$/.test(fold);

/** "le lillois", "the Canadians": a demonym by itself behind an article; in French it describes the name behind it. */
export function demonymAt(line: Line, at: number, names: Names, vocabulary: NominalVocabulary): Found | undefined {
  if (at === 0) return undefined;
  const term = line.terms[at]!;
  if (vocabulary.headLast !== (term.capitals !== 'none')) return undefined;
  const determiner = vocabulary.determiners.get(line.terms[at - 1]!.fold);
  if (determiner !== 'definite' && determiner !== 'demonstrative') return undefined;
  const words = originsOf(vocabulary, term.fold.replaceAll('-', ' '), 'demonym');
  if (!words || (vocabulary.headLast ? !isPeople(term.fold, words) : words.every(({ plural }) => plural))) return undefined;
  const beside = vocabulary.headLast ? undefined : names.byFrom.get(at + 1);
  if (beside === undefined && !endsPhrase(line, at + 1, vocabulary)) return undefined;
  const contracted = vocabulary.contracted.has(line.terms[at - 1]!.fold);
  const from = beside !== undefined || contracted ? at : at - 1;
  const gender = words[0]!.gender ?? (line.terms[at - 1]!.fold === 'la' ? 'f' : undefined);
  return {
    candidate: {
      from,
      to: at + 1,
      start: line.terms[from]!.start,
      end: term.end,
      head: '',
      determiner,
      sectors: [],
      origins: words.map(({ place }) => place),
      complement: [],
      kind: 'demonym',
      traits: noTraits,
      roles: [],
      possessor: false,
      subject: startsClause(line, at - 1, vocabulary),
      ...(beside !== undefined && { beside }),
      ...(gender && { gender }),
    },
    next: at + 1,
  };
}
