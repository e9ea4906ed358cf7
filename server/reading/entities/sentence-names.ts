import { placeNamed } from '../../knowledge/places.ts';
import { foldPlace } from '../../languages/places.ts';
import type { NameCandidate } from './name-candidate.ts';
import { type NominalVocabulary, originsOf } from './nominal-vocabulary.ts';

/** Where the names of the last sentence stand, as indexes into the candidates of the paragraph. A sentence has few: they are looked through. */
export class Names {
  readonly all: readonly NameCandidate[];
  readonly #first: number;

  constructor(all: readonly NameCandidate[], sentence: number) {
    let first = all.length;
    while (first > 0 && all[first - 1]!.sentence === sentence) first--;
    this.all = all;
    this.#first = first;
  }

  /** The name whose first term this is. */
  from(at: number): number | undefined {
    const { all } = this;
    for (let i = this.#first; i < all.length; i++) if (all[i]!.from === at) return i;
    return undefined;
  }

  /** The name that ends right before this term. */
  to(at: number): number | undefined {
    const { all } = this;
    for (let i = this.#first; i < all.length; i++) if (all[i]!.to === at) return i;
    return undefined;
  }
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
