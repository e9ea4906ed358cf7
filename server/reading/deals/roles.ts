import type { ObjectKind, Slot, VerbClass } from '../../languages/frames.ts';
import type { FoundEntity } from '../entities/entity-reading.ts';
import type { Chunk, MarkChunk, NounChunk, PlacedAmount, VerbChunk } from '../syntax/chunk.ts';
import {
  type Argument,
  antecedentOf,
  type Complements,
  complementsOf,
  coordinatedRight,
  type Group,
  governorOf,
  isComplementizer,
  predicateOf,
  subjectOf,
} from '../syntax/clause.ts';
import { relativeHead } from '../syntax/relative-verb.ts';
import { anotherThan } from './disjoint.ts';
import { predicatedMoney } from './money-elsewhere.ts';
import { isNextActor, objectsAmong } from './object-place.ts';
import { isPremium } from './premiums.ts';
import { nextRepeats } from './repeated.ts';
import {
  apposedName,
  isMoney,
  isShare,
  membersOf,
  ownerOf,
  type Party,
  partiesOf,
  partyOf,
  recentDeal,
  type Scene,
} from './scene.ts';
import { commonSlot, goodsOwner } from './slots.ts';

import { sameTarget, targetBefore } from './told-slots.ts';
import { verbClasses } from './verb-classes.ts';

/** What stands round a trigger, by the names that frames use. */
export interface Surroundings {
  /** The groups that may fill a slot, the best first. */
  readonly slot: (name: Slot, not: ReadonlySet<FoundEntity>) => Party[];
  readonly args: readonly Argument[];
  /** What links the infinitives that hang on it: "choisir X pour équiper …". */
  readonly purposes: readonly string[];
  readonly object?: Argument;
  readonly objectKind: ObjectKind;
  /** The verb that says what becomes of it: the trigger itself, or the one that governs the noun. */
  readonly verb: number;
  readonly classes: ReadonlySet<VerbClass>;
  /** Index behind the last chunk of the clause. */
  readonly end: number;
  readonly start: number;
}

const none: ReadonlySet<VerbClass> = new Set();

/** "des obligations souscrites par X": who subscribes gives the money. */
const giving: ReadonlySet<VerbClass> = new Set(['gives']);

