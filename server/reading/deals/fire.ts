import { byCompound } from './by-compound.ts';
import { byNoun } from './by-noun.ts';
import { byRelation } from './by-relation.ts';
import { byPart, byShare } from './by-share.ts';
import { byVerb } from './by-verb.ts';
import { comesFrom } from './comes-from.ts';
import { partsFrom } from './contributions.ts';
import type { Draft } from './draft.ts';
import { followUps } from './follow.ts';
import { forSale } from './for-sale.ts';
import { withMoneyElsewhere } from './money-elsewhere.ts';
import { namedLater } from './named-later.ts';
import { payingFor } from './paying-for.ts';
import { pricesApart, pricesBeside } from './prices.ts';
import { joinedRound } from './rounds.ts';
import type { Scene } from './scene.ts';
import { isLeader, tellsMore } from './tells-more.ts';
import { addedSum } from './told-sums.ts';

/** Every deal that a sentence states, in the order of the words that say so. */
export function draftsOf(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  const add = (found: readonly Draft[]) => {
    drafts.push(...found);
    scene.tell(found);
  };
  if (asks(scene)) {
    scene.rejected?.({ rule: 'sentence', trigger: { from: 0, to: scene.terms.length }, reason: 'question' });
    return drafts;
  }
  scene.chunks.forEach((chunk, at) => {
    if (chunk.kind === 'verb') {
      add(byVerb(scene, at));
      add(addedSum(scene, at));
      add(comesFrom(scene, at));
    } else if (chunk.kind === 'noun') {
      add(byNoun(scene, at));
      add(byRelation(scene, at));
      add(byCompound(scene, at));
      add(byShare(scene, at));
    } else if (chunk.mark === 'relative' || chunk.mark === 'adverb') add(byPart(scene, at));
  });
  payingFor(drafts, scene);
  add(followUps(scene, drafts));
  add(joinedRound(scene));
  add(partsFrom(scene));
  add(namedLater(scene, drafts));
  add(pricesApart(scene, drafts));
  scene.tell(forSale(scene, drafts));
  const spent = withMoneyElsewhere(scene, pricesBeside(scene, spentOn(drafts)));
  const gone = new Set<Draft>();
  for (const draft of spent)
    if (spent.some((other) => other !== draft && !gone.has(other) && (tellsMore(other, draft) || isLeader(scene, other, draft))))
      drop(draft);
  return spent.filter((draft) => !gone.has(draft));
  function drop(draft: Draft) {
    gone.add(draft);
    scene.rejected?.({ deal: draft.type, rule: ruleName(draft), trigger: draft.trigger, reason: 'told-better' });
  }
}

/** `investment/verb/lever` without the deal that stands before. */
const ruleName = ({ type, rule }: Draft) => rule.slice(type.length + 1);

/** "Pour entrer au capital de X, Y a déboursé 6 M€": what is spent to do a deal is that deal's sum. */
function spentOn(drafts: readonly Draft[]): readonly Draft[] {
  const spending = drafts.find(({ type }) => type === 'spending');
  if (!spending?.amount) return drafts;
  const purpose = drafts.find(
    (draft) =>
      draft !== spending && !draft.amount && draft.purpose && draft.from.some((entity) => spending.from.includes(entity)),
  );
  if (!purpose) return drafts;
  return drafts
    .filter((draft) => draft !== spending)
    .map((draft) => (draft === purpose ? { ...draft, amount: spending.amount!, status: spending.status } : draft));
}

/** "Could Plinth buy Coldwater?": a question tells nothing. */
export function asks({ chunks }: Scene): boolean {
  const last = chunks.findLast((chunk) => chunk.kind !== 'mark' || chunk.mark !== 'quote');
  return last?.kind === 'mark' && last.mark === 'end' && last.word.startsWith('?');
}
