import type { Places } from './layout/layout.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The node that an arrow key leads to: the nearest within a quarter turn of the direction, counting detours double. */
export function nearest(places: Places, from: string, direction: Direction): string | undefined {
  const start = places.get(from);
  if (!start) return undefined;
  let [best, least]: [string | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const [id, { x, y }] of places) {
    if (id === from) continue;
    const [dx, dy] = [x - start.x, y - start.y];
    const [ahead, aside] = AXES[direction](dx, dy);
    if (ahead <= 0 || Math.abs(aside) > ahead * 1.5) continue;
    const cost = ahead + 2 * Math.abs(aside);
    if (cost < least) [best, least] = [id, cost];
  }
  return best;
}

const AXES: Readonly<Record<Direction, (dx: number, dy: number) => readonly [number, number]>> = {
  left: (dx, dy) => [-dx, dy],
  right: (dx, dy) => [dx, dy],
  up: (dx, dy) => [-dy, dx],
  down: (dx, dy) => [dy, dx],
};
