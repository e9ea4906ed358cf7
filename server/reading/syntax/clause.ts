import type { Chunk, MarkChunk, NounChunk, VerbChunk } from './chunk.ts';

/** Noun groups that share a role, in text order. */
export type Group = readonly NounChunk[];

export interface Argument {
  readonly prep?: string;
  readonly group: Group;
  /** Index of the first chunk of the group. */
  readonly at: number;
  /** In brackets behind what it belongs to. */
  readonly bracketed?: boolean;
  /** Commas between it and what governs it: behind one alone it is an apposition rather than an object. */
  readonly commas: number;
  /** Behind a colon. */
  readonly afterColon?: boolean;
}

/** What a verb or a noun governs to its right. */
export interface Complements {
  readonly args: readonly Argument[];
  /** Indexes of infinitives, gerunds and participles that hang on it. */
  readonly verbs: readonly number[];
  /** Index of the first chunk that is not taken in. */
  readonly end: number;
}

/** Verbs whose object or dative does what the infinitive says: "convaincre X de vendre", "badger X into selling". */
export interface Control {
  readonly object: ReadonlySet<string>;
}

const isNoun = (chunk: Chunk | undefined): chunk is NounChunk => chunk?.kind === 'noun';
const isVerb = (chunk: Chunk | undefined): chunk is VerbChunk => chunk?.kind === 'verb';
const isMark = (chunk: Chunk | undefined, ...marks: MarkChunk['mark'][]): chunk is MarkChunk =>
  chunk?.kind === 'mark' && marks.includes(chunk.mark);

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

const isObjectRelative = ({ word }: MarkChunk) => word === 'que' || word === 'qu' || word === 'whom';

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
function describedBefore(chunks: readonly Chunk[], at: number): number {
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

/** The noun that a participle qualifies: "un prêt accordé par …", ", fondée en 2020,". */
function modifiedBy(chunks: readonly Chunk[], at: number): Group {
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

/** Who does what an infinitive or gerund says: the subject or the object of the verb that it hangs on. */
function controller(chunks: readonly Chunk[], at: number, control: Control, depth: number): Group {
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

function firstParty(chunks: readonly Chunk[], from: number, to: number): Group {
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
function isObject(chunks: readonly Chunk[], at: number): boolean {
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

/** Index of the named group that `at` only describes (", le fabricant de puces,"), -1 when it stands for itself. */
function apposedTo(chunks: readonly Chunk[], at: number): number {
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

const isParty = (chunk: NounChunk) => Boolean(chunk.mention || chunk.pronoun || chunk.of) && !chunk.time;

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
function opensSubject(chunks: readonly Chunk[], at: number): boolean {
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

function nextComma(chunks: readonly Chunk[], from: number): number {
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
      args.push({ ...(chunk.prep && { prep: chunk.prep }), group, at: i, commas, ...(afterColon && { afterColon }) });
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
          args.push({ ...(inside.prep && { prep: inside.prep }), group: [inside], at: j, commas, bracketed: true });
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
function clauseEnd(chunks: readonly Chunk[], relative: number): number {
  let seen = false;
  for (let i = relative + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (isVerb(chunk)) seen = true;
    if (isMark(chunk, ';', 'end', 'subordinate')) return -1;
    if (seen && isMark(chunk, ',')) return i;
  }
  return -1;
}

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
