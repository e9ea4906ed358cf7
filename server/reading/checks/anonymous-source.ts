import { checkTexts } from '../../l10n/checks.ts';
import { say } from '../../l10n/say.ts';
import type { Article, Deal } from '../article.ts';
import type { Check, CheckContext, Found } from './check.ts';

/** A deal that rests on people who are not named. */
export const anonymousSource: Check = {
  code: 'source/anonymous',
  severity: 'information',
  find: (article, context) => {
    const seen = new Set<number>();
    return article.deals.flatMap((deal) => {
      const { attribution } = deal;
      if (!attribution?.anonymous || deal.confidence < context.confident || seen.has(attribution.start)) return [];
      seen.add(attribution.start);
      return [anonymous(article, deal, context)];
    });
  },
};

function anonymous(article: Article, deal: Deal, { locale }: CheckContext): Found {
  const { start, end } = deal.attribution!;
  const evidence = deal.evidence[0]!;
  return {
    start,
    end,
    message: say(locale, checkTexts.anonymousSource, { source: article.textOf({ start, end }) }),
    related: [{ start: evidence.start, end: evidence.end, message: say(locale, checkTexts.restsOnIt) }],
  };
}
