import type { DealLanguage, NounFrame, ObjectKind, RelationFrame, Slot, VerbClass, VerbFrame } from '../../languages/frames.ts';
import { listed } from '../../languages/language.ts';
import type { DealStatus, DealType, Instrument } from '../article.ts';

/** The frames and word lists of a language, ready to be looked up. */
export interface DealRules {
  readonly data: DealLanguage;
  readonly verbFrames: ReadonlyMap<string, readonly VerbRule[]>;
  readonly nounFrames: ReadonlyMap<string, readonly Frame[]>;
  /** First words of the nouns of two words among those: "prise_participation". */
  readonly pairHeads: ReadonlySet<string>;
  readonly relationFrames: ReadonlyMap<string, readonly Frame[]>;
  readonly classes: ReadonlyMap<string, ReadonlySet<VerbClass>>;
  /** Set phrases of `classes` by their verb, then by the word behind it: "jeter+eponge". */
  readonly phrases: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<VerbClass>>>;
  readonly objectControl: ReadonlySet<string>;
  readonly transparent: ReadonlySet<string>;
  readonly sourceWords: readonly string[];
  readonly boards: ReadonlySet<string>;
  readonly trades: ReadonlySet<string>;
  readonly settles: ReadonlySet<string>;
  readonly bids: ReadonlySet<string>;
  readonly merged: ReadonlySet<string>;
  readonly generics: ReadonlySet<string>;
  /** Nouns for the other sides of agreements. */
  readonly partners: ReadonlySet<string>;
  readonly collectives: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly partOwners: ReadonlySet<string>;
  readonly carriers: ReadonlySet<string>;
  readonly same: ReadonlySet<string>;
  readonly sameNouns: ReadonlySet<string>;
  readonly goods: ReadonlySet<string>;
  /** Nouns for what a deal costs. */
  readonly price: ReadonlySet<string>;
  readonly fixes: ReadonlySet<string>;
  readonly premiums: ReadonlySet<string>;
  readonly closes: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
  readonly rights: ReadonlySet<string>;
  readonly makes: ReadonlySet<string>;
  readonly supposes: ReadonlySet<string>;
  readonly reports: ReadonlySet<string>;
  readonly answers: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
  readonly debt: ReadonlySet<string>;
  readonly planned: ReadonlySet<string>;
  readonly rumoured: ReadonlySet<string>;
  readonly cancelled: ReadonlySet<string>;
  readonly anonymous: ReadonlySet<string>;
  readonly sides: ReadonlyMap<string, { readonly deal: DealType; readonly side: 'from' | 'to' }>;
  readonly collects: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  readonly compoundHeads: ReadonlySet<string>;
  readonly completes: ReadonlySet<string>;
  readonly converts: ReadonlySet<string>;
  readonly repays: ReadonlySet<string>;
  readonly originates: ReadonlySet<string>;
  readonly vain: ReadonlySet<string>;
  readonly lenders: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
  readonly includes: ReadonlySet<string>;
  readonly adds: ReadonlySet<string>;
  readonly binds: ReadonlySet<string>;
  readonly subscribes: ReadonlySet<string>;
  readonly sums: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly noGoods: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, number>;
  readonly each: ReadonlySet<string>;
  readonly anyDeal: ReadonlySet<string>;
  readonly factNouns: ReadonlySet<string>;
  readonly partialFigures: ReadonlyMap<string, string>;
  readonly valueQualifiers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly notFigures: ReadonlySet<string>;
  readonly participation: ReadonlySet<string>;
  readonly rounds: Readonly<Record<keyof NonNullable<DealLanguage['rounds']>, ReadonlySet<string>>> | undefined;
  readonly entitled: ReadonlySet<string>;
  readonly totals: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly amountPrepositions: readonly string[];
  /** Every noun that a frame knows. */
  readonly nouns: ReadonlySet<string>;
}

