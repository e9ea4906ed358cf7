import type { Network } from './distances.ts';

/**
 * Moves bodies apart until no box lies on another, no stranger stands in the box of a group, and, if asked, no edge runs
 * through a body that it does not end at. `held` bodies move only where nothing else can give way.
 */
export function separate(
  graph: Network,
  { rounds, edges, held }: { readonly rounds: number; readonly edges: boolean; readonly held?: readonly boolean[] },
): void {
  const groups = membersByGroup(graph);
  for (let round = 0; round < rounds; round++) {
    // Edges yield to boxes towards the end, so that what comes out has no label on another.
    const clear = edges && round < rounds * 0.7 ? clearEdges(graph, held) : 0;
    const apart = pushBoxes(graph, held) + pushStrangers(graph, groups, held);
    if (clear + apart === 0) return;
  }
}

/** Pixels between two boxes. */
const GAP = 14;
/** Pixels between an edge and the rim of a body. */
const EDGE_GAP = 9;

function pushBoxes(graph: Network, held: readonly boolean[] | undefined): number {
  let pushed = 0;
  for (const [a, b] of nearPairs(graph)) pushed += pushPair(graph, a, b, held);
  return pushed;
}

/** Pairs of bodies whose boxes may touch: a sweep from left to right. */
function* nearPairs({ bodies, x, y }: Network): Iterable<readonly [number, number]> {
  const order = bodies.map((_, i) => i).sort((a, b) => x[a]! - bodies[a]!.left - (x[b]! - bodies[b]!.left) || a - b);
  for (let k = 0; k < order.length; k++) {
    const a = order[k]!;
    const right = x[a]! + bodies[a]!.right + GAP;
    for (let m = k + 1; m < order.length; m++) {
      const b = order[m]!;
      if (x[b]! - bodies[b]!.left >= right) break;
      const [p, q] = [bodies[a]!, bodies[b]!];
      if (y[a]! - p.up < y[b]! + q.down + GAP && y[b]! - q.up < y[a]! + p.down + GAP) yield a < b ? [a, b] : [b, a];
    }
  }
}

/** Along the axis that needs the smaller move. */
function pushPair({ bodies, x, y }: Network, a: number, b: number, held: readonly boolean[] | undefined): number {
  const [p, q] = [bodies[a]!, bodies[b]!];
  const toRight = x[a]! + p.right + GAP - (x[b]! - q.left);
  const toLeft = x[b]! + q.right + GAP - (x[a]! - p.left);
  const toDown = y[a]! + p.down + GAP - (y[b]! - q.up);
  const toUp = y[b]! + q.down + GAP - (y[a]! - p.up);
  if (Math.min(toRight, toLeft, toDown, toUp) <= SETTLED) return 0;
  const [moveA, moveB] = portions(held?.[a], held?.[b]);
  if (Math.min(toRight, toLeft) < Math.min(toDown, toUp)) {
    const by = toRight <= toLeft ? toRight : -toLeft;
    x[a]! -= by * moveA;
    x[b]! += by * moveB;
  } else {
    const by = toDown <= toUp ? toDown : -toUp;
    y[a]! -= by * moveA;
    y[b]! += by * moveB;
  }
  return 1;
}

/** A move smaller than this, in pixels, is none: places are rounded, and rounding must not set anything in motion. */
const SETTLED = 0.05;

function portions(heldA: boolean | undefined, heldB: boolean | undefined): readonly [number, number] {
  if (heldA === heldB || (!heldA && !heldB)) return [0.52, 0.52];
  return heldA ? [0, 1.02] : [1.02, 0];
}

function membersByGroup({ bodies }: Network): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [i, { group }] of bodies.entries()) {
    if (group === undefined) continue;
    const members = groups.get(group);
    if (members) members.push(i);
    else groups.set(group, [i]);
  }
  return [...groups.values()].filter((members) => members.length > 1);
}

/** Pixels of the box of a group around its members. */
const GROUP_PADDING = 16;

function pushStrangers(
  { bodies, x, y }: Network,
  groups: readonly (readonly number[])[],
  held: readonly boolean[] | undefined,
): number {
  let pushed = 0;
  for (const members of groups) {
    const inside = new Set(members);
    let [left, right, up, down] = [
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ];
    for (const i of members) {
      left = Math.min(left, x[i]! - bodies[i]!.left - GROUP_PADDING);
      right = Math.max(right, x[i]! + bodies[i]!.right + GROUP_PADDING);
      up = Math.min(up, y[i]! - bodies[i]!.up - GROUP_PADDING);
      down = Math.max(down, y[i]! + bodies[i]!.down + GROUP_PADDING);
    }
    for (let i = 0; i < bodies.length; i++) {
      if (inside.has(i)) continue;
      const body = bodies[i]!;
      const toRight = right - (x[i]! - body.left);
      const toLeft = x[i]! + body.right - left;
      const toDown = down - (y[i]! - body.up);
      const toUp = y[i]! + body.down - up;
      const least = Math.min(toRight, toLeft, toDown, toUp);
      if (least <= SETTLED) continue;
      const part = held?.[i] ? 0.1 : 0.6;
      if (least === toRight) x[i]! += toRight * part;
      else if (least === toLeft) x[i]! -= toLeft * part;
      else if (least === toDown) y[i]! += toDown * part;
      else y[i]! -= toUp * part;
      pushed++;
    }
  }
  return pushed;
}

function clearEdges(graph: Network, held: readonly boolean[] | undefined): number {
  const { bodies, links, x, y } = graph;
  let pushed = 0;
  for (const [a, b] of links) {
    const [dx, dy] = [x[b]! - x[a]!, y[b]! - y[a]!];
    const length = Math.hypot(dx, dy);
    if (length < 1) continue;
    for (let i = 0; i < bodies.length; i++) {
      if (i === a || i === b || held?.[i]) continue;
      const along = ((x[i]! - x[a]!) * dx + (y[i]! - y[a]!) * dy) / (length * length);
      if (along < 0.05 || along > 0.95) continue;
      const side = ((x[i]! - x[a]!) * dy - (y[i]! - y[a]!) * dx) / length;
      const room = bodies[i]!.up + EDGE_GAP;
      if (Math.abs(side) >= room) continue;
      const push = (room - Math.abs(side)) * 0.5 * (side < 0 || (side === 0 && i % 2 === 1) ? -1 : 1);
      x[i]! += (push * dy) / length;
      y[i]! -= (push * dx) / length;
      pushed++;
    }
  }
  return pushed;
}
