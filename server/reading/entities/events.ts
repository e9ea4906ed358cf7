import type { PlacedParagraph } from '../text/placed.ts';
import type { Cluster } from './cluster.ts';
import type { PlacedMention } from './entity-reading.ts';
import type { NameCandidate, ParagraphNames } from './name-candidate.ts';
import type { NominalCandidate } from './nominal-candidate.ts';

export interface Event {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly cluster?: Cluster | undefined;
  readonly subject?: boolean | undefined;
  readonly paired?: boolean | undefined;
  readonly leads?: boolean | undefined;
  readonly nominal?: NominalCandidate | undefined;
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
  const events: Event[] = [];
  let next = 0;
  names.forEach(({ candidates, nominals }, paragraph) => {
    const first = numbers[paragraph]!;
    const paired = placesOf(candidates, ({ paired }) => paired);
    const leads = placesOf(candidates, ({ leads }) => leads);
    let described = 0;
    for (; next < found.length && found[next]!.paragraph === paragraph; next++) {
      const { sentence, from, to, entity, subject } = found[next]!;
      for (; described < nominals.length && isBefore(nominals[described]!, found[next]!); described++)
        events.push(descriptionOf(nominals[described]!, paragraph, first));
      const place = placeOf(sentence, from);
      events.push({
        paragraph,
        sentence: first + sentence,
        from,
        to,
        cluster: byEntity.get(entity)!,
        subject,
        paired: paired.has(place),
        leads: leads.has(place),
        nominal: undefined,
      });
    }
    for (; described < nominals.length; described++) events.push(descriptionOf(nominals[described]!, paragraph, first));
  });
  const inOrder = (a: Event, b: Event) => a.sentence - b.sentence || a.from - b.from;
  return events.every((event, i) => i === 0 || inOrder(events[i - 1]!, event) <= 0) ? events : events.sort(inOrder);
}

const isBefore = (a: NominalCandidate, b: PlacedMention): boolean =>
  a.sentence < b.sentence || (a.sentence === b.sentence && a.from < b.from);

const descriptionOf = (nominal: NominalCandidate, paragraph: number, first: number): Event => ({
  paragraph,
  sentence: first + nominal.sentence,
  from: nominal.from,
  to: nominal.to,
  cluster: undefined,
  subject: undefined,
  paired: undefined,
  leads: undefined,
  nominal,
});

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
