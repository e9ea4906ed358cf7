import { components, distances, type Network, network, pivotDistances } from './distances.ts';
import { pack } from './pack.ts';
import { separate } from './separate.ts';
import { settle } from './settle.ts';
import { spread } from './spread.ts';
import { stress } from './stress.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node as the layout sees it: its centre and how far it and its label reach from there, in pixels at zoom 1. */
export interface Body {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
  /** Bodies of one group are kept together, and others out of the box around them. */
  readonly group?: string;
}

export interface Link {
  readonly source: string;
  readonly target: string;
}

export interface LayoutOptions {
  /** Where nodes were in the picture before. They stay there, and what is new finds its place among them. */
  readonly known?: ReadonlyMap<string, Point>;
  /** What the picture is to fill; a side bar is tall. */
  readonly room?: Room;
}

export type Room = 'tall' | 'square' | 'wide';

export type Places = ReadonlyMap<string, Point>;

/**
 * Where the nodes of a graph go: distances in the picture follow distances in the graph (stress majorisation), then boxes are
 * moved apart until no label lies on another and no edge runs through a node that it does not end at. The same graph gives the
 * same picture: no randomness, and the order of the bodies decides every tie.
 */
export function layout(bodies: readonly Body[], links: readonly Link[], options: LayoutOptions = {}): Places {
  const known = options.known ?? new Map<string, Point>();
  const graph = network(bodies, links);
  const kept = bodies.filter(({ id }) => known.has(id)).length;
  if (kept > 0 && kept * 2 >= bodies.length) return settle(graph, known);
  const room = options.room ?? 'square';
  return pack(
    components(graph).map((part) => arranged(part, room)),
    room,
  );
}

/** Beyond this many nodes, distances to some pivots stand for those to all, and edges may run behind nodes. */
const DETAILED = 220;

function arranged(graph: Network, room: Room): Network {
  if (graph.bodies.length > DETAILED) {
    spread(graph, pivotDistances(graph, 24));
    makeRoom(graph);
    separate(graph, { rounds: 24, edges: false });
  } else {
    const between = distances(graph);
    spread(graph, between);
    stress(graph, between);
    turn(graph, room === 'tall');
    stretch(graph, room);
    separate(graph, { rounds: 160, edges: graph.bodies.length <= 80 });
  }
  return graph;
}

/** Blows a picture up until its frame is some times what all the boxes in it take up, so that few have to be moved apart. */
function makeRoom({ bodies, x, y }: Network): void {
  const area = bodies.reduce((sum, { left, right, up, down }) => sum + (left + right) * (up + down), 0);
  const [width, height] = [extent(x), extent(y)];
  const factor = Math.max(1, Math.sqrt((ROOM * area) / Math.max(1, width * height)));
  for (let i = 0; i < x.length; i++) {
    x[i]! *= factor;
    y[i]! *= factor;
  }
}

const ROOM = 6;

function extent(values: Float64Array): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return high - low;
}

/** Turns a picture so that its long side lies along the long side of the room. */
function turn({ x, y }: Network, tall: boolean): void {
  const n = x.length;
  if (n < 3) {
    turnPair(x, y, tall);
    return;
  }
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / n;
  const [cx, cy] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [dx, dy] = [x[i]! - cx, y[i]! - cy];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2 - (tall ? Math.PI / 2 : 0);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let i = 0; i < n; i++) {
    const [dx, dy] = [x[i]! - cx, y[i]! - cy];
    x[i] = dx * cos + dy * sin;
    y[i] = dy * cos - dx * sin;
  }
}

/** Fills the room: labels that come too close by it are moved apart afterwards. */
function stretch({ x, y }: Network, room: Room): void {
  const [across, down] = STRETCH[room];
  for (let i = 0; i < x.length; i++) {
    x[i]! *= across;
    y[i]! *= down;
  }
}

const STRETCH: Readonly<Record<Room, readonly [number, number]>> = { tall: [0.85, 1.15], square: [1, 1.1], wide: [1.2, 0.9] };

/** Labels lie flat: two parties side by side need less room above each other in a narrow panel. */
function turnPair(x: Float64Array, y: Float64Array, tall: boolean): void {
  if (x.length < 2) return;
  const length = Math.hypot(x[1]! - x[0]!, y[1]! - y[0]!);
  x.set(tall ? [0, 0] : [0, length]);
  y.set(tall ? [0, length] : [0, 0]);
}
