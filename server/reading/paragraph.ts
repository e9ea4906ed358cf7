import type { LocalAmount } from './amounts/local-amount.ts';
import { scanAmounts } from './amounts/scan.ts';
import type { Language } from './article.ts';
import type { LocalDate } from './dates/local-date.ts';
import { scanDates } from './dates/scan.ts';
import { nameCandidates } from './entities/candidates.ts';
import type { ParagraphNames } from './entities/name-candidate.ts';
import { type ParagraphText, readParagraph } from './text/text.ts';

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
  read(text: string, language: Language, damaged: boolean): ParagraphReading {
    const key = `${language}${damaged ? '!' : ' '}${text}`;
    const known = this.#used.get(key) ?? this.#kept.get(key);
    const reading = known ?? understand(text, language, damaged);
    this.#used.set(key, reading);
    return reading;
  }

  /** Forgets what the version just read did not use. */
  turn() {
    this.#kept = this.#used;
    this.#used = new Map();
  }
}

function understand(text: string, language: Language, damaged: boolean): ParagraphReading {
  const paragraph = readParagraph(text, language, damaged);
  return {
    text: paragraph,
    amounts: paragraph.sentences.map((sentence) => scanAmounts(sentence, language)),
    dates: paragraph.sentences.map((sentence) => scanDates(sentence, language)),
    names: nameCandidates(paragraph),
  };
}
