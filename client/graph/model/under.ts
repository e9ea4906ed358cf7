import type { GraphData, Selection } from '../protocol.ts';

/** What the words at an offset (UTF-16) belong to: the entities mentioned there, and the deals that they are the tightest evidence of. */
export function under(data: GraphData, offset: number): Selection {
  const holds = ({ start, end }: { start: number; end: number }) => start <= offset && offset <= end;
  const nodes = data.nodes.filter(({ mentions }) => mentions.some(holds)).map(({ id }) => id);
  const evidence = data.edges.flatMap(({ id, amount, evidence }) => [
    ...evidence.filter(holds).map(({ start, end }) => ({ id, length: end - start })),
    // On an amount, its own deals are meant, not those of the clause around it.
    ...(amount && holds(amount) ? [{ id, length: amount.end - amount.start }] : []),
  ]);
  const tightest = Math.min(...evidence.map(({ length }) => length));
  return { nodes, deals: [...new Set(evidence.filter(({ length }) => length === tightest).map(({ id }) => id))] };
}
