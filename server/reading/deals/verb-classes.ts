import type { VerbClass } from '../../languages/frames.ts';
import type { VerbChunk } from '../syntax/chunk.ts';
import type { Scene } from './scene.ts';

/** What a verb says of a deal, set phrases before the verb alone: "jeter l'éponge", "tomber à l'eau". */
export function verbClasses(scene: Scene, at: number): ReadonlySet<VerbClass> | undefined {
  const verb = scene.chunks[at] as VerbChunk;
  const { classes, phrases } = scene.rules;
  const own = phrases.get(verb.lemma);
  if (!own) return classes.get(verb.lemma);
  for (let i = verb.to; i < scene.terms.length && i < verb.to + 2; i++) {
    const phrase = own.get(scene.terms[i]!.fold);
    if (phrase) return phrase;
  }
  for (let i = at + 1; i < scene.chunks.length && i < at + 3; i++) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind !== 'noun') continue;
    for (const word of chunk.words) {
      const phrase = own.get(word);
      if (phrase) return phrase;
    }
  }
  return classes.get(verb.lemma);
}
