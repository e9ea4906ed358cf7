import { slug } from '../../knowledge/fold.ts';
import type { KnownEntity } from '../../knowledge/known.ts';
import { knownById } from '../../knowledge/lookup.ts';
import type { EntityType } from '../article.ts';
import { abbreviates } from './candidates.ts';
import { ARM, vocabularyOf } from './vocabulary.ts';
import type { FoundEntity } from './entity-reading.ts';
import type { NameCandidate, ParagraphNames, Votes } from './name-candidate.ts';

/** A candidate at its place in the article. */
export interface PlacedCandidate {
  readonly paragraph: number;
  readonly index: number;
  readonly candidate: NameCandidate;
}

/** All candidates of one name, later of one entity. */
export interface Cluster {
  key: string;
  words: readonly string[];
  readonly places: PlacedCandidate[];
  /** Keys that stand for it. */
  readonly keys: Set<string>;
  known?: KnownEntity;
  type: EntityType | 'place';
  kept: boolean;
  parent?: Cluster;
  belongs: boolean;
  /** Built last. */
  entity?: FoundEntity;
  /** Where it first stands outside titles, in candidates. */
  order: number;
}

/** Groups the candidates of an article into those who are spoken of. In order of first appearance. */
export function clustersOf(names: readonly ParagraphNames[]): Cluster[] {
  const byKey = new Map<string, Cluster>();
  let order = 0;
  names.forEach(({ candidates }, paragraph) => {
    candidates.forEach((candidate, index) => {
      order++;
      const known = knownOf(candidate);
      const key = known ? `known:${known.id}` : candidate.key;
      if (key === '') return;
      let cluster = byKey.get(key);
      if (!cluster) {
        cluster = {
          key,
          words: candidate.words,
          places: [],
          keys: new Set(),
          type: 'company',
          kept: false,
          belongs: false,
          order,
          ...(known && { known }),
        };
        byKey.set(key, cluster);
      }
      cluster.keys.add(candidate.key);
      cluster.places.push({ paragraph, index, candidate });
      if (candidate.belongs) cluster.belongs = true;
    });
  });
  splitCompounds(byKey);
  const clusters = [...byKey.values()];
  for (const cluster of clusters) cluster.type = typeOf(cluster);
  const merged = linked(clusters, names, byKey);
  let small: Set<string> | undefined;
  const isSmall = (fold: string) => {
    if (!small) {
      small = new Set();
      for (const one of names) for (const word of one.small) small.add(word);
    }
    return small.has(fold);
  };
  const starts = new Map<string, number>();
  for (const { words, places } of merged)
    if (words.length > 1 && places.some(({ candidate }) => candidate.standing === 'solid' && candidate.words.length > 1))
      starts.set(words[0]!, (starts.get(words[0]!) ?? 0) + 1);
  for (const cluster of merged) {
    cluster.type = typeOf(cluster);
    cluster.kept = isName(
      cluster,
      isSmall,
      (word) => (starts.get(word) ?? 0) > (cluster.places.some(({ candidate }) => candidate.words.length > 1) ? 1 : 0),
    );
  }
  subsidiaries(merged);
  return merged.filter(({ kept }) => kept);
}

/** "un accord Talvéo-Brimont": two names that stand elsewhere, hyphened. */
function splitCompounds(byKey: Map<string, Cluster>) {
  for (const [key, cluster] of byKey) {
    const word = cluster.words[0];
    if (cluster.known || cluster.words.length !== 1 || !word?.includes('-')) continue;
    for (let hyphen = word.indexOf('-'); hyphen > 0; hyphen = word.indexOf('-', hyphen + 1)) {
      const [left, right] = [byKey.get(word.slice(0, hyphen).replaceAll('-', ' ')), byKey.get(word.slice(hyphen + 1).replaceAll('-', ' '))];
      if (!left || !right || left === cluster || right === cluster) continue;
      for (const place of cluster.places) {
        const { candidate } = place;
        const middle = candidate.start + hyphen;
        left.places.push({ ...place, candidate: { ...candidate, end: middle, key: left.key, words: left.words, text: candidate.text.slice(0, hyphen) } });
        right.places.push({ ...place, candidate: { ...candidate, start: middle + 1, key: right.key, words: right.words, text: candidate.text.slice(hyphen + 1) } });
      }
      byKey.delete(key);
      break;
    }
  }
}

