import type { Chunk, MarkChunk, NounChunk, VerbChunk } from './chunk.ts';
import { nextComma } from './complements.ts';
import { closingOf, openingOf } from './governor.ts';
import { isObject } from './subject.ts';

/** Noun groups that share a role, in text order. */
export type Group = readonly NounChunk[];

export const isNoun = (chunk: Chunk | undefined): chunk is NounChunk => chunk?.kind === 'noun';

export const isVerb = (chunk: Chunk | undefined): chunk is VerbChunk => chunk?.kind === 'verb';

export const isMark = (chunk: Chunk | undefined, ...marks: MarkChunk['mark'][]): chunk is MarkChunk =>
  chunk?.kind === 'mark' && marks.includes(chunk.mark);

/** Index of the named group that `at` only describes (", le fabricant de puces,"), -1 when it stands for itself. */
export function apposedTo(chunks: readonly Chunk[], at: number): number {
  const group = chunks[at] as NounChunk;
  if (group.mention?.kind === 'name' && !isMark(chunks[at - 1], ',')) return -1;
  let i = at - 1;
  for (; i >= 0; i--) {
    const before = chunks[i - 1];
    if (isNoun(chunks[i]) && (chunks[i] as NounChunk).prep) continue;
    // "X, fournisseur et actionnaire de Y, …"
    if (!isMark(chunks[i], 'and') || !isNoun(before) || before.mention?.kind === 'name' || before.prep || group.mention) break;
    i--;
  }
  if (!isMark(chunks[i], ',', 'dash')) return -1;
  i--;
  if (isMark(chunks[i], ')')) i = openingOf(chunks, i) - 1;
  while (i >= 0 && isNoun(chunks[i]) && ((chunks[i] as NounChunk).prep || (chunks[i] as NounChunk).time)) i--;
  const named = chunks[i];
  if (!isNoun(named) || named.prep || !(named.mention || named.pronoun)) return -1;
  if (isObject(chunks, i)) return -1;
  return i;
}

/** A group with those that a comma or a conjunction joins to its left: "A, B et C". */
export function coordinatedLeft(chunks: readonly Chunk[], at: number): Group {
  const last = chunks[at] as NounChunk;
  const group = [last];
  let i = at - 1;
  let joint = false;
  while (i > 0) {
    const mark = chunks[i];
    if (isMark(mark, 'and')) joint = true;
    else if (!(isMark(mark, ',') && joint)) break;
    let j = i - 1;
    if (isMark(chunks[j], ',')) j = beforeApposition(chunks, j);
    if (isMark(chunks[j], ')')) j = openingOf(chunks, j) - 1;
    const before = chunks[j];
    if (
      !isNoun(before) ||
      !isParty(before) ||
      !isParty(last) ||
      (before.prep && before.prep !== last.prep) ||
      (!last.prep && isObject(chunks, j))
    )
      break;
    group.unshift(before);
    i = j - 1;
  }
  return group;
}

/** Index of the group before a comma, a description between commas left out: "A, chef de file, et B". */
function beforeApposition(chunks: readonly Chunk[], comma: number): number {
  const before = chunks[comma - 1];
  if (isNoun(before) && isParty(before) && !before.prep) return comma - 1;
  for (let i = comma - 1; i >= 0 && i > comma - 5; i--) {
    const chunk = chunks[i];
    if (isMark(chunk, ','))
      return isNoun(chunks[i + 1]) && (chunks[i + 1] as NounChunk).prep && (chunks[i + 1] as NounChunk).amount
        ? comma - 1
        : i - 1;
    if (!isNoun(chunk)) break;
  }
  return comma - 1;
}

export const isParty = (chunk: NounChunk) => Boolean(chunk.mention || chunk.pronoun || chunk.of) && !chunk.time;

