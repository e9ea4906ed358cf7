import type { DealStatus, DealType } from '../article.ts';
import type { VerbChunk } from '../syntax/chunk.ts';
import { governorOf, predicateOf } from '../syntax/governor.ts';
import { isComplementizer, relativeBefore } from '../syntax/relative.ts';
import type { Scene } from './scene.ts';
import { verbClasses } from './verb-classes.ts';

/** Deals that a present tense says are going on, rather than reports as news. */
const lasting = new Set<DealType>(['stake', 'purchase']);

/** What the words say of whether a deal happened; undefined when they deny it. */
export function statusOf(
  scene: Scene,
  verb: number,
  type: DealType,
  own: boolean,
  words: readonly string[],
  fallback?: DealStatus,
): DealStatus | undefined {
  const { chunks, rules } = scene;
  if (words.some((word) => rules.cancelled.has(word))) return 'cancelled';
  const rumour = words.some((word) => rules.rumoured.has(word)) || anonymousSource(scene);
  const planned = words.some((word) => rules.planned.has(word));
  if (verb < 0) return rumour ? 'rumoured' : planned ? 'planned' : (fallback ?? 'announced');
  const chunk = chunks[verb] as VerbChunk;
  const classes = verbClasses(scene, verb);
  const clause = clauseStatus(scene, verb);
  if (clause === 'denied') return undefined;
  if (!own && classes) {
    if (classes.has('denies')) return undefined;
    if (classes.has('drops')) return 'cancelled';
    if (classes.has('tries') && !classes.has('plans'))
      return chunk.tense === 'pluperfect' || chunk.perfect ? 'cancelled' : 'rumoured';
    if (chunk.negated) return undefined;
    if (classes.has('talks')) return 'rumoured';
    const hearsay = chunk.tense === 'conditional' && !scene.syntax.headLast && reported(scene, verb) === 'rumoured';
    if (classes.has('plans') && !classes.has('does')) return rumour || hearsay ? 'rumoured' : 'planned';
  }
  // "l'investissement n'a pas suffi": what is denied is not the deal
  if (chunk.negated && (own || classes)) return undefined;
  // "ni X ni Y n'ont investi"
  if (
    own &&
    chunk.restricted &&
    scene.chunks.some((one) => one.kind === 'mark' && one.mark === 'or' && scene.syntax.negators.has(one.word))
  )
    return undefined;
  if (chunk.negated) return rumour ? 'rumoured' : (fallback ?? 'completed');
  if (own && failedOver(scene, verb)) return 'cancelled';
  if (rumour) return 'rumoured';
  if (clause) return clause;
  const tensed = tenseStatus(scene, verb, type, own);
  const tense = own && tensed === 'completed' && rules.bids.has(chunk.lemma) ? 'announced' : tensed;
  if (planned && tense !== 'rumoured') return 'planned';
  if (!own && tense === 'completed' && fallback) return fallback;
  return tense;
}

/** "des discussions avec X, qui offrait 4 M€, ont tourné court": what the main verb says of the talks holds for the offer. */
function failedOver(scene: Scene, at: number): boolean {
  const relative = relativeBefore(scene.chunks, at);
  if (relative < 0) return false;
  for (let i = at + 1; i < scene.chunks.length; i++) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind === 'mark' && (chunk.mark === 'end' || chunk.mark === ';' || chunk.mark === 'subordinate')) return false;
    if (chunk.kind !== 'verb' || chunk.mood !== 'finite') continue;
    const main = scene.chunks
      .slice(0, relative)
      .findLast(
        (one) =>
          one.kind === 'noun' &&
          one.head !== undefined &&
          (scene.rules.rumoured.has(one.head) || scene.rules.nounFrames.has(one.head)),
      );
    return main !== undefined && verbClasses(scene, i)?.has('drops') === true;
  }
  return false;
}

const isAgreement = (type: DealType) => type === 'partnership' || type === 'merger' || type === 'joint_venture';

