import type { Attribution, Deal, Evidence, Span } from '../article.ts';
import type { Steps } from '../steps.ts';
import type { Draft } from './draft.ts';

export interface PlacedDraft extends Draft {
  readonly span: Span;
  readonly triggerSpan: Span;
}

/** Statements about one transaction become one deal with several pieces of evidence. Linear in the drafts. */
export function* mergeDrafts(drafts: readonly PlacedDraft[]): Steps<Deal[]> {
  const groups: PlacedDraft[][] = [];
  const byLink = new Map<string, Set<PlacedDraft[]>>();
  for (const draft of drafts) {
    const keys = linkKeys(draft);
    const home = homeOf(draft, keys, byLink);
    if (home) home.push(draft);
    const group = home ?? [draft];
    if (!home) groups.push(group);
    for (const key of keys) {
      const linked = byLink.get(key);
      if (linked) linked.add(group);
      else byLink.set(key, new Set([group]));
    }
    yield;
  }
  return groups.map((group, i) => dealOf(group, `d${i + 1}`));
}

/** The first group that tells of the same transaction. */
function homeOf(
  draft: PlacedDraft,
  keys: readonly string[],
  byLink: ReadonlyMap<string, ReadonlySet<PlacedDraft[]>>,
): PlacedDraft[] | undefined {
  for (const key of keys) for (const group of byLink.get(key) ?? []) if (sameTransaction(group, draft)) return group;
  return undefined;
}

/** A draft meets those of its type that share its payer or its payee. */
function linkKeys({ type, from, to, amount }: PlacedDraft): string[] {
  return [
    ...from.map(({ id }) => `${type}|from|${id}`),
    ...to.map(({ id }) => `${type}|to|${id}`),
    ...(amount ? [`${type}|${amount.currency}|${amount.value.toPrecision(3)}`] : []),
  ];
}

function sameTransaction(group: readonly PlacedDraft[], draft: PlacedDraft): boolean {
  return group.some((other) => {
    if (!compatible(other.from, draft.from) || !compatible(other.to, draft.to)) return repeated(other, draft);
    if (other.date && draft.date && !other.date.startsWith(draft.date) && !draft.date.startsWith(other.date)) return false;
    const a = amountOf(group);
    const b = draft.amount;
    if (a && b)
      return near(a.value, b.value) && (a.currency === undefined || b.currency === undefined || a.currency === b.currency);
    return other.from.length > 0 || draft.from.length > 0 || b === undefined || a === undefined;
  });
}

/** The same sum told again: with a party that the other leaves out, or by words that leave open who pays whom ("a lease with X"). */
function repeated(a: PlacedDraft, b: PlacedDraft): boolean {
  if (!a.amount || !b.amount || !near(a.amount.value, b.amount.value) || a.amount.currency !== b.amount.currency) return false;
  if (a.type === 'purchase' && compatible(a.from, b.to) && compatible(a.to, b.from)) return true;
  const leftOut = (x: Draft['from'], y: Draft['from']) => !x.length || !y.length;
  return (leftOut(a.from, b.from) && compatible(a.to, b.to)) || (leftOut(a.to, b.to) && compatible(a.from, b.from));
}

/** The same parties, or none on one side, or one list within the other. */
function compatible(a: Draft['from'], b: Draft['from']): boolean {
  if (!a.length || !b.length) return a.length === b.length;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((entity) => many.includes(entity)) && few.length === many.length;
}

const amountOf = (group: readonly PlacedDraft[]) => group.find(({ amount }) => amount)?.amount;

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b));

function attributionFrom({ start, end, anonymous, source }: NonNullable<Draft['attribution']>): Attribution {
  return { start, end, anonymous, ...(source && { source: source.id }) };
}

function dealOf(group: readonly PlacedDraft[], id: string): Deal {
  const parties = ({ from, to }: PlacedDraft) => Number(from.length > 0) + Number(to.length > 0);
  const ordered =
    group.length === 1
      ? group
      : [...group].sort(
          (a, b) =>
            Number(Boolean(b.amount)) - Number(Boolean(a.amount)) || parties(b) - parties(a) || b.confidence - a.confidence,
        );
  const best = ordered[0]!;
  const cancelled = group.find(({ status }) => status === 'cancelled');
  const joined = group.filter(({ joins }) => joins);
  const seller = group.find((draft) => draft.seller)?.seller;
  const share = group.find((draft) => draft.share)?.share;
  const date = group.find((draft) => draft.date)?.date;
  const years = group.find((draft) => draft.years)?.years;
  const attribution = group.find((draft) => draft.attribution)?.attribution;
  const instrument = group.find((draft) => draft.instrument)?.instrument;
  return {
    id,
    type: best.type,
    from: [...new Set([best, ...joined].flatMap(({ from }) => from))].map((entity) => entity.id),
    to: best.to.map((entity) => entity.id),
    ...(seller && { seller: seller.id }),
    ...(best.amount && { amount: best.amount.id }),
    ...(group.some(({ amountIsTotal }) => amountIsTotal) && { amountIsTotal: true }),
    ...(share && { share: share.value, shareAmount: share.id }),
    status: cancelled ? 'cancelled' : best.status,
    ...(date && { date }),
    ...(years && { years }),
    ...(instrument && { instrument }),
    ...(attribution && { attribution: attributionFrom(attribution) }),
    confidence: Math.round(Math.min(0.98, best.confidence + 0.02 * (group.length - 1)) * 100) / 100,
    rule: best.rule,
    evidence: ordered.map(
      (draft): Evidence => ({
        ...draft.span,
        trigger: draft.triggerSpan,
        rule: draft.rule,
        status: draft.status,
      }),
    ),
  };
}
