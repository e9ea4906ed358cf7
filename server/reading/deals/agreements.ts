import type { FoundEntity } from '../entities/entity-reading.ts';
import type { Draft } from './draft.ts';

/**
 * "Un accord de licence avec X", "a contract with Y" leave open who pays whom. Where the article says elsewhere which of the two pays the
 * other, the agreement is a purchase by that one; where it does not, it stays as it was read.
 */
export function orientAgreements<D extends Draft>(told: readonly D[]): readonly D[] {
  const drafts = withSuppliers(told);
  if (!drafts.some(({ undecided }) => undecided)) return drafts;
  const paid = new Set<string>();
  for (const { type, undecided, from, to, status } of drafts) {
    if (undecided || status === 'cancelled' || (type !== 'purchase' && type !== 'payment')) continue;
    for (const payer of from) for (const payee of to) paid.add(key(payer, payee));
  }
  return drafts.map((draft) => {
    if (!draft.undecided || draft.from.length !== 1) return draft;
    const [one] = draft.from as [FoundEntity];
    const pays = draft.to.every((other) => paid.has(key(one, other)));
    const isPaid = draft.to.every((other) => paid.has(key(other, one)));
    // a ministry or a town signs for what it buys
    if (pays === isPaid) return isBuyer(draft) ? readAs(draft, draft.type, true) : draft;
    return readAs(draft, 'purchase', !pays);
  });
}

/** How drafts were read the other way last: the same object while an article is edited. */
const readings = new WeakMap<Draft, Draft>();

/** The draft as one of another type, or with its sides the other way round. */
function readAs<D extends Draft>(draft: D, type: Draft['type'], turned: boolean): D {
  const last = readings.get(draft) as D | undefined;
  const [from, to] = turned ? [draft.to, draft.from] : [draft.from, draft.to];
  if (last?.type === type && last.from === from && last.to === to) return last;
  const now: D = { ...draft, type, from, to };
  readings.set(draft, now);
  return now;
}

const isBuyer = ({ type, amount, from, to }: Draft) =>
  type === 'purchase' &&
  amount !== undefined &&
  from[0]!.type === 'company' &&
  to.length > 0 &&
  to.every((one) => one.type === 'institution');

/** What is said of all partners of a company turns its agreements about a sum into purchases by it. */
function withSuppliers<D extends Draft>(drafts: readonly D[]): readonly D[] {
  const buyers = new Set(drafts.flatMap(({ ofPartners, from }) => (ofPartners ? from : [])));
  if (!buyers.size) return drafts;
  return drafts
    .filter(({ ofPartners }) => !ofPartners)
    .map((draft) =>
      draft.type === 'partnership' && draft.amount && draft.from.length === 1 && buyers.has(draft.from[0]!)
        ? { ...draft, type: 'purchase', undecided: false }
        : draft,
    );
}

const key = (payer: FoundEntity, payee: FoundEntity) => `${payer.id}>${payee.id}`;
