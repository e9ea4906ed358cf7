import type { Chunk, NounChunk } from '../syntax/chunk.ts';
import { coordinatedRight } from '../syntax/group.ts';
import type { Party, Scene } from './scene.ts';

/**
 * The parties named right behind words for several of them or for one of a kind: "from two of its lenders, X and Y", "three funds: X, Y and Z",
 * "one of its backers, X". The name of a single one behind "its lender, X" is found with the group itself.
 */
export function namedBehind(scene: Scene, noun: NounChunk): Party[] {
  if (noun.mention?.kind === 'name' || noun.amount || noun.time) return [];
  const one = noun.pronoun?.role === 'demonstrative';
  if (noun.pronoun && !one) return [];
  const { chunks } = scene;
  const at = chunks.indexOf(noun);
  let next = at + 1;
  const of = chunks[next];
  // "two of its lenders", "one of its backers": the count stands before what is counted
  const counted = !noun.head && (one || noun.determiner === 'quantity') && isOf(scene, of);
  const kind = counted ? (of as NounChunk) : noun;
  if (!kind.head || kind.mention?.kind === 'name' || !(counted || isSeveral(scene, kind))) return [];
  while (next < at + 4 && isOf(scene, chunks[next]) && !isName(chunks[next])) next++;
  const mark = chunks[next];
  // "from investors including X and Y"
  if (mark?.kind === 'noun' && mark.prep === 'including' && mark.mention?.kind === 'name')
    return named(coordinatedRight(chunks, next).group, noun);
  if (mark?.kind !== 'mark' || ![',', ':', 'dash', '('].includes(mark.mark)) return [];
  // "Aux termes du protocole, X, Y et Z renoncent": what opens the sentence is another part of it
  if (!counted && noun.prep && mark.mark === ',' && !chunks.slice(0, at).some(({ kind }) => kind === 'verb')) return [];
  const first = chunks[next + 1];
  if (!isName(first) || first.prep) return [];
  const { group, end } = coordinatedRight(chunks, next + 1);
  const after = chunks[end];
  if (after?.kind === 'verb' || (after?.kind === 'noun' && !after.prep)) return [];
  const parties = named(group, noun);
  return parties.length < group.length || (parties.length < 2 && !counted) ? [] : parties;
}

const named = (group: readonly NounChunk[], chunk: NounChunk): Party[] =>
  group.flatMap(({ mention }) =>
    mention?.kind === 'name' && mention.entity.type !== 'person' && mention.entity.type !== 'product'
      ? [{ entity: mention.entity, sure: 0.85, chunk }]
      : [],
  );

const isOf = ({ rules }: Scene, chunk: Chunk | undefined) => chunk?.kind === 'noun' && chunk.prep === rules.data.of;

const isName = (chunk: Chunk | undefined): chunk is NounChunk => chunk?.kind === 'noun' && chunk.mention?.kind === 'name';

/** A plural, or a noun for a group of them. */
const isSeveral = ({ rules }: Scene, { head, determiner }: NounChunk) =>
  head !== undefined && (rules.collectives.has(head) || determiner === 'quantity' || /[^s]s$/.test(head));
