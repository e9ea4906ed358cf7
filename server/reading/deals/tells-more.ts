import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** "un tour de 28 M€ mené par X, avec Y": who leads it was told with the round. */
export function isLeader({ chunks, rules }: Scene, other: Draft, draft: Draft): boolean {
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
export function tellsMore(other: Draft, draft: Draft): boolean {
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
