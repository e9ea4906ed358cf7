import { expect, test } from 'vitest';
import type { Span } from '../../../server/reading/article.ts';
import { ParagraphCache } from '../../../server/reading/paragraph.ts';
import { finish } from '../../../server/reading/steps.ts';

const sentence = 'Nordia a investi 3 millions d’euros dans Vellura en mars 2024. ';

test('a paragraph is read in steps of a sentence or of a thousand words, and the same as at once', () => {
  const text = sentence.repeat(500).trim();
  const steps = new ParagraphCache().read(text, [{ start: 0, end: text.length }], 'fr', false);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  // its words, then amounts, dates and names of each sentence
  expect(count).toBeGreaterThan(3 * 500 + 4);
  const [again] = finish(new ParagraphCache().read(text, [{ start: 0, end: text.length }], 'fr', false));
  const { text: words, amounts, names } = again!;
  expect(step.value[0]).toMatchObject({ text: words, amounts, names });
  expect(step.value[0]!.amounts).toHaveLength(500);
});

/** The readings of an article of these paragraphs, and in how many steps they were made. */
function reading(cache: ParagraphCache, ...paragraphs: readonly string[]) {
  const spans: Span[] = [];
  let end = 0;
  for (const { length } of paragraphs) {
    spans.push({ start: end, end: end + length });
    end += length + 2;
  }
  const steps = cache.read(paragraphs.join('\n\n'), spans, 'fr', false);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  return { readings: step.value, count };
}

const [one, two, three] = ['Nordia achète Vellura.', 'Le prix est de 3 M€.', 'Le marché attendait 2 M€.'];

test('paragraphs that are known take no step, wherever they stand now', () => {
  const cache = new ParagraphCache();
  const { readings, count } = reading(cache, one, two, three);
  expect(count).toBeGreaterThan(0);
  for (const order of [
    [0, 1, 2],
    [1, 2],
    [0, 1, 2],
    [2, 1, 0],
    [0, 0, 1, 2, 2],
  ]) {
    const again = reading(cache, ...order.map((i) => [one, two, three][i]!));
    expect(again.count).toBe(0);
    expect(again.readings).toEqual(order.map((i) => readings[i]!));
  }
});

test('a paragraph that changed is read, and what it said before is known when the change is undone', () => {
  const cache = new ParagraphCache();
  const { readings } = reading(cache, one, two, three);
  const changed = reading(cache, one, `${two} Ou de 4 M€.`, three);
  expect(changed.count).toBeGreaterThan(0);
  expect(changed.readings[0]).toBe(readings[0]);
  expect(changed.readings[2]).toBe(readings[2]);
  const undone = reading(cache, one, two, three);
  expect(undone.count).toBe(0);
  expect(undone.readings[1]).toBe(readings[1]);
});
