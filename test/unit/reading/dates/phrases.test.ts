import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../server/reading/article.ts';
import { scanDates } from '../../../../server/reading/dates/scan.ts';
import { readParagraph } from '../../../../server/reading/text/text.ts';
import { marked } from '../amounts/marked.ts';
import * as english from './english.ts';
import * as french from './french.ts';

/** What is read in a phrase, in the words of the tables. */
function dates(text: string, language: Language, published: string): string[] {
  return readParagraph(text, language)
    .sentences.flatMap((sentence) => scanDates(sentence, language))
    .map(({ start, end, years, resolve }) => `${text.slice(start, end)} = ${years ? `${years}y` : (resolve(published) ?? '?')}`);
}

describe.each<[Language, string, string]>([
  ['fr', french.frenchDates, french.published],
  ['en', english.englishDates, english.published],
])('dates of %s phrases', (language, table, published) => {
  test.each(marked(table).map((phrase) => [phrase.text, phrase] as const))('%s', (_, { text, expected }) => {
    expect(dates(text, language, published)).toEqual(expected.map((one) => one.replace(/ +=/, ' =')));
  });
});
