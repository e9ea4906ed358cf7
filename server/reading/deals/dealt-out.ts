import type { FoundEntity } from '../entities/entity-reading.ts';
import type { NounChunk, PlacedAmount, VerbChunk } from '../syntax/chunk.ts';
import { predicateOf } from '../syntax/governor.ts';
import { type Draft, draftOf } from './draft.ts';
import { isMoney, type Scene } from './scene.ts';

interface Part {
  readonly amount: PlacedAmount;
  readonly party: FoundEntity;
  readonly to: number;
}

/**
 * "Les contrats portent sur 500 M€ avec Nordia, 300 avec Kalmia et 22 avec Orvane", "The orders come to $5bn with X and $2bn with Y": each
 * sum stands with its party; the other side is who told of such deals with one of them, else whom the article speaks of.
 */
export function dealtOut(scene: Scene, at: number): Draft[] {
  const { chunks, rules } = scene;
  const noun = chunks[at] as NounChunk;
  if (!noun.head || noun.prep || noun.amount || noun.mention || noun.of) return [];
  if (noun.determiner !== 'definite' && noun.determiner !== 'demonstrative') return [];
  const deal = rules.nounFrames.get(noun.head)?.[0]?.deal;
  const verb = deal ? predicateOf(chunks, at) : -1;
  const said = chunks[verb] as VerbChunk | undefined;
  if (!deal || !said || said.negated || !rules.classes.get(said.lemma)?.has('amounts')) return [];
  const parts = partsBehind(scene, verb);
  if (parts.length < 2) return [];
  const parties = new Set(parts.map(({ party }) => party));
  const told = scene.told.findLast(
    ({ type, to, from }) => type === deal && from.length > 0 && to.some((one) => parties.has(one)),
  );
  const other = told?.from[0] ?? scene.topic(parties);
  if (!other || parties.has(other)) return [];
  return parts.map(({ amount, party, to }) =>
    draftOf({
      type: deal,
      from: [other],
      to: [party],
      amount,
      status: told?.status ?? 'announced',
      confidence: told ? 0.8 : 0.7,
      rule: `${deal}/noun/${noun.head}+parts`,
      place: scene.place,
      trigger: { from: noun.headAt, to: noun.to },
      clause: { from: noun.from, to },
      undecided: told?.undecided !== false || undefined,
    }),
  );
}

/** Sums behind the verb that have a company with a preposition right behind them. */
function partsBehind({ chunks, claimed }: Scene, verb: number): Part[] {
  const parts: Part[] = [];
  for (let i = verb + 1; i + 1 < chunks.length; i++) {
    const sum = chunks[i]!;
    const party = chunks[i + 1]!;
    if (sum.kind === 'verb' || (sum.kind === 'mark' && (sum.mark === 'relative' || sum.mark === ';' || sum.mark === 'end')))
      break;
    if (sum.kind !== 'noun' || !isMoney(sum.amount) || sum.head || claimed.has(sum.amount.id)) continue;
    if (party.kind !== 'noun' || !party.prep || party.amount || party.mention?.entity.type !== 'company') continue;
    parts.push({ amount: sum.amount, party: party.mention.entity, to: party.to });
  }
  return parts;
}
