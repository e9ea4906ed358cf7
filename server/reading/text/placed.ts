import type { ParagraphSpan, Span } from '../article.ts';
import type { ParagraphText } from './text.ts';

/** A paragraph at its place in the article: `text` is cached and counts from 0, `start` is where it stands in the file. */
export interface PlacedParagraph {
  readonly index: number;
  readonly start: number;
  readonly role: ParagraphSpan['role'];
  readonly text: ParagraphText;
}

/** Half-open range of terms of one sentence. */
export interface TermRange {
  readonly paragraph: number;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** Where a range of terms stands in the file. */
export function spanOf(paragraphs: readonly PlacedParagraph[], { paragraph, sentence, from, to }: TermRange): Span {
  const placed = paragraphs[paragraph]!;
  const { terms } = placed.text.sentences[sentence]!;
  return { start: placed.start + terms[from]!.start, end: placed.start + terms[to - 1]!.end };
}
