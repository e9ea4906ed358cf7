import type { FoundEntity } from '../entities/entity-reading.ts';
import { complementsOf } from '../syntax/complements.ts';
import { governorOf } from '../syntax/governor.ts';
import { subjectOf } from '../syntax/subject.ts';
import { issuer } from './fact-subjects.ts';
import { factWords } from './fact-words.ts';
import { isShare, type Party, partiesOf, type Scene } from './scene.ts';

/** "X rose 9% on a report that Y was considering a bid": whose share moves at the news of a bid is whom the bid is for. */
export function shareMover(scene: Scene, at: number, not: ReadonlySet<FoundEntity>): Party[] {
  const { chunks, rules } = scene;
  const noun = chunks[at];
  if (noun?.kind !== 'noun') return [];
  const control = { object: rules.objectControl };
  const verb = chunks.findIndex((chunk, i) => i < at && chunk.kind === 'verb' && chunk.mood === 'finite' && isMove(scene, i));
  if (verb < 0) return [];
  const mover = issuer(scene, subjectOf(chunks, verb, control), factWords(rules.data));
  if (mover?.type !== 'company' || not.has(mover)) return [];
  const governor = governorOf(chunks, at);
  const bidder = governor > verb ? partiesOf(scene, subjectOf(chunks, governor, control)) : bidders(scene, at);
  // "X rose 3% after dropping its bid": its own
  if (!bidder.length || bidder.some(({ entity }) => entity === mover)) return [];
  return [{ entity: mover, sure: 0.8, chunk: noun }];
}

/** Who bids, when the noun itself says so: "a bid from Y", "Y's bid". */
function bidders(scene: Scene, at: number): readonly Party[] {
  const noun = scene.chunks[at]!;
  if (noun.kind === 'noun' && noun.of) return [{ entity: noun.of.entity, sure: 1, chunk: noun }];
  return complementsOf(scene.chunks, at)
    .args.filter(({ prep }) => prep === scene.rules.data.by || prep === scene.rules.data.source)
    .flatMap(({ group }) => partiesOf(scene, group));
}

/** A verb of a share's move with how far it moved. */
function isMove(scene: Scene, at: number): boolean {
  const { chunks, rules } = scene;
  const verb = chunks[at]!;
  const { args } = complementsOf(chunks, at);
  if (args.some(({ prep, group }) => (!prep || prep === rules.data.by) && isShare(group[0]!.amount) && !group[0]!.head))
    return true;
  const words = factWords(rules.data);
  return (
    verb.kind === 'verb' &&
    words.moves.has(verb.lemma) &&
    subjectOf(chunks, at, { object: rules.objectControl }).some(({ words: own }) => own.some((word) => words.share.has(word)))
  );
}
