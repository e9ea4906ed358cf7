/** The Markdown that hovers are written in, as a tree: it is drawn as elements and text nodes, never parsed as markup. */
export type Block =
  | { readonly kind: 'paragraph' | 'heading' | 'quote'; readonly inline: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'rule' };

export interface Inline {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly code?: boolean;
  /** Target of a link, as written. */
  readonly link?: string;
}

/** Reads the subset of Markdown that cards use; anything else stays as the text it is. Linear in the text. */
export function markdown(source: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let items: (readonly Inline[])[] = [];
  const flush = () => {
    if (lines.length) blocks.push({ kind: 'paragraph', inline: inline(lines.join('\n')) });
    if (items.length) blocks.push({ kind: 'list', items });
    lines = [];
    items = [];
  };
  for (const line of source.slice(0, LONGEST).split(/\r?\n/)) {
    const trimmed = line.trim();
    const item = /^[-*+] (.*)$/.exec(trimmed);
    const heading = /^#{1,6} (.*)$/.exec(trimmed);
    if (trimmed === '') flush();
    else if (/^(-{3,}|\*{3,}|_{3,})$/.test(trimmed)) {
      flush();
      blocks.push({ kind: 'rule' });
    } else if (item) {
      if (lines.length) flush();
      items.push(inline(item[1]!));
    } else if (heading) {
      flush();
      blocks.push({ kind: 'heading', inline: inline(heading[1]!) });
    } else if (trimmed.startsWith('> ')) {
      flush();
      blocks.push({ kind: 'quote', inline: inline(trimmed.slice(2)) });
    } else {
      if (items.length) flush();
      lines.push(trimmed);
    }
  }
  flush();
  return blocks;
}

/** A card is some lines long; more is not read. UTF-16 units. */
const LONGEST = 20_000;

function inline(source: string): readonly Inline[] {
  const parts: Inline[] = [];
  let text = '';
  let strong = false;
  let emphasis = false;
  const style = () => ({ ...(strong ? { strong } : {}), ...(emphasis ? { emphasis } : {}) });
  const flush = () => {
    if (text !== '') parts.push({ text, ...style() });
    text = '';
  };
  for (let i = 0; i < source.length; i++) {
    const c = source[i]!;
    if (c === '\\' && PUNCTUATION.test(source[i + 1] ?? '')) text += source[++i];
    else if (c === '&') {
      const reference = referenceAt(source, i);
      text += reference.means;
      i = reference.end - 1;
    } else if (c === '`') {
      const end = source.indexOf('`', i + 1);
      if (end === -1) text += c;
      else {
        flush();
        parts.push({ text: source.slice(i + 1, end), code: true, ...style() });
        i = end;
      }
    } else if (c === '*' && source[i + 1] === '*') {
      flush();
      strong = !strong;
      i++;
    } else if ((c === '*' || c === '_') && opensOrCloses(source, i, emphasis)) {
      flush();
      emphasis = !emphasis;
    } else if (c === '[') {
      const link = linkAt(source, i);
      if (!link) text += c;
      else {
        flush();
        parts.push({ text: link.label, link: link.target, ...style() });
        i = link.end - 1;
      }
    } else text += c;
  }
  flush();
  return parts;
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const ENTITIES: readonly (readonly [string, string])[] = [
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&nbsp;', '\u00a0'],
];

/** What a character reference stands for (`&amp;`, `&#91;`), or the ampersand itself. */
function referenceAt(source: string, start: number): { readonly means: string; readonly end: number } {
  const named = ENTITIES.find(([name]) => source.startsWith(name, start));
  if (named) return { means: named[1], end: start + named[0].length };
  const numbered = /^&#(\d{1,5});/.exec(source.slice(start, start + 8));
  if (!numbered) return { means: '&', end: start + 1 };
  return { means: String.fromCharCode(Number(numbered[1])), end: start + numbered[0].length };
}

/** A mark inside a word is a letter. */
function opensOrCloses(source: string, i: number, isOpen: boolean): boolean {
  const [before, after] = [source[i - 1] ?? ' ', source[i + 1] ?? ' '];
  return isOpen ? !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after) : !/\s/.test(after) && !/[\p{L}\p{N}]/u.test(before);
}

function linkAt(
  source: string,
  start: number,
): { readonly label: string; readonly target: string; readonly end: number } | undefined {
  let label = '';
  let i = start + 1;
  for (; i < source.length && source[i] !== ']'; i++) {
    if (i - start > 2000) return undefined;
    if (source[i] === '&') {
      const reference = referenceAt(source, i);
      label += reference.means;
      i = reference.end - 1;
      continue;
    }
    if (source[i] === '\\' && PUNCTUATION.test(source[i + 1] ?? '')) i++;
    label += source[i];
  }
  if (source[i + 1] !== '(') return undefined;
  const close = source.indexOf(')', i + 2);
  if (close === -1 || close - i > 4000) return undefined;
  const target = source
    .slice(i + 2, close)
    .trim()
    .split(/\s/)[0]!
    .replace(/^<|>$/g, '');
  return { label: label.replace(/\*\*|`/g, ''), target, end: close + 1 };
}
