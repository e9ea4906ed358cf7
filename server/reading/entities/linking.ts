import type { EntityType } from '../article.ts';
import { abbreviates } from './acronym.ts';
import type { Cluster, PlacedCandidate } from './cluster.ts';
import { knownOf, votesOf } from './cluster-type.ts';
import type { NameCandidate, ParagraphNames } from './name-candidate.ts';
import { ARM, vocabularyOf } from './vocabulary.ts';

/** An acronym without brackets is compared with so many long names at most. */
export const mostSpelled = 40;

/** Takes shorter forms, acronyms and surnames to the entity they stand for. */
export function linked(
  clusters: readonly Cluster[],
  names: readonly ParagraphNames[],
  byKey: ReadonlyMap<string, Cluster>,
): Cluster[] {
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
    if (cluster.known || into.has(cluster) || cluster.words.length === 0 || !(isLikely(cluster) || startsHouse(cluster, firsts)))
      continue;
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
        prefixed.filter(
          ({ type, places }) =>
            type !== 'person' &&
            (type !== 'institution' || places.every(({ candidate }) => !candidate.cues.includes('name/institution-head'))),
        ),
      ) ?? suffixed.find(isHeaded);
    if (cluster.type === 'place') {
      // a town is not its council; a club or a company called after one is meant where no place is
      if (company?.type === 'company' && prefixed.includes(company))
        keep(cluster, company, ({ candidate }) => candidate.votes.place > 0);
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
      const spelled = (initials.get(cluster.words[0]![0]!) ?? [])
        .slice(0, mostSpelled)
        .filter((host) => abbreviates(cluster.words[0]!, host.words));
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
const isLikely = ({ places }: Cluster) =>
  places.some(({ candidate }) => candidate.standing === 'solid' || candidate.weight >= -2.5);

/** "Coastal operates …": a common word before a verb that is the first of a company's full name. */
function startsHouse(cluster: Cluster, firsts: ReadonlyMap<string, readonly Cluster[]>): boolean {
  if (!cluster.places.some(({ candidate }) => candidate.weight >= -5.5)) return false;
  return (firsts.get(cluster.words[0]!) ?? []).some(
    (host) =>
      host.type === 'company' &&
      startsWith(host.words, cluster.words) &&
      host.places.some(({ candidate }) => candidate.standing === 'solid' && !candidate.headed),
  );
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
const isHeaded = ({ type, places }: Cluster) =>
  (type === 'company' || type === 'institution') && places.some(({ candidate }) => candidate.headed);

/** A surname alone comes after the full name, a title aside; before it, it is the house's name. */
function precedes(cluster: Cluster, person: Cluster): boolean {
  const [first, full] = [cluster.places[0]!, person.places[0]!];
  if (first.candidate.votes.person >= 2 || first.candidate.words[0] !== person.words.at(-1)) return false;
  return (
    byPlace(first, full) < 0 &&
    cluster.places.every((place) => place.candidate.votes.person < 1) &&
    first.paragraph > 0 === full.paragraph > 0
  );
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

export const startsWith = (words: readonly string[], start: readonly string[]) =>
  words.length > start.length && start.every((word, i) => words[i] === word);
const endsWith = (words: readonly string[], end: readonly string[]) =>
  words.length > end.length && end.every((word, i) => words[words.length - end.length + i] === word);

export function push<K, T>(map: Map<K, T[]>, key: K, value: T) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const byPlace = (a: PlacedCandidate, b: PlacedCandidate) => a.paragraph - b.paragraph || a.index - b.index;
