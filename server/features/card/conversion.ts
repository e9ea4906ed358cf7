import { moneyInWords } from '../../l10n/amounts.ts';
import { cardTexts } from '../../l10n/cards.ts';
import { say } from '../../l10n/say.ts';
import type { Amount } from '../../reading/article.ts';
import { escaped } from '../markdown.ts';
import type { OpenArticle } from '../open-article.ts';
import { statedRates } from './stated-rates.ts';

/** The amount in other currencies, at rates that the article states or the settings give; none is ever fetched. */
export function conversions(open: OpenArticle, amount: Amount): string[] {
  if (amount.kind !== 'money' || !amount.currency) return [];
  const stated = statedRates(open.article).map((rate) => ({ ...rate, text: cardTexts.convertedStated }));
  const set = open.configuration.rates.map((rate) => ({ ...rate, text: cardTexts.convertedSetting }));
  const done = new Set<string>();
  return [...stated, ...set].flatMap(({ from, to, rate, text }) => {
    const [currency, factor] = from === amount.currency ? [to, rate] : to === amount.currency ? [from, 1 / rate] : [undefined, 0];
    if (currency === undefined || done.has(currency)) return [];
    done.add(currency);
    const value = rounded(amount.value * factor);
    return [
      say(open.locale, text, { money: escaped(moneyInWords(open.locale, { value, currency })), from, to, rate: String(rate) }),
    ];
  });
}

/** Three figures are all that a rate is good for. */
const rounded = (value: number) => Number(value.toPrecision(3));
