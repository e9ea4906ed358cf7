import { sameList } from '../same-lists.ts';
import type { Groups } from './merge.ts';
import type { PlacedDraft } from './placed-draft.ts';

/** How the drafts of the last version were grouped, for a version whose drafts differ in nothing that this depends on. */
export class TransactionMemory {
  #drafts: readonly PlacedDraft[] = [];
  /** By transaction, where its drafts stand among all. */
  #groups: readonly (readonly number[])[] = [];

  known(drafts: readonly PlacedDraft[]): Groups | undefined {
    if (drafts.length !== this.#drafts.length || !drafts.every((draft, i) => isGroupedSame(draft, this.#drafts[i]!)))
      return undefined;
    this.#drafts = drafts;
    return this.#groups.map((group) => group.map((at) => drafts[at]!));
  }

  remember(drafts: readonly PlacedDraft[], groups: Groups): void {
    const places = new Map(drafts.map((draft, at) => [draft, at]));
    this.#drafts = drafts;
    this.#groups = groups.map((group) => group.map((draft) => places.get(draft)!));
  }
}

/** The same in all that says which transaction a draft tells of. */
const isGroupedSame = (a: PlacedDraft, b: PlacedDraft): boolean =>
  a === b ||
  (a.type === b.type &&
    a.date === b.date &&
    a.amount?.value === b.amount?.value &&
    a.amount?.currency === b.amount?.currency &&
    sameList(a.from, b.from) &&
    sameList(a.to, b.to));
