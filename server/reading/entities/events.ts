import type { PlacedParagraph } from '../text/placed.ts';
import type { Cluster } from './cluster.ts';
import type { PlacedMention } from './entity-reading.ts';
import type { ParagraphNames } from './name-candidate.ts';
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
    // a paragraph's end counts as half a sentence more: what was said before it is further away
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
  const pairs = new Set<string>();
  const leading = new Set<string>();
  names.forEach(({ candidates }, paragraph) => {
    for (const { paired, leads, sentence, from } of candidates) {
      if (paired) pairs.add(`${paragraph}.${sentence}.${from}`);
      if (leads) leading.add(`${paragraph}.${sentence}.${from}`);
    }
  });
  const events: Event[] = found.map(({ paragraph, sentence, from, to, entity, subject }) => ({
    paragraph,
    sentence: numbers[paragraph]! + sentence,
    from,
    to,
    cluster: byEntity.get(entity)!,
    subject,
    paired: pairs.has(`${paragraph}.${sentence}.${from}`),
    leads: leading.has(`${paragraph}.${sentence}.${from}`),
  }));
  names.forEach(({ nominals }, paragraph) => {
    for (const nominal of nominals)
      events.push({ paragraph, sentence: numbers[paragraph]! + nominal.sentence, from: nominal.from, to: nominal.to, nominal });
  });
  return events.sort((a, b) => a.sentence - b.sentence || a.from - b.from);
}

/** The entities named behind a description in its own sentence. */
export function upcoming(events: readonly Event[], at: number): ReadonlyMap<Cluster, number> {
  const later = new Map<Cluster, number>();
  for (let i = at + 1; i < events.length && events[i]!.sentence === events[at]!.sentence; i++) {
    const { cluster, from } = events[i]!;
    if (cluster && !later.has(cluster)) later.set(cluster, from);
  }
  return later;
}
