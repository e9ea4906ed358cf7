import { textLanguages } from '../../languages/languages.ts';
import type { Language } from '../article.ts';
import { sentencesOf } from './sentences.ts';
import type { Sentence } from './term.ts';
import { termsOf } from './terms.ts';
import { viewOf } from './view.ts';

/** A paragraph as cut into sentences and terms; positions count from its start. What is cached while a text is edited. */
export interface ParagraphText {
  readonly text: string;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
}

export function readParagraph(text: string, language: Language, damaged = false): ParagraphText {
  const words = textLanguages[language];
  return { text, language, sentences: sentencesOf(termsOf(viewOf(text), words, damaged), words) };
}
