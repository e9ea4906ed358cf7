import { holding, placeWithin } from '../../knowledge/places.ts';
import type { Cluster } from './clusters.ts';
import type { NominalCandidate } from './nominal-candidate.ts';
import type { NominalVocabulary } from './nominal-vocabulary.ts';

/** What is known and what the article says of an entity: by this it is recognised when it is described. */
export interface Profile {
  readonly cluster: Cluster;
  /** Folded heads that stood beside its name. */
  readonly heads: Set<string>;
  readonly sectors: Set<string>;
  /** The sectors are those of the known entity, so that another sector is a contradiction. */
  readonly sure: boolean;
  readonly origins: Set<string>;
  readonly complement: Set<string>;
  young: boolean;
  /** Quoted or long established, as far as the known names tell. */
  readonly big: boolean;
}

export function profileOf(cluster: Cluster, vocabulary: NominalVocabulary): Profile {
  const { known } = cluster;
  const sectors = new Set(known?.sectors);
  for (const key of cluster.keys)
    for (const word of key.split(' ')) for (const sector of vocabulary.nameSectors.get(word) ?? []) sectors.add(sector);
  const origins = new Set<string>();
  if (known?.city) origins.add(known.city);
  if (known?.country) origins.add(known.country);
  return {
    cluster,
    heads: new Set(),
    sectors,
    sure: (known?.sectors.length ?? 0) > 0,
    origins,
    complement: new Set(),
    young: false,
    big: known?.ticker !== undefined,
  };
}

/** Takes in what a description beside the name says. */
export function learn(profile: Profile, nominal: NominalCandidate) {
  if (nominal.head) profile.heads.add(nominal.head);
  for (const sector of nominal.sectors) profile.sectors.add(sector);
  for (const origin of nominal.origins) profile.origins.add(origin);
  for (const word of nominal.complement) profile.complement.add(word);
  if (nominal.traits.young) profile.young = true;
}

/** How well a description fits: what both say and agree on, against what contradicts. */
export function fitOf(profile: Profile, nominal: NominalCandidate): number {
  let fit = 0;
  if (nominal.head && profile.heads.has(nominal.head)) fit += 4;
  else if (nominal.sectors.length && profile.sectors.size) {
    if (nominal.sectors.some((sector) => profile.sectors.has(sector))) fit += 4;
    else fit -= profile.sure ? 5 : 1.5;
  }
  if (nominal.origins.length) {
    const agreed = agreement(profile.origins, nominal.origins);
    if (agreed !== undefined) fit += agreed ? 5 : -8;
  }
  for (const word of nominal.complement) if (profile.complement.has(word)) fit += 2;
  if (nominal.traits.young) fit += profile.young ? 3 : profile.big ? -6 : profile.cluster.known ? -1 : 0.5;
  if (nominal.traits.giant) fit += profile.big ? 2 : -1.5;
  if (nominal.traits.part) fit += profile.cluster.belongs || profile.cluster.parent ? 5 : -4;
  return fit;
}

/** Whether two sets of places can be the same party's; undefined when nothing is known of it. */
function agreement(known: ReadonlySet<string>, wanted: readonly string[]): boolean | undefined {
  if (known.size === 0) return undefined;
  let comparable = false;
  for (const place of wanted)
    for (const origin of known) {
      if (placeWithin(origin, place) || placeWithin(place, origin)) return true;
      if (holding(place).length > 0 || /^[A-Z]{2}$/.test(place)) comparable = true;
    }
  return comparable ? false : undefined;
}
