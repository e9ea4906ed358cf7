import type { Slot } from '../../languages/frames.ts';
import type { FoundEntity } from '../entities/entity-reading.ts';
import type { Chunk, MarkChunk, VerbChunk } from '../syntax/chunk.ts';
import { type Argument, argument, complementsOf } from '../syntax/complements.ts';
import { coordinatedRight, type Group } from '../syntax/group.ts';
import { antecedentOf, isComplementizer } from '../syntax/relative.ts';
import { relativeHead } from '../syntax/relative-verb.ts';
import { subjectOf } from '../syntax/subject.ts';
import { governingSubject } from './around-noun.ts';
import { anotherThan } from './disjoint.ts';
import { isNextActor, objectsAmong } from './object-place.ts';
import { byPreposition, clauseStart, groupOf, isNamed, isSide, kindOf, none, objectParties, type Surroundings } from './roles.ts';
import { isMoney, membersOf, ownerOf, type Party, partiesOf, partyOf, recentDeal, type Scene } from './scene.ts';
import { commonSlot, goodsOwner } from './slots.ts';
import { sameTarget, targetBefore } from './told-slots.ts';

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
      ? argument(undefined, logicalSubject, chunks.indexOf(logicalSubject[0]!))
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
      if (!entity) return [];
      const group = groupOf(chunks, at);
      return [{ entity, sure: 0.78, chunk: name === 'dative' ? { ...group, prep: rules.data.recipient } : group }];
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
    object,
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
    if (!chunk.time) args.push(argument(chunk.prep, coordinatedRight(chunks, i).group, i));
  }
  return args;
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
      return argument(prep, group, chunks.indexOf(group[0]!));
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
export function isObjectPronoun(chunks: readonly Chunk[], at: number): boolean {
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
