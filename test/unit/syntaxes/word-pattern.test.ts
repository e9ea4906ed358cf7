import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { wordPattern } = JSON.parse(readFileSync('language-configuration.json', 'utf8')) as {
  wordPattern: { pattern: string; flags: string };
};
const words = (text: string) => text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`)) ?? [];

it.each([
  ["l'accord d'OpenAI", ['accord', 'OpenAI']],
  ['L’État qu’il aide', ['État', 'il', 'aide']],
  ["jusqu'à aujourd'hui", ['à', "aujourd'hui"]],
  ['OpenAI’s chips', ['OpenAI', 'chips']],
  ["O'Brien doesn't know", ["O'Brien", "doesn't", 'know']],
  ['AT&T et Saint-Gobain', ['AT&T', 'et', 'Saint-Gobain']],
  ['12,5 milliards, 1.2bn.', ['12,5', 'milliards', '1.2bn']],
  ['«\u00a0Énergie\u00a0»', ['Énergie']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});
