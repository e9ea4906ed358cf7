import { svg } from '../export/svg.ts';
import type { PictureFormat } from '../protocol.ts';
import type { GraphView } from './graph-view.ts';

/** The picture as it is drawn, whole: SVG as text, PNG as base64. Undefined when there is nothing to draw. */
export function picture(graph: GraphView, format: PictureFormat, title: string): string | undefined {
  if (graph.scene.nodes.length === 0) return undefined;
  return format === 'png' ? graph.drawing.png(graph.palette.background) : svg(graph.picture(title));
}
