import { amountInWords } from '../../l10n/amounts.ts';
import { checkTexts } from '../../l10n/checks.ts';
import { say } from '../../l10n/say.ts';
import type { Amount, Article, Deal } from '../article.ts';
import type { Check, CheckContext, Found } from './check.ts';
import { groupBy } from './group-by.ts';
import { intervalOf, overlap } from './precision.ts';

/** The same transaction told with two sums that cannot both be right, or with the same figure in two currencies. */
export const amountsContradict: Check = {
  code: 'deal/amounts-contradict',
  severity: 'warning',
  find: (article, context) => {
    const priced = article.deals.flatMap((deal) => {
      const amount = article.amount(deal.amount);
      const isPriced =
        amount?.kind === 'money' && amount.currency && !amount.per && !deal.amountIsTotal && deal.status !== 'cancelled';
      return isPriced && deal.confidence >= context.confident && isKnown(deal) ? [{ deal, amount }] : [];
    });
    return groupBy(priced, ({ deal }) => transaction(deal)).flatMap((told) => contradictions(article, told, context));
  },
};

interface Told {
  readonly deal: Deal;
  readonly amount: Amount;
}

const isOnce = ({ type, share }: Deal) => type === 'acquisition' && share === undefined;

/** Told of well enough to be known again. */
const isKnown = (deal: Deal) =>
  deal.from.length > 0 && deal.to.length > 0 && (isOnce(deal) || (deal.date !== undefined && deal.date.length >= 7));

/**
 * What makes two deals one transaction: the same parties and kind, both rumoured or neither, and for what can happen twice the same status and day
 * or month too. A company is bought whole once.
 */
function transaction(deal: Deal): string {
  const { type, from, to, share, status, date } = deal;
  const parties = [type, [...from].sort().join(' '), [...to].sort().join(' ')].join('\n');
  return isOnce(deal) ? `${parties}\n${status === 'rumoured'}` : `${parties}\n${status}\n${date}\n${share ?? ''}`;
}

function contradictions(article: Article, told: readonly Told[], context: CheckContext): Found[] {
  const [first, ...others] = told;
  if (!first) return [];
  return others
    .filter(({ amount }) => contradicts(article, first.amount, amount))
    .map((other) => found(article, first, { other, context }));
}

function contradicts(article: Article, a: Amount, b: Amount): boolean {
  if (a.id === b.id) return false;
  // Two currencies are two ways to say it, unless the figure is the same.
  if (a.currency !== b.currency) return a.value === b.value && !a.currencyInferred && !b.currencyInferred;
  return !overlap(intervalOf(article, a), intervalOf(article, b));
}

function found(article: Article, first: Told, { other, context: { locale } }: { other: Told; context: CheckContext }): Found {
  const { start, end } = other.amount;
  return {
    start,
    end,
    message: say(locale, checkTexts.amountsContradict, {
      here: amountInWords(locale, other.amount),
      there: amountInWords(locale, first.amount),
      from: first.deal.from.map((id) => article.entity(id)?.name ?? id).join(' + '),
      to: first.deal.to.map((id) => article.entity(id)?.name ?? id).join(' + '),
    }),
    related: [{ start: first.amount.start, end: first.amount.end, message: say(locale, checkTexts.saidBefore) }],
  };
}
