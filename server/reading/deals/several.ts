import type { FoundEntity } from '../entities/entity-reading.ts';
import type { NounChunk } from '../syntax/chunk.ts';
import { coordinatedLeft } from '../syntax/group.ts';
import type { Draft } from './draft.ts';
import { isMoney, isShare, type Party, type Scene } from './scene.ts';

/** Whom "les deux groupes", "the three partners" stands for: as many companies named together before, or the parties of the deal told last. */
export function severalOf(scene: Scene, noun: NounChunk, not: ReadonlySet<FoundEntity>): FoundEntity[] {
  const { chunks, rules, terms, place } = scene;
  if (noun.mention || noun.determiner !== 'definite' || !noun.head || !rules.parties.has(noun.head)) return [];
  const count = terms
    .slice(noun.from, noun.headAt + 1)
    .map(({ fold }) => rules.counts.get(fold))
    .find((number) => number !== undefined);
  if (!count) return [];
  for (let i = chunks.indexOf(noun) - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind !== 'noun' || !chunk.mention) continue;
    const group = coordinatedLeft(chunks, i).flatMap(({ mention }) => (mention ? [mention.entity] : []));
    if (new Set(group).size === count) return [...new Set(group)].filter((entity) => !not.has(entity));
  }
  const told = scene.told.findLast((draft) => place.paragraph - draft.place.paragraph < 3 && parties(draft).length === count);
  return told ? parties(told).filter((entity) => !not.has(entity)) : [];
}

const parties = ({ from, to }: Draft) => [...from, ...to].filter(({ type }) => type === 'company');

/** "X et Y mettront chacun 140 M€": each of the payers has the sum for itself. */
export function shared(scene: Scene, draft: Draft): Draft[] {
  const side = draft.from.length > 1 ? 'from' : draft.to.length > 1 ? 'to' : undefined;
  if (!side || !draft.amount) return [draft];
  const at = scene.chunks.findIndex((chunk) => chunk.kind === 'noun' && chunk.amount === draft.amount);
  const near = scene.chunks.slice(Math.max(0, at - 2), at + 2);
  const each = near.some((chunk) => chunk.kind === 'mark' && scene.rules.each.has(chunk.word));
  if (!each) return [draft];
  return draft[side].map((entity) => ({ ...draft, [side]: [entity] }));
}

/** "contrôlée par X (51 %) et Y (49 %)", "X (3 M€) et Y (2 M€)": what stands in brackets behind each party is its own. */
export function bracketed({ chunks }: Scene, draft: Draft, from: readonly Party[], to: readonly Party[]): Draft[] {
  for (const [side, parties] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (parties.length < 2) continue;
    const own = parties.map(({ chunk }) => {
      const at = chunks.indexOf(chunk);
      const [open, noun, close] = chunks.slice(at + 1, at + 4);
      const bracket = open?.kind === 'mark' && open.mark === '(' && close?.kind === 'mark' && close.mark === ')';
      return at >= 0 && bracket && noun?.kind === 'noun' ? noun.amount : undefined;
    });
    if (!own.every((amount) => amount && (isMoney(amount) || isShare(amount)) && amount.kind === own[0]!.kind)) continue;
    return parties.map(({ entity }, i) => ({
      ...draft,
      [side]: [entity],
      ...(isShare(own[i]) ? { share: own[i] } : { amount: own[i]! }),
    }));
  }
  return [draft];
}
