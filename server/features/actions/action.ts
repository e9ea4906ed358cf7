import type { Edit, Problem } from '../../reading/article.ts';

/** Something that an editor offers to do at a place, before it takes the shape of the protocol. */
export interface Action {
  readonly title: string;
  readonly kind: ActionKind;
  readonly edits?: readonly Edit[];
  readonly command?: { readonly name: string; readonly arguments: readonly unknown[] };
  /** The problem that it mends. */
  readonly problem?: Problem;
  readonly isPreferred?: boolean;
}

export const ACTION_KINDS = ['quickfix', 'refactor.rewrite', 'source.fixAll.moneyTrail', 'source.moneyTrail.houseStyle'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** Commands that the server itself carries out, in any editor. */
export const IGNORE_COMMAND = 'moneyTrail.ignoreProblem';
export const ADD_NAME_COMMAND = 'moneyTrail.addName';
