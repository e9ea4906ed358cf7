import type { Chunk, NounChunk, VerbChunk } from './chunk.ts';
import { controller } from './controller.ts';
import { openingOf } from './governor.ts';
import {
  apposedTo,
  coordinatedLeft,
  coordinatedRight,
  type Group,
  isMark,
  isNoun,
  isParty,
  isVerb,
  opensSubject,
} from './group.ts';
import { antecedentOf, describedBefore, isComplementizer, isObjectRelative, relativeBefore } from './relative.ts';

/** Verbs whose object or dative does what the infinitive says: "convaincre X de vendre", "badger X into selling". */
export interface Control {
  readonly object: ReadonlySet<string>;
}

/** Who does what a verb says; empty when the sentence does not name it. */
export function subjectOf(chunks: readonly Chunk[], at: number, control: Control, depth = 0): Group {
  const verb = chunks[at] as VerbChunk;
  if (depth > 6) return [];
  if (verb.mood === 'finite') return finiteSubject(chunks, at, control, depth);
  if (verb.mood === 'participle') return modifiedBy(chunks, at);
  return controller(chunks, at, control, depth);
}

function finiteSubject(chunks: readonly Chunk[], at: number, control: Control, depth: number): Group {
  const shared = sharedSubject(chunks, at, control, depth);
  if (shared) return shared;
  let comma = false;
  let joint = false;
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'mark') {
      if (chunk.mark === 'adverb' || chunk.mark === 'other') continue;
      if (chunk.mark === ')') {
        i = openingOf(chunks, i);
        continue;
      }
      if (chunk.mark === 'relative') {
        if (isComplementizer(chunks, i)) return [];
        return chunk.prep || chunk.word === 'dont' || chunk.word === 'whose'
          ? inverted(chunks, at)
          : isObjectRelative(chunk)
            ? inverted(chunks, at)
            : antecedentOf(chunks, i);
      }
      if (chunk.mark === ',' || chunk.mark === 'dash') {
        comma = true;
        continue;
      }
      if (chunk.mark === 'and' || chunk.mark === 'but' || chunk.mark === 'or') {
        joint = true;
        continue;
      }
      if (chunk.mark === 'quote') {
        if (comma || joint) continue;
        return [];
      }
      return [];
    }
    if (chunk.kind === 'noun') {
      if (
        chunk.prep ||
        chunk.time ||
        (chunk.amount && !chunk.head && !chunk.mention && !(chunks[at] as VerbChunk).passive) ||
        chunk.pronoun?.role === 'dative'
      )
        continue;
      if (chunk.words.length === 0 && !chunk.mention && !chunk.pronoun && !chunk.of && !chunk.amount) continue;
      if (chunk.pronoun?.role === 'strong') continue;
      if ((comma || joint) && isObject(chunks, i)) continue;
      // "un pool emmené par X et Y apporte": the second of a pair behind a preposition
      if (
        isMark(chunks[i - 1], 'and') &&
        isNoun(chunks[i - 2]) &&
        (chunks[i - 2] as NounChunk).prep &&
        isParty(chunks[i - 2] as NounChunk) &&
        !chunk.determiner &&
        opensSubject(chunks, i - 2)
      )
        continue;
      if (comma) {
        const named = apposedTo(chunks, i);
        if (named >= 0) return coordinatedLeft(chunks, named);
      }
      return coordinatedLeft(chunks, i);
    }
    // another verb: its clause is an insertion, or shares its subject with this one
    if (chunk.mood !== 'finite') continue;
    const relative = relativeBefore(chunks, i);
    if (relative >= 0 && (comma || joint)) {
      if (joint && !comma) return subjectOf(chunks, i, control, depth + 1);
      i = relative;
      if (isMark(chunks[i], 'relative')) {
        const antecedent = antecedentOf(chunks, i);
        if (antecedent.length) return antecedent;
      }
      continue;
    }
    if (joint || comma) return subjectOf(chunks, i, control, depth + 1);
    return [];
  }
  return inverted(chunks, at);
}

