import { expect, test } from 'vitest';
import { ParagraphCache } from '../../../server/reading/paragraph.ts';
import { finish } from '../../../server/reading/steps.ts';

const sentence = 'Nordia a investi 3 millions d’euros dans Vellura en mars 2024. ';

test('a paragraph is read in steps of a sentence or of a thousand words, and the same as at once', () => {
  const text = sentence.repeat(500).trim();
  const steps = new ParagraphCache().read(text, 'fr', false);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  // its words, then amounts, dates and names of each sentence
  expect(count).toBeGreaterThan(3 * 500 + 4);
  const { text: words, amounts, names } = finish(new ParagraphCache().read(text, 'fr', false));
  expect(step.value).toMatchObject({ text: words, amounts, names });
  expect(step.value.amounts).toHaveLength(500);
});

test('a paragraph that is known takes no step', () => {
  const cache = new ParagraphCache();
  finish(cache.read(sentence, 'fr', false));
  cache.turn();
  expect(cache.read(sentence, 'fr', false).next().done).toBe(true);
});
