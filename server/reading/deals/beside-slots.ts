import type { FoundEntity } from '../entities/entity-reading.ts';
import type { NounChunk } from '../syntax/chunk.ts';
import { governorOf } from '../syntax/governor.ts';
import { subjectOf } from '../syntax/subject.ts';
import type { Draft } from './draft.ts';
import type { SlotReader } from './roles.ts';
import { type Party, partiesOf, type Scene } from './scene.ts';
import { verbClasses } from './verb-classes.ts';

type Taken = ReadonlySet<FoundEntity>;

/** Slots of a noun that stands beside the main clause and takes its party from there. */
export const besideSlots: Readonly<Record<string, SlotReader>> = {
  whoActedThen,
  lender,
  lent: lentBeside,
  whoHoldsIt,
  enters: (scene, at, not) => enteredSide(scene, at, not, enteredBy(scene, at)?.from),
  entered: (scene, at, not) => enteredSide(scene, at, not, enteredBy(scene, at)?.to),
};

const enteredSide = ({ chunks }: Scene, at: number, not: Taken, side: readonly FoundEntity[] = []): Party[] =>
  side.filter((entity) => !not.has(entity)).map((entity) => ({ entity, sure: 0.85, chunk: chunks[at] as NounChunk }));

const times: ReadonlySet<string> = new Set(['apres', 'depuis', 'lors', 'avant']);

/** Prepositions that open a sentence before what a company does by a deal: "Avec le rachat de Y, X devient …". */
const means: ReadonlySet<string> = new Set(['avec', 'via', 'grace', 'par']);

/** "X a perdu 1 %, au lendemain de l'acquisition de Y": a deal that dates what a company did is that company's. */
function whoActedThen(scene: Scene, at: number, not: Taken): Party[] {
  const { chunks, rules } = scene;
  const noun = chunks[at] as NounChunk;
  if (scene.syntax.headLast || noun.determiner !== 'definite') return [];
  const before = chunks[at - 1];
  const onDay = noun.prep === rules.data.of && before?.kind === 'noun' && before.time && before.prep ? at - 1 : -1;
  const first = onDay >= 0 ? onDay : noun.prep && (times.has(noun.prep) || (at === 0 && means.has(noun.prep))) ? at : -1;
  if (first < 0) return [];
  if (first === 0) return whoActsNext(scene, at, not);
  for (let i = first - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'mark' && !['adverb', ','].includes(chunk.mark)) return [];
    if (chunk.kind !== 'verb') continue;
    if (chunk.mood !== 'finite') return [];
    const subject = subjectOf(chunks, i, { object: rules.objectControl });
    return partiesOf(scene, subject, not).filter(({ entity }) => entity.type === 'company');
  }
  return [];
}

/** "Depuis l'acquisition de Y pour 80 M€, X emploie …": who acts behind the comma. */
function whoActsNext(scene: Scene, at: number, not: Taken): Party[] {
  const { chunks, rules } = scene;
  const comma = chunks.findIndex((chunk, i) => i > at && chunk.kind !== 'noun');
  const mark = chunks[comma];
  if (mark?.kind !== 'mark' || mark.mark !== ',') return [];
  const verb = chunks.findIndex((chunk, i) => i > comma && chunk.kind === 'verb');
  const main = chunks[verb];
  if (main?.kind !== 'verb' || main.mood !== 'finite') return [];
  const subject = subjectOf(chunks, verb, { object: rules.objectControl });
  return partiesOf(scene, subject, not).filter(({ entity }) => entity.type === 'company');
}

/** "Il garde 49 % de X, une coentreprise créée avec Y": who holds it is the other founder. */
function whoHoldsIt(scene: Scene, at: number, not: Taken): Party[] {
  const noun = scene.chunks[at] as NounChunk;
  const venture = noun.mention?.entity;
  const told = scene.told.findLast(
    ({ place, type, to }) => place === scene.place && type === 'stake' && venture && to.includes(venture),
  );
  const [holder] = told?.from ?? [];
  return holder && !not.has(holder) ? [{ entity: holder, sure: 0.8, chunk: noun }] : [];
}

/** "prend 20 % de X, au moyen d'une augmentation de capital de 16 M€": the deal of the same clause that a raise carries out. */
function enteredBy({ chunks, told, place, syntax }: Scene, at: number): Draft | undefined {
  const noun = chunks[at] as NounChunk;
  const carried = noun.prep === 'via' || noun.prep === 'par' || noun.prep === 'lors' || noun.prep === 'cadre';
  if (syntax.headLast || !carried || governorOf(chunks, at) < 0) return undefined;
  const last = told.findLast((draft) => draft.place === place);
  return last && (last.type === 'stake' || last.type === 'investment') && last.from.length && last.to.length ? last : undefined;
}

/** "La Banque X étudie un prêt de 50 M€": a bank that plans a loan gives it. */
function lender(scene: Scene, at: number, not: Taken): Party[] {
  const { chunks, rules, syntax } = scene;
  const governor = governorOf(chunks, at);
  if (syntax.headLast || governor < 0) return [];
  const classes = verbClasses(scene, governor);
  if (!classes?.has('talks') && !classes?.has('plans')) return [];
  return partiesOf(scene, subjectOf(chunks, governor, { object: rules.objectControl }), not).filter(({ chunk, entity }) =>
    [...entity.name.toLowerCase().split(/\s+/), ...chunk.words].some((word) => rules.lenders.has(word)),
  );
}

/** Whom such a bank lends to: whoever another lends to in the same paragraph, failing that whom the article speaks of. */
function lentBeside(scene: Scene, at: number, not: Taken): Party[] {
  const banks = lender(scene, at, not).map(({ entity }) => entity);
  if (!banks.length) return [];
  const told = scene.told.findLast(
    ({ type, to, place }) => type === 'debt' && to.length === 1 && place.paragraph === scene.place.paragraph,
  );
  const others = new Set([...not, ...banks]);
  const entity = told && !others.has(told.to[0]!) ? told.to[0] : scene.topic(others);
  return entity ? [{ entity, sure: 0.7, chunk: scene.chunks[at] as NounChunk }] : [];
}
