import type { GraphEdge } from '../protocol.ts';
import type { Wording } from '../texts.ts';
import { shown } from './labels.ts';
import { movesMoney } from './legs.ts';
import type { MoneyLabels } from './money-label.ts';
import type { SceneEdge, SceneNode } from './scene.ts';
import { dateLabel } from './timeline.ts';

/** How things of the graph are told in a line: to a screen reader, in details, in a list. */
export interface Teller {
  readonly words: Wording;
  readonly money: MoneyLabels;
  /** Name of an entity by id, as it may be shown. */
  readonly name: (id: string) => string;
}

export function saidNode(node: SceneNode, { words, money }: Teller): string {
  const kind = words.say(`entity.${node.kind}`);
  const deals = words.count('count.deals', node.deals.length);
  if (node.through === 0) return words.say('node.saidPlain', shown(node.name), kind, deals);
  return words.say('node.said', shown(node.name), kind, deals, `≈ ${money.money({ value: node.through, currency: 'USD' })}`);
}

export function saidEdge(edge: SceneEdge, teller: Teller): string {
  const [deal] = edge.deals;
  if (edge.deals.length === 1 && deal) return saidDeal(deal, teller);
  const { words, name } = teller;
  const each = edge.deals.map((one) => [words.say(`deal.${one.type}`), amountOf(one, teller)].join(' ')).join(', ');
  return words.say('edge.saidBundle', words.count('count.deals', edge.deals.length), name(edge.source), name(edge.target), each);
}

export function saidDeal(deal: GraphEdge, teller: Teller): string {
  const { words } = teller;
  const [from, to] = partiesSaid(deal, teller);
  const status = words.say(`status.${deal.status}`).toLocaleLowerCase(words.locale);
  return words.say('edge.said', words.say(`deal.${deal.type}`), from, to, amountOf(deal, teller), status);
}

export function partiesSaid(deal: GraphEdge, { words, name }: Teller): readonly [string, string] {
  const said = (ids: readonly string[]) => (ids.length ? ids.map(name).join(', ') : words.say('entity.nobody'));
  return [said(deal.from), said(deal.to.length || deal.seller === undefined ? deal.to : [deal.seller])];
}

/** "US$5bn", "27 %", "amount unknown". */
export function amountOf(deal: GraphEdge, { words, money }: Teller): string {
  const parts = [deal.amount && money.amount(deal.amount), deal.share === undefined ? undefined : money.share(deal.share)].filter(
    (part) => part !== undefined,
  );
  if (parts.length) return parts.join(', ');
  return movesMoney(deal) ? words.say('amount.unknown') : words.say(`deal.${deal.type}`).toLocaleLowerCase(words.locale);
}

/** What qualifies a deal: instrument, date, certainty, source. */
export function remarks(deal: GraphEdge, { words }: Teller): readonly string[] {
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' }).format(deal.confidence);
  const instrument = deal.instrument as keyof typeof INSTRUMENTS | undefined;
  return [
    words.say(`status.${deal.status}`).toLocaleLowerCase(words.locale),
    deal.date === undefined ? words.say('undated') : dateLabel(deal.date, words.locale),
    ...(instrument !== undefined && Object.hasOwn(INSTRUMENTS, instrument) ? [words.say(INSTRUMENTS[instrument])] : []),
    ...(deal.amountIsTotal ? [words.say('amount.total')] : []),
    ...(deal.amount?.currencyInferred ? [words.say('amount.inferred')] : []),
    ...(deal.anonymousSource ? [words.say('anonymous')] : []),
    words.say('certainty', percent),
  ];
}

const INSTRUMENTS = {
  cash: 'instrument.cash',
  equity: 'instrument.equity',
  debt: 'instrument.debt',
  goods: 'instrument.goods',
  services: 'instrument.services',
  capacity: 'instrument.capacity',
  licence: 'instrument.licence',
  fine: 'instrument.fine',
  dividend: 'instrument.dividend',
  subsidy: 'instrument.subsidy',
} as const;
