import type { Chunk, MarkChunk, NounChunk, VerbChunk } from './chunk.ts';
import { closingOf } from './governor.ts';
import { coordinatedRight, type Group, isMark, isNoun, isVerb, startsClause } from './group.ts';

export interface Argument {
  readonly prep: string | undefined;
  readonly group: Group;
  /** Index of the first chunk of the group. */
  readonly at: number;
  /** In brackets behind what it belongs to. */
  readonly bracketed: boolean;
  /** Commas between it and what governs it: behind one alone it is an apposition rather than an object. */
  readonly commas: number;
  /** Behind a colon. */
  readonly afterColon: boolean;
}

export const argument = (prep: string | undefined, group: Group, at: number): Argument => ({
  prep,
  group,
  at,
  bracketed: false,
  commas: 0,
  afterColon: false,
});

/** What a verb or a noun governs to its right. */
export interface Complements {
  readonly args: readonly Argument[];
  /** Indexes of infinitives, gerunds and participles that hang on it. */
  readonly verbs: readonly number[];
  /** Index of the first chunk that is not taken in. */
  readonly end: number;
}

export function nextComma(chunks: readonly Chunk[], from: number): number {
  for (let i = from; i < chunks.length; i++) if (isMark(chunks[i], ',')) return i;
  return -1;
}

/** What the verb or noun at `at` governs to its right, up to the next clause. Asked for by every frame, found once. */
export function complementsOf(chunks: readonly Chunk[], at: number): Complements {
  let found = complements.get(chunks);
  if (!found) {
    found = [];
    complements.set(chunks, found);
  }
  found[at] ??= findComplements(chunks, at);
  return found[at];
}

const complements = new WeakMap<readonly Chunk[], Complements[]>();

function findComplements(chunks: readonly Chunk[], at: number): Complements {
  const args: Argument[] = [];
  const verbs: number[] = [];
  let afterColon = false;
  let commas = 0;
  let i = at + 1;
  for (; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'noun') {
      if (isAttribution(chunks, i)) {
        i += 2;
        continue;
      }
      if (!chunk.prep && i > at + 1 && startsClause(chunks, i) && isMark(chunks[i - 1], ',', 'and', 'but', ':', 'dash')) break;
      const { group, end } = coordinatedRight(chunks, i);
      args.push({ prep: chunk.prep, group, at: i, bracketed: false, commas, afterColon });
      i = end - 1;
      continue;
    }
    if (chunk.kind === 'verb') {
      if (chunk.mood === 'finite') break;
      verbs.push(i);
      if (chunk.mood === 'participle') {
        // what a participle governs is its own, but for what it cannot take
        const inner = complementsOf(chunks, i);
        args.push(...inner.args.filter(({ prep }) => prep !== 'par' && prep !== 'by'));
        verbs.push(...inner.verbs);
        i = inner.end - 1;
        continue;
      }
      break;
    }
    if (chunk.mark === '(') {
      const close = closingOf(chunks, i);
      if (close < 0) continue;
      for (let j = i + 1; j < close; j++) {
        const inside = chunks[j]!;
        if (inside.kind === 'noun')
          args.push({ prep: inside.prep, group: [inside], at: j, bracketed: true, commas, afterColon: false });
      }
      i = close;
      continue;
    }
    if (chunk.mark === ',') commas++;
    if (chunk.mark === ':') {
      afterColon = true;
      continue;
    }
    if (chunk.mark === 'relative') {
      const needed = neededEnd(chunks, i);
      if (needed > 0) {
        i = needed;
        continue;
      }
      const close = isMark(chunks[i - 1], ',') ? clauseEnd(chunks, i) : -1;
      if (close < 0) break;
      i = close;
      continue;
    }
    if (chunk.mark === 'subordinate' || chunk.mark === ';' || chunk.mark === 'end' || chunk.mark === 'but') break;
    // "mené par X et rejoint par Y"
    const joined = chunks[i + 1];
    const again =
      isVerb(joined) && joined.mood === 'participle' && verbs.some((index) => (chunks[index] as VerbChunk).mood === 'participle');
    if (chunk.mark === 'and' && isVerb(joined) && !again) break;
  }
  return { args, verbs, end: i };
}

/** "all of the steel it needs from X": the verb of a relative clause that only says how much; 0 for another relative clause. */
function neededEnd(chunks: readonly Chunk[], relative: number): number {
  const mark = chunks[relative] as MarkChunk;
  const verb = chunks[relative + 2];
  return mark.from === mark.to && isVerb(verb) && ['need', 'require', 'want', 'use', 'consume'].includes(verb.lemma)
    ? relative + 2
    : 0;
}

/** ", brokers say, in a contract …": who says so, between commas, with more of the clause behind. */
function isAttribution(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at + 1];
  const behind = chunks[at + 3];
  return (
    isMark(chunks[at - 1], ',') &&
    !(chunks[at] as NounChunk).prep &&
    isVerb(verb) &&
    verb.mood === 'finite' &&
    isMark(chunks[at + 2], ',') &&
    isNoun(behind) &&
    behind.prep !== undefined
  );
}

/** Index of the comma that closes a relative clause, -1 when it runs to the end. */
export function clauseEnd(chunks: readonly Chunk[], relative: number): number {
  let seen = false;
  for (let i = relative + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (isVerb(chunk)) seen = true;
    if (isMark(chunk, ';', 'end', 'subordinate')) return -1;
    if (seen && isMark(chunk, ',')) return i;
  }
  return -1;
}