/** The known entity that a candidate is sure enough to be. */
function knownOf({ known, votes, standing, weight }: NameCandidate): KnownEntity | undefined {
  if (!known) return undefined;
  // "Paul Weiss, directeur financier": a person of a company's name
  if (votes.place >= 3.5 && known.entry.type === 'company' && known.length === 1) return undefined;
  if (votes.person >= 4 && known.entry.type === 'company' && known.length === 2) return undefined;
  if (known.alias.ambiguous === 'context') return votes[known.entry.type] >= 2 ? known.entry : undefined;
  if (known.alias.ambiguous === 'start' && standing === 'weak' && weight < 0) return undefined;
  return known.entry;
}

/** What speaks for each type: the name's own words once, its surroundings wherever it stands. */
export function votesOf(cluster: Cluster): Votes {
  const votes: Votes = { company: 0, institution: 0, person: 0, product: 0, place: 0 };
  for (const type of Object.keys(votes) as (keyof Votes)[]) {
    let inner = 0;
    for (const { candidate } of cluster.places) {
      // a short form says nothing of what the whole name is: a town that a club is called after
      if (candidate.words.length >= cluster.words.length) inner = Math.max(inner, candidate.inner[type]);
      votes[type] += candidate.votes[type];
    }
    votes[type] += inner;
  }
  return votes;
}

function typeOf(cluster: Cluster): EntityType | 'place' {
  if (cluster.known) return cluster.known.type;
  const votes = votesOf(cluster);
  let best: EntityType | 'place' = 'company';
  for (const type of ['institution', 'person', 'product'] as const) if (votes[type] > votes[best]) best = type;
  if (votes.place >= 2.5 && votes.place > votes[best] && (votes.place >= 5 || votes.place >= cluster.places.length * 1.2)) return 'place';
  return best;
}

/** Enough speaks for it being a name. */
function isName(cluster: Cluster, isWord: (fold: string) => boolean, shares: (word: string) => boolean): boolean {
  let weight = 0;
  let best = -10;
  for (const { candidate } of cluster.places) {
    if (candidate.standing === 'solid') return true;
    best = Math.max(best, candidate.weight);
    weight += Math.max(candidate.weight, 0) * (cluster.places.length > 1 ? 0.5 : 0);
  }
  if (best >= 1.5) return cluster.words.length > 1 || best >= 3 || !isWord(cluster.words[0]!);
  if (best < -3 || isWord(cluster.words[0]!)) return false;
  // a word of no table that begins several sentences with a capital, or a longer name
  if (cluster.places.length > 1) weight += 0.7 * (cluster.places.length - 1);
  return best + weight + (shares(cluster.words[0]!) ? 3 : 0) >= 1.5;
}

/** An acronym without brackets is compared with so many long names at most. */
const mostSpelled = 40;

