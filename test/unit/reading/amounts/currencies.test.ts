import { describe, expect, test } from 'vitest';
import { currencyCodes, currencyFamilies } from '../../../../server/languages/currency-signs.ts';
import { scanAmounts } from '../../../../server/reading/amounts/scan.ts';
import type { Language } from '../../../../server/reading/article.ts';
import { readParagraph } from '../../../../server/reading/text/text.ts';

/** Names that Unicode gives and newspapers do not: checked by the codes alone. */
const bookish = new Set(['XCG', 'XPF', 'ZWG', 'XOF', 'XAF', 'BEF', 'SLE']);

describe.each<[Language, (name: string) => string]>([
  ['fr', (name) => `Le prêt est de 25 millions de ${name}.`],
  ['en', (name) => `The loan is 25 million ${name}.`],
])('%s names of currencies', (language, sentence) => {
  const names = new Intl.DisplayNames([language], { type: 'currency' });
  test.each([...currencyCodes].filter((code) => !bookish.has(code)))('%s', (code) => {
    const text = sentence(names.of(code)!.toLowerCase());
    const [amount] = scanAmounts(readParagraph(text, language).sentences, language)[0]!;
    expect([text, amount?.currency]).toEqual([text, code]);
    expect(amount?.value).toBe(25e6);
  });
});

test('each code is read before and behind its number', () => {
  for (const code of currencyCodes) {
    for (const text of [`Paid ${code} 25 million.`, `Paid 25 million ${code}.`]) {
      const [amount] = scanAmounts(readParagraph(text, 'en').sentences, 'en')[0]!;
      expect([text, amount?.currency]).toEqual([text, code]);
    }
  }
});

test('families hold codes', () => {
  for (const code of currencyFamilies.flat()) expect(currencyCodes.has(code)).toBe(true);
});
