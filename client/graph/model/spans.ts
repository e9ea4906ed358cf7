import type { GraphData, Place, Selection } from '../protocol.ts';

/** The words behind a selection, in the order in which they are gone through: each deal's strongest evidence, as the deals are given, then the rest, then mentions as they stand. */
export function spansOf(data: Pick<GraphData, 'nodes' | 'edges'>, { nodes, deals }: Selection): readonly Place[] {
  const byId = new Map(data.edges.map((deal) => [deal.id, deal]));
  const evidence = deals.flatMap((id) => byId.get(id) ?? []).map(({ evidence }) => evidence);
  const strongest = evidence.flatMap(([first]) => first ?? []);
  const others = evidence.flatMap(([, ...rest]) => rest);
  const mentions = data.nodes.filter(({ id }) => nodes.includes(id)).flatMap((node) => node.mentions);
  return [...strongest, ...others, ...mentions];
}
