import type { FoundEntity } from '../entities/entity-reading.ts';
import type { Chunk } from '../syntax/chunk.ts';
import type { DealRules } from './rules.ts';

/** Whom each person speaks for, as far as the article said: "X, présidente de Y", "le patron de Y, X". */
export type Offices = Map<FoundEntity, FoundEntity>;

/** Notes whom the persons of a sentence speak for. */
export function noteOffices(chunks: readonly Chunk[], offices: Offices) {
  // an interview: "votre arrivée à la tête de X"
  const spoken = chunks.some((chunk) => chunk.kind === 'noun' && chunk.ofPronoun?.person === 1);
  for (const chunk of chunks)
    if (spoken && chunk.kind === 'noun' && chunk.prep === 'tete' && chunk.mention?.entity.type === 'company')
      offices.set(chunk.mention.entity, chunk.mention.entity);

  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'noun' || chunk.mention?.entity.type !== 'person') return;
    const person = chunk.mention.entity;
    if (offices.has(person)) return;
    const company =
      beside(chunks, at, 1) ?? beside(chunks, at, -1) ?? (chunk.of?.entity.type === 'company' ? chunk.of.entity : undefined);
    if (company) offices.set(person, company);
  });
}

/** The company of the office that stands before or behind a person's name, no verb between. */
function beside(chunks: readonly Chunk[], at: number, step: 1 | -1): FoundEntity | undefined {
  for (let i = at + step, seen = 0; i >= 0 && i < chunks.length && seen < 5; i += step, seen++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'verb') return undefined;
    if (chunk.kind === 'mark') {
      if (chunk.mark !== ',' && chunk.mark !== 'adverb') return undefined;
      continue;
    }
    if (chunk.mention && chunk.mention.entity.type !== 'person')
      return chunk.prep || chunk.of || step < 0 ? (chunk.of?.entity ?? chunk.mention.entity) : undefined;
    if (chunk.of && chunk.of.entity.type === 'company') return chunk.of.entity;
  }
  return undefined;
}

/** Who is quoted in a sentence: the person that a verb of saying has beside it. */
export function speakerIn(chunks: readonly Chunk[], rules: DealRules): FoundEntity | undefined {
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind !== 'verb' || !rules.classes.get(chunk.lemma)?.has('says')) continue;
    for (const offset of [1, -1, 2, -2, 3, -3, -4, -5]) {
      const near = chunks[i + offset];
      if (near?.kind === 'noun' && near.mention?.entity.type === 'person') return near.mention.entity;
    }
  }
  return undefined;
}
