import type { GraphEdge, Money } from '../protocol.ts';

/**
 * What an amount weighs in a drawing: its rough worth in US dollars. Rates are orders of magnitude, fixed, and never shown
 * as a value: widths and sizes go by the logarithm, in which a wrong rate of a tenth is a twentieth of a step.
 */
export function roughDollars({ value, currency }: Money): number {
  return Math.abs(value) * (DOLLARS_A_UNIT[currency] ?? 1);
}

/** Of a deal; 0 without an amount. */
export const dealDollars = ({ amount }: Pick<GraphEdge, 'amount'>): number => (amount ? roughDollars(amount) : 0);

/** The power of ten of an amount: 9.7 for 5 billion dollars. Nothing is below 0. */
export function magnitude(money: Money): number {
  const dollars = roughDollars(money);
  return dollars > 1 ? Math.log10(dollars) : 0;
}

const DOLLARS_A_UNIT: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 1.1,
  GBP: 1.3,
  CHF: 1.2,
  JPY: 0.0067,
  CNY: 0.14,
  HKD: 0.13,
  TWD: 0.031,
  KRW: 0.00072,
  INR: 0.012,
  IDR: 0.000062,
  VND: 0.00004,
  THB: 0.029,
  MYR: 0.23,
  SGD: 0.75,
  PHP: 0.018,
  AUD: 0.65,
  NZD: 0.6,
  CAD: 0.72,
  MXN: 0.055,
  BRL: 0.18,
  ARS: 0.001,
  CLP: 0.001,
  COP: 0.00024,
  SEK: 0.1,
  NOK: 0.095,
  DKK: 0.15,
  ISK: 0.0075,
  PLN: 0.26,
  CZK: 0.045,
  HUF: 0.0027,
  RON: 0.22,
  RUB: 0.011,
  UAH: 0.024,
  TRY: 0.028,
  ILS: 0.28,
  AED: 0.27,
  SAR: 0.27,
  QAR: 0.27,
  KWD: 3.2,
  EGP: 0.02,
  ZAR: 0.055,
  NGN: 0.00065,
  KES: 0.0077,
  MAD: 0.1,
  DZD: 0.0075,
  TND: 0.32,
  XOF: 0.0017,
  XAF: 0.0017,
  PKR: 0.0036,
};
