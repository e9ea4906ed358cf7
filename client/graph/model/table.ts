import type { GraphData, GraphEdge } from '../protocol.ts';
import type { Wording } from '../texts.ts';
import { shown } from './labels.ts';
import { roughDollars } from './magnitude.ts';
import type { MoneyLabels } from './money-label.ts';
import { dateLabel } from './timeline.ts';

export const COLUMNS = ['from', 'to', 'type', 'amount', 'status', 'date', 'confidence'] as const;
export type Column = (typeof COLUMNS)[number];

/** A deal as a row of the table: what each cell says, in the order of `COLUMNS`. */
export interface Row {
  readonly deal: GraphEdge;
  readonly cells: Readonly<Record<Column, string>>;
}

export interface Sort {
  readonly column: Column;
  readonly ascending: boolean;
}

/** The twin of the graph for who reads rather than looks: the same deals, nothing more and nothing less. */
export function table(options: {
  readonly data: Pick<GraphData, 'nodes'>;
  readonly deals: readonly GraphEdge[];
  readonly sort: Sort;
  readonly words: Wording;
  readonly money: MoneyLabels;
}): readonly Row[] {
  const { data, deals, sort, words, money } = options;
  const names = new Map(data.nodes.map(({ id, name }) => [id, shown(name)]));
  const named = (ids: readonly string[]) =>
    ids.length ? ids.map((id) => names.get(id) ?? id).join(', ') : words.say('entity.nobody');
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' });
  const rows = deals.map(
    (deal): Row => ({
      deal,
      cells: {
        from: named(deal.from),
        to: named(deal.seller === undefined ? deal.to : [...deal.to, deal.seller]),
        type: words.say(`deal.${deal.type}`),
        amount: amountCell(deal, money),
        status: words.say(`status.${deal.status}`),
        date: deal.date === undefined ? words.say('undated') : dateLabel(deal.date, words.locale),
        confidence: percent.format(deal.confidence),
      },
    }),
  );
  return sorted(rows, sort, words.locale);
}

function amountCell(deal: GraphEdge, money: MoneyLabels): string {
  const amount = deal.amount && `${deal.amountIsTotal ? 'Σ ' : ''}${money.amount(deal.amount)}`;
  const share = deal.share === undefined ? undefined : money.share(deal.share);
  return [amount, share].filter((part) => part !== undefined).join(' · ');
}

/** What a row lacks comes last, whichever way the sort goes; equal rows keep the order of the article. */
function sorted(rows: readonly Row[], { column, ascending }: Sort, locale: string): readonly Row[] {
  const compare = new Intl.Collator(locale, { numeric: true }).compare;
  const key = KEYS[column];
  const way = ascending ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [p, q] = [key ? key(a.deal) : a.cells[column], key ? key(b.deal) : b.cells[column]];
    if (p === undefined || q === undefined) return Number(p === undefined) - Number(q === undefined);
    return way * (typeof p === 'number' && typeof q === 'number' ? p - q : compare(String(p), String(q)));
  });
}

const KEYS: Partial<Record<Column, (deal: GraphEdge) => number | string | undefined>> = {
  amount: ({ amount }) => amount && roughDollars(amount),
  date: ({ date }) => date,
  confidence: ({ confidence }) => confidence,
};
