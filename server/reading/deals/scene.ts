import type { Pronoun, SyntaxLanguage } from '../../languages/syntax.ts';
import type { FoundEntity } from '../entities/entity-reading.ts';
import type { Chunk, NounChunk, PlacedAmount } from '../syntax/chunk.ts';
import { coordinatedLeft, coordinatedRight, type Group } from '../syntax/group.ts';
import { antecedentOf } from '../syntax/relative.ts';
import type { Term } from '../text/term.ts';
import type { Draft } from './draft.ts';
import { namedBehind } from './named-behind.ts';
import type { Rejection } from './rejection.ts';
import type { DealRules } from './rules.ts';
import { severalOf } from './several.ts';
import { sideOf } from './sides.ts';

/** One sentence with all that its deals are read from. */
export interface Scene {
  readonly terms: readonly Term[];
  readonly chunks: readonly Chunk[];
  readonly rules: DealRules;
  readonly syntax: SyntaxLanguage;
  readonly place: { readonly paragraph: number; readonly sentence: number };
  /** Whom a pronoun at a chunk stands for; entities that already have a part in the clause are left out. */
  antecedent(pronoun: Pronoun, chunk: number, not: ReadonlySet<FoundEntity>): FoundEntity | undefined;
  /** Deals told so far, the latest last, those of this sentence included. */
  readonly told: readonly Draft[];
  /** Adds what the sentence tells to those. */
  tell(drafts: readonly Draft[]): void;
  /** The company that whoever is quoted speaks for. */
  speaker(): FoundEntity | undefined;
  /** Whom the article is speaking of here, when a part goes unnamed. */
  topic(not: ReadonlySet<FoundEntity>): FoundEntity | undefined;
  maker(product: FoundEntity): FoundEntity | undefined;
  /** Entities named in part of a term, by term: `Nordia` of `Nordia-backed`. */
  readonly partial: ReadonlyMap<number, FoundEntity>;
  /** Amounts that state a fact and belong to no deal. */
  readonly claimed: Set<number>;
  /** Told of what was thought of and is no deal; absent when nobody wants to know. */
  readonly rejected: ((rejection: Rejection) => void) | undefined;
}

/** A party with how surely the words name it. */
export interface Party {
  readonly entity: FoundEntity;
  /** 1 for a name, less for what was resolved. */
  readonly sure: number;
  readonly chunk: NounChunk;
}

/** The entities that a group of nouns names or stands for. */
export function partiesOf(scene: Scene, group: Group, not: ReadonlySet<FoundEntity> = new Set()): Party[] {
  const parties: Party[] = [];
  for (const noun of group) {
    const several = noun.pronoun ? pluralOf(scene, noun, not) : [];
    for (const party of several) if (!parties.some(({ entity }) => entity === party.entity)) parties.push(party);
    if (several.length) continue;
    const party = partyOf(scene, noun, not);
    if (!party)
      for (const entity of severalOf(scene, noun, not))
        if (!parties.some((one) => one.entity === entity)) parties.push({ entity, sure: 0.75, chunk: noun });
    if (!party)
      for (const led of ledGroup(scene, noun).concat(namedBehind(scene, noun)))
        if (!parties.some(({ entity }) => entity === led.entity)) parties.push(led);
    if (party && !parties.some(({ entity }) => entity === party.entity)) parties.push(party);
  }
  return parties;
}

/** "thirteen banks led by X and Y", "a club of funds fronted by Z": those named of a group. */
function ledGroup(scene: Scene, noun: NounChunk): Party[] {
  if (!noun.head || noun.prep === scene.rules.data.of) return [];
  const { chunks, rules } = scene;
  let i = chunks.indexOf(noun) + 1;
  while (chunks[i]?.kind === 'noun' && (chunks[i] as NounChunk).prep === rules.data.of) i++;
  const comma = chunks[i];
  if (comma?.kind === 'mark' && comma.mark === ',') i++;
  const verb = chunks[i];
  const agent = chunks[i + 1];
  if (verb?.kind !== 'verb' || verb.mood !== 'participle' || !rules.classes.get(verb.lemma)?.has('leads')) return [];
  if (agent?.kind !== 'noun' || agent.prep !== rules.data.by) return [];
  return coordinatedRight(chunks, i + 1).group.flatMap(({ mention }) =>
    mention && mention.entity.type !== 'person' ? [{ entity: mention.entity, sure: 0.85, chunk: noun }] : [],
  );
}

