import type { SyntaxLanguage } from '../../languages/syntax.ts';
import { type Chunk, type MarkChunk, markOf, type NounChunk, type VerbChunk } from './chunk.ts';
import type { Grid } from './grid.ts';

/** "the joint venture it formed with X", "the contract Nordia won": a relative clause without its pronoun, shown by a verb that has no object. */
export function contactClauses(chunks: readonly Chunk[], language: SyntaxLanguage): Chunk[] {
  const opened: Chunk[] = [];
  chunks.forEach((chunk, at) => {
    opened.push(chunk);
    const subject = chunks[at + 1];
    const verb = chunks[at + 2];
    const object = chunks[at + 3];
    if (
      chunk.kind !== 'noun' ||
      !(chunk.head || (chunk.amount && chunk.determiner === 'definite')) ||
      chunk.time ||
      chunk.date ||
      chunk.pronoun ||
      subject?.kind !== 'noun' ||
      subject.prep ||
      subject.time
    )
      return;
    if (subject.pronoun?.role !== 'subject' && subject.mention?.kind !== 'name') return;
    if (subject.words.length || subject.amount || verb?.kind !== 'verb' || verb.mood !== 'finite' || verb.passive) return;
    // "the $30 billion it was worth"
    const worth = chunk.amount !== undefined && object?.kind === 'noun' && object.prep === 'worth' && !object.amount;
    if ((language.be.has(verb.lemma) && !worth) || language.have.has(verb.lemma) || language.reporting.has(verb.lemma)) return;
    if (
      object?.kind === 'verb' ||
      (object?.kind === 'noun' && !object.prep && !object.time) ||
      (object?.kind === 'mark' && object.mark === 'relative')
    )
      return;
    opened.push(markOf('relative', 'which', { from: subject.from, to: subject.from }));
  });
  return opened;
}

/** "after Nordia bought Vellura": a preposition that is a conjunction too opens a clause when a verb follows its group. */
export function openClauses(chunks: readonly Chunk[], { terms, language }: Grid): Chunk[] {
  const opened: Chunk[] = [];
  chunks.forEach((chunk, at) => {
    const word = terms[chunk.from];
    let next = at + 1;
    while (chunks[next]?.kind === 'mark' && (chunks[next] as MarkChunk).mark === 'adverb') next++;
    const verb = chunks[next];
    if (
      chunk.kind !== 'noun' ||
      !chunk.prep ||
      chunk.time ||
      chunk.to <= chunk.from + 1 ||
      !word ||
      !language.subordinators.has(word.fold) ||
      verb?.kind !== 'verb' ||
      verb.mood !== 'finite' ||
      verb.prep
    ) {
      opened.push(chunk);
      return;
    }
    opened.push(markOf('subordinate', word.fold, { from: chunk.from, to: chunk.from + 1 }), {
      ...chunk,
      from: chunk.from + 1,
      prep: undefined,
    });
  });
  return opened;
}

/** "will lend X $5m and buy $8m of software": the second verb has the modal of the first. */
export function shareModals(chunks: readonly Chunk[], { terms }: Grid): Chunk[] {
  let first: VerbChunk | undefined;
  return chunks.map((chunk, at) => {
    if (
      chunk.kind === 'mark' &&
      (chunk.mark === 'relative' || chunk.mark === 'subordinate' || chunk.mark === ';' || chunk.mark === 'end')
    )
      first = undefined;
    if (chunk.kind !== 'verb') return chunk;
    const before = chunks[at - 1];
    const joint = before?.kind === 'mark' && (before.mark === 'and' || before.mark === 'or' || before.mark === ',');
    const base =
      chunk.mood === 'finite' &&
      chunk.tense === 'present' &&
      !chunk.modality &&
      chunk.lemma.split('_')[0] === terms[chunk.headAt]?.fold;
    if (joint && base && first && (first.modality || first.mood === 'infinitive'))
      return {
        ...chunk,
        mood: first.mood,
        tense: first.tense,
        modality: first.modality ?? chunk.modality,
        prep: first.prep ?? chunk.prep,
      };
    if (chunk.mood === 'finite' || chunk.mood === 'infinitive') first = chunk;
    return chunk;
  });
}