export function aroundVerb(scene: Scene, at: number): Surroundings {
  const { chunks, rules } = scene;
  const verb = chunks[at] as VerbChunk;
  const complements = complementsOf(chunks, at);
  const control = { object: rules.objectControl };
  const first = scene.syntax.headLast ? at : relativeHead(chunks, at);
  const relative = relativeArgument(chunks, first);
  const logicalSubject = subjectOf(chunks, at, control);
  const bareArgs = objectsAmong(complements.args).filter(
    (arg) => scene.syntax.headLast || !isNextActor(chunks, complements.args, arg),
  );
  const double =
    !verb.passive &&
    bareArgs.length > 1 &&
    bareArgs[0]!.at + bareArgs[0]!.group.length <= bareArgs[1]!.at &&
    (isNamed(bareArgs[0]!.group[0]!) || isSide(scene, bareArgs[0]!.group[0]!)) &&
    !isNamed(bareArgs[1]!.group[0]!) &&
    // "take X private at £4 a share": no second object stands behind a complement
    !complements.args.some(
      ({ prep, group, at: index }) =>
        prep && prep !== rules.data.of && !group[0]!.time && index > bareArgs[0]!.at && index < bareArgs[1]!.at,
    )
      ? bareArgs
      : undefined;
  const antecedentObject =
    relative && !relative.prep && isObjectPronoun(chunks, first) && (first === at || !bareArgs.length) ? relative : undefined;
  const object: Argument | undefined = verb.passive
    ? logicalSubject.length
      ? { group: logicalSubject, at: chunks.indexOf(logicalSubject[0]!), commas: 0 }
      : undefined
    : (antecedentObject ?? (double ? double[1] : (pricedObject(scene, verb, bareArgs) ?? bareArgs[0])));
  const agent = complements.args.filter(({ prep }) => prep === rules.data.by).flatMap(({ group }) => group);
  const subject = verb.passive || verb.datived ? agent : logicalSubject;
  // "buys software from it": not from itself
  const others = (not: ReadonlySet<FoundEntity>) =>
    scene.syntax.headLast && !verb.passive
      ? new Set([...not, ...partiesOf(scene, subject, apart(not)).map(({ entity }) => entity)])
      : not;
  // "it did fine Nordia £3m": a pronoun is not whom its own clause names
  const pronominal = scene.syntax.headLast && !verb.passive && subject.length > 0 && subject.every(({ pronoun }) => pronoun);
  const apart = (not: ReadonlySet<FoundEntity>) =>
    pronominal
      ? new Set([
          ...not,
          ...complements.args.flatMap(({ group }) =>
            group.flatMap(({ mention }) => (mention?.kind === 'name' ? [mention.entity] : [])),
          ),
        ])
      : not;
  const another = (group: Group | undefined, not: ReadonlySet<FoundEntity>) =>
    group && scene.syntax.headLast ? anotherThan(scene, group, others(new Set()), not) : [];
  const slot = (name: Slot, not: ReadonlySet<FoundEntity>): Party[] => {
    const common = commonSlot(scene, at, name, not, complements.args);
    if (common) return common;
    if (name === 'goodsOwner') return goodsOwner(scene, object, others(not));
    if (name === 'subject') {
      const named = partiesOf(scene, subject, apart(not));
      if (named.length || subject.length || verb.passive)
        return named.length ? named : partiesOf(scene, membersOf(scene, subject), not);
      // "aussi a-t-elle racheté X"
      const hung = verb.clitics.find(({ role }) => role === 'subject');
      const entity = hung && scene.antecedent(hung, at, not);
      return entity ? [{ entity, sure: 0.78, chunk: groupOf(chunks, at) }] : [];
    }
    if (name === 'agent') return partiesOf(scene, agent, not);
    if (name === 'governing')
      return verb.mood === 'participle' ? partiesOf(scene, governingSubject(chunks, at, control), not) : [];
    if (name === 'object') {
      if (object) {
        const parties = objectParties(scene, object, others(not)).filter(({ entity }) => !others(not).has(entity));
        return parties.length ? parties : another(object.group, not);
      }
      const clitic = verb.clitics.find(({ role }) => role === 'object');
      const actors = clitic ? partiesOf(scene, subject) : [];
      const excluded = new Set([...not, ...actors.map((party) => party.entity)]);
      const entity = clitic && (sameTarget(scene, actors, excluded) ?? scene.antecedent(clitic, at, excluded));
      return entity ? [{ entity, sure: 0.7, chunk: groupOf(chunks, at) }] : [];
    }
    if (verb.datived && (name === 'dative' || name === rules.data.recipient)) return partiesOf(scene, logicalSubject, not);
    if (name === 'dative' && double) {
      const parties = partiesOf(scene, double[0]!.group, others(not)).filter(({ entity }) => !others(not).has(entity));
      return parties.length ? parties : another(double[0]!.group, not);
    }
    if (name === 'dative' || name === 'place' || name === 'partitive') {
      const role = name === 'partitive' ? 'of' : name;
      const clitic = verb.clitics.find((pronoun) => pronoun.role === role);
      const actors = clitic ? partiesOf(scene, subject) : [];
      const excluded = new Set([...not, ...actors.map((party) => party.entity)]);
      const entity =
        clitic &&
        ((role !== 'dative' && (sameTarget(scene, actors, excluded) ?? (role === 'place' && targetBefore(scene, excluded)))) ||
          scene.antecedent(clitic, at, excluded));
      const chunk = { ...groupOf(chunks, at), ...(name === 'dative' && { prep: rules.data.recipient }) };
      return entity ? [{ entity, sure: 0.78, chunk }] : [];
    }
    // "lui a infligé 15 M€, et 9 millions à son rival": what stands behind is for the verb left out
    if (name === rules.data.recipient && verb.clitics.some(({ role }) => role === 'dative')) return [];
    if (name === 'comparedTo')
      return antecedentObject
        ? ((recentDeal(scene, 'payment') ?? recentDeal(scene, 'purchase'))?.to ?? []).map((entity) => ({
            entity,
            sure: 0.7,
            chunk: groupOf(chunks, at),
          }))
        : [];
    if (name === 'possessedBy') {
      if (!object) return [];
      const owner =
        ownerOf(scene, object.at, not) ?? (object.group[0]!.mention ? partyOf(scene, object.group[0]!, not) : undefined);
      return owner ? [owner] : [];
    }
    const fromRelative = relative && relative.prep === name ? partiesOf(scene, relative.group, not) : [];
    if (fromRelative.length) return fromRelative;
    const behind = byPreposition(scene, complements.args, name, others(not), object);
    if (behind.length) return behind;
    const fronted = byPreposition(scene, frontedArgs(chunks, at), name, not, object);
    return fronted.length ? fronted : another(complements.args.find(({ prep }) => prep === name)?.group, not);
  };
  return {
    slot,
    args: complements.args,
    purposes: complements.verbs.flatMap((index) => (chunks[index] as VerbChunk).prep ?? []),
    ...(object && { object }),
    objectKind: object ? kindOf(scene, object.group[0]!, object.at) : 'none',
    verb: at,
    classes: rules.classes.get(verb.lemma) ?? none,
    end: complements.end,
    start: clauseStart(chunks, at),
  };
}

