import type { FoundEntity } from '../entities/entity-reading.ts';
import { governorOf } from '../syntax/governor.ts';
import { subjectOf } from '../syntax/subject.ts';
import { ownerOf, type Party, partiesOf, type Scene, toldLately } from './scene.ts';

const isComma = (scene: Scene, at: number) => {
  const chunk = scene.chunks[at];
  return chunk?.kind === 'mark' && chunk.mark === ',';
};

/** "its founder, Anna Corran, lifted her stake", "Anna Corran, its founder, sold shares": the company that the one who acts is said to be of. */
export function ownCompany(scene: Scene, at: number, not: ReadonlySet<FoundEntity>): Party[] {
  const { chunks, rules } = scene;
  const noun = chunks[at];
  if (noun?.kind !== 'noun' || noun.determiner !== 'possessive') return [];
  const verb = governorOf(chunks, at);
  const person = verb < 0 ? undefined : subjectOf(chunks, verb, { object: rules.objectControl })[0];
  if (person?.mention?.entity.type !== 'person') return [];
  const where = chunks.indexOf(person);
  for (const i of [isComma(scene, where - 1) ? where - 2 : where, isComma(scene, where + 1) ? where + 2 : where]) {
    const office = chunks[i];
    if (office?.kind !== 'noun' || office.amount || !(office.of || office.ofPronoun)) continue;
    const owner = ownerOf(scene, i, new Set([...not, person.mention.entity]));
    if (owner?.entity.type === 'company') return [{ ...owner, sure: Math.min(owner.sure, 0.8) }];
  }
  return [];
}

/** "X is a customer of Y. In January it ordered six vessels": whom the one who buys was just told to buy from. */
export function supplierTold(scene: Scene, at: number, not: ReadonlySet<FoundEntity>): Party[] {
  const { chunks, rules, place } = scene;
  const buyers = partiesOf(scene, subjectOf(chunks, at, { object: rules.objectControl }));
  const told = toldLately(scene).findLast(({ place: where }) => where !== place);
  if (told?.type !== 'purchase' || told.to.length !== 1 || told.amount || told.status === 'cancelled') return [];
  if (told.place.paragraph !== place.paragraph || place.sentence - told.place.sentence > 1 || not.has(told.to[0]!)) return [];
  const object = chunks[at + 1];
  return object?.kind === 'noun' && buyers.some(({ entity }) => told.from.includes(entity))
    ? [{ entity: told.to[0]!, sure: 0.8, chunk: object }]
    : [];
}

/** "X's biggest shareholder, Y, which holds 31%": in whom the sentence said already that the one who holds has a share. */
export function heldTold(scene: Scene, at: number, not: ReadonlySet<FoundEntity>): Party[] {
  const { chunks, rules, place } = scene;
  const told = toldLately(scene).findLast((draft) => draft.type === 'stake' && draft.place === place && draft.to.length === 1);
  const target = told?.to[0];
  const object = chunks[at + 1];
  if (!told || told.share || !target || not.has(target) || object?.kind !== 'noun') return [];
  const holders = partiesOf(scene, subjectOf(chunks, at, { object: rules.objectControl }));
  return holders.some(({ entity }) => told.from.includes(entity)) ? [{ entity: target, sure: 0.85, chunk: object }] : [];
}
