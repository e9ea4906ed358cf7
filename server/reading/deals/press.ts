import type { PlacedMention } from '../entities/entity-reading.ts';
import type { Chunk } from '../syntax/chunk.ts';
import { subjectOf } from '../syntax/subject.ts';
import type { DealRules } from './rules.ts';

const noControl = { object: new Set<string>() };

/** Mentions of those who only tell the news: "La Lettre a révélé", "selon Les Échos", "cité par Bloomberg". Nothing is told of them. */
export function pressIn(chunks: readonly Chunk[], rules: DealRules): ReadonlySet<PlacedMention> {
  const press = new Set<PlacedMention>();
  chunks.forEach((chunk, at) => {
    if (chunk.kind === 'noun' && chunk.prep && chunk.mention?.kind === 'name' && rules.sources.has(chunk.prep))
      press.add(chunk.mention);
    if (chunk.kind !== 'verb' || !rules.reports.has(chunk.lemma)) return;
    const agent = chunks[at + 1];
    const tellers = chunk.passive
      ? agent?.kind === 'noun' && agent.prep === rules.data.by
        ? [agent]
        : []
      : chunk.mood === 'finite'
        ? subjectOf(chunks, at, noControl)
        : [];
    for (const { mention } of tellers) if (mention?.kind === 'name') press.add(mention);
  });
  return press;
}