/** "a revendu 55 M€ à Y sa filiale X": the sum between a verb and what is bought is its price. */
function pricedObject(scene: Scene, { lemma }: VerbChunk, [first, second]: readonly Argument[]): Argument | undefined {
  if (scene.syntax.headLast || !first || !second || !isMoney(first.group[0]!.amount) || first.group[0]!.head) return undefined;
  const object = second.group[0]!;
  const trades = scene.rules.verbFrames
    .get(lemma)
    ?.some(({ frame }) => frame.deal === 'acquisition' && frame.object?.includes('party'));
  return trades && !object.amount && object.head !== undefined && second.commas === 0 ? second : undefined;
}

/** Prepositions behind which a deal's noun is only referred to. */
const asides: ReadonlySet<string> = new Set([
  'under',
  'as',
  'after',
  'before',
  'since',
  'via',
  'without',
  'about',
  'than',
  'including',
  'exchange',
]);

export function aroundNoun(scene: Scene, at: number): Surroundings {
  const { chunks, rules } = scene;
  const own = complementsOf(chunks, at);
  const outer = outermost(scene, at);
  const relative = relativeVerb(scene, at);
  const governor = relative >= 0 ? relative : governorOf(chunks, outer);
  const predicate = governor < 0 ? predicateOf(chunks, outer) : -1;
  const participles = own.verbs.filter((index) => (chunks[index] as VerbChunk).mood === 'participle');
  // "un crédit syndiqué accordé par X": the one that says what is done with it
  const participle = participles.find((index) => rules.classes.has((chunks[index] as VerbChunk).lemma)) ?? participles[0] ?? -1;
  const found = governor >= 0 ? governor : predicate;
  // "n'a guère réagi au placement": a verb that only points at the deal says nothing of it
  const points =
    governor >= 0 && found >= 0 && pointsAt(chunks[outer] as NounChunk, rules.classes.get((chunks[found] as VerbChunk).lemma));
  const support = found;
  const control = { object: rules.objectControl };
  const supportVerb = support >= 0 ? (chunks[support] as VerbChunk) : undefined;
  const head = (chunks[at] as NounChunk).head;
  const phrase = supportVerb && governor < 0 ? rules.classes.get(`${supportVerb.lemma}+${head}`) : undefined;
  const classes = supportVerb ? (phrase ?? verbClasses(scene, support) ?? none) : none;
  const lemma = participle >= 0 ? (chunks[participle] as VerbChunk).lemma : '';
  const participleClasses = rules.subscribes.has(lemma) ? giving : (rules.classes.get(lemma) ?? none);
  const more: Complements | undefined = support >= 0 ? complementsOf(chunks, support) : undefined;
  const args = [
    ...own.args,
    ...(more?.args.filter(
      (arg) => !own.args.some((other) => other.at === arg.at) && arg.at !== at && (arg.prep || arg.at < at),
    ) ?? []),
    ...frontedArgs(chunks, support >= 0 ? support : at),
  ];
  const agents = args.filter(({ prep }) => prep === rules.data.by).flatMap(({ group }) => group);
  const participleAgents =
    participle >= 0
      ? own.verbs
          .filter((index) => index === participle || (participleClasses.has('leads') && leads(scene, index)))
          .flatMap((index) => complementsOf(chunks, index).args)
          .filter(({ prep }) => prep === rules.data.by)
          .flatMap(({ group }) => group)
      : [];
  const subject = supportVerb ? (supportVerb.passive ? agents : governor >= 0 ? subjectOf(chunks, support, control) : []) : [];
  // "owes X £4m under a contract": what goes on is not the contract
  // "the venture was blocked by X": X is no part of it
  const others =
    scene.syntax.headLast &&
    governor < 0 &&
    supportVerb?.passive &&
    !(['gives', 'does', 'leads', 'agrees'] as const).some((one) => classes.has(one));
  const aside = scene.syntax.headLast && asides.has((chunks[outer] as NounChunk).prep ?? '');
  const outerFrames = rules.nounFrames.get((chunks[outer] as NounChunk).head ?? '');
  // "X a rejeté l'offre de Y", "l'offre de Y a été acceptée par X": who answers is whom it is for
  const answered =
    supportVerb !== undefined && rules.answers.has(supportVerb.lemma) && outerFrames?.some(({ to }) => to?.includes('answered'));
  const ofOwn = (chunks[outer] as NounChunk).determiner === 'possessive';
  const slot = (name: Slot, not: ReadonlySet<FoundEntity>): Party[] => {
    const common = commonSlot(scene, at, name, not, args);
    if (common) return common;
    if (name === 'answered') return answered && !ofOwn ? partiesOf(scene, subject, not) : [];
    if (answered && !ofOwn && ['gives', 'gets', 'does', 'leads', 'anyone', rules.data.by].includes(name)) return [];
    if (aside && ['gives', 'gets', 'does', 'leads', 'anyone', 'dative'].includes(name)) return [];
    if (name === 'collector') return supportVerb && rules.collects.has(supportVerb.lemma) ? partiesOf(scene, subject, not) : [];
    if (name === 'borrower') return classes.has('gives') || aside ? [] : partiesOf(scene, subject, not);
    // "Nordia led a £2bn buyout": not of itself
    // "X is working on an offer": X makes it, unless somebody else is said to
    if (name === 'anyone' && scene.syntax.headLast && !supportVerb?.passive && (classes.has('talks') || classes.has('plans'))) {
      const makers: readonly (string | undefined)[] = [rules.data.by, rules.data.source];
      if (!args.some(({ prep }) => makers.includes(prep))) return [];
    }
    if (name === 'anyone')
      return scene.syntax.headLast &&
        rules.nounFrames.get((chunks[at] as NounChunk).head ?? '')?.[0]?.deal === 'acquisition' &&
        classes.has('leads') &&
        !supportVerb?.passive
        ? []
        : partiesOf(scene, subject, not);
    if (name === 'source')
      return classes.has('gets') || participleClasses.has('gets')
        ? firstOf(rules.sourceWords.map((word) => () => byPreposition(scene, args, word, not)))
        : [];
    if (name === 'objectOwner') {
      const other = more?.args.find((arg) => !arg.prep && arg.at < at && arg.group[0]!.head);
      const owner = other && ownerOf(scene, other.at, not);
      return owner ? [owner] : [];
    }
    if (name === 'gives' || name === 'gets' || name === 'does' || name === 'leads') {
      if (participle >= 0 && participleAgents.length && participleClasses.has(name))
        return partiesOf(scene, participleAgents, not);
      if (supportVerb?.datived) {
        const patient = subjectOf(chunks, support, control);
        if (name === 'gets') return partiesOf(scene, patient, not);
        return classes.has(name) ? partiesOf(scene, agents, not) : [];
      }
      if (classes.has(name)) return partiesOf(scene, subject, not);
      // "prévoit un investissement", "renonce à son rachat": what a verb says of the deal leaves its subject the doer
      if (
        name === 'does' &&
        supportVerb &&
        governor >= 0 &&
        !classes.has('gives') &&
        !classes.has('gets') &&
        !classes.has('leads') &&
        classes.size > 0 &&
        !classes.has('is') &&
        !classes.has('amounts')
      )
        return partiesOf(scene, subject, not);
      return [];
    }
    if (name === 'possessor') {
      const noun = (chunks[outer] as NounChunk).ofPronoun ? (chunks[outer] as NounChunk) : (chunks[at] as NounChunk);
      if (noun.of) return [{ entity: noun.of.entity, sure: 0.95, chunk: noun }];
      const entity = noun.ofPronoun?.person === 3 ? scene.antecedent(noun.ofPronoun, at, not) : undefined;
      return entity ? [{ entity, sure: 0.75, chunk: noun }] : [];
    }
    if (name === 'place') {
      const clitic = supportVerb?.clitics.find(({ role }) => role === 'place');
      const entity = clitic && scene.antecedent(clitic, support, not);
      return entity ? [{ entity, sure: 0.75, chunk: groupOf(chunks, support) }] : [];
    }
    // "was awarded a contract by X": the subject is given it
    if (name === 'dative' && scene.syntax.headLast && supportVerb?.passive && governor >= 0)
      return partiesOf(scene, subjectOf(chunks, support, control), not);
    if (name === 'dative') {
      const clitic = supportVerb?.clitics.find(({ role }) => role === 'dative');
      const entity =
        clitic && scene.antecedent(clitic, support, new Set([...not, ...partiesOf(scene, subject).map((party) => party.entity)]));
      if (entity) return [{ entity, sure: 0.78, chunk: { ...groupOf(chunks, support), prep: rules.data.recipient } }];
      // "was awarded a contract by X"
      if (
        scene.syntax.headLast &&
        supportVerb?.passive &&
        governor >= 0 &&
        classes.has('gives') &&
        (chunks[outer] as NounChunk).prep === undefined
      )
        return partiesOf(scene, subjectOf(chunks, support, control), not);
      const first = more?.args.find((arg) => !arg.prep && arg.at < at && isNamed(arg.group[0]!));
      return first ? partiesOf(scene, first.group, not) : [];
    }
    if (name === 'object') return [];
    if (name === rules.data.recipient && supportVerb?.clitics.some(({ role }) => role === 'dative'))
      return byPreposition(scene, own.args.slice(0, 1), name, not);
    if (
      name === rules.data.by &&
      participle >= 0 &&
      participleAgents.length &&
      (participleClasses.has('gives') || participleClasses.has('does') || participleClasses.has('says'))
    )
      return partiesOf(scene, participleAgents, not);
    return byPreposition(
      scene,
      name === rules.data.of && !scene.syntax.headLast
        ? own.args.filter(({ commas }) => commas === 0)
        : name === rules.data.of || aside || (name === rules.data.by && others)
          ? own.args
          : args,
      name,
      not,
    );
  };
  return {
    slot,
    args,
    purposes: [],
    objectKind: 'none',
    verb:
      points || (participle >= 0 && participleClasses.size > 0 && !classes.size)
        ? participle
        : support >= 0
          ? support
          : participle >= 0
            ? participle
            : calledOff(scene, own.end),
    classes: support >= 0 ? classes : participleClasses,
    end: Math.max(own.end, more?.end ?? 0),
    start: clauseStart(chunks, support >= 0 && governor >= 0 ? support : at),
  };
}

