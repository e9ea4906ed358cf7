import type { FoundEntity } from '../entities/entity-reading.ts';
import { emptyNoun, type NounChunk } from '../syntax/chunk.ts';
import { type Argument, complementsOf } from '../syntax/complements.ts';
import { subjectOf } from '../syntax/subject.ts';
import type { Draft } from './draft.ts';
import type { SlotReader } from './roles.ts';
import { ownerOf, type Party, partiesOf, type Scene } from './scene.ts';

type Taken = ReadonlySet<FoundEntity>;

/** Slots that the deals told before fill, or what a capital is somebody's. */
export const toldSlots: Readonly<Record<string, SlotReader>> = {
  bidTarget,
  inCapital: (scene, _, not, args) => inCapital(scene, not, args),
  funded,
  cededBy,
  heldBySubject,
  ofPossessor,
  recentPayer,
};

const NEAR = 4;

/** The deals told last: nothing further back is spoken of without its name. */
export const lately = ({ told }: Scene): readonly Draft[] => told.slice(-24);

/** "X a aussi remis une offre", "Y a jeté l'éponge": the company that others bid for, by the article. */
function bidTarget(scene: Scene, at: number, not: Taken): Party[] {
  const told = lately(scene).findLast(
    ({ type, to, place, rule }) =>
      type === 'acquisition' &&
      to.length === 1 &&
      !not.has(to[0]!) &&
      scene.place.paragraph - place.paragraph < NEAR &&
      !rule.includes('/relation/'),
  );
  return standIn(scene, told?.to[0], at);
}

/** "rachète X, une société cédée par Y", "X, acquis auprès de Y": who sells, as a participle behind says. */
function cededBy(scene: Scene, at: number, not: Taken): Party[] {
  const { chunks, rules } = scene;
  for (let i = at + 1; i < chunks.length && i < at + 12; i++) {
    const verb = chunks[i]!;
    if (verb.kind === 'mark' ? [';', 'end', 'relative', 'subordinate'].includes(verb.mark) : false) return [];
    if (verb.kind !== 'verb') continue;
    if (verb.mood === 'finite') return [];
    if (verb.mood !== 'participle') continue;
    const frames = (rules.verbFrames.get(verb.lemma) ?? [])
      .map(({ frame }) => frame)
      .filter(({ deal }) => deal === 'acquisition');
    const preps = frames.flatMap(({ seller }) => (seller?.includes('subject') ? [rules.data.by] : (seller ?? [])));
    const arg = complementsOf(chunks, i).args.find(({ prep, group }) => prep && preps.includes(prep) && group[0]!.mention);
    const party = arg && partiesOf(scene, arg.group, not)[0];
    if (party) return [party];
  }
  return [];
}

/** Who sells what several bid for. */
export function sellerOf(scene: Scene, target: readonly Party[], bidder: readonly Party[]): Party[] {
  const told = lately(scene).findLast(({ seller, to }) => seller !== undefined && to[0] === target[0]?.entity);
  return told?.seller && !bidder.some(({ entity }) => entity === told.seller) ? [{ ...target[0]!, entity: told.seller }] : [];
}

/** "l'arrivée de X à son capital", "accueille X dans son tour de table": whose the capital is. */
function inCapital(scene: Scene, not: Taken, args: readonly Argument[]): Party[] {
  for (const { prep, group, at } of args) {
    const noun = group[0]!;
    if (prep === 'capital') return partiesOf(scene, group, not);
    if (!prep || !noun.head || !scene.rules.capital.has(noun.head) || noun.amount) continue;
    if (noun.ofPronoun?.person === 3) {
      const entity = scene.antecedent(noun.ofPronoun, scene.chunks.indexOf(noun), not);
      return entity ? [{ entity, sure: 0.8, chunk: noun }] : [];
    }
    const owner = ownerOf(scene, at, not);
    if (owner) return [owner];
  }
  return [];
}

/** "L'Ademe ajoute 1,2 M€ de subvention": who is given money in this paragraph already. */
function funded(scene: Scene, at: number, not: Taken): Party[] {
  const told = lately(scene).findLast(
    ({ type, to, place, status }) =>
      (type === 'investment' || type === 'debt') &&
      to.length === 1 &&
      !not.has(to[0]!) &&
      status !== 'cancelled' &&
      place.paragraph === scene.place.paragraph &&
      scene.place.sentence - place.sentence < NEAR,
  );
  return standIn(scene, told?.to[0], at);
}

