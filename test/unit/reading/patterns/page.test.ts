import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read } from '../../../../server/reading/read.ts';

const page = readFileSync('docs/patterns.md', 'utf8');

/** Each pattern of the page with the sentence below it, which it is to read. */
const shown = [...page.matchAll(/"deal": "(\w+)",\s*"match": ("[^\n]*?")(?=[,\n]| \})[^>]*?```\n\n> (.*)/g)].map(
  ([, deal, match, sentence]) => ({ deal: deal!, match: JSON.parse(match!) as string, sentence: sentence! }),
);

it('the page on patterns shows four', () => expect(shown).toHaveLength(4));

it.each(shown)('$sentence', ({ deal, match, sentence }) => {
  const { deals } = read(sentence, { patterns: [{ deal, match }] });
  expect(deals.map(({ type, rule }) => [type, rule])).toEqual([[deal, 'pattern/1']]);
});
