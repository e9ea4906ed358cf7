import { describe, expect, test } from 'vitest';
import { amountInWords, currencyName, digits, moneyInShort, moneyInWords, percent } from '../../../server/l10n/amounts.ts';
import { localeOf } from '../../../server/l10n/locale.ts';
import { articleOf } from '../article-of.ts';

/** With ordinary spaces, to be readable here. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a sum in words', () => {
  test.each([
    ['en', 13e9, 'USD', 'US$13 billion'],
    ['en', 1.4e12, 'USD', 'US$1.4 trillion'],
    ['en', 312456, 'EUR', '€312,456'],
    ['en', 184.2, 'USD', 'US$184.2'],
    ['en', 300e6, 'CAD', 'CA$300 million'],
    ['en-GB', 5.25e6, 'GBP', '£5.25 million'],
    ['fr', 13e9, 'USD', '13 milliards $US'],
    ['fr', 1.5e6, 'EUR', '1,5 million €'],
    ['fr', 1e12, 'USD', '1 000 milliards $US'],
    ['fr', 1.003e12, 'USD', '1 003 milliards $US'],
    ['de', 13e9, 'EUR', '13 Milliarden €'],
    ['en', 5e6, 'no currency', '5 million no currency'],
  ])('in %s, %d %s is %s', (tag, value, currency, words) => {
    expect(plain(moneyInWords(localeOf(tag), { value, currency }))).toBe(words);
  });
});

test('an amount has its modifier as a sign, its range, its unit', () => {
  const amounts = articleOf(
    '{13 Md$}(13e9 USD about) {5 Md€}(5e9 EUR at_most) {entre 5 et 7 M€}(5e6-7e6 EUR) {27 %}(27 %) {17 fois}(17 x) {30 GW}(30 unit:GW) {2 millions d’actions}(2e6 unit:shares)',
  ).amounts;
  expect(amounts.map((amount) => plain(amountInWords(localeOf('en'), amount)))).toEqual([
    '≈ US$13 billion',
    '≤ €5 billion',
    '€5–7 million',
    '27%',
    '17×',
    '30 GW',
    '2 million shares',
  ]);
  expect(amounts.map((amount) => plain(amountInWords(localeOf('fr'), amount)))).toEqual([
    '≈ 13 milliards $US',
    '≤ 5 milliards €',
    '5–7 millions €',
    '27 %',
    '17×',
    '30 GW',
    '2 millions d’actions',
  ]);
});

test('a French sum never speaks of billions, which are misread', () => {
  const french = localeOf('fr');
  expect(plain(moneyInShort(french, { value: 1.01e12, currency: 'USD' }))).toBe('1 010 Md $US');
  expect(plain(moneyInShort(french, { value: 3e9, currency: 'USD' }))).toBe('3 Md $US');
  const [range] = articleOf('{entre 800 et 1 200 Md€}(800e9-1200e9 EUR)').amounts;
  expect(plain(amountInWords(french, range!))).toBe('800 milliards – 1 200 milliards €');
});

test('digits, percent and names of currencies are the reader’s', () => {
  expect(digits(localeOf('en'), 13e9)).toBe('13,000,000,000');
  expect(plain(digits(localeOf('fr'), 13e9))).toBe('13 000 000 000');
  expect(plain(percent(localeOf('fr'), 12.5))).toBe('12,5 %');
  expect(currencyName(localeOf('fr'), 'USD')).toBe('dollar des États-Unis');
  expect(currencyName(localeOf('en'), '???')).toBe('???');
});
