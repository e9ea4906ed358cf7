import { checkTexts } from '../../l10n/checks.ts';
import { say } from '../../l10n/say.ts';
import { unnamedSources } from '../../languages/sources.ts';
import type { Article, Language, Span } from '../article.ts';
import { ByWord } from '../text/by-word.ts';
import { classOf, DIGIT, LETTER, MARK } from '../text/characters.ts';
import { fold } from '../text/term.ts';
import { wordOf } from '../text/terms.ts';
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
  if (!mayHold(text, language)) return undefined;
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

/** Whether such a phrase may stand in the text, by the words of the table of words: in most sentences none does. */
function mayHold(text: string, language: Language): boolean {
  const begun = begunBy[language];
  for (let at = 0; at < text.length; ) {
    const to = wordEnd(text, at);
    if (to > at) {
      const phrases = begun.ofWord(wordOf(text, at, to));
      if (phrases?.some((phrase) => goesOn(text, to, phrase))) return true;
      at = to;
    } else if (isForeign(text.charCodeAt(at))) return true;
    else at++;
  }
  return false;
}

/** The words of the phrase behind its first stand behind a place, whatever is between them. */
function goesOn(text: string, from: number, phrase: readonly string[]): boolean {
  let at = from;
  for (let i = 1; i < phrase.length; i++) {
    while (at < text.length && !isInWord(text.charCodeAt(at))) if (isForeign(text.charCodeAt(at++))) return true;
    const to = wordEnd(text, at);
    if (to === at || wordOf(text, at, to).fold !== phrase[i]) return false;
    at = to;
  }
  return true;
}

const begunBy: Readonly<Record<Language, ByWord<readonly (readonly string[])[] | null>>> = {
  fr: new ByWord((fold) => unnamedSources.fr.get(fold) ?? null),
  en: new ByWord((fold) => unnamedSources.en.get(fold) ?? null),
};

function wordEnd(text: string, at: number): number {
  let to = at;
  while (to < text.length && isInWord(text.charCodeAt(to))) to++;
  return to;
}

/** Not of a Latin text: letters of another script, halves of pairs. */
const isForeign = (code: number) => code >= 0x3000;

function isInWord(code: number): boolean {
  const kind = classOf(code);
  return (kind === LETTER || kind === DIGIT || kind === MARK) && !isForeign(code);
}

function worded(article: Article, { source: { start, end }, claim }: Rests, { locale }: CheckContext): Found {
  return {
    start,
    end,
    message: say(locale, checkTexts.anonymousSource, { source: article.textOf({ start, end }) }),
    related: [{ start: claim.start, end: claim.end, message: say(locale, checkTexts.restsOnIt) }],
  };
}