/** Takes shorter forms, acronyms and surnames to the entity they stand for. */
function linked(clusters: readonly Cluster[], names: readonly ParagraphNames[], byKey: ReadonlyMap<string, Cluster>): Cluster[] {
  const into = new Map<Cluster, Cluster>();
  const target = (cluster: Cluster): Cluster => {
    let at = cluster;
    for (let next = into.get(at); next; next = into.get(at)) at = next;
    return at;
  };
  const merge = (from: Cluster, to: Cluster) => {
    const [source, host] = [target(from), target(to)];
    if (source !== host) into.set(source, host);
  };
  const ofCandidate = (candidate: NameCandidate | undefined) => {
    if (!candidate) return undefined;
    const known = knownOf(candidate);
    return byKey.get(known ? `known:${known.id}` : candidate.key);
  };
  for (const { candidates } of names)
    for (const candidate of candidates) {
      if (candidate.acronymOf === undefined) continue;
      const [short, long] = [ofCandidate(candidate), ofCandidate(candidates[candidate.acronymOf])];
      if (short && long && !(short.known && long.known)) merge(short.known ? long : short, short.known ? short : long);
    }
  const initials = new Map<string, Cluster[]>();
  const firsts = new Map<string, Cluster[]>();
  const lasts = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    if (cluster.words.length < 2 && !cluster.known) continue;
    const words = cluster.known ? cluster.words : cluster.words;
    if (words.length < 2) continue;
    push(firsts, words[0]!, cluster);
    if (words.length > 2 && cluster.type !== 'person') push(initials, words[0]![0]!, cluster);
    push(lasts, words.at(-1)!, cluster);
  }
  for (const cluster of clusters) {
    if (cluster.known || into.has(cluster) || cluster.words.length === 0 || !(isLikely(cluster) || startsHouse(cluster, firsts))) continue;
    const prefixed = (firsts.get(cluster.words[0]!) ?? []).filter(
      (host) => host !== cluster && startsWith(host.words, cluster.words),
    );
    const suffixed = (lasts.get(cluster.words.at(-1)!) ?? []).filter(
      (host) => host !== cluster && endsWith(host.words, cluster.words),
    );
    const person =
      suffixed.find(({ type }) => type === 'person') ??
      (cluster.words.length === 1 ? prefixed.find(({ type }) => type === 'person') : undefined);
    const company =
      houseOf(
        cluster,
        prefixed.filter(({ type, places }) => type !== 'person' && (type !== 'institution' || places.every(({ candidate }) => !candidate.cues.includes('name/institution-head')))),
      ) ?? suffixed.find(isHeaded);
    if (cluster.type === 'place') {
      // a town is not its council; a club or a company called after one is meant where no place is
      if (company?.type === 'company' && prefixed.includes(company)) keep(cluster, company, ({ candidate }) => candidate.votes.place > 0);
      continue;
    }
    if (person && company) splitByPlace(cluster, person, company);
    else if (company && cluster.places.some(isTitled)) keep(cluster, company, isTitled);
    else if (person && !isStrongly(cluster, 'company') && !precedes(cluster, person)) merge(cluster, person);
    else if (company) merge(cluster, company);
    else if (
      cluster.words.length === 1 &&
      cluster.places[0]!.candidate.text === cluster.places[0]!.candidate.text.toUpperCase()
    ) {
      const spelled = (initials.get(cluster.words[0]![0]!) ?? []).slice(0, mostSpelled).filter((host) => abbreviates(cluster.words[0]!, host.words));
      if (spelled.length === 1) merge(cluster, spelled[0]!);
    }
  }
  for (const cluster of clusters) {
    const host = target(cluster);
    if (host === cluster) continue;
    for (const key of cluster.keys) host.keys.add(key);
    host.places.push(...cluster.places);
    host.order = Math.min(host.order, cluster.order);
    if (!host.known && cluster.known) host.known = cluster.known;
  }
  const left = clusters.filter((cluster) => target(cluster) === cluster && cluster.places.length > 0);
  for (const { places } of left) places.sort(byPlace);
  return left.sort((a, b) => a.order - b.order);
}

/** Not a common word at a sentence's start, nor a thing with its article. */
const isLikely = ({ places }: Cluster) => places.some(({ candidate }) => candidate.standing === 'solid' || candidate.weight >= -2.5);

/** "Coastal operates …": a common word before a verb that is the first of a company's full name. */
function startsHouse(cluster: Cluster, firsts: ReadonlyMap<string, readonly Cluster[]>): boolean {
  if (!cluster.places.some(({ candidate }) => candidate.weight >= -5.5)) return false;
  return (firsts.get(cluster.words[0]!) ?? []).some((host) => host.type === 'company' && startsWith(host.words, cluster.words) && host.places.some(({ candidate }) => candidate.standing === 'solid' && !candidate.headed));
}

/** The company whose full name begins so: not one that is said to be a part of the house. */
function houseOf(cluster: Cluster, hosts: readonly Cluster[]): Cluster | undefined {
  const houses = hosts.filter((host) => !isPartOf(host, cluster));
  return houses.sort((a, b) => b.places.length - a.places.length || a.order - b.order)[0];
}

/** "Nordelia Finance" beside "Nordelia": named later, and said to belong or ending in the word of a division. */
function isPartOf(host: Cluster, house: Cluster): boolean {
  if (host.belongs && house.places.length > 0) return true;
  // named after the house was, not counting the headline, and ending as divisions do
  const before = house.places.find(({ paragraph }) => paragraph > 0);
  const first = host.places.find(({ paragraph }) => paragraph > 0);
  return before !== undefined && first !== undefined && byPlace(before, first) < 0 && isArm(host.words.at(-1)!);
}

const isArm = (word: string) => (vocabularyOf('en').of(word) & ARM) !== 0;

/** A name that begins with a common noun ("Tannerie Orval") is shortened to its end. */
const isHeaded = ({ type, places }: Cluster) => (type === 'company' || type === 'institution') && places.some(({ candidate }) => candidate.headed);

