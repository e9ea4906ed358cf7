import { amountLanguages } from '../../languages/amounts.ts';
import { dateLanguages } from '../../languages/dates.ts';
import type { Language } from '../article.ts';
import type { Layout } from '../text/paragraphs.ts';
import type { Term } from '../text/term.ts';
import { type ParagraphText, readParagraph } from '../text/text.ts';
import { parseIso } from './calendar.ts';
import type { LocalDate } from './local-date.ts';
import { scanDates } from './scan.ts';

/** How many paragraphs at the top, and terms of each, may hold the date of publication. */
const top = 6;
const farthest = 16;

/** A paragraph with the dates that each of its sentences tells. */
export interface DatedParagraph {
  readonly text: ParagraphText;
  readonly dates: readonly (readonly LocalDate[])[];
}

/** The date of publication, ISO 8601: from a header, a byline or a dateline, undefined when the text gives none. */
export function publicationOf(layout: Layout, paragraphs: readonly DatedParagraph[], language: Language): string | undefined {
  for (const { key, value } of layout.headers) if (key === 'date') return headerDate(value, language);
  const prose = paragraphs.slice(0, top);
  let yearless: LocalDate | undefined;
  for (const { text: paragraph, dates } of prose) {
    const sentence = paragraph.sentences[0];
    if (!sentence) continue;
    for (const date of paragraph.sentences
      .slice(0, 2)
      .flatMap((one, s) => dates[s]!.map((found) => ({ found, sentence: one })))) {
      const { found } = date;
      if (found.rule !== 'date/day' && found.rule !== 'date/numeric' && found.rule !== 'date/day-without-year') continue;
      if (!isDateline(paragraph, date.sentence.terms, found, language)) continue;
      const said = found.resolve(undefined);
      if (said?.length === 10) return said;
      yearless ??= found;
    }
  }
  return yearless && withYear(yearless, paragraphs, language);
}

function headerDate(value: string, language: Language): string | undefined {
  for (const sentence of readParagraph(value, language).sentences)
    for (const { resolve } of scanDates(sentence, language)) {
      const date = resolve(undefined);
      if (date) return date;
    }
  return /^\d{4}$/.exec(value)?.[0];
}

/** A place before it, a byline around it, or nothing else in its paragraph. */
function isDateline(paragraph: ParagraphText, terms: readonly Term[], { from, to }: LocalDate, language: Language): boolean {
  const first = paragraph.sentences[0]!.terms;
  if (from > farthest) return false;
  if (terms === first && first.length <= 8 && from <= 2 && to >= first.length - 3) return true;
  if (from === 0 && terms.length <= to + 2) return true;
  // "PARIS, 14 octobre 2025 (Hexapress) -", "PITTSBURGH and MONTREAL – March 3, 2026 –"
  const before = terms.slice(0, from);
  const places = before.every(
    ({ kind, capitals, fold }) => kind !== 'word' || capitals !== 'none' || amountLanguages[language].and.has(fold),
  );
  if (places && (terms[0]!.capitals === 'all' || (from <= 6 && closers.has(terms[to]?.text ?? '')))) return true;
  // "Navires & Ports – 9 avril 2026", all there is of the line
  if (places && terms === first && paragraph.sentences.length === 1 && to >= terms.length - 1 && from <= 8) return true;
  if (before.some(({ fold }) => dateLanguages[language].published.has(fold)) && from <= 4) return true;
  return hasBars(terms);
}

/** What stands behind the date of a dateline. */
const closers: ReadonlySet<string> = new Set(['(', '–', '—', '--', '-']);

function hasBars(terms: readonly Term[]): boolean {
  return terms.some(({ text }) => text === '|' || text === '·' || text === '•');
}

/**
 * "Feb 11" takes the year in which it was the weekday that the article tells first ("said on Wednesday"), among the years that the article
 * names and those behind them. Undefined when that leaves none or several.
 */
function withYear(date: LocalDate, paragraphs: readonly DatedParagraph[], language: Language): string | undefined {
  const years = new Set<number>();
  let told: LocalDate | undefined;
  for (const { text, dates } of paragraphs)
    for (const [s, sentence] of text.sentences.entries())
      for (const found of dates[s]!) {
        if (found.rule === 'date/weekday') told ??= found;
        // "by 2030" says nothing of the year that it is
        const ahead = dateLanguages[language].future.has(sentence.terms[found.from - 1]?.fold ?? '');
        const at = !ahead && absoluteRules.has(found.rule) ? parseIso(found.resolve(undefined)) : undefined;
        if (at) years.add(at.year).add(at.year + 1);
      }
  if (!told) return undefined;
  const { resolve } = told;
  const matches = [...years].map((year) => date.resolve(`${year}-07-01`)).filter((at) => at !== undefined && resolve(at) === at);
  const dates = new Set(matches);
  return dates.size === 1 ? matches[0] : undefined;
}

const absoluteRules: ReadonlySet<string> = new Set(['date/year', 'date/month', 'date/day']);