/** Whom "they" stands for: the companies that act together, in this sentence or in the deal told last. */
function pluralOf(scene: Scene, noun: NounChunk, not: ReadonlySet<FoundEntity>): Party[] {
  if (noun.pronoun?.number !== 'plural' || noun.pronoun.person !== 3) return [];
  if (noun.pronoun.role !== 'subject' && noun.pronoun.role !== 'object') return [];
  const { chunks } = scene;
  for (let i = chunks.indexOf(noun) - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind !== 'noun' || chunk.prep || !chunk.mention) continue;
    const group = coordinatedLeft(chunks, i);
    const first = group.map((one) => one.mention?.entity).filter((entity) => entity?.type === 'company' && !not.has(entity));
    if (new Set(first).size > 1) return [...new Set(first)].map((entity) => ({ entity: entity!, sure: 0.8, chunk: noun }));
  }
  const told = scene.told.at(-1);
  const mutual = told && (told.type === 'merger' || told.type === 'partnership' || told.type === 'joint_venture');
  // "X, Y et Z ont prêté 3 M€. Ils convertiront …"
  const payers = scene.told
    .slice(-24)
    .findLast(
      ({ from, place }) =>
        from.length > 1 && place.paragraph === scene.place.paragraph && scene.place.sentence - place.sentence < 2,
    );
  const together =
    mutual && scene.place.paragraph - told.place.paragraph < 2
      ? [...told.from, ...told.to]
      : noun.pronoun.role === 'subject' && payers
        ? payers.from
        : [];
  return together.filter((entity) => !not.has(entity)).map((entity) => ({ entity, sure: 0.7, chunk: noun }));
}

/** "un pool emmené par X et Y", "a consortium of X and Y": who the group is. */
export function membersOf(scene: Scene, group: Group): Group {
  const [noun] = group;
  if (!noun?.head || noun.mention || !scene.rules.collectives.has(noun.head)) return [];
  const at = scene.chunks.indexOf(noun);
  for (let i = at + 1; i < scene.chunks.length && i < at + 4; i++) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind === 'verb' && chunk.mood === 'finite') return [];
    if (chunk.kind === 'noun' && chunk.mention && (chunk.prep === scene.rules.data.by || chunk.prep === scene.rules.data.of)) {
      const members = [chunk];
      for (let j = i + 1; j < scene.chunks.length; j++) {
        const next = scene.chunks[j]!;
        if (next.kind === 'mark' && (next.mark === ',' || next.mark === 'and')) continue;
        if (next.kind !== 'noun' || !next.mention || (next.prep && next.prep !== chunk.prep)) break;
        members.push(next);
      }
      return members;
    }
  }
  return [];
}

export function partyOf(scene: Scene, noun: NounChunk, not: ReadonlySet<FoundEntity>): Party | undefined {
  const at = scene.chunks.indexOf(noun);
  if (
    noun.head &&
    (!noun.mention || (noun.mention.kind === 'nominal' && noun.words.some((word) => scene.rules.cancelled.has(word))))
  ) {
    const side = sideOf(scene, noun, not);
    if (side) return { entity: side, sure: 0.75, chunk: noun };
  }
  if (noun.mention) {
    const { entity, kind } = noun.mention;
    const named = kind === 'nominal' ? apposedName(scene, at) : undefined;
    if (named && !not.has(named)) return { entity: named, sure: 0.85, chunk: noun };
    if (entity.type === 'product') {
      const maker = scene.maker(entity);
      return maker && { entity: maker, sure: 0.8, chunk: noun };
    }
    return { entity, sure: kind === 'name' ? 1 : 0.88, chunk: noun };
  }
  if (noun.pronoun) {
    if (noun.pronoun.person === 1 && noun.pronoun.role === 'subject') {
      const entity = scene.speaker();
      return entity && !not.has(entity) ? { entity, sure: 0.75, chunk: noun } : undefined;
    }
    if (noun.pronoun.person !== 3 || (noun.pronoun.gender === 'n' && noun.pronoun.role === 'demonstrative')) return undefined;
    const entity = scene.antecedent(noun.pronoun, at, not);
    return entity && { entity, sure: 0.8, chunk: noun };
  }
  if (noun.of && noun.head && scene.rules.transparent.has(noun.head)) {
    const entity = noun.of.entity.type === 'product' ? scene.maker(noun.of.entity) : noun.of.entity;
    if (entity) return { entity, sure: 0.85, chunk: noun };
  }
  if (noun.head) {
    const owner = ownerOf(scene, at);
    if (owner && scene.rules.transparent.has(noun.head)) return { ...owner, sure: Math.min(owner.sure, 0.85) };
    const whose = scene.chunks[at - 1];
    if (
      whose?.kind === 'mark' &&
      whose.mark === 'relative' &&
      scene.rules.transparent.has(noun.head) &&
      scene.syntax.relatives.get(whose.word) === 'of'
    ) {
      const party = partiesOf(scene, antecedentOf(scene.chunks, at - 1), not)[0];
      return party && { ...party, sure: Math.min(party.sure, 0.8) };
    }
    if (noun.ofPronoun?.person === 3 && scene.rules.transparent.has(noun.head) && noun.determiner === 'possessive') {
      const entity = scene.antecedent(noun.ofPronoun, at, not);
      return entity && { entity, sure: 0.7, chunk: noun };
    }
  }
  // "the board will propose a dividend"
  if (noun.head && noun.determiner === 'definite' && scene.rules.boards.has(noun.head)) {
    const entity = scene.topic(not);
    if (entity) return { entity, sure: 0.75, chunk: noun };
  }
  const apposed = scene.chunks[at + 2];
  const comma = scene.chunks[at + 1];
  // "par son fournisseur allemand, X": the name stands behind its description
  if (
    noun.head &&
    (noun.determiner === 'possessive' || noun.determiner === 'definite') &&
    comma?.kind === 'mark' &&
    comma.mark === ',' &&
    apposed?.kind === 'noun' &&
    !apposed.prep &&
    apposed.mention?.kind === 'name' &&
    apposed.mention.entity.type !== 'person' &&
    !apposed.amount
  ) {
    const after = scene.chunks[at + 3];
    if (!after || (after.kind === 'mark' && (after.mark === ',' || after.mark === 'end')))
      return { entity: apposed.mention.entity, sure: 0.8, chunk: noun };
  }
  return undefined;
}

