import type { PlacedAmount, VerbChunk } from '../syntax/chunk.ts';
import { complementsOf } from '../syntax/complements.ts';
import { subjectOf } from '../syntax/subject.ts';
import type { Draft } from './draft.ts';
import { isMoney, partiesOf, recentDeal, type Scene } from './scene.ts';

/** "Le plus gros chèque, 40 M€, vient de X", "Les 12 M€ restants proviennent de Y": who put in a part of the round told before. */
export function comesFrom(scene: Scene, at: number): Draft[] {
  const { chunks, rules } = scene;
  const verb = chunks[at] as VerbChunk;
  if (!rules.originates.has(verb.lemma) || verb.mood !== 'finite' || verb.negated) return [];
  const amount = sumOf(scene, at);
  const told = recentDeal(scene, 'investment');
  if (!amount || told?.to.length !== 1 || told.amount === amount || told.status === 'cancelled') return [];
  const from = complementsOf(chunks, at)
    .args.filter(({ prep, commas }) => prep && commas === 0 && rules.origins.has(prep))
    .flatMap(({ group }) => partiesOf(scene, group))
    .filter(({ entity }) => !told.to.includes(entity) && entity.type !== 'product');
  if (!from.length) return [];
  return [
    {
      ...told,
      share: undefined,
      date: undefined,
      attribution: undefined,
      from: [...new Set(from.map(({ entity }) => entity))],
      amount,
      confidence: told.confidence * 0.9,
      rule: `investment/origin/${verb.lemma}`,
      place: scene.place,
      trigger: { from: verb.from, to: verb.to },
      clause: { from: chunks[0]!.from, to: from.at(-1)!.chunk.to },
    },
  ];
}

/** The sum that comes: the subject's own, or the one beside it. */
function sumOf({ chunks, rules }: Scene, at: number): PlacedAmount | undefined {
  const [subject] = subjectOf(chunks, at, { object: rules.objectControl });
  if (!subject) return undefined;
  if (isMoney(subject.amount)) return subject.amount;
  if (!subject.head || subject.mention || !(rules.price.has(subject.head) || rules.sums.has(subject.head))) return undefined;
  const first = chunks.indexOf(subject);
  for (const chunk of chunks.slice(first + 1, at)) {
    if (chunk.kind === 'verb' || (chunk.kind === 'noun' && chunk.mention)) return undefined;
    if (chunk.kind === 'noun' && isMoney(chunk.amount)) return chunk.amount;
  }
  return undefined;
}