function tenseStatus(scene: Scene, at: number, type: DealType, own: boolean): DealStatus {
  const verb = scene.chunks[at] as VerbChunk;
  // "closed its purchase of X"
  if (!own && scene.rules.completes.has(verb.lemma) && verb.mood === 'finite' && isPast(verb)) return 'completed';
  // "is buying": under way rather than a habit
  const progressive =
    scene.syntax.headLast && verb.mood === 'finite' && !verb.modality && scene.terms[verb.headAt]?.fold.endsWith('ing');
  if (progressive && own && verb.tense === 'present') return 'announced';
  if (verb.mood === 'gerund' && verb.perfect) return 'completed';
  // "since buying X in 2021"
  if (verb.mood === 'gerund' && scene.syntax.headLast && (verb.prep === 'since' || verb.prep === 'after')) return 'completed';
  if (verb.mood === 'infinitive' || verb.mood === 'gerund') return governed(scene, at, type);
  if (verb.modality === 'recent')
    return !own && (isAgreement(type) || type === 'acquisition' || type === 'purchase') ? 'announced' : 'completed';
  if (verb.modality === 'possibility' && (verb.perfect || verb.tense === 'past')) return 'completed';
  if (verb.modality === 'possibility' || verb.modality === 'wish')
    return verb.tense === 'past' && verb.modality === 'wish' ? 'planned' : 'rumoured';
  if (verb.modality === 'future') return verb.tense === 'conditional' ? reported(scene, at) : 'planned';
  if (verb.modality === 'obligation')
    return verb.perfect || verb.tense === 'past' ? 'completed' : verb.tense === 'conditional' ? 'planned' : 'planned';
  if (verb.tense === 'future') return 'planned';
  if (verb.tense === 'conditional') return reported(scene, at);
  // "the unit sold to X"
  if (verb.mood === 'participle' && own && scene.syntax.headLast) return 'completed';
  if (verb.mood === 'participle')
    return type === 'acquisition' || type === 'purchase' || isAgreement(type) ? 'announced' : 'completed';
  if (verb.tense === 'present') return lasting.has(type) && own ? 'completed' : 'announced';
  if (
    !own &&
    (type === 'acquisition' || type === 'partnership' || type === 'merger' || type === 'purchase' || type === 'joint_venture')
  )
    return 'announced';
  return 'completed';
}

/** A conditional is a rumour, unless it reports what somebody said would be done. */
function reported(scene: Scene, at: number): DealStatus {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind === 'verb') return scene.rules.classes.get(chunk.lemma)?.has('says') ? 'planned' : 'rumoured';
  }
  return scene.syntax.headLast ? 'planned' : 'rumoured';
}

/** What the verb over an infinitive or gerund makes of it: "s'engage à", "envisage de", "renonce à". */
function governed(scene: Scene, at: number, type: DealType): DealStatus {
  const verb = scene.chunks[at] as VerbChunk;
  // "is close to buying"
  if (verb.prep === 'near') return 'rumoured';
  for (let i = at - 1; i >= 0; i--) {
    const chunk = scene.chunks[i]!;
    if (chunk.kind === 'mark' && (chunk.mark === ';' || chunk.mark === 'end' || chunk.mark === 'subordinate')) break;
    if (
      chunk.kind === 'noun' &&
      scene.syntax.headLast &&
      chunk.head &&
      (scene.rules.planned.has(chunk.head) || scene.rules.rumoured.has(chunk.head) || scene.rules.nounFrames.has(chunk.head))
    ) {
      // "a plan to merge with X fell through"
      const predicate = predicateOf(scene.chunks, i);
      if (predicate > at && verbClasses(scene, predicate)?.has('drops')) return 'cancelled';
      const over = governorOf(scene.chunks, i);
      const classes = over >= 0 ? verbClasses(scene, over) : undefined;
      const carried = over >= 0 && isPast(scene.chunks[over] as VerbChunk);
      // "has won a deal to supply X"
      if (carried && scene.rules.nounFrames.has(chunk.head) && (classes?.has('gets') || classes?.has('agrees')))
        return 'announced';
    }
    if (chunk.kind === 'noun' && chunk.words.some((word) => scene.rules.rumoured.has(word))) return 'rumoured';
    if (chunk.kind === 'noun' && chunk.words.some((word) => scene.rules.planned.has(word))) {
      const over = governorOf(scene.chunks, i);
      return over >= 0 && verbClasses(scene, over)?.has('drops') ? 'cancelled' : 'planned';
    }
    if (chunk.kind !== 'verb') continue;
    const classes = scene.rules.classes.get(chunk.lemma);
    if (classes?.has('drops')) return 'cancelled';
    if (classes?.has('tries') && !classes.has('plans'))
      return chunk.perfect || chunk.tense === 'pluperfect' || chunk.tense === 'past' ? 'cancelled' : 'rumoured';
    if (classes?.has('talks')) return 'rumoured';
    if (chunk.negated) return 'cancelled';
    if (chunk.modality === 'possibility') return 'rumoured';
    if (
      scene.rules.objectControl.has(chunk.lemma) &&
      !scene.rules.bids.has(chunk.lemma) &&
      (chunk.perfect || chunk.tense === 'past')
    )
      return 'completed';
    if (verb.mood === 'gerund' && verb.prep !== 'into' && !(verb.prep === 'to' && classes?.has('plans')))
      return tenseStatus(scene, i, type, true);
    if (classes?.has('says') && chunk.passive && scene.syntax.headLast) return 'rumoured';
    if (classes?.has('agrees') && !chunk.modality && chunk.tense !== 'future') return 'announced';
    // "serait prêt à débourser"
    if (chunk.tense === 'conditional' && !scene.syntax.headLast) return reported(scene, i);
    if (type === 'stake' && !classes?.has('plans') && !classes?.has('talks')) return 'completed';
    if (classes?.has('plans')) return 'planned';
    if (classes?.has('says')) return verb.perfect || lasting.has(type) ? 'completed' : 'announced';
    // "avait payé 30 M€ pour s'offrir X"
    if (verb.prep === 'pour' && isPast(chunk) && spends(scene, chunk)) return 'completed';
    if (verb.prep === 'apres' || verb.prep === 'after') return 'completed';
    return 'planned';
  }
  return 'planned';
}

