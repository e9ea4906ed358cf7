import type { GraphData, GraphEdge } from '../protocol.ts';

export interface Found {
  readonly nodes: readonly string[];
  readonly deals: readonly string[];
}

/** Entities and deals in whose names, identifiers or quoted words every word of the question stands; accents and case do not matter. */
export function search(data: Pick<GraphData, 'nodes' | 'edges'>, question: string): Found {
  const words = folded(question).split(/\s+/).filter(Boolean);
  if (words.length === 0) return { nodes: [], deals: [] };
  const holds = (text: string) => {
    const plain = folded(text);
    return words.every((word) => plain.includes(word));
  };
  const nodes = data.nodes.filter(({ name, identifiers }) => holds([name, ...Object.values(identifiers)].join(' ')));
  const starts = (name: string) => (folded(name).startsWith(words[0]!) ? 0 : 1);
  return {
    nodes: nodes.sort((a, b) => starts(a.name) - starts(b.name)).map(({ id }) => id),
    deals: data.edges.filter((deal) => holds(wordsOf(deal))).map(({ id }) => id),
  };
}

export const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('’', "'");

const wordsOf = (deal: GraphEdge) => [deal.amount?.text ?? '', ...deal.evidence.map(({ text }) => text)].join(' ');
