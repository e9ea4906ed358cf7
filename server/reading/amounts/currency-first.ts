import { currencyFamilies } from '../../languages/currency-signs.ts';
import { type CurrencyAt, currencyAfter } from './currency.ts';
import { type Measure, measured } from './measured.ts';
import type { Numeral } from './numeral.ts';
import type { AmountReader } from './reader.ts';
import { type Scaled, scaleAt } from './scale.ts';
import { unitOf } from './unit.ts';

/** "$5 billion", "CHF 41.50", "€-3m". */
export function prefixed(reader: AmountReader, prefix: CurrencyAt, numeral: Numeral, { from, sign }: Head): Measure {
  const scaled = scaleAt(reader, numeral, numeral.to, true);
  const scale = (foreignScale(reader, scaled) ?? scaled?.scale ?? 1) * prefix.scale;
  const number = sign * (scaled?.number ?? numeral.value);
  const to = scaled?.to ?? numeral.to;
  if (prefix.currency === 'BTC')
    return measured({ from, number, numeral, prefixed: true }, unitOf('quantity', to, 'quantity/sign', { unit: 'BTC', scale }));
  // "$5 million US", "$ 20 CAD"
  const again = prefix.plain ? currencyAfter(reader, to) : undefined;
  const full =
    again && !again.plain && !again.minor && !again.weak && again.scale === 1 && dollars.has(again.currency) ? again : undefined;
  const { currency, plain } = full ?? prefix;
  const unit = unitOf('money', full?.to ?? to, 'money/currency-first', { currency, plain, scale });
  return measured({ from, number, numeral, prefixed: true }, unit);
}

/** "« $5 billion »" in a French text: a sign before the number and no plural are English, and so is the scale. */
function foreignScale({ pieces, words }: AmountReader, scaled: Scaled | undefined): number | undefined {
  const last = scaled && pieces[scaled.to - 1];
  return last && scaled.number >= 2 ? words.foreignScales.get(last.fold) : undefined;
}

/** Currencies that a plain `$` may turn out to be. */
const dollars: ReadonlySet<string> = new Set(currencyFamilies[0]);

/** Where a measure begins, and its sign. */
export interface Head {
  readonly from: number;
  readonly sign: number;
}
