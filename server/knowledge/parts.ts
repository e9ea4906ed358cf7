import { foldName } from './fold.ts';

/** A piece of a name between spaces, hyphens, apostrophes and dots: what names are compared by, whichever of these stands between. */
export interface Part {
  /** As written. */
  readonly form: string;
  readonly fold: string;
  /** Where it ends in the text it was cut from, in UTF-16 units. */
  readonly end: number;
}

/** `Coca-Cola` and `Coca Cola` → coca, cola; `U.S.` → u, s; `S&P` → s, &, p; `Marks and Spencer` → marks, &, spencer. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const kind = i < text.length ? kindOf(text.charCodeAt(i)) : SEPARATOR;
    if (kind === INSIDE) continue;
    if (i > start) parts.push(part(text, start, i));
    if (kind === ALONE) parts.push({ form: text[i]!, fold: text[i]!, end: i + 1 });
    start = i + 1;
  }
  return parts;
}

/** The fold of the first part that starts at or behind `from`, without cutting up the rest. */
export function firstFold(text: string, from = 0): string {
  let start = from;
  while (start < text.length && kindOf(text.charCodeAt(start)) === SEPARATOR) start++;
  let end = start;
  while (end < text.length && kindOf(text.charCodeAt(end)) === INSIDE) end++;
  return end === start ? text.slice(start, start + 1) : foldWord(text.slice(start, end));
}

const INSIDE = 0;
const SEPARATOR = 1;
const ALONE = 2;

function kindOf(code: number): number {
  if (code > 0xbf) return code >= 0x2010 && code <= 0x202f ? SEPARATOR : code === 0x2bc ? SEPARATOR : INSIDE;
  if (code === 0x26 || code === 0x2b) return ALONE;
  const word =
    (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0xaa;
  return word ? INSIDE : SEPARATOR;
}

function part(text: string, start: number, end: number): Part {
  const form = text.slice(start, end);
  return { form, fold: foldWord(form), end };
}

/** The words that newspapers write for an ampersand fold to it. */
const ampersands = new Set(['and', 'et', 'und']);

function foldWord(form: string): string {
  return ampersands.has(form) ? '&' : foldName(form);
}