const leads = ({ chunks, rules }: Scene, at: number) => Boolean(rules.classes.get((chunks[at] as VerbChunk).lemma)?.has('leads'));

/** "the venture it formed with X", "a loan that Nordia took from Y": the verb of the relative clause whose object the noun is, -1 when there is none. */
function relativeVerb({ chunks, rules, syntax }: Scene, at: number): number {
  let i = at + 1;
  while (chunks[i]?.kind === 'noun' && (chunks[i] as NounChunk).prep) i++;
  const mark = chunks[i];
  if (mark?.kind !== 'mark' || mark.mark !== 'relative' || mark.prep || syntax.relatives.get(mark.word) === 'of') return -1;
  if (!syntax.headLast && syntax.relatives.get(mark.word) !== 'object') return -1;
  for (let j = i + 1; j < chunks.length && j < i + 6; j++) {
    const chunk = chunks[j]!;
    if (chunk.kind !== 'verb') continue;
    const classes = rules.classes.get(chunk.lemma);
    const told = classes && (['gives', 'gets', 'does', 'drops', 'agrees'] as const).some((one) => classes.has(one));
    return told && chunk.mood === 'finite' && !chunk.passive && isObjectPronoun(chunks, j) ? j : -1;
  }
  return -1;
}

/** "son projet de reprise de X": the noun that the deal's noun hangs on, when it only says how far things are. */
function outermost(scene: Scene, at: number): number {
  const { chunks, rules } = scene;
  let outer = at;
  while (outer > 0) {
    const noun = chunks[outer] as NounChunk;
    const before = chunks[outer - 1];
    if (noun.prep !== rules.data.of) break;
    const sum = before?.kind === 'noun' && before.amount && !before.head && before.prep === rules.data.of && chunks[outer - 2];
    if (sum && sum.kind === 'noun' && sum.head && !sum.mention && rules.nounFrames.has(sum.head)) {
      outer -= 2;
      continue;
    }
    if (before?.kind !== 'noun' || !before.head || before.mention || before.amount) break;
    const word = before.words.some(
      (one) =>
        rules.planned.has(one) ||
        rules.rumoured.has(one) ||
        rules.cancelled.has(one) ||
        rules.totals.has(one) ||
        rules.carriers.has(one) ||
        rules.nounFrames.has(one),
    );
    if (!word) break;
    outer--;
  }
  return outer;
}

