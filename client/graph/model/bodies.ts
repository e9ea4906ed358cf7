import { type Measure, nameLabel } from './labels.ts';
import type { Body, Link } from './layout/layout.ts';
import type { Scene } from './scene.ts';

/** Pixels of a line of a node's label, and between the node and its label. */
export const LABEL_LINE = 13;
export const LABEL_GAP = 3;

/** The boxes that the nodes of a scene take up with their labels, and what joins them. */
export function bodiesOf(scene: Scene, measure: Measure): { readonly bodies: readonly Body[]; readonly links: readonly Link[] } {
  const bodies = scene.nodes.map((node): Body => {
    const lines = node.name === '' ? [] : nameLabel(node, measure).split('\n');
    const half = Math.max(node.diameter / 2, ...lines.map((line) => measure(line) / 2)) + 2;
    const radius = node.diameter / 2;
    return {
      id: node.id,
      left: half,
      right: half,
      up: radius,
      down: radius + (lines.length ? LABEL_GAP + lines.length * LABEL_LINE : 0),
      ...(node.group === undefined ? {} : { group: node.group }),
    };
  });
  return { bodies, links: scene.edges };
}
