import type { DataFormat, GraphData } from '../protocol.ts';
import type { Wording } from '../texts.ts';
import { csv } from './csv.ts';
import { dot } from './dot.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';
import { mermaid } from './mermaid.ts';
import { htmlReport } from './report-html.ts';
import { markdownReport } from './report-markdown.ts';

export interface ExportOptions {
  /** Name of the article. */
  readonly title: string;
  readonly words: Wording;
}

/** A graph in a format of the outside world. The same graph gives the same text. */
export function exported(format: DataFormat, data: GraphData, options: ExportOptions): string {
  return WRITERS[format](data, options);
}

const WRITERS: Readonly<Record<DataFormat, (data: GraphData, options: ExportOptions) => string>> = {
  csv,
  json,
  graphml,
  mermaid,
  dot,
  markdown: markdownReport,
  html: htmlReport,
};
