import { shown } from '../model/labels.ts';
import { type Loop, loops } from '../model/loops.ts';
import { MoneyLabels } from '../model/money-label.ts';
import { amountOf, partiesSaid, remarks, type Teller } from '../model/said.ts';
import { dateLabel } from '../model/timeline.ts';
import type { GraphData } from '../protocol.ts';
import type { ExportOptions } from './exported.ts';

/** The evidence of an article on one page, before it is written as Markdown or HTML. All of it is plain text. */
export interface Report {
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly headings: { readonly deals: string; readonly loops: string; readonly figures: string; readonly problems: string };
  readonly deals: readonly { readonly title: string; readonly remarks: string; readonly quotes: readonly Quoted[] }[];
  readonly loops: readonly { readonly title: string; readonly figures: string; readonly legs: readonly string[] }[];
  readonly figures: readonly { readonly title: string; readonly value: string }[];
  readonly problems: readonly { readonly message: string; readonly quote: Quoted }[];
}

/** Words of the article and the line they stand on, from 1. */
export interface Quoted {
  readonly text: string;
  readonly line: string;
}

export function report(data: GraphData, { title, words }: ExportOptions): Report {
  const names = new Map(data.nodes.map(({ id, name }) => [id, shown(name)]));
  const teller: Teller = { words, money: new MoneyLabels(words.locale), name: (id) => names.get(id) ?? id };
  const counts = [
    words.count('count.entities', data.nodes.length),
    words.count('count.deals', data.edges.length),
    words.count('count.loops', data.flows.length),
  ];
  const date = data.date === undefined ? [] : [dateLabel(data.date, words.locale)];
  return {
    language: words.locale,
    title: shown(title),
    summary: [...date, ...counts].join(' · '),
    headings: {
      deals: words.say('report.deals'),
      loops: words.say('report.loops'),
      figures: words.say('report.figures'),
      problems: words.say('report.problems'),
    },
    deals: data.edges.map((deal) => ({
      title: words.say(
        'of',
        partiesSaid(deal, teller).join(' → '),
        `${words.say(`deal.${deal.type}`)}, ${amountOf(deal, teller)}`,
      ),
      remarks: remarks(deal, teller).join(' · '),
      quotes: deal.evidence.map((evidence) => quote(evidence, teller)),
    })),
    loops: loops(data, data.flows).map((loop) => told(loop, teller)),
    figures: data.facts.map(({ type, subject, text, date }) => ({
      title: `${teller.name(subject)}, ${figureType(type, teller)}${date === undefined ? '' : ` (${dateLabel(date, words.locale)})`}`,
      value: shown(text),
    })),
    problems: data.problems.map((problem) => ({ message: shown(problem.message), quote: quote(problem, teller) })),
  };
}

function told({ flow, legs, weakest }: Loop, teller: Teller): Report['loops'][number] {
  const { words, money, name } = teller;
  return {
    title: [...flow.entities, flow.entities[0]!].map(name).join(' → '),
    figures: [
      flow.bottleneck ? words.say('loops.bottleneck', money.money(flow.bottleneck)) : words.say('loops.bottleneckUnknown'),
      ...(flow.total ? [words.say('loops.total', money.money(flow.total))] : []),
    ].join(' · '),
    legs: legs.map(({ from, to, deals }, i) => {
      const carried = deals.map((deal) => `${words.say(`deal.${deal.type}`)}, ${amountOf(deal, teller)}`).join('; ');
      return words.say(
        'of',
        `${name(from)} → ${name(to)}`,
        `${carried}${i === weakest ? ` (${words.say('loops.weakest')})` : ''}`,
      );
    }),
  };
}

const quote = ({ text, range }: { text: string; range: { start: { line: number } } }, { words }: Teller): Quoted => ({
  text: shown(text),
  line: words.say('report.line', range.start.line + 1),
});

const FIGURES = ['valuation', 'revenue', 'profit', 'debt_level', 'share_price'] as const;

function figureType(type: string, { words }: Teller): string {
  const known = FIGURES.find((figure) => figure === type);
  return known ? words.say(`figure.${known}`) : type;
}