/** A verb of paying, whatever it pays for. */
const spends = ({ rules }: Scene, { lemma }: VerbChunk) =>
  (rules.verbFrames.get(lemma) ?? []).some(
    ({ frame }) => !frame.argHeads && (frame.deal === 'spending' || frame.deal === 'payment'),
  );

const isPast = ({ tense, perfect, modality }: VerbChunk) => !modality && (perfect || tense === 'past' || tense === 'pluperfect');

/** What the clause above says: a denial, a belief. */
function clauseStatus(scene: Scene, at: number): DealStatus | 'denied' | undefined {
  const { chunks, rules } = scene;
  const infinitive = (chunks[at] as VerbChunk).mood === 'infinitive';
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'mark' && (chunk.mark === 'end' || chunk.mark === ';')) return undefined;
    if (chunk.kind === 'mark' && chunk.mark === 'relative' && !isComplementizer(chunks, i)) return undefined;
    if (chunk.kind !== 'verb' || i === at) continue;
    const classes = rules.classes.get(chunk.lemma);
    if (classes?.has('denies')) return 'denied';
    // "n'a pas prévu de remettre au pot"
    if (
      infinitive &&
      chunk.negated &&
      !scene.syntax.headLast &&
      (classes?.has('plans') || classes?.has('talks') || plans(scene, i, at))
    )
      return 'denied';
    return undefined;
  }
  return undefined;
}

/** "n'a pas l'intention de": a noun of planning stands between a verb and its infinitive. */
const plans = ({ chunks, rules }: Scene, from: number, to: number) =>
  chunks.slice(from + 1, to).some((chunk) => chunk.kind === 'noun' && chunk.words.some((word) => rules.planned.has(word)));

/** "selon une source proche du dossier", "according to people familiar with the matter". */
export function anonymousSource(scene: Scene): boolean {
  const { chunks, rules } = scene;
  return chunks.some((chunk, at) => {
    if (chunk.kind === 'noun' && chunk.words.some((word) => rules.anonymous.has(word))) {
      if (chunk.prep !== undefined) return rules.sources.has(sourceOf(chunk.prep));
      // "people familiar with the matter say", ", said two people close to the talks"
      const said = predicateOf(chunks, at);
      const verb = said >= 0 ? chunks[said] : chunks[at - 1];
      return verb?.kind === 'verb' && Boolean(rules.classes.get(verb.lemma)?.has('says'));
    }
    return chunk.kind === 'mark' && chunk.mark === 'adverb' && rules.rumoured.has(chunk.word);
  });
}

const sourceOf = (prep: string) => prep;
