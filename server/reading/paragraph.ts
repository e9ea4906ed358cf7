import type { LocalAmount } from './amounts/local-amount.ts';
import { amountSteps } from './amounts/scan.ts';
import type { Language, Span } from './article.ts';
import type { LocalDate } from './dates/local-date.ts';
import { scanDates } from './dates/scan.ts';
import { candidateSteps } from './entities/candidates.ts';
import type { NameCandidate, ParagraphNames } from './entities/name-candidate.ts';
import { sameEnds, shared } from './same-lists.ts';
import type { Steps } from './steps.ts';
import { type ParagraphText, paragraphSteps } from './text/text.ts';

/** What is understood of a paragraph by itself, whatever stands round it: what an edit elsewhere leaves alone. */
export interface ParagraphReading {
  readonly text: ParagraphText;
  /** By sentence. */
  readonly amounts: readonly (readonly LocalAmount[])[];
  readonly dates: readonly (readonly LocalDate[])[];
  readonly names: ParagraphNames;
}

/** Keeps the readings of the paragraphs of one article from version to version. */
export class ParagraphCache {
  /** In what manner those below were read. */
  #manner = '';
  #last: readonly ParagraphReading[] = [];
  /** By their words: what the last change took out of the article, for when it is undone, and what was read of a version that was left half-way. */
  #spare = new Map<string, ParagraphReading>();

  /**
   * Reads the paragraphs of a text, or finds them as they were read before: at the start and the end those that stand in the last version too,
   * which is nearly all and takes no look-up of long texts.
   */
  *read(whole: string, spans: readonly Span[], language: Language, damaged: boolean): Steps<readonly ParagraphReading[]> {
    const manner = damaged ? `${language}, damaged` : language;
    if (manner !== this.#manner) {
      this.#manner = manner;
      this.#last = [];
      this.#spare = new Map();
    }
    const last = this.#last;
    const { head, tail } = sameEnds(last, spans, (reading, span) => says(reading, whole, span));
    const readings = last.slice(0, head);
    if (head + tail < spans.length) {
      const between = new Map<string, ParagraphReading>();
      for (let i = head; i < last.length - tail; i++) between.set(last[i]!.text.text, last[i]!);
      const inPlace = last.length === spans.length;
      for (let i = head; i < spans.length - tail; i++) {
        const text = whole.slice(spans[i]!.start, spans[i]!.end);
        let reading = between.get(text) ?? this.#spare.get(text);
        if (!reading) {
          reading = yield* understand(text, language, damaged);
          if (inPlace) reading = sharing(reading, last[i]!);
          this.#spare.set(text, reading);
        }
        readings.push(reading);
      }
    }
    for (let i = last.length - tail; i < last.length; i++) readings.push(last[i]!);
    if (head + tail < Math.max(last.length, spans.length)) {
      this.#spare = new Map();
      for (let i = head; i < last.length - tail; i++) this.#spare.set(last[i]!.text.text, last[i]!);
    }
    this.#last = readings;
    return readings;
  }
}

const says = ({ text: { text } }: ParagraphReading, whole: string, { start, end }: Span): boolean =>
  text.length === end - start && text === whole.slice(start, end);

/** The reading of an edited paragraph, with the amounts and names of before where they are still the same: what rests on them is then known too. */
function sharing(reading: ParagraphReading, before: ParagraphReading): ParagraphReading {
  const { amounts, names } = reading;
  const candidates = shared(names.candidates, before.names.candidates);
  const nominals = shared(names.nominals, before.names.nominals);
  return { ...reading, amounts: shared(amounts, before.amounts), names: { ...names, candidates, nominals } };
}

function* understand(text: string, language: Language, damaged: boolean): Steps<ParagraphReading> {
  const paragraph = yield* paragraphSteps(text, language, damaged);
  const amounts = yield* amountSteps(paragraph.sentences, language);
  const dates: (readonly LocalDate[])[] = [];
  for (const sentence of paragraph.sentences) {
    dates.push(scanDates(sentence, language));
    yield;
  }
  const names = yield* candidateSteps(paragraph);
  return { text: paragraph, amounts, dates, names: outsideOf(amounts, names) };
}

/** Without what is part of a sum: the "NKr" of "NKr 96bn" is a currency, though it is written as a name would be. */
function outsideOf(amounts: readonly (readonly LocalAmount[])[], names: ParagraphNames): ParagraphNames {
  const isInside = ({ sentence, from, to }: NameCandidate) =>
    amounts[sentence]!.some((amount) => amount.kind === 'money' && amount.from <= from && to <= amount.to);
  if (!names.candidates.some(isInside)) return names;
  const kept = names.candidates.filter((candidate) => !isInside(candidate));
  const places = new Map(kept.map((candidate, index) => [candidate, index]));
  return {
    ...names,
    candidates: kept.map((candidate) => {
      const { acronymOf } = candidate;
      return acronymOf === undefined ? candidate : { ...candidate, acronymOf: places.get(names.candidates[acronymOf]!) };
    }),
  };
}
