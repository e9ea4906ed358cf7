import type { Network } from './distances.ts';
import type { Places, Point, Room } from './layout.ts';

/** Sets parts of a picture beside and below each other in rows, the largest first, and the whole around the origin. */
export function pack(parts: readonly Network[], shape: Room): Places {
  const boxes = parts.map(box);
  const area = boxes.reduce((sum, { width, height }) => sum + (width + APART) * (height + APART), 0);
  const widest = boxes.reduce((most, { width }) => Math.max(most, width), 0);
  const room = Math.max(widest, Math.sqrt(area * WIDTH_TO_HEIGHT[shape]));
  const places = new Map<string, Point>();
  let [x, y, rowHeight, right] = [0, 0, 0, 0];
  for (const [i, part] of parts.entries()) {
    const { left, up, width, height } = boxes[i]!;
    if (x > 0 && x + width > room) {
      y += rowHeight + APART;
      x = 0;
      rowHeight = 0;
    }
    for (const [k, { id }] of part.bodies.entries()) places.set(id, { x: x + part.x[k]! - left, y: y + part.y[k]! - up });
    x += width + APART;
    right = Math.max(right, x - APART);
    rowHeight = Math.max(rowHeight, height);
  }
  return centred(places, right / 2, (y + rowHeight) / 2);
}

const WIDTH_TO_HEIGHT: Readonly<Record<Room, number>> = { tall: 0.55, square: 1, wide: 1.7 };

/** Pixels between two parts. */
const APART = 48;

function box({ bodies, x, y }: Network) {
  let [left, right, up, down] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const [i, body] of bodies.entries()) {
    left = Math.min(left, x[i]! - body.left);
    right = Math.max(right, x[i]! + body.right);
    up = Math.min(up, y[i]! - body.up);
    down = Math.max(down, y[i]! + body.down);
  }
  return { left, up, width: right - left, height: down - up };
}

/** To a hundredth of a pixel: what comes after that differs between processors. */
function centred(places: Places, cx: number, cy: number): Places {
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return new Map([...places].map(([id, { x, y }]) => [id, { x: rounded(x - cx), y: rounded(y - cy) }]));
}
