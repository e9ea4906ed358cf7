import { amountInWords, moneyInWords } from '../../l10n/amounts.ts';
import { checkTexts } from '../../l10n/checks.ts';
import type { Locale } from '../../l10n/locale.ts';
import { say } from '../../l10n/say.ts';
import { figureWords } from '../../languages/figures.ts';
import { written } from '../amounts/written.ts';
import type { Amount, Article, Deal, Fix } from '../article.ts';
import { apostropheIn } from './apostrophe.ts';
import type { Check, CheckContext, Found } from './check.ts';
import { groupBy } from './group-by.ts';
import { type Interval, intervalOf, overlap, sumOf } from './precision.ts';
import { wordsBetween } from './words.ts';

/** Parts that do not add up to the total that the article states for them, within what rounding and "about" allow. */
export const partsDiffer: Check = {
  code: 'total/parts-differ',
  severity: 'warning',
  find: (article, context) => [...ofDeals(article, context), ...ofJointDeals(article, context), ...ofSentences(article, context)],
};

/** A total that several deals share, against the amounts that the same deals have by themselves elsewhere. */
function ofDeals(article: Article, context: CheckContext): Found[] {
  const shared = article.deals.filter(
    ({ amountIsTotal, amount, confidence }) => amountIsTotal && amount !== undefined && confidence >= context.confident,
  );
  return groupBy(shared, ({ amount }) => amount!).flatMap((members) => {
    const total = article.amount(members[0]!.amount);
    if (total?.kind !== 'money' || members.length < 2) return [];
    const parts = members.map((member) => ownAmount(article, member, total));
    // A part that is not told by itself leaves the sum open.
    if (!parts.every((part): part is Amount => part !== undefined) || new Set(parts).size !== members.length) return [];
    return differs(article, { total, parts, isWhole: true }, context);
  });
}

/** A sum that several parties pay one together: what each of them is said to pay elsewhere cannot be more. Others may pay too. */
function ofJointDeals(article: Article, context: CheckContext): Found[] {
  return article.deals.flatMap((deal) => {
    const total = deal.from.length < 2 || deal.confidence < context.confident ? undefined : article.amount(deal.amount);
    if (total?.kind !== 'money' || total.per) return [];
    const parts = deal.from.map((payer) => ownAmount(article, { type: deal.type, from: [payer], to: deal.to }, total));
    const told = parts.filter((part): part is Amount => part !== undefined && part.value < total.value);
    return told.length === parts.length && new Set(told).size === told.length
      ? differs(article, { total, parts: told, isWhole: false }, context)
      : [];
  });
}

/** What the same parties move in a deal of the same kind that has an amount of its own; undefined when it is not one. */
function ownAmount(article: Article, { type, from, to }: Pick<Deal, 'type' | 'from' | 'to'>, total: Amount): Amount | undefined {
  const party = article.entity((from[0] ?? to[0])!);
  let found: Amount | undefined;
  for (const deal of party ? article.dealsOf(party) : []) {
    if (deal.type !== type || deal.amountIsTotal || !sameParties(deal.from, from) || !sameParties(deal.to, to)) continue;
    const amount = article.amount(deal.amount);
    if (!amount || amount.currency !== total.currency || amount.per) continue;
    if (found) return undefined;
    found = amount;
  }
  return found;
}

/** In whatever order. */
function sameParties(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  if (a.length < 2) return a[0] === b[0];
  return [...a].sort().join() === [...b].sort().join();
}

function ofSentences(article: Article, context: CheckContext): Found[] {
  return article.figures.flatMap(({ sentence, amounts: all }) => {
    const amounts = all.length < 3 ? [] : all.filter(({ kind, per }) => kind === 'money' && !per);
    return amounts.length < 3
      ? []
      : [...ofSome(article, amounts, context), ...ofAll(article, { amounts, end: sentence.end }, context)];
  });
}

