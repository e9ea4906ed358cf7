import type { PlacedAmount } from '../syntax/chunk.ts';
import { coordinatedRight } from '../syntax/group.ts';
import type { Draft } from './draft.ts';
import { retold } from './retold.ts';
import type { Surroundings } from './roles.ts';
import { type Party, partiesOf, type Scene } from './scene.ts';

/** "X apporte 10 M€, Y 8", "500 milliards avec X, 300 milliards avec Y": the verb is said once, its roles again. */
export function gaps(scene: Scene, around: Surroundings, draft: Draft, from: readonly Party[], to: readonly Party[]): Draft[] {
  if (!draft.amount) return [];
  const found: Draft[] = [];
  const { chunks } = scene;
  let far = false;
  const amountAt = chunks.findIndex((chunk) => chunk.kind === 'noun' && chunk.amount === draft.amount);
  const prepsTo = new Set(to.map(({ chunk }) => chunk.prep));
  const prepsFrom = new Set(from.map(({ chunk }) => chunk.prep));
  for (let i = amountAt + 1; i > 0 && i < chunks.length; i++) {
    const mark = chunks[i]!;
    if (mark.kind === 'verb' && mark.mood === 'finite') {
      if (!scene.syntax.headLast) break;
      far = true;
    }
    if (mark.kind === 'mark' && mark.mark === '(') {
      // "à côté de la banque X (800 k€)"
      const named = chunks[i - 1];
      const sum = chunks[i + 1];
      if (
        named?.kind === 'noun' &&
        named.mention &&
        named.prep &&
        sum?.kind === 'noun' &&
        sum.amount?.kind === 'money' &&
        from.some(({ chunk }) => !chunk.prep)
      ) {
        const parties = partiesOf(scene, [named])
          .map(({ entity }) => entity)
          .filter((entity) => !draft.to.includes(entity) && !draft.from.includes(entity));
        if (parties.length)
          found.push({
            ...retold(draft, 'gap', 0.9),
            from: parties,
            amount: sum.amount,
            clause: { from: named.from, to: sum.to },
          });
      }
      continue;
    }
    if (mark.kind !== 'mark' || (mark.mark !== ',' && mark.mark !== 'and' && mark.mark !== ';')) continue;
    const first = chunks[i + 1];
    const second = chunks[i + 2];
    // "X a mis 5 M€, Y autant"
    if (
      !far &&
      first?.kind === 'noun' &&
      !first.prep &&
      first.mention &&
      second?.kind === 'mark' &&
      scene.rules.same.has(second.word)
    ) {
      const others = partiesOf(scene, [first]).map(({ entity }) => entity);
      if (others.length && from.some(({ chunk }) => !chunk.prep))
        found.push({ ...draft, from: others, confidence: draft.confidence * 0.9, rule: `${draft.rule}+gap` });
      continue;
    }
    if (first?.kind !== 'noun' || second?.kind !== 'noun') continue;
    // behind another verb, only what repeats both the sum and the preposition
    if (far && !(first.amount && !first.prep && second.prep && (prepsTo.has(second.prep) || prepsFrom.has(second.prep))))
      continue;
    const sum = first.amount ?? second.amount;
    if (sum?.kind !== 'money' || sum === draft.amount || isPaired(around, draft.amount, sum)) continue;
    const named = first.amount ? second : first;
    if (named.amount || !named.mention) continue;
    const at = chunks.indexOf(named);
    const parties = partiesOf(scene, coordinatedRight(chunks, at).group).map(({ entity }) => entity);
    if (!parties.length) continue;
    const base = {
      ...retold(draft, 'gap', 0.95),
      amount: sum,
      clause: { from: first.from, to: second.to },
    };
    if (first.amount && named.prep && prepsTo.has(named.prep)) found.push({ ...base, to: parties });
    else if (first.amount && named.prep && prepsFrom.has(named.prep)) found.push({ ...base, from: parties });
    // "X puts in $4bn and Y the rest, in a round": a round without a payer has no second payee
    else if (!first.amount && !named.prep && (from.length > 0 || !draft.rule.includes('/noun/'))) {
      const isSubject = from.some(({ chunk }) => !chunk.prep) || prepsFrom.has(scene.rules.data.by);
      found.push(isSubject ? { ...base, from: parties } : { ...base, to: parties });
    }
  }
  return found;
}

/** "respectivement 4 et 3 M€": sums of one group were told already. */
const isPaired = ({ object }: Surroundings, one: PlacedAmount, other: PlacedAmount) =>
  [one, other].every((sum) => object?.group.some(({ amount }) => amount === sum));
