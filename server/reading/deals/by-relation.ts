import type { FoundEntity } from '../entities/entity-reading.ts';
import type { NounChunk, VerbChunk } from '../syntax/chunk.ts';
import { governorOf, predicateOf } from '../syntax/governor.ts';
import { coordinatedRight } from '../syntax/group.ts';
import { antecedentOf } from '../syntax/relative.ts';
import { subjectOf } from '../syntax/subject.ts';
import { aroundNoun } from './around-noun.ts';
import { type Draft, draftOf } from './draft.ts';
import { fill } from './fill.ts';
import type { Frame } from './rules.ts';
import { saidToBe } from './said-to-be.ts';
import { ownerOf, type Party, partiesOf, type Scene } from './scene.ts';
import { joinedBy } from './slots.ts';
import { statusOf } from './status.ts';

/** "X, fournisseur de Y", "X est client de Y", "parmi ses clients X et Y". */
export function byRelation(scene: Scene, at: number): Draft[] {
  const noun = scene.chunks[at] as NounChunk;
  const word = noun.words.find((candidate) => scene.rules.relationFrames.has(candidate));
  const frames = word ? scene.rules.relationFrames.get(word) : undefined;
  if (!frames) return [];
  const reciprocal = reciprocalOf(scene, at, frames[0]!);
  if (reciprocal.length) return reciprocal;
  const around = aroundNoun(scene, at);
  const holder = holdersOf(scene, at);
  if (!holder.length) return [];
  const held = new Set(holder.map(({ entity }) => entity));
  const slot = (name: string, not: ReadonlySet<FoundEntity>) => {
    const found = around.slot(name, new Set([...not, ...held])).filter(({ entity }) => !held.has(entity));
    if (found.length || name !== scene.rules.data.of) return found;
    const owner = ownerOf(scene, at, held) ?? whoseClause(scene, at, held);
    return owner && !held.has(owner.entity) ? [owner] : [];
  };
  for (const frame of frames) {
    const drafts = fill(scene, at, { ...around, slot }, frame, `relation/${word}`, noun, holder);
    if (drafts.length) return drafts.map((draft) => withoutAmount(scene, at, draft));
  }
  return [];
}

/** "X, dont Y est le premier client": whom the relative pronoun stands for. */
function whoseClause(scene: Scene, at: number, not: ReadonlySet<FoundEntity>): Party | undefined {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind !== 'mark' || chunk.mark === 'adverb') continue;
    if (chunk.mark !== 'relative' || scene.syntax.relatives.get(chunk.word) !== 'of') return undefined;
    return partiesOf(scene, antecedentOf(scene.chunks, i), not)[0];
  }
  return undefined;
}

/** A relation has no sum of its own, unless a price stands behind it: "en restera locataire pour 11 000 € par mois". */
function withoutAmount({ chunks, rules, syntax }: Scene, at: number, draft: Draft): Draft {
  const sum = chunks.findIndex((chunk) => chunk.kind === 'noun' && chunk.amount === draft.amount);
  const priced = chunks[sum];
  if (!syntax.headLast && sum > at && priced?.kind === 'noun' && priced.prep === rules.data.purpose) return draft;
  return { ...draft, amount: undefined };
}

