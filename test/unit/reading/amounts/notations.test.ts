import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../server/reading/article.ts';
import { readings } from './marked.ts';

/** Every way to write a figure, in every place of a sentence: each must be read, whole, as what it is. */
interface Notations {
  /** `#` stands for the figure; then what one of it is worth. */
  readonly figures: readonly (readonly [string, number])[];
  /** `#` stands for the figure with its scale; then the currency. */
  readonly scales: readonly (readonly [string, number, string])[];
  readonly sentences: readonly string[];
}

const french: Notations = {
  figures: [
    ['5', 5],
    ['12,5', 12.5],
    ['1,25', 1.25],
    ['250', 250],
    ['1 400', 1400],
    ['1\u202f400', 1400],
    ['1\u00a0400,5', 1400.5],
    ['3.5', 3.5],
    ['0,8', 0.8],
  ],
  scales: [
    ['# €', 1, 'EUR'],
    ['#€', 1, 'EUR'],
    ['# euros', 1, 'EUR'],
    ['# EUR', 1, 'EUR'],
    ['# millions d’euros', 1e6, 'EUR'],
    ["# millions d'euros", 1e6, 'EUR'],
    ['# M€', 1e6, 'EUR'],
    ['#M€', 1e6, 'EUR'],
    ['# M €', 1e6, 'EUR'],
    ['# M EUR', 1e6, 'EUR'],
    ['# MEUR', 1e6, 'EUR'],
    ["# M d'euros", 1e6, 'EUR'],
    ['# k€', 1e3, 'EUR'],
    ['# kEUR', 1e3, 'EUR'],
    ['# Md€', 1e9, 'EUR'],
    ['# Md €', 1e9, 'EUR'],
    ['# Mds€', 1e9, 'EUR'],
    ['# Mds €', 1e9, 'EUR'],
    ['# Mds d’euros', 1e9, 'EUR'],
    ['# Mrd €', 1e9, 'EUR'],
    ['# milliards d’euros', 1e9, 'EUR'],
    ['# milliards €', 1e9, 'EUR'],
    ['# milliards de dollars', 1e9, 'USD'],
    ['# milliards de $', 1e9, 'USD'],
    ['# milliards $', 1e9, 'USD'],
    ['# Mds$', 1e9, 'USD'],
    ['# M$', 1e6, 'USD'],
    ['# MUSD', 1e6, 'USD'],
    ['# M$ US', 1e6, 'USD'],
    ['# M$ CA', 1e6, 'CAD'],
    ['# millions de dollars canadiens', 1e6, 'CAD'],
    ['# millions de livres sterling', 1e6, 'GBP'],
    ['# M£', 1e6, 'GBP'],
    ['# millions £', 1e6, 'GBP'],
    ['# millions de francs suisses', 1e6, 'CHF'],
    ['# MCHF', 1e6, 'CHF'],
    ['# M CHF', 1e6, 'CHF'],
    ['# billions de yens', 1e12, 'JPY'],
    ['# milliards de yuans', 1e9, 'CNY'],
    ['# crores de roupies', 1e7, 'INR'],
    ['$# millions', 1e6, 'USD'],
    ['£# millions', 1e6, 'GBP'],
    ['CHF # millions', 1e6, 'CHF'],
    ['US$ # millions', 1e6, 'USD'],
  ],
  sentences: [
    'Orvane a levé # auprès de Vaubert.',
    '#, c’est le prix.',
    'Le prix (#) est connu.',
    'Le prix est de #.',
    'Il verse #, puis se tait.',
    'Orvane met « # » sur la table.',
    'Pour #, Vaubert cède Orvane',
    '- Rachat : # ;',
  ],
};

const english: Notations = {
  figures: [
    ['5', 5],
    ['12.5', 12.5],
    ['1.25', 1.25],
    ['250', 250],
    ['1,400', 1400],
    ['1,400.5', 1400.5],
    ['0.8', 0.8],
  ],
  scales: [
    ['$#', 1, 'USD'],
    ['$# million', 1e6, 'USD'],
    ['$#m', 1e6, 'USD'],
    ['$#M', 1e6, 'USD'],
    ['$#mn', 1e6, 'USD'],
    ['$# mln', 1e6, 'USD'],
    ['$#MM', 1e6, 'USD'],
    ['$#-million', 1e6, 'USD'],
    ['$#bn', 1e9, 'USD'],
    ['$#B', 1e9, 'USD'],
    ['$#b', 1e9, 'USD'],
    ['$# billion', 1e9, 'USD'],
    ['$# BLN', 1e9, 'USD'],
    ['$#tn', 1e12, 'USD'],
    ['$#trn', 1e12, 'USD'],
    ['$#k', 1e3, 'USD'],
    ['US$# million', 1e6, 'USD'],
    ['U.S.$# million', 1e6, 'USD'],
    ['A$# million', 1e6, 'AUD'],
    ['C$#m', 1e6, 'CAD'],
    ['HK$#bn', 1e9, 'HKD'],
    ['S$# million', 1e6, 'SGD'],
    ['NZ$#m', 1e6, 'NZD'],
    ['NT$#bn', 1e9, 'TWD'],
    ['R$#m', 1e6, 'BRL'],
    ['€#m', 1e6, 'EUR'],
    ['€# million', 1e6, 'EUR'],
    ['£#bn', 1e9, 'GBP'],
    ['¥# billion', 1e9, 'JPY'],
    ['₹# crore', 1e7, 'INR'],
    ['Rs # crore', 1e7, 'INR'],
    ['Rs. # lakh', 1e5, 'INR'],
    ['CHF # million', 1e6, 'CHF'],
    ['EUR # million', 1e6, 'EUR'],
    ['SEK #bn', 1e9, 'SEK'],
    ['# million euros', 1e6, 'EUR'],
    ['# million pounds', 1e6, 'GBP'],
    ['# billion dollars', 1e9, 'USD'],
    ['# billion yen', 1e9, 'JPY'],
    ['# million Swiss francs', 1e6, 'CHF'],
    ['# million Canadian dollars', 1e6, 'CAD'],
    ['# million USD', 1e6, 'USD'],
    ['# MUSD', 1e6, 'USD'],
    ['#m euros', 1e6, 'EUR'],
  ],
  sentences: [
    'Orvane raised # from Norfell.',
    '# is the price.',
    'The price (#) is known.',
    'The price is #.',
    'It paid #, then fell silent.',
    'Orvane put "#" on the table.',
    'Norfell sells Orvane for #',
    '- Takeover: #;',
  ],
};

describe.each<[Language, Notations]>([
  ['fr', french],
  ['en', english],
])('%s notations', (language, { figures, scales, sentences }) => {
  test.each(scales)('%s', (scale, worth, currency) => {
    for (const [figure, value] of figures)
      for (const sentence of sentences) {
        const words = scale.replace('#', figure);
        const text = sentence.replace('#', () => words);
        expect([text, ...readings(text, language)]).toEqual([
          text,
          `${words} = ${Number((value * worth).toPrecision(12))} ${currency}`,
        ]);
      }
  });
});
