import { distances, linkLength, type Network } from './distances.ts';
import type { Places, Point } from './layout.ts';
import { separate } from './separate.ts';
import { stress } from './stress.ts';

/**
 * The picture after an edit: what was there stays where it was, what is new goes beside its neighbours. Only where a new body
 * finds no room does an old one make some.
 */
export function settle(graph: Network, known: Places): Places {
  const { bodies, x, y } = graph;
  const held = bodies.map(({ id }) => known.has(id));
  for (const [i, { id }] of bodies.entries()) {
    const place = known.get(id);
    if (!place) continue;
    x[i] = place.x;
    y[i] = place.y;
  }
  const placed = [...held];
  for (let i = nextToPlace(graph, placed); i !== -1; i = nextToPlace(graph, placed)) {
    const place = beside(graph, i, placed);
    x[i] = place.x;
    y[i] = place.y;
    placed[i] = true;
  }
  if (held.some((isHeld) => !isHeld)) {
    if (bodies.length <= 220) stress(graph, distances(graph), { rounds: 40, held });
    separate(graph, { rounds: 80, edges: bodies.length <= 80, held });
  }
  return new Map(bodies.map(({ id }, i) => [id, { x: round(x[i]!), y: round(y[i]!) }]));
}

/** New bodies with the most placed neighbours first, so that a chain grows from what is there. */
function nextToPlace({ neighbours }: Network, placed: readonly boolean[]): number {
  let [best, most] = [-1, -1];
  for (let i = 0; i < placed.length; i++) {
    if (placed[i]) continue;
    const near = neighbours[i]!.filter((neighbour) => placed[neighbour]).length;
    if (near > most) [best, most] = [i, near];
  }
  return best;
}

function beside(graph: Network, i: number, placed: readonly boolean[]): Point {
  const { x, y, neighbours } = graph;
  const near = neighbours[i]!.filter((neighbour) => placed[neighbour]);
  const everyone = x.length - 1 > 0 ? [...x.keys()].filter((k) => placed[k]) : [];
  if (near.length === 0) return { x: middle(x, everyone), y: Math.max(0, ...everyone.map((k) => y[k]!)) + 90 };
  const [mx, my] = [middle(x, near), middle(y, near)];
  if (near.length > 1) return { x: mx + (i % 2 ? 7 : -7), y: my + 7 };
  // Away from the middle of the picture, where there is room.
  const [dx, dy] = [mx - middle(x, everyone), my - middle(y, everyone)];
  const angle = Math.hypot(dx, dy) > 1 ? Math.atan2(dy, dx) : i;
  const far = linkLength(graph, i, near[0]!);
  return { x: mx + far * Math.cos(angle), y: my + far * Math.sin(angle) };
}

const middle = (values: Float64Array, at: readonly number[]) =>
  at.reduce((sum, k) => sum + values[k]!, 0) / Math.max(1, at.length);

const round = (value: number) => Math.round(value * 100) / 100;
