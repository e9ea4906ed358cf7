import { amountInWords } from '../../l10n/amounts.ts';
import { factTypeTexts } from '../../l10n/field.ts';
import { say } from '../../l10n/say.ts';
import type { Fact } from '../../reading/article.ts';
import { isoDate } from '../iso-date.ts';
import { escaped, linkTo } from '../markdown.ts';
import type { OpenArticle } from '../open-article.ts';

/** Figures as lines: `[Valuation](…) of Anthropic: US$350 billion (September 2025)`. */
export function factLines(open: OpenArticle, facts: readonly Fact[]): string[] {
  const lines = facts.slice(0, 12).flatMap((fact) => {
    const amount = open.article.amount(fact.amount);
    if (!amount) return [];
    const subject = open.article.entity(fact.subject)?.name ?? fact.subject;
    const date = fact.date ? ` (${escaped(isoDate(open.locale, fact.date))})` : '';
    const type = linkTo(open, fact, say(open.locale, factTypeTexts[fact.type]));
    return [`- ${escaped(subject)} · ${type} · ${escaped(amountInWords(open.locale, amount))}${date}`];
  });
  return lines.length > 0 ? [lines.join('\n')] : [];
}
