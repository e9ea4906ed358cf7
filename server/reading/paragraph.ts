import type { LocalAmount } from './amounts/local-amount.ts';
import { amountSteps } from './amounts/scan.ts';
import type { Language } from './article.ts';
import type { LocalDate } from './dates/local-date.ts';
import { scanDates } from './dates/scan.ts';
import { candidateSteps } from './entities/candidates.ts';
import type { NameCandidate, ParagraphNames } from './entities/name-candidate.ts';
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
  #kept = new Map<string, ParagraphReading>();
  #used = new Map<string, ParagraphReading>();

  /** Reads a paragraph, or finds it as it was read in the last version. */
  *read(text: string, language: Language, damaged: boolean): Steps<ParagraphReading> {
    const key = `${language}${damaged ? '!' : ' '}${text}`;
    const known = this.#used.get(key) ?? this.#kept.get(key);
    const reading = known ?? (yield* understand(text, language, damaged));
    this.#used.set(key, reading);
    return reading;
  }

  /** Forgets what the version just read did not use. */
  turn() {
    this.#kept = this.#used;
    this.#used = new Map();
  }
}

function* understand(text: string, language: Language, damaged: boolean): Steps<ParagraphReading> {
  const paragraph = yield* paragraphSteps(text, language, damaged);
  const amounts = yield* amountSteps(paragraph.sentences, language);
  const dates: LocalDate[][] = [];
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
