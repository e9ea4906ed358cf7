import type {
  DealKind,
  EntityKind,
  GraphData,
  GraphEdge,
  GraphFlow,
  GraphNode,
  MoneyAmount,
  Status,
} from '../../../../client/graph/protocol.ts';

/**
 * A graph from lines such as
 *   Orbane -> Hexalune: investment 13e9 USD planned 2025-09 0.8
 *   Orbane -> Hexalune, Tessil: purchase ~300e6 EUR total
 *   Vellura -- Tessil: partnership
 *   [Kelda] person      [Orbane Cloud] company in Orbane
 * A deal with nobody on one side leaves it empty. Loops are given by `flows`.
 */
export function graphOf(lines: string, flows: readonly (readonly string[])[] = []): GraphData {
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  const node = (name: string, type: EntityKind = 'company', parent?: string) => {
    const id = idOf(name);
    if (!nodes.has(id) || type !== 'company' || parent)
      nodes.set(id, { id, name, type, ...(parent ? { parent: idOf(parent) } : {}), identifiers: {}, mentions: [place(0, 5)] });
    return id;
  };
  for (const line of lines.split('\n').map((text) => text.trim())) {
    const declared = /^\[(.+)\] (\w+)(?: in (.+))?$/.exec(line);
    if (declared) node(declared[1]!, declared[2] as EntityKind, declared[3]);
    else if (line !== '') edges.push(deal(line, edges.length, (name) => node(name)));
  }
  const entities = [...nodes.values()];
  return {
    uri: 'file:///article.news',
    version: 1,
    language: 'fr',
    date: '2025-11-19',
    nodes: entities,
    edges,
    flows: flows.map((names, i) => flowOf(names.map(idOf), edges, i)),
    facts: [],
    problems: [],
    partial: [],
    counts: { characters: 1000, entities: entities.length, amounts: edges.length, deals: edges.length, flows: flows.length },
  };
}

export const idOf = (name: string) => name.toLowerCase().replace(/\W+/g, '-');

function deal(line: string, index: number, node: (name: string) => string): GraphEdge {
  const match = /^(.*?) ?(->|--) ?(.*?): (.*)$/.exec(line);
  if (!match) throw new Error(`Not a deal: ${line}`);
  const [, left, , right, rest] = match;
  const parties = (names: string) => names.split(', ').filter(Boolean).map(node);
  const words = rest!.split(' ');
  const amount = words.findIndex((word) => /^[~<>≤]?[\d.]+e\d+$/.test(word));
  const share = words.find((word) => /^[\d.]+%$/.test(word));
  const seller = /seller=(\S+)/.exec(rest!)?.[1];
  const start = index * 100;
  return {
    id: `d${index + 1}`,
    type: words[0] as DealKind,
    from: parties(left!),
    to: parties(right!),
    ...(seller ? { seller: node(seller) } : {}),
    ...(amount === -1 ? {} : { amount: money(words[amount]!, words[amount + 1]!, words.includes('total'), start) }),
    amountIsTotal: words.includes('total'),
    ...(share ? { share: Number.parseFloat(share) } : {}),
    status: words.find((word): word is Status => STATUSES.has(word)) ?? 'completed',
    ...dated(words.find((word) => /^\d{4}(-\d\d){0,2}$/.test(word))),
    anonymousSource: words.includes('anonymous'),
    confidence: Number(words.find((word) => /^0\.\d+$/.test(word)) ?? 0.9),
    rule: 'test/line',
    evidence: [{ ...place(start, start + 80), text: `${left} ${words[0]} ${right}, ${rest}` }],
  };
}

const STATUSES: ReadonlySet<string> = new Set(['completed', 'announced', 'planned', 'rumoured', 'cancelled']);

const dated = (date: string | undefined) => (date ? { date } : {});

function money(word: string, currency: string, isTotal: boolean, start: number): MoneyAmount {
  const sign = word[0]!;
  const modifiers: Record<string, MoneyAmount['modifier']> = { '~': 'about', '<': 'less_than', '>': 'more_than', '≤': 'at_most' };
  const modifier = modifiers[sign] ?? 'exact';
  const value = Number(modifier === 'exact' ? word : word.slice(1));
  // Deals that share a total share its words, hence its id.
  const id = isTotal ? `total ${value}` : `a${start}`;
  return { id, value, currency, currencyInferred: false, modifier, text: word, start: start + 10, end: start + 20 };
}

