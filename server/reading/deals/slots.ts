import type { Slot } from '../../languages/frames.ts';
import type { FoundEntity } from '../entities/entity-reading.ts';
import { emptyNoun, type NounChunk, type VerbChunk } from '../syntax/chunk.ts';
import { type Argument, complementsOf } from '../syntax/complements.ts';
import { coordinatedRight } from '../syntax/group.ts';
import { antecedentOf } from '../syntax/relative.ts';
import { subjectOf } from '../syntax/subject.ts';
import { besideSlots } from './beside-slots.ts';
import { boundTo } from './bound.ts';
import { bidFor, contested } from './contested.ts';
import { contributed } from './contributions.ts';
import { paidByCost, settledWith } from './costs.ts';
import { leftWith } from './left-with.ts';
import { maker } from './makers.ts';
import { negotiator, talksWith } from './matter-of-talks.ts';
import { heldTold, ownCompany, supplierTold } from './own-company.ts';
import type { SlotReader } from './roles.ts';
import { ofRound, valued } from './rounds.ts';
import { ownerOf, type Party, partiesOf, type Scene } from './scene.ts';
import { sentencer } from './sentenced.ts';
import { shareMover } from './share-movers.ts';
import { talkedWith, talker } from './talks.ts';
import { toldSlots } from './told-slots.ts';

type Taken = ReadonlySet<FoundEntity>;

/** Slots that are filled the same way round a verb and a noun; undefined for a slot that is not one of them. */
export function commonSlot(scene: Scene, at: number, name: Slot, not: Taken, args: readonly Argument[]): Party[] | undefined {
  readers ??= new Map(Object.entries(slots()));
  return readers.get(name)?.(scene, at, not, args);
}

let readers: ReadonlyMap<Slot, SlotReader> | undefined;

const slots = (): Readonly<Record<Slot, SlotReader>> => ({
  ...toldSlots,
  ...besideSlots,
  paidFor,
  talksWith,
  negotiator,
  heldIn,
  forProduct: (scene, _, not, args) => forProduct(scene, not, args),
  included,
  owner: holderOf,
  partner,
  signedUp,
  buyer,
  unnamed: passiveStory,
  topical: (scene, at, not) => ghost(scene, scene.topic(not), at, not, 0.65),
  recentHeld,
  led: leaders,
  forCompany,
  recentTarget,
  story: (scene, at, not) => around(scene, scene.topic(not), at),
  contested,
  bidFor,
  paidByCost,
  exchanged: (scene, _, not, args) => exchanged(scene, not, args),
  leftWith,
  shareMover,
  maker,
  lastBuyer,
  soldOf,
  settledWith,
  lineAt: (scene, _, not, args) => lineAt(scene, not, args),
  inAssetOf: (scene, _, not, args) => inAssetOf(scene, not, args),
  forRelative,
  chosen,
  talkedWith,
  talker,
  ofRound,
  heldTold,
  ownCompany,
  supplierTold,
  valued,
  contributed,
  eligible,
  genitive,
  goods: qualifier,
  bound: boundTo,
  sentencer,
});

const around = (scene: Scene, entity: FoundEntity | undefined, at: number): Party[] => {
  const chunk = scene.chunks[at];
  return entity && chunk?.kind === 'noun' ? [{ entity, sure: 0.65, chunk }] : [];
};

/** "licensed it from X, paying $20m upfront": whom the deal of the same sentence pays. */
function paidFor(scene: Scene, at: number, not: Taken): Party[] {
  const verb = scene.chunks[at];
  if (verb?.kind !== 'verb' || verb.mood !== 'gerund') return [];
  const told = scene.told.at(-1);
  if (!told || told.place.sentence !== scene.place.sentence || told.place.paragraph !== scene.place.paragraph) return [];
  const entity = told.seller ?? told.to.find((one) => !not.has(one));
  return entity ? [{ entity, sure: 0.8, chunk: emptyNoun(verb) }] : [];
}

const ghost = (scene: Scene, entity: FoundEntity | undefined, at: number, not: Taken, sure = 0.7): Party[] => {
  const { from, to } = scene.chunks[at]!;
  return entity && !not.has(entity) ? [{ entity, sure, chunk: emptyNoun({ from, to }) }] : [];
};

