import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from '../../../server/reading/read.ts';
import type { GoldFile } from '../../evaluation/gold.ts';

const folder = new URL('../../evaluation/articles/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** Texts that did lose their apostrophes; the others contradict themselves nowhere, nor are they damaged. */
const DAMAGED = ['fr-blog-abime.json', 'r2-fr-blog-crypto.json'];

test.each(files)('%s shows no warning that is wrong', (name) => {
  const { text } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as GoldFile;
  const warnings = read(text).problems.filter(({ severity }) => severity === 'warning');
  const codes = new Set(warnings.map(({ code }) => code));
  expect([...codes]).toEqual(DAMAGED.includes(name) ? ['text/lost-apostrophe'] : []);
});
