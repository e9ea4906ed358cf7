import { phraseAt } from '../text/pieces.ts';
import { currencyAfter } from './currency.ts';
import { prefixed } from './currency-first.ts';
import { type Measure, measured } from './measured.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import type { AmountReader } from './reader.ts';
import { scaleWord } from './scale.ts';
import { unitAt, unitOf } from './unit.ts';

/** "dollar 22.5 million", "rupees 500 crore": the name of the currency before a scaled figure; "percentage of 20". */
export function named(reader: AmountReader, at: number): Measure | undefined {
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
      digits: undefined,
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
  const unit = unitOf('percentage', numeral.to, 'percentage/of', { factor: Number(percent.value) });
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