/** A frame of any kind with every field, so that the engine knows where each is kept. */
export interface Frame {
  readonly deal: DealType;
  readonly from: readonly Slot[] | undefined;
  readonly to: readonly Slot[] | undefined;
  readonly seller: readonly Slot[] | undefined;
  readonly also: readonly Slot[] | undefined;
  readonly needs: NonNullable<VerbFrame['needs']>;
  readonly instrument: Instrument | undefined;
  readonly status: DealStatus | undefined;
  readonly large: boolean;
  /** Of a verb; see `VerbFrame`. */
  readonly object: readonly ObjectKind[] | undefined;
  readonly argHeads: readonly string[] | undefined;
  readonly with: readonly Slot[] | undefined;
  readonly reflexive: boolean | undefined;
  readonly own: boolean;
  readonly follows: boolean;
  readonly without: readonly Slot[] | undefined;
  readonly lacks: readonly string[] | undefined;
  readonly ownAmount: boolean;
  readonly vague: boolean;
  /** Of a noun; see `NounFrame`. */
  readonly agreement: boolean;
  readonly weak: boolean;
}

export interface VerbRule {
  readonly frame: Frame;
  /** The word that must stand behind the verb: "take over". */
  readonly particle: string | undefined;
  readonly objectHeads: ReadonlySet<string> | undefined;
}

function frameOf(told: VerbFrame | NounFrame | RelationFrame): Frame {
  const { deal, from, to, seller, also, needs = [], instrument, status } = told;
  const verb: Partial<VerbFrame> = 'verbs' in told ? told : {};
  const noun: Partial<NounFrame> = 'verbs' in told ? {} : told;
  return {
    deal,
    from,
    to,
    seller,
    also,
    needs,
    instrument,
    status,
    large: (verb.large ?? noun.large) === true,
    object: verb.object,
    argHeads: verb.argHeads?.split(' '),
    with: verb.with,
    reflexive: verb.reflexive,
    own: verb.own === true,
    follows: verb.follows === true,
    without: verb.without,
    lacks: verb.lacks,
    ownAmount: verb.ownAmount === true,
    vague: verb.vague === true,
    agreement: noun.agreement === true,
    weak: noun.weak === true,
  };
}

