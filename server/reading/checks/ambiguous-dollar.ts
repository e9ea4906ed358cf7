import { currencyName } from '../../l10n/amounts.ts';
import { checkTexts } from '../../l10n/checks.ts';
import { say } from '../../l10n/say.ts';
import type { Amount, Article } from '../article.ts';
import type { Check } from './check.ts';

/** Plain dollars in an article that speaks of another country's dollars too, before or after, and never says which the plain ones are. */
export const ambiguousDollar: Check = {
  code: 'amount/ambiguous-dollar',
  severity: 'information',
  find: (article, { locale }) => {
    const dollars = article.amounts.filter(
      ({ kind, currency, currencyInferred }) => kind === 'money' && !currencyInferred && isDollar(currency),
    );
    const plain = dollars.filter(({ currencyShared }) => currencyShared);
    const named = dollars.filter(({ currencyShared }) => !currencyShared);
    // Said once, it holds for the others.
    if (named.length === 0 || named.some(({ currency }) => currency === 'USD')) return [];
    if (plain.some((amount) => isRate(article, amount))) return [];
    // The same figure again is the same money.
    const first = plain.find(({ value }) => !named.some((other) => other.value === value));
    if (!first) return [];
    const other = currencyName(locale, named[0]!.currency!);
    const told = first.currency === 'USD' ? checkTexts.ambiguousDollar : checkTexts.ambiguousOtherDollar;
    return [
      {
        start: first.start,
        end: first.end,
        message: say(locale, told, { other, read: currencyName(locale, first.currency!) }),
        related: named.slice(0, 3).map(({ start, end }) => ({ start, end, message: say(locale, checkTexts.otherDollar) })),
      },
    ];
  },
};

const OTHER_DOLLARS: ReadonlySet<string> = new Set(['CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD']);

const isDollar = (currency: string | undefined) => currency === 'USD' || (currency !== undefined && OTHER_DOLLARS.has(currency));

/** "$1 = 1.5164 Australian dollars": which the plain ones are not. */
const isRate = (article: Article, { value, end }: Amount) => value === 1 && /^\s*=/.test(article.text.slice(end, end + 8));
