import { placeNamed } from '../../knowledge/places.ts';
import { foldPlace } from '../../languages/places.ts';
import type { NameCandidate } from './name-candidate.ts';
import { type NominalVocabulary, originsOf } from './nominal-vocabulary.ts';

/** Where the names of a sentence stand: by their first and behind their last term, as indexes into the candidates of the paragraph. */
export interface Names {
  readonly all: readonly NameCandidate[];
  readonly byFrom: ReadonlyMap<number, number>;
  readonly byTo: ReadonlyMap<number, number>;
}

/** The places that a candidate may be. */
export function placesOf(candidate: NameCandidate, vocabulary: NominalVocabulary): readonly string[] | undefined {
  if (candidate.inner.place < 3) return undefined;
  const key = foldPlace(candidate.text);
  const words = originsOf(vocabulary, key, 'name');
  if (words) return words.map(({ place }) => place);
  const place = placeNamed(key);
  return place === undefined ? undefined : [place];
}
