import { amountInWords, currencyName } from '../../l10n/amounts.ts';
import { say } from '../../l10n/say.ts';
import { checkTexts } from '../../l10n/checks.ts';
import type { Check } from './check.ts';

/** "contre 183 milliards": the text leaves the currency out, and it was read from the words around. */
export const currencyInferred: Check = {
  code: 'amount/currency-inferred',
  severity: 'information',
  find: (article, { locale }) =>
    article.amounts
      .filter(({ kind, currency, currencyInferred }) => kind === 'money' && currency && currencyInferred)
      .map((amount) => ({
        start: amount.start,
        end: amount.end,
        message: say(locale, checkTexts.currencyInferred, {
          amount: amountInWords(locale, { ...amount, modifier: 'exact' }),
          currency: currencyName(locale, amount.currency!),
        }),
      })),
};