/** "its 19.9% holding in X, sold to Y": in whom the share is that a participle speaks of. */
function heldIn(scene: Scene, at: number, not: Taken): Party[] {
  const verb = scene.chunks[at];
  if (verb?.kind !== 'verb' || verb.mood !== 'participle') return [];
  const held = subjectOf(scene.chunks, at, { object: scene.rules.objectControl })[0];
  const next = held && scene.chunks[scene.chunks.indexOf(held) + 1];
  return next?.kind === 'noun' && next.prep && ['in', scene.rules.data.of].includes(next.prep)
    ? partiesOf(scene, [next], not)
    : [];
}

/** "options for the A321": whose product is ordered. */
function forProduct(scene: Scene, not: Taken, args: readonly Argument[]): Party[] {
  for (const { prep, group } of args)
    if (prep === scene.rules.data.purpose && group[0]!.mention?.entity.type === 'product') return partiesOf(scene, group, not);
  return [];
}

/** "from a credit line at X": who stands behind what is drawn on. */
function lineAt(scene: Scene, not: Taken, args: readonly Argument[]): Party[] {
  const line = args.find(
    ({ prep, group }) =>
      prep === scene.rules.data.source &&
      group[0]!.words.some((word) => scene.rules.debt.has(word) || scene.rules.nounFrames.get(word)?.[0]?.deal === 'debt'),
  );
  const next = line && scene.chunks[line.at + 1];
  return next?.kind === 'noun' && (next.prep === 'at' || next.prep === 'with' || next.prep === 'from')
    ? partiesOf(scene, coordinatedRight(scene.chunks, line!.at + 1).group, not)
    : [];
}

/** "a 30% interest in X's licence": whose the asset is. */
function inAssetOf({ rules }: Scene, not: Taken, args: readonly Argument[]): Party[] {
  for (const { prep, group } of args) {
    const [noun] = group;
    if (prep !== 'in' || !noun?.of || noun.mention || noun.time || !noun.head || rules.capital.has(noun.head)) continue;
    if (!not.has(noun.of.entity) && noun.of.entity.type === 'company')
      return [{ entity: noun.of.entity, sure: 0.85, chunk: noun }];
  }
  return [];
}

/** "the takeover of X, for which Y is paying $2bn": what the relative clause says is paid for. */
function forRelative(scene: Scene, at: number, not: Taken): Party[] {
  const { chunks, rules } = scene;
  const relative = chunks.findLastIndex((chunk, i) => i < at && i > at - 5 && chunk.kind === 'mark' && chunk.mark === 'relative');
  const mark = chunks[relative];
  if (mark?.kind !== 'mark' || mark.prep !== rules.data.purpose) return [];
  const [noun] = antecedentOf(chunks, relative);
  if (!noun) return [];
  const of = chunks[chunks.indexOf(noun) + 1];
  const deal = noun.head !== undefined && rules.nounFrames.get(noun.head)?.[0]?.deal === 'acquisition';
  const target = deal && of?.kind === 'noun' && of.prep === rules.data.of ? of : noun;
  return partiesOf(scene, [target], not).filter(({ entity }) => entity.type === 'company');
}

/** "picked X to supply sensors", "X was hired by Y to build it": who is to do what is bought. */
function chosen(scene: Scene, at: number, not: Taken): Party[] {
  const { chunks, rules } = scene;
  const verb = chunks[at] as VerbChunk;
  const task = chunks.slice(at + 1, at + 6).find((chunk) => chunk.kind === 'verb');
  if (task?.kind !== 'verb' || task.mood !== 'infinitive' || task.prep !== rules.data.recipient) return [];
  const sells = rules.verbFrames.get(task.lemma)?.some(({ frame }) => frame.deal === 'purchase' && frame.to?.includes('subject'));
  if (!sells) return [];
  if (verb.passive) return partiesOf(scene, subjectOf(chunks, at, { object: rules.objectControl }), not);
  const object = complementsOf(chunks, at).args.find(({ prep, group }) => !prep && !group[0]!.time);
  return object ? partiesOf(scene, object.group, not) : [];
}

