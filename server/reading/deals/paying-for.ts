import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/**
 * A payment told with the deal that it pays for is that deal's sum: "licensed it from X, paying $20m", "took over X, paying Y $60m", "licensed it
 * to X, which will pay $20m", "its biggest tenant, X, pays it $4m a year".
 */
export function payingFor(drafts: Draft[], scene: Scene) {
  for (const paid of [...drafts]) {
    if (paid.type !== 'payment' || paid.rule.includes('/noun/') || !paid.amount) continue;
    const verb = scene.chunks.find((chunk) => chunk.from === paid.trigger.from);
    if (verb?.kind !== 'verb') continue;
    const gerund = verb.mood === 'gerund';
    const at = drafts.findIndex(
      (draft) =>
        draft !== paid &&
        !draft.amount &&
        draft.type !== 'payment' &&
        draft.from[0] === paid.from[0] &&
        isPaidFor(draft, paid, gerund),
    );
    const bought = drafts[at];
    if (!bought) continue;
    drafts[at] = {
      ...bought,
      amount: paid.amount,
      ...(bought.type === 'acquisition' && paid.to[0] && paid.to[0] !== bought.to[0] && { seller: paid.to[0] }),
      ...(!bought.share && paid.share && { share: paid.share }),
    };
    drafts.splice(drafts.indexOf(paid), 1);
  }
}

function isPaidFor(draft: Draft, { to: [payee] }: Draft, gerund: boolean): boolean {
  // "took over X, paying Y $60m": Y sold it
  if (gerund) return (draft.seller ?? draft.to[0]) === payee || (draft.type === 'acquisition' && !draft.seller);
  return draft.type === 'purchase' && (!payee || draft.to[0] === payee);
}
