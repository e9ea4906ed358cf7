import type { PlacedAmount } from '../syntax/chunk.ts';
import type { Scene } from './scene.ts';

/** "a premium of 31%", "a 31% discount": what is paid above a price is no share of the company. */
export function isPremium({ chunks, rules }: Scene, amount: PlacedAmount): boolean {
  const at = chunks.findIndex((chunk) => chunk.kind === 'noun' && chunk.amount === amount);
  const noun = chunks[at];
  const before = chunks[at - 1];
  if (noun?.kind !== 'noun') return false;
  if (noun.words.some((word) => rules.premiums.has(word))) return true;
  return noun.prep !== undefined && before?.kind === 'noun' && before.words.some((word) => rules.premiums.has(word));
}