/** "accounts for 40% of X's sales": whose the figure is that somebody is a part of. */
function soldOf(scene: Scene, at: number, not: Taken, args: readonly Argument[]): Party[] {
  // "China accounts for 40% of X's sales" names no customer
  const [part] = partiesOf(scene, subjectOf(scene.chunks, at, { object: scene.rules.objectControl }));
  if (part?.entity.type !== 'company') return [];
  const sales = args.find(({ prep, group }) => prep === scene.rules.data.of && group[0]!.head && !group[0]!.mention);
  const owner = sales && ownerOf(scene, sales.at, not);
  return owner && !not.has(owner.entity) ? [owner] : [];
}

/** "with X providing $1bn of the debt": who buys in the deal that the paragraph told last. */
function lastBuyer(scene: Scene, at: number, not: Taken): Party[] {
  const told = scene.told.findLast(({ type, place }) => type === 'acquisition' && place.paragraph === scene.place.paragraph);
  return ghost(scene, told?.from[0], at, not);
}

/** "in exchange for 40% of what X collects": the first that is named of what is given. */
function exchanged({ chunks }: Scene, not: Taken, args: readonly Argument[]): Party[] {
  const given = args.find(({ prep }) => prep === 'exchange');
  for (let i = given?.at ?? chunks.length; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'mark' && (chunk.mark === 'end' || chunk.mark === ';' || chunk.mark === ',')) return [];
    const named = chunk.kind === 'noun' ? (chunk.mention ?? chunk.of) : undefined;
    if (chunk.kind === 'noun' && named && ['company', 'institution'].includes(named.entity.type))
      return not.has(named.entity) ? [] : [{ entity: named.entity, sure: 0.8, chunk }];
  }
  return [];
}

/** "Other users include X": of whom the article speaks. */
function included(scene: Scene, at: number, not: Taken): Party[] {
  const noun = scene.chunks[at];
  const verb = scene.chunks[at + 1];
  if (
    noun?.kind !== 'noun' ||
    noun.of ||
    noun.determiner === 'possessive' ||
    verb?.kind !== 'verb' ||
    !scene.rules.includes.has(verb.lemma)
  )
    return [];
  return ghost(scene, scene.topic(not), at, not, 0.65);
}

/** "holds 9.8% of X, acquired in March from Y": who acquired it is who holds it. */
function holderOf(scene: Scene, at: number, not: Taken): Party[] {
  const { chunks, rules } = scene;
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || verb.mood !== 'participle') return [];
  const control = { object: rules.objectControl };
  const held = subjectOf(chunks, at, control)[0];
  if (!held || (held.amount?.kind !== 'percentage' && !(held.head && rules.capital.has(held.head)))) return [];
  for (let i = chunks.indexOf(held) - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'mark' && (chunk.mark === ';' || chunk.mark === 'end')) return [];
    if (chunk.kind === 'verb' && chunk.mood === 'finite') return partiesOf(scene, subjectOf(chunks, i, control), not);
  }
  return [];
}

/** "has signed up as the first customer": of whom the article speaks. */
function signedUp(scene: Scene, at: number, not: Taken): Party[] {
  if (joinedBy(scene, at) < 0) return [];
  return ghost(scene, scene.topic(not), at, not, 0.65);
}

/** The verb that `as` and the noun complete, -1 when there is none. */
export function joinedBy({ chunks, rules }: Scene, at: number): number {
  const noun = chunks[at];
  if (noun?.kind !== 'noun' || noun.prep !== 'as') return -1;
  let i = at - 1;
  while (chunks[i]?.kind === 'mark' && (chunks[i] as { mark: string }).mark === 'adverb') i--;
  const verb = chunks[i];
  return verb?.kind === 'verb' && rules.joins.has(verb.lemma) ? i : -1;
}

/** The other side of a deal that the same sentence told: "signed up as a customer, committing to buy …". */
function partner(scene: Scene, at: number, not: Taken): Party[] {
  const told = scene.told.findLast(
    ({ place }) => place.paragraph === scene.place.paragraph && place.sentence === scene.place.sentence,
  );
  if (told?.type !== 'purchase') return [];
  const subject = partiesOf(scene, subjectOf(scene.chunks, at, { object: scene.rules.objectControl }));
  return subject.some(({ entity }) => told.from.includes(entity)) ? ghost(scene, told.to[0], at, not) : [];
}

