import type { Draft } from './draft.ts';

/** A deal of which further words say more: `how` names the construction in the rule, `weight` is how sure it is, from 0 to 1. */
export const retold = <D extends Pick<Draft, 'rule' | 'confidence'>>(draft: D, how: string, weight: number): D => ({
  ...draft,
  rule: `${draft.rule}+${how}`,
  confidence: draft.confidence * weight,
});
