import { checkTexts } from '../../l10n/checks.ts';
import { say } from '../../l10n/say.ts';
import { unnamedSources } from '../../languages/sources.ts';
import type { Article, Language, Span } from '../article.ts';
import { ByWord } from '../text/by-word.ts';
import { fold, type Term } from '../text/term.ts';
import { type ParagraphText, readParagraph } from '../text/text.ts';
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
  const { paragraphs, language } = article;
  const check = `source/anonymous ${language}`;
  const phrases: Rests[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    const { start: from } = paragraphs[p]!;
    const ofParagraph = memory.of(check, p, () => phrasesIn(article.textOf(paragraphs[p]!), memory.paragraph(p), language));
    for (const { source, claim } of ofParagraph) phrases.push({ source: moved(source, from), claim: moved(claim, from) });
  }
  if (phrases.length === 0) return phrases;
  const claims = claimsIn(article);
  let next = 0;
  return phrases.filter(({ claim }) => {
    while (next < claims.length && claims[next]! < claim.start) next++;
    return next < claims.length && claims[next]! < claim.end;
  });
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The first such phrase of each sentence, with the sentence; positions count from the start of the paragraph. */
function phrasesIn(text: string, paragraph: ParagraphText | undefined, language: Language): readonly Rests[] {
  const found: Rests[] = [];
  for (const { terms, start, end } of (paragraph ?? readParagraph(text, language)).sentences) {
    const phrase = mayHold(terms, language) ? phraseIn(text.slice(start, end), language) : undefined;
    if (phrase) found.push({ source: moved(phrase, start), claim: { start, end } });
  }
  return found.length > 0 ? found : none;
}

const none: readonly Rests[] = [];

/** Where the amounts and the words that tell of deals begin, in text order. */
function claimsIn({ amounts, deals }: Article): Uint32Array {
  const starts = amounts.map(({ start }) => start);
  for (const { evidence } of deals) for (const { trigger } of evidence) starts.push(trigger.start);
  return Uint32Array.from(starts).sort();
}

/** Counted from the start of the text. */
function phraseIn(text: string, language: Language): Span | undefined {
  const phrases = unnamedSources[language];
  const words = [...text.matchAll(WORDS)];
  const folded = words.map(([word]) => fold(word));
  for (const [i, word] of folded.entries()) {
    const phrase = phrases.get(word)?.find((each) => each.every((part, j) => folded[i + j] === part));
    if (!phrase) continue;
    const last = words[i + phrase.length - 1]!;
    return { start: words[i]!.index, end: last.index + last[0].length };
  }
  return undefined;
}

/** Whether such a phrase may stand among the terms, by its first two words: in most sentences none does. */
function mayHold(terms: readonly Term[], language: Language): boolean {
  const table = begunBy[language];
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    // what was repaired may be two words as it is written
    if (term.end - term.start !== term.text.length) return true;
    const begun = table.of(term);
    if (begun && (begun.isCompound || begun.phrases.some((phrase) => goesOn(terms, i, phrase)))) return true;
  }
  return false;
}

function goesOn(terms: readonly Term[], at: number, phrase: readonly string[]): boolean {
  if (phrase.length === 1) return true;
  let next = at + 1;
  while (next < terms.length && (terms[next]!.kind === 'punctuation' || terms[next]!.kind === 'symbol')) next++;
  return next < terms.length && terms[next]!.fold.includes(phrase[1]!);
}

interface Begun {
  readonly phrases: readonly (readonly string[])[];
  /** Several words by themselves: `porte-parole`. */
  readonly isCompound: boolean;
}

const begunBy: Readonly<Record<Language, ByWord<Begun | null>>> = { fr: begunIn('fr'), en: begunIn('en') };

function begunIn(language: Language): ByWord<Begun | null> {
  return new ByWord((_, { text }) => {
    const words = text.match(WORDS) ?? [];
    const phrases = words.flatMap((word) => unnamedSources[language].get(fold(word)) ?? []);
    return phrases.length > 0 ? { phrases, isCompound: words.length > 1 } : null;
  });
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

function worded(article: Article, { source: { start, end }, claim }: Rests, { locale }: CheckContext): Found {
  return {
    start,
    end,
    message: say(locale, checkTexts.anonymousSource, { source: article.textOf({ start, end }) }),
    related: [{ start: claim.start, end: claim.end, message: say(locale, checkTexts.restsOnIt) }],
  };
}
