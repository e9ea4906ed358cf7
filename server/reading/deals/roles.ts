import type { ObjectKind, Slot, VerbClass } from '../../languages/frames.ts';
import type { FoundEntity } from '../entities/entity-reading.ts';
import { type Chunk, emptyNoun, type NounChunk } from '../syntax/chunk.ts';
import type { Argument } from '../syntax/complements.ts';
import { apposedMoney } from './money-around.ts';
import { nextRepeats } from './repeated.ts';
import { apposedName, isMoney, isShare, ownerOf, type Party, partiesOf, type Scene } from './scene.ts';

/** What stands round a trigger, by the names that frames use. */
export interface Surroundings {
  /** The groups that may fill a slot, the best first. */
  readonly slot: (name: Slot, not: ReadonlySet<FoundEntity>) => Party[];
  readonly args: readonly Argument[];
  /** What links the infinitives that hang on it: "choisir X pour équiper …". */
  readonly purposes: readonly string[];
  readonly object: Argument | undefined;
  readonly objectKind: ObjectKind;
  /** The verb that says what becomes of it: the trigger itself, or the one that governs the noun. */
  readonly verb: number;
  readonly classes: ReadonlySet<VerbClass>;
  /** Index behind the last chunk of the clause. */
  readonly end: number;
  readonly start: number;
}

/** Fills a slot beside the trigger at `at`, which has the arguments `args`. */
export type SlotReader = (scene: Scene, at: number, not: ReadonlySet<FoundEntity>, args: readonly Argument[]) => Party[];

export const none: ReadonlySet<VerbClass> = new Set();

/** "des obligations souscrites par X": who subscribes gives the money. */
export const giving: ReadonlySet<VerbClass> = new Set(['gives']);

/** The first answer that is not empty. */
export function firstOf(answers: readonly (() => Party[])[]): Party[] {
  for (const answer of answers) {
    const parties = answer();
    if (parties.length) return parties;
  }
  return [];
}

/** Parties behind a preposition; a noun between them and it ("à l'activité cloud de X") is seen through. */
export function byPreposition(
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

export function objectParties(scene: Scene, object: Argument, not: ReadonlySet<FoundEntity>): Party[] {
  const parties = partiesOf(scene, object.group, not);
  if (parties.length) return parties;
  const owner = ownerOf(scene, object.at, not);
  return owner ? [{ ...owner, sure: owner.sure * 0.85 }] : [];
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
export const isSide = ({ rules }: Scene, { head, amount, determiner }: NounChunk) =>
  head !== undefined && !amount && rules.sides.has(head) && (determiner === 'possessive' || determiner === 'definite');

export const isNamed = (noun: NounChunk) => Boolean(noun.mention || noun.pronoun) && !noun.amount;

export function groupOf(chunks: readonly Chunk[], at: number): NounChunk {
  const chunk = chunks[at];
  return chunk?.kind === 'noun' ? chunk : emptyNoun(chunk ?? { from: 0, to: 1 });
}

/** Index of the first chunk of the clause that the chunk at `at` stands in. */
export function clauseStart(chunks: readonly Chunk[], at: number): number {
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
