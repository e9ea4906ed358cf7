import type { AmountKind } from '../article.ts';
import { phraseAt } from '../text/pieces.ts';
import { type CurrencyAt, currencyAfter, currencyBefore } from './currency.ts';
import { readDigits } from './digits.ts';
import { halfAfter, type Numeral, numeralAt, round } from './numeral.ts';
import type { AmountReader } from './reader.ts';

/** A number with what it is a number of; `bare` when nothing says so, `count` when it counts things. */
export interface Measure {
  readonly from: number;
  readonly to: number;
  /** The number as written, with its sign. */
  readonly number: number;
  readonly scale: number;
  /** Hundredths, basis points: what the unit is worth. */
  readonly factor: number;
  readonly kind: AmountKind | 'bare' | 'count';
  readonly currency?: string;
  /** The currency's name is shared by several. */
  readonly plain?: boolean;
  readonly unit?: string;
  /** The currency stands before the number. */
  readonly prefixed: boolean;
  /** An abbreviated scale with no unit: money only among money. */
  readonly weak?: boolean;
  readonly low?: number;
  readonly high?: number;
  readonly numeral: Numeral;
  readonly rule: string;
}

export const worth = ({ number, scale, factor }: Pick<Measure, 'number' | 'scale' | 'factor'>) => round(number * scale * factor);

/** The number at a piece with its scale and unit, undefined where no number starts. */
export function measureAt(reader: AmountReader, at: number): Measure | undefined {
  const signed = signAt(reader, at);
  const from = at;
  let next = signed ? at + 1 : at;
  const prefix = currencyBefore(reader, next);
  if (prefix) {
    next = prefix.to;
    const inner = signAt(reader, next);
    if (inner) next++;
    const numeral = prefix.digits === undefined ? numeralAt(reader, next) : codedNumeral(reader, prefix, next);
    if (!numeral || numeral.form === 'article') return undefined;
    return prefixed(reader, prefix, numeral, { from, sign: signed || inner || 1 });
  }
  const numeral = numeralAt(reader, next);
  if (!numeral) return undefined;
  if (signed && numeral.form !== 'digits') return undefined;
  return suffixed(reader, numeral, { from, sign: signed || 1 });
}

interface Head {
  readonly from: number;
  readonly sign: number;
}

/** 1 or -1 for a sign stuck to the number behind it, 0 for none. A hyphen between two numbers is none. */
function signAt({ pieces }: AmountReader, at: number): number {
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (!piece || !next || next.spaced) return 0;
  const before = pieces[at - 1];
  if (!piece.spaced && before && before.text !== '(' && before.text !== '[') return 0;
  if (piece.text === '+') return 1;
  return piece.text === '-' || piece.text === '−' || (piece.text === '–' && next.kind === 'number') ? -1 : 0;
}

/** The rest of a number that began inside a code: `EUR1` `.` `2`. */
function codedNumeral({ pieces, words }: AmountReader, prefix: CurrencyAt, at: number): Numeral {
  let text = prefix.digits!;
  let to = at;
  const dot = pieces[to];
  const rest = pieces[to + 1];
  if (dot && !dot.spaced && (dot.text === '.' || dot.text === ',') && rest?.kind === 'number' && !rest.spaced) {
    text += dot.text + rest.text;
    to += 2;
  }
  const { value, plain } = readDigits(text, words.decimal);
  return { from: at - 1, to, value, form: 'digits', plain };
}

function prefixed(reader: AmountReader, prefix: CurrencyAt, numeral: Numeral, { from, sign }: Head): Measure {
  const base = { from, numeral, number: sign * numeral.value, factor: 1, prefixed: true };
  const scaled = scaleAt(reader, numeral, numeral.to, true);
  const scale = (scaled?.scale ?? 1) * prefix.scale;
  let to = scaled?.to ?? numeral.to;
  const number = scaled ? round(sign * scaled.number) : base.number;
  if (prefix.currency === 'BTC') return { ...base, number, scale, to, kind: 'quantity', unit: 'BTC', rule: 'quantity/sign' };
  let { currency, plain } = prefix;
  // "$5 million US", "$ 20 CAD"
  const again = currencyAfter(reader, to);
  if (
    plain &&
    again &&
    !again.plain &&
    !again.minor &&
    again.scale === 1 &&
    !again.weak &&
    reader.pieces[to]!.kind === 'word' &&
    again.currency !== 'EUR'
  ) {
    currency = again.currency;
    plain = false;
    to = again.to;
  }
  return { ...base, number, scale, to, kind: 'money', currency, plain, rule: 'money/currency-first' };
}