/** Who borrows to pay for "the purchase" is who buys. */
function buyer(scene: Scene, at: number, not: Taken): Party[] {
  const { chunks, rules } = scene;
  const speaks = chunks.some(
    (chunk) =>
      chunk.kind === 'noun' &&
      chunk.determiner === 'definite' &&
      !chunk.amount &&
      chunk.head !== undefined &&
      (rules.anyDeal.has(chunk.head) || rules.nounFrames.get(chunk.head)?.[0]?.deal === 'acquisition'),
  );
  if (!speaks) return [];
  const buyers = new Set(
    scene.told.flatMap(({ type, status, from }) => (type === 'acquisition' && status !== 'cancelled' ? from.slice(0, 1) : [])),
  );
  // of several bidders, the one spoken of last
  const told = scene.told.findLast(({ from }) => from[0] && buyers.has(from[0]));
  return ghost(scene, told?.from[0], at, not);
}

/** "40% of output is sold to X": by whom the article speaks of. */
function passiveStory(scene: Scene, at: number, not: Taken): Party[] {
  const verb = scene.chunks[at];
  if (verb?.kind !== 'verb' || !verb.passive || verb.mood !== 'finite') return [];
  return ghost(scene, scene.topic(not), at, not, 0.6);
}

/** "sell the shares to X": those of the company that a stake was told in. */
function recentHeld(scene: Scene, at: number, not: Taken): Party[] {
  const object = scene.chunks[at + 1];
  if (object?.kind !== 'noun' || object.determiner !== 'definite') return [];
  const told = scene.told.findLast(({ type, place }) => type === 'stake' && scene.place.paragraph - place.paragraph < 2);
  return ghost(scene, told?.to[0], at, not);
}

/** "a round led by X, with participation from Y and Z", "with Y also taking part". */
function leaders(scene: Scene, at: number, not: Taken): Party[] {
  const { chunks, rules } = scene;
  const found: Party[] = [];
  const add = (parties: readonly Party[]) => {
    for (const party of parties)
      if (!not.has(party.entity) && !found.some(({ entity }) => entity === party.entity)) found.push(party);
  };
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'mark' && (chunk.mark === 'end' || chunk.mark === ';' || chunk.mark === 'subordinate')) break;
    if (chunk.kind === 'verb' && rules.classes.get(chunk.lemma)?.has('leads')) {
      if (chunk.passive) add(partiesOf(scene, by(scene, i)));
      else if (found.length && chunk.mood === 'gerund') add(partiesOf(scene, before(scene, i)));
      continue;
    }
    const next = chunks[i + 1];
    if (
      chunk.kind === 'noun' &&
      chunk.prep &&
      chunk.words.some((word) => rules.participation.has(word)) &&
      next?.kind === 'noun' &&
      next.prep
    )
      add(partiesOf(scene, coordinatedRight(chunks, i + 1).group));
  }
  return found;
}

const by = (scene: Scene, verb: number) =>
  complementsOf(scene.chunks, verb)
    .args.filter(({ prep }) => prep === scene.rules.data.by)
    .flatMap(({ group }) => group);

/** The groups right before a gerund: "with X and Y taking part". */
function before(scene: Scene, verb: number): NounChunk[] {
  const group: NounChunk[] = [];
  for (let i = verb - 1; i >= 0; i--) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind === 'mark' && (chunk.mark === 'adverb' || chunk.mark === 'and' || chunk.mark === ',')) continue;
    if (chunk.kind !== 'noun' || !chunk.mention) break;
    group.unshift(chunk);
    if (chunk.prep) break;
  }
  return group;
}

/** A company behind the preposition of purpose, also behind what is to be done: "a contract to run trains for X". */
function forCompany(scene: Scene, at: number, not: Taken, args: readonly Argument[]): Party[] {
  const verbs = complementsOf(scene.chunks, at).verbs.filter((index) => (scene.chunks[index] as VerbChunk).mood === 'infinitive');
  const behind = [...args, ...verbs.flatMap((index) => complementsOf(scene.chunks, index).args)];
  for (const { prep, group } of behind) {
    if (prep !== scene.rules.data.purpose) continue;
    const parties = partiesOf(
      scene,
      group.filter(
        ({ mention, head, to }) =>
          mention && mention.entity.type !== 'person' && mention.entity.type !== 'product' && (!head || mention.to >= to),
      ),
      not,
    );
    if (parties.length) return parties;
  }
  return [];
}

