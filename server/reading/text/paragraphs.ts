import type { ParagraphSpan, Span } from '../article.ts';

export interface Layout {
  /** Header lines `key: value` on top of the file, keys in lower case. */
  readonly headers: readonly { readonly key: string; readonly value: string; readonly span: Span }[];
  readonly paragraphs: readonly ParagraphSpan[];
}

const headerKeys = /^(date|langue|language|source|titre|title|auteur|author|url)\s*:\s*(.*)$/i;
const datedStart = /^\s*date\s*:?\s*(\d{4}-\d{2}-\d{2})[ \t]*/i;
const bullet = /^\s*(?:[-–—•*‣◦·▪]\s|\d{1,2}[.)]\s)/;
const sentenceEnd = /[.!?:;…»"”)\]]\s*$/;

/** Cuts a file into header lines and paragraphs. A paragraph is a line, or the lines of a block that was wrapped at a width. */
export function layoutOf(text: string): Layout {
  const lines = linesOf(text);
  const headers: { key: string; value: string; span: Span }[] = [];
  const paragraphs: ParagraphSpan[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    const match = headerKeys.exec(text.slice(line.start, Math.min(line.end, line.start + 500)).trim());
    if (!match) break;
    headers.push({ key: match[1]!.toLowerCase(), value: match[2]!.trim(), span: line });
    paragraphs.push({ start: line.start, end: line.end, role: 'header' });
    at++;
  }
  const top = lines[at];
  if (top && headers.length === 0) {
    const dated = datedStart.exec(text.slice(top.start, Math.min(top.end, top.start + 80)));
    if (dated) {
      const end = top.start + dated[0].length;
      headers.push({ key: 'date', value: dated[1]!, span: { start: top.start, end } });
      paragraphs.push({ start: top.start, end, role: 'header' });
      lines[at] = { start: end, end: top.end };
    }
  }
  while (at < lines.length) {
    if (isBlank(text, lines[at]!)) {
      at++;
      continue;
    }
    let end = at;
    while (end < lines.length && !isBlank(text, lines[end]!)) end++;
    const block = lines.slice(at, end);
    const spans = isWrapped(text, block) ? [{ start: block[0]!.start, end: block.at(-1)!.end }] : block;
    for (const span of spans) paragraphs.push({ ...trimmed(text, span), role: 'prose' });
    at = end;
  }
  const first = paragraphs.findIndex(({ role }) => role !== 'header');
  return {
    headers,
    paragraphs: paragraphs.map((paragraph, i) => ({ ...paragraph, role: roleOf(text, paragraph, i === first) })),
  };
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029 && code !== 12) continue;
    lines.push({ start, end: i });
    start = i + 1;
  }
  return lines;
}

function isBlank(text: string, line: Span): boolean {
  for (let i = line.start; i < line.end; i++) if (!/\s/.test(text[i]!)) return false;
  return true;
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** Lines of about one width of which most do not end a sentence were one paragraph. */
function isWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < 3) return false;
  const body = block.slice(0, -1);
  let open = 0;
  let longest = 0;
  for (const line of block) {
    longest = Math.max(longest, line.end - line.start);
    if (bullet.test(text.slice(line.start, line.start + 8))) return false;
  }
  if (longest > 120) return false;
  for (const line of body) {
    if (line.end - line.start < Math.max(40, longest * 0.6)) return false;
    if (!sentenceEnd.test(text.slice(Math.max(line.start, line.end - 3), line.end))) open++;
  }
  return open * 2 > body.length;
}

/** The first line, and any short line that ends no sentence, stand over the text rather than in it. */
function roleOf(text: string, span: ParagraphSpan, isFirst: boolean): ParagraphSpan['role'] {
  if (span.role === 'header') return 'header';
  if (span.end - span.start > 160) return 'prose';
  const prose = /[.!?…]["»”)\]]*$/.test(text.slice(Math.max(span.start, span.end - 4), span.end));
  if (prose || bullet.test(text.slice(span.start, span.start + 8))) return 'prose';
  return isFirst ? 'headline' : 'heading';
}
