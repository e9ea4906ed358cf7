import type { PlaceWord } from '../../languages/places.ts';
import * as F from './facts.ts';
import type { Line } from './line.ts';
import type { Traits } from './nominal-candidate.ts';
import type { NominalVocabulary, Reference } from './nominal-vocabulary.ts';
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
export function referenceAt(line: Line, sentence: number, at: number, references: readonly Reference[]): Found | undefined {
  const found = references.find(({ words }) => words.every((word, i) => line.terms[at + i]?.fold === word));
  if (!found) return undefined;
  const to = at + found.words.length;
  // "le premier trimestre": an adjective, not a reference
  if (!endsPhrase(line, to)) return undefined;
  return {
    candidate: {
      sentence,
      from: at,
      to,
      start: line.terms[at]!.start,
      end: line.terms[to - 1]!.end,
      head: '',
      type: undefined,
      determiner: 'definite',
      sectors: [],
      origins: [],
      complement: [],
      kind: found.kind,
      traits: noTraits,
      roles: [],
      possessor: false,
      subject: startsClause(line, at),
      again: false,
      gender: undefined,
      beside: undefined,
      owner: undefined,
      except: undefined,
    },
    next: to,
  };
}

/** "Canadians", "Portuguese": the adjective alone ("the Canadian") is no party. */
const isPeople = (fold: string, words: readonly PlaceWord[]): boolean =>
  words.some(({ plural }) => plural) || /(?:ese|ch|sh)$/.test(fold);

/** "le lillois", "the Canadians": a demonym by itself behind an article; in French it describes the name behind it. */
export function demonymAt(
  line: Line,
  sentence: number,
  at: number,
  names: Names,
  vocabulary: NominalVocabulary,
): Found | undefined {
  const words = line.facts[at]!.demonyms;
  if (!words || at === 0) return undefined;
  const term = line.terms[at]!;
  if (vocabulary.headLast !== (term.capitals !== 'none')) return undefined;
  const { determiner } = line.facts[at - 1]!;
  if (determiner !== 'definite' && determiner !== 'demonstrative') return undefined;
  if (vocabulary.headLast ? !isPeople(term.fold, words) : words.every(({ plural }) => plural)) return undefined;
  const beside = vocabulary.headLast ? undefined : names.from(at + 1);
  if (beside === undefined && !endsPhrase(line, at + 1)) return undefined;
  const contracted = (line.facts[at - 1]!.more & F.CONTRACTED) !== 0;
  const from = beside !== undefined || contracted ? at : at - 1;
  const gender = words[0]!.gender ?? (line.terms[at - 1]!.fold === 'la' ? 'f' : undefined);
  return {
    candidate: {
      sentence,
      from,
      to: at + 1,
      start: line.terms[from]!.start,
      end: term.end,
      head: '',
      type: undefined,
      determiner,
      sectors: [],
      origins: words.map(({ place }) => place),
      complement: [],
      kind: 'demonym',
      traits: noTraits,
      roles: [],
      possessor: false,
      subject: startsClause(line, at - 1),
      again: false,
      gender,
      beside,
      owner: undefined,
      except: undefined,
    },
    next: at + 1,
  };
}