function suffixed(reader: AmountReader, numeral: Numeral, { from, sign }: Head): Measure | undefined {
  const base = { from, numeral, number: sign * numeral.value, factor: 1, scale: 1, prefixed: false };
  const direct = numeral.form === 'fraction' ? undefined : unitAt(reader, numeral, numeral.to, false);
  if (direct) return { ...base, ...direct };
  const scaled = scaleAt(reader, numeral, numeral.to, false);
  if (scaled) {
    const { scale, to } = scaled;
    const number = round(sign * scaled.number);
    const unit = unitAt(reader, numeral, to, true);
    if (unit) return { ...base, number, ...unit, scale: scale * (unit.scale ?? 1) };
    if (scaled.needsUnit) return numeral.form === 'article' ? undefined : { ...base, to: numeral.to, kind: 'bare', rule: 'bare' };
    return { ...base, number, scale, to, ...bareScaled(reader, to), weak: scaled.weak };
  }
  if (numeral.form === 'article' || numeral.form === 'fraction') return undefined;
  return { ...base, to: numeral.to, kind: numeral.form === 'collective' ? 'count' : 'bare', rule: 'bare' };
}

interface Scaled {
  readonly number: number;
  readonly scale: number;
  readonly to: number;
  /** An abbreviation: money only beside money. */
  readonly weak: boolean;
  /** One letter that is a scale only before a currency. */
  readonly needsUnit: boolean;
}

/** Scales behind a number: `millions`, `Md`, `bn`, "thousand crore", "milliard et demi", "1 million 200 000". */
function scaleAt(reader: AmountReader, numeral: Numeral, start: number, hasCurrency: boolean): Scaled | undefined {
  const { pieces, words } = reader;
  let at = start;
  let number = numeral.value;
  const half = numeral.form === 'words' || numeral.form === 'digits' ? halfAfter(reader, at) : undefined;
  if (half !== undefined && scaleWord(reader, half) !== undefined) {
    number += 0.5;
    at = half;
  }
  let scale = 1;
  let weak = false;
  let needsUnit = false;
  let seen = false;
  for (;;) {
    const hyphen =
      pieces[at]?.text === '-' && !pieces[at]!.spaced && pieces[at + 1]?.kind === 'word' && !pieces[at + 1]!.spaced ? 1 : 0;
    const of = seen && words.of.has(pieces[at]?.stem ?? '') && scaleWord(reader, at + 1) !== undefined ? 1 : 0;
    const word = scaleWord(reader, at + hyphen + of);
    if (word !== undefined && (!seen || word > 1)) {
      scale *= word;
      at += hyphen + of + 1;
      seen = true;
      continue;
    }
    if (seen) break;
    const piece = pieces[at + hyphen];
    const mark = piece?.kind === 'word' ? words.scaleMarks.get(piece.text) : undefined;
    if (mark === undefined) break;
    const letter = piece!.text.length === 1;
    if (letter && piece!.spaced && !hyphen && !isSpacedMark(reader, at, hasCurrency)) break;
    if (letter && !hasCurrency && 'GBTt'.includes(piece!.text)) needsUnit = true;
    scale *= mark;
    weak = true;
    at += hyphen + 1;
    seen = true;
    break;
  }
  if (!seen) return undefined;
  if (!weak) {
    const tail = halfAfter(reader, at);
    if (tail !== undefined) return { number: number + 0.5, scale, to: tail, weak, needsUnit };
    const more = smallerAt(reader, at, scale);
    if (more) return { number: round(number + more.value / scale), scale, to: more.to, weak, needsUnit };
  }
  return { number, scale, to: at, weak, needsUnit };
}

function scaleWord({ pieces, words }: AmountReader, at: number): number | undefined {
  const piece = pieces[at];
  return piece?.kind === 'word' ? words.scales.get(piece.stem) : undefined;
}

