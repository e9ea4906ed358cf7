import type { Term } from '../text/term.ts';
import type { Cluster } from './cluster.ts';
import type { Event } from './events.ts';
import type { NominalCandidate } from './nominal-candidate.ts';
import type { NominalVocabulary } from './nominal-vocabulary.ts';
import { fitOf, type Profile } from './profile.ts';

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

/** Who was spoken of so far, the last first. */
export class State {
  readonly #profiles: ReadonlyMap<Cluster, Profile>;
  readonly #seen: Seen[] = [];
  readonly #main: Cluster | undefined;
  /** The product of an article that speaks of one: "the drug" needs no other reason. */
  readonly #onlyProduct: Cluster | undefined;
  /** The last two different entities named in one sentence, in the order of the text. */
  #pair: { readonly sentence: number; readonly clusters: readonly [Cluster, Cluster] } | undefined;
  /** Who was named first in the paragraph, and whether no other company was. */
  #opener: Cluster | undefined;
  #openerParagraph = -1;
  #openerIsAlone = false;
  #last: Cluster | undefined;
  #lastSentence = -1;

  constructor(profiles: ReadonlyMap<Cluster, Profile>) {
    this.#profiles = profiles;
    const clusters = [...profiles.keys()];
    this.#main = mostSpokenOf(clusters);
    const products = clusters.filter(({ type }) => type === 'product');
    this.#onlyProduct = products.length === 1 ? products[0] : undefined;
  }

  get knowsCompany(): boolean {
    return this.#seen.some(({ profile }) => profile.cluster.type === 'company');
  }

