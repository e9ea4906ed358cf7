import { checkTexts } from '../../l10n/checks.ts';
import { say } from '../../l10n/say.ts';
import { figureWords } from '../../languages/figures.ts';
import type { Check } from './check.ts';
import { wordsBetween } from './words.ts';

/** A rumoured deal of which nobody is said to have spoken, in a paragraph that names no source at all. */
export const missingSource: Check = {
  code: 'source/missing',
  severity: 'hint',
  find: (article, { locale, confident }) => {
    const { reporting } = figureWords[article.language];
    const sourced = new Set(
      article.deals.flatMap(({ attribution }) => (attribution ? [article.paragraphAt(attribution.start)] : [])),
    );
    return article.deals.flatMap((deal) => {
      const evidence = deal.evidence[0];
      if (deal.status !== 'rumoured' || deal.attribution || deal.confidence < confident || !evidence) return [];
      // Who only weighs a deal says so itself; a rumour is about two.
      if (deal.from.length === 0 || deal.to.length === 0) return [];
      const paragraph = article.paragraphAt(evidence.start);
      const around = paragraph ?? evidence;
      if (sourced.has(paragraph) || /[«“"]/.test(article.textOf(around))) return [];
      if (wordsBetween(article, around.start, around.end).some((word) => reporting.has(word))) return [];
      const { start, end } = evidence.trigger;
      return [{ start, end, message: say(locale, checkTexts.missingSource) }];
    });
  },
};
