import { shown } from '../model/labels.ts';
import { isNobody, type Leg, legsOf } from '../model/legs.ts';
import { MoneyLabels } from '../model/money-label.ts';
import type { GraphData } from '../protocol.ts';
import type { ExportOptions } from './exported.ts';

/** A Mermaid flow chart, as the Markdown preview draws it. Names are numbered, so that nothing of an article is ever syntax. */
export function mermaid(data: Pick<GraphData, 'nodes' | 'edges'>, { words }: Pick<ExportOptions, 'words'>): string {
  const money = new MoneyLabels(words.locale);
  const legs = data.edges.flatMap(legsOf);
  const ids = [
    ...data.nodes.map(({ id }) => id),
    ...new Set(legs.flatMap(({ source, target }) => [source, target].filter(isNobody))),
  ];
  const numbers = new Map(ids.map((id, i) => [id, `n${i}`]));
  const nodes = data.nodes.map(({ id, name, type }) => {
    const [open, close] = SHAPES[type];
    return `  ${numbers.get(id)}${open}"${quoted(name)}"${close}`;
  });
  const unnamed = ids.filter(isNobody).map((id) => `  ${numbers.get(id)}(("?"))`);
  const label = ({ deal }: Leg) => {
    const amount = deal.amount && money.amount(deal.amount);
    const share = deal.share === undefined ? undefined : money.share(deal.share);
    return [words.say(`deal.${deal.type}`), amount, share].filter((part) => part !== undefined).join(' ');
  };
  const edges = legs.map(
    (leg) => `  ${numbers.get(leg.source)} ${line(leg)}|"${quoted(label(leg))}"| ${numbers.get(leg.target)}`,
  );
  return ['flowchart LR', ...nodes, ...unnamed, ...edges, ''].join('\n');
}

const SHAPES = {
  company: ['(', ')'],
  institution: ['[', ']'],
  person: ['{{', '}}'],
  product: ['[/', '/]'],
} as const;

function line({ deal, directed }: Leg): string {
  const isSure = deal.status === 'completed' || deal.status === 'announced';
  if (directed) return isSure ? '-->' : '-.->';
  return isSure ? '---' : '-.-';
}

/** Letters, digits and a few marks stay; everything else is written by its number, which Mermaid takes back. */
const quoted = (text: string) =>
  shown(text).replace(/[^\p{L}\p{N} .,\u00a0’'$€£¥%≈≤≥→]/gu, (character) => `#${character.codePointAt(0)};`);
