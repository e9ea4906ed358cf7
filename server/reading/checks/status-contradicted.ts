import { checkTexts } from '../../l10n/checks.ts';
import { statusTexts } from '../../l10n/field.ts';
import { say } from '../../l10n/say.ts';
import type { Article, Deal, DealStatus } from '../article.ts';
import type { Check, CheckContext, Found } from './check.ts';
import { groupBy } from './group-by.ts';

/** A purchase of a company or a merger, which happens once, told as done and elsewhere as yet to come or as called off. */
export const statusContradicted: Check = {
  code: 'deal/status-contradicted',
  severity: 'warning',
  find: (article, context) => {
    const single = article.deals.filter(
      ({ type, from, to, share, date, confidence }) =>
        (type === 'acquisition' || type === 'merger') &&
        from.length > 0 &&
        to.length > 0 &&
        share === undefined &&
        date === undefined &&
        confidence >= Math.max(context.confident, SURE),
    );
    const told = single.filter((deal) => !isInHeading(article, deal));
    return groupBy(told, ({ type, from, to }) => [type, ...[...from, ...to].sort()].join(' ')).flatMap((deals) => {
      const done = deals.find(({ status }) => status === 'completed');
      const open = deals.find(({ status }) => NOT_DONE.has(status));
      return done && open ? [contradiction(done, open, context)] : [];
    });
  },
};

const SURE = 0.7;
const NOT_DONE: ReadonlySet<DealStatus> = new Set(['planned', 'rumoured', 'cancelled']);

/** Headlines are written in the present whatever has happened. */
function isInHeading(article: Article, { evidence }: Deal): boolean {
  const paragraph = article.paragraphAt(evidence[0]?.start ?? 0);
  return paragraph !== undefined && paragraph.role !== 'prose';
}

function contradiction(done: Deal, open: Deal, { locale }: CheckContext): Found {
  const [first, second] = [done, open].sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start) as [Deal, Deal];
  const { start, end } = second.evidence[0]!.trigger;
  const before = first.evidence[0]!;
  return {
    start,
    end,
    message: say(locale, checkTexts.statusContradicted, {
      here: say(locale, statusTexts[second.status]),
      there: say(locale, statusTexts[first.status]),
    }),
    related: [{ start: before.start, end: before.end, message: say(locale, checkTexts.saidBefore) }],
  };
}
