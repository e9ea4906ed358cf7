import type { FoundEntity } from '../entities/entity-reading.ts';
import type { Chunk, NounChunk, PlacedAmount } from '../syntax/chunk.ts';
import { complementsOf } from '../syntax/complements.ts';
import { coordinatedRight } from '../syntax/group.ts';
import { subjectOf } from '../syntax/subject.ts';
import type { Draft } from './draft.ts';
import { valued } from './rounds.ts';
import { isMoney, type Party, partiesOf, type Scene, toldLately } from './scene.ts';

/** Sentences within which a part of a sum that was raised is told without saying of what it is one. */
const NEAR = 4;

/** Behind these a sum is put into something else: "invested £5m in a plant". */
const elsewhere: ReadonlySet<string> = new Set(['in', 'into', 'on', 'to', 'for', 'at', 'of', 'with']);

/**
 * "Vellura has raised £80m. Nordia invested £50m and Sol Bank is lending £30m": who gets a part of the sum that the paragraph told to have
 * been raised.
 */
export function contributed(scene: Scene, at: number, not: ReadonlySet<FoundEntity>): Party[] {
  const { args } = complementsOf(scene.chunks, at);
  const sum = args.find(({ prep, group }) => !prep && isMoney(group[0]!.amount))?.group[0];
  if (!sum || !isMoney(sum.amount) || sum.head) return [];
  if (args.some(({ prep, group }) => prep && elsewhere.has(prep) && !group[0]!.time && !isRound(scene, group[0]!))) return [];
  // "is putting in $4bn, in a round that values X at $58bn"
  const round = scene.chunks.findIndex(
    (chunk, i) => i > at && chunk.kind === 'noun' && chunk.prep === 'in' && isRound(scene, chunk),
  );
  const target = round < 0 ? undefined : valued(scene, round, not)[0];
  if (target) return [target];
  const actors = partiesOf(scene, subjectOf(scene.chunks, at, { object: scene.rules.objectControl })).map(({ entity }) => entity);
  const entity = raised(scene, sum.amount)?.to[0];
  if (!entity || not.has(entity) || actors.includes(entity)) return [];
  return [{ entity, sure: 0.8, chunk: sum }];
}

/** The sum that the paragraph said last to be raised or borrowed, and that the part is less than. */
function raised(scene: Scene, part: PlacedAmount): Draft | undefined {
  const { place } = scene;
  return toldLately(scene).findLast(
    ({ type, to, amount, status, place: where, rule }) =>
      (type === 'investment' || type === 'debt') &&
      to.length === 1 &&
      isMoney(amount) &&
      amount.currency === part.currency &&
      amount.value > part.value &&
      status !== 'cancelled' &&
      !rule.includes('+gap') &&
      (where.paragraph === place.paragraph
        ? place.sentence - where.sentence < NEAR
        : place.paragraph - where.paragraph === 1 && place.sentence < NEAR),
  );
}

const isRound = ({ rules }: Scene, { words }: NounChunk) => words.some((word) => rules.rounds?.nouns.has(word));

/** "Of the £90m raised by Vellura, £40m came from Nordia and £20m from Altiva": parts of the sum with who put them in. */
export function partsFrom(scene: Scene): Draft[] {
  const { chunks, rules } = scene;
  const found: Draft[] = [];
  const add = (sum: Chunk | undefined, source: number) => {
    const given = chunks[source];
    if (sum?.kind !== 'noun' || sum.prep || sum.head || !isMoney(sum.amount) || given?.kind !== 'noun') return false;
    if (given.prep !== rules.data.source || !given.mention) return false;
    const told = raised(scene, sum.amount);
    const from = partiesOf(scene, coordinatedRight(chunks, source).group).map(({ entity }) => entity);
    if (!told || !from.length || from.some((entity) => told.to.includes(entity))) return false;
    found.push({
      ...told,
      attribution: undefined,
      from,
      amount: sum.amount,
      confidence: told.confidence * 0.9,
      rule: `${told.type}/part/source`,
      place: scene.place,
      trigger: { from: given.from, to: given.to },
      clause: { from: sum.from, to: given.to },
    });
    return true;
  };
  chunks.forEach((verb, at) => {
    if (verb.kind !== 'verb' || verb.negated || !rules.rounds?.comesFrom.has(verb.lemma)) return;
    if (!add(chunks[at - 1], at + 1)) return;
    // "and £20m from Altiva": the verb is said once
    let i = at + 2;
    while (isJoint(chunks[i])) {
      while (isJoint(chunks[i])) i++;
      if (!add(chunks[i], i + 1)) break;
      i += 2;
    }
  });
  return found;
}

const isJoint = (chunk: Chunk | undefined) => chunk?.kind === 'mark' && (chunk.mark === 'and' || chunk.mark === ',');