/** Whom others bid for already, when this bid is the writer's "its offer" or has its price. */
function recentTarget(scene: Scene, at: number, not: Taken): Party[] {
  const noun = scene.chunks[at];
  if (noun?.kind !== 'noun') return [];
  const told = scene.told.findLast(({ type, to }) => type === 'acquisition' && to.length === 1 && !not.has(to[0]!));
  if (!told) return [];
  const here = told.place.paragraph === scene.place.paragraph && told.place.sentence === scene.place.sentence;
  if (!here && !noun.amount && noun.determiner !== 'definite' && noun.determiner !== 'possessive') return [];
  return around(scene, told.to[0], at);
}

/** "Eligible for up to …": whom the article speaks of. */
function eligible(scene: Scene, at: number, not: Taken): Party[] {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind === 'verb') return [];
    if (chunk.kind === 'noun' && chunk.words.some((word) => scene.rules.entitled.has(word))) {
      const verb = scene.chunks[i - 1];
      const subject =
        verb?.kind === 'verb' ? partiesOf(scene, subjectOf(scene.chunks, i - 1, { object: scene.rules.objectControl }), not) : [];
      return subject.length ? subject : around(scene, scene.topic(not), at);
    }
  }
  return [];
}

/** Whose the noun is by `'s`, a possessive or `whose`; not a name that only qualifies it ("the Nordia bid"). */
function genitive(scene: Scene, at: number, not: Taken): Party[] {
  const noun = scene.chunks[at];
  if (noun?.kind !== 'noun') return [];
  if (noun.of && isGenitive(scene, noun)) return [{ entity: noun.of.entity, sure: 0.95, chunk: noun }];
  const whose = scene.chunks[at - 1];
  if (whose?.kind === 'mark' && whose.mark === 'relative' && scene.syntax.relatives.get(whose.word) === 'of')
    return partiesOf(scene, antecedentOf(scene.chunks, at - 1), not);
  const entity = noun.ofPronoun?.person === 3 ? scene.antecedent(noun.ofPronoun, at, not) : undefined;
  return entity ? [{ entity, sure: 0.75, chunk: noun }] : [];
}

const isGenitive = ({ terms }: Scene, { of }: NounChunk) => of !== undefined && terms[of.to]?.fold === "'s";

/** A name that qualifies the noun: "the Vellura takeover", "a Vellura order". */
function qualifier(scene: Scene, at: number, not: Taken): Party[] {
  const noun = scene.chunks[at];
  if (noun?.kind !== 'noun' || !noun.of || isGenitive(scene, noun) || not.has(noun.of.entity)) return [];
  return [{ entity: noun.of.entity, sure: 0.8, chunk: noun }];
}

/** The other side of what was told of a party last: who pays "up to $320m in milestones". */
export function counterparty(scene: Scene, known: readonly Party[], not: Taken, at: number): Party[] {
  const entities = new Set(known.map(({ entity }) => entity));
  const chunk = scene.chunks[at]!;
  for (let i = scene.told.length - 1; i >= 0 && i > scene.told.length - 12; i--) {
    const { type, from, to } = scene.told[i]!;
    if (!['purchase', 'payment', 'partnership', 'investment', 'acquisition'].includes(type)) continue;
    const other = to.some((entity) => entities.has(entity)) ? from : from.some((entity) => entities.has(entity)) ? to : [];
    const entity = other.find((one) => !not.has(one) && !entities.has(one));
    if (entity) return [{ entity, sure: 0.75, chunk: chunk.kind === 'noun' ? chunk : known[0]!.chunk }];
  }
  return [];
}

/** Whose the goods are that a verb governs, when they are not themselves a party: "buys Vellura's chips". */
export function goodsOwner(scene: Scene, object: Argument | undefined, not: Taken): Party[] {
  const noun = object?.group[0];
  if (!noun || (noun.mention && noun.mention.entity.type !== 'product')) return [];
  const owner = ownerOf(scene, object!.at, not);
  if (owner) return [owner];
  // "$20bn of its chips"
  const goods = scene.chunks[object!.at + 1];
  const counted = noun.amount && !noun.head && goods?.kind === 'noun' && goods.prep === scene.rules.data.of && goods.head;
  const maker = counted && scene.rules.goods.has(counted) ? ownerOf(scene, object!.at + 1, not) : undefined;
  return maker ? [maker] : [];
}
