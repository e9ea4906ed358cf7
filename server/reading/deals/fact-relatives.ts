import type { PlacedAmount, VerbChunk } from '../syntax/chunk.ts';
import { complementsOf } from '../syntax/complements.ts';
import type { FactWords } from './fact-words.ts';
import { isMoney, type Scene } from './scene.ts';

/** "Sa dette, qui [culminait à 402 M€] en décembre, doit …", "Sales, which had peaked at $2.6bn, fell to …": what a relative clause says of a figure. */
export function relativeFigure(scene: Scene, at: number, words: FactWords): PlacedAmount | undefined {
  const { chunks } = scene;
  const comma = chunks[at + 1];
  const next = comma?.kind === 'mark' && comma.mark === ',' ? at + 2 : at + 1;
  const relative = chunks[next];
  if (relative?.kind !== 'mark' || relative.mark !== 'relative' || relative.prep) return undefined;
  const verb = chunks.findIndex((chunk, i) => i > next && chunk.kind === 'verb');
  if (verb < 0 || verb > next + 2) return undefined;
  const { lemma, negated } = chunks[verb] as VerbChunk;
  if (negated || !(words.levels.has(lemma) || scene.rules.classes.get(lemma)?.has('amounts'))) return undefined;
  for (const { group, prep } of complementsOf(chunks, verb).args) {
    const [noun] = group;
    if (isMoney(noun!.amount) && !noun!.head && !scene.claimed.has(noun!.amount.id) && prep !== scene.rules.data.of)
      return noun!.amount;
  }
  return undefined;
}
