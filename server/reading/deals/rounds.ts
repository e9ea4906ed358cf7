import type { FoundEntity } from '../entities/entity-reading.ts';
import type { Chunk, NounChunk, VerbChunk } from '../syntax/chunk.ts';
import { complementsOf } from '../syntax/complements.ts';
import { governorOf, predicateOf } from '../syntax/governor.ts';
import { coordinatedRight } from '../syntax/group.ts';
import { antecedentOf } from '../syntax/relative.ts';
import { subjectOf } from '../syntax/subject.ts';
import type { Draft } from './draft.ts';
import { factWords } from './fact-words.ts';
import { type Party, partiesOf, type Scene, toldLately } from './scene.ts';

/** Paragraphs after which a round is no longer spoken of. */
const REACH = 2;

/**
 * More investors of a round told before: "X and Y also took part", "They were joined by Z", "Other investors include W", "The money came from V".
 * They share in its sum.
 */
export function joinedRound(scene: Scene): Draft[] {
  const { chunks, rules } = scene;
  if (!rules.rounds) return [];
  const found: Draft[] = [];
  chunks.forEach((chunk, at) => {
    const parties =
      chunk.kind === 'verb' ? joining(scene, at) : chunk.kind === 'noun' && isInvestors(scene, chunk) ? listedAs(scene, at) : [];
    if (!parties.length) return;
    const told = roundOf(scene);
    if (!told) return;
    const known = new Set(
      [...toldLately(scene), ...found]
        .filter(
          ({ type, to, amount, place }) =>
            type === told.type && to[0] === told.to[0] && (amount === told.amount || (amount && place === scene.place)),
        )
        .flatMap(({ from, to }) => [...from, ...to]),
    );
    const from = parties
      .filter(({ entity }) => entity.type !== 'product' && entity.type !== 'person' && !known.has(entity))
      .map(({ entity }) => entity);
    if (!from.length) return;
    found.push({
      ...told,
      attribution: undefined,
      from: [...new Set(from)],
      joins: true,
      confidence: told.confidence * 0.85 * Math.min(...parties.map(({ sure }) => sure)),
      rule: `${told.type}/round/${chunk.kind === 'verb' ? chunk.lemma : (chunk as NounChunk).head}`,
      place: scene.place,
      trigger: { from: chunk.kind === 'noun' ? chunk.headAt : chunk.from, to: chunk.to },
      clause: { from: Math.min(chunk.from, ...parties.map((party) => party.chunk.from)), to: chunk.to },
    });
  });
  return found;
}

/** To whom a sum goes that is put in "the round, in which X is putting $8m": whose round the article tells of. */
export function ofRound(scene: Scene, at: number, not: ReadonlySet<FoundEntity>): Party[] {
  const { chunks } = scene;
  let i = at - 1;
  while (
    i >= 0 &&
    chunks[i]!.kind !== 'verb' &&
    !(chunks[i]!.kind === 'mark' && (chunks[i] as { mark: string }).mark === 'relative')
  )
    i--;
  const mark = chunks[i];
  if (mark?.kind !== 'mark' || mark.mark !== 'relative' || !mark.prep) return [];
  const round = antecedentOf(chunks, i)[0];
  if (!round || !isRound(scene, round)) return [];
  const acting = partiesOf(scene, subjectOf(chunks, at, { object: scene.rules.objectControl })).map(({ entity }) => entity);
  const others = new Set([...not, ...acting]);
  const entity = roundOf(scene)?.to[0] ?? priced(scene, round, others) ?? scene.topic(others);
  return entity && !others.has(entity) ? [{ entity, sure: 0.75, chunk: round }] : [];
}

/** "The round, in which …, values X at $90m": what the main verb is done to. */
function priced(scene: Scene, round: NounChunk, not: ReadonlySet<FoundEntity>): FoundEntity | undefined {
  const verb = predicateOf(scene.chunks, scene.chunks.indexOf(round));
  const object = verb >= 0 ? scene.chunks[verb + 1] : undefined;
  return object?.kind === 'noun' && !object.prep ? partiesOf(scene, [object], not)[0]?.entity : undefined;
}

