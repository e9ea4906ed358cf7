import { checkTexts } from '../../l10n/checks.ts';
import { say } from '../../l10n/say.ts';
import { unnamedSources } from '../../languages/sources.ts';
import type { Article, Language, Span } from '../article.ts';
import { fold } from '../text/term.ts';
import type { Check, CheckContext, Found } from './check.ts';

/** A deal or a figure that rests on people who are not named: as the deal was attributed, or as its sentence says. */
export const anonymousSource: Check = {
  code: 'source/anonymous',
  severity: 'information',
  find: (article, context) => {
    const found = [...attributed(article, context), ...said(article, context)].sort((a, b) => a.source.start - b.source.start);
    let end = -1;
    return found
      .filter(({ source }) => {
        const isNew = source.start >= end;
        end = Math.max(end, source.end);
        return isNew;
      })
      .map((each) => worded(article, each, context));
  },
};

interface Rests {
  readonly source: Span;
  /** What rests on it. */
  readonly claim: Span;
}

function attributed(article: Article, { confident }: CheckContext): Rests[] {
  return article.deals.flatMap(({ attribution, confidence, evidence }) =>
    attribution?.anonymous && confidence >= confident && evidence[0] ? [{ source: attribution, claim: evidence[0] }] : [],
  );
}

/** The first such phrase of each sentence that tells of an amount or a deal. */
function said(article: Article, { memory }: CheckContext): Rests[] {
  const starts = claimsIn(article);
  const found: Rests[] = [];
  let next = 0;
  for (const sentence of article.sentences) {
    while (next < starts.length && starts[next]! < sentence.start) next++;
    if (next === starts.length) break;
    if (starts[next]! >= sentence.end) continue;
    const { paragraph } = sentence;
    const from = article.paragraphs[paragraph]!.start;
    const phrases = memory.of(`source/anonymous ${article.language}`, paragraph, () => new Map<number, Span | undefined>());
    const at = sentence.start - from;
    if (!phrases.has(at)) phrases.set(at, phraseIn(article.textOf(sentence), article.language));
    const phrase = phrases.get(at);
    if (phrase)
      found.push({ source: { start: sentence.start + phrase.start, end: sentence.start + phrase.end }, claim: sentence });
  }
  return found;
}

/** Where the amounts and the words that tell of deals begin, in text order. */
function claimsIn({ amounts, deals }: Article): Uint32Array {
  const starts = amounts.map(({ start }) => start);
  for (const { evidence } of deals) for (const { trigger } of evidence) starts.push(trigger.start);
  return Uint32Array.from(starts).sort();
}

/** Counted from the start of the text. */
function phraseIn(text: string, language: Language): Span | undefined {
  if (!firstWords[language].test(fold(text))) return undefined;
  const phrases = unnamedSources[language];
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const folded = words.map(([word]) => fold(word));
  for (const [i, word] of folded.entries()) {
    const phrase = phrases.get(word)?.find((each) => each.every((part, j) => folded[i + j] === part));
    if (!phrase) continue;
    const last = words[i + phrase.length - 1]!;
    return { start: words[i]!.index, end: last.index + last[0].length };
  }
  return undefined;
}

/** A word that such a phrase begins with: most sentences have none. */
const firstWords: Readonly<Record<Language, RegExp>> = { fr: anyOf(unnamedSources.fr), en: anyOf(unnamedSources.en) };

function anyOf(phrases: ReadonlyMap<string, unknown>): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${[...phrases.keys()].join('|')})(?![a-z0-9])`);
}

function worded(article: Article, { source: { start, end }, claim }: Rests, { locale }: CheckContext): Found {
  return {
    start,
    end,
    message: say(locale, checkTexts.anonymousSource, { source: article.textOf({ start, end }) }),
    related: [{ start: claim.start, end: claim.end, message: say(locale, checkTexts.restsOnIt) }],
  };
}