/** "sa filiale finlandaise, X": whom the name behind a description's comma says it is, when nothing else follows. */
export function apposedName({ chunks }: Scene, at: number): FoundEntity | undefined {
  const { determiner } = chunks[at] as NounChunk;
  const [comma, name, close] = chunks.slice(at + 1, at + 4);
  if (determiner !== 'possessive' && determiner !== 'indefinite') return undefined;
  if (comma?.kind !== 'mark' || comma.mark !== ',' || name?.kind !== 'noun' || name.prep || name.amount) return undefined;
  if (name.mention?.kind !== 'name' || name.mention.entity.type === 'person') return undefined;
  return !close || (close.kind === 'mark' && [',', ':', ';', '(', 'end'].includes(close.mark)) ? name.mention.entity : undefined;
}

/** Whose the noun at a chunk is: "le capital de X", "Kestrel's board", "ses clients". */
export function ownerOf(scene: Scene, at: number, not: ReadonlySet<FoundEntity> = new Set()): Party | undefined {
  const noun = scene.chunks[at];
  if (noun?.kind !== 'noun') return undefined;
  const whose = scene.chunks[at - 1];
  // "X, dont les salles de Bissen"
  if (
    !scene.syntax.headLast &&
    whose?.kind === 'mark' &&
    whose.mark === 'relative' &&
    scene.syntax.relatives.get(whose.word) === 'of'
  ) {
    const party = partiesOf(scene, antecedentOf(scene.chunks, at - 1), not)[0];
    if (party) return { ...party, sure: Math.min(party.sure, 0.85) };
  }
  // "its Red Mesa campus": a name that qualifies what is somebody's
  const own = scene.syntax.headLast && noun.determiner === 'possessive' && noun.ofPronoun?.person === 3 && noun.head;
  const named = own && !scene.rules.capital.has(own) && !scene.rules.goods.has(own) && !scene.rules.debt.has(own);
  if (noun.of && !named && noun.of.entity.type !== 'product') return { entity: noun.of.entity, sure: 0.95, chunk: noun };
  const made = noun.of && scene.maker(noun.of.entity);
  if (made) return { entity: made, sure: 0.8, chunk: noun };
  for (let i = at + 1; i < scene.chunks.length && i < at + 5; i++) {
    const next = scene.chunks[i]!;
    if (next.kind !== 'noun') break;
    if (next.prep !== scene.rules.data.of) {
      if (next.prep === undefined && next.mention && !next.amount) return undefined;
      continue;
    }
    const side = next.mention ? undefined : sideOf(scene, next, not);
    if (side) return { entity: side, sure: 0.75, chunk: next };
    if (next.mention || next.of) {
      const entity = next.mention?.entity ?? next.of!.entity;
      if (entity.type === 'product') {
        const maker = scene.maker(entity);
        return maker && { entity: maker, sure: 0.8, chunk: next };
      }
      return { entity, sure: 0.9, chunk: next };
    }
  }
  if (noun.ofPronoun?.person === 3) {
    const entity = scene.antecedent(noun.ofPronoun, at, not);
    return entity && { entity, sure: 0.75, chunk: noun };
  }
  return undefined;
}

/** The deals told last, as many as a sentence may still go on about. */
export const toldLately = ({ told }: Scene): readonly Draft[] => told.slice(-24);

/** The latest deal of a type that was told in this paragraph or at the end of the one before. */
export function recentDeal(scene: Scene, type: Draft['type']): Draft | undefined {
  for (let i = scene.told.length - 1; i >= 0 && i > scene.told.length - 6; i--) {
    const draft = scene.told[i]!;
    if (draft.place.paragraph < scene.place.paragraph - 1) return undefined;
    // "X, qui en conserve 4 %" behind an investment: of the company that got it
    if (draft.type === type || (type === 'stake' && draft.type === 'investment')) return draft;
  }
  return undefined;
}

export const isMoney = (amount: PlacedAmount | undefined): amount is PlacedAmount => amount?.kind === 'money';
export const isShare = (amount: PlacedAmount | undefined): amount is PlacedAmount => amount?.kind === 'percentage';