const MOVES_MONEY: ReadonlySet<string> = new Set(['investment', 'acquisition', 'purchase', 'debt', 'payment']);

function flowOf(entities: readonly string[], edges: readonly GraphEdge[], index: number): GraphFlow {
  const deals = entities.map((from, i) => {
    const to = entities[(i + 1) % entities.length]!;
    return edges
      .filter((edge) => MOVES_MONEY.has(edge.type) && edge.from.includes(from) && edge.to.includes(to))
      .map(({ id }) => id);
  });
  const amounts = deals.flatMap((ids) => {
    const known = ids.flatMap((id) => edges.find((edge) => edge.id === id)?.amount?.value ?? []);
    return known.length ? [Math.max(...known)] : [];
  });
  const currency = 'USD';
  return {
    id: `f${index + 1}`,
    entities,
    deals,
    ...(amounts.length
      ? { bottleneck: { value: Math.min(...amounts), currency }, total: { value: amounts.reduce((a, b) => a + b), currency } }
      : {}),
  };
}

const place = (start: number, end: number) => ({
  start,
  end,
  range: { start: { line: 0, character: start }, end: { line: 0, character: end } },
});

/** Six parties: what a short article has. */
export const SMALL = graphOf(
  `
  Orbane -> Hexalune: investment 13e9 USD planned 2025-09
  Hexalune -> Orbane: purchase 30e9 USD announced 2025-10
  Vellura -> Hexalune: investment ≤5e9 USD announced 2025-11
  Hexalune -> Vellura Cloud: purchase 38e9 USD
  [Vellura Cloud] company in Vellura
  Banque Mérile -> Orbane: debt 2e9 EUR completed 2024
  [Autorité des marchés du Nord] institution
  Orbane -> Autorité des marchés du Nord: payment 120e6 EUR rumoured 0.4
  `,
  [['Orbane', 'Hexalune']],
);

/** Fifteen parties that all deal with each other: several deals between two, totals, every type and status. */
export const DENSE = graphOf(
  `
  Orbane -> Hexalune: investment 100e9 USD planned 2025-09
  Hexalune -> Orbane: purchase 500e9 USD total announced
  Hexalune -> Tessil: purchase 500e9 USD total announced
  Hexalune -> Kirune: purchase 500e9 USD total announced
  Hexalune -> Tessil: purchase 90e9 USD announced 2025-10
  Tessil -> Hexalune: stake 10% planned
  Kirune -> Orbane: purchase 40e9 USD completed 2024
  Orbane -> Kirune: investment 2e9 USD completed 2023
  Orbane -> Kirune: stake 7%
  Kirune -> Orbane: purchase 6e9 USD announced 2025-09
  Vellura -> Hexalune: investment ~13e9 USD completed 2019
  Hexalune -> Vellura: purchase 250e9 USD planned 2025-10
  Vellura -> Hexalune: stake 27%
  Vellura -> Sorelio: investment ≤5e9 USD announced 2025-11
  Orbane -> Sorelio: investment ≤10e9 USD announced 2025-11
  Sorelio -> Vellura: purchase 30e9 USD announced 2025-11
  Vellura -> Orbane: purchase
  Amarel -> Sorelio: investment 8e9 USD completed 2023
  Sorelio -> Amarel Cloud: purchase 2024
  Hexalune -> Amarel Cloud: purchase 38e9 USD announced 2025-11
  [Amarel Cloud] company in Amarel
  Vellura -- Sorelio: partnership announced 2025-11
  Orbane -- Sorelio: partnership
  Fonds Ardenne -> Sorelio: investment 1.5e9 EUR rumoured 0.35 anonymous
  Fonds Ardenne, Banque Mérile -> Kirune: debt 12e9 USD completed
  Kirune -> Hexalune: acquisition 5e9 USD cancelled
  Norvane -> Talvik: acquisition 7e9 EUR announced 2025-06 seller=Holding
  Hexalune -> : spending 1.4e12 USD planned
  [Commission du Levant] institution
  Orbane -> Commission du Levant: payment 400e6 EUR completed 2022
  [Ada Kerguel] person
  Ada Kerguel -> Talvik: investment 20e6 EUR 2021
  [Lumio] product
  Norvane -- Orbane: joint_venture 2025-05
  `,
  [
    ['Orbane', 'Hexalune'],
    ['Vellura', 'Hexalune'],
    ['Orbane', 'Kirune'],
    ['Vellura', 'Sorelio'],
    ['Vellura', 'Orbane', 'Hexalune'],
    ['Orbane', 'Sorelio', 'Vellura'],
  ],
);

