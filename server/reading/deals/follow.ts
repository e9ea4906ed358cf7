import type { FoundEntity } from '../entities/entity-reading.ts';
import type { NounChunk, VerbChunk } from '../syntax/chunk.ts';
import { governorOf, predicateOf } from '../syntax/governor.ts';
import { subjectOf } from '../syntax/subject.ts';
import type { Draft } from './draft.ts';
import { partiesOf, type Scene } from './scene.ts';
import { isSupposed } from './supposed.ts';
import { verbClasses } from './verb-classes.ts';

/** "Nordia walked away", "The deal collapsed": what a sentence says of a deal told before, without telling it again. */
export function followUps(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  const add = (told: Draft | undefined, at: number) => {
    if (!told || told.status === 'cancelled' || found.some(({ trigger }) => trigger.from === scene.chunks[at]!.from)) return;
    const chunk = scene.chunks[at]!;
    found.push({
      ...told,
      date: undefined,
      status: 'cancelled',
      confidence: Math.min(0.6, told.confidence),
      rule: `${told.type}/follow-up`,
      place: scene.place,
      trigger: { from: chunk.from, to: chunk.to },
      clause: { from: chunk.from, to: chunk.to },
    });
  };
  scene.chunks.forEach((chunk, at) => {
    // "l'affaire passait pour bouclée. Elle est tombée à l'eau"
    if (chunk.kind === 'verb' && isOver(scene, at, 'fails') && scene.chunks[at - 1]?.kind === 'noun') {
      const { pronoun } = scene.chunks[at - 1] as NounChunk;
      if (pronoun?.role === 'subject' && pronoun.person === 3)
        add(
          open(scene, ({ place }) => place.paragraph === scene.place.paragraph && scene.place.sentence - place.sentence < 3),
          at,
        );
    }
    if (chunk.kind === 'verb' && isOver(scene, at, 'quits')) {
      const subject = partiesOf(scene, subjectOf(scene.chunks, at, { object: scene.rules.objectControl })).map(
        ({ entity }) => entity,
      );
      if (subject.length && !drafts.some(({ from, to }) => [...from, ...to].some((entity) => subject.includes(entity))))
        add(
          open(scene, (draft) => subject.some((entity) => draft.from.includes(entity) || isMutual(draft, entity))),
          at,
        );
    }
    if (
      chunk.kind === 'noun' &&
      speaksOfDeal(scene, chunk) &&
      !drafts.some(({ trigger }) => trigger.from >= chunk.from && trigger.to <= chunk.to)
    ) {
      const governor = governorOf(scene.chunks, at);
      const verb = governor >= 0 ? governor : predicateOf(scene.chunks, at);
      if (verb < 0 || !isOver(scene, verb, 'drops')) return;
      // "a eu raison du projet": of what was just told
      if (scene.rules.planned.has(chunk.head!) && !scene.rules.nounFrames.has(chunk.head!)) {
        add(
          open(scene, ({ place }) => place.paragraph === scene.place.paragraph && scene.place.sentence - place.sentence < 2),
          at,
        );
        return;
      }
      const types = new Set((scene.rules.nounFrames.get(chunk.head!) ?? []).map(({ deal }) => deal));
      const any = scene.rules.anyDeal.has(chunk.head!);
      // "X a dénoncé son contrat": one of X's
      const own = chunk.determiner === 'possessive' && governor >= 0 && !(scene.chunks[governor] as VerbChunk).passive;
      const subject = own
        ? partiesOf(scene, subjectOf(scene.chunks, governor, { object: scene.rules.objectControl })).map(({ entity }) => entity)
        : [];
      add(
        open(
          scene,
          (draft) =>
            (any || types.has(draft.type)) &&
            (!subject.length || subject.some((one) => [...draft.from, ...draft.to, draft.seller].includes(one))),
        ),
        at,
      );
    }
  });
  return found;
}

/** The same sentence says that who was to pay has left: "X was going to lend …, but pulled out". */
export function isDropped(scene: Scene, draft: Pick<Draft, 'from' | 'to' | 'type' | 'seller'>): boolean {
  return scene.chunks.some((chunk, at) => {
    if (chunk.kind !== 'verb' || !isOver(scene, at, 'quits')) return false;
    const subject = partiesOf(scene, subjectOf(scene.chunks, at, { object: scene.rules.objectControl })).map(
      ({ entity }) => entity,
    );
    return subject.some((entity) => draft.from.includes(entity) || draft.seller === entity || isMutual(draft, entity));
  });
}

/** "a £590m approach by X, which the board rejected": what a relative clause does to the deal that it speaks of. */
export function isTurnedDown(scene: Scene, at: number): boolean {
  const { chunks } = scene;
  let i = at + 1;
  while (chunks[i]?.kind === 'noun' || (chunks[i]?.kind === 'mark' && (chunks[i] as { mark: string }).mark === ',')) i++;
  const mark = chunks[i];
  if (mark?.kind !== 'mark' || mark.mark !== 'relative' || mark.prep || scene.syntax.relatives.get(mark.word) === 'of')
    return false;
  for (let j = i + 1; j < chunks.length && j < i + 6; j++) {
    const chunk = chunks[j]!;
    if (chunk.kind === 'verb')
      return isOver(scene, j, 'drops') && (j > i + 1 || chunk.passive || Boolean(verbClasses(scene, j)?.has('quits')));
  }
  return false;
}

function isOver(scene: Scene, at: number, wanted: 'quits' | 'drops' | 'fails'): boolean {
  const verb = scene.chunks[at] as VerbChunk;
  return (
    verb.mood === 'finite' &&
    !verb.negated &&
    !verb.modality &&
    Boolean(verbClasses(scene, at)?.has(wanted)) &&
    verb.tense !== 'conditional' &&
    !isSupposed(scene, at)
  );
}

const isMutual = ({ type, to }: Pick<Draft, 'type' | 'to'>, entity: FoundEntity) =>
  (type === 'merger' || type === 'partnership' || type === 'joint_venture') && to.includes(entity);

/** A deal's noun that points back: "the deal", "its offer", without sum or party of its own. */
function speaksOfDeal(scene: Scene, noun: NounChunk): boolean {
  const { head, determiner, amount, mention, of } = noun;
  if (
    !head ||
    amount ||
    mention ||
    of ||
    (determiner !== 'definite' && determiner !== 'possessive' && determiner !== 'demonstrative' && !isContracted(scene, noun))
  )
    return false;
  if (!scene.rules.anyDeal.has(head) && !scene.rules.nounFrames.has(head) && !scene.rules.planned.has(head)) return false;
  const next = scene.chunks[scene.chunks.indexOf(noun) + 1];
  return !(next?.kind === 'noun' && next.prep && (next.mention || next.amount));
}

/** "du projet", "au rachat": the preposition holds the article. */
function isContracted({ terms, syntax }: Scene, { prep, from, headAt }: NounChunk): boolean {
  const first = terms[from]!;
  return prep !== undefined && !syntax.headLast && !first.elided && first.fold !== prep && headAt === from + 1;
}

/** The latest deal told in the last paragraphs that is not said to be carried out. */
function open(scene: Scene, fits: (draft: Draft) => boolean): Draft | undefined {
  for (let i = scene.told.length - 1; i >= 0 && i > scene.told.length - 12; i--) {
    const draft = scene.told[i]!;
    if (scene.place.paragraph - draft.place.paragraph > 3) return undefined;
    if (draft.status !== 'completed' && draft.type !== 'stake' && draft.from.length && draft.to.length && fits(draft))
      return draft;
  }
  return undefined;
}
