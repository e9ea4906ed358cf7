/** A rectangle in pixels at zoom 1. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A label that wants to be shown at one of these places of its middle, the best first. */
export interface Wanted {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly at: readonly Spot[];
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** What speaks against it, in points of lines under it. */
  readonly cost?: number;
}

/**
 * Chooses where labels stand so that none lies on another or on an obstacle. Labels come in the order of their importance; one
 * that finds no place free is not in the answer. The answer gives the index into `at`: the place with the fewest points of
 * other lines under it, and of several the first. Better no label than one that seems to belong to another line.
 */
export function declutter(
  labels: readonly Wanted[],
  obstacles: readonly Box[],
  lines: ReadonlyMap<string, readonly Spot[]> = new Map(),
): ReadonlyMap<string, number> {
  const taken = new Cells();
  for (const box of obstacles) taken.add(box);
  const crossed = (own: string, box: Box) => {
    let count = 0;
    for (const [id, spots] of lines) if (id !== own) for (const spot of spots) if (inside(spot, box)) count++;
    return count;
  };
  const chosen = new Map<string, number>();
  for (const { id, width, height, at } of labels) {
    const boxes = at.map(({ x, y }) => ({
      left: x - width / 2,
      right: x + width / 2,
      top: y - height / 2,
      bottom: y + height / 2,
    }));
    let [best, least] = [-1, TOO_MUCH];
    for (const [i, box] of boxes.entries()) {
      if (least === 0 || taken.touches(box)) continue;
      const count = crossed(id, box) + (at[i]?.cost ?? 0);
      if (count < least) [best, least] = [i, count];
    }
    if (best === -1) continue;
    taken.add(boxes[best]!);
    chosen.set(id, best);
  }
  return chosen;
}

/** Points of other lines under a label. */
const TOO_MUCH = 3.5;

/** Boxes by the cells of a grid, so that a label looks only at what is near. */
class Cells {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  touches(box: Box): boolean {
    return cellsOf(box).some((cell) => this.#cells.get(cell)?.some((other) => overlap(box, other)));
  }
}

const CELL = 80;

function cellsOf({ left, right, top, bottom }: Box): readonly string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) cells.push(`${x} ${y}`);
  return cells;
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const inside = ({ x, y }: Spot, { left, right, top, bottom }: Box) => x > left && x < right && y > top && y < bottom;