function pointsAt(noun: NounChunk, classes: ReadonlySet<VerbClass> | undefined): boolean {
  return noun.prep !== undefined && noun.prep !== 'de' && noun.prep !== 'of' && !classes;
}

/** Groups with a preposition that open the clause: "Avec X, le groupe crée …". */
export function frontedArgs(chunks: readonly Chunk[], at: number): Argument[] {
  const args: Argument[] = [];
  for (let i = clauseStart(chunks, at); i < at; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'mark' && (chunk.mark === ',' || chunk.mark === 'and' || chunk.mark === 'dash' || chunk.mark === 'adverb'))
      continue;
    if (chunk.kind !== 'noun') break;
    if (!chunk.prep) {
      if (chunk.time || args.length) continue;
      break;
    }
    if (!chunk.time) args.push({ prep: chunk.prep, group: coordinatedRight(chunks, i).group, at: i, commas: 0 });
  }
  return args;
}

/** "se console avec X, acquis pour 33 M€": who acts in the clause that a participle hangs on. */
function governingSubject(chunks: readonly Chunk[], at: number, control: { readonly object: ReadonlySet<string> }): Group {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'mark' && (chunk.mark === ';' || chunk.mark === 'end')) return [];
    if (chunk.kind === 'verb' && chunk.mood === 'finite' && !chunk.passive) return subjectOf(chunks, i, control);
  }
  return [];
}

/** "projet de fusion entre X et Y, enterré en quinze jours": a verb behind a group without one. */
function calledOff(scene: Scene, end: number): number {
  for (let i = end; i < scene.chunks.length && i < end + 2; i++) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind === 'verb') return scene.rules.classes.get(chunk.lemma)?.has('drops') ? i : -1;
  }
  return -1;
}

