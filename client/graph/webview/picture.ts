import { type Picture, type PictureEdge, type PictureNode, svg } from '../export/svg.ts';
import { nameLabel } from '../model/labels.ts';
import { saidEdge, saidNode } from '../model/said.ts';
import type { SceneNode } from '../model/scene.ts';
import type { PictureFormat } from '../protocol.ts';
import { LINES } from './drawing.ts';
import type { GraphView } from './graph-view.ts';
import type { Surroundings } from './surroundings.ts';

/** The picture as it is drawn, whole: SVG as text, PNG as base64. Undefined when there is nothing to draw. */
export function picture(graph: GraphView, format: PictureFormat, title: string, around: Surroundings): string | undefined {
  if (graph.scene.nodes.length === 0) return undefined;
  return format === 'png' ? graph.drawing.png(graph.palette.background) : svg(drawn(graph, title, around));
}

/** What is drawn, for a file. Nothing is faded in it, and every label that has room is there. */
function drawn(graph: GraphView, title: string, around: Surroundings): Picture {
  const { foreground, background, fontFamily, deals, entities, muted } = graph.palette;
  const places = graph.placesNow;
  const labels = graph.drawing.labels();
  const nodes = graph.scene.nodes.flatMap((node): PictureNode[] => {
    const at = places.get(node.id);
    const lines = node.name === '' ? [] : nameLabel(node, graph.measureNode).split('\n');
    const color = node.kind === 'nobody' ? muted : entities[node.kind];
    const told = saidNode(node, around);
    return at ? [{ at, radius: node.diameter / 2, shape: SHAPES[node.kind], color, lines, told }] : [];
  });
  const edges = graph.scene.edges.flatMap((edge): PictureEdge[] => {
    const curve = graph.drawing.curve(edge.id);
    if (!curve) return [];
    const [from, middle, to] = [curve(0), curve(0.5), curve(1)];
    const label = labels.get(edge.id);
    return [
      {
        from,
        control: { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 },
        to,
        color: deals[edge.type],
        width: edge.width,
        line: LINES[edge.status],
        arrow: edge.directed,
        opacity: edge.status === 'cancelled' ? 0.45 : edge.faint ? 0.4 : 1,
        ...(label ? { label } : {}),
        told: saidEdge(edge, around),
      },
    ];
  });
  return { title, background, foreground, fontFamily, groups: graph.drawing.groupBoxes(), nodes, edges };
}

const SHAPES: Readonly<Record<SceneNode['kind'], PictureNode['shape']>> = {
  company: 'ellipse',
  institution: 'square',
  person: 'hexagon',
  product: 'diamond',
  nobody: 'nobody',
};