/** A single letter that stands apart is a scale before a currency ("5 M €", "3 M d'euros") or behind one ("$9 M"), not "5 m". */
function isSpacedMark(reader: AmountReader, at: number, hasCurrency: boolean): boolean {
  const { pieces, words } = reader;
  const piece = pieces[at]!;
  if (hasCurrency) return piece.text !== 't' && piece.text !== 'b' && piece.text !== 'k';
  const of = words.of.has(pieces[at + 1]?.stem ?? '') ? 1 : 0;
  const after = currencyAfter(reader, at + 1 + of);
  return after !== undefined && !after.weak;
}

/** A smaller part behind a scale: "deux milliards [trois cents millions]", "1 million [200 000] euros". */
function smallerAt(reader: AmountReader, at: number, scale: number): { value: number; to: number } | undefined {
  const numeral = numeralAt(reader, at);
  if (!numeral || numeral.form === 'article' || numeral.form === 'collective') return undefined;
  let value = numeral.value;
  let to = numeral.to;
  const word = scaleWord(reader, to);
  if (word !== undefined) {
    value *= word;
    to++;
  } else if (numeral.form === 'digits' && (numeral.plain || value < 1000)) return undefined;
  if (value >= scale) return undefined;
  const { pieces, words } = reader;
  const of = words.of.has(pieces[to]?.stem ?? '') ? 1 : 0;
  return word !== undefined || currencyAfter(reader, to + of) ? { value, to } : undefined;
}

type Unit = Pick<Measure, 'kind' | 'to' | 'rule'> & Partial<Measure>;

/** The unit behind a number or its scale. */
function unitAt(reader: AmountReader, numeral: Numeral, start: number, scaled: boolean): Unit | undefined {
  const { pieces, words } = reader;
  let at = start;
  const first = pieces[at];
  if (!first) return undefined;
  if (first.text === '-' && !first.spaced && pieces[at + 1]?.kind === 'word' && !pieces[at + 1]!.spaced) at++;
  if ((scaled || numeral.value >= 1e6 || numeral.form === 'collective') && words.of.has(pieces[at]!.stem)) at++;
  const percent = phraseAt(pieces, at, words.percents);
  if (percent && !scaled) return { kind: 'percentage', to: percent.to, factor: Number(percent.value), rule: 'percentage' };
  const multiple = scaled ? undefined : multipleAt(reader, numeral, at);
  if (multiple) return multiple;
  const unit = quantityUnit(reader, numeral, at, scaled);
  if (unit) return unit;
  const money = currencyAfter(reader, at);
  if (!money) return undefined;
  if (money.weak && !scaled && numeral.value < 1000) return undefined;
  if (numeral.form === 'article' && !scaled && !isOneMeant(reader, numeral, money.to)) return undefined;
  if (money.currency === 'BTC') return { kind: 'quantity', unit: 'BTC', to: money.to, rule: 'quantity' };
  let { to } = money;
  let { scale } = money;
  // "75 USD million"
  const late = scaled ? undefined : scaleWord(reader, to);
  if (late !== undefined && late >= 1e6 && pieces[at]!.kind === 'word' && /^[A-Z]{3}$/.test(pieces[at]!.text)) {
    scale *= late;
    to++;
  }
  const cents = scaled || money.minor || scale !== 1 ? undefined : hundredths(reader, numeral, to);
  const base = {
    kind: 'money' as const,
    currency: money.currency,
    plain: money.plain,
    rule: money.minor ? 'money/hundredths' : 'money',
  };
  if (cents) return { ...base, to: cents.to, number: round(numeral.value + cents.value / 100) };
  return { ...base, to, factor: money.minor ? 0.01 : 1, scale };
}

/** "15 dollars [and 15 cents]", "15 dollars [50]". */
function hundredths(reader: AmountReader, numeral: Numeral, at: number): { value: number; to: number } | undefined {
  const { pieces, words } = reader;
  if (numeral.value !== Math.floor(numeral.value)) return undefined;
  const and = words.and.has(pieces[at]?.stem ?? '') ? 1 : 0;
  if (pieces[at + and]?.kind === 'word' || pieces[at + and]?.kind === 'number') {
    const cents = numeralAt(reader, at + and);
    if (!cents || cents.value >= 100 || cents.value !== Math.floor(cents.value) || cents.form === 'article') return undefined;
    const minor = phraseAt(pieces, cents.to, words.minor);
    if (minor) return { value: cents.value, to: minor.to };
    const next = pieces[cents.to];
    const closed = !next || next.kind === 'punctuation';
    const two = cents.form === 'words' || /^\d\d$/.test(pieces[cents.from]!.text);
    if (closed && two && cents.value >= 10 && next?.text !== '-') return { value: cents.value, to: cents.to };
  }
  return undefined;
}