/** A surname alone comes after the full name, a title aside; before it, it is the house's name. */
function precedes(cluster: Cluster, person: Cluster): boolean {
  const [first, full] = [cluster.places[0]!, person.places[0]!];
  if (first.candidate.votes.person >= 2 || first.candidate.words[0] !== person.words.at(-1)) return false;
  return byPlace(first, full) < 0 && cluster.places.every((place) => place.candidate.votes.person < 1) && first.paragraph > 0 === full.paragraph > 0;
}

function isStrongly(cluster: Cluster, type: EntityType): boolean {
  const votes = votesOf(cluster);
  return votes[type] - votes.person >= 4;
}

const isTitled = ({ candidate }: PlacedCandidate) => candidate.votes.person >= 4;

/** Hands over the places of a shorter name, but for those of another meaning: "M. Delorme" beside "Delorme Agencement" stays a person. */
function keep(cluster: Cluster, company: Cluster, stays: (place: PlacedCandidate) => boolean) {
  company.places.push(...cluster.places.filter((place) => !stays(place)));
  if (cluster.places.some((place) => !stays(place))) for (const key of cluster.keys) company.keys.add(key);
  cluster.places.splice(0, cluster.places.length, ...cluster.places.filter(stays));
}

/** A name shared by a person and a house: each place says which is meant. */
function splitByPlace(cluster: Cluster, person: Cluster, company: Cluster) {
  for (const place of cluster.places) {
    const { votes } = place.candidate;
    (votes.person > votes.company ? person : company).places.push(place);
  }
  cluster.places.length = 0;
}

/** Who belongs to whom: as known, or told by a word beside the name of a division of a house named in the article. */
function subsidiaries(clusters: readonly Cluster[]) {
  const byId = new Map<string, Cluster>();
  const byFirst = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    if (cluster.known) byId.set(cluster.known.id, cluster);
    if (cluster.type === 'company') push(byFirst, cluster.words[0]!, cluster);
  }
  for (const cluster of clusters) {
    const owner = cluster.known?.parent ?? cluster.known?.maker;
    if (owner) {
      const parent = byId.get(owner);
      if (parent) cluster.parent = parent;
      continue;
    }
    if (cluster.known || cluster.words.length < 2 || cluster.type !== 'company') continue;
    const house = (byFirst.get(cluster.words[0]!) ?? []).slice(0, mostSpelled).find((other) => other !== cluster && (startsWith(cluster.words, other.words) || other.keys.has(cluster.words[0]!)));
    if (house) cluster.parent = house;
  }
}

/** The entity of a cluster; `taken` are the ids in use. */
export function entityOf(cluster: Cluster, taken: Set<string>): FoundEntity {
  const { known } = cluster;
  const name = known?.name ?? canonical(cluster);
  let id = known?.id ?? (slug(name) || 'name');
  if (!known) for (let n = 2; taken.has(id) || knownById(id); n++) id = `${slug(name) || 'name'}-${n}`;
  taken.add(id);
  const ticker = cluster.places.find(({ candidate }) => candidate.ticker)?.candidate.ticker;
  const identifiers: Record<string, string> = {};
  if (known?.ticker ?? ticker) identifiers['ticker'] = (known?.ticker ?? ticker)!;
  if (known?.wikidata) identifiers['wikidata'] = known.wikidata;
  if (known?.country) identifiers['country'] = known.country;
  return {
    id,
    name,
    type: cluster.type === 'place' ? 'institution' : cluster.type,
    identifiers,
    known: known !== undefined,
    ...(known?.gender && { gender: known.gender }),
  };
}

/** The longest way of writing it, with its accents, not in capitals. */
function canonical(cluster: Cluster): string {
  let best = cluster.places[0]!.candidate.text;
  let bestScore = -1;
  for (const { candidate } of cluster.places) {
    const { text } = candidate;
    const score = text.length * 4 + (text === text.toUpperCase() ? 0 : 2) + (/[^\x00-\x7f]/.test(text) ? 1 : 0);
    if (score > bestScore) {
      best = text;
      bestScore = score;
    }
  }
  return best;
}

const startsWith = (words: readonly string[], start: readonly string[]) =>
  words.length > start.length && start.every((word, i) => words[i] === word);
const endsWith = (words: readonly string[], end: readonly string[]) =>
  words.length > end.length && end.every((word, i) => words[words.length - end.length + i] === word);

function push<K, T>(map: Map<K, T[]>, key: K, value: T) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const byPlace = (a: PlacedCandidate, b: PlacedCandidate) => a.paragraph - b.paragraph || a.index - b.index;
