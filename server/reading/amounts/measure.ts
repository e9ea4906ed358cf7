import { currencyFamilies } from '../../languages/currency-signs.ts';
import type { AmountKind } from '../article.ts';
import { phraseAt } from '../text/pieces.ts';
import { type CurrencyAt, currencyAfter, currencyBefore } from './currency.ts';
import { readDigits } from './digits.ts';
import { leftOut } from './left-out.ts';
import { type Numeral, numeralAt, round } from './numeral.ts';
import type { AmountReader } from './reader.ts';
import { scaleAt, scaleWord } from './scale.ts';
import { unitAt } from './unit.ts';

/** A number with what it is a number of; `bare` when nothing says so, `count` when it counts things. */
export interface Measure {
  /** Half-open range of pieces. */
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

/** What a measure comes to, in its unit. */
export const worth = ({ number, scale, factor }: Pick<Measure, 'number' | 'scale' | 'factor'>) => round(number * scale * factor);

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

/** Currencies that a plain `$` may turn out to be. */
const dollars: ReadonlySet<string> = new Set(currencyFamilies[0]);

interface Head {
  readonly from: number;
  readonly sign: number;
}

/** 1 or -1 for a sign stuck to the number behind it, or said before a percentage; 0 for none. A hyphen between two numbers is none. */
function signAt(reader: AmountReader, at: number): number {
  const { pieces, words } = reader;
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (!piece || !next) return 0;
  if (piece.kind === 'word') {
    if (!words.minus.has(piece.stem)) return 0;
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

/** "$5 billion", "CHF 41.50", "€-3m". */
function prefixed(reader: AmountReader, prefix: CurrencyAt, numeral: Numeral, { from, sign }: Head): Measure {
  const scaled = scaleAt(reader, numeral, numeral.to, true);
  const scale = (scaled?.scale ?? 1) * prefix.scale;
  const number = round(sign * (scaled?.number ?? numeral.value));
  const to = scaled?.to ?? numeral.to;
  const base = { from, to, numeral, number, scale, factor: 1, prefixed: true };
  if (prefix.currency === 'BTC') return { ...base, kind: 'quantity', unit: 'BTC', rule: 'quantity/sign' };
  const { currency, plain } = prefix;
  // "$5 million US", "$ 20 CAD"
  const again = plain ? currencyAfter(reader, to) : undefined;
  if (again && !again.plain && !again.minor && !again.weak && again.scale === 1 && dollars.has(again.currency))
    return { ...base, to: again.to, kind: 'money', currency: again.currency, plain: false, rule: 'money/currency-first' };
  return { ...base, kind: 'money', currency, plain, rule: 'money/currency-first' };
}

/** "dollar 22.5 million", "rupees 500 crore": the name of the currency before a scaled figure; "percentage of 20". */
function named(reader: AmountReader, at: number): Measure | undefined {
  const { pieces, words } = reader;
  if (pieces[at]!.kind !== 'word') return undefined;
  const name = phraseAt(pieces, at, words.currencies);
  if (name) {
    if (pieces[name.to]?.kind !== 'number' || words.weakCurrencies.has(pieces[at]!.stem)) return undefined;
    const numeral = numeralAt(reader, name.to)!;
    if (scaleWord(reader, numeral.to) === undefined || currencyAfter(reader, numeral.to + 1)) return undefined;
    const plain = name.value.startsWith('?');
    const prefix = {
      currency: plain ? name.value.slice(1) : name.value,
      plain,
      to: name.to,
      minor: false,
      scale: 1,
      weak: false,
    };
    return prefixed(reader, prefix, numeral, { from: at, sign: 1 });
  }
  const one = oneOf(reader, at);
  if (one) return one;
  const percent = phraseAt(pieces, at, words.percents);
  if (!percent || !words.of.has(pieces[percent.to]?.stem ?? '')) return undefined;
  const numeral = numeralAt(reader, percent.to + 1);
  const next = numeral && pieces[numeral.to];
  if (!numeral || numeral.form === 'article' || (next && next.kind !== 'punctuation')) return undefined;
  const factor = Number(percent.value);
  return {
    from: at,
    to: numeral.to,
    number: numeral.value,
    scale: 1,
    factor,
    kind: 'percentage',
    prefixed: true,
    numeral,
    rule: 'percentage/of',
  };
}

/** "le cap du [milliard d'euros]": the scale alone is one of it. */
function oneOf(reader: AmountReader, at: number): Measure | undefined {
  const { pieces, words } = reader;
  const scale = scaleWord(reader, at);
  if (
    scale === undefined ||
    scale < 1e6 ||
    pieces[at]!.fold !== pieces[at]!.stem ||
    !words.theOne.has(pieces[at - 1]?.stem ?? '')
  )
    return undefined;
  const numeral: Numeral = { from: at, to: at, value: 1, form: 'article', plain: false };
  const unit = unitAt(reader, numeral, at + 1, true);
  if (unit?.kind !== 'money') return undefined;
  return { from: at, number: 1, factor: 1, prefixed: false, numeral, ...unit, scale, rule: 'money/one' };
}

/** "12 M€", "deux milliards de dollars", "3 200 m²", or a number alone. */
function suffixed(reader: AmountReader, numeral: Numeral, { from, sign }: Head): Measure | undefined {
  const base = { from, numeral, number: sign * numeral.value, factor: 1, scale: 1, prefixed: false };
  const points = numeral.form === 'fraction' ? phraseAt(reader.pieces, numeral.to, reader.words.points) : undefined;
  if (points) return { ...base, to: points.to, kind: 'percentage', rule: 'percentage/points' };
  const direct = numeral.form === 'fraction' ? undefined : unitAt(reader, numeral, numeral.to, false);
  if (direct) return { ...base, ...direct, ...(direct.number === undefined ? {} : { number: sign * direct.number }) };
  const scaled = scaleAt(reader, numeral, numeral.to, false);
  if (scaled) {
    const { scale, to } = scaled;
    const number = round(sign * scaled.number);
    const unit = unitAt(reader, numeral, to, true);
    if (unit) return { ...base, number, ...unit, scale: scale * (unit.scale ?? 1) };
    if (!scaled.needsUnit) return { ...base, number, scale, to, ...leftOut(reader, to), weak: scaled.weak };
  }
  if (numeral.form === 'article' || numeral.form === 'fraction') return undefined;
  return { ...base, to: numeral.to, kind: numeral.form === 'collective' ? 'count' : 'bare', rule: 'bare' };
}
