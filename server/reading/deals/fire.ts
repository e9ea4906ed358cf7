import type { NounFrame, RelationFrame } from '../../languages/frames.ts';
import type { DealType } from '../article.ts';
import type { FoundEntity } from '../entities/entity-reading.ts';
import type { NounChunk, PlacedAmount, VerbChunk } from '../syntax/chunk.ts';
import { type Argument, antecedentOf, coordinatedRight, governorOf, predicateOf, subjectOf } from '../syntax/clause.ts';
import { comesFrom } from './comes-from.ts';
import { partsFrom } from './contributions.ts';
import { dealtOut } from './dealt-out.ts';
import type { Draft } from './draft.ts';
import { followUps, isDropped, isTurnedDown } from './follow.ts';
import { forSale } from './for-sale.ts';
import { isHabit } from './habits.ts';
import { talksBefore } from './matter-of-talks.ts';
import { withMoneyElsewhere } from './money-elsewhere.ts';
import { namedLater } from './named-later.ts';
import { furtherSums, pairs } from './pairs.ts';
import { payingFor } from './paying-for.ts';
import { pricesApart, pricesBeside } from './prices.ts';
import { isReadyTo } from './ready-to.ts';
import { isInVain, isRefused } from './refused.ts';
import type { RejectionReason } from './rejection.ts';
import { aroundNoun, aroundVerb, frontedArgs, governingMoney, moneyOf, type Surroundings, sameMoney, shareOf } from './roles.ts';
import { joinedRound } from './rounds.ts';
import type { VerbRule } from './rules.ts';
import { saidToBe } from './said-to-be.ts';
import { isProceeds } from './sale-proceeds.ts';
import { opening } from './salience.ts';
import { ownerOf, type Party, partiesOf, recentDeal, type Scene } from './scene.ts';
import { bracketed, shared } from './several.ts';
import { shareGaps } from './share-gaps.ts';
import { counterparty, joinedBy } from './slots.ts';
import { anonymousSource, statusOf } from './status.ts';
import { talkedOver } from './talks.ts';
import { toldBy } from './told-by.ts';
import { lastTarget, sellerOf } from './told-slots.ts';
import { addedSum, toldSum } from './told-sums.ts';

/** Every deal that a sentence states, in the order of the words that say so. */
export function draftsOf(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  const add = (found: readonly Draft[]) => {
    drafts.push(...found);
    scene.tell(found);
  };
  if (asks(scene)) {
    scene.rejected?.({ rule: 'sentence', trigger: { from: 0, to: scene.terms.length }, reason: 'question' });
    return drafts;
  }
  scene.chunks.forEach((chunk, at) => {
    if (chunk.kind === 'verb') {
      add(byVerb(scene, at));
      add(addedSum(scene, at));
      add(comesFrom(scene, at));
    } else if (chunk.kind === 'noun') {
      add(byNoun(scene, at));
      add(byRelation(scene, at));
      add(byCompound(scene, at));
      add(byShare(scene, at));
    } else if (chunk.mark === 'relative' || chunk.mark === 'adverb') add(byPart(scene, at));
  });
  payingFor(drafts, scene);
  add(followUps(scene, drafts));
  add(joinedRound(scene));
  add(partsFrom(scene));
  add(namedLater(scene, drafts));
  add(pricesApart(scene, drafts));
  scene.tell(forSale(scene, drafts));
  const spent = withMoneyElsewhere(scene, pricesBeside(scene, spentOn(drafts)));
  const gone = new Set<Draft>();
  for (const draft of spent)
    if (spent.some((other) => other !== draft && !gone.has(other) && (tellsMore(other, draft) || isLeader(scene, other, draft))))
      drop(draft);
  return spent.filter((draft) => !gone.has(draft));
  function drop(draft: Draft) {
    gone.add(draft);
    scene.rejected?.({ deal: draft.type, rule: ruleName(draft), trigger: draft.trigger, reason: 'told-better' });
  }
}

/** `investment/verb/lever` without the deal that stands before. */
const ruleName = ({ type, rule }: Draft) => rule.slice(type.length + 1);

/** "Pour entrer au capital de X, Y a déboursé 6 M€": what is spent to do a deal is that deal's sum. */
function spentOn(drafts: readonly Draft[]): readonly Draft[] {
  const spending = drafts.find(({ type }) => type === 'spending');
  if (!spending?.amount) return drafts;
  const purpose = drafts.find(
    (draft) =>
      draft !== spending && !draft.amount && draft.purpose && draft.from.some((entity) => spending.from.includes(entity)),
  );
  if (!purpose) return drafts;
  return drafts
    .filter((draft) => draft !== spending)
    .map((draft) => (draft === purpose ? { ...draft, amount: spending.amount!, status: spending.status } : draft));
}

/** "Could Plinth buy Coldwater?": a question tells nothing. */
function asks({ chunks }: Scene): boolean {
  const last = chunks.findLast((chunk) => chunk.kind !== 'mark' || chunk.mark !== 'quote');
  return last?.kind === 'mark' && last.mark === 'end' && last.word.startsWith('?');
}

