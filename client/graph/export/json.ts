import type { GraphData } from '../protocol.ts';
import type { ExportOptions } from './exported.ts';

/** Everything that the panel knows, with positions: UTF-16 code units, half-open. */
export function json(data: GraphData, { title }: Pick<ExportOptions, 'title'>): string {
  const { uri: _, version: __, ...rest } = data;
  return `${JSON.stringify({ format: 'money-trail-graph', formatVersion: 1, title, ...rest }, undefined, 2)}\n`;
}
