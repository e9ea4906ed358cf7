import type { PlacedParagraph } from '../text/placed.ts';
import type { Term } from '../text/term.ts';
import type { Cluster } from './clusters.ts';
import type { PlacedMention } from './entity-reading.ts';
import type { ParagraphNames } from './name-candidate.ts';
import type { NominalCandidate } from './nominal-candidate.ts';
import type { NominalVocabulary } from './nominal-vocabulary.ts';
import { fitOf, learn, type Profile, profileOf } from './profile.ts';

/** How many of the entities last spoken of are considered for a description: the answer is among them, and the time stays linear. */
const remembered = 24;

/** So many sentences after it was last named the topic is no longer at hand: a round-up goes from one to the next. */
const topicLasts = 6;

/** What a description must reach to be taken for somebody. */
const enough = 2;

interface Seen {
  readonly profile: Profile;
  /** Number of the sentence in the article, and the term behind the last mention. */
  sentence: number;
  term: number;
  subject: boolean;
  paired: boolean;
  /** Behind a preposition that opens the sentence ("With Nordia, the group …"). */
  leads: boolean;
  count: number;
}

interface Event {
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

/** The descriptions of an article that stand for one of its entities: beside its name, or for want of it. */
export function nominalMentions(
  paragraphs: readonly PlacedParagraph[],
  names: readonly ParagraphNames[],
  clusters: readonly Cluster[],
  found: readonly PlacedMention[],
  vocabulary: NominalVocabulary,
): PlacedMention[] {
  const parties = clusters.filter(({ type }) => type !== 'place');
  const profiles = new Map(parties.map((cluster) => [cluster, profileOf(cluster, vocabulary)]));
  const byCandidate = new Map<string, Cluster>();
  for (const cluster of clusters)
    for (const { paragraph, index } of cluster.places) byCandidate.set(`${paragraph}.${index}`, cluster);
  const clusterAt = (paragraph: number, index: number | undefined) =>
    index === undefined ? undefined : byCandidate.get(`${paragraph}.${index}`);
  names.forEach(({ nominals }, paragraph) => {
    for (const nominal of nominals) {
      const profile = profiles.get(clusterAt(paragraph, nominal.beside)!);
      if (!profile) continue;
      learn(profile, nominal);
      const employer = clusterAt(paragraph, nominal.owner);
      if (nominal.type === 'person' && employer) profile.employer = employer;
    }
  });
  const numbers = sentenceNumbers(paragraphs);
  const events = eventsOf(names, clusters, found, numbers);
  const state = new State(profiles);
  const mentions: PlacedMention[] = [];
  events.forEach((event, at) => {
    const { nominal, cluster, paragraph } = event;
    if (cluster) state.see(cluster, event);
    if (!nominal) return;
    const { terms } = paragraphs[paragraph]!.text.sentences[nominal.sentence]!;
    const beside = clusterAt(paragraph, nominal.beside);
    const target =
      beside && profiles.has(beside)
        ? beside
        : nominal.beside === undefined || nominal.determiner !== 'none'
          ? state.resolve(nominal, event, clusterAt(paragraph, nominal.owner), clusterAt(paragraph, nominal.except), upcoming(events, at), terms, vocabulary)
          : undefined;
    const meant = target ?? (announces(nominal) && !state.knowsCompany ? nextCompany(events, at) : nextInstitution(events, at, nominal, profiles));
    if (!meant?.entity || (nominal.type && !fits(nominal.type, meant.type))) return;
    mentions.push({
      paragraph,
      sentence: nominal.sentence,
      from: nominal.from,
      to: nominal.to,
      start: paragraphs[paragraph]!.start + nominal.start,
      end: paragraphs[paragraph]!.start + nominal.end,
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
      }
      if (!nominal.traits.vague) for (const sector of nominal.sectors) profile?.sectors.add(sector);
      for (const origin of nominal.origins) profile?.origins.add(origin);
    }
    state.see(meant, { sentence: event.sentence, from: event.from, to: event.to, paragraph, subject: meant !== beside && nominal.subject });
  });
  return mentions;
}

/** A description that may stand before the name it means, at the start of an article. */
const announces = ({ beside, kind, type = 'company', determiner, traits }: NominalCandidate) =>
  beside === undefined && (kind === 'head' || kind === 'demonym') && type === 'company' && (determiner === 'definite' || determiner === 'demonstrative') && !traits.side && !traits.part;

/** The company named next, in this sentence or the two that follow. */
function nextCompany(events: readonly Event[], at: number): Cluster | undefined {
  for (let i = at + 1; i < events.length && events[i]!.sentence - events[at]!.sentence <= 2; i++)
    if (events[i]!.cluster?.type === 'company') return events[i]!.cluster;
  return undefined;
}

/** "Le gendarme boursier": the institution of that kind that is named next. */
function nextInstitution(events: readonly Event[], at: number, nominal: NominalCandidate, profiles: ReadonlyMap<Cluster, Profile>): Cluster | undefined {
  if (nominal.type !== 'institution' || nominal.beside !== undefined || nominal.determiner !== 'definite') return undefined;
  for (let i = at + 1; i < events.length && events[i]!.sentence - events[at]!.sentence <= 2; i++) {
    const profile = profiles.get(events[i]!.cluster!);
    if (profile?.cluster.type === 'institution' && fitOf(profile, nominal) >= 3) return profile.cluster;
  }
  return undefined;
}

const fits = (wanted: string, type: string) =>
  wanted === type || (wanted !== 'person' && type !== 'person' && wanted !== 'product' && type !== 'product');

/** The number of the first sentence of each paragraph in the article. */
function sentenceNumbers(paragraphs: readonly PlacedParagraph[]): number[] {
  let number = 0;
  return paragraphs.map(({ text }) => {
    const first = number;
    // a paragraph's end counts as half a sentence more: what was said before it is further away
    number += text.sentences.length;
    return first;
  });
}

function eventsOf(
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
function upcoming(events: readonly Event[], at: number): ReadonlyMap<Cluster, number> {
  const later = new Map<Cluster, number>();
  for (let i = at + 1; i < events.length && events[i]!.sentence === events[at]!.sentence; i++) {
    const { cluster, from } = events[i]!;
    if (cluster && !later.has(cluster)) later.set(cluster, from);
  }
  return later;
}

/** Who was spoken of so far, the last first. */
class State {
  readonly #profiles: ReadonlyMap<Cluster, Profile>;
  readonly #seen: Seen[] = [];
  readonly #main: Cluster | undefined;
  /** The last two different entities named in one sentence, in the order of the text. */
  #pair: { readonly sentence: number; readonly clusters: readonly [Cluster, Cluster] } | undefined;
  /** Who was named first in the paragraph. */
  #opener: { readonly paragraph: number; readonly cluster: Cluster } | undefined;
  #last: { readonly sentence: number; readonly cluster: Cluster } | undefined;

  constructor(profiles: ReadonlyMap<Cluster, Profile>) {
    this.#profiles = profiles;
    this.#main = mostSpokenOf([...profiles.keys()]);
  }

  get knowsCompany(): boolean {
    return this.#seen.some(({ profile }) => profile.cluster.type === 'company');
  }

  see(cluster: Cluster, { sentence, from, to, subject = false, cluster: named, paired = false, leads = false, paragraph }: Event) {
    const profile = this.#profiles.get(cluster);
    if (!profile) return;
    const at = this.#seen.findIndex((seen) => seen.profile === profile);
    const known = at >= 0 ? this.#seen.splice(at, 1)[0]! : undefined;
    if (named) {
      if (this.#opener?.paragraph !== paragraph && cluster.type === 'company' && !profile.reports) this.#opener = { paragraph, cluster };
      if (this.#last?.sentence === sentence && this.#last.cluster !== cluster && this.#last.cluster.type === cluster.type) this.#pair = { sentence, clusters: [this.#last.cluster, cluster] };
      this.#last = { sentence, cluster };
    }
    const stays = known?.sentence === sentence && known.subject;
    this.#seen.unshift({ profile, sentence, term: to, subject: subject || stays, paired, leads, count: (known?.count ?? 0) + 1 });
    if (this.#seen.length > remembered) this.#seen.splice(leastSpokenOf(this.#seen), 1);
  }

  resolve(
    nominal: NominalCandidate,
    event: Event,
    owner: Cluster | undefined,
    except: Cluster | undefined,
    later: ReadonlyMap<Cluster, number>,
    terms: readonly Term[],
    vocabulary: NominalVocabulary,
  ): Cluster | undefined {
    if (nominal.kind === 'latter' || nominal.kind === 'second' || nominal.kind === 'former') return this.#reference(nominal, event, terms, vocabulary);
    if (nominal.determiner === 'none' || nominal.determiner === 'indefinite') return undefined;
    const maker = nominal.traits.maker && owner?.type === 'product' ? this.#makerOf(owner) : undefined;
    if (maker) return maker;
    if (nominal.type === 'person') return this.#person(nominal, event, owner);
    let best: Seen | undefined;
    let bestScore = enough + (nominal.traits.side || nominal.traits.other ? 2 : 0);
    const speaker = this.#speaker(event);
    for (const seen of this.#seen) {
      const { profile } = seen;
      const { cluster } = profile;
      if (cluster === owner || cluster === except || !suits(nominal, cluster)) continue;
      const fit = fitOf(profile, nominal);
      if (fit < 2 && ((nominal.type !== undefined && nominal.type !== 'company') || nominal.traits.side || nominal.traits.other)) continue;
      const spoken = cluster === speaker ? (nominal.determiner === 'speaker' ? -9 : nominal.determiner === 'possessive' ? 4 : 2) : 0;
      const score = fit + spoken + this.#salience(seen, nominal, event, terms, vocabulary) - (later.has(cluster) ? 5.5 : 0);
      if (score > bestScore || (!best && nominal.type === 'institution' && fit >= 3 && score > 0)) {
        best = seen;
        bestScore = score;
      }
    }
    return best?.profile.cluster;
  }

  /** How much somebody is in the reader's mind: lately, as a subject, as what the article is about; less so in the same clause, where it would be "itself". */
  #salience(seen: Seen, nominal: NominalCandidate, event: Event, terms: readonly Term[], vocabulary: NominalVocabulary): number {
    let distance = event.sentence - seen.sentence;
    // behind a colon or a semicolon a sentence of its own begins
    if (distance === 0 && isBroken(terms, seen.term, event.from)) distance = 1;
    let salience = 6 - Math.min(distance, 3) * 0.8 - Math.max(0, Math.min(distance, 12) - 3) * 0.3;
    if (seen.profile.cluster === this.#main && event.sentence - seen.sentence <= topicLasts) salience += 1.4;
    if (seen.profile.cluster === this.#opener?.cluster && this.#opener.paragraph === event.paragraph) salience += 1;
    if (nominal.traits.part && seen.subject) salience -= 2.5;
    if (seen.paired) salience -= 1.5;
    if (seen.subject && distance > 0 && distance <= 2) salience += 0.4;
    if (distance === 0) {
      if (sameClause(terms, seen.term, event.from, vocabulary)) salience -= nominal.determiner === 'possessive' || nominal.determiner === 'owner' ? 8 : 5;
      else if (seen.subject) salience += nominal.subject ? 1.1 : nominal.possessor ? 0.5 : -3;
      else if (seen.leads && nominal.subject) salience -= 4;
    }
    return salience;
  }

  /** The person of this description: who works for its owner, or the last one spoken of. */
  #person(nominal: NominalCandidate, event: Event, owner: Cluster | undefined): Cluster | undefined {
    for (const { profile, sentence } of this.#seen) {
      const { cluster } = profile;
      if (cluster.type !== 'person' || event.sentence - sentence > 25) continue;
      if (!owner) return cluster;
      if (!profile.employer && !cluster.known && event.sentence - sentence <= 1) return cluster;
      if (profile.employer === owner || (cluster.known?.employer !== undefined && cluster.known.employer === owner.known?.id)) return cluster;
    }
    return undefined;
  }

  /** Whom the person last named in this sentence works for: the company that they speak of. */
  #speaker(event: Event): Cluster | undefined {
    for (const { profile, sentence } of this.#seen) {
      if (event.sentence - sentence > 1) continue;
      if (profile.cluster.type === 'person') return profile.employer;
    }
    return undefined;
  }

  /** "ce dernier": the last one named before this clause. "le premier", "the latter": of the last two named together. */
  #reference(nominal: NominalCandidate, event: Event, terms: readonly Term[], vocabulary: NominalVocabulary): Cluster | undefined {
    const near = this.#seen.filter(({ sentence, term }) => {
      const distance = event.sentence - sentence;
      return distance === 1 || (distance === 0 && !sameClause(terms, term, event.from, vocabulary));
    });
    if (nominal.kind === 'latter') return near[0]?.profile.cluster;
    const pair = this.#pair && event.sentence - this.#pair.sentence <= 2 ? this.#pair.clusters : undefined;
    return nominal.kind === 'former' ? pair?.[0] : (pair?.[1] ?? near[0]?.profile.cluster);
  }

  #makerOf(product: Cluster): Cluster | undefined {
    const maker = product.known?.maker;
    for (const cluster of this.#profiles.keys())
      if (cluster === product.parent || (maker !== undefined && cluster.known?.id === maker)) return cluster;
    return undefined;
  }
}

/** The company that the article is about, if one stands out. */
function mostSpokenOf(clusters: readonly Cluster[]): Cluster | undefined {
  let first: Cluster | undefined;
  let second = 0;
  for (const cluster of clusters) {
    if (cluster.type !== 'company') continue;
    if (!first || cluster.places.length > first.places.length) {
      second = first?.places.length ?? 0;
      first = cluster;
    } else second = Math.max(second, cluster.places.length);
  }
  if (first && first.places.length >= 3 && first.places.length > second) return first;
  // failing that whom the text begins with
  return clusters.find(({ type, places }) => type === 'company' && places.some(({ candidate }) => !candidate.source));
}

/** Whether a description may stand for an entity at all. */
function suits(nominal: NominalCandidate, cluster: Cluster): boolean {
  const type = nominal.type ?? 'company';
  if (type === cluster.type) return true;
  if (type === 'company' && cluster.type === 'institution')
    return nominal.sectors.some((sector) => cluster.known?.sectors.includes(sector));
  return false;
}

/** A stop between the two that ends a main clause. */
function isBroken(terms: readonly Term[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (terms[i]?.text === ':' || terms[i]?.text === ';') return true;
  return false;
}

/** No stop between the two: neither a comma nor a relative word. */
function sameClause(terms: readonly Term[], from: number, to: number, vocabulary: NominalVocabulary): boolean {
  for (let i = from; i < to; i++) {
    const term = terms[i];
    if (!term) return false;
    if (term.kind === 'punctuation' && /^[,;:()–—«»"“”]$/.test(term.text)) return false;
    if (vocabulary.relatives.has(term.fold) || vocabulary.speech.has(term.fold)) return false;
    if (vocabulary.clauseWords.has(term.fold) && !vocabulary.coordinators.has(term.fold)) return false;
  }
  return true;
}

function leastSpokenOf(seen: readonly Seen[]): number {
  let least = seen.length - 1;
  for (let i = seen.length - 1; i > seen.length / 2; i--) if (seen[i]!.count < seen[least]!.count) least = i;
  return least;
}
