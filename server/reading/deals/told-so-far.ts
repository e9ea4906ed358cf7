import type { FoundEntity } from '../entities/entity-reading.ts';
import { sameList } from '../same-lists.ts';
import type { Salient } from './antecedent.ts';
import { type Context, REMEMBERED, TOLD } from './context.ts';
import type { ParagraphDeals } from './paragraph-deals.ts';

/**
 * What the article told up to a paragraph, beside what the last version told up to the paragraph of that index: whom it spoke of last and
 * how often, and who speaks for whom. Where nothing of it differs, what is asked of it is answered the same, and need not be asked.
 */
export class ToldSoFar {
  readonly #last: readonly (ParagraphDeals | undefined)[];
  readonly now: (ParagraphDeals | undefined)[] = [];
  /** How much oftener each was spoken of than in the last version; nobody at all when it is empty. */
  readonly #oftener = new Map<FoundEntity, number>();
  /** How many were spoken of since somebody was who was not in the last version. */
  #since = REMEMBERED;
  #sameOffices = true;
  /** How many deals were told since one was that is not the very one of the last version. */
  #toldSince = TOLD;

  constructor(last: readonly (ParagraphDeals | undefined)[]) {
    this.#last = last;
  }

  /** Takes in what the paragraph at `index` tells; those between it and the one before it tell nothing. */
  add(index: number, deals: ParagraphDeals): void {
    this.#upTo(index);
    this.#next(deals);
  }

  /**
   * Whether the paragraph at `index` hears the same from those before it: how often somebody was spoken of matters to it only if it speaks of
   * them itself or they are among those spoken of last.
   */
  isSame(index: number, context: Pick<Context, 'said'>, deals: ParagraphDeals): boolean {
    this.#upTo(index);
    if (this.#since < REMEMBERED || !this.#sameOffices) return false;
    for (const entity of this.#oftener.keys())
      if (deals.entities.has(entity) || context.said.some((salient) => salient.entity === entity)) return false;
    return true;
  }

  /** Whether the paragraph at `index` hears of the very deals that it heard of. */
  isSameDeals(index: number): boolean {
    this.#upTo(index);
    return this.#toldSince >= TOLD;
  }

  /** The paragraphs before the one at `index` that nobody told of tell nothing. */
  #upTo(index: number): void {
    while (this.now.length < index) this.#next(undefined);
  }

  #next(deals: ParagraphDeals | undefined): void {
    const before = this.#last[this.now.length];
    this.now.push(deals);
    if (deals === before) {
      if (deals) {
        this.#since += deals.said.length;
        this.#toldSince += deals.told.length;
      }
      return;
    }
    const [old, said] = [before?.said ?? nobody, deals?.said ?? nobody];
    if (old.length === said.length && old.every((salient, i) => sameSalient(salient, said[i]!))) this.#since += said.length;
    else {
      this.#since = 0;
      for (const { entity } of old) this.#count(entity, -1);
      for (const { entity } of said) this.#count(entity, 1);
    }
    const told = deals?.told ?? nobody;
    this.#toldSince = sameList(before?.told ?? nobody, told) ? this.#toldSince + told.length : 0;
    const [offices, others] = [[...(before?.offices ?? [])], [...(deals?.offices ?? [])]];
    if (offices.length !== others.length || !offices.every(([one, of], i) => others[i]![0] === one && others[i]![1] === of))
      this.#sameOffices = false;
  }

  #count(entity: FoundEntity, by: number): void {
    const oftener = (this.#oftener.get(entity) ?? 0) + by;
    if (oftener === 0) this.#oftener.delete(entity);
    else this.#oftener.set(entity, oftener);
  }
}

const nobody: readonly never[] = [];

const sameSalient = (a: Salient, b: Salient): boolean =>
  a === b ||
  (a.entity === b.entity &&
    a.paragraph === b.paragraph &&
    a.sentence === b.sentence &&
    a.from === b.from &&
    a.subject === b.subject &&
    a.plural === b.plural &&
    a.opens === b.opens &&
    a.carried === b.carried);