/** "X met 2 M€ pour racheter Y, et promet …": a conjunction right before a verb joins it to the finite verb before. */
function sharedSubject(chunks: readonly Chunk[], at: number, control: Control, depth: number): Group | undefined {
  let i = at - 1;
  while (isMark(chunks[i], 'adverb')) i--;
  if (!isMark(chunks[i], 'and', 'but')) return undefined;
  for (i--; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (isMark(chunk, ';', ':', 'end', 'subordinate')) return undefined;
    if (isMark(chunk, ')')) {
      i = openingOf(chunks, i);
      continue;
    }
    if (isMark(chunk, 'relative')) return undefined;
    if (!isVerb(chunk) || chunk.mood !== 'finite') continue;
    const relative = relativeBefore(chunks, i);
    // a relative clause closed by a comma is over; one still open goes on
    if (relative >= 0 && isMark(chunks[at - 1], 'and') && isMark(chunks[at - 2], ',')) {
      i = relative;
      continue;
    }
    return subjectOf(chunks, i, control, depth + 1);
  }
  return undefined;
}

/** "S'y ajoute un prêt", "a écrit X": the subject stands behind the verb when nothing stands before it. */
function inverted(chunks: readonly Chunk[], at: number): Group {
  const verb = chunks[at] as VerbChunk;
  if (verb.clitics.some(({ role }) => role === 'subject')) return [];
  const next = chunks[at + 1];
  if (isNoun(next) && !next.prep && !next.time && (verb.reflexive || next.mention || next.head) && !next.amount)
    return coordinatedRight(chunks, at + 1).group;
  if (isNoun(next) && next.head && verb.reflexive) return coordinatedRight(chunks, at + 1).group;
  return [];
}

/** The noun that a participle qualifies: "un prêt accordé par …", ", fondée en 2020,". */
export function modifiedBy(chunks: readonly Chunk[], at: number): Group {
  const comma = isMark(chunks[at - 1], ',');
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (isMark(chunk, ')')) {
      i = openingOf(chunks, i);
      continue;
    }
    if (isMark(chunk, ',', 'adverb') || (isMark(chunk, 'and') && i === at - 1)) continue;
    if (!isNoun(chunk)) break;
    if (chunk.time) continue;
    // "un prêt de 5 M€ consenti": the participle speaks of the loan
    if (chunk.prep && chunk.amount && !chunk.head && isNoun(chunks[i - 1])) continue;
    // ", évaluée à …": behind a comma it speaks of the head of the whole group
    if (comma && chunk.prep && isNoun(chunks[i - 1])) continue;
    const named = describedBefore(chunks, i);
    if (named !== i) return [chunks[named] as NounChunk];
    return coordinatedLeft(chunks, i);
  }
  // "X shows a third way: bought in 2001 by Y": whoever the clause before is about
  if (isMark(chunks[at - 1], ':', 'dash'))
    for (let i = at - 2; i >= 0; i--) {
      const chunk = chunks[i]!;
      if (isVerb(chunk) && chunk.mood === 'finite') return finiteSubject(chunks, i, { object: new Set() }, 1);
    }
  // "Interrogée par X, la société …": what follows
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (isVerb(chunk)) break;
    if (isNoun(chunk) && !chunk.prep && !chunk.time && isMark(chunks[i - 1], ',')) return coordinatedRight(chunks, i).group;
  }
  return [];
}

export function firstParty(chunks: readonly Chunk[], from: number, to: number): Group {
  for (let i = from + 1; i < to; i++) {
    const chunk = chunks[i]!;
    if (
      isNoun(chunk) &&
      !chunk.time &&
      (chunk.mention || chunk.pronoun) &&
      (!chunk.prep || chunk.prep === 'a' || chunk.prep === 'to')
    )
      return coordinatedRight(chunks, i).group;
  }
  return [];
}

/** A group that a verb governs to its left with nothing between is that verb's object. */
export function isObject(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (isVerb(chunk)) return true;
    if (isMark(chunk, 'adverb')) continue;
    if (isMark(chunk, 'and', 'or')) {
      const before = chunks[i - 1];
      if (isNoun(before)) continue;
      return false;
    }
    if (isNoun(chunk)) continue;
    return false;
  }
  return false;
}
