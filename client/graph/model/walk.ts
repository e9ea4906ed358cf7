import type { Places } from './layout/layout.ts';
import { type Direction, nearest } from './nearest.ts';
import type { Scene } from './scene.ts';
import type { Target } from './viewing.ts';

/** The party that an arrow key leads to: from an edge to one of its ends, from nothing to the largest. */
export function walk(
  { nodes, edges }: Scene,
  places: Places,
  from: Target | undefined,
  direction: Direction,
): string | undefined {
  const named = nodes.filter(({ kind }) => kind !== 'nobody');
  if (!from) return [...named].sort((a, b) => b.diameter - a.diameter)[0]?.id;
  const isNamed = (id: string) => named.some((node) => node.id === id);
  if ('node' in from) return nearest(new Map([...places].filter(([id]) => isNamed(id))), from.node, direction);
  const edge = edges.find(({ id }) => id === from.edge);
  return edge && (isNamed(edge.source) ? edge.source : edge.target);
}

/** The next or previous of a party's deals, round and round; of all deals when no party is meant. */
export function nextEdge({ edges }: Scene, of: string | undefined, current: string | undefined, by: 1 | -1): string | undefined {
  const round = edges.filter(({ source, target }) => of === undefined || source === of || target === of);
  const at = round.findIndex(({ id }) => id === current);
  const start = at === -1 && by === -1 ? 0 : at;
  return round[(start + by + round.length) % round.length]?.id;
}