/** "un tour de 28 M€ mené par X, avec Y": who leads it was told with the round. */
function isLeader({ chunks, rules }: Scene, other: Draft, draft: Draft): boolean {
  const verb = chunks.find(({ kind, from }) => kind === 'verb' && from === draft.trigger.from);
  return (
    verb?.kind === 'verb' &&
    verb.mood === 'participle' &&
    rules.classes.get(verb.lemma)?.has('leads') === true &&
    !draft.amount &&
    other.type === draft.type &&
    draft.from.every((entity) => other.from.includes(entity)) &&
    draft.to.every((entity) => other.to.includes(entity))
  );
}

/** A verb and the noun that it governs may tell the same deal: the one that names more of it stays. */
function tellsMore(other: Draft, draft: Draft): boolean {
  if (draft.vague && !other.vague && (other.type === draft.type ? other.share : other.type === 'purchase'))
    return draft.from.every((entity) => other.from.includes(entity)) && draft.to.every((entity) => other.to.includes(entity));
  // "un tour mené par X et rejoint par Y": who leads is one of them
  if (!draft.amount && !draft.share && other.amount && other.type === draft.type && other.from.length > draft.from.length)
    return (
      draft.from.every((entity) => other.from.includes(entity)) &&
      draft.to.length > 0 &&
      draft.to.every((entity) => other.to.includes(entity))
    );
  // "sold shares to Y, giving it a 12% stake": the noun says no more than its verb
  if (draft.type === 'stake' && other.type === 'stake' && draft.share && draft.share === other.share)
    return draft.rule.includes('/noun/') && other.rule.includes('/verb/');
  // "took a 10% stake in X": what was bought is held, which says nothing more
  if (
    draft.type === 'stake' &&
    draft.rule.includes('/noun/') &&
    (other.type === 'investment' || other.type === 'acquisition') &&
    other.rule.includes('/verb/')
  )
    return (
      draft.to.every((entity) => other.to.includes(entity)) &&
      draft.from.every((entity) => [...other.from, other.seller].includes(entity))
    );
  // "an agreement to form a joint venture": the agreement is the venture's
  if (draft.type === 'partnership' && draft.rule.includes('/noun/') && other.type !== 'partnership' && !draft.amount) {
    const parties = [...other.from, ...other.to, other.seller];
    if ([...draft.from, ...draft.to].every((entity) => parties.includes(entity))) return true;
  }
  // "a loan from two of its lenders, X and Y": that they are its lenders says nothing more
  if (draft.rule.includes('/relation/') && other.type === draft.type && other.amount)
    return draft.from.every((entity) => other.from.includes(entity)) && draft.to.every((entity) => other.to.includes(entity));
  if (other.type === 'stake' && draft.type !== 'stake') return false;
  if (!draft.amount || other.amount !== draft.amount || other.rule.includes('+gap') || draft.rule.includes('+gap')) return false;
  const parties = new Set([...other.from, ...other.to]);
  const own = [...draft.from, ...draft.to];
  // a party that was only guessed gives way to one that was named
  if (draft.confidence < 0.6 && other.confidence >= 0.8 && own.some((entity) => parties.has(entity))) return true;
  if (!own.every((entity) => parties.has(entity))) return false;
  if (parties.size > own.length) return true;
  // "received $3bn in equity from X": receiving says less of what it is
  if ((draft.type === 'payment') !== (other.type === 'payment')) return draft.type === 'payment';
  return parties.size === own.length && other.rule.includes('/verb/') && draft.rule.includes('/noun/');
}

