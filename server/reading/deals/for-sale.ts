import type { NounChunk, VerbChunk } from '../syntax/chunk.ts';
import { complementsOf } from '../syntax/complements.ts';
import { subjectOf } from '../syntax/subject.ts';
import { type Draft, draftOf } from './draft.ts';
import { type Party, partiesOf, type Scene } from './scene.ts';

/**
 * "Nordia compte se séparer de Vellura", "Vellura est à vendre": no deal, since nobody buys, but what the offers told next are for. An acquisition
 * without a buyer, to be remembered with the deals told and not to be told itself.
 */
export function forSale(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  scene.chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'verb' || chunk.negated || drafts.some(({ trigger }) => trigger.from === chunk.from)) return;
    const sale = saleBy(scene, at, chunk);
    const target = sale?.target[0];
    if (
      !sale ||
      target?.entity.type !== 'company' ||
      drafts.some(({ type, to }) => type === 'acquisition' && to.includes(target.entity)) ||
      scene.told.some(({ type, to, place }) => place === scene.place && type === 'acquisition' && to.includes(target.entity))
    )
      return;
    const seller = sale.seller.find(({ entity }) => entity !== target.entity);
    found.push(
      draftOf({
        type: 'acquisition',
        from: [],
        to: [target.entity],
        seller: seller?.entity,
        status: 'planned',
        confidence: 0.5,
        rule: 'acquisition/for-sale',
        place: scene.place,
        trigger: { from: chunk.from, to: chunk.to },
        clause: { from: chunk.from, to: chunk.to },
      }),
    );
  });
  return found;
}

function saleBy(scene: Scene, at: number, verb: VerbChunk): { target: readonly Party[]; seller: readonly Party[] } | undefined {
  const { chunks, rules } = scene;
  if (!sells(scene, verb)) return undefined;
  const subject = partiesOf(scene, subjectOf(chunks, at, { object: rules.objectControl }));
  if (verb.passive) return { target: subject, seller: [] };
  const object = complementsOf(chunks, at).args.find(
    ({ prep, group }) => isSold(verb, prep, rules.data.of) && isParty(group[0]!),
  );
  return object && { target: partiesOf(scene, object.group), seller: subject };
}

/** A verb whose frame for an acquisition has its subject for the seller. */
const sells = ({ rules }: Scene, { lemma, reflexive }: VerbChunk) =>
  (rules.verbFrames.get(lemma) ?? []).some(
    ({ frame }) => frame.deal === 'acquisition' && frame.seller?.includes('subject') && (frame.reflexive ?? false) === reflexive,
  );

const isSold = ({ reflexive }: VerbChunk, prep: string | undefined, of: string) => (reflexive ? prep === of : prep === undefined);

const isParty = ({ mention, amount }: NounChunk) => mention?.kind === 'name' && !amount;
