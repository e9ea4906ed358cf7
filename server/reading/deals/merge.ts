import type { Attribution, Deal, Evidence, Instrument } from '../article.ts';
import type { FoundEntity } from '../entities/entity-reading.ts';
import type { Steps } from '../steps.ts';
import type { PlacedAmount } from '../syntax/chunk.ts';
import type { Draft } from './draft.ts';
import type { PlacedDraft } from './placed-draft.ts';

/** Where the paragraphs of drafts begin in the file, and what their amounts are called there. */
export interface Places {
  readonly startOf: (paragraph: number) => number;
  readonly idOf: (amount: PlacedAmount) => string;
}

/** Statements about one transaction, in the order in which each was told first. */
export type Groups = readonly (readonly PlacedDraft[])[];

/** One deal for each transaction, with all that tells of it as evidence. */
export const dealsOf = (groups: Groups, places: Places): Deal[] => groups.map((group, i) => placed(group, `d${i + 1}`, places));

/** Groups drafts by the transaction that they tell of. Linear in the drafts. */
export function* grouped(drafts: readonly PlacedDraft[]): Steps<Groups> {
  const groups: PlacedDraft[][] = [];
  const byLink = new Map<string, PlacedDraft[][]>();
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const keys = linkKeys(draft);
    const home = homeOf(draft, keys, byLink);
    if (home) home.push(draft);
    const group = home ?? [draft];
    if (!home) groups.push(group);
    for (const key of keys) {
      const linked = byLink.get(key);
      if (!linked) byLink.set(key, [group]);
      else if (!home || !linked.includes(group)) linked.push(group);
    }
    if (i % AT_ONCE === AT_ONCE - 1) yield;
  }
  return groups;
}

/** The deal that a draft was the first to tell of last, with what it was made of besides the group: starts of paragraphs and names of amounts. */
const last = new WeakMap<
  PlacedDraft,
  { readonly group: readonly PlacedDraft[]; readonly at: readonly unknown[]; readonly deal: Deal }
>();

/** The deal of a group; the same object where nothing that it is made of has moved. */
function placed(group: readonly PlacedDraft[], id: string, places: Places): Deal {
  const before = last.get(group[0]!);
  const isSame =
    before?.deal.id === id &&
    before.group.length === group.length &&
    group.every(
      (draft, i) =>
        draft === before.group[i] &&
        before.at[i * 3] === places.startOf(draft.paragraph) &&
        before.at[i * 3 + 1] === (draft.amount && places.idOf(draft.amount)) &&
        before.at[i * 3 + 2] === (draft.share && places.idOf(draft.share)),
    );
  if (isSame) return before.deal;
  const at: unknown[] = [];
  for (const { paragraph, amount, share } of group)
    at.push(places.startOf(paragraph), amount && places.idOf(amount), share && places.idOf(share));
  const deal = dealOf(group, id, places);
  last.set(group[0]!, { group, at, deal });
  return deal;
}

/** Drafts a step. */
const AT_ONCE = 64;

/** The first group that tells of the same transaction. */
function homeOf(
  draft: PlacedDraft,
  keys: readonly string[],
  byLink: ReadonlyMap<string, readonly PlacedDraft[][]>,
): PlacedDraft[] | undefined {
  for (const key of keys) for (const group of byLink.get(key) ?? []) if (sameTransaction(group, draft)) return group;
  return undefined;
}

/** Of drafts that stay the same from version to version. */
const known = new WeakMap<PlacedDraft, readonly string[]>();

/** A draft meets those of its type that share its payer or its payee. */
function linkKeys(draft: PlacedDraft): readonly string[] {
  let keys = known.get(draft);
  if (!keys) {
    const { type, from, to, amount } = draft;
    const all = new Set<string>();
    for (const { id } of from) all.add(`${type}|from|${id}`);
    for (const { id } of to) all.add(`${type}|to|${id}`);
    if (amount) all.add(`${type}|${amount.currency}|${amount.value.toPrecision(3)}`);
    keys = [...all];
    known.set(draft, keys);
  }
  return keys;
}

function sameTransaction(group: readonly PlacedDraft[], draft: PlacedDraft): boolean {
  for (const other of group) if (tellsOfSame(other, draft, group)) return true;
  return false;
}

