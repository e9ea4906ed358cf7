import { amountInWords } from '../../l10n/amounts.ts';
import { checkTexts } from '../../l10n/checks.ts';
import { factTypeTexts } from '../../l10n/field.ts';
import { say } from '../../l10n/say.ts';
import type { Amount, Article, Fact } from '../article.ts';
import type { Check } from './check.ts';
import { groupBy } from './group-by.ts';

/** The same odd figure given for the same thing of two companies: one of them was likely copied from the other. Round figures do repeat. */
export const repeatedForTwo: Check = {
  code: 'amount/repeated-for-two',
  severity: 'information',
  find: (article, { locale, confident }) => {
    const odd = article.facts.flatMap((fact) => {
      const amount = article.amount(fact.amount);
      return amount?.kind === 'money' && fact.confidence >= confident && figures(article, amount) >= 3 ? [{ fact, amount }] : [];
    });
    const ofOneValue = groupBy(odd, ({ amount }) => amount.value).filter(({ length }) => length > 1);
    const repeated = ofOneValue.flatMap((some) => groupBy(some, ({ fact, amount }) => `${fact.type} ${amount.currency}`));
    return repeated.flatMap((same) => {
      const [first] = same;
      const other = same.find(({ fact, amount }) => isOther(article, first!.fact, fact) && amount.id !== first!.amount.id);
      if (!first || !other) return [];
      return [
        {
          start: other.amount.start,
          end: other.amount.end,
          message: say(locale, checkTexts.repeatedForTwo, {
            amount: amountInWords(locale, other.amount),
            figure: say(locale, factTypeTexts[first.fact.type]),
            first: nameOf(article, first.fact),
            other: nameOf(article, other.fact),
          }),
          related: [{ start: first.amount.start, end: first.amount.end, message: nameOf(article, first.fact) }],
        },
      ];
    });
  },
};

/** Another company, and none of the same group. */
function isOther(article: Article, a: Fact, b: Fact): boolean {
  const [one, other] = [article.entity(a.subject), article.entity(b.subject)];
  return one !== undefined && other !== undefined && one !== other && one.parent !== other.id && other.parent !== one.id;
}

const nameOf = (article: Article, { subject }: Fact) => article.entity(subject)?.name ?? subject;

/** Significant figures as written. */
function figures(article: Article, { start, end }: Amount): number {
  let [count, zeros] = [0, 0];
  for (let at = start; at < end; at++) {
    const digit = article.text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) continue;
    if (digit > 0) {
      count += zeros + 1;
      zeros = 0;
    } else if (count > 0) zeros++;
  }
  return count;
}
