import type { VerbClass } from '../../languages/frames.ts';
import type { VerbChunk } from '../syntax/chunk.ts';
import type { Scene } from './scene.ts';

/** What a verb says of a deal, set phrases before the verb alone: "jeter l'éponge", "tomber à l'eau". */
export function verbClasses(scene: Scene, at: number): ReadonlySet<VerbClass> | undefined {
  const { lemma } = scene.chunks[at] as VerbChunk;
  const verb = scene.chunks[at] as VerbChunk;
  for (let i = verb.to; i < scene.terms.length && i < verb.to + 2; i++) {
    const phrase = scene.rules.classes.get(`${lemma}+${scene.terms[i]!.fold}`);
    if (phrase) return phrase;
  }
  for (let i = at + 1; i < scene.chunks.length && i < at + 3; i++) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind !== 'noun') continue;
    for (const word of chunk.words) {
      const phrase = scene.rules.classes.get(`${lemma}+${word}`);
      if (phrase) return phrase;
    }
  }
  return scene.rules.classes.get(lemma);
}