/** The first answer that is not empty. */
function firstOf(answers: readonly (() => Party[])[]): Party[] {
  for (const answer of answers) {
    const parties = answer();
    if (parties.length) return parties;
  }
  return [];
}

/** Parties behind a preposition; a noun between them and it ("à l'activité cloud de X") is seen through. */
function byPreposition(
  scene: Scene,
  args: readonly Argument[],
  name: Slot,
  not: ReadonlySet<FoundEntity>,
  object?: Argument,
): Party[] {
  const found: Party[] = [];
  for (const arg of args) {
    if (arg.prep !== name || arg.group[0]!.time || arg === object) continue;
    const parties = partiesOf(scene, arg.group, not).filter(({ entity }) => !not.has(entity));
    for (const party of parties) if (!found.some(({ entity }) => entity === party.entity)) found.push(party);
    if (found.length && name !== scene.rules.data.by && !nextRepeats(scene, arg)) break;
  }
  return found;
}

function objectParties(scene: Scene, object: Argument, not: ReadonlySet<FoundEntity>): Party[] {
  const parties = partiesOf(scene, object.group, not);
  if (parties.length) return parties;
  const owner = ownerOf(scene, object.at, not);
  return owner ? [{ ...owner, sure: owner.sure * 0.85 }] : [];
}

/** The argument that a relative pronoun stands for in the clause of a verb: "à laquelle il les loue", "que X a racheté". */
function relativeArgument(chunks: readonly Chunk[], verb: number): Argument | undefined {
  for (let i = verb - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'mark' && chunk.mark === 'relative') {
      if (isComplementizer(chunks, i) || (chunk.word === 'qui' && !chunk.prep)) return undefined;
      const group = antecedentOf(chunks, i);
      if (!group.length) return undefined;
      const prep = chunk.word === 'dont' || chunk.word === 'whose' ? 'de' : prepositionOf(chunk);
      return { group, at: chunks.indexOf(group[0]!), commas: 0, ...(prep && { prep }) };
    }
    if (chunk.kind === 'verb' && chunk.mood === 'finite') return undefined;
    if (chunk.kind === 'mark' && !['adverb', 'and', 'other'].includes(chunk.mark)) return undefined;
  }
  return undefined;
}

/** `auquel` and `duquel` hold their preposition. */
function prepositionOf(mark: MarkChunk): string | undefined {
  if (mark.prep) return mark.prep;
  if (/^auquel|^auxquel/.test(mark.word)) return 'a';
  if (/^duquel|^desquel/.test(mark.word)) return 'de';
  return undefined;
}

/** A subject stands between the relative pronoun and the verb: the pronoun is the object. */
function isObjectPronoun(chunks: readonly Chunk[], at: number): boolean {
  let verb = at;
  while (chunks[verb - 1]?.kind === 'mark' && (chunks[verb - 1] as MarkChunk).mark === 'adverb') verb--;
  for (let i = verb - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'mark' && chunk.mark === 'relative') return chunk.word === 'que' || chunk.word === 'qu' || i < verb - 1;
    if (chunk.kind === 'noun' && !chunk.prep && !chunk.time) {
      const relative = chunks[i - 1];
      return relative?.kind === 'mark' && relative.mark === 'relative';
    }
  }
  return false;
}

export function kindOf(scene: Scene, noun: NounChunk, at: number): ObjectKind {
  const { rules } = scene;
  if (isShare(noun.amount)) return 'percentage';
  if (isMoney(noun.amount) && !noun.head) {
    const next = scene.chunks[at + 1];
    if (next?.kind === 'noun' && next.prep === rules.data.of && next.head && rules.debt.has(next.head)) return 'debt';
    // "$300m in debt financing"
    if (
      next?.kind === 'noun' &&
      scene.syntax.headLast &&
      next.prep === rules.data.inForm &&
      next.head &&
      next.words.slice(-2).some((word) => rules.debt.has(word))
    )
      return 'debt';
    if (
      next?.kind === 'noun' &&
      next.prep === rules.data.of &&
      next.head &&
      rules.capital.has(next.head) &&
      scene.syntax.headLast
    )
      return 'capital';
    return 'money';
  }
  const head = noun.head;
  if (head && rules.price.has(head) && apposedMoney(scene, at)) return 'money';
  const measured = head && rules.sums.has(head) ? scene.chunks[at + 1] : undefined;
  if (measured?.kind === 'noun' && measured.prep === rules.data.of && isMoney(measured.amount)) return 'money';
  if (head && rules.capital.has(head)) return 'capital';
  if (head && rules.debt.has(head)) return 'debt';
  if (head && rules.nounFrames.has(head) && !(noun.mention && noun.mention.kind === 'name')) return 'deal';
  if (noun.mention) {
    if (noun.mention.entity.type === 'product') return 'goods';
    if (head && noun.mention.kind === 'name' && rules.goods.has(head) && !scene.syntax.headLast) return 'goods';
    return 'party';
  }
  if (noun.pronoun) return 'party';
  // "sa filiale finlandaise, X"
  if (!scene.syntax.headLast && apposedName(scene, at)) return 'party';
  if (noun.amount) return 'goods';
  return 'goods';
}