function byVerb(scene: Scene, at: number): Draft[] {
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
function soldByPartners(scene: Scene, at: number, around: Surroundings, frame: VerbRule['frame']): Draft | undefined {
  if (frame.deal !== 'purchase' || !frame.to?.includes('subject') || !frame.from?.includes('dative')) return undefined;
  const partners = scene.chunks
    .slice(0, at)
    .some((chunk) => chunk.kind === 'noun' && !chunk.mention && chunk.words.some((word) => scene.rules.partners.has(word)));
  if (!partners || around.slot('subject', new Set()).length) return undefined;
  const buyer = around.slot('dative', new Set())[0];
  if (!buyer) return undefined;
  const chunk = scene.chunks[at]!;
  return {
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
  };
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
    const heads = frame.argHeads.split(' ');
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

/** Deals whose object is a company or what it owns. */
const notForPersons: ReadonlySet<DealType> = new Set(['acquisition', 'investment', 'stake']);

type AnyFrame = VerbRule['frame'] | NounFrame | RelationFrame;

/** No deal, and whoever wants to know is told why. */
function refuse(scene: Scene, at: number, { deal }: AnyFrame, rule: string, reason: RejectionReason): [] {
  const chunk = scene.chunks[at]!;
  scene.rejected?.({ deal, rule, trigger: { from: chunk.kind === 'mark' ? chunk.from : chunk.headAt, to: chunk.to }, reason });
  return [];
}

/** Fills a frame's roles from what stands round its trigger; nothing when a role that it needs stays empty. */
function fill(
  scene: Scene,
  at: number,
  around: Surroundings,
  frame: AnyFrame,
  rule: string,
  noun: NounChunk | undefined,
  holder?: readonly Party[],
): Draft[] {
  const no = (reason: RejectionReason) => refuse(scene, at, frame, rule, reason);
  const taken = new Set<FoundEntity>();
  /** A pronoun stands for one party. */
  const pronouns = new Set<NounChunk>();
  let fromRecent = false;
  let toSlot = '';
  const role = (slots: readonly string[] | undefined): Party[] => {
    for (const slot of slots ?? []) {
      if (slot === 'topic' || slot === 'counterparty') continue;
      if (slot === 'generic') {
        const group = around.args
          .flatMap(({ group: nouns }) => nouns)
          .find(
            (one) =>
              one.determiner === 'definite' && !one.mention && one.head !== undefined && scene.rules.generics.has(one.head),
          );
        // "arracher l'affaire à Y": what others were told to buy
        const wanted = frame.deal === 'acquisition' ? lastTarget(scene, taken) : undefined;
        const topic = group && (wanted ?? scene.topic(taken));
        if (!topic) continue;
        taken.add(topic);
        return [{ entity: topic, sure: 0.65, chunk: group }];
      }
      if (slot === 'sameTo' || slot === 'sameFrom') {
        if (frame.deal === 'stake' && around.args.some((arg) => isOfElse(scene, arg))) continue;
        const told = scene.told.findLast(({ place }) => place === scene.place);
        const found = ((slot === 'sameTo' ? told?.to : told?.from) ?? [])
          .filter((entity) => !taken.has(entity))
          .map((entity) => ({ entity, sure: 0.7, chunk: nounOf(scene, at) }));
        for (const { entity } of found) taken.add(entity);
        if (found.length) return found;
        continue;
      }
      const opener = slot === 'recent' && slots?.includes('topic') && at > 0 ? opening(scene.chunks.slice(0, at)) : undefined;
      const about = opener?.entity ?? (slot === 'recent' && frame.deal === 'stake' ? toldBy(scene, at) : undefined);
      if (about?.type === 'company' && !taken.has(about)) {
        taken.add(about);
        return [{ entity: about, sure: 0.8, chunk: nounOf(scene, at) }];
      }
      if (slot === 'recent' || slot === 'recentTo') {
        const told = recentDeal(scene, frame.deal);
        const found = (told?.to ?? [])
          .filter((entity) => !taken.has(entity))
          .map((entity) => ({ entity, sure: 0.75, chunk: nounOf(scene, at) }));
        if (!found.length) continue;
        for (const { entity } of found) taken.add(entity);
        fromRecent = slots === frame.to;
        return found;
      }
      // what asks for "anyone" is unsure: a definite noun behind a preposition ("pay for the lease") tells nothing new
      if (slot === 'anyone' && scene.syntax.headLast && noun?.prep && !moneyOf(scene, around, noun)) continue;
      const found = slot === 'holder' ? [...(holder ?? [])] : around.slot(slot, taken);
      const parties = found.filter(({ entity, chunk }) => !taken.has(entity) && !(chunk.pronoun && pronouns.has(chunk)));
      // "avec X, le mégissier crée …": a description that is said to be somebody with another part here is somebody else's
      if (!parties.length && found.length && found.every(({ chunk }) => chunk.mention?.kind === 'nominal')) {
        const other = scene.topic(taken);
        if (other) {
          taken.add(other);
          return [{ entity: other, sure: 0.6, chunk: found[0]!.chunk }];
        }
      }
      if (parties.length) {
        if (slots === frame.to) toSlot = slot;
        for (const { entity, chunk } of parties) {
          taken.add(entity);
          if (chunk.pronoun) pronouns.add(chunk);
        }
        return parties;
      }
    }
    return [];
  };
  // the object and prepositions are surer than a subject that may be another's
  let to = role(frame.to);
  let from = role(frame.from);
  // "X lorgne son bloc": who buys is not whose it is
  const described = !scene.syntax.headLast && to[0]?.chunk.mention?.kind === 'nominal';
  if (!from.length && to.length === 1 && (to[0]!.sure < 0.8 || described) && !noun && frame.from?.includes('subject')) {
    const subject = around.slot('subject', new Set());
    if (subject.length === 1 && subject[0]!.entity === to[0]!.entity) {
      const other = around.slot(toSlot || frame.to![0]!, new Set([subject[0]!.entity]));
      if (other.length && other[0]!.entity !== subject[0]!.entity) {
        from = subject;
        to = other;
      } else if (described) {
        // "X, qui possède 14 % du groupe": of the group that the article is about
        const group = scene.topic(new Set([subject[0]!.entity]));
        if (group) [from, to] = [subject, [{ entity: group, sure: 0.7, chunk: to[0]!.chunk }]];
      }
    }
  }
  if (!from.length && to.length && frame.from?.includes('counterparty')) from = counterparty(scene, to, taken, at);
  if (!to.length && from.length && frame.to?.includes('counterparty')) to = counterparty(scene, from, taken, at);
  const told = frame.deal === 'acquisition' && (fromRecent || toSlot === 'bidTarget');
  const seller = told ? sellerOf(scene, to, from) : role(frame.seller);
  if (from.length) from = [...from, ...role(frame.also)];
  const amount = moneyOf(scene, around, noun) ?? governingMoney(scene, at) ?? sameMoney(scene, at);
  const share =
    frame.deal === 'stake' || frame.deal === 'acquisition' || frame.deal === 'investment'
      ? shareOf(scene, around, noun)
      : undefined;
  const needs = frame.needs ?? [];
  const recent = 'follows' in frame && frame.follows ? recentDeal(scene, frame.deal) : undefined;
  const lent = 'follows' in frame && frame.follows ? recentDeal(scene, 'debt') : undefined;
  const follows = lent && (!recent || scene.told.lastIndexOf(lent) > scene.told.lastIndexOf(recent)) ? lent : recent;
  if (follows === lent && lent && from.length)
    to = lent.to
      .filter((entity) => !from.some((party) => party.entity === entity))
      .map((entity) => ({ entity, sure: 0.75, chunk: from[0]!.chunk }));
  if ('follows' in frame && frame.follows && (!follows || isAnotherDeal(scene, around, follows))) return no('nothing-to-follow');
  if (fromRecent && !from.length) to = [];
  // "Last month saw the purchase of X": by whom the article speaks of
  const target =
    noun?.determiner === 'definite' && to[0]?.chunk.prep === scene.rules.data.of && to[0].sure === 1 && scene.syntax.headLast;
  const alone = frame.deal === 'acquisition' && target && isAlone(scene, to[0]!.entity);
  const open = alone || (frame.deal === 'acquisition' && noun?.determiner === 'indefinite');
  const guessed = (Boolean(amount || share) || open || holder !== undefined) && !follows && guess();
  /** "X has been sold for $40m": who bought it may be named by the next sentence. */
  function leaveOpen() {
    const target = to.filter(({ entity, sure }) => entity.type === 'company' && sure >= 0.8);
    const status = target.length && scene.syntax.headLast ? statusOf(scene, at, frame.deal, true, []) : undefined;
    if (!status || status === 'cancelled') return;
    const { from: start, to: end } = scene.chunks[at]!;
    scene.tell([
      {
        type: frame.deal,
        from: [],
        to: target.map(({ entity }) => entity),
        ...(seller[0] && { seller: seller[0].entity }),
        ...(amount && { amount }),
        status,
        confidence: 0.8,
        rule: `${frame.deal}/${rule}`,
        place: scene.place,
        trigger: { from: start, to: end },
        clause: clauseOf(scene, around, at),
      },
    ]);
  }
  function guess(): boolean {
    // "X : 48 M€ en série B": whoever the line is about
    if (!to.length && !from.length && noun && 'weak' in frame && frame.weak && around.verb < 0) {
      const first = scene.chunks
        .slice(0, at)
        .find((chunk) => chunk.kind === 'noun' && !chunk.prep && chunk.mention?.entity.type === 'company');
      const alone = !first && !scene.syntax.headLast && !scene.chunks.some((chunk) => chunk.kind === 'noun' && chunk.mention);
      const topic = alone ? scene.topic(new Set()) : undefined;
      if (topic) to = [{ entity: topic, sure: 0.65, chunk: noun }];
      if (first?.kind === 'noun' && first.mention) to = [{ entity: first.mention.entity, sure: 0.75, chunk: first }];
      return to.length > 0;
    }
    const known = to.length ? to : from;
    if (!known.length || (to.length && from.length)) return false;
    const slots = to.length ? frame.from : frame.to;
    if (!slots?.includes('topic') && !(to.length && alone)) return false;
    // "keeps 15% in cash": of something else
    if (frame.deal === 'stake' && around.args.some((arg) => isOfElse(scene, arg))) return false;
    const topic = scene.topic(new Set(known.map(({ entity }) => entity)));
    if (!topic) return false;
    const party = { entity: topic, sure: 0.6, chunk: known[0]!.chunk };
    if (to.length) from = [party];
    else to = [party];
    return true;
  }
  if (
    from.length > 1 &&
    to.length === 0 &&
    (frame.deal === 'merger' || frame.deal === 'partnership' || frame.deal === 'joint_venture')
  ) {
    to = from.slice(1);
    from = from.slice(0, 1);
    toSlot = scene.rules.data.with;
  }
  // a unit does not deal with its own group: the description means somebody else
  const [own] = to;
  if (
    own &&
    to.length === 1 &&
    own.chunk.mention?.kind === 'nominal' &&
    from.some(({ entity }) => entity.parent === own.entity.id)
  ) {
    const other = scene.topic(new Set([own.entity, ...from.map(({ entity }) => entity)]));
    if (other) to = [{ entity: other, sure: 0.6, chunk: own.chunk }];
  }
  // "représente 40 % du chiffre d'affaires de X"
  if (frame.deal === 'stake' && share && isOfFigure(scene, around)) return no('other-reading');
  if (needs.includes('from') && !from.length) {
    if (frame.deal === 'acquisition' && !noun) leaveOpen();
    return no('no-payer');
  }
  if (needs.includes('to') && !to.length) return no('no-payee');
  // "n'a fait aucune offre"
  if (noun?.determiner === 'negative' && !scene.syntax.headLast) return no('denied');
  if (noun && frame.deal === 'debt' && to.length && !from.length && isPaidBack(scene, around)) return no('denied');
  if (notForPersons.has(frame.deal) && to.some(({ entity }) => entity.type === 'person')) return [];
  if (needs.includes('any') && !from.length && !to.length) return no('no-party');
  if (needs.includes('amount') && !amount) return no('no-amount');
  if (needs.includes('share') && !share) return no('no-share');
  if (needs.includes('quantity') && !around.args.some(({ group }) => group[0]!.amount?.kind === 'quantity'))
    return no('no-amount');
  if ('weak' in frame && frame.weak && !amount) return no('no-amount');
  if ('large' in frame && frame.large && (!amount || amount.value < 1e5 || from.some(({ entity }) => entity.type === 'person')))
    return [];
  if (noun && !amount && !(from.length && to.length)) return no(from.length ? 'no-payee' : to.length ? 'no-payer' : 'no-party');
  if (from.some(({ entity }) => to.some((other) => other.entity === entity))) return no('same-party');
  // "lends to its customers so they can pay it": nobody is named
  const named = [...from, ...to].map(({ chunk }) => chunk);
  if (!amount && !share && new Set(named).size > 1 && named.every(({ pronoun }) => pronoun)) return no('pronouns-alone');
  const words = noun ? contextWords(scene, at, noun) : [];
  const stated = statusOf(scene, noun ? around.verb : at, frame.deal, !noun, words, frame.status);
  const said = 'status' in frame && frame.status && !noun && (stated || scene.syntax.headLast) ? frame.status : stated;
  // "lost patience with its largest shareholder": what happens to the holder leaves the relation as it is
  const governing = around.verb >= 0 ? scene.rules.classes.get((scene.chunks[around.verb] as VerbChunk).lemma) : undefined;
  const governor = around.verb >= 0 ? (scene.chunks[around.verb] as VerbChunk) : undefined;
  const becomes = (governing?.has('is') && (governor?.modality || governor?.mood !== 'finite')) || governing?.has('isNamed');
  const relation =
    holder && said && !becomes && !words.some((word) => scene.rules.cancelled.has(word)) ? frame.status : undefined;
  const repaid =
    noun && around.verb >= 0 && said !== 'cancelled' && scene.rules.repays.has((scene.chunks[around.verb] as VerbChunk).lemma)
      ? 'completed'
      : undefined;
  const outcome = relation ?? (said && repaid) ?? said;
  const parts = {
    type: frame.deal,
    ...(seller[0] && { seller: seller[0].entity }),
    from: from.map(({ entity }) => entity),
    to: to.map(({ entity }) => entity),
  };
  const dropped =
    outcome !== undefined &&
    outcome !== 'completed' &&
    ((noun !== undefined && isTurnedDown(scene, at)) ||
      isDropped(scene, parts) ||
      isRefused(scene, at, parts) ||
      isInVain(scene, at));
  // a sum that may fall due is part of what was agreed
  const due =
    outcome === 'rumoured' &&
    amount?.modifier === 'at_most' &&
    (frame.deal === 'payment' || frame.deal === 'purchase') &&
    scene.syntax.headLast &&
    !anonymousSource(scene);
  const status = dropped ? 'cancelled' : due ? 'planned' : isHabit(scene, at, outcome, amount) ? 'completed' : outcome;
  if (!status) return no('denied');
  const parties = [...from, ...to];
  const sure = parties.reduce((least, party) => Math.min(least, party.sure), 1);
  const chunk = scene.chunks[at]!;
  const trigger = { from: chunk.kind === 'noun' ? chunk.headAt : chunk.from, to: chunk.to };
  const draft: Draft = {
    type: follows ? follows.type : typeOf(scene, around, frame, noun !== undefined, to),
    from: from.map(({ entity }) => entity),
    to: to.map(({ entity }) => entity),
    ...(seller[0] && { seller: seller[0].entity }),
    ...(amount && { amount }),
    ...(share && { share }),
    ...(frame.instrument && { instrument: frame.instrument }),
    ...(words.some((word) => scene.rules.totals.has(word)) && { amountIsTotal: true }),
    status,
    confidence:
      (noun ? 0.86 : 0.92) *
      sure *
      (amount || frame.deal === 'stake' ? 1 : 0.95) *
      (from.length && to.length ? 1 : 0.9) *
      (guessed ? 0.9 : 1),
    rule: `${frame.deal}/${rule}`,
    place: scene.place,
    trigger,
    clause: clauseOf(scene, around, at),
    purpose: chunk.kind === 'verb' && chunk.mood === 'infinitive' && (chunk.prep === 'pour' || chunk.prep === 'to'),
    ...(noun && isOpen(scene, frame, at, toSlot === scene.rules.data.with, amount !== undefined) && { undecided: true }),
    ...('vague' in frame && frame.vague && { vague: true }),
    definite: noun?.determiner === 'definite' || noun?.determiner === 'demonstrative',
  };
  return [
    ...pairs(around, draft)
      .flatMap((one) => bracketed(scene, one, from, to))
      .flatMap((one) => shared(scene, one)),
    ...gaps(scene, around, draft, from, to),
    ...shareGaps(scene, draft, from),
    ...furtherSums(scene, draft),
  ];
}

/** "a remboursé un prêt de 150 M€": that somebody once lent it says no more. */
const isPaidBack = ({ chunks, rules }: Scene, { verb }: Surroundings) =>
  verb >= 0 && rules.repays.has((chunks[verb] as VerbChunk).lemma);

/** No other company has a part in the clause. */
function isAlone({ chunks }: Scene, entity: FoundEntity): boolean {
  const relative = chunks.findIndex((chunk) => chunk.kind === 'mark' && chunk.mark === 'relative');
  return chunks
    .slice(0, relative < 0 ? chunks.length : relative)
    .every((chunk) => chunk.kind !== 'noun' || [chunk.mention, chunk.of].every((one) => !one || one.entity === entity));
}

/** "keeps 15% in cash" is of something else, "15% of the equity" of the company that the article speaks of. */
function isOfElse({ rules }: Scene, { prep, group }: Argument): boolean {
  const [noun] = group;
  if ((prep !== 'in' && prep !== 'of') || !noun || noun.time || noun.amount?.kind === 'percentage') return false;
  const whole = noun.head !== undefined && (rules.capital.has(noun.head) || noun.head === 'capital');
  return !(prep === 'of' && whole && noun.determiner === 'definite' && !noun.mention && !noun.of);
}

/** A share of a figure is no share of a company. */
function isOfFigure({ rules }: Scene, { args }: Surroundings): boolean {
  const whole = args.find(({ prep }) => prep === rules.data.of)?.group[0];
  return whole?.head !== undefined && rules.factNouns.has(whole.head) && !rules.debt.has(whole.head);
}

/** "ont remis des offres": the object is another deal than the one told. */
function isAnotherDeal({ rules }: Scene, { object, args }: Surroundings, { type }: Draft): boolean {
  const noun = object ?? args.find(({ prep }) => prep === rules.data.of);
  const frames = rules.nounFrames.get(noun?.group[0]?.head ?? '');
  return frames !== undefined && !frames.some(({ deal }) => deal === type);
}

/** An agreement "with" somebody about goods or a sum says no more than that there are two sides. */
function isOpen(scene: Scene, frame: AnyFrame, at: number, together: boolean, hasAmount: boolean): boolean {
  if (!together) return false;
  if (frame.deal === 'purchase') return true;
  if (!('agreement' in frame) || !frame.agreement) return false;
  const noun = scene.chunks[at] as NounChunk;
  const next = scene.chunks[at + 1];
  const about = next?.kind === 'noun' && next.prep === scene.rules.data.of && !next.mention ? next.words : [];
  return (
    hasAmount ||
    [...noun.words.filter((word) => word !== noun.head), ...about].some(
      (word) => scene.rules.goods.has(word) || scene.rules.nounFrames.has(word),
    )
  );
}

/** What frame it is, and to whom it goes: a cheque for a regulator is no investment. */
function typeOf(scene: Scene, around: Surroundings, { deal }: AnyFrame, isNoun: boolean, to: readonly Party[]): DealType {
  if (deal === 'payment' && !isNoun && paysForGoods(scene, around)) return 'purchase';
  return deal === 'investment' && isNoun && to.length > 0 && to.every(({ entity }) => entity.type === 'institution')
    ? 'payment'
    : deal;
}

/** "verse 4 M€ à X pour 120 mégawatts": what is paid for goods buys them. */
function paysForGoods({ rules }: Scene, { args }: Surroundings): boolean {
  return args.some(
    ({ prep, group }) =>
      (prep === 'pour' || prep === 'for') &&
      !group[0]!.mention &&
      (group[0]!.amount?.kind === 'quantity' || group[0]!.words.some((word) => rules.goods.has(word))),
  );
}

function nounOf(scene: Scene, at: number): NounChunk {
  const chunk = scene.chunks[at]!;
  return chunk.kind === 'noun'
    ? chunk
    : { kind: 'noun', from: chunk.from, to: chunk.to, words: [], headAt: chunk.from, time: false };
}

function clauseOf(scene: Scene, around: Surroundings, at: number): { from: number; to: number } {
  const first = scene.chunks[Math.min(around.start, at)] ?? scene.chunks[at]!;
  const last = scene.chunks[Math.max(around.end - 1, at)] ?? scene.chunks[at]!;
  return { from: first.from, to: Math.max(last.to, scene.chunks[at]!.to) };
}

/** The words of the noun's group and of the noun that it depends on: "son projet de reprise", "a failed bid". */
function contextWords(scene: Scene, at: number, noun: NounChunk): readonly string[] {
  const words = [...noun.words];
  for (let i = at - 1; i >= 0 && i > at - 3; i--) {
    const before = scene.chunks[i]!;
    if (before.kind !== 'noun' || (scene.chunks[i + 1] as NounChunk).prep !== scene.rules.data.of) break;
    words.push(...before.words);
  }
  // "des pourparlers avec X en vue d'une alliance"
  const talks = scene.chunks[talksBefore(scene, at)];
  if (talks?.kind === 'noun') words.push(...talks.words);
  words.push(...talkedOver(scene, at, noun));
  const next = scene.chunks[at + 1];
  if (next?.kind === 'mark' && next.mark === ',') {
    const after = scene.chunks[at + 2];
    if (after?.kind === 'noun' && after.words.length === 1) words.push(...after.words);
  }
  return words;
}

/** "X apporte 10 M€, Y 8", "500 milliards avec X, 300 milliards avec Y": the verb is said once, its roles again. */
function gaps(scene: Scene, around: Surroundings, draft: Draft, from: readonly Party[], to: readonly Party[]): Draft[] {
  if (!draft.amount) return [];
  const found: Draft[] = [];
  const { chunks } = scene;
  let far = false;
  const amountAt = chunks.findIndex((chunk) => chunk.kind === 'noun' && chunk.amount === draft.amount);
  const prepsTo = new Set(to.map(({ chunk }) => chunk.prep));
  const prepsFrom = new Set(from.map(({ chunk }) => chunk.prep));
  for (let i = amountAt + 1; i > 0 && i < chunks.length; i++) {
    const mark = chunks[i]!;
    if (mark.kind === 'verb' && mark.mood === 'finite') {
      if (!scene.syntax.headLast) break;
      far = true;
    }
    if (mark.kind === 'mark' && mark.mark === '(') {
      // "à côté de la banque X (800 k€)"
      const named = chunks[i - 1];
      const sum = chunks[i + 1];
      if (
        named?.kind === 'noun' &&
        named.mention &&
        named.prep &&
        sum?.kind === 'noun' &&
        sum.amount?.kind === 'money' &&
        from.some(({ chunk }) => !chunk.prep)
      ) {
        const parties = partiesOf(scene, [named])
          .map(({ entity }) => entity)
          .filter((entity) => !draft.to.includes(entity) && !draft.from.includes(entity));
        if (parties.length)
          found.push({
            ...draft,
            from: parties,
            amount: sum.amount,
            clause: { from: named.from, to: sum.to },
            confidence: draft.confidence * 0.9,
            rule: `${draft.rule}+gap`,
          });
      }
      continue;
    }
    if (mark.kind !== 'mark' || (mark.mark !== ',' && mark.mark !== 'and' && mark.mark !== ';')) continue;
    const first = chunks[i + 1];
    const second = chunks[i + 2];
    // "X a mis 5 M€, Y autant"
    if (
      !far &&
      first?.kind === 'noun' &&
      !first.prep &&
      first.mention &&
      second?.kind === 'mark' &&
      scene.rules.same.has(second.word)
    ) {
      const others = partiesOf(scene, [first]).map(({ entity }) => entity);
      if (others.length && from.some(({ chunk }) => !chunk.prep))
        found.push({ ...draft, from: others, confidence: draft.confidence * 0.9, rule: `${draft.rule}+gap` });
      continue;
    }
    if (first?.kind !== 'noun' || second?.kind !== 'noun') continue;
    // behind another verb, only what repeats both the sum and the preposition
    if (far && !(first.amount && !first.prep && second.prep && (prepsTo.has(second.prep) || prepsFrom.has(second.prep))))
      continue;
    const sum = first.amount ?? second.amount;
    if (sum?.kind !== 'money' || sum === draft.amount || isPaired(around, draft.amount, sum)) continue;
    const named = first.amount ? second : first;
    if (named.amount || !named.mention) continue;
    const at = chunks.indexOf(named);
    const parties = partiesOf(scene, coordinatedRight(chunks, at).group).map(({ entity }) => entity);
    if (!parties.length) continue;
    const base = {
      ...draft,
      amount: sum,
      clause: { from: first.from, to: second.to },
      confidence: draft.confidence * 0.95,
      rule: `${draft.rule}+gap`,
    };
    if (first.amount && named.prep && prepsTo.has(named.prep)) found.push({ ...base, to: parties });
    else if (first.amount && named.prep && prepsFrom.has(named.prep)) found.push({ ...base, from: parties });
    // "X puts in $4bn and Y the rest, in a round": a round without a payer has no second payee
    else if (!first.amount && !named.prep && (from.length > 0 || !draft.rule.includes('/noun/'))) {
      const isSubject = from.some(({ chunk }) => !chunk.prep) || prepsFrom.has(scene.rules.data.by);
      found.push(isSubject ? { ...base, from: parties } : { ...base, to: parties });
    }
  }
  return found;
}

/** "respectivement 4 et 3 M€": sums of one group were told already. */
const isPaired = ({ object }: Surroundings, one: PlacedAmount, other: PlacedAmount) =>
  [one, other].every((sum) => object?.group.some(({ amount }) => amount === sum));

/** "ses 3 % dans X", "its 12% of X": a share with a possessive is held. */
function byShare(scene: Scene, at: number): Draft[] {
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
    {
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
    },
  ];
}

/** "…, dont 1,2 milliard signé par X", "including $3m from X": a part of the sum told just before. */
function byPart(scene: Scene, at: number): Draft[] {
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
        ...told,
        from,
        amount: part.amount,
        confidence: told.confidence * 0.92,
        rule: `${told.rule}+part`,
        trigger: { from: part.headAt, to: part.to },
        clause: { from: mark.from, to: chunk.to },
      },
    ];
  }
  return [];
}

