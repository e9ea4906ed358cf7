import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolveCurrencies } from '../../../server/reading/amounts/resolve.ts';
import { scanAmounts } from '../../../server/reading/amounts/scan.ts';
import type { Language } from '../../../server/reading/article.ts';
import { layoutOf } from '../../../server/reading/text/paragraphs.ts';
import { readParagraph } from '../../../server/reading/text/text.ts';
import { externalSet } from '../../evaluation/external-set.ts';

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly amounts: readonly { readonly value: number; readonly currency?: string }[];
}

const folder = resolve(externalSet, '..', 'amounts');
const named = readFileSync(new URL('../../evaluation/disputed-amounts.md', import.meta.url), 'utf8').match(
  /rt-(?:fr|en)-\w+-\d+/g,
);
const disputed = new Set(named);

test('a disputed case is listed once', () => {
  expect(named).toHaveLength(disputed.size);
});

// the suites stand beside the repository, and only on some machines
describe.each([folder].filter((path) => existsSync(path)))('the amount suites of Recognizers-Text', () => {
  test.each<[Language, number, number]>([
    ['fr', 0.89, 0.97],
    ['en', 0.9, 0.97],
  ])('%s: F1 over all cases at least %d, over undisputed ones %d', (language, all, undisputed) => {
    const cases = readFileSync(resolve(folder, `${language}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Case);
    expect(score(cases, language)).toBeGreaterThanOrEqual(all);
    expect(
      score(
        cases.filter(({ id }) => !disputed.has(id)),
        language,
      ),
    ).toBeGreaterThanOrEqual(undisputed);
  });
});

function score(cases: readonly Case[], language: Language): number {
  let hits = 0;
  let total = 0;
  for (const { text, kind, amounts } of cases) {
    const left = read(text, language).filter((amount) => amount.kind === kind);
    total += left.length + amounts.length;
    for (const { value, currency } of amounts) {
      const at = left.findIndex(
        (found) => Math.abs(found.value - value) < 1e-6 * Math.max(1, value) && (!currency || found.currency === currency),
      );
      if (at < 0) continue;
      left.splice(at, 1);
      hits++;
    }
  }
  return (2 * hits) / total;
}

function read(text: string, language: Language) {
  const sentences = layoutOf(text)
    .paragraphs.filter(({ role }) => role !== 'header')
    .flatMap(({ start, end }) => readParagraph(text.slice(start, end), language).sentences);
  return resolveCurrencies(scanAmounts(sentences, language)).flat();
}
