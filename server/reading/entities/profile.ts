import { holding, placeWithin } from '../../knowledge/places.ts';
import type { Cluster } from './cluster.ts';
import type { NominalCandidate } from './nominal-candidate.ts';
import type { NominalVocabulary } from './nominal-vocabulary.ts';

/** What is known and what the article says of an entity: by this it is recognised when it is described. */
export interface Profile {
  readonly cluster: Cluster;
  /** Folded heads that stood beside its name. */
  readonly heads: Set<string>;
  /** How the words of its name begin: a Brasserie is a brasseur. */
  readonly stems: Set<string>;
  readonly words: ReadonlySet<string>;
  readonly sectors: Set<string>;
  /** Person: whom they work for. */
  employer?: Cluster;
  /** The sectors are those of the known entity, so that another sector is a contradiction. */
  readonly sure: boolean;
  readonly origins: Set<string>;
  /** Sides of deals that it was said to be on. */
  readonly roles: ReadonlySet<string>;
  readonly complement: Set<string>;
  young: boolean;
  /** Called a group, a giant: nobody's startup. */
  large: boolean;
  /** A head that says what it does stood beside its name. */
  called: boolean;
  /** Quoted or long established, as far as the known names tell. */
  readonly big: boolean;
  /** Reports rather than acts: a medium, or quoted as a source. */
  readonly reports: boolean;
}

export function profileOf(cluster: Cluster, vocabulary: NominalVocabulary): Profile {
  const { known } = cluster;
  const sectors = new Set(known?.sectors);
  const stems = new Set<string>();
  const words = new Set<string>();
  for (const key of cluster.keys)
    for (const word of key.includes(' ') ? key.split(' ') : [key]) {
      words.add(word);
      stems.add(word.slice(0, stemLength));
      for (const sector of vocabulary.nameSectors.get(word) ?? []) sectors.add(sector);
    }
  const origins = new Set<string>();
  if (known?.city) origins.add(known.city);
  if (known?.country) origins.add(known.country);
  return {
    cluster,
    heads: new Set(),
    stems,
    words,
    sectors,
    sure: (known?.sectors.length ?? 0) > 0,
    origins,
    roles: rolesOf(cluster),
    complement: new Set(),
    young: false,
    large: false,
    called: false,
    big: known?.ticker !== undefined,
    reports:
      (known?.sectors.some((sector) => media.includes(sector)) ?? false) ||
      cluster.places.every(({ candidate }) => candidate.source),
  };
}

function rolesOf({ places }: Cluster): ReadonlySet<string> {
  let roles: Set<string> | undefined;
  for (const { candidate } of places) for (const role of candidate.roles) roles = (roles ?? new Set()).add(role);
  return roles ?? noRoles;
}

const noRoles: ReadonlySet<string> = new Set();

/** Letters of a word that tell its family. */
const stemLength = 5;

/** Sectors whose companies nobody calls a startup, and few a company. */
const investors = [
  'fund',
  'bank',
  'vc',
  'private_equity',
  'public_bank',
  'investment_bank',
  'sovereign_fund',
  'pension_fund',
  'insurance',
];

const isInvestor = ({ sectors }: Profile) => sectors.size > 0 && hasAny(sectors, investors);

const media = ['newspaper', 'agency', 'media', 'tv', 'radio'];

/** Takes in what a description beside the name says. */
export function learn(profile: Profile, nominal: NominalCandidate) {
  if (nominal.head) {
    profile.heads.add(nominal.head);
    if (!nominal.traits.plain && !nominal.traits.side) profile.stems.add(nominal.head.slice(0, stemLength));
  }
  for (const sector of nominal.sectors) profile.sectors.add(sector);
  for (const origin of nominal.origins) profile.origins.add(origin);
  for (const word of nominal.complement) profile.complement.add(word);
  if (nominal.traits.young) profile.young = true;
  if (nominal.traits.large) profile.large = true;
  if (!nominal.traits.plain && !nominal.traits.side) profile.called = true;
}

