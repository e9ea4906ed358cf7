import type { GraphData } from '../protocol.ts';
import type { ExportOptions } from './exported.ts';
import { type Quoted, type Report, report } from './report.ts';

/** The evidence of an article as CommonMark, in which words of the article are text whatever they hold. */
export function markdownReport(data: GraphData, options: ExportOptions): string {
  const told = report(data, options);
  const { headings } = told;
  const parts = [
    `# ${plain(told.title)}`,
    plain(told.summary),
    ...section(headings.loops, told.loops.map(loop)),
    ...section(headings.deals, told.deals.map(deal)),
    ...section(headings.figures, [told.figures.map(({ title, value }) => `- ${plain(title)}: ${plain(value)}`).join('\n')]),
    ...section(headings.problems, [
      told.problems.map(({ message, quote }) => `- ${plain(message)}\n  ${quoted(quote)}`).join('\n'),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const section = (heading: string, parts: readonly string[]) => {
  const full = parts.filter((part) => part !== '');
  return full.length ? [`## ${plain(heading)}`, ...full] : [];
};

const loop = ({ title, figures, legs }: Report['loops'][number]) =>
  `### ${plain(title)}\n\n${plain(figures)}\n\n${legs.map((leg, i) => `${i + 1}. ${plain(leg)}`).join('\n')}`;

const deal = ({ title, remarks, quotes }: Report['deals'][number]) =>
  `### ${plain(title)}\n\n${plain(remarks)}\n\n${quotes.map((quote) => `> ${quoted(quote)}`).join('\n>\n')}`;

const quoted = ({ text, line }: Quoted) => `${plain(text)} (${plain(line)})`;

/** Every character that CommonMark may take for a mark can be escaped by a backslash. */
const plain = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, (mark) => (HARMLESS.has(mark) ? mark : `\\${mark}`));

/** Marks that mean nothing inside a line. */
const HARMLESS = new Set([',', ';', '%', '?', '"', "'", '$', '/']);
