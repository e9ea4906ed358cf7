import { digits, percent } from '../../l10n/amounts.ts';
import { checkTexts } from '../../l10n/checks.ts';
import type { Locale } from '../../l10n/locale.ts';
import { say } from '../../l10n/say.ts';
import { amountWriting } from '../../languages/amount-writing.ts';
import { figureWords } from '../../languages/figures.ts';
import type { Amount, Article, Fix } from '../article.ts';
import type { Check, CheckContext, Found } from './check.ts';
import { type Interval, intervalOf, overlap } from './precision.ts';
import { wordsAfter, wordsBefore, wordsBetween } from './words.ts';

/** "de 200 à 300 millions, en hausse de 20 %": a change in percent that its two figures do not make. */
export const percentageContradicts: Check = {
  code: 'change/percentage-contradicts',
  severity: 'warning',
  find: (article, context) =>
    article.figures.flatMap(({ amounts }) => (amounts.length < 3 ? [] : (inSentence(article, amounts, context) ?? []))),
};

/** Only where a sentence sets one figure against one other and gives one percentage, so that nothing else can be meant. */
function inSentence(article: Article, amounts: readonly Amount[], context: CheckContext): Found | undefined {
  const figures = amounts.filter(({ kind }) => kind !== 'percentage' && kind !== 'multiple');
  const percentages = amounts.filter(({ kind }) => kind === 'percentage');
  const [first, second] = figures;
  const [change] = percentages;
  if (!first || !second || !change || figures.length !== 2 || percentages.length !== 1) return undefined;
  if (first.currency !== second.currency || first.unit !== second.unit || first.per !== second.per || !isChange(article, change))
    return undefined;
  const pair = oldAndNew(article, first, second);
  return pair && contradiction(article, { ...pair, change }, context);
}

/** A word for rising or falling stands beside it, and it is no share of a company. */
function isChange(article: Article, amount: Amount): boolean {
  const { id, start, end } = amount;
  if (article.dealsOf(amount).some(({ shareAmount }) => shareAmount === id)) return false;
  const { change } = figureWords[article.language];
  const words = [...wordsBefore(article, start, 4), ...wordsAfter(article, end, 3)];
  const isSigned = /[+−-]\s?$/.test(article.text.slice(Math.max(0, start - 2), start));
  return isSigned || words.some((word) => change.some((stem) => word.startsWith(stem)));
}

/** Which figure was before: the one that the language sets behind "contre", or the first of "de … à …". */
function oldAndNew(article: Article, first: Amount, second: Amount): { old: Amount; current: Amount } | undefined {
  const { from, to, against } = figureWords[article.language];
  const between = wordsBetween(article, first.end, second.start);
  if (between.slice(-3).some((word) => against.has(word))) return { old: second, current: first };
  const [before] = wordsBefore(article, first.start, 1);
  const isFromTo =
    before !== undefined && from.has(before) && between.length <= 3 && between[0] !== undefined && to.has(between[0]);
  return isFromTo ? { old: first, current: second } : undefined;
}

function contradiction(
  article: Article,
  { old, current, change }: { old: Amount; current: Amount; change: Amount },
  { locale }: CheckContext,
): Found | undefined {
  if (!(old.value > 0) || !(current.value > 0)) return undefined;
  const [before, after, stated] = [intervalOf(article, old), intervalOf(article, current), intervalOf(article, change)];
  if (!(before.low > 0) || !Number.isFinite(before.high) || !Number.isFinite(after.high) || !(after.low > 0)) return undefined;
  const possible = magnitudes((after.low / before.high - 1) * 100, (after.high / before.low - 1) * 100);
  // A point, or a twentieth, is what rounding along the way may make.
  const slack = Math.max(1, Math.abs(change.value) * 0.05);
  if (overlap(possible, { low: Math.abs(stated.low) - slack, high: Math.abs(stated.high) + slack })) return undefined;
  const made = Math.abs(current.value / old.value - 1) * 100;
  return {
    start: change.start,
    end: change.end,
    message: say(locale, checkTexts.percentageContradicts, {
      stated: percent(locale, Math.abs(change.value)),
      made: percent(locale, Math.round(made * 10) / 10),
      old: digits(locale, old.value),
      current: digits(locale, current.value),
    }),
    fixes: [madeInstead(article, change, made, locale)],
    related: [old, current].map(({ start, end }, i) => ({
      start,
      end,
      message: say(locale, i === 0 ? checkTexts.before : checkTexts.after),
    })),
  };
}

/** The change that the figures make, with as many decimals as the author gave. */
function madeInstead(article: Article, change: Amount, made: number, locale: Locale): Fix {
  const words = article.textOf(change);
  const number = /\d[\d.,]*/.exec(words)?.[0] ?? '';
  const decimals = /[.,](\d+)$/.exec(number)?.[1]?.length ?? 0;
  const newText = words.replace(number, made.toFixed(decimals).replace('.', amountWriting[article.language].decimal));
  return {
    title: say(locale, checkTexts.writeAs, { words: newText }),
    edits: [{ start: change.start, end: change.end, newText }],
  };
}

/** A fall of 20 % is told as 20 %. */
function magnitudes(low: number, high: number): Interval {
  if (low <= 0 && high >= 0) return { low: 0, high: Math.max(-low, high) };
  return high < 0 ? { low: -high, high: -low } : { low, high };
}
