import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEAL_TYPES } from '../../../server/reading/article.ts';
import { compilePatterns, PATTERN_ROLES } from '../../../server/reading/patterns/compile.ts';
import { PATTERN_TAGS } from '../../../server/reading/patterns/tags.ts';

const schema = JSON.parse(readFileSync('schema/money-trail.schema.json', 'utf8'));
const { items } = schema.properties.patterns;
const page = readFileSync('docs/patterns.md', 'utf8');

it('the deals of a pattern are those that there are, each with a word about it', () => {
  expect(items.properties.deal.enum).toEqual([...DEAL_TYPES]);
  expect(items.properties.deal.enumDescriptions).toHaveLength(DEAL_TYPES.length);
});

it.each([
  ['the schema', items.properties.match.markdownDescription as string],
  ['the page on patterns', page],
])('%s names every tag and role', (_, text) => {
  expect(PATTERN_TAGS.filter((tag) => !text.includes(`\`#${tag}\``))).toEqual([]);
  expect(PATTERN_ROLES.filter((role) => !text.includes(`<${role}>`))).toEqual([]);
});

it('what the schema and the page offer as examples can be used', () => {
  const offered: string[] = [
    ...items.properties.match.examples,
    ...items.defaultSnippets.map(({ body }: { body: { match: string } }) => body.match.replace(/\$\{\d:([^}]*)\}/g, '$1')),
    ...[...page.matchAll(/"match": ("[^\n]*")/g)].map(([, written]) => JSON.parse(written!)),
  ];
  expect(offered.length).toBeGreaterThan(8);
  expect(compilePatterns(offered.map((match) => ({ deal: 'debt', match }))).problems).toEqual([]);
});
