import type { Steps } from '../steps.ts';
import type { PlacedParagraph } from '../text/placed.ts';
import { State } from './attention.ts';
import type { Cluster } from './cluster.ts';
import type { PlacedMention } from './entity-reading.ts';
import { type Event, eventsOf, sentenceNumbers, upcoming } from './events.ts';
import type { ParagraphNames } from './name-candidate.ts';
import type { NominalCandidate } from './nominal-candidate.ts';
import type { NominalVocabulary } from './nominal-vocabulary.ts';
import { fitOf, learn, type Profile, profileOf } from './profile.ts';

/** The descriptions of an article that stand for one of its entities: beside its name, or for want of it. */
export function* nominalMentions(
  paragraphs: readonly PlacedParagraph[],
  names: readonly ParagraphNames[],
  clusters: readonly Cluster[],
  found: readonly PlacedMention[],
  vocabulary: NominalVocabulary,
): Steps<PlacedMention[]> {
  const parties = clusters.filter(({ type }) => type !== 'place');
  const profiles = new Map(parties.map((cluster) => [cluster, profileOf(cluster, vocabulary)]));
  const byCandidate: (Cluster | undefined)[][] = names.map(({ candidates }) => new Array(candidates.length).fill(undefined));
  for (const cluster of clusters) for (const { paragraph, index } of cluster.places) byCandidate[paragraph]![index] = cluster;
  const clusterAt = (paragraph: number, index: number | undefined) =>
    index === undefined ? undefined : byCandidate[paragraph]![index];
  names.forEach(({ nominals }, paragraph) => {
    for (const nominal of nominals) {
      const profile = profiles.get(clusterAt(paragraph, nominal.beside)!);
      if (!profile) continue;
      learn(profile, nominal);
      const employer = clusterAt(paragraph, nominal.owner);
      if (nominal.type === 'person' && employer) profile.employer = employer;
    }
  });
  yield;
  const numbers = sentenceNumbers(paragraphs);
  const events = eventsOf(names, clusters, found, numbers);
  const state = new State(profiles);
  const mentions: PlacedMention[] = [];
  const read = (event: Event, at: number) => {
    const { nominal, cluster, paragraph } = event;
    if (cluster) state.see(cluster, event);
    if (!nominal) return;
    const { terms } = paragraphs[paragraph]!.text.sentences[nominal.sentence]!;
    const beside = clusterAt(paragraph, nominal.beside);
    const target =
      beside && profiles.has(beside)
        ? beside
        : nominal.beside === undefined || nominal.determiner !== 'none'
          ? state.resolve(
              nominal,
              event,
              clusterAt(paragraph, nominal.owner),
              clusterAt(paragraph, nominal.except),
              upcoming(events, at),
              terms,
              vocabulary,
            )
          : undefined;
    const meant =
      target ??
      (announces(nominal) && !state.knowsCompany ? nextCompany(events, at) : nextInstitution(events, at, nominal, profiles));
    if (!meant?.entity || (nominal.type && !fits(nominal.type, meant.type))) return;
    mentions.push({
      paragraph,
      sentence: nominal.sentence,
      from: nominal.from,
      to: nominal.to,
      start: nominal.start,
      end: nominal.end,
      entity: meant.entity,
      kind: 'nominal',
      rule: meant === beside ? 'nominal/beside-name' : `nominal/${nominal.kind === 'head' ? 'description' : nominal.kind}`,
      subject: nominal.subject,
    });
    if (meant !== beside) {
      const profile = profiles.get(meant);
      if (profile && nominal.head) {
        profile.heads.add(nominal.head);
        if (!nominal.traits.plain && !nominal.traits.side) profile.called = true;
        if (nominal.traits.large) profile.large = true;
      }
      if (!nominal.traits.vague) for (const sector of nominal.sectors) profile?.sectors.add(sector);
      for (const origin of nominal.origins) profile?.origins.add(origin);
    }
    state.see(meant, {
      sentence: event.sentence,
      from: event.from,
      to: event.to,
      paragraph,
      subject: meant !== beside && nominal.subject,
    });
  };
  for (let at = 0; at < events.length; at++) {
    read(events[at]!, at);
    if (at % AT_ONCE === AT_ONCE - 1) yield;
  }
  return mentions;
}

/** Names and descriptions a step. */
const AT_ONCE = 64;

/** A description that may stand before the name it means, at the start of an article. */
const announces = ({ beside, kind, type = 'company', determiner, traits }: NominalCandidate) =>
  beside === undefined &&
  (kind === 'head' || kind === 'demonym') &&
  type === 'company' &&
  (determiner === 'definite' || determiner === 'demonstrative') &&
  !traits.side &&
  !traits.part;

/** The company named next, in this sentence or the two that follow. */
function nextCompany(events: readonly Event[], at: number): Cluster | undefined {
  for (let i = at + 1; i < events.length && events[i]!.sentence - events[at]!.sentence <= 2; i++)
    if (events[i]!.cluster?.type === 'company') return events[i]!.cluster;
  return undefined;
}

/** "Le gendarme boursier": the institution of that kind that is named next. */
function nextInstitution(
  events: readonly Event[],
  at: number,
  nominal: NominalCandidate,
  profiles: ReadonlyMap<Cluster, Profile>,
): Cluster | undefined {
  if (nominal.type !== 'institution' || nominal.beside !== undefined || nominal.determiner !== 'definite') return undefined;
  for (let i = at + 1; i < events.length && events[i]!.sentence - events[at]!.sentence <= 2; i++) {
    const profile = profiles.get(events[i]!.cluster!);
    if (profile?.cluster.type === 'institution' && fitOf(profile, nominal) >= 3) return profile.cluster;
  }
  return undefined;
}

const fits = (wanted: string, type: string) =>
  wanted === type || (wanted !== 'person' && type !== 'person' && wanted !== 'product' && type !== 'product');
