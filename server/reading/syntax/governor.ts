import type { Chunk, NounChunk } from './chunk.ts';
import { clauseEnd } from './complements.ts';
import { isMark, isNoun, isVerb } from './group.ts';

export function openingOf(chunks: readonly Chunk[], close: number): number {
  for (let i = close - 1; i >= 0; i--) if (isMark(chunks[i], '(')) return i;
  return 0;
}

export function closingOf(chunks: readonly Chunk[], open: number): number {
  for (let i = open + 1; i < chunks.length && i < open + 40; i++) if (isMark(chunks[i], ')')) return i;
  return -1;
}

/** The verb that governs the noun at `at` as its object, -1 when there is none. */
export function governorOf(chunks: readonly Chunk[], at: number): number {
  const group = chunks[at] as NounChunk;
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (isVerb(chunk)) return chunk.mood === 'participle' ? -1 : i;
    if (isMark(chunk, 'adverb', 'quote', 'dash')) continue;
    if (isMark(chunk, ',', 'and')) {
      if (isNoun(chunks[i - 1]) || isMark(chunks[i - 1], ',', 'and')) continue;
      return -1;
    }
    if (isMark(chunk, ')')) {
      i = openingOf(chunks, i);
      continue;
    }
    if (isNoun(chunk)) {
      if (
        !chunk.prep &&
        !chunk.time &&
        !chunk.mention &&
        !chunk.pronoun &&
        !chunk.amount &&
        group.prep === undefined &&
        i < at - 1 &&
        // ", un contrat de …": an indefinite group behind a comma says what the object is
        !(group.determiner === 'indefinite' && isMark(chunks[at - 1], ',')) &&
        // "obtient un prêt de X et une subvention de Y": two objects of one verb
        !(
          group.determiner === 'indefinite' &&
          chunk.determiner === 'indefinite' &&
          isMark(chunks[at - 1], 'and') &&
          predicateOf(chunks, at) < 0
        )
      )
        return -1;
      continue;
    }
    return -1;
  }
  return -1;
}

/** The finite verb whose subject the noun at `at` is, -1 when there is none. */
export function predicateOf(chunks: readonly Chunk[], at: number): number {
  if ((chunks[at] as NounChunk).prep) return -1;
  let comma = 0;
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (isVerb(chunk)) {
      if (chunk.mood === 'finite') return comma === 1 ? -1 : i;
      continue;
    }
    if (isMark(chunk, '(')) {
      const close = closingOf(chunks, i);
      if (close < 0) return -1;
      i = close;
      continue;
    }
    if (isMark(chunk, 'relative')) {
      const close = clauseEnd(chunks, i);
      if (close < 0) return -1;
      i = close;
      comma = 0;
      continue;
    }
    if (isMark(chunk, ',')) {
      comma++;
      continue;
    }
    if (isMark(chunk, 'adverb', 'quote', 'dash', 'and')) continue;
    if (isNoun(chunk)) continue;
    return -1;
  }
  return -1;
}