/** "walked away", "took X private": a verb and its particle are one verb, whether its object stands between or not. */
export function joinParticles(chunks: readonly Chunk[], { terms, language }: Grid): Chunk[] {
  const joined: Chunk[] = [...chunks];
  joined.forEach((chunk, at) => {
    if (chunk.kind !== 'verb') return;
    const behind = terms[chunk.to];
    const next = joined[at + 1];
    if (behind && language.phrasal.has(`${chunk.lemma}_${behind.fold}`)) {
      joined[at] = { ...chunk, lemma: `${chunk.lemma}_${behind.fold}` };
      // "chipped in $6m": the particle is no preposition
      if (next?.kind === 'noun' && next.prep && next.from === chunk.to && next.to > chunk.to + 1) {
        // "taken over by X": the preposition behind the particle stays
        const prep =
          language.headLast && next.to > chunk.to + 2 ? language.prepositions.get(terms[chunk.to + 1]?.fold ?? '') : undefined;
        joined[at + 1] = { ...next, from: chunk.to + 1, prep };
      }
      return;
    }
    if (next?.kind !== 'noun' || next.prep || chunk.passive) return;
    const after = terms[next.to];
    const lemma = after && `${chunk.lemma}_${after.fold}`;
    if (!lemma || !language.phrasal.has(lemma)) return;
    joined[at] = { ...chunk, lemma };
    const particle = joined[at + 2];
    if (particle?.kind === 'noun' && particle.from === next.to && particle.to === next.to + 1)
      joined[at + 2] = markOf('adverb', after.fold, particle);
  });
  return joined;
}

/**
 * A description and the name that it stands before are one group ("le concepteur de puces Vellura"), and so are the adjectives of a
 * list before one noun ("a five-year, $9.4 billion contract").
 */
export function joinGroups(chunks: readonly Chunk[], language: SyntaxLanguage): Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const last = joined.at(-1);
    if (chunk.kind === 'noun' && last?.kind === 'noun' && continues(last, chunk)) {
      joined[joined.length - 1] = { ...last, to: chunk.to };
      continue;
    }
    if (chunk.kind === 'noun' && last?.kind === 'noun' && describes(last, chunk)) {
      joined[joined.length - 1] = { ...last, to: chunk.to, mention: chunk.mention! };
      continue;
    }
    const beforeComma = joined.at(-2);
    if (
      chunk.kind === 'noun' &&
      last?.kind === 'mark' &&
      last.mark === ',' &&
      beforeComma?.kind === 'noun' &&
      language.headLast &&
      isAdjective(beforeComma, chunk)
    ) {
      joined.splice(-2, 2, {
        ...chunk,
        from: beforeComma.from,
        words: [...beforeComma.words, ...chunk.words],
        prep: beforeComma.prep,
        determiner: chunk.determiner ?? beforeComma.determiner,
        of: chunk.of ?? beforeComma.of,
        ofPronoun: chunk.ofPronoun ?? beforeComma.ofPronoun,
        amount: chunk.amount ?? beforeComma.amount,
        date: chunk.date ?? beforeComma.date,
        pronoun: chunk.pronoun ?? beforeComma.pronoun,
      });
      continue;
    }
    joined.push(chunk);
  }
  return joined;
}

/** "le numéro deux français": more words of one description. */
const continues = (description: NounChunk, more: NounChunk) =>
  description.mention?.kind === 'nominal' &&
  more.from === description.to &&
  !more.prep &&
  !more.mention &&
  !more.amount &&
  !more.date &&
  !more.pronoun &&
  !more.of &&
  more.determiner === 'quantity';

export const describes = (description: NounChunk, name: NounChunk) =>
  description.mention?.kind === 'nominal' &&
  name.mention?.kind === 'name' &&
  name.mention.entity === description.mention.entity &&
  !description.of;

const isAdjective = (group: NounChunk, next: NounChunk) =>
  group.determiner !== undefined &&
  (group.words.length === 1
    ? group.words[0]!.includes('-')
    : !group.words.length && (group.date?.years !== undefined || group.amount?.kind === 'money')) &&
  !group.mention &&
  !(group.amount && next.amount) &&
  !next.determiner &&
  !next.prep &&
  next.head !== undefined &&
  !next.mention;