/** "pays its landlord $3m": who has a part in a deal told before. */
const isSide = ({ rules }: Scene, { head, amount, determiner }: NounChunk) =>
  head !== undefined && !amount && rules.sides.has(head) && (determiner === 'possessive' || determiner === 'definite');

const isNamed = (noun: NounChunk) => Boolean(noun.mention || noun.pronoun) && !noun.amount;

function groupOf(chunks: readonly Chunk[], at: number): NounChunk {
  const chunk = chunks[at];
  return chunk?.kind === 'noun'
    ? chunk
    : { kind: 'noun', from: chunk?.from ?? 0, to: chunk?.to ?? 1, words: [], headAt: chunk?.from ?? 0, time: false };
}

/** Index of the first chunk of the clause that the chunk at `at` stands in. */
function clauseStart(chunks: readonly Chunk[], at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (
      chunk.kind === 'mark' &&
      (chunk.mark === ';' || chunk.mark === 'end' || chunk.mark === ':' || chunk.mark === 'subordinate')
    )
      return i + 1;
  }
  return 0;
}

/** "Le premier versement, 60 M€, a été avancé": the sum between commas behind a group. */
function apposedMoney({ chunks }: Scene, at: number): PlacedAmount | undefined {
  const [open, sum, close] = chunks.slice(at + 1, at + 4);
  const between = open?.kind === 'mark' && open.mark === ',' && close?.kind === 'mark' && close.mark === ',';
  return between && sum?.kind === 'noun' && !sum.prep && !sum.head && isMoney(sum.amount) ? sum.amount : undefined;
}

/** The money that a deal is about, the surest place first. */
export function moneyOf(scene: Scene, around: Surroundings, noun?: NounChunk): PlacedAmount | undefined {
  const usable = (amount: PlacedAmount | undefined): amount is PlacedAmount =>
    isMoney(amount) && amount.per !== 'share' && amount.per !== 'unit' && !scene.claimed.has(amount.id);
  const inGroup = (group: Group) => group.map(({ amount }) => amount).find(usable);
  if (noun && usable(noun.amount)) return noun.amount;
  if (around.object) {
    const own = inGroup(around.object.group);
    if (own) return own;
    const apposed = apposedMoney(scene, around.object.at);
    if (usable(apposed)) return apposed;
  }
  const { of } = scene.rules.data;
  if (noun) {
    // "750 M€ d'obligations", "$3bn in equity"
    const before = scene.chunks[scene.chunks.indexOf(noun) - 1];
    if (
      noun.prep &&
      (noun.prep === of || noun.prep === scene.rules.data.inForm) &&
      before?.kind === 'noun' &&
      usable(before.amount) &&
      !before.head
    )
      return before.amount;
    const first = around.args[0];
    if (first?.prep === of && inGroup(first.group)) return inGroup(first.group);
  }
  const relative =
    noun && scene.syntax.headLast ? (relativeMoney(scene, noun, usable) ?? predicatedMoney(scene, noun)) : undefined;
  if (relative) return relative;
  for (const prep of scene.rules.amountPrepositions) {
    for (const arg of around.args) {
      if (arg.prep !== prep) continue;
      const amount = inGroup(arg.group);
      if (amount) return amount;
    }
  }
  for (const arg of around.args) {
    if (arg.prep === undefined || arg.bracketed || arg.afterColon) {
      // "a licence agreement with X and a $75m placement": another deal's sum
      const { head } = arg.group[0]!;
      if (noun && scene.syntax.headLast && head && scene.rules.nounFrames.has(head)) continue;
      const amount = inGroup(arg.group);
      if (amount && (arg.bracketed || arg.afterColon || !noun || arg.at < around.end)) return amount;
    }
  }
  for (const arg of around.args) {
    if (!['sur', 'in', 'avec', 'with', 'a', 'on'].includes(arg.prep ?? '')) continue;
    const amount = inGroup(arg.group);
    if (amount) return amount;
  }
  return undefined;
}