/** Whether a draft tells of the transaction that another of its group does. */
function tellsOfSame(other: PlacedDraft, draft: PlacedDraft, group: readonly PlacedDraft[]): boolean {
  if (!compatible(other.from, draft.from) || !compatible(other.to, draft.to)) return repeated(other, draft);
  if (other.date && draft.date && !other.date.startsWith(draft.date) && !draft.date.startsWith(other.date)) return false;
  const a = amountOf(group);
  const b = draft.amount;
  if (a && b)
    return near(a.value, b.value) && (a.currency === undefined || b.currency === undefined || a.currency === b.currency);
  return other.from.length > 0 || draft.from.length > 0 || b === undefined || a === undefined;
}

/** The same sum told again: with a party that the other leaves out, or by words that leave open who pays whom ("a lease with X"). */
function repeated(a: PlacedDraft, b: PlacedDraft): boolean {
  if (!a.amount || !b.amount || !near(a.amount.value, b.amount.value) || a.amount.currency !== b.amount.currency) return false;
  if (a.type === 'purchase' && compatible(a.from, b.to) && compatible(a.to, b.from)) return true;
  return (isLeftOut(a.from, b.from) && compatible(a.to, b.to)) || (isLeftOut(a.to, b.to) && compatible(a.from, b.from));
}

const isLeftOut = (a: Draft['from'], b: Draft['from']) => !a.length || !b.length;

/** The same parties, whatever their order. */
function compatible(a: Draft['from'], b: Draft['from']): boolean {
  if (a.length !== b.length) return false;
  for (const entity of a) if (!b.includes(entity)) return false;
  return true;
}

function amountOf(group: readonly PlacedDraft[]): PlacedAmount | undefined {
  for (const { amount } of group) if (amount) return amount;
  return undefined;
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b));

function attributionFrom({ start, end, anonymous, source }: NonNullable<Draft['attribution']>, from: number): Attribution {
  return { start: from + start, end: from + end, anonymous, source: source?.id };
}

function dealOf(group: readonly PlacedDraft[], id: string, places: Places): Deal {
  const ordered = group.length === 1 ? group : [...group].sort(byWorth);
  const best = ordered[0]!;
  let [cancelled, amountIsTotal] = [false, false];
  let seller: FoundEntity | undefined;
  let share: PlacedAmount | undefined;
  let date: string | undefined;
  let years: number | undefined;
  let instrument: Instrument | undefined;
  let attribution: Attribution | undefined;
  for (const draft of group) {
    if (draft.status === 'cancelled') cancelled = true;
    if (draft.amountIsTotal) amountIsTotal = true;
    seller ??= draft.seller;
    share ??= draft.share;
    date ??= draft.date || undefined;
    years ??= draft.years || undefined;
    instrument ??= draft.instrument;
    if (draft.attribution) attribution ??= attributionFrom(draft.attribution, places.startOf(draft.paragraph));
  }
  return {
    id,
    type: best.type,
    from: payersOf(group, best),
    to: best.to.map(idOf),
    seller: seller?.id,
    amount: best.amount && places.idOf(best.amount),
    amountIsTotal: amountIsTotal || undefined,
    share: share?.value,
    shareAmount: share && places.idOf(share),
    status: cancelled ? 'cancelled' : best.status,
    date,
    years,
    instrument,
    attribution,
    confidence: Math.round(Math.min(0.98, best.confidence + 0.02 * (group.length - 1)) * 100) / 100,
    rule: best.rule,
    evidence: ordered.map((draft) => evidenceOf(draft, places.startOf(draft.paragraph))),
  };
}

const idOf = ({ id }: FoundEntity) => id;

const sides = ({ from, to }: PlacedDraft) => Number(from.length > 0) + Number(to.length > 0);

const byWorth = (a: PlacedDraft, b: PlacedDraft) =>
  Number(Boolean(b.amount)) - Number(Boolean(a.amount)) || sides(b) - sides(a) || b.confidence - a.confidence;

/** Who pays by the best statement, and those who are said to share in it. */
function payersOf(group: readonly PlacedDraft[], best: PlacedDraft): string[] {
  if (best.from.length < 2 && !group.some(({ joins }) => joins)) return best.from.map(idOf);
  const payers = new Set(best.from);
  for (const { joins, from } of group) if (joins) for (const payer of from) payers.add(payer);
  return Array.from(payers, idOf);
}

const evidenceOf = ({ span, triggerSpan, rule, status }: PlacedDraft, from: number): Evidence => ({
  start: from + span.start,
  end: from + span.end,
  trigger: { start: from + triggerSpan.start, end: from + triggerSpan.end },
  rule,
  status,
});
