import { phraseAt } from '../text/pieces.ts';
import { type CurrencyAt, currencyAfter } from './currency.ts';
import type { Measure } from './measured.ts';
import { multipleAt } from './multiple.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import type { AmountReader } from './reader.ts';
import { hyphenAt, scaleWord } from './scale.ts';

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

export const noUnit: Omit<Unit, 'kind' | 'to' | 'rule'> = {
  scale: 1,
  factor: 1,
  currency: undefined,
  plain: false,
  unit: undefined,
  hundredths: 0,
};

/** The unit behind a number or its scale. */
export function unitAt(reader: AmountReader, numeral: Numeral, start: number, scaled: boolean): Unit | undefined {
  const { pieces, words } = reader;
  let at = start + hyphenAt(reader, start);
  if (!pieces[at]) return undefined;
  if ((scaled || numeral.value >= 1e6 || numeral.form === 'collective') && words.of.has(pieces[at]!.stem)) at++;
  // "3 500 000 d": the text ends there.
  if (!pieces[at]) return undefined;
  if (!scaled) {
    const percent = phraseAt(pieces, at, words.percents);
    if (percent) return { ...noUnit, kind: 'percentage', to: percent.to, factor: Number(percent.value), rule: 'percentage' };
    const multiple = multipleAt(reader, numeral, at);
    if (multiple !== undefined) return { ...noUnit, kind: 'multiple', to: multiple, rule: 'multiple' };
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
      return { ...noUnit, kind: 'quantity', unit: unit.value, to: unit.to, rule: 'quantity' };
    }
    const mark = pieces[at]?.kind === 'word' ? words.unitMarks.get(pieces[at]!.text) : undefined;
    if (mark && skipped === 0) return { ...noUnit, kind: 'quantity', unit: mark, to: at + 1, rule: 'quantity' };
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
  if (money.currency === 'BTC') return { ...noUnit, kind: 'quantity', unit: 'BTC', to: money.to, rule: 'quantity' };
  const { currency, plain, minor } = money;
  const base = { ...noUnit, to: money.to, kind: 'money', currency, plain, rule: minor ? 'money/hundredths' : 'money' } as const;
  if (minor) return { ...base, factor: 0.01 };
  const late = scaled ? undefined : lateScale(reader, at, money);
  if (late) return { ...base, ...late };
  const cents = scaled || money.scale !== 1 ? undefined : hundredths(reader, numeral, money.to);
  if (cents) return { ...base, to: cents.to, hundredths: cents.value };
  return { ...base, scale: money.scale };
}

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
