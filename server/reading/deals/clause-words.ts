import { emptyNoun, type NounChunk } from '../syntax/chunk.ts';
import { talksBefore } from './matter-of-talks.ts';
import type { Surroundings } from './roles.ts';
import type { Scene } from './scene.ts';
import { talkedOver } from './talks.ts';

export function nounOf(scene: Scene, at: number): NounChunk {
  const chunk = scene.chunks[at]!;
  return chunk.kind === 'noun' ? chunk : emptyNoun(chunk);
}

export function clauseOf(scene: Scene, around: Surroundings, at: number): { from: number; to: number } {
  const first = scene.chunks[Math.min(around.start, at)] ?? scene.chunks[at]!;
  const last = scene.chunks[Math.max(around.end - 1, at)] ?? scene.chunks[at]!;
  return { from: first.from, to: Math.max(last.to, scene.chunks[at]!.to) };
}

/** The words of the noun's group and of the noun that it depends on: "son projet de reprise", "a failed bid". */
export function contextWords(scene: Scene, at: number, noun: NounChunk): readonly string[] {
  const words = [...noun.words];
  for (let i = at - 1; i >= 0 && i > at - 3; i--) {
    const before = scene.chunks[i]!;
    if (before.kind !== 'noun' || (scene.chunks[i + 1] as NounChunk).prep !== scene.rules.data.of) break;
    words.push(...before.words);
  }
  // "des pourparlers avec X en vue d'une alliance"
  const talks = scene.chunks[talksBefore(scene, at)];
  if (talks?.kind === 'noun') words.push(...talks.words);
  words.push(...talkedOver(scene, at, noun));
  const next = scene.chunks[at + 1];
  if (next?.kind === 'mark' && next.mark === ',') {
    const after = scene.chunks[at + 2];
    if (after?.kind === 'noun' && after.words.length === 1) words.push(...after.words);
  }
  return words;
}
