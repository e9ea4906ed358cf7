import type { Scene } from './scene.ts';

/** "if regulators block the deal", "unless X pulls out": the clause of a verb says what may be, and nothing that is so. */
export function isSupposed({ chunks, rules }: Scene, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'verb' && chunk.mood === 'finite') return false;
    if (chunk.kind !== 'mark') continue;
    if (chunk.mark === 'subordinate') return rules.supposes.has(chunk.word);
    if (chunk.mark === 'end' || chunk.mark === ';' || chunk.mark === 'relative') return false;
  }
  return false;
}
