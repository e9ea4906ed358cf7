import { amountInWords, currencyName } from '../../l10n/amounts.ts';
import { checkTexts } from '../../l10n/checks.ts';
import type { Locale } from '../../l10n/locale.ts';
import { say } from '../../l10n/say.ts';
import { currencyAdded } from '../amounts/written.ts';
import type { Amount, Article } from '../article.ts';
import { apostropheIn } from './apostrophe.ts';
import { type Check, type Found, MOST_OF_A_KIND } from './check.ts';

/** "contre 183 milliards": the text leaves the currency out, and it was read from the words around. */
export const currencyInferred: Check = {
  code: 'amount/currency-inferred',
  severity: 'hint',
  find: (article, { locale }) => {
    const apostrophe = apostropheIn(article.text);
    return article.amounts
      .filter(({ kind, currency, currencyInferred }) => kind === 'money' && currency && currencyInferred)
      .slice(0, MOST_OF_A_KIND)
      .map((amount) => inferred(article, amount, { locale, apostrophe }));
  },
};

interface Writing {
  readonly locale: Locale;
  readonly apostrophe: string;
}

function inferred(article: Article, amount: Amount, { locale, apostrophe }: Writing): Found {
  const { start, end } = amount;
  const words = article.textOf(amount);
  const newText = currencyAdded(words, amount.currency!, { language: article.language, apostrophe });
  return {
    start,
    end,
    message: say(locale, checkTexts.currencyInferred, {
      amount: amountInWords(locale, { ...amount, modifier: amount.modifier === 'between' ? 'between' : 'exact' }),
      currency: currencyName(locale, amount.currency!),
    }),
    fixes: [{ title: say(locale, checkTexts.writeAs, { words: newText }), edits: [{ start, end, newText }] }],
  };
}
