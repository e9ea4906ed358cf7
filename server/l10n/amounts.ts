import type { Amount, Modifier, Money } from '../reading/article.ts';
import { displayNames, numberFormat } from './formats.ts';
import type { Locale } from './locale.ts';
import { say } from './say.ts';
import { unitTexts } from './units.ts';

/** A sum in words: `US$13 billion`, `13 milliards $US`. */
export function moneyInWords(locale: Locale, { value, currency }: Money): string {
  return withCurrency(locale, currency, scaled(locale, value));
}

/** A sum as short as the trade press has it: `US$33bn`, `33 Md $US`. */
export function moneyInShort(locale: Locale, { value, currency }: Money): string {
  // American English has "$33B", which in the field may mean anything.
  const tag = locale.language === 'en' && locale.numbers.startsWith('en') ? 'en-GB' : locale.numbers;
  const format = numberFormat(tag, { notation: 'compact', compactDisplay: 'short', maximumSignificantDigits: 3 });
  return withCurrency(locale, currency, isMisread(locale, value) ? inBillions(locale, format, value) : format.format(value));
}

/** All digits of a number, grouped as the reader is used to: `13,000,000,000`. */
export function digits(locale: Locale, value: number): string {
  return numberFormat(locale.numbers, { maximumFractionDigits: 6 }).format(value);
}

/** An amount of an article in words with its modifier as a sign: `≈ US$13 billion`, `27%`, `30 GW`, `US$5–7 billion`. */
export function amountInWords(locale: Locale, amount: Amount): string {
  return SIGNS[amount.modifier] + worth(locale, amount);
}

export const SIGNS: Readonly<Record<Modifier, string>> = {
  exact: '',
  about: '≈ ',
  at_most: '≤ ',
  at_least: '≥ ',
  more_than: '> ',
  less_than: '< ',
  between: '',
};

function worth(locale: Locale, amount: Amount): string {
  const { value, low, high } = amount;
  const isRange = amount.modifier === 'between' && low !== undefined && high !== undefined && low < high;
  if (isRange && amount.kind === 'percentage') return `${percent(locale, low)} – ${percent(locale, high)}`;
  const figure = isRange ? scaledRange(locale, low, high) : scaled(locale, value);
  switch (amount.kind) {
    case 'money':
      return amount.currency ? withCurrency(locale, amount.currency, figure) : figure;
    case 'percentage':
      return percent(locale, value);
    case 'multiple':
      return `${isRange ? figure : digits(locale, value)}×`;
    case 'quantity':
      return `${figure} ${counted(locale, figure, unitName(locale, amount.unit))}`.trimEnd();
  }
}

/** `27%`, `27 %` in French. */
export function percent(locale: Locale, value: number): string {
  return numberFormat(locale.numbers, { style: 'percent', maximumFractionDigits: 2 }).format(value / 100);
}

/** The currency's name as the reader calls it: `US dollar`, `dollar des États-Unis`; its code when it has none. */
export function currencyName(locale: Locale, currency: string): string {
  try {
    return displayNames(locale.numbers, 'currency').of(currency) ?? currency;
  } catch {
    return currency;
  }
}

/** A country's name by its code. */
export function regionName(locale: Locale, region: string): string {
  try {
    return displayNames(locale.numbers, 'region').of(region) ?? region;
  } catch {
    return region;
  }
}

/** French counts "2 millions d’actions", with the preposition behind a word. */
function counted(locale: Locale, figure: string, unit: string): string {
  if (locale.language !== 'fr' || !/\p{L}$/u.test(figure) || !/^\p{Ll}{3}/u.test(unit)) return unit;
  return /^[aeiouyéè]/.test(unit) ? `d’${unit}` : `de ${unit}`;
}

function unitName(locale: Locale, unit: string | undefined): string {
  if (unit === undefined) return '';
  const known = unitTexts[unit];
  return known ? say(locale, known) : unit;
}

/** `13 billion` from a million up, all digits below. */
const scaled = (locale: Locale, value: number): string =>
  isMisread(locale, value) ? inBillions(locale, scale(locale, value), value) : scale(locale, value).format(value);

/** `2–3 billion`, `800 million – 1.2 billion`. */
const scaledRange = (locale: Locale, low: number, high: number): string =>
  isMisread(locale, high) ? `${scaled(locale, low)} – ${scaled(locale, high)}` : scale(locale, high).formatRange(low, high);

/** A French "billion" (`Bn`) is 10¹², and taken for a thousand times less: the press counts in milliards. */
const isMisread = (locale: Locale, value: number) => locale.numbers.startsWith('fr') && Math.abs(value) >= 1e12;

/** `1 400 milliards`: the number before the word for 10⁹ in the plural. */
function inBillions(locale: Locale, format: Intl.NumberFormat, value: number): string {
  const billions = numberFormat(locale.numbers, { maximumSignificantDigits: 4 }).format(value / 1e9);
  return format
    .formatToParts(2e9)
    .map((part) => (part.type === 'integer' ? billions : part.value))
    .join('');
}

const scale = (locale: Locale, value: number): Intl.NumberFormat =>
  numberFormat(
    locale.numbers,
    Math.abs(value) >= 1e6
      ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 }
      : { maximumFractionDigits: 2 },
  );

/** `Intl` abbreviates a compact sum of money, so the words are set into the place that it gives the figure. */
function withCurrency(locale: Locale, currency: string, figure: string): string {
  const { before, after } = placeOf(locale.numbers, currency);
  return before + figure + after;
}

const places = new Map<string, { readonly before: string; readonly after: string }>();

/** What stands before and after a figure in a currency. */
function placeOf(tag: string, currency: string): { readonly before: string; readonly after: string } {
  const key = `${tag} ${currency}`;
  let place = places.get(key);
  if (!place) {
    place = partsAround(tag, currency);
    places.set(key, place);
  }
  return place;
}

function partsAround(tag: string, currency: string): { readonly before: string; readonly after: string } {
  try {
    const parts = new Intl.NumberFormat(tag, { style: 'currency', currency, maximumFractionDigits: 0 }).formatToParts(1);
    const at = parts.findIndex(({ type }) => type === 'integer');
    const words = parts.map(({ type, value }) => (type === 'currency' ? unambiguous(value, currency) : value));
    return { before: words.slice(0, at).join(''), after: words.slice(at + 1).join('') };
  } catch {
    return { before: '', after: ` ${currency}` };
  }
}

/** A dollar always says whose it is. */
const unambiguous = (symbol: string, currency: string) =>
  symbol === '$' && currency.endsWith('D') ? `${currency.slice(0, 2)}$` : symbol;
