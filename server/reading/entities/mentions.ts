import type { Steps } from '../steps.ts';
import type { PlacedParagraph } from '../text/placed.ts';
import type { Cluster } from './cluster.ts';
import type { EntityReading, FoundEntity, PlacedMention } from './entity-reading.ts';
import { looseMentions } from './loose.ts';
import type { ParagraphNames } from './name-candidate.ts';
import type { NominalVocabulary } from './nominal-vocabulary.ts';
import { nominalMentions } from './resolve.ts';

/** The name mentions of the kept clusters, in text order; titles and lines of capitals are read by the names of the rest. */
export function* mentionsOf(
  paragraphs: readonly PlacedParagraph[],
  names: readonly ParagraphNames[],
  clusters: readonly Cluster[],
  vocabulary: NominalVocabulary,
): Steps<EntityReading> {
  const named: PlacedMention[][] = paragraphs.map(() => []);
  for (const cluster of clusters) {
    const possessive = [...cluster.keys].find((key) => key.includes(" 's"))?.split(" 's")[0];
    for (const { paragraph, candidate } of cluster.places) {
      if ((cluster.type === 'place' || candidate.known?.alias.ambiguous === 'place') && !candidate.acts) continue;
      const { terms } = paragraphs[paragraph]!.text.sentences[candidate.sentence]!;
      // "Hartley's" is the whole name where "Hartley's Bakery" is its full form
      const owned = candidate.key === possessive && terms[candidate.to]?.low === "'s" ? 1 : 0;
      named[paragraph]!.push({
        paragraph,
        sentence: candidate.sentence,
        from: candidate.from,
        to: candidate.to + owned,
        start: candidate.start,
        end: owned ? terms[candidate.to]!.end : candidate.end,
        entity: cluster.entity!,
        kind: 'name',
        rule: candidate.cues[0] === 'name/user' ? 'name/user' : cluster.known ? 'name/known' : candidate.cues[0]!,
        subject: candidate.subject,
      });
    }
  }
  yield;
  for (const mention of looseMentions(paragraphs, names, clusters, named)) named[mention.paragraph]!.push(mention);
  const alone: PlacedMention[] = [];
  for (const ofParagraph of named) addWithoutOverlaps(alone, ofParagraph);
  yield;
  const mentions = inOrder(alone, yield* nominalMentions(paragraphs, names, clusters, alone, vocabulary));
  const used = new Set(mentions.map(({ entity }) => entity));
  return {
    entities: clusters.map(({ entity }) => entity!).filter((entity) => used.has(entity)),
    mentions,
    bySentence: bySentence(mentions),
    main: mostNamed(mentions),
  };
}

function bySentence(mentions: readonly PlacedMention[]): EntityReading['bySentence'] {
  const by: PlacedMention[][][] = [];
  for (const mention of mentions) {
    by[mention.paragraph] ??= [];
    const ofParagraph = by[mention.paragraph]!;
    const sentence = ofParagraph[mention.sentence];
    if (sentence) sentence.push(mention);
    else ofParagraph[mention.sentence] = [mention];
  }
  return by;
}

function mostNamed(mentions: readonly PlacedMention[]): FoundEntity | undefined {
  const counts = new Map<FoundEntity, number>();
  for (const { entity } of mentions) if (entity.type === 'company') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  let best: FoundEntity | undefined;
  for (const [entity, count] of counts) if (best === undefined || count > counts.get(best)!) best = entity;
  return best;
}

/** Names and descriptions by where they start, at one place the name first. */
function inOrder(names: readonly PlacedMention[], nominals: PlacedMention[]): PlacedMention[] {
  nominals.sort(byStart);
  const mentions: PlacedMention[] = [];
  let next = 0;
  for (const name of names) {
    while (next < nominals.length && byStart(nominals[next]!, name) < 0) mentions.push(nominals[next++]!);
    mentions.push(name);
  }
  while (next < nominals.length) mentions.push(nominals[next++]!);
  return mentions;
}

const byStart = (a: PlacedMention, b: PlacedMention) => a.paragraph - b.paragraph || a.start - b.start;

/** Within a paragraph. */
const inText = (a: PlacedMention, b: PlacedMention) => a.start - b.start || b.end - a.end;

/** So many are put in order faster, and without a copy of them, by this than by the engine's way. */
const FEW = 16;

function insertionSort(named: PlacedMention[]) {
  for (let i = 1; i < named.length; i++) {
    const mention = named[i]!;
    let at = i;
    for (; at > 0 && inText(named[at - 1]!, mention) > 0; at--) named[at] = named[at - 1]!;
    named[at] = mention;
  }
}

/** Adds the names of a paragraph in text order. Of those that overlap the longer stays. */
function addWithoutOverlaps(mentions: PlacedMention[], named: PlacedMention[]) {
  if (named.length > FEW) named.sort(inText);
  else insertionSort(named);
  const from = mentions.length;
  for (const mention of named) {
    const last = mentions.length > from ? mentions[mentions.length - 1] : undefined;
    if (!last || mention.start >= last.end) mentions.push(mention);
    else if (mention.end - mention.start > last.end - last.start) mentions[mentions.length - 1] = mention;
  }
}