/** "X, qui détenait 60 % du capital, a vendu ses parts à Y": in whom the one who sells was told to hold shares. */
function heldBySubject(scene: Scene, at: number, not: Taken): Party[] {
  const object = scene.chunks[at + 1];
  if (object?.kind !== 'noun' || object.determiner !== 'possessive') return [];
  const subject = partiesOf(scene, subjectOf(scene.chunks, at, { object: scene.rules.objectControl }));
  const told = lately(scene).findLast(
    ({ type, from }) => type === 'stake' && subject.some(({ entity }) => from.includes(entity)),
  );
  return told?.to[0] && !not.has(told.to[0]) ? standIn(scene, told.to[0], at) : [];
}

/** "son rachat par X", "sa cession à Y": whose the noun is, is what is bought when the buyer stands behind. */
function ofPossessor(scene: Scene, at: number, not: Taken, args: readonly Argument[]): Party[] {
  const noun = scene.chunks[at]!;
  if (noun.kind !== 'noun' || noun.ofPronoun?.person !== 3) return [];
  const { by, recipient } = scene.rules.data;
  const buyers = args.filter(({ prep, at: place }) => (prep === by || prep === recipient) && place > at);
  const parties = buyers.flatMap(({ group }) => partiesOf(scene, group));
  const named = args.some(({ prep, group, at: place }) => prep === scene.rules.data.of && place === at + 1 && !group[0]!.amount);
  if (!parties.length || named) return [];
  const entity = scene.antecedent(noun.ofPronoun, at, new Set([...not, ...parties.map((party) => party.entity)]));
  return entity ? [{ entity, sure: 0.78, chunk: noun }] : [];
}

/** "X touchera 59 M€", behind a sum that somebody pays to whom the sentence did not say: who pays it. */
function recentPayer(scene: Scene, at: number, not: Taken): Party[] {
  const told = lately(scene).findLast(
    ({ type, from, to, place }) =>
      type === 'payment' && !to.length && from.length === 1 && !not.has(from[0]!) && place.paragraph >= scene.place.paragraph - 1,
  );
  return standIn(scene, told?.from[0], at);
}

function standIn(scene: Scene, entity: FoundEntity | undefined, at: number): Party[] {
  if (!entity) return [];
  const { from, to } = scene.chunks[at]!;
  const chunk: NounChunk = emptyNoun({ from, to });
  return [{ entity, sure: 0.7, chunk }];
}

const HELD: ReadonlySet<string> = new Set(['stake', 'acquisition', 'investment']);

/** "Il détiendra 10 % de X et devra y injecter 12 M€", "Il avait payé 4 M€ pour la racheter": who acts goes on with the company of his deal before. */
export function sameTarget(scene: Scene, subject: readonly Party[], not: Taken): FoundEntity | undefined {
  if (!subject.length) return undefined;
  const told = lately(scene).findLast(
    ({ from, to, place }) =>
      place.paragraph === scene.place.paragraph &&
      scene.place.sentence - place.sentence < 2 &&
      to.length === 1 &&
      subject.some(({ entity }) => from.includes(entity)),
  );
  const target = told && HELD.has(told.type) ? told.to[0]! : undefined;
  return target && target.type === 'company' && !not.has(target) ? target : undefined;
}

/** "X investira dans Y, tandis que Z y mettra 2 M€": where one puts money, another does. */
export function targetBefore(scene: Scene, not: Taken): FoundEntity | undefined {
  const told = lately(scene).at(-1);
  const near =
    told &&
    told.place.paragraph === scene.place.paragraph &&
    scene.place.sentence - told.place.sentence < 2 &&
    (told.type === 'investment' || told.type === 'stake');
  const target = near && told.to.length === 1 ? told.to[0]! : undefined;
  return target?.type === 'company' && !not.has(target) ? target : undefined;
}

/** "l'affaire", "le tout": the company that the last deal in shares was about. */
export function lastTarget(scene: Scene, not: Taken): FoundEntity | undefined {
  return lately(scene).findLast(
    ({ type, to, place }) => HELD.has(type) && to.length === 1 && !not.has(to[0]!) && scene.place.paragraph - place.paragraph < 2,
  )?.to[0];
}
