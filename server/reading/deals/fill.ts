import type { DealType } from '../article.ts';
import type { FoundEntity } from '../entities/entity-reading.ts';
import type { NounChunk, VerbChunk } from '../syntax/chunk.ts';
import type { Argument } from '../syntax/complements.ts';
import { clauseOf, contextWords, nounOf } from './clause-words.ts';
import { type Draft, draftOf } from './draft.ts';
import { isDropped, isTurnedDown } from './follow.ts';
import { isHabit } from './habits.ts';
import { governingMoney, moneyOf, sameMoney, shareOf } from './money-around.ts';
import { furtherSums, pairs } from './pairs.ts';
import { isInVain, isRefused } from './refused.ts';
import type { RejectionReason } from './rejection.ts';
import type { Surroundings } from './roles.ts';
import type { Frame } from './rules.ts';
import { opening } from './salience.ts';
import { type Party, recentDeal, type Scene } from './scene.ts';
import { bracketed, shared } from './several.ts';
import { gaps } from './several-sums.ts';
import { shareGaps } from './share-gaps.ts';
import { counterparty } from './slots.ts';
import { anonymousSource, statusOf } from './status.ts';
import { toldBy } from './told-by.ts';
import { lastTarget, sellerOf } from './told-slots.ts';

/** Deals whose object is a company or what it owns. */
const notForPersons: ReadonlySet<DealType> = new Set(['acquisition', 'investment', 'stake']);

/** No deal, and whoever wants to know is told why. */
export function refuse(scene: Scene, at: number, { deal }: Frame, rule: string, reason: RejectionReason): [] {
  const chunk = scene.chunks[at]!;
  scene.rejected?.({ deal, rule, trigger: { from: chunk.kind === 'mark' ? chunk.from : chunk.headAt, to: chunk.to }, reason });
  return [];
}

/** Fills a frame's roles from what stands round its trigger; nothing when a role that it needs stays empty. */
export function fill(
  scene: Scene,
  at: number,
  around: Surroundings,
  frame: Frame,
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
  const { needs } = frame;
  const recent = frame.follows ? recentDeal(scene, frame.deal) : undefined;
  const lent = frame.follows ? recentDeal(scene, 'debt') : undefined;
  const follows = lent && (!recent || scene.told.lastIndexOf(lent) > scene.told.lastIndexOf(recent)) ? lent : recent;
  if (follows === lent && lent && from.length)
    to = lent.to
      .filter((entity) => !from.some((party) => party.entity === entity))
      .map((entity) => ({ entity, sure: 0.75, chunk: from[0]!.chunk }));
  if (frame.follows && (!follows || isAnotherDeal(scene, around, follows))) return no('nothing-to-follow');
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
      draftOf({
        type: frame.deal,
        from: [],
        to: target.map(({ entity }) => entity),
        seller: seller[0]?.entity,
        amount,
        status,
        confidence: 0.8,
        rule: `${frame.deal}/${rule}`,
        place: scene.place,
        trigger: { from: start, to: end },
        clause: clauseOf(scene, around, at),
      }),
    ]);
  }
  function guess(): boolean {
    // "X : 48 M€ en série B": whoever the line is about
    if (!to.length && !from.length && noun && frame.weak && around.verb < 0) {
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
  if (frame.weak && !amount) return no('no-amount');
  if (frame.large && (!amount || amount.value < 1e5 || from.some(({ entity }) => entity.type === 'person'))) return [];
  if (noun && !amount && !(from.length && to.length)) return no(from.length ? 'no-payee' : to.length ? 'no-payer' : 'no-party');
  if (from.some(({ entity }) => to.some((other) => other.entity === entity))) return no('same-party');
  // "lends to its customers so they can pay it": nobody is named
  const named = [...from, ...to].map(({ chunk }) => chunk);
  if (!amount && !share && new Set(named).size > 1 && named.every(({ pronoun }) => pronoun)) return no('pronouns-alone');
  const words = noun ? contextWords(scene, at, noun) : [];
  const stated = statusOf(scene, noun ? around.verb : at, frame.deal, !noun, words, frame.status);
  const said = frame.status && !noun && (stated || scene.syntax.headLast) ? frame.status : stated;
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
    seller: seller[0]?.entity,
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
  const draft = draftOf({
    type: follows ? follows.type : typeOf(scene, around, frame, noun !== undefined, to),
    from: from.map(({ entity }) => entity),
    to: to.map(({ entity }) => entity),
    seller: seller[0]?.entity,
    amount,
    share,
    instrument: frame.instrument,
    amountIsTotal: words.some((word) => scene.rules.totals.has(word)) || undefined,
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
    undecided: (noun && isOpen(scene, frame, at, toSlot === scene.rules.data.with, amount !== undefined)) || undefined,
    vague: frame.vague || undefined,
    definite: noun?.determiner === 'definite' || noun?.determiner === 'demonstrative',
  });
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
function isOpen(scene: Scene, frame: Frame, at: number, together: boolean, hasAmount: boolean): boolean {
  if (!together) return false;
  if (frame.deal === 'purchase') return true;
  if (!frame.agreement) return false;
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
function typeOf(scene: Scene, around: Surroundings, { deal }: Frame, isNoun: boolean, to: readonly Party[]): DealType {
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
