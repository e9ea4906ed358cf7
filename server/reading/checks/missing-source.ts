import { checkTexts } from '../../l10n/checks.ts';
import { say } from '../../l10n/say.ts';
import type { Check } from './check.ts';

/** A rumoured deal of which nobody is said to have spoken, in a paragraph that names no source at all. */
export const missingSource: Check = {
  code: 'source/missing',
  severity: 'hint',
  find: (article, { locale, confident }) =>
    article.deals.flatMap((deal) => {
      const evidence = deal.evidence[0];
      if (deal.status !== 'rumoured' || deal.attribution || deal.confidence < confident || !evidence) return [];
      const paragraph = article.paragraphAt(evidence.start) ?? evidence;
      const isSourced = article.deals.some(
        ({ attribution }) => attribution && paragraph.start <= attribution.start && attribution.end <= paragraph.end,
      );
      if (isSourced || /[«“"]/.test(article.textOf(paragraph))) return [];
      const { start, end } = evidence.trigger;
      return [{ start, end, message: say(locale, checkTexts.missingSource) }];
    }),
};