/** "pour un euro", "un euro symbolique", "d'un dollar": not "un euro fort". */
function isOneMeant({ pieces, words }: AmountReader, numeral: Numeral, to: number): boolean {
  const before = pieces[numeral.from - 1];
  if (!before || !words.beforeOne.has(before.stem)) return false;
  const after = pieces[to];
  return !after || after.kind !== 'word' || words.per.has(after.stem) || words.beforeOne.has(after.stem);
}

function quantityUnit({ pieces, words }: AmountReader, numeral: Numeral, start: number, scaled: boolean): Unit | undefined {
  let at = start;
  for (let skipped = 0; skipped < 4; skipped++) {
    const unit = phraseAt(pieces, at, words.units);
    if (unit) {
      // "deux actions en justice", "one share": too few to be a deal's
      if (unit.value === 'shares' && !scaled && numeral.value < 100) return undefined;
      if (numeral.form === 'article' && !scaled) return undefined;
      return { kind: 'quantity', unit: unit.value, to: unit.to, rule: 'quantity' };
    }
    const mark = pieces[at]?.kind === 'word' ? words.unitMarks.get(pieces[at]!.text) : undefined;
    if (mark && skipped === 0) return { kind: 'quantity', unit: mark, to: at + 1, rule: 'quantity' };
    if (!pieces[at] || !words.unitAdjectives.has(pieces[at]!.stem)) return undefined;
    at++;
  }
  return undefined;
}

/** "73x", "17 fois plus", "11.4 times earnings": not "met him three times", "deux fois par an". */
function multipleAt(reader: AmountReader, numeral: Numeral, at: number): Unit | undefined {
  const { pieces, words } = reader;
  const piece = pieces[at]!;
  if (/^[xX×]$/.test(piece.text) && !piece.spaced && numeral.form === 'digits' && pieces[at + 1]?.kind !== 'number')
    return { kind: 'multiple', to: at + 1, rule: 'multiple' };
  if (!words.times.has(piece.stem) || numeral.value <= 1 || numeral.form === 'article') return undefined;
  const whole = numeral.value === Math.floor(numeral.value);
  const after = pieces[at + 1];
  const follows = after !== undefined && words.afterMultiple.has(after.stem);
  const period =
    follows && words.periods.has(pieces[at + 2]?.stem ?? '')
      ? true
      : follows && words.periods.has(pieces[at + 3]?.stem ?? '') && words.afterMultiple.has(pieces[at + 2]?.stem ?? '');
  if (!whole || (follows && !period)) return { kind: 'multiple', to: at + 1, rule: 'multiple' };
  if (follows) return undefined;
  for (let back = 1; back <= 4; back++) {
    const before = pieces[numeral.from - back];
    if (!before || before.kind === 'punctuation') break;
    if (words.beforeMultiple.has(before.stem) && (back === 1 || before.stem.length > 2))
      return { kind: 'multiple', to: at + 1, rule: 'multiple' };
  }
  return undefined;
}

/** A scaled number without a unit: money that leaves its currency out, unless it counts what follows. */
function bareScaled({ pieces, words }: AmountReader, to: number): { kind: 'money' | 'count'; rule: string } {
  const money = { kind: 'money', rule: 'money/currency-left-out' } as const;
  const count = { kind: 'count', rule: 'count' } as const;
  const next = pieces[to];
  if (!next || next.kind !== 'word') return money;
  if (words.of.has(next.stem) || (words.bareHundreds && next.stem === 'des')) {
    for (let ahead = 1; ahead <= 2; ahead++) if (words.moneyNouns.has(pieces[to + ahead]?.stem ?? '')) return money;
    return count;
  }
  if (words.afterNumber.size === 0) return words.countNouns.has(next.stem) ? count : money;
  if (words.afterNumber.has(next.stem) || words.moneyNouns.has(next.stem)) return money;
  for (let ahead = 1; ahead <= 2; ahead++) if (words.moneyNouns.has(pieces[to + ahead]?.stem ?? '')) return money;
  return next.hyphened || next.capitals !== 'none' ? money : count;
}
