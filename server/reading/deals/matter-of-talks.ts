import type { FoundEntity } from '../entities/entity-reading.ts';
import { complementsOf } from '../syntax/complements.ts';
import { governorOf } from '../syntax/governor.ts';
import { coordinatedRight } from '../syntax/group.ts';
import { subjectOf } from '../syntax/subject.ts';
import { type Party, partiesOf, type Scene } from './scene.ts';

type Taken = ReadonlySet<FoundEntity>;

/** "in talks with X to borrow", "des pourparlers avec X en vue d'une alliance": with whom an infinitive or a noun's deal is talked over. */
export function talksWith(scene: Scene, at: number, not: Taken): Party[] {
  const { chunks, rules } = scene;
  const talks = talksBefore(scene, at);
  for (let j = talks + 1; talks >= 0 && j < at; j++) {
    const next = chunks[j]!;
    if (next.kind === 'verb' && next.passive)
      return partiesOf(
        scene,
        complementsOf(chunks, j)
          .args.filter(({ prep }) => prep === rules.data.by)
          .flatMap(({ group }) => group),
        not,
      );
    if (next.kind === 'noun' && next.prep === rules.data.with && next.mention)
      return partiesOf(scene, coordinatedRight(chunks, j).group, not);
  }
  return [];
}

/** Who talks: the subject of the verb that governs the talks, failing that whom the article speaks of. */
export function negotiator(scene: Scene, at: number, not: Taken): Party[] {
  const { chunks, rules } = scene;
  if (chunks[at]?.kind !== 'noun') return [];
  const alone = !talksWith(scene, at, new Set()).length;
  const talks = talksBefore(scene, at);
  if (alone && talks < 0) return [];
  const governor = governorOf(chunks, talks);
  const subject = governor >= 0 ? partiesOf(scene, subjectOf(chunks, governor, { object: rules.objectControl }), not) : [];
  // "X et Y sont en discussions en vue d'une fusion": with each other
  if (alone) return subject.length > 1 ? subject : [];
  if (subject.length) return subject;
  const topic = scene.topic(not);
  return topic ? [{ entity: topic, sure: 0.65, chunk: chunks[at] }] : [];
}

/** Index of the noun of talking that an infinitive, or a noun behind a preposition, hangs on; -1 when there is none. */
export function talksBefore({ chunks, rules, syntax }: Scene, at: number): number {
  const deal = chunks[at];
  const hangs =
    deal?.kind === 'verb'
      ? deal.mood === 'infinitive' || deal.mood === 'gerund'
      : deal?.kind === 'noun' && deal.prep !== undefined && !syntax.headLast;
  if (!hangs) return -1;
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'verb' && chunk.mood === 'finite') return -1;
    if (chunk.kind === 'noun' && chunk.head && rules.anyDeal.has(chunk.head)) return i;
  }
  return -1;
}
