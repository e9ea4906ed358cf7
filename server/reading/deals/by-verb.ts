import type { NounChunk, VerbChunk } from '../syntax/chunk.ts';
import { aroundVerb, frontedArgs } from './around-verb.ts';
import { clauseOf } from './clause-words.ts';
import { type Draft, draftOf } from './draft.ts';
import { fill, refuse } from './fill.ts';
import { moneyOf } from './money-around.ts';
import type { RejectionReason } from './rejection.ts';
import type { Surroundings } from './roles.ts';
import type { Frame, VerbRule } from './rules.ts';
import { isProceeds } from './sale-proceeds.ts';
import type { Scene } from './scene.ts';

export function byVerb(scene: Scene, at: number): Draft[] {
  const verb = scene.chunks[at] as VerbChunk;
  const rules = scene.rules.verbFrames.get(verb.lemma);
  if (!rules) return [];
  const around = aroundVerb(scene, at);
  if (isProceeds(scene, at)) return proceedsOf(scene, at, around);
  for (const rule of rules) {
    const misfit = misfitOf(scene, verb, around, rule);
    if (misfit) {
      refuse(scene, at, rule.frame, `verb/${verb.lemma}`, misfit);
      continue;
    }
    const drafts = fill(scene, at, around, rule.frame, `verb/${verb.lemma}`, undefined);
    if (drafts.length) return drafts.map((draft) => spentOnTold(scene, verb, around, draft));
    const partners = soldByPartners(scene, at, around, rule.frame);
    if (partners) return [partners];
  }
  return [];
}

/** The sum that a sale told in the same sentence is said to bring in. */
function proceedsOf(scene: Scene, at: number, around: Surroundings): Draft[] {
  const amount = moneyOf(scene, around);
  const told = scene.told.findLast(({ type, place }) => type === 'acquisition' && place === scene.place);
  if (!amount || !told || told.amount) return [];
  const verb = scene.chunks[at] as VerbChunk;
  return [
    {
      ...told,
      amount,
      rule: `${told.rule}+proceeds`,
      trigger: { from: verb.from, to: verb.to },
      clause: clauseOf(scene, around, at),
    },
  ];
}

/** "ces mêmes partenaires sont ceux qui lui vendent les puces": whom all its partners sell to. */
function soldByPartners(scene: Scene, at: number, around: Surroundings, frame: Frame): Draft | undefined {
  if (frame.deal !== 'purchase' || !frame.to?.includes('subject') || !frame.from?.includes('dative')) return undefined;
  const partners = scene.chunks
    .slice(0, at)
    .some((chunk) => chunk.kind === 'noun' && !chunk.mention && chunk.words.some((word) => scene.rules.partners.has(word)));
  if (!partners || around.slot('subject', new Set()).length) return undefined;
  const buyer = around.slot('dative', new Set())[0];
  if (!buyer) return undefined;
  const chunk = scene.chunks[at]!;
  return draftOf({
    type: 'purchase',
    from: [buyer.entity],
    to: [],
    status: 'completed',
    confidence: 0.7,
    rule: 'purchase/partners',
    place: scene.place,
    trigger: chunk,
    clause: clauseOf(scene, around, at),
    ofPartners: true,
  });
}

/** "Le groupe est prêt à y consacrer 765 M€": the sum of the deal told before, by the same payer. */
function spentOnTold(scene: Scene, verb: VerbChunk, { args }: Surroundings, draft: Draft): Draft {
  if (draft.type !== 'spending') return draft;
  // "déboursera 22 M€ pour cette acquisition"
  const pointsBack = args.some(
    ({ prep, group }) =>
      prep === scene.rules.data.purpose &&
      group[0]!.determiner === 'demonstrative' &&
      group[0]!.head !== undefined &&
      (scene.rules.nounFrames.has(group[0]!.head) || scene.rules.anyDeal.has(group[0]!.head)),
  );
  if (!pointsBack && !verb.clitics.some(({ role }) => role === 'place')) return draft;
  const told = scene.told.findLast(
    ({ amount, from, to, type }) =>
      !amount && to.length > 0 && type !== 'stake' && from.some((entity) => draft.from.includes(entity)),
  );
  return told
    ? {
        ...told,
        amount: draft.amount!,
        clause: draft.clause,
        trigger: draft.trigger,
        place: draft.place,
        rule: `${told.rule}+spent`,
      }
    : draft;
}

/** What keeps a frame from being told by this verb here; undefined when it may be. */
function misfitOf(
  scene: Scene,
  verb: VerbChunk,
  around: Surroundings,
  { frame, particle, objectHeads }: VerbRule,
): RejectionReason | undefined {
  if (
    particle &&
    scene.terms[verb.to]?.fold !== particle &&
    scene.terms[around.object?.group.at(-1)?.to ?? -1]?.fold !== particle
  )
    return 'particle';
  if (frame.reflexive !== undefined && frame.reflexive !== verb.reflexive && !(verb.passive || verb.mood === 'participle'))
    return 'reflexive';
  if (frame.reflexive === undefined && verb.reflexive && !verb.clitics.some(({ role }) => role === 'dative' || role === 'place'))
    return 'reflexive';
  if (objectHeads && !around.object?.group.some((one) => counted(scene, one).some((word) => objectHeads.has(word))))
    return 'object-head';
  const clitic = verb.clitics.some(({ role }) => role === 'object');
  const kind = around.objectKind === 'none' && clitic ? 'party' : around.objectKind;
  if (frame.object && !frame.object.includes(kind) && !(clitic && frame.object.includes('goods'))) return 'object-kind';
  if (
    frame.deal === 'purchase' &&
    kind === 'goods' &&
    around.object?.group[0]?.words.some((word) => scene.rules.noGoods.has(word))
  )
    return 'object-head';
  if (frame.own) {
    const determiner = around.object?.group[0]?.determiner;
    if (determiner !== 'demonstrative' && determiner !== 'possessive') return 'not-this-one';
  }
  if (frame.ownAmount && !around.object?.group.some(({ amount }) => amount?.kind === 'money')) return 'object-amount';
  if (frame.without?.some((slot) => around.slot(slot, new Set()).length)) return 'other-reading';
  if (frame.lacks && around.args.some(({ prep, group }) => prep && frame.lacks?.includes(prep) && !group[0]!.time))
    return 'other-reading';
  if (frame.argHeads) {
    const heads = frame.argHeads;
    if (!around.args.some(({ prep, group }) => prep && group.some(({ words }) => words.some((word) => heads.includes(word)))))
      return 'complement';
  }
  if (!frame.with) return undefined;
  const at = scene.chunks.indexOf(verb);
  // "an agreement under which Vellura will manufacture it"
  const relative = scene.chunks
    .slice(Math.max(0, at - 4), at)
    .findLast((chunk) => chunk.kind === 'mark' && chunk.mark === 'relative');
  const places = [...around.args, ...frontedArgs(scene.chunks, at), ...(relative?.kind === 'mark' ? [relative] : [])];
  return frame.with.some((prep) => around.purposes.includes(prep) || places.some((place) => place.prep === prep))
    ? undefined
    : 'preposition';
}

/** The words of a group, and of what it counts: "1,4 million de voitures". */
function counted({ chunks, rules }: Scene, noun: NounChunk): readonly string[] {
  const next = noun.head && rules.measures.has(noun.head) ? chunks[chunks.indexOf(noun) + 1] : undefined;
  return next?.kind === 'noun' && next.prep === rules.data.of ? [...noun.words, ...next.words] : noun.words;
}