/** Forty parties with names as long as banks have them: a survey of a sector. */
export const SECTOR = graphOf(sector(), [
  ['Calorhan', 'Orbane Technologies'],
  ['Orbane Technologies', 'Hexalune', 'Calorhan'],
]);

function sector(): string {
  const names = [
    'Calorhan',
    'Orbane Technologies',
    'Hexalune',
    'Tessil Group',
    'Kirune',
    'Vellura',
    'Sorelio',
    'Amarel',
    'Banque Mérile de Développement',
    'Fonds Ardenne',
    'Norvane Pharma',
    'Talvik',
    'Lumio Energie',
    'Port autonome de Brévent',
    'Ostrava Steel Holding',
    'Cimenterie du Rhône Nord',
    'Pellegrin & Fils',
    'Société générale d’outillage',
    'Mistral Aero',
    'Kestrel Air',
    'Delmar Shipping',
    'Ombrière',
    'Quartz Semi',
    'Nova Lithium',
    'Halden Capital Partners',
    'Rive Droite Immobilier',
    'Verbois',
    'Grandpré',
    'Ateliers du Lac',
    'Sundvik',
    'Polaris Re',
    'Trécaz',
    'Meridian Bank',
    'Aqualys',
    'Boreal Data',
    'Skerry Wind',
    'Tamarin Foods',
    'Casella Beauty',
    'Ingrid Vassour',
    'Ministère de l’Industrie',
  ];
  const types = ['investment', 'purchase', 'debt', 'acquisition', 'payment', 'stake'];
  const lines: string[] = [
    '[Ingrid Vassour] person',
    '[Ministère de l’Industrie] institution',
    '[Lumio Energie] company in Calorhan',
  ];
  for (let i = 0; i < 70; i++) {
    // A hub deals with a third of the sector; the rest is a sparse web.
    const from = names[i % 3 === 0 ? i % 5 : (i * 7) % 40]!;
    const to = names[(i * 11 + 3) % 40]!;
    if (from === to) continue;
    const type = types[i % types.length]!;
    const amount = type === 'stake' ? `${(i % 40) + 3}%` : `${(i % 9) + 1}e${6 + (i % 5)} ${i % 4 === 0 ? 'USD' : 'EUR'}`;
    lines.push(
      `${from} -> ${to}: ${type} ${amount} ${['completed', 'announced', 'planned', 'rumoured'][i % 4]} 20${20 + (i % 6)}`,
    );
  }
  lines.push('Calorhan -> Orbane Technologies: purchase 3e9 EUR', 'Orbane Technologies -> Calorhan: investment 1e9 EUR');
  lines.push('Orbane Technologies -> Hexalune: purchase 2e9 EUR', 'Hexalune -> Calorhan: purchase 5e8 EUR');
  return lines.join('\n');
}

/** A web of this size, the same each time: hubs, leaves and cycles. */
export function web(entities: number, deals: number): GraphData {
  let seed = 12345;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const lines: string[] = [];
  for (let i = 0; i < deals; i++) {
    const from = i < entities ? i : Math.floor(random() * random() * entities);
    const to = Math.floor(random() * random() * entities);
    lines.push(
      `N${from} -> N${to === from ? (to + 1) % entities : to}: ${i % 3 ? 'purchase' : 'investment'} ${1 + (i % 9)}e${6 + (i % 5)} USD`,
    );
  }
  return graphOf(lines.join('\n'));
}
