import type { Article, Deal, DealStatus, DealType } from '../../server/reading/article.ts';
import { type Alignment, listOf } from './alignment.ts';
import type { Gold, GoldDeal } from './gold.ts';
import { near } from './same.ts';
import type { Tallies } from './tally.ts';

const UNDIRECTED: ReadonlySet<DealType> = new Set<DealType>(['partnership', 'merger', 'joint_venture']);
const NOBODY = '∅';

/** One payer and one payee of a deal, subsidiaries taken as their group. */
interface Pair<D> {
  readonly deal: D;
  readonly types: readonly DealType[];
  readonly from: string;
  readonly to: string;
  readonly amount: number | undefined;
  readonly currency: string | undefined;
}

/**
 * Links are pairs of parties with a type; deals are links with their amount and currency. A total that several deals share may be left out of each.
 * Status and details (seller, share, date) are asked of the deals that were found.
 */
export function scoreDeals(gold: Gold, article: Article, alignment: Alignment, rows: Tallies): void {
  const wanted = gold.deals.flatMap((deal) => goldPairs(deal, alignment));
  const read = article.deals.flatMap((deal) => readPairs(deal, article, alignment));

  for (const pair of unique(
    wanted.filter(({ deal }) => !deal.optional),
    false,
  ))
    rows.links.want(
      read.some((other) => sameLink(pair, other)),
      () => show(pair, false),
    );
  for (const pair of unique(read, false)) {
    const hits = wanted.filter((other) => sameLink(other, pair));
    if (hits.length && hits.every(({ deal }) => deal.optional)) continue;
    rows.links.find(hits.length > 0, () => `${show(pair, false)} (${pair.deal.rule})`);
  }
  for (const pair of unique(
    wanted.filter(({ deal }) => !deal.optional),
    true,
  )) {
    const hits = read.filter((other) => sameDeal(pair, other));
    rows.deals.want(hits.length > 0, () => show(pair, true));
    if (!hits.length) continue;
    const statuses: readonly DealStatus[] = pair.deal.status ? listOf(pair.deal.status) : [];
    if (statuses.length)
      rows.status.want(
        hits.some(({ deal }) => statuses.includes(deal.status)),
        () => `${show(pair, true)} is ${statuses.join('|')}, read as ${hits[0]!.deal.status}`,
      );
    scoreDetails(pair, hits, alignment, rows);
  }
  for (const pair of unique(read, true)) {
    const hits = wanted.filter((other) => sameDeal(other, pair));
    if (hits.length && hits.every(({ deal }) => deal.optional)) continue;
    rows.deals.find(hits.length > 0, () => `${show(pair, true)} (${pair.deal.rule})`);
  }
}

/** Whether a read deal says what some annotated deal says, amount and parties alike; undefined for one that only optional annotations hold. */
export function isRight(deal: Deal, gold: Gold, article: Article, alignment: Alignment): boolean | undefined {
  const wanted = gold.deals.flatMap((one) => goldPairs(one, alignment));
  let optional = true;
  for (const pair of readPairs(deal, article, alignment)) {
    const hits = wanted.filter((other) => sameDeal(other, pair));
    if (!hits.length) return false;
    optional &&= hits.every((hit) => hit.deal.optional);
  }
  return optional ? undefined : true;
}

function scoreDetails(pair: Pair<GoldDeal>, hits: readonly Pair<Deal>[], { nameOf }: Alignment, rows: Tallies): void {
  const { seller, share, date } = pair.deal;
  const ask = (what: string, wanted: string | number, of: (deal: Deal) => string | number | undefined) =>
    rows.details.want(
      hits.some(({ deal }) => of(deal) === wanted),
      () => `${what} of ${show(pair, true)} is ${wanted}, read as ${of(hits[0]!.deal) ?? 'none'}`,
    );
  if (seller !== undefined) ask('seller', seller, (deal) => deal.seller && nameOf(deal.seller));
  if (share !== undefined) ask('share', share, (deal) => deal.share);
  if (date !== undefined) ask('date', date, (deal) => deal.date);
}

function goldPairs(deal: GoldDeal, alignment: Alignment): Pair<GoldDeal>[] {
  const { from, to, amount, currency } = deal;
  return pairs(from, to, alignment).map((parties) => ({ deal, types: listOf(deal.type), ...parties, amount, currency }));
}

function readPairs(deal: Deal, article: Article, alignment: Alignment): Pair<Deal>[] {
  const amount = article.amount(deal.amount);
  return pairs(deal.from.map(alignment.nameOf), deal.to.map(alignment.nameOf), alignment).map((parties) => ({
    deal,
    types: [deal.type],
    ...parties,
    amount: amount?.value,
    currency: amount?.currency,
  }));
}

function pairs(from: readonly string[], to: readonly string[], { group }: Alignment): { from: string; to: string }[] {
  const payers = from.length ? from.map(group) : [NOBODY];
  const payees = to.length ? to.map(group) : [NOBODY];
  return payers.flatMap((payer) => payees.map((payee) => ({ from: payer, to: payee })));
}

function sameLink(wanted: Pair<GoldDeal>, read: Pair<Deal>): boolean {
  const type = read.types[0]!;
  if (!wanted.types.includes(type)) return false;
  if (wanted.from === read.from && wanted.to === read.to) return true;
  return UNDIRECTED.has(type) && wanted.from === read.to && wanted.to === read.from;
}

function sameDeal(wanted: Pair<GoldDeal>, read: Pair<Deal>): boolean {
  if (!sameLink(wanted, read)) return false;
  if (wanted.amount === undefined || (wanted.deal.amountIsTotal && read.amount === undefined)) return true;
  return near(wanted.amount, read.amount) && (!wanted.currency || wanted.currency === read.currency);
}

function unique<D>(all: readonly Pair<D>[], withAmount: boolean): Pair<D>[] {
  return [
    ...new Map(
      all.map((pair) => [`${pair.types.join()}|${pair.from}|${pair.to}${withAmount ? `|${pair.amount ?? ''}` : ''}`, pair]),
    ).values(),
  ];
}

function show<D>({ types, from, to, amount, currency }: Pair<D>, withAmount: boolean): string {
  const money = withAmount && amount !== undefined ? ` · ${amount} ${currency ?? ''}` : '';
  return `${types.join('|')} ${from} → ${to}${money}`;
}
