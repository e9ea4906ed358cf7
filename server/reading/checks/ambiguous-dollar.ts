import { currencyName } from '../../l10n/amounts.ts';
import { checkTexts } from '../../l10n/checks.ts';
import { say } from '../../l10n/say.ts';
import { amountWriting } from '../../languages/amount-writing.ts';
import type { Amount, Article } from '../article.ts';
import type { Check } from './check.ts';
import { wordsAfter, wordsBefore } from './words.ts';

/** Plain dollars in an article that speaks of another country's dollars too, and never says which the plain ones are. */
export const ambiguousDollar: Check = {
  code: 'amount/ambiguous-dollar',
  severity: 'information',
  find: (article, { locale }) => {
    const money = article.amounts.filter(({ kind, currencyInferred }) => kind === 'money' && !currencyInferred);
    const others = money.filter(({ currency }) => currency !== undefined && OTHER_DOLLARS.has(currency));
    if (others.length === 0) return [];
    const dollars = money.filter(({ currency }) => currency === 'USD');
    const plain = dollars.filter((amount) => isPlain(article, amount));
    const first = plain[0];
    // Said once, it holds for the others.
    if (!first || plain.length < dollars.length) return [];
    return [
      {
        start: first.start,
        end: first.end,
        message: say(locale, checkTexts.ambiguousDollar, { other: currencyName(locale, others[0]!.currency!) }),
        related: others.slice(0, 3).map(({ start, end }) => ({ start, end, message: say(locale, checkTexts.otherDollar) })),
      },
    ];
  },
};

const OTHER_DOLLARS: ReadonlySet<string> = new Set(['CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD']);

/** The sign or the bare name, with no country beside it. */
function isPlain(article: Article, amount: Amount): boolean {
  const words = article.textOf(amount);
  const { one, many } = amountWriting[article.language].currencies.USD!;
  if (words.includes('$'))
    return (
      !/[A-Z]\.?\s?\$|\$\s?[A-Z]{2}\b|\bUSD\b/.test(words) &&
      !/[A-Z]\.?$/.test(article.text.slice(Math.max(0, amount.start - 3), amount.start).trim())
    );
  const last = words.split(/\s+/).at(-1)?.toLowerCase();
  const [before] = wordsBefore(article, amount.end - (last?.length ?? 0), 1);
  const [after] = wordsAfter(article, amount.end, 1);
  return (last === one || last === many) && !isCountry(before) && !isCountry(after);
}

const isCountry = (word: string | undefined) =>
  word !== undefined && (word === 'us' || word === 's' || word.startsWith('americ'));