/** "an offering that would have raised $750m", "a deal that is worth $2bn": the sum that a relative clause gives the noun. */
function relativeMoney(
  scene: Scene,
  noun: NounChunk,
  usable: (amount: PlacedAmount | undefined) => amount is PlacedAmount,
): PlacedAmount | undefined {
  const { chunks, rules } = scene;
  let i = chunks.indexOf(noun) + 1;
  // "a sale to X, completed in May, which brought in $2bn"
  const passes = (chunk: Chunk | undefined) =>
    chunk?.kind === 'noun' ||
    (chunk?.kind === 'mark' && chunk.mark === ',') ||
    (chunk?.kind === 'verb' && chunk.mood === 'participle');
  while (passes(chunks[i])) i++;
  const mark = chunks[i];
  const verb = chunks[i + 1];
  // "closed a sale with X, raising $96m"
  if (mark?.kind === 'verb' && mark.mood === 'gerund' && rules.classes.get(mark.lemma)?.has('gets'))
    return complementsOf(chunks, i)
      .args.filter(({ prep }) => !prep)
      .map(({ group }) => group[0]!.amount)
      .find(usable);
  if (mark?.kind !== 'mark' || mark.mark !== 'relative' || mark.prep || verb?.kind !== 'verb') return undefined;
  const classes = rules.classes.get(verb.lemma);
  if (!classes?.has('amounts') && !classes?.has('gets') && !classes?.has('is')) return undefined;
  return complementsOf(chunks, i + 1)
    .args.filter(({ prep }) => !prep || rules.amountPrepositions.includes(prep))
    .map(({ group }) => group[0]!.amount)
    .find(usable);
}

/** "un accord de 38 M$ pour acheter …", "a $9 bn contract to lease …": the sum of the noun that an infinitive hangs on. */
export function governingMoney(scene: Scene, at: number): PlacedAmount | undefined {
  const verb = scene.chunks[at];
  if (verb?.kind === 'verb' && verb.mood === 'gerund') return gainedMoney(scene, at);
  if (verb?.kind !== 'verb' || verb.mood !== 'infinitive') return undefined;
  const paid = verb.prep === 'pour' || verb.prep === 'to' ? gainedMoney(scene, at) : undefined;
  if (paid) return paid;
  for (let i = at - 1; i >= 0; i--) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind !== 'noun') return undefined;
    if (isMoney(chunk.amount)) {
      const head = chunk.head ?? (scene.chunks[i - 1]?.kind === 'noun' ? (scene.chunks[i - 1] as NounChunk).head : undefined);
      return head && (scene.rules.nounFrames.has(head) || scene.rules.planned.has(head)) && !scene.claimed.has(chunk.amount.id)
        ? chunk.amount
        : undefined;
    }
  }
  return undefined;
}

/** "X encaisse 27 M€ en vendant …": the sum of the verb that a gerund explains. */
function gainedMoney(scene: Scene, at: number): PlacedAmount | undefined {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind === 'mark' && chunk.mark !== ',' && chunk.mark !== 'adverb') return undefined;
    if (chunk.kind === 'verb') return undefined;
    let before = i - 1;
    while (scene.chunks[before]?.kind === 'mark' && (scene.chunks[before] as MarkChunk).mark === 'adverb') before--;
    const main = scene.chunks[before];
    if (
      chunk.kind === 'noun' &&
      !chunk.prep &&
      !chunk.head &&
      isMoney(chunk.amount) &&
      main?.kind === 'verb' &&
      main.mood === 'finite' &&
      !scene.claimed.has(chunk.amount.id) &&
      !scene.told.some(({ amount, type }) => amount === chunk.amount && type !== 'spending')
    )
      return chunk.amount;
  }
  return undefined;
}

/** "a apporté autant", "le même montant", "the same amount": the sum told last. */
export function sameMoney(scene: Scene, at: number): PlacedAmount | undefined {
  const { same, sameNouns } = scene.rules;
  for (let i = at + 1; i < scene.chunks.length && i < at + 4; i++) {
    const chunk = scene.chunks[i]!;
    const said =
      chunk.kind === 'mark'
        ? same.has(chunk.word)
        : chunk.kind === 'noun' && chunk.words.some((word) => sameNouns.has(word)) && chunk.words.some((word) => same.has(word));
    if (said) return scene.told.findLast(({ amount }) => amount)?.amount;
  }
  return undefined;
}

export function shareOf(scene: Scene, around: Surroundings, noun?: NounChunk): PlacedAmount | undefined {
  const usable = (amount: PlacedAmount | undefined): amount is PlacedAmount =>
    isShare(amount) && !scene.claimed.has(amount.id) && !isPremium(scene, amount);
  if (noun && usable(noun.amount)) return noun.amount;
  const own = around.object?.group.map(({ amount }) => amount).find(usable);
  if (own) return own;
  const shares = (args: readonly Argument[]) => args.flatMap(({ group }) => group.map(({ amount }) => amount)).filter(usable);
  // "cut its stake from 18% to 9%", "passe de 24 % à 33 %": where it gets to
  const { source, of, recipient } = scene.rules.data;
  const from = scene.syntax.headLast ? source : of;
  const change = around.args.some(({ prep, group }) => prep === from && usable(group[0]!.amount));
  const after = change ? shares(around.args.filter(({ prep }) => prep === recipient))[0] : undefined;
  return after ?? shares(around.args)[0];
}