const drafted = (scene: Scene, amount: PlacedAmount) =>
  scene.told.some((draft) => draft.share === amount || draft.amount === amount);

/** "Prix de la cession : 280 M€": the sum of the deal told just before. */
function byPrice(scene: Scene, at: number): Draft[] {
  const noun = scene.chunks[at] as NounChunk;
  const next = scene.chunks[at + 1];
  if (!noun.head || !scene.rules.price.has(noun.head) || next?.kind !== 'noun' || next.prep !== scene.rules.data.of || !next.head)
    return [];
  const frames = scene.rules.nounFrames.get(next.head);
  if (!frames || next.mention || next.of) return [];
  const around = aroundNoun(scene, at);
  const amount = moneyOf(scene, around, noun);
  const told = scene.told.findLast(
    (draft) =>
      draft.place.paragraph === scene.place.paragraph &&
      !draft.amount &&
      (draft.type === frames[0]!.deal || (frames[0]!.deal === 'acquisition' && draft.type === 'purchase')),
  );
  if (!amount || !told) return [];
  return [
    {
      ...told,
      amount,
      rule: `${told.rule}+price`,
      confidence: told.confidence * 0.95,
      place: scene.place,
      trigger: { from: noun.headAt, to: noun.to },
      clause: clauseOf(scene, around, at),
    },
  ];
}

