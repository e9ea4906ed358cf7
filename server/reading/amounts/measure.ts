import { currencyFamilies } from '../../languages/currency-signs.ts';
import type { AmountKind } from '../article.ts';
import { phraseAt, phraseBefore } from '../text/pieces.ts';
import { type CurrencyAt, currencyAfter, currencyBefore } from './currency.ts';
import { readDigits } from './digits.ts';
import { leftOut } from './left-out.ts';
import { type Numeral, numeralAt, round } from './numeral.ts';
import type { AmountReader } from './reader.ts';
import { type Scaled, scaleAt, scaleWord } from './scale.ts';
import { noUnit, type Unit, unitAt } from './unit.ts';

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
  readonly currency: string | undefined;
  /** The currency's name is shared by several. */
  readonly plain: boolean;
  readonly unit: string | undefined;
  /** The currency stands before the number. */
  readonly prefixed: boolean;
  /** An abbreviated scale with no unit: money only among money. */
  readonly weak: boolean;
  readonly low: number | undefined;
  readonly high: number | undefined;
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
    // "au moins 12 %" is no sign
    if (!words.minus.has(piece.stem) || phraseBefore(pieces, at + 1, words.before)) return 0;
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
  const scale = (foreignScale(reader, scaled) ?? scaled?.scale ?? 1) * prefix.scale;
  const number = sign * (scaled?.number ?? numeral.value);
  const to = scaled?.to ?? numeral.to;
  if (prefix.currency === 'BTC')
    return measured(
      { from, number, numeral, prefixed: true },
      { ...noUnit, kind: 'quantity', unit: 'BTC', to, scale, rule: 'quantity/sign' },
    );
  // "$5 million US", "$ 20 CAD"
  const again = prefix.plain ? currencyAfter(reader, to) : undefined;
  const full =
    again && !again.plain && !again.minor && !again.weak && again.scale === 1 && dollars.has(again.currency) ? again : undefined;
  const { currency, plain } = full ?? prefix;
  const unit: Unit = { ...noUnit, kind: 'money', currency, plain, to: full?.to ?? to, scale, rule: 'money/currency-first' };
  return measured({ from, number, numeral, prefixed: true }, unit);
}

/** "« $5 billion »" in a French text: a sign before the number and no plural are English, and so is the scale. */
function foreignScale({ pieces, words }: AmountReader, scaled: Scaled | undefined): number | undefined {
  const last = scaled && pieces[scaled.to - 1];
  return last && scaled.number >= 2 ? words.foreignScales.get(last.fold) : undefined;
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
  const unit: Unit = { ...noUnit, kind: 'percentage', to: numeral.to, factor: Number(percent.value), rule: 'percentage/of' };
  return measured({ from: at, number: numeral.value, numeral, prefixed: true }, unit);
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
  return measured({ from: at, number: 1, numeral, prefixed: false }, { ...unit, scale, rule: 'money/one' });
}

/** "12 M€", "deux milliards de dollars", "3 200 m²", or a number alone. */
function suffixed(reader: AmountReader, numeral: Numeral, { from, sign }: Head): Measure | undefined {
  const head = { from, number: sign * numeral.value, numeral, prefixed: false };
  const { form, to } = numeral;
  const points = form === 'fraction' ? phraseAt(reader.pieces, to, reader.words.points) : undefined;
  if (points) return measured(head, { ...noUnit, kind: 'percentage', to: points.to, rule: 'percentage/points' });
  const direct = form === 'fraction' ? undefined : unitAt(reader, numeral, to, false);
  if (direct)
    return measured(direct.hundredths ? { ...head, number: sign * (numeral.value + direct.hundredths / 100) } : head, direct);
  const scaled = scaleAt(reader, numeral, to, false);
  if (scaled) {
    const whole = { ...head, number: sign * scaled.number };
    const unit = unitAt(reader, numeral, scaled.to, true);
    if (unit) return measured(whole, { ...unit, scale: scaled.scale * unit.scale });
    if (!scaled.needsUnit) {
      const { kind, rule } = leftOut(reader, scaled.to);
      return measured(whole, { ...noUnit, kind, rule, to: scaled.to, scale: scaled.scale }, scaled.weak);
    }
  }
  if (form === 'article' || form === 'fraction') return undefined;
  return measured(head, { ...noUnit, kind: form === 'collective' ? 'count' : 'bare', to, rule: 'bare' });
}

interface Whole {
  readonly from: number;
  readonly number: number;
  readonly numeral: Numeral;
  readonly prefixed: boolean;
}

/** All measures have one shape: they are made by the thousand. */
function measured({ from, number, numeral, prefixed }: Whole, unit: Unit, weak = false): Measure {
  return {
    from,
    to: unit.to,
    number: round(number),
    scale: unit.scale,
    factor: unit.factor,
    kind: unit.kind,
    currency: unit.currency,
    plain: unit.plain,
    unit: unit.unit,
    prefixed,
    weak,
    low: undefined,
    high: undefined,
    numeral,
    rule: unit.rule,
  };
}
