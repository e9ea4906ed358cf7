import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anchorOf, checkPage } from '../../../server/features/checks-page.ts';
import { TOO_LONG } from '../../../server/features/problems.ts';
import { allChecks } from '../../../server/reading/checks/checks.ts';
import { openOf } from '../article-of.ts';

const page = readFileSync('docs/checks.md', 'utf8');
const sections = page.split(/^## /m).slice(1);

test('the page has each check once, with its level, and none besides', () => {
  expect(sections.map((section) => section.split('\n')[0]).sort()).toEqual(
    [...allChecks.map(({ code }) => code), TOO_LONG].sort(),
  );
  for (const { code, severity } of allChecks) {
    const level = /^\*(\w+)\.\*/m.exec(sections.find((section) => section.startsWith(`${code}\n`))!)?.[1];
    expect(level?.toLowerCase(), code).toBe(severity);
  }
});

test('a code leads to its section: by a command where the client has it, else to the file', () => {
  expect(anchorOf('amount/currency-inferred')).toBe('amountcurrency-inferred');
  const open = openOf('a', {});
  expect(checkPage(open, 'a/b')).toBeUndefined();
  expect(checkPage({ ...open, checksPage: 'file:///docs/checks.md' }, 'a/b')).toBe('file:///docs/checks.md#ab');
  expect(checkPage({ ...open, knowsCommands: true }, 'a/b')).toBe('command:moneyTrail.explainCheck?%5B%22a%2Fb%22%5D');
});