function byNoun(scene: Scene, at: number): Draft[] {
  const noun = scene.chunks[at] as NounChunk;
  if (isReadyTo(scene, at)) return [];
  const parts = dealtOut(scene, at);
  if (parts.length) return parts;
  const price = byPrice(scene, at);
  if (price.length) return price;
  const sum = toldSum(scene, at);
  if (sum.length) return sum;
  const pair = noun.head && noun.words[noun.words.indexOf(noun.head) + 1];
  // "a merger agreement": the first part says what deal it is
  const first = noun.head && scene.rules.compoundHeads.has(noun.head) ? noun.words.at(-2) : undefined;
  const frames = noun.head
    ? (scene.rules.nounFrames.get(`${noun.head}_${pair}`) ??
      (first !== undefined && first !== 'license' && first !== 'licence' ? scene.rules.nounFrames.get(first) : undefined) ??
      scene.rules.nounFrames.get(noun.head))
    : undefined;
  if (!frames || (noun.mention?.kind === 'name' && noun.mention.from <= noun.headAt && noun.mention.to > noun.headAt)) return [];
  // "un courtier en ligne": a manner, not the thing
  const before = scene.chunks[at - 1];
  const bare = !scene.syntax.headLast && noun.prep === scene.rules.data.inForm && !noun.determiner && !noun.amount;
  if (bare && !(before?.kind === 'noun' && before.amount)) return [];
  const around = aroundNoun(scene, at);
  const converted = around.verb >= 0 ? scene.chunks[around.verb] : undefined;
  if (frames[0]!.deal === 'debt' && converted?.kind === 'verb' && scene.rules.converts.has(converted.lemma)) return [];
  for (const frame of frames) {
    const drafts = fill(scene, at, around, frame, `noun/${noun.head}`, noun);
    if (drafts.length) return drafts;
  }
  return [];
}

