import type { Chunk } from './chunk.ts';

const isComma = (chunk: Chunk | undefined) => chunk?.kind === 'mark' && chunk.mark === ',';

/** "Anna Corran, 38, the engineer who founded it": an age belongs to the name, and parts it from nothing. */
export function joinAges(chunks: readonly Chunk[]): readonly Chunk[] {
  const joined: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    joined.push(chunk);
    if (chunk.kind !== 'noun' || chunk.mention?.kind !== 'name' || chunk.mention.entity.type !== 'person') continue;
    const age = chunks[i + 2];
    if (!isComma(chunks[i + 1]) || !isComma(chunks[i + 3]) || age?.kind !== 'noun') continue;
    const bare = !age.words.length && !age.mention && !age.amount && !age.date && !age.pronoun && !age.of;
    if (age.prep || age.determiner || !(bare || (age.time && !age.date))) continue;
    i += 2;
  }
  return joined;
}
