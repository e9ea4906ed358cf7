import { coordinatedRight } from '../syntax/group.ts';
import type { Draft } from './draft.ts';
import { retold } from './retold.ts';
import { isShare, type Party, partiesOf, type Scene } from './scene.ts';

/** "X possède 31 % du capital, Y 12 % et Z 4 %": the verb is said once, its holders and shares again. */
export function shareGaps(scene: Scene, draft: Draft, holders: readonly Party[]): Draft[] {
  if (draft.type !== 'stake' || !draft.share || holders.some(({ chunk }) => chunk.prep)) return [];
  const { chunks } = scene;
  const found: Draft[] = [];
  for (
    let i = chunks.findIndex((chunk) => chunk.kind === 'noun' && chunk.amount === draft.share) + 1;
    i > 0 && i < chunks.length;
    i++
  ) {
    const mark = chunks[i]!;
    if (mark.kind === 'verb' || (mark.kind === 'mark' && mark.mark === 'relative')) break;
    if (mark.kind !== 'mark' || !['and', ',', ';'].includes(mark.mark)) continue;
    const holder = chunks[i + 1];
    const share = chunks[i + 2];
    if (
      holder?.kind !== 'noun' ||
      holder.prep ||
      !holder.mention ||
      share?.kind !== 'noun' ||
      share.prep ||
      !isShare(share.amount)
    )
      continue;
    const from = partiesOf(scene, coordinatedRight(chunks, i + 1).group)
      .map(({ entity }) => entity)
      .filter((entity) => !draft.to.includes(entity) && !draft.from.includes(entity));
    if (from.length)
      found.push({
        ...retold(draft, 'gap', 0.95),
        from,
        share: share.amount,
        clause: { from: holder.from, to: share.to },
      });
  }
  return found;
}