/** How well a description fits: what both say and agree on, against what contradicts. */
export function fitOf(profile: Profile, nominal: NominalCandidate): number {
  const { traits, head } = nominal;
  let fit = 0;
  const { sectors } = nominal;
  if (profile.reports && !sectors.some((sector) => media.includes(sector))) fit -= 4;
  if (head && profile.heads.has(head)) fit += 4;
  else if (profile.words.has(head)) fit += 4;
  else if (head.length > stemLength && profile.stems.has(head.slice(0, stemLength))) fit += 4;
  else {
    if (sectors.length && profile.sectors.size) {
      if (hasAny(profile.sectors, sectors)) fit += traits.vague && traits.plain ? 1 : 4.2;
      else if (!traits.plain)
        fit -= traits.vague ? 0.6 : isRelated(profile.sectors, nominal.sectors) ? 0.5 : profile.sure ? 3.3 : 2;
    }
    // it was called something else so far
    if (!traits.plain && !traits.side && profile.called)
      fit -= traits.maker && nominal.complement.length ? 2.5 : traits.vague ? 1.2 : 2;
  }
  if (profile.roles.size && hasAny(profile.roles, nominal.roles)) fit += 4;
  if (nominal.origins.length) {
    const agreed = agreement(profile.origins, nominal.origins);
    fit += agreed === undefined ? -0.5 : agreed > 0 ? agreed * 5 : -8;
  }
  for (const word of nominal.complement) if (profile.complement.has(word)) fit += 2;
  if (traits.young)
    fit += profile.young ? 3 : profile.big || profile.large || isInvestor(profile) ? -5 : profile.cluster.known ? -1 : 0.5;
  if (traits.plain && nominal.kind === 'head' && !traits.large && !nominal.sectors.length && isInvestor(profile)) fit -= 3;
  if (traits.large && profile.young) fit -= 2;
  if (traits.giant) fit += profile.big ? 2 : -1.5;
  if (traits.part && profile.roles.has('target')) fit += 2.5;
  if (traits.part) fit += profile.cluster.belongs || profile.cluster.parent ? 5 : -1;
  return fit;
}

/** Sectors whose companies newspapers call by each other's nouns. */
const families = [
  'chips hardware electronics software cloud hosting ai internet data search social ecommerce security robotics telecom towers',
  'bank investment_bank private_bank insurance fund private_equity vc hedge_fund activist sovereign_fund pension_fund holding broker',
  'oil gas energy utility nuclear renewables batteries water waste',
  'retail grocery food dairy drinks spirits restaurant luxury fashion beauty',
  'pharma biotech medtech health chemicals materials',
  'airline airport rail shipping logistics post travel hotel',
  'cars car_parts trucks tyres aerospace defence space industry engineering construction',
  'newspaper agency media tv radio',
].map((family) => new Set(family.split(' ')));

function hasAny(known: ReadonlySet<string>, wanted: readonly string[]): boolean {
  for (const one of wanted) if (known.has(one)) return true;
  return false;
}

function isRelated(known: ReadonlySet<string>, wanted: readonly string[]): boolean {
  for (const family of families) {
    if (!hasAny(family, wanted)) continue;
    for (const sector of known) if (family.has(sector)) return true;
  }
  return false;
}

/** How far the place that somebody is said to be from is theirs: 1 it is, 0.8 it may be, -1 it is not; undefined when nothing is known. */
function agreement(known: ReadonlySet<string>, wanted: readonly string[]): number | undefined {
  if (known.size === 0) return undefined;
  let best: number | undefined;
  const precise = [...known].some((place) => !isCountry(place));
  for (const place of wanted) {
    for (const origin of known) {
      if (placeWithin(origin, place)) return 1;
      if (placeWithin(place, origin)) {
        // a company of that country, whose town nobody told
        if (!isCountry(origin)) return 1;
        if (!precise) best = 0.8;
        else best ??= -1;
      } else if (holding(place).length > 0 || isCountry(place)) best ??= -1;
    }
  }
  return best;
}

const isCountry = (place: string) => /^[A-Z]{2}$/.test(place);