/** "10 milliards : 3 pour X, 4 pour Y et 2 pour Z": a list behind a colon, to the end of the sentence, is the whole sum. */
function ofAll(article: Article, { amounts, end }: { amounts: readonly Amount[]; end: number }, context: CheckContext): Found[] {
  const between = amounts.slice(1).map((amount, i) => article.text.slice(amounts[i]!.end, amount.start));
  const opens = between.findIndex((words) => /^\s*:\s*$/.test(words));
  if (opens < 0) return [];
  const [total, parts] = [amounts[opens]!, amounts.slice(opens + 1)];
  const { and } = figureWords[article.language];
  const items = [...between.slice(opens + 1), article.text.slice(parts.at(-1)!.end, end)];
  const isList = items.every((words, i) => {
    const said = words.match(/\p{L}+/gu) ?? [];
    const ends = said.some((word) => and.has(word));
    // "… and 4 here, the rest there": what stands behind the last part may be another.
    const isJoined = i === items.length - 1 ? !ends && !words.includes(',') : i === items.length - 2 ? ends : words.includes(',');
    return isJoined && said.length <= MOST_OF_A_PART && !/[:;(]/.test(words);
  });
  const comparable = parts.length > 1 && parts.every(({ currency }) => currency === total.currency);
  return isList && comparable ? differs(article, { total, parts, isWhole: true }, context) : [];
}

/** Words that say what a part is for; more of them say other things too. */
const MOST_OF_A_PART = 8;

/** "10 milliards, dont 7 pour X et 6 pour Y": the parts of a sum cannot be more than it. */
function ofSome(article: Article, amounts: readonly Amount[], context: CheckContext): Found[] {
  const { partOf, against } = figureWords[article.language];
  const words = amounts.slice(1).map((amount, i) => wordsBetween(article, amounts[i]!.end, amount.start));
  const opens = words.findIndex((between) => between.some((word) => partOf.has(word)));
  if (opens < 0) return [];
  // A figure that the parts are compared with is no part.
  const stop = words.findIndex((between, i) => i > opens && between.some((word) => against.has(word)));
  const [total, parts] = [amounts[opens]!, amounts.slice(opens + 1, stop < 0 ? undefined : stop + 1)];
  const comparable = parts.length > 1 && parts.every(({ currency }) => currency === total.currency);
  return comparable ? differs(article, { total, parts, isWhole: false }, context) : [];
}

function differs(
  article: Article,
  { total, parts, isWhole }: { total: Amount; parts: readonly Amount[]; isWhole: boolean },
  { locale }: CheckContext,
): Found[] {
  const stated = intervalOf(article, total);
  const sum = sumOf(parts.map((part) => intervalOf(article, part)));
  // "Including" may leave parts out, so that only too much is wrong there.
  const allowed: Interval = isWhole ? stated : { low: Number.NEGATIVE_INFINITY, high: stated.high };
  if (!Number.isFinite(sum.low) || overlap(widened(allowed), sum)) return [];
  const value = parts.reduce((all, part) => all + part.value, 0);
  return [
    {
      start: total.start,
      end: total.end,
      message: say(locale, checkTexts.partsDiffer, {
        total: amountInWords(locale, total),
        sum: moneyInWords(locale, { value, currency: total.currency! }),
        difference: moneyInWords(locale, { value: Math.abs(value - total.value), currency: total.currency! }),
      }),
      ...(isWhole && total.modifier === 'exact' ? { fixes: [sumInstead(article, total, value, locale)] } : {}),
      related: parts.map((part) => ({ start: part.start, end: part.end, message: amountInWords(locale, part) })),
    },
  ];
}

/** Which of them is wrong only the author knows; the sum is what can be written. */
function sumInstead(article: Article, { start, end, currency }: Amount, value: number, locale: Locale): Fix {
  const newText = written(
    { value, currency: currency! },
    { language: article.language, style: 'long', apostrophe: apostropheIn(article.text) },
  );
  return { title: say(locale, checkTexts.writeAs, { words: newText }), edits: [{ start, end, newText }] };
}

/** By two in a hundred, which newsrooms round away. */
const widened = ({ low, high }: Interval): Interval => ({ low: low - Math.abs(low) * 0.02, high: high + Math.abs(high) * 0.02 });
