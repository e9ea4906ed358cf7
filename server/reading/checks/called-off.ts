import { checkTexts } from '../../l10n/checks.ts';
import { say } from '../../l10n/say.ts';
import { syntaxLanguages } from '../../languages/grammars.ts';
import type { Article, Deal, Evidence, Span } from '../article.ts';
import type { Check, CheckContext, Found } from './check.ts';
import type { CheckMemory } from './check-memory.ts';
import { groupBy } from './group-by.ts';
import { wordsBetween } from './words.ts';

/** What is told of a deal before the article says that it was called off: no longer so, and struck through. */
export const calledOff: Check = {
  code: 'deal/called-off',
  severity: 'hint',
  find: (article, context) => {
    const sure = article.deals.filter(({ confidence }) => confidence >= Math.max(context.confident, SURE));
    const off = sure.filter(({ status }) => status === 'cancelled');
    if (off.length === 0) return [];
    const parties = new Set(off.flatMap(({ from, to }) => [...from, ...to]));
    const mayBeOff = (deal: Deal) =>
      deal.status === 'cancelled' ||
      (isSingle(deal) && deal.from.every((party) => parties.has(party)) && deal.to.every((party) => parties.has(party)));
    return groupBy(sure.filter(mayBeOff), transaction).flatMap((deals) =>
      deals.some(({ status }) => status === 'cancelled') ? superseded(article, deals, context) : [],
    );
  },
};

const SURE = 0.7;

/** What happens once. */
const isSingle = ({ type, from, to, share }: Deal): boolean =>
  (type === 'acquisition' || type === 'merger') && from.length > 0 && to.length > 0 && share === undefined;

/** One that is told of as one deal whenever that is: any other is a transaction by itself. */
const transaction = (deal: Deal): string =>
  isSingle(deal) ? [deal.type, ...[...deal.from, ...deal.to].sort()].join(' ') : deal.id;

function superseded(article: Article, deals: readonly Deal[], { locale, memory }: CheckContext): Found[] {
  const evidence = deals.flatMap((deal) => deal.evidence);
  const told = evidence.filter(({ start }) => article.paragraphAt(start)?.role === 'prose');
  const end = told.filter((clause) => clause.status === 'cancelled' && !isOfBefore(article, clause, memory));
  return told.flatMap((clause) => {
    // Done and called off contradict each other, and neither goes without saying.
    if (clause.status === 'cancelled' || clause.status === 'completed') return [];
    const by = end.find((later) => follows(article, later, clause));
    if (!by) return [];
    const related = [{ start: by.start, end: by.end, message: say(locale, checkTexts.calledOffHere) }];
    return [{ ...span(clause.trigger), message: say(locale, checkTexts.calledOff), related, superseded: true }];
  });
}

const span = ({ start, end }: Span): Span => ({ start, end });

/** Further down, and with no day of its own unless the other has one that is not later: what fell through in 2019 may be on again. */
function follows(article: Article, later: Evidence, clause: Evidence): boolean {
  if (later.start <= clause.start) return false;
  const ended = dateOf(article, later);
  if (ended === undefined) return true;
  const told = dateOf(article, clause);
  return told !== undefined && told.slice(0, ended.length) <= ended.slice(0, told.length);
}

function dateOf(article: Article, { trigger }: Evidence): string | undefined {
  const sentence = article.sentenceAt(trigger.start);
  return sentence && article.datesIn(sentence)[0]?.date;
}

/** "Nordia avait renoncé", "had dropped": a past before what the article tells of. */
function isOfBefore(article: Article, { start, end }: Evidence, memory: CheckMemory): boolean {
  const paragraph = article.sentenceAt(start)?.paragraph;
  if (paragraph === undefined) return hasPluperfect(article, { start, end });
  const from = article.paragraphs[paragraph]!.start;
  const check = `deal/called-off ${article.language} ${start - from} ${end - from}`;
  return memory.of(check, paragraph, () => hasPluperfect(article, { start, end }));
}

function hasPluperfect(article: Article, { start, end }: Span): boolean {
  const { have, verbs } = syntaxLanguages[article.language];
  return wordsBetween(article, start, end).some((word) =>
    verbs()
      .get(word)
      ?.some(({ lemma, tense }) => have.has(lemma) && (tense === 'imperfect' || tense === 'past')),
  );
}
