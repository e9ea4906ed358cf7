import type { Chunk, MarkChunk, NounChunk } from './chunk.ts';
import { openingOf } from './governor.ts';
import { coordinatedLeft, type Group, isMark, isNoun, isParty, isVerb, startsClause } from './group.ts';

export const isObjectRelative = ({ word }: MarkChunk) => word === 'que' || word === 'qu' || word === 'whom';

/** `que` or `that` behind a verb or a time opens a statement, not a relative clause. */
export function isComplementizer(chunks: readonly Chunk[], at: number): boolean {
  const mark = chunks[at] as MarkChunk;
  if (mark.word !== 'que' && mark.word !== 'qu' && mark.word !== 'that') return false;
  if (mark.prep) return true;
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'verb') return true;
    if (chunk.kind === 'mark') {
      if (chunk.mark === 'adverb' || chunk.mark === ',' || chunk.mark === 'quote') {
        if (chunk.mark === ',' && mark.word !== 'that') continue;
        continue;
      }
      return true;
    }
    if (chunk.time) continue;
    return false;
  }
  return true;
}

/** The noun group that a relative pronoun stands for. */
export function antecedentOf(chunks: readonly Chunk[], relative: number): Group {
  const opening = firstOfRelatives(chunks, relative);
  if (opening >= 0) return antecedentOf(chunks, opening);
  let comma = false;
  let nearest: NounChunk | undefined;
  for (let i = relative - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    // "fondée en 2010 et dont X détient …"
    if (i === relative - 1 && isMark(chunk, 'and', 'but')) {
      comma = true;
      continue;
    }
    if (isMark(chunk, ')')) {
      i = openingOf(chunks, i);
      continue;
    }
    if (isMark(chunk, ',', 'dash') && !nearest) {
      comma = true;
      continue;
    }
    if (isMark(chunk, 'adverb', 'quote')) continue;
    // "un loueur installé à Dunkerque, lequel …"
    if (isVerb(chunk) && chunk.mood === 'participle' && comma) {
      if (!nearest?.mention) nearest = undefined;
      continue;
    }
    // "un véhicule coté à Londres dont": the place is the participle's
    if (isVerb(chunk) && chunk.mood === 'participle' && nearest?.prep && !nearest.mention) {
      nearest = undefined;
      continue;
    }
    if (!isNoun(chunk)) break;
    if (chunk.time) continue;
    // "X, not Y, that paid"
    if (!nearest && comma && isMark(chunks[i - 1], 'adverb') && (chunks[i - 1] as MarkChunk).word === 'not') continue;
    if (nearest && !comma && nearest.mention) break;
    if (nearest && chunk.prep && chunk.prep !== 'de') break;
    if (!nearest || (!chunk.prep && (chunk.mention || !nearest.mention))) nearest = chunk;
    if (!chunk.prep) break;
    // "une société de Casablanca à laquelle": a place only qualifies
    const placed = chunks[i - 1];
    if (!comma && (chunk.mention || (chunk.prep !== 'de' && !(isVerb(placed) && placed.mood === 'participle')))) break;
  }
  if (!nearest) return [];
  const at = describedBefore(chunks, chunks.indexOf(nearest));
  const group = coordinatedLeft(chunks, at);
  // "a camp of X and Y, which have teamed up": a plural verb tells that both are meant
  const verb = chunks[relative + 1];
  const other = chunks[at - 2];
  return group.length === 1 &&
    isMark(chunks[at - 1], 'and') &&
    isNoun(other) &&
    other.prep &&
    isParty(other) &&
    isVerb(verb) &&
    verb.plural
    ? [other, ...group]
    : group;
}

/** "qu'il convoitait depuis juin et pour lequel il offrait": the relative pronoun that one behind a conjunction goes on from, -1 when it is the first. */
function firstOfRelatives(chunks: readonly Chunk[], relative: number): number {
  let i = relative - 1;
  if (isMark(chunks[i], ',')) i--;
  if (!isMark(chunks[i], 'and', 'but')) return -1;
  let verb = false;
  for (i--; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (isMark(chunk, ';', 'end', ':', 'subordinate', 'quote')) return -1;
    if (isVerb(chunk) && chunk.mood === 'finite') {
      if (verb) return -1;
      verb = true;
    }
    if (isMark(chunk, 'relative')) return verb && !isComplementizer(chunks, i) ? i : -1;
  }
  return -1;
}

/** "X, numéro un de la location de processeurs, qui": whom a group that names nobody describes. */
export function describedBefore(chunks: readonly Chunk[], at: number): number {
  const group = chunks[at] as NounChunk;
  if (group.mention && describesPerson(chunks, at)) return at - 2;
  if (group.mention || group.pronoun || group.amount) return at;
  let i = at;
  while (i > 0 && isNoun(chunks[i]) && !isMark(chunks[i - 1], ',')) i--;
  const named = chunks[i - 2];
  return isMark(chunks[i - 1], ',') &&
    isNoun(chunks[i]) &&
    isNoun(named) &&
    named.mention &&
    (chunks[i] as NounChunk).prep === undefined
    ? i - 2
    : at;
}

/** "Anna Corran, the engineer who founded it": a description right behind a person's name is of nobody else. */
function describesPerson(chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at] as NounChunk;
  const named = chunks[at - 2];
  return (
    group.mention?.kind === 'nominal' &&
    !group.prep &&
    isMark(chunks[at - 1], ',') &&
    isNoun(named) &&
    named.mention?.kind === 'name' &&
    named.mention.entity.type === 'person'
  );
}

/** The relative pronoun whose clause a finite verb stands in, -1 when it stands in a main clause. */
export function relativeBefore(chunks: readonly Chunk[], verb: number): number {
  let joint = false;
  for (let i = verb - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (isMark(chunk, 'relative')) return isComplementizer(chunks, i) ? -1 : i;
    if (isMark(chunk, ')')) {
      i = openingOf(chunks, i);
      continue;
    }
    if (isMark(chunk, 'subordinate', ';', ':', 'quote')) return -1;
    // "which is based in Reno, and employs 310 people": verbs of one relative clause
    if (isMark(chunk, 'and') && isVerb(chunks[i + 1])) joint = true;
    if (isVerb(chunk) && chunk.mood === 'finite' && !joint) return -1;
    if (isMark(chunk, ',') && isNoun(chunks[i + 1]) && !(chunks[i + 1] as NounChunk).prep && startsClause(chunks, i + 1))
      return -1;
  }
  return -1;
}
