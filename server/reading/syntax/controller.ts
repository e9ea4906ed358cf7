import type { Chunk, NounChunk, VerbChunk } from './chunk.ts';
import { openingOf } from './governor.ts';
import { coordinatedLeft, coordinatedRight, type Group, isMark, isNoun, isParty, isVerb } from './group.ts';
import { antecedentOf, isComplementizer } from './relative.ts';
import { type Control, firstParty, modifiedBy, subjectOf } from './subject.ts';

/** Who does what an infinitive or gerund says: the subject or the object of the verb that it hangs on. */
export function controller(chunks: readonly Chunk[], at: number, control: Control, depth: number): Group {
  const own = absoluteSubject(chunks, at);
  if (own) return own;
  const named = [...forToSubject(chunks, at), ...withSubject(chunks, at)];
  if (named.length) return named;
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (isMark(chunk, ')')) {
      i = openingOf(chunks, i);
      continue;
    }
    // ", when talks to be bought by Y broke down": of whom the main clause speaks
    if (isMark(chunk, 'subordinate') && i === at - 2 && isNoun(chunks[at - 1]) && !isParty(chunks[at - 1] as NounChunk)) continue;
    if (isMark(chunk, ';', 'end', 'subordinate') || (isMark(chunk, 'relative') && isComplementizer(chunks, i))) break;
    if (isMark(chunk, 'relative')) return antecedentOf(chunks, i);
    if (!isVerb(chunk)) continue;
    if (chunk.mood === 'participle') {
      if (control.object.has(chunk.lemma)) return modifiedBy(chunks, i);
      continue;
    }
    if (control.object.has(chunk.lemma) && !chunk.passive) {
      const object = firstParty(chunks, i, at);
      if (object.length) return object;
      if (chunk.clitics.some(({ role }) => role === 'dative' || role === 'object')) return [];
    }
    return subjectOf(chunks, i, control, depth + 1);
  }
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (isMark(chunk, ';', 'end', 'relative')) break;
    if (isVerb(chunk) && chunk.mood === 'finite') return subjectOf(chunks, i, control, depth + 1);
  }
  // "X : accord pour acheter Y": a headline without a verb
  const first = chunks.find((chunk) => isNoun(chunk) && !chunk.time && !chunk.prep && chunk.mention);
  return isNoun(first) && first.from < chunks[at]!.from ? coordinatedLeft(chunks, chunks.indexOf(first)) : [];
}

/** ", with X providing $1bn of the debt": who does what a gerund says, beside the main clause. */
function withSubject(chunks: readonly Chunk[], at: number): Group {
  const verb = chunks[at] as VerbChunk;
  if (verb.mood !== 'gerund' || verb.prep) return [];
  let i = at - 1;
  while (isMark(chunks[i], 'adverb')) i--;
  while (isNoun(chunks[i]) && !(chunks[i] as NounChunk).prep && isMark(chunks[i - 1], 'and')) i -= 2;
  const named = chunks[i];
  if (!isNoun(named) || named.prep !== 'with' || !isParty(named) || named.amount || !isMark(chunks[i - 1], ',')) return [];
  return coordinatedRight(chunks, i).group;
}

/** "a plan for Nordia to buy X", "the way is clear for Nordia to buy X": who the infinitive is said of. */
function forToSubject(chunks: readonly Chunk[], at: number): Group {
  const verb = chunks[at] as VerbChunk;
  if (verb.mood !== 'infinitive' || verb.prep !== 'to') return [];
  let i = at - 1;
  while (isMark(chunks[i], 'adverb')) i--;
  while (isNoun(chunks[i]) && !(chunks[i] as NounChunk).prep && isMark(chunks[i - 1], 'and')) i -= 2;
  const named = chunks[i];
  if (!isNoun(named) || named.prep !== 'for' || !isParty(named) || named.amount) return [];
  const before = chunks[i - 1];
  // "paid $2bn for X to enter the market": the price of X
  if (isNoun(before) && before.amount) return [];
  return coordinatedRight(chunks, i).group;
}

/** "…, Nordia s'engageant à …": a gerund with a subject of its own, which a comma parts from the clause before. */
function absoluteSubject(chunks: readonly Chunk[], at: number): Group | undefined {
  const before = chunks[at - 1];
  return (chunks[at] as VerbChunk).mood === 'gerund' &&
    isNoun(before) &&
    before.mention &&
    !before.prep &&
    isMark(chunks[at - 2], ',')
    ? [before]
    : undefined;
}
