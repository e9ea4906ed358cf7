import type { FoldingRange } from 'vscode-languageserver-types';
import type { ParagraphSpan } from '../reading/article.ts';
import type { OpenArticle } from './open-article.ts';

/** Most ranges that are worth showing; an editor drops more. */
const MOST = 5_000;

/** The header, each section from its heading to the next, and paragraphs and quotations that run over several lines. */
export function foldingRanges(open: OpenArticle): FoldingRange[] {
  const { paragraphs } = open.article;
  const headers = paragraphs.filter(({ role }) => role === 'header');
  const [first, last] = [headers[0], headers.at(-1)];
  return [
    ...(first && last ? [lines(open, first.start, last.end, 'comment' as const)] : []),
    ...sections(open, paragraphs),
    ...paragraphs.filter(({ role }) => role === 'prose').map(({ start, end }) => lines(open, start, end)),
    ...quotations(open),
  ]
    .filter((range) => range.endLine > range.startLine)
    .slice(0, MOST);
}

function lines(open: OpenArticle, start: number, end: number, kind?: 'comment' | 'region'): FoldingRange {
  const startLine = open.lines.position(start).line;
  return { startLine, endLine: open.lines.position(end).line, ...(kind ? { kind } : {}) };
}

function sections(open: OpenArticle, paragraphs: readonly ParagraphSpan[]): FoldingRange[] {
  const headings = paragraphs.flatMap(({ role }, i) => (role === 'heading' || role === 'headline' ? [i] : []));
  return headings.map((at, i) => {
    // A section inside the article ends where the next begins; the headline's section is the whole article.
    const next = paragraphs[at]!.role === 'headline' ? undefined : headings[i + 1];
    const last = paragraphs[(next ?? paragraphs.length) - 1]!;
    return lines(open, paragraphs[at]!.start, last.end, 'region');
  });
}

/** A quotation is opened and closed by its own signs; one that is never closed is none. */
function quotations(open: OpenArticle): FoldingRange[] {
  const { text } = open.article;
  const found: FoldingRange[] = [];
  const opened: { sign: string; at: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (CLOSING[sign] !== undefined && opened.length < 20) opened.push({ sign: CLOSING[sign], at: i });
    else if (opened.at(-1)?.sign === sign) found.push(lines(open, opened.pop()!.at, i));
  }
  return found;
}

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”' };
