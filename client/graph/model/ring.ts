import type { Body, Places, Point } from './layout/layout.ts';

/**
 * Places for a loop: its members on a circle in the order of the money, clockwise from the top, and everybody else further
 * out in the direction they were in.
 */
export function ring(members: readonly string[], bodies: readonly Body[], places: Places): Places {
  const sizes = new Map(bodies.map((body) => [body.id, Math.max(body.left + body.right, body.up + body.down)]));
  const around = members.reduce((sum, id) => sum + (sizes.get(id) ?? 0) + LEG, 0);
  const radius = Math.max(SMALLEST_RADIUS, around / (2 * Math.PI));
  const rim = new Map<string, Point>(members.map((id, i) => [id, onCircle(radius, i / members.length - 0.25)]));
  const others = [...places].filter(([id]) => !rim.has(id));
  const center = middle([...places.values()]);
  for (const [i, [id, { x, y }]] of others.entries()) {
    const [dx, dy] = [x - center.x, y - center.y];
    const far = Math.hypot(dx, dy);
    const turn = far > 1 ? Math.atan2(dy, dx) / (2 * Math.PI) : i / others.length;
    rim.set(id, onCircle(radius * 1.7 + far * 0.6, turn));
  }
  return rim;
}

const SMALLEST_RADIUS = 95;
/** Pixels of rim between two members, for the arrow and its label. */
const LEG = 90;

const onCircle = (radius: number, turn: number): Point => ({
  x: Math.round(radius * Math.cos(turn * 2 * Math.PI) * 100) / 100,
  y: Math.round(radius * Math.sin(turn * 2 * Math.PI) * 100) / 100,
});

function middle(points: readonly Point[]): Point {
  const n = Math.max(1, points.length);
  return { x: points.reduce((sum, { x }) => sum + x, 0) / n, y: points.reduce((sum, { y }) => sum + y, 0) / n };
}
