import { isNobody, type Leg, legsOf } from '../model/legs.ts';
import type { GraphData } from '../protocol.ts';
import { xml } from './xml.ts';

/**
 * GraphML, one edge for each line between two parties. Attributes are typed, for Gephi; labels are also given in yEd's own
 * terms, as it shows no others.
 */
export function graphml(data: Pick<GraphData, 'nodes' | 'edges'>): string {
  const legs = data.edges.flatMap(legsOf);
  const nobodies = [...new Set(legs.flatMap(({ source, target }) => [source, target].filter(isNobody)))];
  const nodes = data.nodes.map(({ id, name, type, parent, identifiers }) =>
    node(id, { label: name, type, parent, ticker: identifiers.ticker, wikidata: identifiers.wikidata }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">',
    ...NODE_KEYS.map((name) => `  <key id="n_${name}" for="node" attr.name="${name}" attr.type="string"/>`),
    ...EDGE_KEYS.map(([name, type]) => `  <key id="e_${name}" for="edge" attr.name="${name}" attr.type="${type}"/>`),
    '  <key id="n_graphics" for="node" yfiles.type="nodegraphics"/>',
    '  <key id="e_graphics" for="edge" yfiles.type="edgegraphics"/>',
    '  <graph id="deals" edgedefault="directed">',
    ...nodes,
    ...nobodies.map((id) => node(id, { label: '?', type: 'unnamed' })),
    ...legs.map(edge),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const NODE_KEYS = ['label', 'type', 'parent', 'ticker', 'wikidata'] as const;
const EDGE_KEYS = [
  ['label', 'string'],
  ['deal', 'string'],
  ['type', 'string'],
  ['amount', 'double'],
  ['currency', 'string'],
  ['modifier', 'string'],
  ['total', 'boolean'],
  ['share', 'double'],
  ['status', 'string'],
  ['date', 'string'],
  ['confidence', 'double'],
  ['quote', 'string'],
] as const;

function node(id: string, values: Partial<Record<(typeof NODE_KEYS)[number], string | undefined>>): string {
  const shape =
    values.type === 'company'
      ? 'ellipse'
      : values.type === 'product'
        ? 'diamond'
        : values.type === 'person'
          ? 'hexagon'
          : 'roundrectangle';
  const graphics = `<y:ShapeNode><y:NodeLabel>${xml(values.label ?? '')}</y:NodeLabel><y:Shape type="${shape}"/></y:ShapeNode>`;
  return `    <node id="${xml(id)}">${data('n', values)}<data key="n_graphics">${graphics}</data></node>`;
}

function edge({ deal, source, target, directed }: Leg, index: number): string {
  const label = deal.amount?.text ?? deal.type;
  const values: Record<(typeof EDGE_KEYS)[number][0], string | number | boolean | undefined> = {
    label,
    deal: deal.id,
    type: deal.type,
    amount: deal.amount?.value,
    currency: deal.amount?.currency,
    modifier: deal.amount?.modifier,
    total: deal.amountIsTotal,
    share: deal.share,
    status: deal.status,
    date: deal.date,
    confidence: deal.confidence,
    quote: deal.evidence[0]?.text,
  };
  const line = { completed: 'line', announced: 'line', planned: 'dashed', rumoured: 'dotted', cancelled: 'dotted' }[deal.status];
  const arrows = `<y:Arrows source="none" target="${directed ? 'standard' : 'none'}"/>`;
  const graphics = `<y:PolyLineEdge><y:LineStyle type="${line}" width="1.0"/>${arrows}<y:EdgeLabel>${xml(label)}</y:EdgeLabel></y:PolyLineEdge>`;
  const open = `    <edge id="e${index}" source="${xml(source)}" target="${xml(target)}"${directed ? '' : ' directed="false"'}>`;
  return `${open}${data('e', values)}<data key="e_graphics">${graphics}</data></edge>`;
}

const data = (prefix: 'n' | 'e', values: Readonly<Record<string, string | number | boolean | undefined>>) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `<data key="${prefix}_${key}">${xml(String(value))}</data>`)
    .join('');
