import type { EntityType } from '../article.ts';
import type { TermRange } from '../text/placed.ts';
import type { EntityReading, FoundEntity, PlacedMention } from './entity-reading.ts';

/** What a pronoun says of whom it stands for. */
export interface Wanted {
  /** Any of these types; every type when absent. */
  readonly types?: readonly EntityType[];
  readonly gender?: 'm' | 'f';
  /** Ids that it cannot be: other parties of its clause. */
  readonly except?: readonly string[];
}

/** How far back an antecedent is looked for. */
const farthestSentences = 3;
const mostMentions = 40;

/**
 * Who a pronoun at `place` may stand for, the likeliest first: subjects of the last sentences before others, the nearer before the
 * farther. Looks only at what stands before, a bounded way back.
 */
export function antecedents(reading: EntityReading, place: TermRange, wanted: Wanted = {}): readonly FoundEntity[] {
  const scores = new Map<FoundEntity, number>();
  const { mentions } = reading;
  const last = before(mentions, place);
  for (let i = last; i >= 0 && i > last - mostMentions; i--) {
    const mention = mentions[i]!;
    const distance = sentencesBetween(mention, place);
    if (distance > farthestSentences) break;
    const { entity } = mention;
    if (wanted.except?.includes(entity.id) || (wanted.types && !wanted.types.includes(entity.type))) continue;
    const against = wanted.gender && entity.gender && wanted.gender !== entity.gender ? 3 : 0;
    const score = 10 - distance * 3 + (mention.subject ? 2.5 : 0) - (last - i) * 0.1 - against;
    scores.set(entity, Math.max(scores.get(entity) ?? Number.NEGATIVE_INFINITY, score) + (scores.has(entity) ? 0.3 : 0));
  }
  return [...scores].sort((a, b) => b[1] - a[1]).map(([entity]) => entity);
}

/** The last mention that ends at or before `place`, by binary search. */
function before(mentions: readonly PlacedMention[], place: TermRange): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(mentions[middle]!, place)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function isBefore(a: TermRange, b: TermRange): boolean {
  if (a.paragraph !== b.paragraph) return a.paragraph < b.paragraph;
  return a.sentence !== b.sentence ? a.sentence < b.sentence : a.from < b.from;
}

/** Sentences from a mention to a place behind it; a paragraph's end counts as one. */
function sentencesBetween(mention: TermRange, place: TermRange): number {
  if (mention.paragraph === place.paragraph) return place.sentence - mention.sentence;
  return (place.paragraph - mention.paragraph) * 1 + place.sentence;
}
