import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpenArticle } from '../../../server/features/open-article.ts';
import { FEATURES, MORE, opened, type Place } from '../../fuzz/features.ts';
import { runs } from './runs.ts';
import { anyText } from './texts.ts';

const URI = 'file:///news/any.news';

/** Half of the places are where something was found, for there is more to go wrong. */
function placeIn(open: OpenArticle, at: number, length: number): Place {
  const spans = [...open.article.mentions, ...open.article.amounts, ...open.article.deals.flatMap(({ evidence }) => evidence)];
  const span = spans.length > 0 && at % 2 ? spans[(at >> 1) % spans.length]! : undefined;
  const start = span ? span.start : at % (open.article.text.length + 1);
  const range = open.lines.range({ start, end: span ? span.end : start + length });
  return { position: range.start, range };
}

describe('of any text, at any place', () => {
  test.each(Object.entries(FEATURES))('%s is answered, with ranges of the text', (_, { answer }) => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(60), (text, at, length) => {
        const open = opened(URI, 1, text);
        const place = placeIn(open, at, length);
        const given: unknown = JSON.parse(JSON.stringify(answer(open, place) ?? null));
        expect(outside(given, open)).toEqual([]);
        expect(JSON.stringify(answer(open, place) ?? null)).toBe(JSON.stringify(given));
      }),
      runs(60),
    );
  });

  test('tokens, completions and hierarchies are given', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(60), (text, at, length) => {
        const open = opened(URI, 1, text);
        const place = placeIn(open, at, length);
        for (const more of MORE) expect(outside(JSON.parse(JSON.stringify(more(open, place))), open)).toEqual([]);
      }),
      runs(120),
    );
  });
});

/** Ranges anywhere in an answer that are not of the text: a place that the text does not have, or an end before the start. */
function outside(answer: unknown, { lines, article }: OpenArticle): unknown[] {
  const wrong: unknown[] = [];
  const look = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if (isRange(value)) {
      const { start, end } = lines.span(value);
      const same = JSON.stringify(lines.range({ start, end })) === JSON.stringify({ start: value.start, end: value.end });
      if (!same || start > end || end > article.text.length) wrong.push(value);
    }
    Object.values(value).forEach(look);
  };
  look(answer);
  return wrong;
}

type Range = { start: { line: number; character: number }; end: { line: number; character: number } };

const isRange = (value: object): value is Range =>
  'start' in value && 'end' in value && typeof value.start === 'object' && value.start !== null && 'line' in value.start;
