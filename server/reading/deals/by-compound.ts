import type { DealType } from '../article.ts';
import type { FoundEntity } from '../entities/entity-reading.ts';
import type { NounChunk } from '../syntax/chunk.ts';
import { type Draft, draftOf } from './draft.ts';
import type { Scene } from './scene.ts';

/** "the Nordia-backed start-up Halyard": a name and a participle in one adjective. */
export function byCompound(scene: Scene, at: number): Draft[] {
  const noun = scene.chunks[at] as NounChunk;
  const holder = noun.mention?.entity;
  const drafts: Draft[] = [];
  if (!scene.partial.size) return drafts;
  for (let i = noun.from; i < noun.to; i++) {
    const term = scene.terms[i]!;
    const backer = mentionInside(scene, i);
    if (!backer) continue;
    const hyphen = term.fold.lastIndexOf('-');
    const type: DealType | undefined = hyphen < 1 ? undefined : scene.rules.data.compounds[term.fold.slice(hyphen + 1)];
    if (!type) continue;
    const target = holder && holder !== backer ? holder : nextName(scene, at, backer);
    if (!target) continue;
    drafts.push(
      draftOf({
        type,
        from: [backer],
        to: [target],
        status: 'completed',
        confidence: 0.85,
        rule: `${type}/compound`,
        place: scene.place,
        trigger: { from: i, to: i + 1 },
        clause: { from: i, to: noun.to },
      }),
    );
  }
  return drafts;
}

function mentionInside(scene: Scene, term: number): FoundEntity | undefined {
  return scene.partial.get(term);
}

function nextName(scene: Scene, at: number, not: FoundEntity): FoundEntity | undefined {
  for (let i = at; i < scene.chunks.length && i < at + 3; i++) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind === 'verb') return undefined;
    if (chunk.kind === 'noun' && chunk.mention && chunk.mention.entity !== not) return chunk.mention.entity;
  }
  return undefined;
}
