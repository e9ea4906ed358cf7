import { shown } from '../model/labels.ts';
import { isNobody, type Leg, legsOf } from '../model/legs.ts';
import { MoneyLabels } from '../model/money-label.ts';
import type { GraphData } from '../protocol.ts';
import type { ExportOptions } from './exported.ts';

/** A directed graph in the DOT language of Graphviz. */
export function dot(data: Pick<GraphData, 'nodes' | 'edges'>, { title, words }: ExportOptions): string {
  const money = new MoneyLabels(words.locale);
  const legs = data.edges.flatMap(legsOf);
  const nobodies = [...new Set(legs.flatMap(({ source, target }) => [source, target].filter(isNobody)))];
  return [
    `digraph ${quoted(title)} {`,
    '  node [fontname="sans-serif"];',
    ...data.nodes.map(({ id, name, type }) => `  ${quoted(id)} [label=${quoted(name)}, shape=${SHAPES[type]}];`),
    ...nobodies.map((id) => `  ${quoted(id)} [label="?", shape=point];`),
    ...legs.map((leg) => edge(leg, money, words)),
    '}',
    '',
  ].join('\n');
}

const SHAPES = { company: 'ellipse', institution: 'box', person: 'hexagon', product: 'diamond' } as const;
const STYLES = { completed: 'solid', announced: 'solid', planned: 'dashed', rumoured: 'dotted', cancelled: 'dotted' } as const;

function edge({ deal, source, target, directed }: Leg, money: MoneyLabels, words: ExportOptions['words']): string {
  const label = [words.say(`deal.${deal.type}`), deal.amount && money.amount(deal.amount)]
    .filter((part) => part !== undefined)
    .join(' ');
  const direction = directed ? '' : ', dir=none';
  return `  ${quoted(source)} -> ${quoted(target)} [label=${quoted(label)}, style=${STYLES[deal.status]}${direction}];`;
}

/** In a quoted string of DOT only the quote is special, and the backslash in labels. */
const quoted = (text: string) => `"${shown(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