  see(cluster: Cluster, { sentence, to, subject = false, cluster: named, paired = false, leads = false, paragraph }: Event) {
    const profile = this.#profiles.get(cluster);
    if (!profile) return;
    let at = 0;
    while (at < this.#seen.length && this.#seen[at]!.profile !== profile) at++;
    if (at === this.#seen.length) at = -1;
    const known = this.#seen[at];
    if (named) {
      if (cluster.type === 'company') this.#open(profile, paragraph);
      const last = this.#lastSentence === sentence ? this.#last : undefined;
      if (last && last !== cluster && last.type === cluster.type) this.#pair = { sentence, clusters: [last, cluster] };
      this.#last = cluster;
      this.#lastSentence = sentence;
    }
    const stays = known?.sentence === sentence && known.subject;
    const seen: Seen = known ?? { profile, sentence, term: to, subject, paired, leads, count: 0 };
    seen.sentence = sentence;
    seen.term = to;
    seen.subject = subject || stays;
    seen.paired = paired;
    seen.leads = leads;
    seen.count++;
    if (at < 0) this.#seen.push(seen);
    for (let i = at < 0 ? this.#seen.length - 1 : at; i > 0; i--) this.#seen[i] = this.#seen[i - 1]!;
    this.#seen[0] = seen;
    if (this.#seen.length > remembered) this.#seen.splice(leastSpokenOf(this.#seen), 1);
  }

  #open({ cluster, reports }: Profile, paragraph: number) {
    if (this.#openerParagraph === paragraph) this.#openerIsAlone &&= cluster === this.#opener;
    else if (!reports) {
      this.#opener = cluster;
      this.#openerParagraph = paragraph;
      this.#openerIsAlone = true;
    }
  }

  resolve(
    nominal: NominalCandidate,
    event: Event,
    owner: Cluster | undefined,
    except: Cluster | undefined,
    later: readonly Cluster[],
    terms: readonly Term[],
    vocabulary: NominalVocabulary,
  ): Cluster | undefined {
    if (nominal.kind === 'latter' || nominal.kind === 'second' || nominal.kind === 'former')
      return this.#reference(nominal, event, terms, vocabulary);
    if (nominal.determiner === 'none' || nominal.determiner === 'indefinite') return undefined;
    const maker = nominal.traits.maker && owner?.type === 'product' ? this.#makerOf(owner) : undefined;
    if (maker) return maker;
    if (nominal.type === 'person') return this.#person(nominal, event, owner);
    if (nominal.again && nominal.type !== 'product') return this.#lastObject(nominal, event, terms, vocabulary);
    let best: Seen | undefined;
    let bestScore = enough + (nominal.traits.side || nominal.traits.other ? 2 : 0);
    const speaker = this.#speaker(event);
    const parents = this.#parentsIn(event, terms, vocabulary);
    for (const seen of this.#seen) {
      const { profile } = seen;
      const { cluster } = profile;
      if (cluster === owner || cluster === except || !suits(nominal, cluster)) continue;
      const fit = fitOf(profile, nominal);
      // "the Canadians": nobody of whom that is not known
      if (nominal.kind === 'demonym' && vocabulary.headLast && fit < 2) continue;
      if (cluster === this.#onlyProduct && nominal.type === 'product') best ??= seen;
      if (fit < 2 && ((nominal.type !== undefined && nominal.type !== 'company') || nominal.traits.side || nominal.traits.other))
        continue;
      const spoken =
        cluster === speaker ? (nominal.determiner === 'speaker' ? -9 : nominal.determiner === 'possessive' ? 4 : 2) : 0;
      const score =
        fit +
        spoken +
        this.#salience(seen, nominal, event, terms, vocabulary) -
        (later.includes(cluster) ? 5.5 : 0) -
        (parents.includes(cluster) ? 4 : 0);
      if (score > bestScore || (!best && nominal.type === 'institution' && fit >= 3 && score > 0)) {
        best = seen;
        bestScore = score;
      }
    }
    return best?.profile.cluster;
  }

  /** How much somebody is in the reader's mind: lately, often, as a subject, as what the article is about; less so in the same clause, where it would be "itself". */
  #salience(seen: Seen, nominal: NominalCandidate, event: Event, terms: readonly Term[], vocabulary: NominalVocabulary): number {
    let distance = event.sentence - seen.sentence;
    // behind a colon or a semicolon a sentence of its own begins
    if (distance === 0 && isBroken(terms, seen.term, event.from)) distance = 1;
    let salience = 6 - Math.min(distance, 3) * 0.8 - Math.max(0, Math.min(distance, 12) - 3) * 0.4;
    salience += Math.min(Math.log2(seen.count), 3) * 0.4;
    if (seen.profile.cluster === this.#main && event.sentence - seen.sentence <= topicLasts)
      salience += standsOut(this.#main) ? 1.9 : 1.4;
    if (seen.profile.cluster === this.#opener && this.#openerParagraph === event.paragraph)
      salience += this.#openerIsAlone && nominal.traits.plain ? 2.1 : 0.6;
    if (nominal.traits.part && seen.subject) salience -= 2.5;
    if (seen.paired) salience -= 1.5;
    if (seen.subject && distance > 0 && distance <= 2) salience += 0.4;
    // "X borrows from Y. The company …": who acts goes on acting, whatever the article is about
    if (seen.profile.cluster === this.#main && distance === 1 && nominal.subject && !seen.subject) salience -= 1.6;
    if (distance === 0) {
      if (sameClause(terms, seen.term, event.from, vocabulary))
        salience -= nominal.determiner === 'possessive' || nominal.determiner === 'owner' ? 8 : 4;
      else if (seen.subject) salience += nominal.subject ? 1.1 : nominal.possessor ? 0.5 : -2;
      else if (seen.leads && nominal.subject) salience -= 4;
    }
    return salience;
  }

  /** The person of this description: who works for its owner, or the last one spoken of. */
  #person(_nominal: NominalCandidate, event: Event, owner: Cluster | undefined): Cluster | undefined {
    for (const { profile, sentence } of this.#seen) {
      const { cluster } = profile;
      if (cluster.type !== 'person' || event.sentence - sentence > 25) continue;
      if (!owner) return cluster;
      if (!profile.employer && !cluster.known && event.sentence - sentence <= 1) return cluster;
      if (profile.employer === owner || (cluster.known?.employer !== undefined && cluster.known.employer === owner.known?.id))
        return cluster;
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
  #reference(
    nominal: NominalCandidate,
    event: Event,
    terms: readonly Term[],
    vocabulary: NominalVocabulary,
  ): Cluster | undefined {
    const near = this.#seen.filter(({ sentence, term }) => {
      const distance = event.sentence - sentence;
      return distance === 1 || (distance === 0 && !sameClause(terms, term, event.from, vocabulary));
    });
    if (nominal.kind === 'latter') return near[0]?.profile.cluster;
    const pair = this.#pair && event.sentence - this.#pair.sentence <= 2 ? this.#pair.clusters : undefined;
    return nominal.kind === 'former' ? pair?.[0] : (pair?.[1] ?? near[0]?.profile.cluster);
  }

  /** Whose subsidiaries this clause speaks of: "sa filiale Nordia Finance a prêté 3 M€ à l'opérateur" is not said of Nordia. */
  #parentsIn(event: Event, terms: readonly Term[], vocabulary: NominalVocabulary): readonly Cluster[] {
    const parents: Cluster[] = [];
    for (const { profile, sentence, term } of this.#seen)
      if (profile.cluster.parent && sentence === event.sentence && sameClause(terms, term, event.from, vocabulary))
        parents.push(profile.cluster.parent);
    return parents;
  }

  /** "Nordia gave up 2 % of Vellura, and Kalmia kept its part of the same group": whoever was named last, but not who acts. */
  #lastObject(
    nominal: NominalCandidate,
    event: Event,
    terms: readonly Term[],
    vocabulary: NominalVocabulary,
  ): Cluster | undefined {
    const found = this.#seen.find(
      ({ profile, sentence, subject, term }) =>
        suits(nominal, profile.cluster) &&
        !(sentence === event.sentence && (subject || sameClause(terms, term, event.from, vocabulary))) &&
        event.sentence - sentence <= 2 &&
        fitOf(profile, nominal) > -2,
    );
    return found?.profile.cluster;
  }

  #makerOf(product: Cluster): Cluster | undefined {
    const maker = product.known?.maker;
    for (const cluster of this.#profiles.keys())
      if (cluster === product.parent || (maker !== undefined && cluster.known?.id === maker)) return cluster;
    return undefined;
  }
}

/** The company that the article is about, if one stands out: named most, the headline counting for more. */
function mostSpokenOf(clusters: readonly Cluster[]): Cluster | undefined {
  const companies = clusters.filter(({ type }) => type === 'company');
  const top = Math.min(...companies.map(({ places }) => places[0]?.paragraph ?? Number.POSITIVE_INFINITY));
  const spoken = ({ places }: Cluster) => places.length + (places.some(({ paragraph }) => paragraph === top) ? inHeadline : 0);
  const [first, second] = companies.toSorted((a, b) => spoken(b) - spoken(a));
  if (first && standsOut(first) && (!second || spoken(first) > spoken(second))) return first;
  // failing that whom the text begins with
  return companies.find(({ places }) => places.some(({ candidate }) => !candidate.source));
}

/** So many mentions more a name in the headline is worth. */
const inHeadline = 2;

/** Named often enough to be what an article is about. */
const standsOut = ({ places }: Cluster) => places.length >= 3;

/** Whether a description may stand for an entity at all. */
function suits(nominal: NominalCandidate, cluster: Cluster): boolean {
  const type = nominal.type ?? 'company';
  if (type === cluster.type) return true;
  if (type === 'company' && cluster.type === 'institution')
    return nominal.sectors.some((sector) => cluster.known?.sectors.includes(sector));
  return false;
}

/** A stop between the two that ends a main clause. */
export function isBroken(terms: readonly Term[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (terms[i]?.text === ':' || terms[i]?.text === ';') return true;
  return false;
}

/** No stop between the two: neither a comma nor a relative word. */
export function sameClause(terms: readonly Term[], from: number, to: number, vocabulary: NominalVocabulary): boolean {
  for (let i = from; i < to; i++) {
    const term = terms[i];
    if (!term) return false;
    if (vocabulary.endsClause.of(term)) return false;
  }
  return true;
}

function leastSpokenOf(seen: readonly Seen[]): number {
  let least = seen.length - 1;
  for (let i = seen.length - 1; i > seen.length / 2; i--) if (seen[i]!.count < seen[least]!.count) least = i;
  return least;
}