/** "in a round that values X at $58bn", "a round valuing X at $2bn": whose round it is. */
export function valued(scene: Scene, at: number, not: ReadonlySet<FoundEntity>): Party[] {
  const { chunks, rules } = scene;
  const next = chunks[at + 1];
  const verb = chunks[next?.kind === 'mark' && next.mark === 'relative' ? at + 2 : at + 1];
  if (verb?.kind !== 'verb' || verb.passive || !factWords(rules.data).values.has(verb.lemma)) return [];
  const object = chunks[chunks.indexOf(verb) + 1];
  return object?.kind === 'noun' && !object.prep ? partiesOf(scene, [object], not) : [];
}

/** The round that the article told last. */
function roundOf(scene: Scene): Draft | undefined {
  const { place } = scene;
  return toldLately(scene).findLast(
    (draft) =>
      draft.type === 'investment' &&
      draft.to.length === 1 &&
      draft.amount?.kind === 'money' &&
      draft.status !== 'cancelled' &&
      place.paragraph - draft.place.paragraph <= REACH,
  );
}

const isRound = ({ rules }: Scene, { head, words }: NounChunk) =>
  head !== undefined && words.some((word) => rules.rounds?.nouns.has(word));

const isInvestors = ({ rules }: Scene, { head }: NounChunk) =>
  head !== undefined && rules.relationFrames.get(head)?.[0]?.deal === 'investment' && head.endsWith('s');

/** Who joins by what a verb says. */
function joining(scene: Scene, at: number): Party[] {
  const { chunks, rules } = scene;
  const rounds = rules.rounds!;
  const verb = chunks[at] as VerbChunk;
  if (verb.mood !== 'finite' || verb.negated || verb.modality) return [];
  const { args } = complementsOf(chunks, at);
  const subject = subjectOf(chunks, at, { object: rules.objectControl });
  // "The money came from X and Y"
  if (rounds.comesFrom.has(verb.lemma)) {
    if (!subject.some((noun) => isRound(scene, noun) || (noun.head && rounds.money.has(noun.head)))) return [];
    return args.filter(({ prep }) => prep === rules.data.source).flatMap(({ group }) => partiesOf(scene, group));
  }
  if (!rounds.joins.has(verb.lemma)) return [];
  // "They were joined by X"
  if (verb.passive) return args.filter(({ prep }) => prep === rules.data.by).flatMap(({ group }) => partiesOf(scene, group));
  const object = args.find(({ prep, group }) => !prep && !group[0]!.time)?.group[0];
  const about = args.filter(({ prep, group }) => prep === 'in' && !group[0]!.time).flatMap(({ group }) => group);
  if (object && !isRound(scene, object) && !isInvestor(scene, object)) return [];
  if (about.some((noun) => !isRound(scene, noun) || noun.of || noun.mention)) return [];
  // "X joined in May", of what?
  if (!object && rounds.transitive.has(verb.lemma)) return [];
  return partiesOf(scene, subject);
}

/** Somebody who is in the round already: "X joined Y". */
const isInvestor = (scene: Scene, { mention, pronoun }: NounChunk) =>
  pronoun !== undefined || (mention !== undefined && roundOf(scene)?.from.includes(mention.entity) === true);

/** "Other investors include X and Y", "Among the backers are X and Y". */
function listedAs(scene: Scene, at: number): Party[] {
  const { chunks, rules } = scene;
  const noun = chunks[at] as NounChunk;
  if (noun.of || noun.mention || (noun.determiner === 'possessive' && !noun.words.some((word) => rules.rounds?.fresh.has(word))))
    return [];
  const verb = noun.prep ? at + 1 : predicateOf(chunks, at);
  const said = chunks[verb];
  if (said?.kind !== 'verb' || said.negated) return [];
  const among = noun.prep === 'between' && governorOf(chunks, at) < 0;
  if (noun.prep && !among) return [];
  if (!rules.includes.has(said.lemma) && !(rules.classes.get(said.lemma)?.has('is') && (among || noun.words.length > 1)))
    return [];
  const first = chunks.findIndex((chunk: Chunk, i) => i > verb && chunk.kind !== 'mark');
  const named = chunks[first];
  if (named?.kind !== 'noun' || named.prep || named.mention?.kind !== 'name') return [];
  return partiesOf(scene, coordinatedRight(chunks, first).group);
}