/** A group with those joined to its right, and the index behind the last; amounts join amounts, parties join parties. */
export function coordinatedRight(chunks: readonly Chunk[], at: number): { group: Group; end: number } {
  const first = chunks[at] as NounChunk;
  const group = [first];
  let end = at + 1;
  for (;;) {
    let next = end;
    if (isMark(chunks[next], '(')) {
      const close = closingOf(chunks, next);
      if (close < 0) break;
      next = close + 1;
    }
    let marks = 0;
    while (isMark(chunks[next], ',', 'and', 'or')) {
      next++;
      marks++;
    }
    if (isMark(chunks[next], 'adverb')) next++;
    const candidate = chunks[next];
    if (!marks || !isNoun(candidate)) break;
    if (
      candidate.prep &&
      candidate.prep !== first.prep &&
      !(candidate.prep === 'de' && first.prep && isMark(chunks[next - 1], 'and'))
    )
      break;
    const pair = first.prep === 'entre' || first.prep === 'between';
    if (candidate.prep === undefined && !pair && startsClause(chunks, next) && !(first.prep && opensSubject(chunks, at))) break;
    if (isParty(first) !== isParty(candidate) || Boolean(first.amount) !== Boolean(candidate.amount)) break;
    if (!isParty(first) && !first.amount) break;
    // "a mis 8 M€ dans X et Y 2 M€": a sum right behind it makes it the subject of the verb that is left out
    const sum = chunks[next + 1];
    if (
      first.prep &&
      !candidate.prep &&
      !candidate.amount &&
      isNoun(sum) &&
      sum.amount &&
      (!sum.prep || repeats(chunks, at, sum))
    )
      break;
    // a comma alone joins only within a list that a conjunction closes
    if (isMark(chunks[next - 1], ',') && !listCloses(chunks, next, first)) break;
    group.push(candidate);
    end = next + 1;
  }
  return { group, end };
}

/** "pour 20 M€ à X et Y pour 9 M€": a sum behind the same preposition stood before. */
function repeats(chunks: readonly Chunk[], at: number, { prep, amount }: NounChunk): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind !== 'noun') return false;
    if (chunk.prep === prep && chunk.amount?.kind === amount?.kind) return true;
  }
  return false;
}

/** A group without preposition stands before, still without its verb: what follows is not the subject. */
export function opensSubject(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (isVerb(chunk)) {
      if (chunk.mood === 'finite') return false;
      continue;
    }
    if (isNoun(chunk)) {
      if (!chunk.prep && !chunk.time && (chunk.head || chunk.mention)) return true;
      continue;
    }
    if (!isMark(chunk, 'adverb', ')', '(')) return false;
  }
  return false;
}

function listCloses(chunks: readonly Chunk[], at: number, first: NounChunk): boolean {
  for (let i = at + 1; i < chunks.length && i < at + 12; i++) {
    const chunk = chunks[i];
    if (isMark(chunk, 'and', 'or')) {
      const next = chunks[i + 1];
      return isNoun(next) && isParty(next) === isParty(first) && (!next.prep || next.prep === first.prep);
    }
    if (isMark(chunk, ',')) continue;
    if (isNoun(chunk) && isParty(chunk) === isParty(first) && (!chunk.prep || chunk.prep === first.prep)) continue;
    return false;
  }
  return false;
}

/** A group without preposition that a finite verb follows is its subject. */
export function startsClause(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (isVerb(chunk)) return chunk.mood === 'finite';
    if (isMark(chunk, 'adverb')) continue;
    if (isMark(chunk, 'and', 'or') && isNoun(chunks[i + 1]) && !(chunks[i + 1] as NounChunk).prep) {
      i++;
      continue;
    }
    if (isNoun(chunk) && chunk.prep) continue;
    if (isMark(chunk, ',') && i === at + 1) {
      // "et X, fondée en 2019, a vendu": an insertion between the subject and its verb
      if (isMark(chunks[i + 1], 'and', 'but', 'or')) return false;
      const close = nextComma(chunks, i + 1);
      if (close < 0 || !isVerb(chunks[close + 1]) || (chunks[close + 1] as VerbChunk).mood !== 'finite') return false;
      return true;
    }
    return false;
  }
  return false;
}
