import { declutter, type Spot, type Wanted } from './declutter.ts';
import type { Measure } from './labels.ts';
import type { Body, Places, Point } from './layout/layout.ts';
import type { Scene, SceneEdge } from './scene.ts';

/** The line of an edge, from 0 at its source to 1 at its target. */
export type Curve = (part: number) => Point;

export interface EdgeLabels {
  readonly scene: Scene;
  /** Those of the edges that are to say something. */
  readonly edges: readonly SceneEdge[];
  readonly label: (edge: SceneEdge) => string;
  readonly measure: Measure;
  readonly bodies: readonly Body[];
  readonly places: Places;
  /** Of all edges that are drawn. */
  readonly curves: ReadonlyMap<string, Curve>;
}

/** What stands on an edge, and how far off the middle of its line. */
export interface PlacedLabel {
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/** Places for the labels of deals: amounts first, the largest of them first. An edge whose label finds none is not in the answer. */
export function placeEdgeLabels(options: EdgeLabels): ReadonlyMap<string, PlacedLabel> {
  const { edges, label, measure, curves } = options;
  const wanted = [...edges].sort(byImportance).flatMap((edge): (Wanted & { readonly text: string })[] => {
    const curve = curves.get(edge.id);
    const text = label(edge);
    const width = measure(text) + 8;
    return curve ? [{ id: edge.id, text, width, height: HEIGHT, at: spots(curve, width, edge.width) }] : [];
  });
  const lines = new Map(curves.size <= MOST_LINES ? [...curves].map(([id, curve]) => [id, LINE_PARTS.map(curve)]) : []);
  const chosen = declutter(wanted, obstacles(options), lines);
  return new Map(
    wanted.flatMap(({ id, text, at }): [string, PlacedLabel][] => {
      const spot = at[chosen.get(id) ?? -1];
      const middle = curves.get(id)?.(0.5);
      return spot && middle ? [[id, { label: text, x: spot.x - middle.x, y: spot.y - middle.y }]] : [];
    }),
  );
}

/** Pixels of a line of text with the room it wants above and below. */
const HEIGHT = 16;
/** Beyond this many lines, a label may lie on another edge's line. */
const MOST_LINES = 150;
const LINE_PARTS: readonly number[] = Array.from({ length: 13 }, (_, i) => 0.02 + (i * 0.96) / 12);

const byImportance = (a: SceneEdge, b: SceneEdge) => Number(b.sums.length > 0) - Number(a.sums.length > 0) || b.width - a.width;

/** A label beside its line may be taken for that of another. */
const BESIDE = 2.5;

/** Where a label may stand: on its line, from the middle outwards, then beside it. */
function spots(curve: Curve, width: number, lineWidth: number): readonly Spot[] {
  const on = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8].map(curve);
  const beside = [0.5, 0.4, 0.6, 0.3, 0.7].flatMap((part) => {
    const [at, before, after] = [curve(part), curve(part - 0.05), curve(part + 0.05)];
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const [nx, ny] = [(before.y - after.y) / length, (after.x - before.x) / length];
    const far = (Math.abs(nx) * width + Math.abs(ny) * HEIGHT + lineWidth) / 2 + 2;
    return [
      { x: at.x + nx * far, y: at.y + ny * far, cost: BESIDE },
      { x: at.x - nx * far, y: at.y - ny * far, cost: BESIDE },
    ];
  });
  return [...on, ...beside];
}

/** Nodes and their names. */
function obstacles({ scene, bodies, places }: EdgeLabels) {
  const diameters = new Map(scene.nodes.map(({ id, diameter }) => [id, diameter]));
  return bodies.flatMap((body) => {
    const place = places.get(body.id);
    if (!place) return [];
    const radius = (diameters.get(body.id) ?? 0) / 2;
    const { x, y } = place;
    return [
      { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
      { left: x - body.left - 2, right: x + body.right + 2, top: y + radius, bottom: y + body.down + 2 },
    ];
  });
}
