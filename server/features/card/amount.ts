import { amountInWords, currencyName, digits, moneyInWords } from '../../l10n/amounts.ts';
import { cardTexts } from '../../l10n/cards.ts';
import { modifierTexts } from '../../l10n/field.ts';
import { say } from '../../l10n/say.ts';
import type { Amount } from '../../reading/article.ts';
import { escaped } from '../markdown.ts';
import type { OpenArticle } from '../open-article.ts';
import { conversions } from './conversion.ts';
import { dealTable } from './deal-table.ts';
import { factLines } from './facts.ts';
import { loopLines } from './loops.ts';
import { impliedValues } from './valuation.ts';
import { why } from './why.ts';

/** An amount as Markdown: its worth in words and digits, what it was qualified by, the deals and loops it belongs to, and why. */
export function amountCard(open: OpenArticle, amount: Amount): string {
  const deals = open.article.dealsOf(amount);
  return [
    worth(open, amount),
    ...qualified(open, amount),
    ...perYear(open, amount),
    ...conversions(open, amount),
    ...impliedValues(open, deals),
    dealTable(open, deals),
    ...factLines(open, open.article.factsOf(amount)),
    ...loopLines(open, deals),
    why(open, [
      { rule: amount.rule, span: amount },
      ...deals.flatMap(({ evidence }) => evidence.map(({ rule, trigger }) => ({ rule, span: trigger }))),
    ]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** `**≈ US$13 billion** (13,000,000,000)`; the digits only where the words do not give them already. */
function worth(open: OpenArticle, amount: Amount): string {
  const words = `**${escaped(amountInWords(open.locale, amount))}**`;
  if (amount.kind !== 'money' && amount.kind !== 'quantity') return words;
  if (Math.abs(amount.value) < 1e6) return words;
  const { low, high, value } = amount;
  const all = amount.modifier === 'between' && low !== undefined && high !== undefined ? [low, high] : [value];
  return `${words} (${all.map((each) => digits(open.locale, each)).join(' – ')})`;
}

function qualified(open: OpenArticle, amount: Amount): string[] {
  const lines: string[] = [];
  if (amount.modifier !== 'exact')
    lines.push(
      say(open.locale, amount.modifierSpan ? cardTexts.modifierSaid : cardTexts.modifier, {
        modifier: say(open.locale, modifierTexts[amount.modifier]),
        words: amount.modifierSpan ? escaped(open.article.textOf(amount.modifierSpan)) : '',
      }),
    );
  if (amount.currency)
    lines.push(
      say(open.locale, amount.currencyInferred ? cardTexts.currencyInferred : cardTexts.currency, {
        name: escaped(currencyName(open.locale, amount.currency)),
        code: amount.currency,
      }),
    );
  if (amount.per) lines.push(say(open.locale, cardTexts.per[amount.per]));
  return lines.length > 0 ? [lines.join(' · ')] : [];
}

/** "100 milliards sur cinq ans": what that makes a year. */
function perYear(open: OpenArticle, amount: Amount): string[] {
  if (amount.kind !== 'money' || !amount.currency) return [];
  const years = open.article.dealsOf(amount).find((deal) => (deal.years ?? 0) > 1)?.years;
  if (!years) return [];
  const each = moneyInWords(open.locale, { value: amount.value / years, currency: amount.currency });
  return [say(open.locale, cardTexts.perYear, { each: escaped(each), years })];
}
