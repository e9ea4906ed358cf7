import type { GraphData } from '../protocol.ts';
import type { ExportOptions } from './exported.ts';
import { type Quoted, type Report, report } from './report.ts';

/** The evidence of an article as one page of HTML that loads nothing and runs nothing, to print or to send. */
export function htmlReport(data: GraphData, options: ExportOptions): string {
  const told = report(data, options);
  const { headings } = told;
  return `<!DOCTYPE html>
<html lang="${text(told.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(told.title)}</title>
<style>
body { font: 16px/1.5 Georgia, serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #222; background: #fff; }
h1, h2, h3 { font-family: system-ui, sans-serif; line-height: 1.25; }
h3 { margin-bottom: 0.2em; font-size: 1em; }
p { margin: 0.2em 0; }
.note { color: #555; font-size: 0.9em; }
blockquote { margin: 0.4em 0; padding-left: 0.8em; border-left: 3px solid #999; }
@media print { article { break-inside: avoid; } }
</style>
</head>
<body>
<h1>${text(told.title)}</h1>
<p class="note">${text(told.summary)}</p>
${section(headings.loops, told.loops.map(loop))}${section(headings.deals, told.deals.map(deal))}${section(
  headings.figures,
  told.figures.map(({ title, value }) => `<p>${text(title)}: <strong>${text(value)}</strong></p>`),
)}${section(
  headings.problems,
  told.problems.map(({ message, quote }) => `<article><p>${text(message)}</p>${quoted(quote)}</article>`),
)}</body>
</html>
`;
}

const section = (heading: string, parts: readonly string[]) =>
  parts.length ? `<section>\n<h2>${text(heading)}</h2>\n${parts.join('\n')}\n</section>\n` : '';

const loop = ({ title, figures, legs }: Report['loops'][number]) =>
  `<article><h3>${text(title)}</h3><p class="note">${text(figures)}</p><ol>${legs.map((leg) => `<li>${text(leg)}</li>`).join('')}</ol></article>`;

const deal = ({ title, remarks, quotes }: Report['deals'][number]) =>
  `<article><h3>${text(title)}</h3><p class="note">${text(remarks)}</p>${quotes.map(quoted).join('')}</article>`;

const quoted = ({ text: words, line }: Quoted) =>
  `<blockquote>${text(words)} <span class="note">(${text(line)})</span></blockquote>`;

const text = (plain: string) => plain.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
