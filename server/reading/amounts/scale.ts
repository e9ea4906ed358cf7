import { currencyAfter } from './currency.ts';
import { halfAfter, type Numeral, numeralAt } from './numeral.ts';
import type { AmountReader } from './reader.ts';
import { round } from './round.ts';
import { SCALE } from './word-bits.ts';

/** A number with the scale behind it. */
export interface Scaled {
  readonly number: number;
  readonly scale: number;
  readonly to: number;
  /** An abbreviation: money only beside money. */
  readonly weak: boolean;
  /** One letter that is a scale only before a currency. */
  readonly needsUnit: boolean;
}

/** Letters that stand for other things when no currency stands beside them. */
const otherwise = 'GBTtkK';

/** Scales behind a number: `millions`, `Md`, `bn`, "thousand crore", "milliard et demi", "1 million 200 000". */
export function scaleAt(reader: AmountReader, numeral: Numeral, start: number, hasCurrency: boolean): Scaled | undefined {
  const piece = reader.pieces[start];
  if (!piece || (piece.text !== '-' && !(reader.bits.of(piece) & SCALE))) return undefined;
  const half = numeral.form === 'words' || numeral.form === 'digits' ? halfAfter(reader, start) : undefined;
  const halved = half !== undefined && scaleWord(reader, half) !== undefined;
  const number = halved ? numeral.value + 0.5 : numeral.value;
  const said = scaleWords(reader, halved ? half : start);
  if (!said) return halved ? undefined : marked(reader, number, start, hasCurrency);
  const { scale, to } = said;
  const tail = halfAfter(reader, to);
  if (tail !== undefined) return { number: number + 0.5, scale, to: tail, weak: false, needsUnit: false };
  const more = smallerAt(reader, to, scale);
  if (more) return { number: round(number + more.value / scale), scale, to: more.to, weak: false, needsUnit: false };
  return { number, scale, to, weak: false, needsUnit: false };
}

/** One or more scales in words: "million", "mille milliards", "lakh crore". */
function scaleWords(reader: AmountReader, start: number): { scale: number; to: number } | undefined {
  const { pieces, words } = reader;
  let scale = 1;
  let at = start;
  for (;;) {
    const of = at > start && words.of.has(pieces[at]?.stem ?? '') ? 1 : 0;
    const next = at + hyphenAt(reader, at) + of;
    const word = scaleWord(reader, next);
    if (word === undefined) return at > start ? { scale, to: at } : undefined;
    scale *= word;
    at = next + 1;
  }
}

/** An abbreviated scale: `M`, `Mds`, `bn`. */
function marked(reader: AmountReader, number: number, start: number, hasCurrency: boolean): Scaled | undefined {
  const hyphen = hyphenAt(reader, start);
  const piece = reader.pieces[start + hyphen];
  const scale = piece?.kind === 'word' ? reader.words.scaleMarks.get(piece.text) : undefined;
  if (scale === undefined) return undefined;
  const letter = piece!.text.length === 1;
  if (letter && piece!.spaced && !hyphen && !isSpacedMark(reader, start, hasCurrency)) return undefined;
  const dot = reader.pieces[start + hyphen + 1];
  const dotted = !letter && dot?.text === '.' && !dot.spaced && currencyAfter(reader, start + hyphen + 2) !== undefined ? 1 : 0;
  const next = reader.pieces[start + hyphen + 1];
  // "a 24m-long yacht"
  const compound = next !== undefined && (next.hyphened || (next.text === '-' && !next.spaced));
  const needsUnit = letter && !hasCurrency && (compound || otherwise.includes(piece!.text));
  return { number, scale, to: start + hyphen + dotted + 1, weak: true, needsUnit };
}

/** 1 when a hyphen joins the number to the word behind it. */
export function hyphenAt({ pieces }: AmountReader, at: number): number {
  const next = pieces[at + 1];
  return pieces[at]?.text === '-' && !pieces[at]!.spaced && next?.kind === 'word' && !next.spaced ? 1 : 0;
}

export function scaleWord({ pieces, words }: AmountReader, at: number): number | undefined {
  const piece = pieces[at];
  return piece?.kind === 'word' ? words.scales.get(piece.stem) : undefined;
}

/** A single letter that stands apart is a scale before a currency ("5 M €", "3 M d'euros"), behind one ("$9 M") or as a capital, not "5 m". */
function isSpacedMark(reader: AmountReader, at: number, hasCurrency: boolean): boolean {
  const { pieces, words } = reader;
  const piece = pieces[at]!;
  if (hasCurrency) return piece.text !== 't' && piece.text !== 'b' && piece.text !== 'k';
  const of = words.of.has(pieces[at + 1]?.stem ?? '') ? 1 : 0;
  const after = currencyAfter(reader, at + 1 + of);
  if (after) return !after.weak;
  const next = pieces[at + 1];
  return piece.capitals === 'initial' && next?.text !== '.' && (next === undefined || next.capitals === 'none');
}

/** A smaller part behind a scale: "deux milliards [trois cents millions]", "1 million [200 000] euros". */
function smallerAt(reader: AmountReader, at: number, scale: number): { value: number; to: number } | undefined {
  const { pieces, words } = reader;
  const numeral = numeralAt(reader, at);
  if (!numeral || numeral.form === 'article' || numeral.form === 'collective') return undefined;
  const word = scaleWord(reader, numeral.to);
  if (word === undefined && numeral.form === 'digits' && (numeral.plain || numeral.value < 1000)) return undefined;
  const value = numeral.value * (word ?? 1);
  const to = word === undefined ? numeral.to : numeral.to + 1;
  if (value >= scale) return undefined;
  const of = words.of.has(pieces[to]?.stem ?? '') ? 1 : 0;
  return word !== undefined || currencyAfter(reader, to + of) ? { value, to } : undefined;
}
