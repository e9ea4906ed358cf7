import { checkTexts } from '../../l10n/checks.ts';
import { statusTexts } from '../../l10n/field.ts';
import { say } from '../../l10n/say.ts';
import type { Article, DealStatus, Evidence } from '../article.ts';
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
    return groupBy(single, ({ type, from, to }) => [type, ...[...from, ...to].sort()].join(' ')).flatMap((deals) => {
      const told = deals.flatMap(({ evidence }) => evidence).filter((clause) => !isInHeading(article, clause));
      const done = told.find(({ status }) => status === 'completed');
      const open = told.find((clause) => NOT_DONE.has(clause.status) && !isDated(article, clause));
      return done && open ? [contradiction(done, open, context)] : [];
    });
  },
};

const SURE = 0.7;
const NOT_DONE: ReadonlySet<DealStatus> = new Set(['planned', 'rumoured', 'cancelled']);

/** Headlines are written in the present whatever has happened. */
function isInHeading(article: Article, { start }: Evidence): boolean {
  const paragraph = article.paragraphAt(start);
  return paragraph !== undefined && paragraph.role !== 'prose';
}

/** "In 2023 it wanted to buy it": what was once to come may have come since. */
function isDated(article: Article, { trigger }: Evidence): boolean {
  const sentence = article.sentenceAt(trigger.start);
  return sentence !== undefined && article.datesIn(sentence).length > 0;
}

function contradiction(done: Evidence, open: Evidence, { locale }: CheckContext): Found {
  const [first, second] = [done, open].sort((a, b) => a.start - b.start) as [Evidence, Evidence];
  const { start, end } = second.trigger;
  return {
    start,
    end,
    message: say(locale, checkTexts.statusContradicted, {
      here: say(locale, statusTexts[second.status]),
      there: say(locale, statusTexts[first.status]),
    }),
    related: [{ start: first.start, end: first.end, message: say(locale, checkTexts.saidBefore) }],
  };
}
