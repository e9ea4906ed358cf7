import type { FoundEntity } from '../entities/entity-reading.ts';
import type { NounChunk } from '../syntax/chunk.ts';
import { subjectOf } from '../syntax/subject.ts';
import type { Scene } from './scene.ts';
import { verbClasses } from './verb-classes.ts';

/** Whom a sentence has what it says from; the range counts terms. */
export interface LocalAttribution {
  readonly from: number;
  readonly to: number;
  readonly anonymous: boolean;
  readonly source?: FoundEntity;
}

/** "selon une source proche du dossier", "according to Bloomberg", "…, a déclaré X": the first that the sentence names. */
export function attributionOf(scene: Scene): LocalAttribution | undefined {
  const { chunks, rules } = scene;
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'noun' && chunk.prep && rules.sources.has(chunk.prep)) return behindPreposition(scene, at);
    if (chunk.kind !== 'verb' || !verbClasses(scene, at)?.has('says')) continue;
    const [speaker] = subjectOf(chunks, at, { object: rules.objectControl });
    const found = speaker && !speaker.pronoun ? sourceIn(scene, speaker) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The group behind "selon", with what belongs to it: "une source proche du dossier". */
function behindPreposition(scene: Scene, at: number): LocalAttribution | undefined {
  const noun = scene.chunks[at] as NounChunk;
  let to = noun.to;
  let anonymous = isAnonymous(scene, noun);
  for (let i = at + 1; i < scene.chunks.length && i < at + 4; i++) {
    const next = scene.chunks[i]!;
    if (next.kind !== 'noun' || next.prep === undefined || next.mention) break;
    anonymous ||= isAnonymous(scene, next);
    to = next.to;
  }
  if (noun.mention) return { from: noun.from, to, anonymous: false, source: noun.mention.entity };
  return noun.head === undefined ? undefined : { from: noun.from, to, anonymous };
}

function sourceIn(scene: Scene, noun: NounChunk): LocalAttribution | undefined {
  if (noun.mention) return { from: noun.from, to: noun.to, anonymous: false, source: noun.mention.entity };
  return isAnonymous(scene, noun) ? { from: noun.from, to: noun.to, anonymous: true } : undefined;
}

const isAnonymous = ({ rules }: Scene, { words, mention }: NounChunk) =>
  !mention && words.some((word) => rules.anonymous.has(word));
