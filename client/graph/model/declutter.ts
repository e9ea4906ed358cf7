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
  readonly at: readonly { readonly x: number; readonly y: number }[];
}

/**
 * Chooses where labels stand so that none lies on another or on an obstacle. Labels come in the order of their importance; one
 * that finds no place free is not in the answer. The answer gives the index into `at`.
 */
export function declutter(labels: readonly Wanted[], obstacles: readonly Box[]): ReadonlyMap<string, number> {
  const taken = new Cells();
  for (const box of obstacles) taken.add(box);
  const chosen = new Map<string, number>();
  for (const { id, width, height, at } of labels) {
    const boxes = at.map(({ x, y }) => ({
      left: x - width / 2,
      right: x + width / 2,
      top: y - height / 2,
      bottom: y + height / 2,
    }));
    const free = boxes.findIndex((box) => !taken.touches(box));
    if (free === -1) continue;
    taken.add(boxes[free]!);
    chosen.set(id, free);
  }
  return chosen;
}

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
