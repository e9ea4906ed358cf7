import { checkTexts } from '../../l10n/checks.ts';
import { say } from '../../l10n/say.ts';
import { figureWords } from '../../languages/figures.ts';
import type { Article, DealType, Span } from '../article.ts';
import type { Check } from './check.ts';
import { wordsBetween } from './words.ts';

/** A rumoured deal of which nobody is said to have spoken, in a paragraph that names no source at all. */
export const missingSource: Check = {
  code: 'source/missing',
  severity: 'hint',
  find: (article, { locale, confident }) => {
    const sourced = new Map<Span | undefined, boolean>();
    for (const { attribution } of article.deals) if (attribution) sourced.set(article.paragraphAt(attribution.start), true);
    return article.deals.flatMap((deal) => {
      const evidence = deal.evidence[0];
      if (deal.status !== 'rumoured' || !TALKED_OF.has(deal.type) || deal.attribution || deal.confidence < confident || !evidence)
        return [];
      // Who only weighs a deal says so itself; a rumour is about two.
      if (deal.from.length === 0 || deal.to.length === 0) return [];
      const paragraph = article.paragraphAt(evidence.start) ?? evidence;
      if (!sourced.has(paragraph)) sourced.set(paragraph, speaksOfSource(article, paragraph));
      if (sourced.get(paragraph)) return [];
      const { start, end } = evidence.trigger;
      return [{ start, end, message: say(locale, checkTexts.missingSource) }];
    });
  },
};

/** Quotes somebody, or has a word for saying. */
function speaksOfSource(article: Article, paragraph: Span): boolean {
  const { reporting } = figureWords[article.language];
  return (
    /[«“"]/.test(article.textOf(paragraph)) ||
    wordsBetween(article, paragraph.start, paragraph.end).some((word) => reporting.has(word))
  );
}

/** What rumours are about; a loan that is weighed or a fee that would be owed is a condition. */
const TALKED_OF: ReadonlySet<DealType> = new Set(['acquisition', 'merger', 'investment', 'stake']);