/** "X, fournisseur de Y", "X est client de Y", "parmi ses clients X et Y". */
function byRelation(scene: Scene, at: number): Draft[] {
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
    const drafts = fill(scene, at, { ...around, slot }, frame, `relation/${word}`, noun, holder).map((draft) => ({
      ...draft,
      ...(draft.amount && around.verb < 0 ? {} : {}),
    }));
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
  const { amount: _, ...rest } = draft;
  return rest;
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
function reciprocalOf(scene: Scene, at: number, frame: RelationFrame): Draft[] {
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
  const base = {
    type: frame.deal,
    status,
    confidence: 0.85,
    rule: `${frame.deal}/reciprocal`,
    place: scene.place,
    trigger: chunk,
    clause: { from: scene.chunks[0]!.from, to: chunk.to },
  };
  return [
    { ...base, from: [parties[0]!], to: [parties[1]!] },
    { ...base, from: [parties[1]!], to: [parties[0]!] },
  ];
}

/** "the Nordia-backed start-up Halyard": a name and a participle in one adjective. */
function byCompound(scene: Scene, at: number): Draft[] {
  const noun = scene.chunks[at] as NounChunk;
  const holder = noun.mention?.entity;
  const drafts: Draft[] = [];
  for (let i = noun.from; i < noun.to; i++) {
    const term = scene.terms[i]!;
    const hyphen = term.fold.lastIndexOf('-');
    if (hyphen < 1) continue;
    const type: DealType | undefined = scene.rules.data.compounds[term.fold.slice(hyphen + 1)];
    const backer = type && scene.rules.data.compounds && mentionInside(scene, i);
    if (!type || !backer) continue;
    const target = holder && holder !== backer ? holder : nextName(scene, at, backer);
    if (!target) continue;
    drafts.push({
      type,
      from: [backer],
      to: [target],
      status: 'completed',
      confidence: 0.85,
      rule: `${type}/compound`,
      place: scene.place,
      trigger: { from: i, to: i + 1 },
      clause: { from: i, to: noun.to },
    });
  }
  return drafts;
}

function mentionInside(scene: Scene, term: number): FoundEntity | undefined {
  return scene.partial.get(term);
}

function nextName(scene: Scene, at: number, not: FoundEntity): FoundEntity | undefined {
  for (let i = at; i < scene.chunks.length && i < at + 3; i++) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind === 'verb') return undefined;
    if (chunk.kind === 'noun' && chunk.mention && chunk.mention.entity !== not) return chunk.mention.entity;
  }
  return undefined;
}

/** The amounts that the drafts of a sentence use. */
export const amountsUsed = (drafts: readonly Draft[]): ReadonlySet<PlacedAmount> =>
  new Set(drafts.flatMap(({ amount, share }) => [amount, share].filter((one) => one !== undefined)));
