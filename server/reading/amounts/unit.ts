import { phraseAt } from '../text/pieces.ts';
import { type CurrencyAt, currencyAfter } from './currency.ts';
import type { Measure } from './measured.ts';
import { multipleAt } from './multiple.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import { type AmountReader, bitsAt } from './reader.ts';
import { hyphenAt, scaleWord } from './scale.ts';
import { UNIT } from './word-bits.ts';

/** What a unit says of the number before it. */
export interface Unit {
  readonly kind: Measure['kind'];
  /** Where it ends, in pieces. */
  readonly to: number;
  readonly scale: number;
  readonly factor: number;
  readonly currency: string | undefined;
  readonly plain: boolean;
  readonly unit: string | undefined;
  /** "15 dollars and [15] cents". */
  readonly hundredths: number;
  readonly rule: string;
}

/** Field by field, since they are made by the thousand: what is spread over others is slow to make. */
export const unitOf = (
  kind: Unit['kind'],
  to: number,
  rule: string,
  { scale = 1, factor = 1, currency, plain = false, unit, hundredths = 0 }: Partial<Unit> = nothing,
): Unit => ({ kind, to, scale, factor, currency, plain, unit, hundredths, rule });

const nothing: Partial<Unit> = {};

/** The unit behind a number or its scale. */
export function unitAt(reader: AmountReader, numeral: Numeral, start: number, scaled: boolean): Unit | undefined {
  const { pieces, words } = reader;
  let at = start + hyphenAt(reader, start);
  if (!pieces[at]) return undefined;
  if ((scaled || numeral.value >= 1e6 || numeral.form === 'collective') && words.of.has(pieces[at]!.stem)) at++;
  // "3 500 000 d": the text ends there.
  if (!mayBeUnit(reader, at)) return undefined;
  if (!scaled) {
    const percent = phraseAt(pieces, at, words.percents);
    if (percent) return unitOf('percentage', percent.to, 'percentage', { factor: Number(percent.value) });
    const multiple = multipleAt(reader, numeral, at);
    if (multiple !== undefined) return unitOf('multiple', multiple, 'multiple');
  }
  return quantityUnit(reader, numeral, at, scaled) ?? moneyUnit(reader, numeral, at, scaled);
}

function quantityUnit({ pieces, words }: AmountReader, numeral: Numeral, start: number, scaled: boolean): Unit | undefined {
  for (let at = start, skipped = 0; skipped < 4; at++, skipped++) {
    const unit = phraseAt(pieces, at, words.units);
    if (unit) {
      // "deux actions en justice", "one share": too few to be a deal's
      if (unit.value === 'shares' && !scaled && numeral.value < 100) return undefined;
      if (numeral.form === 'article' && !scaled) return undefined;
      return unitOf('quantity', unit.to, 'quantity', { unit: unit.value });
    }
    const mark = pieces[at]?.kind === 'word' ? words.unitMarks.get(pieces[at]!.text) : undefined;
    if (mark && skipped === 0) return unitOf('quantity', at + 1, 'quantity', { unit: mark });
    if (!words.unitAdjectives.has(pieces[at]?.stem ?? '')) return undefined;
  }
  return undefined;
}

function moneyUnit(reader: AmountReader, numeral: Numeral, at: number, scaled: boolean): Unit | undefined {
  const money = currencyAfter(reader, at);
  if (!money) return undefined;
  const one = numeral.value === 1 && !scaled;
  if (one && (numeral.form === 'article' || money.weak) && !isOneMeant(reader, numeral, money.to)) return undefined;
  if (!one && money.weak && !scaled && numeral.value < 1000 && !isPriced(reader, numeral, money.to)) return undefined;
  if (money.currency === 'BTC') return unitOf('quantity', money.to, 'quantity', { unit: 'BTC' });
  const { currency, plain, minor } = money;
  if (minor) return unitOf('money', money.to, 'money/hundredths', { factor: 0.01, currency, plain });
  const late = scaled ? undefined : lateScale(reader, at, money);
  if (late) return unitOf('money', late.to, 'money', { scale: late.scale, currency, plain });
  const cents = scaled || money.scale !== 1 ? undefined : hundredths(reader, numeral, money.to);
  return cents
    ? unitOf('money', cents.to, 'money', { currency, plain, hundredths: cents.value })
    : unitOf('money', money.to, 'money', { scale: money.scale, currency, plain });
}

/** A piece that a unit begins with, or one before a dollar sign. */
const mayBeUnit = (reader: AmountReader, at: number): boolean =>
  (bitsAt(reader, at) & UNIT) !== 0 || reader.pieces[at + 1]?.text === '$';

/** "It costs nine pounds", "nine pounds a month": not "nine pounds of apples". */
function isPriced({ pieces, words }: AmountReader, { from }: Numeral, to: number): boolean {
  const after = pieces[to]?.stem ?? '';
  if (words.of.has(after)) return false;
  if (phraseAt(pieces, to, words.per)) return true;
  for (let back = 1; back <= 4; back++) if (words.prices.has(pieces[from - back]?.stem ?? '')) return true;
  return false;
}

/** "75 USD million". */
function lateScale(reader: AmountReader, at: number, { to }: CurrencyAt): { scale: number; to: number } | undefined {
  const scale = scaleWord(reader, to);
  const code = reader.pieces[at]!;
  return scale !== undefined && scale >= 1e6 && to === at + 1 && code.capitals === 'all' ? { scale, to: to + 1 } : undefined;
}

/** "15 dollars [and 15 cents]", "15 dollars [50]". */
function hundredths(reader: AmountReader, { value }: Numeral, at: number): { value: number; to: number } | undefined {
  const { pieces, words } = reader;
  if (!Number.isInteger(value)) return undefined;
  const and = words.and.has(pieces[at]?.stem ?? '') ? 1 : 0;
  const cents = numeralAt(reader, at + and);
  if (!cents || cents.value >= 100 || !Number.isInteger(cents.value) || cents.form === 'article') return undefined;
  const minor = phraseAt(pieces, cents.to, words.minor);
  if (minor) return { value: cents.value, to: minor.to };
  const next = pieces[cents.to];
  const closed =
    !next ||
    (next.kind === 'punctuation' && next.text !== '-') ||
    (next.spaced && (words.per.has(next.stem) || words.afterNumber.has(next.stem)));
  const two = cents.form === 'words' || /^\d\d$/.test(pieces[cents.from]!.text);
  return closed && two && cents.value >= 10 ? { value: cents.value, to: cents.to } : undefined;
}

/** "pour un euro", "un euro symbolique", "for one pound": not "un euro fort". */
function isOneMeant({ pieces, words }: AmountReader, numeral: Numeral, to: number): boolean {
  const after = pieces[to];
  if (after && words.afterOne.has(after.stem)) return true;
  const before = pieces[numeral.from - 1];
  if (!before || !words.beforeOne.has(before.stem)) return false;
  return after?.kind !== 'word' || words.per.has(after.stem) || words.beforeOne.has(after.stem);
}
