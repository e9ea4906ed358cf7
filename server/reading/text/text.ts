import { textLanguages } from '../../languages/languages.ts';
import type { Language } from '../article.ts';
import { finish, type Steps } from '../steps.ts';
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
  return finish(paragraphSteps(text, language, damaged));
}

/** The same step by step. */
export function* paragraphSteps(text: string, language: Language, damaged: boolean): Steps<ParagraphText> {
  const words = textLanguages[language];
  const terms = yield* termsOf(viewOf(text), words, damaged);
  return { text, language, sentences: sentencesOf(terms, words) };
}
