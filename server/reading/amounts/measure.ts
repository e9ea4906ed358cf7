import { phraseAt, phraseBefore } from '../text/pieces.ts';
import { type CurrencyAt, currencyBefore } from './currency.ts';
import { type Head, prefixed } from './currency-first.ts';
import { readDigits } from './digits.ts';
import { leftOut } from './left-out.ts';
import { type Measure, measured } from './measured.ts';
import { named } from './named.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import type { AmountReader } from './reader.ts';
import { scaleAt } from './scale.ts';
import { unitAt, unitOf } from './unit.ts';
import { MINUS } from './word-bits.ts';

/** The number at a piece with its scale and unit, undefined where no number starts. */
export function measureAt(reader: AmountReader, at: number): Measure | undefined {
  const sign = signAt(reader, at);
  const start = sign ? at + 1 : at;
  const prefix = currencyBefore(reader, start);
  if (prefix) {
    const inner = signAt(reader, prefix.to);
    const next = inner ? prefix.to + 1 : prefix.to;
    const numeral = prefix.digits === undefined ? numeralAt(reader, next) : codedNumeral(reader, prefix, next);
    if (!numeral || numeral.form === 'article') return undefined;
    return prefixed(reader, prefix, numeral, { from: at, sign: sign || inner || 1 });
  }
  const numeral = numeralAt(reader, start);
  if (!numeral) return sign ? undefined : named(reader, at);
  if (sign && numeral.form !== 'digits' && reader.pieces[at]!.kind !== 'word') return undefined;
  return suffixed(reader, numeral, { from: at, sign: sign || 1 });
}

/** 1 or -1 for a sign stuck to the number behind it, or said before a percentage; 0 for none. A hyphen between two numbers is none. */
function signAt(reader: AmountReader, at: number): number {
  const { pieces, words } = reader;
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (!piece || !next) return 0;
  if (piece.kind === 'word') {
    // "au moins 12 %" is no sign
    if (!(reader.bits.of(piece) & MINUS) || phraseBefore(pieces, at + 1, words.before)) return 0;
    const numeral = numeralAt(reader, at + 1);
    return numeral && phraseAt(pieces, numeral.to, words.percents) ? -1 : 0;
  }
  if (next.spaced) return 0;
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

/** "12 M€", "deux milliards de dollars", "3 200 m²", or a number alone. */
function suffixed(reader: AmountReader, numeral: Numeral, { from, sign }: Head): Measure | undefined {
  const head = { from, number: sign * numeral.value, numeral, prefixed: false };
  const { form, to } = numeral;
  const points = form === 'fraction' ? phraseAt(reader.pieces, to, reader.words.points) : undefined;
  if (points) return measured(head, unitOf('percentage', points.to, 'percentage/points'));
  const direct = form === 'fraction' ? undefined : unitAt(reader, numeral, to, false);
  if (direct) {
    if (direct.hundredths) head.number = sign * (numeral.value + direct.hundredths / 100);
    return measured(head, direct);
  }
  const scaled = scaleAt(reader, numeral, to, false);
  if (scaled) {
    const whole = { from, number: sign * scaled.number, numeral, prefixed: false };
    const unit = unitAt(reader, numeral, scaled.to, true);
    if (unit) return measured(whole, unit, false, scaled.scale * unit.scale);
    if (!scaled.needsUnit) {
      const { kind, rule } = leftOut(reader, from, scaled.to);
      return measured(whole, unitOf(kind, scaled.to, rule), scaled.weak, scaled.scale);
    }
  }
  if (form === 'article' || form === 'fraction') return undefined;
  return measured(head, unitOf(form === 'collective' ? 'count' : 'bare', to, 'bare'));
}
