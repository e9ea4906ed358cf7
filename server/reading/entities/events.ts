import type { PlacedParagraph } from '../text/placed.ts';
import type { Cluster } from './cluster.ts';
import type { PlacedMention } from './entity-reading.ts';
import type { NameCandidate, ParagraphNames } from './name-candidate.ts';
import type { NominalCandidate } from './nominal-candidate.ts';

export interface Event {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly cluster?: Cluster;
  readonly subject?: boolean;
  readonly paired?: boolean;
  readonly leads?: boolean;
  readonly nominal?: NominalCandidate;
  readonly paragraph: number;
}

/** The number of the first sentence of each paragraph in the article. */
export function sentenceNumbers(paragraphs: readonly PlacedParagraph[]): number[] {
  let number = 0;
  return paragraphs.map(({ text }) => {
    const first = number;
    number += text.sentences.length;
    return first;
  });
}

export function eventsOf(
  names: readonly ParagraphNames[],
  clusters: readonly Cluster[],
  found: readonly PlacedMention[],
  numbers: readonly number[],
): Event[] {
  const byEntity = new Map(clusters.map((cluster) => [cluster.entity, cluster]));
  const pairs = names.map(({ candidates }) => placesOf(candidates, ({ paired }) => paired));
  const leading = names.map(({ candidates }) => placesOf(candidates, ({ leads }) => leads));
  const events: Event[] = found.map(({ paragraph, sentence, from, to, entity, subject }) => ({
    paragraph,
    sentence: numbers[paragraph]! + sentence,
    from,
    to,
    cluster: byEntity.get(entity)!,
    subject,
    paired: pairs[paragraph]!.has(placeOf(sentence, from)),
    leads: leading[paragraph]!.has(placeOf(sentence, from)),
  }));
  names.forEach(({ nominals }, paragraph) => {
    for (const nominal of nominals)
      events.push({ paragraph, sentence: numbers[paragraph]! + nominal.sentence, from: nominal.from, to: nominal.to, nominal });
  });
  return events.sort((a, b) => a.sentence - b.sentence || a.from - b.from);
}

/** Where the candidates of a paragraph begin of which `is` holds. */
function placesOf(candidates: readonly NameCandidate[], is: (candidate: NameCandidate) => boolean): ReadonlySet<number> {
  let places: Set<number> | undefined;
  for (const candidate of candidates)
    if (is(candidate)) places = (places ?? new Set()).add(placeOf(candidate.sentence, candidate.from));
  return places ?? nowhere;
}

const nowhere: ReadonlySet<number> = new Set();

/** A term of a paragraph as one number: no sentence has as many terms as that. */
const placeOf = (sentence: number, term: number): number => sentence * 4096 + term;

/** The entities named behind a description in its own sentence. */
export function upcoming(events: readonly Event[], at: number): readonly Cluster[] {
  const later: Cluster[] = [];
  for (let i = at + 1; i < events.length && events[i]!.sentence === events[at]!.sentence; i++) {
    const { cluster } = events[i]!;
    if (cluster && !later.includes(cluster)) later.push(cluster);
  }
  return later;
}
