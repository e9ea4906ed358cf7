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
  if (asks(scene)) {
    scene.rejected?.({ rule: 'sentence', trigger: { from: 0, to: scene.terms.length }, reason: 'question' });
    return drafts;
  }
  const { chunks } = scene;
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'verb') {
      add(scene, drafts, byVerb(scene, at));
      add(scene, drafts, addedSum(scene, at));
      add(scene, drafts, comesFrom(scene, at));
    } else if (chunk.kind === 'noun') {
      add(scene, drafts, byNoun(scene, at));
      add(scene, drafts, byRelation(scene, at));
      add(scene, drafts, byCompound(scene, at));
      add(scene, drafts, byShare(scene, at));
    } else if (chunk.mark === 'relative' || chunk.mark === 'adverb') add(scene, drafts, byPart(scene, at));
  }
  payingFor(drafts, scene);
  add(scene, drafts, followUps(scene, drafts));
  add(scene, drafts, joinedRound(scene));
  add(scene, drafts, partsFrom(scene));
  add(scene, drafts, namedLater(scene, drafts));
  add(scene, drafts, pricesApart(scene, drafts));
  scene.tell(forSale(scene, drafts));
  const spent = withMoneyElsewhere(scene, pricesBeside(scene, spentOn(drafts)));
  if (spent.length < 2) return spent.length ? [...spent] : [];
  const gone = new Set<Draft>();
  for (const draft of spent) {
    if (!spent.some((other) => other !== draft && !gone.has(other) && (tellsMore(other, draft) || isLeader(scene, other, draft))))
      continue;
    gone.add(draft);
    scene.rejected?.({ deal: draft.type, rule: ruleName(draft), trigger: draft.trigger, reason: 'told-better' });
  }
  return spent.filter((draft) => !gone.has(draft));
}

function add(scene: Scene, drafts: Draft[], found: readonly Draft[]): void {
  if (!found.length) return;
  for (const draft of found) drafts.push(draft);
  scene.tell(found);
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
