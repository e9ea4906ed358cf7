import { foldName } from './fold.ts';

/** A piece of a name between spaces, hyphens, apostrophes and dots: what names are compared by, whichever of these stands between. */
export interface Part {
  /** As written. */
  readonly form: string;
  readonly fold: string;
  /** Where it ends in the text it was cut from, in UTF-16 units. */
  readonly end: number;
  /** What stands between it and the part before, white space aside: `.` in `J.P.`, `,` in `Skadden, Arps`. */
  readonly joint: string;
}

/** `Coca-Cola` and `Coca Cola` → coca, cola; `U.S.` → u, s; `S&P` → s, &, p; `Marks and Spencer` → marks, &, spencer; `3M` → 3, m. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let last = 0;
  const put = (from: number, to: number) => {
    const form = text.slice(from, to);
    parts.push({ form, fold: foldWord(form), end: to, joint: text.slice(last, from).trim() });
    last = to;
  };
  for (let i = 0; i <= text.length; i++) {
    const kind = i < text.length ? kindOf(text.charCodeAt(i)) : SEPARATOR;
    if (kind === INSIDE) continue;
    if (i > start) {
      const digits = digitsOf(text, start, i);
      if (digits > start) put(start, digits);
      put(Math.max(digits, start), i);
    }
    if (kind === ALONE) put(i, i + 1);
    start = i + 1;
  }
  return parts;
}

/** Where the digits end that a word begins with and goes on from; `start` when there is no such place. A text's terms are cut there too. */
function digitsOf(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  return at < end ? at : start;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** The fold of the first part that starts at or behind `from`, without cutting up the rest. */
export function firstFold(text: string, from = 0): string {
  let start = from;
  while (start < text.length && kindOf(text.charCodeAt(start)) === SEPARATOR) start++;
  let end = start;
  while (end < text.length && kindOf(text.charCodeAt(end)) === INSIDE) end++;
  if (end === start) return text.slice(start, start + 1);
  const digits = digitsOf(text, start, end);
  return foldWord(text.slice(start, digits > start ? digits : end));
}

const INSIDE = 0;
const SEPARATOR = 1;
const ALONE = 2;

function kindOf(code: number): number {
  if (code > 0xbf) return code >= 0x2010 && code <= 0x202f ? SEPARATOR : code === 0x2bc ? SEPARATOR : INSIDE;
  if (code === 0x26 || code === 0x2b || code === 0xb2) return ALONE;
  const word =
    (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0xaa;
  return word ? INSIDE : SEPARATOR;
}

/** The words that newspapers write for an ampersand fold to it. */
const ampersands = new Set(['and', 'et', 'und']);

function foldWord(form: string): string {
  return ampersands.has(form) ? '&' : foldName(form);
}
