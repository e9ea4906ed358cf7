import { describe, expect, test } from 'vitest';
import { resolveCurrencies } from '../../../../server/reading/amounts/resolve.ts';
import { scanAmounts } from '../../../../server/reading/amounts/scan.ts';
import type { Language } from '../../../../server/reading/article.ts';
import { readParagraph } from '../../../../server/reading/text/text.ts';

/** The money of a text as `12e6 EUR`, with `?` behind an inferred currency. */
function money(text: string, language: Language = 'fr'): string[] {
  const sentences = scanAmounts(readParagraph(text, language).sentences, language);
  return resolveCurrencies(sentences)
    .flat()
    .filter(({ kind }) => kind === 'money')
    .map(({ value, currency, currencyInferred }) => `${value / 1e6} ${currency}${currencyInferred ? '?' : ''}`);
}

describe('a currency left out', () => {
  test('is that of the amount before it in the sentence', () => {
    expect(money('Vauban vaut 350 millions d’euros, contre 183 millions en mai, et 90 millions de dollars de dettes.')).toEqual([
      '350 EUR',
      '183 EUR?',
      '90 USD',
    ]);
  });

  test('failing that, of the one behind it', () => {
    expect(money('Après 183 millions en mai, Vauban vaut 350 millions de dollars.')).toEqual(['183 USD?', '350 USD']);
  });

  test('is that of the same figure earlier in the article', () => {
    expect(money('Le bail coûte 28 M$. La prime est de 3 M€. La facture (28 millions, rappelons-le) est payée.')).toEqual([
      '28 USD',
      '3 EUR',
      '28 USD?',
    ]);
  });

  test('is that of the sentence before', () => {
    expect(money('Le bail coûte 28 M$. La facture suivante est de 12 millions.')).toEqual(['28 USD', '12 USD?']);
  });

  test('is that of the article, where it comes first', () => {
    expect(money('Orvane vaut 3 milliards. La prime est de 3 M€.')).toEqual(['3000 EUR?', '3 EUR']);
  });

  test('is no amount where no currency stands anywhere', () => {
    expect(money('Orvane vaut 3 milliards. Rien de plus.')).toEqual([]);
  });
});

describe('a name that several currencies share', () => {
  test('plain dollars are American, whoever else is named', () => {
    expect(money('Il met 5 millions de dollars. Le fonds ajoute 3 millions de dollars australiens.')).toEqual(['5 USD', '3 AUD']);
  });

  test('plain dollars are those that the article named first', () => {
    expect(money('It raised C$5 million. The $5 million will last.', 'en')).toEqual(['5 CAD', '5 CAD']);
  });

  test('plain dollars are American where a rate says that they are not those', () => {
    expect(money('It pays A$5 million. It owes $3 million ($1 = 2 Australian dollars).', 'en')[1]).toBe('3 USD');
  });

  test('couronnes, francs and pounds follow the full name', () => {
    expect(money('Le prix est de 3 millions de couronnes norvégiennes. Il était de 2 millions de couronnes.')).toEqual([
      '3 NOK',
      '2 NOK',
    ]);
    expect(money('Il doit 4 millions de francs CFA, puis 2 millions de francs.')).toEqual(['4 XOF', '2 XOF']);
    expect(money('It owes 4 million Egyptian pounds and 2 million pounds.', 'en')).toEqual(['4 EGP', '2 EGP']);
  });
});