/** Whom the noun denotes: the name beside it, what it is said of, or the list that follows. */
function holdersOf(scene: Scene, at: number): Party[] {
  const { chunks } = scene;
  const noun = chunks[at] as NounChunk;
  if (noun.mention?.kind === 'name') return partiesOf(scene, coordinatedRight(chunks, at).group);
  const governor = governorOf(chunks, at);
  const classes = governor >= 0 ? scene.rules.classes.get((chunks[governor] as VerbChunk).lemma) : undefined;
  if (governor >= 0 && (classes?.has('is') || classes?.has('isNamed')))
    return partiesOf(scene, subjectOf(chunks, governor, { object: scene.rules.objectControl }));
  const said = saidToBe(scene, at);
  if (said.length) return said;
  const joined = joinedBy(scene, at);
  if (joined >= 0) return partiesOf(scene, subjectOf(chunks, joined, { object: scene.rules.objectControl }));
  const members = membersOf(scene, at, governor);
  if (members.length) return members;
  let next = at + 1;
  // "filiale à 70 % de X, Y …"
  if (chunks[next]?.kind === 'noun' && (chunks[next] as NounChunk).amount?.kind === 'percentage') next++;
  while (chunks[next]?.kind === 'noun' && (chunks[next] as NounChunk).prep === scene.rules.data.of) next++;
  const mark = chunks[next];
  if (mark?.kind === 'mark' && mark.mark === ',') next++;
  const listed = chunks[next];
  if (listed?.kind === 'mark' && listed.mark === 'relative' && listed.word === 'dont') {
    const first = chunks[next + 1];
    if (first?.kind === 'noun' && first.mention && chunks[next + 2]?.kind !== 'verb')
      return partiesOf(scene, coordinatedRight(chunks, next + 1).group);
  }
  if (mark?.kind === 'mark' && mark.mark === ':' && chunks[next + 1]?.kind === 'noun' && (chunks[next + 1] as NounChunk).mention)
    return partiesOf(scene, coordinatedRight(chunks, next + 1).group);
  if (listed?.kind === 'noun' && listed.prep === 'including') return partiesOf(scene, coordinatedRight(chunks, next).group);
  const before = chunks[at - 1];
  const apposed = chunks[at - 2];
  if (
    !noun.prep &&
    before?.kind === 'mark' &&
    (before.mark === ',' || before.mark === '(' || before.mark === 'dash') &&
    apposed?.kind === 'noun' &&
    apposed.mention
  )
    return partiesOf(scene, [apposed]);
  if (
    mark?.kind === 'mark' &&
    mark.mark === ',' &&
    listed?.kind === 'noun' &&
    listed.mention?.kind === 'name' &&
    !listed.prep &&
    predicateOf(chunks, at) !== next
  )
    return partiesOf(scene, [listed]);
  return [];
}

/** "its backers include X and Y", "counts X and Y among its customers". */
function membersOf(scene: Scene, at: number, governor: number): Party[] {
  const { chunks, rules } = scene;
  const noun = chunks[at] as NounChunk;
  // "among its backers sits X"
  const behind = chunks[at + 1];
  const inverted =
    isAmong(noun.prep) && governor < 0 && behind?.kind === 'verb' && behind.mood === 'finite' ? chunks[at + 2] : undefined;
  if (inverted?.kind === 'noun' && !inverted.prep && inverted.mention)
    return partiesOf(scene, coordinatedRight(chunks, at + 2).group);
  const verb = governor >= 0 && isAmong(noun.prep) ? governor : noun.prep ? -1 : predicateOf(chunks, at);
  if (verb < 0 || !rules.includes.has((chunks[verb] as VerbChunk).lemma)) return [];
  for (let i = verb + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (i === at || chunk.kind === 'verb') return [];
    if (chunk.kind === 'noun' && !chunk.prep && chunk.mention) return partiesOf(scene, coordinatedRight(chunks, i).group);
  }
  return [];
}

const isAmong = (prep: string | undefined) => prep === 'between' || prep === 'entre';

/** "deviendront clientes l'une de l'autre", "each other's customers": both ways. */
function reciprocalOf(scene: Scene, at: number, frame: Frame): Draft[] {
  const governor = governorOf(scene.chunks, at);
  if (governor < 0) return [];
  const after = scene.terms
    .slice((scene.chunks[at] as NounChunk).to - 3, (scene.chunks[at] as NounChunk).to + 6)
    .map(({ fold }) => fold)
    .join(' ');
  if (!/l' une? de l' autre|each other|one another/.test(after)) return [];
  const parties = partiesOf(scene, subjectOf(scene.chunks, governor, { object: scene.rules.objectControl })).map(
    ({ entity }) => entity,
  );
  if (parties.length !== 2) return [];
  const status = statusOf(scene, governor, frame.deal, true, []);
  if (!status) return [];
  const chunk = scene.chunks[at]!;
  const base = draftOf({
    type: frame.deal,
    from: [parties[0]!],
    to: [parties[1]!],
    status,
    confidence: 0.85,
    rule: `${frame.deal}/reciprocal`,
    place: scene.place,
    trigger: chunk,
    clause: { from: scene.chunks[0]!.from, to: chunk.to },
  });
  return [base, { ...base, from: [parties[1]!], to: [parties[0]!] }];
}
