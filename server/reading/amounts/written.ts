import { amountWriting, currencySigns } from '../../languages/amount-writing.ts';
import type { Language, Money } from '../article.ts';

/** `13 milliards de dollars` · `13 Md$` · `$13bn` */
export type AmountStyle = 'long' | 'short' | 'symbol';

export interface Writing {
  readonly language: Language;
  readonly style: AmountStyle;
  /** The one that the article uses. */
  readonly apostrophe: string;
}

/** A sum as an article in this language writes it. */
export function written(money: Money, { language, style, apostrophe }: Writing): string {
  // The third style is that of the English trade press in any language.
  if (style === 'symbol') return withSign(money, 'en');
  const { currencies, signFirst } = amountWriting[language];
  const sign = currencySigns[money.currency];
  if (style === 'short') return withSign(money, language);
  if (signFirst && sign) return `${sign}${figure(money.value, language, ' ')}`;
  const scale = scaleOf(money.value, language);
  const name = currencies[money.currency];
  if (!name) return `${figure(money.value, language, ' ')} ${money.currency}`;
  const { isMany, of } = amountWriting[language];
  const word = scale || isMany(money.value) ? name.many : name.one;
  return `${figure(money.value, language, ' ')} ${scale ? of(word, apostrophe) : ''}${word}`;
}

/** What an amount without a currency needs behind or before it to name one, by the words that it ends with. */
export function currencyAdded(
  words: string,
  currency: string,
  { language, apostrophe }: Pick<Writing, 'language' | 'apostrophe'>,
): string {
  const { scales, currencies, of, signFirst } = amountWriting[language];
  const sign = currencySigns[currency];
  if (signFirst && sign) return sign + words;
  const name = currencies[currency]?.many ?? currency;
  const last = /[\p{L}]+$/u.exec(words)?.[0].toLowerCase();
  if (last === undefined) return `${words} ${name}`;
  if (scales.some(({ one, many }) => last === one || last === many)) return `${words} ${of(name, apostrophe)}${name}`;
  return sign ? words + sign : `${words} ${name}`;
}

/** `13 Md$`, `$13bn`; `13 Md CHF` where a currency has no sign. */
function withSign({ value, currency }: Money, language: Language): string {
  const { signFirst, scales } = amountWriting[language];
  const sign = currencySigns[currency];
  const scale = scaleOf(value, language);
  const mark = scales.find((each) => each.value === scale)?.mark ?? '';
  const number = plain(value / (scale || 1), language);
  if (signFirst) return sign ? sign + number + mark : `${currency} ${number}${mark}`;
  return `${number} ${mark}${sign ?? `${mark ? ' ' : ''}${currency}`}`;
}

/** `13 milliards`, `312 456`. */
function figure(value: number, language: Language, space: string): string {
  const { scales, isMany } = amountWriting[language];
  const scale = scales.find((each) => each.value === scaleOf(value, language));
  if (!scale) return plain(value, language);
  return plain(value / scale.value, language) + space + (isMany(value / scale.value) ? scale.many : scale.one);
}

const scaleOf = (value: number, language: Language): number =>
  amountWriting[language].scales.find((scale) => Math.abs(value) >= scale.value)?.value ?? 0;

/** At most three decimals, thousands set apart. */
function plain(value: number, language: Language): string {
  const { decimal, thousands } = amountWriting[language];
  const [whole, fraction] = String(Number(value.toFixed(3))).split('.') as [string, string | undefined];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : grouped + decimal + fraction;
}