export function compile(data: DealLanguage): DealRules {
  const verbFrames = new Map<string, VerbRule[]>();
  for (const told of data.verbFrames) {
    const frame = frameOf(told);
    const objectHeads = told.objectHeads ? new Set(listed(told.objectHeads)) : undefined;
    for (const word of listed(told.verbs)) {
      const [lemma, particle] = word.split('+') as [string, string?];
      const rule: VerbRule = { frame, particle, objectHeads };
      verbFrames.set(lemma, [...(verbFrames.get(lemma) ?? []), rule]);
    }
  }
  const classes = new Map<string, Set<VerbClass>>();
  for (const [name, words] of Object.entries(data.verbClasses) as [VerbClass, string][])
    for (const lemma of listed(words)) classes.set(lemma, (classes.get(lemma) ?? new Set()).add(name));
  const nounFrames = byWord(data.nounFrames);
  const phrases = new Map<string, Map<string, ReadonlySet<VerbClass>>>();
  for (const [phrase, said] of classes) {
    const plus = phrase.indexOf('+');
    if (plus < 0) continue;
    const verb = phrase.slice(0, plus);
    phrases.set(verb, (phrases.get(verb) ?? new Map()).set(phrase.slice(plus + 1), said));
  }
  return {
    data,
    phrases,
    verbFrames,
    nounFrames,
    pairHeads: new Set([...nounFrames.keys()].flatMap((noun) => (noun.includes('_') ? [noun.replace(/_.*/, '')] : []))),
    relationFrames: byWord(data.relationFrames),
    classes,
    objectControl: new Set(listed(data.objectControl)),
    transparent: new Set(listed(data.transparent)),
    sourceWords: listed(data.source),
    boards: new Set(listed(data.boards ?? '')),
    trades: new Set(listed(data.trades ?? '')),
    settles: new Set(listed(data.settles ?? '')),
    bids: new Set(listed(data.bids ?? '')),
    merged: new Set(listed(data.merged ?? '')),
    generics: new Set(listed(data.generics)),
    partners: new Set(listed(data.partners)),
    collectives: new Set(listed(data.collectives)),
    parts: new Set(listed(data.parts)),
    partOwners: new Set(listed(data.partOwners)),
    carriers: new Set(listed(data.carriers)),
    same: new Set(listed(data.same)),
    sameNouns: new Set(listed(data.sameNouns)),
    goods: new Set(listed(data.goods)),
    price: new Set(listed(data.price)),
    fixes: new Set(listed(data.fixes)),
    premiums: new Set(listed(data.premiums)),
    closes: new Set(listed(data.closes)),
    values: new Set(listed(data.values)),
    rights: new Set(listed(data.rights)),
    makes: new Set(listed(data.makes)),
    supposes: new Set(listed(data.supposes)),
    reports: new Set(listed(data.reports)),
    answers: new Set(listed(data.answers)),
    capital: new Set(listed(data.capital)),
    debt: new Set(listed(data.debt)),
    planned: new Set(listed(data.planned)),
    rumoured: new Set(listed(data.rumoured)),
    cancelled: new Set(listed(data.cancelled)),
    anonymous: new Set(listed(data.anonymous)),
    sides: new Map(data.sides.flatMap(({ nouns, ...side }) => listed(nouns).map((noun) => [noun, side] as const))),
    collects: new Set(listed(data.collects)),
    joins: new Set(listed(data.joins)),
    compoundHeads: new Set(listed(data.compoundHeads)),
    completes: new Set(listed(data.completes)),
    converts: new Set(listed(data.converts)),
    repays: new Set(listed(data.repays)),
    vain: new Set(listed(data.vain)),
    lenders: new Set(listed(data.lenders)),
    originates: new Set(listed(data.originates)),
    origins: new Set(listed(data.origins)),
    includes: new Set(listed(data.includes)),
    adds: new Set(listed(data.adds)),
    binds: new Set(listed(data.binds)),
    subscribes: new Set(listed(data.subscribes)),
    sums: new Set(listed(data.sums)),
    measures: new Set(listed(data.measures)),
    noGoods: new Set(listed(data.noGoods)),
    parties: new Set(listed(data.parties)),
    counts: new Map(Object.entries(data.counts)),
    each: new Set(listed(data.each)),
    anyDeal: new Set(listed(data.anyDeal)),
    factNouns: new Set(data.facts.filter(({ fact }) => fact !== 'share_price').flatMap(({ nouns }) => listed(nouns))),
    partialFigures: new Map(Object.entries(data.partialFigures)),
    valueQualifiers: new Map(Object.entries(data.valueQualifiers).map(([word, others]) => [word, new Set(listed(others))])),
    notFigures: new Set(listed(data.notFigures)),
    participation: new Set(listed(data.participation)),
    rounds: data.rounds && sets(data.rounds),
    entitled: new Set(listed(data.entitled)),
    totals: new Set(listed(data.totals)),
    sources: new Set(listed(data.sourcePrepositions)),
    amountPrepositions: listed(data.amountPrepositions),
    nouns: new Set(
      [...data.nounFrames, ...data.relationFrames, ...data.facts]
        .flatMap(({ nouns }) => listed(nouns).map((noun) => noun.replace(/_.*/, '')))
        .concat(listed(data.capital), listed(data.debt)),
    ),
  };
}

const sets = <K extends string>(lists: Readonly<Record<K, string>>) =>
  Object.fromEntries(Object.entries<string>(lists).map(([name, words]) => [name, new Set(listed(words))])) as unknown as Record<
    K,
    ReadonlySet<string>
  >;

function byWord(frames: readonly (NounFrame | RelationFrame)[]): Map<string, Frame[]> {
  const map = new Map<string, Frame[]>();
  for (const told of frames) {
    const frame = frameOf(told);
    for (const word of listed(told.nouns)) map.set(word, [...(map.get(word) ?? []), frame]);
  }
  return map;
}
