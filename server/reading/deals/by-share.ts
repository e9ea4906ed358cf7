import type { NounChunk, PlacedAmount } from '../syntax/chunk.ts';
import { governorOf } from '../syntax/governor.ts';
import { coordinatedRight } from '../syntax/group.ts';
import { subjectOf } from '../syntax/subject.ts';
import { type Draft, draftOf } from './draft.ts';
import { retold } from './retold.ts';
import { ownerOf, partiesOf, type Scene } from './scene.ts';

/** "ses 3 % dans X", "its 12% of X": a share with a possessive is held. */
export function byShare(scene: Scene, at: number): Draft[] {
  const noun = scene.chunks[at] as NounChunk;
  if (noun.amount?.kind !== 'percentage' || noun.ofPronoun?.person !== 3 || (noun.head && !scene.rules.capital.has(noun.head)))
    return [];
  const target = scene.chunks[at + 1];
  if (target?.kind !== 'noun' || !target.prep || target.prep === scene.rules.data.recipient) return [];
  const to = partiesOf(scene, [target]);
  const owner = ownerOf(scene, at, new Set(to.map(({ entity }) => entity)));
  const subject = governorOf(scene.chunks, at);
  const from =
    subject >= 0
      ? partiesOf(scene, subjectOf(scene.chunks, subject, { object: scene.rules.objectControl }))
      : owner
        ? [owner]
        : [];
  if (!to.length || !from.length || to[0]!.entity === from[0]!.entity || drafted(scene, noun.amount)) return [];
  return [
    draftOf({
      type: 'stake',
      from: from.map(({ entity }) => entity),
      to: to.map(({ entity }) => entity),
      share: noun.amount,
      status: 'completed',
      confidence: 0.75,
      rule: 'stake/possessive',
      place: scene.place,
      trigger: { from: noun.headAt, to: noun.to },
      clause: { from: scene.chunks[Math.max(0, subject)]!.from, to: target.to },
    }),
  ];
}

/** "…, dont 1,2 milliard signé par X", "including $3m from X": a part of the sum told just before. */
export function byPart(scene: Scene, at: number): Draft[] {
  const mark = scene.chunks[at]!;
  const part = scene.chunks[at + 1];
  if (mark.kind !== 'mark' || !scene.rules.parts.has(mark.word) || part?.kind !== 'noun' || part.amount?.kind !== 'money')
    return [];
  const told = scene.told.findLast(({ place, amount, to }) => place === scene.place && amount !== undefined && to.length > 0);
  if (!told || (told.amount && told.amount.value < part.amount.value)) return [];
  for (let i = at + 2; i < scene.chunks.length && i < at + 5; i++) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind === 'mark' || (chunk.kind === 'verb' && chunk.mood === 'finite')) break;
    if (chunk.kind !== 'noun' || !chunk.prep || !scene.rules.partOwners.has(chunk.prep)) continue;
    const from = partiesOf(scene, coordinatedRight(scene.chunks, i).group)
      .map(({ entity }) => entity)
      .filter((entity) => !told.to.includes(entity));
    if (!from.length) continue;
    return [
      {
        ...retold(told, 'part', 0.92),
        from,
        amount: part.amount,
        trigger: { from: part.headAt, to: part.to },
        clause: { from: mark.from, to: chunk.to },
      },
    ];
  }
  return [];
}

const drafted = (scene: Scene, amount: PlacedAmount) =>
  scene.told.some((draft) => draft.share === amount || draft.amount === amount);
