import type { Body, Places, Point } from './layout/layout.ts';

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Viewport {
  readonly zoom: number;
  /** Where the origin of the picture is, in pixels of the room. */
  readonly pan: Point;
}

/** The frame around bodies where they are; undefined when none of them has a place. */
export function frameOf(bodies: readonly Body[], places: Places): Frame | undefined {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [top, bottom] = [left, right];
  for (const body of bodies) {
    const place = places.get(body.id);
    if (!place) continue;
    left = Math.min(left, place.x - body.left);
    right = Math.max(right, place.x + body.right);
    top = Math.min(top, place.y - body.up);
    bottom = Math.max(bottom, place.y + body.down);
  }
  return left <= right ? { left, right, top, bottom } : undefined;
}

/** Shows a frame as large as there is room; undefined when there is none. */
export function fitted(
  { left, right, top, bottom }: Frame,
  room: { readonly width: number; readonly height: number },
): Viewport | undefined {
  const across = (room.width - 2 * PADDING) / Math.max(1, right - left);
  const down = (room.height - 2 * PADDING) / Math.max(1, bottom - top);
  const zoom = Math.min(across, down, LARGEST_FIT);
  if (!(zoom > 0)) return undefined;
  return { zoom, pan: { x: room.width / 2 - ((left + right) / 2) * zoom, y: room.height / 2 - ((top + bottom) / 2) * zoom } };
}

/** Pixels of the room around what is fitted in. */
const PADDING = 22;
/** A picture of two parties is not blown up to fill a window. */
const LARGEST_FIT = 1.4;
