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
  const first = paragraphs.length;
  const add = (from: number, to: number) => {
    const start = skipSpaces(text, from, to);
    const end = skipSpacesBefore(text, start, to);
    paragraphs.push({ start, end, role: roleOf(text, start, end, paragraphs.length === first) });
  };
  while (at < lines.length) {
    if (isBlank(text, lines[at]!)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < lines.length && !isBlank(text, lines[end]!)) end++;
    if (end - at > 2 && isWrapped(text, lines.slice(at, end))) add(lines[at]!.start, lines[end - 1]!.end);
    else for (let i = at; i < end; i++) add(lines[i]!.start, lines[i]!.end);
    at = end;
  }
  return { headers, paragraphs };
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  if (!rareBreaks.some((mark) => text.includes(mark))) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.push({ start, end });
      start = end + 1;
    }
  } else
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      // what is between them is nearly every character of a text
      if (code > 13 && code < 0x2028) continue;
      if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029 && code !== 12) continue;
      lines.push({ start, end: i });
      start = i + 1;
    }
  lines.push({ start, end: text.length });
  return lines;
}

/** Ends of lines other than a line feed. */
const rareBreaks = ['\r', '\f', '\u2028', '\u2029'];

const isBlank = (text: string, { start, end }: Span): boolean => skipSpaces(text, start, end) === end;

function skipSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function skipSpacesBefore(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** What `\s` matches. */
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));

/** Lines of about one width of which most do not end a sentence were one paragraph. */
function isWrapped(text: string, block: readonly Span[]): boolean {
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
function roleOf(text: string, start: number, end: number, isFirst: boolean): ParagraphSpan['role'] {
  if (end - start > 160) return 'prose';
  const prose = /[.!?…]["»”)\]]*$/.test(text.slice(Math.max(start, end - 4), end));
  if (prose || bullet.test(text.slice(start, start + 8))) return 'prose';
  return isFirst ? 'headline' : 'heading';
}
