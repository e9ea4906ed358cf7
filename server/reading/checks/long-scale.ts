import { moneyInWords } from '../../l10n/amounts.ts';
import { checkTexts } from '../../l10n/checks.ts';
import { say, type Text } from '../../l10n/say.ts';
import { figureWords } from '../../languages/figures.ts';
import { type QuotedLanguage, quotedLanguages } from '../../languages/quoted.ts';
import { isWrittenIn } from '../amounts/quoted.ts';
import type { Amount, Article, Language } from '../article.ts';
import { ByWord } from '../text/by-word.ts';
import { wordOf } from '../text/terms.ts';
import type { Check, CheckContext, Found } from './check.ts';
import { runEnd } from './words.ts';

/**
 * A scale that English reads a thousand times smaller, where the sum makes sense in the English reading alone: a deal of 13 × 10¹² dollars, or a figure that
 * stands elsewhere with the smaller scale. A billion of a small currency, a public debt or a stock market's worth may well be meant as written.
 */
export const longScale: Check = {
  code: 'amount/long-scale',
  severity: 'warning',
  find: (article, context) => {
    const { memory } = context;
    const check = `amount/long-scale ${article.language}`;
    const found: Found[] = [];
    let paragraph = 0;
    for (const amount of article.amounts) {
      if (amount.kind !== 'money' || !amount.currency) continue;
      while (article.paragraphs[paragraph]!.end < amount.end) paragraph++;
      const scales = memory.of(check, paragraph, () => new Map<number, Scale | undefined>());
      const at = amount.start - article.paragraphs[paragraph]!.start;
      if (!scales.has(at)) scales.set(at, scaleOf(article, amount));
      const scale = scales.get(at);
      if (scale && isImplausible(article, amount)) found.push(misread(article, amount, scale, context));
    }
    return found;
  },
};

/** A word of a long scale, what English means by it, and whose word it is. */
interface Scale {
  readonly word: string;
  readonly meant: string;
  readonly message: Text;
}

function scaleOf(article: Article, amount: Amount): Scale | undefined {
  if (!mayBeFalse(article, amount)) return undefined;
  const words = wordsOf(article.textOf(amount));
  for (const { quoted } of quotedLanguages[article.language]) {
    const word = words.find((each) => quoted.falseScales.has(each));
    if (word === undefined || !isOf(quoted, article, amount, words)) continue;
    return { word, meant: quoted.falseScales.get(word)!, message: checkTexts.longScaleInGerman };
  }
  const { falseScales } = figureWords[article.language];
  const word = words.find((each) => falseScales.has(each.toLowerCase()));
  if (word === undefined) return undefined;
  const meant = falseScales.get(word.toLowerCase())!;
  return {
    word,
    meant: isCapital(word) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant,
    message: checkTexts.longScaleInFrench,
  };
}

/** Whether a word of such a scale stands in the amount: in most amounts none does. */
function mayBeFalse({ text, language }: Article, { start, end }: Amount): boolean {
  for (let at = start; at < end; ) {
    const to = runEnd(text, at, end);
    if (to > at && isFalse[language].ofWord(wordOf(text, at, to))) return true;
    at = to + 1;
  }
  return false;
}

const isFalse = { fr: falseIn('fr'), en: falseIn('en') };

function falseIn(language: Language): ByWord<boolean> {
  const tables = [figureWords[language].falseScales, ...quotedLanguages[language].map(({ quoted }) => quoted.falseScales)];
  const scales = tables.flatMap((table) => [...table.keys()].map((scale) => scale.toLowerCase()));
  // a word with digits in it, as it is cut here, is several there
  return new ByWord((_, { low }) => scales.some((scale) => low.includes(scale)));
}

/** Whether an amount is of the quoted language: by its own words, or by those round it. */
function isOf(quoted: QuotedLanguage, article: Article, { start }: Amount, words: readonly string[]): boolean {
  if (words.some((word) => quoted.ownScales.has(word) || quoted.numbers.has(word.toLowerCase()))) return true;
  const sentence = article.sentenceAt(start);
  return sentence !== undefined && isWrittenIn(quoted, wordsOf(article.textOf(sentence)));
}

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

const isCapital = (word: string) => word.charAt(0) !== word.charAt(0).toLowerCase();

/** In the large currencies: no deal was ever of 2 × 10¹², no company worth 8 × 10¹², nothing on earth 3 × 10¹⁴. */
function isImplausible(article: Article, amount: Amount): boolean {
  if (!LARGE.has(amount.currency!)) return amount.value >= 1e17;
  if (amount.value >= 3e14 || saidThousandTimesLess(article, amount)) return true;
  if (amount.value >= 2e12 && article.dealsOf(amount).some((deal) => deal.amount === amount.id)) return true;
  return (
    amount.value >= 8e12 &&
    article.facts.some((fact) => fact.amount === amount.id && article.entity(fact.subject)?.type === 'company')
  );
}

/** The same figure stands with the scale that was meant: "2,35 milliards" here, "2,35 billions" there. */
const saidThousandTimesLess = (article: Article, { value, currency }: Amount): boolean =>
  article.amounts.some((other) => other.currency === currency && Math.abs(other.value * 1e3 - value) < value * 1e-9);

const LARGE: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD']);

function misread(article: Article, amount: Amount, { word, meant, message }: Scale, { locale }: CheckContext): Found {
  const { start, end, value, currency } = amount;
  const at = start + article.textOf(amount).indexOf(word);
  const words = article.text.slice(start, at) + meant + article.text.slice(at + word.length, end);
  return {
    start,
    end,
    message: say(locale, message, {
      scale: word,
      meant,
      read: moneyInWords(locale, { value, currency: currency! }),
      likely: moneyInWords(locale, { value: value / (value >= 1e17 ? 1e6 : 1e3), currency: currency! }),
    }),
    fixes: [{ title: say(locale, checkTexts.writeAs, { words }), edits: [{ start: at, end: at + word.length, newText: meant }] }],
  };
}
