import type { Chunk, NounChunk } from '../syntax/chunk.ts';
import type { Draft } from './draft.ts';
import { retold } from './retold.ts';
import type { Surroundings } from './roles.ts';
import { isMoney, isShare, type Scene } from './scene.ts';

/** "bought A and B for $30m and $45m": as many sums as parties on one side are theirs in turn. */
export function pairs(around: Surroundings, draft: Draft): Draft[] {
  const { amount, from, to } = draft;
  if (draft.share && draft.from.length > 1) return sharePairs(around, draft);
  if (!amount) return [draft];
  const group = [...around.args, ...(around.object ? [around.object] : [])].find((arg) =>
    arg.group.some((noun) => noun.amount === amount),
  )?.group;
  const sums = (group ?? []).map((noun) => noun.amount).filter(isMoney);
  if (sums.length < 2) return [draft];
  if (to.length === sums.length) return sums.map((sum, i) => ({ ...draft, amount: sum, to: [to[i]!] }));
  if (from.length === sums.length) return sums.map((sum, i) => ({ ...draft, amount: sum, from: [from[i]!] }));
  return [draft];
}

/** "A and B own 22% and 15% of C": as many shares as holders are theirs in turn. */
function sharePairs({ args, object }: Surroundings, draft: Draft): Draft[] {
  const group = [...args, ...(object ? [object] : [])].find((arg) =>
    arg.group.some((noun) => noun.amount === draft.share),
  )?.group;
  const shares = (group ?? []).map((noun) => noun.amount).filter(isShare);
  return shares.length > 1 && shares.length === draft.from.length && !draft.amount
    ? shares.map((share, i) => ({ ...draft, share, from: [draft.from[i]!] }))
    : [draft];
}

/** "up to $320m in milestones and up to $800m on sales": the same parties, another sum with what it is for. */
export function furtherSums({ chunks, syntax }: Scene, draft: Draft): Draft[] {
  if (!draft.amount || !syntax.headLast || (draft.type !== 'payment' && draft.type !== 'purchase')) return [];
  const found: Draft[] = [];
  const at = chunks.findIndex((chunk) => chunk.kind === 'noun' && chunk.amount === draft.amount);
  for (let i = at + 1; i > 0 && i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'verb') break;
    if (chunk.kind !== 'mark' || (chunk.mark !== 'and' && chunk.mark !== ',')) continue;
    const sum = chunks[i + 1];
    const purpose = chunks[i + 2];
    if (sum?.kind === 'noun' && sum.prep === 'with' && purpose && comesLater(purpose, sum) && sum.amount !== draft.amount) {
      found.push({ ...draft, ...laterSum(draft, sum, purpose) });
      continue;
    }
    if (sum?.kind !== 'noun' || sum.prep || sum.head || !isMoney(sum.amount) || sum.amount === draft.amount) continue;
    if (purpose?.kind !== 'noun' || !purpose.prep || purpose.mention || purpose.amount) continue;
    found.push({
      ...retold(draft, 'sum', 0.95),
      amount: sum.amount,
      clause: { from: sum.from, to: purpose.to },
    });
  }
  return found;
}

/** "with up to $64m to follow", "with a further $5m due on delivery". */
const comesLater = (purpose: Chunk, { amount, head }: NounChunk) =>
  isMoney(amount) &&
  (!head || /^(?:more|milestones|payments|royalties)$/.test(head)) &&
  (purpose.kind === 'verb'
    ? purpose.mood === 'participle' || ['follow', 'come', 'be', 'pay'].includes(purpose.lemma)
    : purpose.kind === 'noun'
      ? purpose.prep !== undefined && !purpose.mention && !purpose.amount && (purpose.prep === 'in' || purpose.prep === 'on')
      : purpose.mark === 'adverb');

const laterSum = (draft: Draft, { amount, from }: NounChunk, { to }: Chunk) => ({
  amount: amount!,
  status: draft.status === 'completed' ? ('planned' as const) : draft.status,
  confidence: draft.confidence * 0.9,
  rule: `${draft.rule}+sum`,
  clause: { from, to },
});
