import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPages } from '../../../server/features/checks-page.ts';
import { diagnostics } from '../../../server/features/diagnostics.ts';
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

test('a code leads to its line of the page', () => {
  const pages = checkPages(page, 'file:///checks.md');
  for (const { code } of allChecks) {
    const line = Number(/^file:\/\/\/checks\.md#L(\d+)$/.exec(pages.get(code) ?? '')?.[1]);
    expect(page.split('\n')[line - 1]).toBe(`## ${code}`);
  }
  const problems = [{ start: 0, end: 1, code: 'flow/circular', severity: 'hint' as const, message: '' }];
  const open = openOf('a', { problems });
  expect(diagnostics({ ...open, checkPages: pages })[0]?.codeDescription?.href).toBe(pages.get('flow/circular'));
  expect(diagnostics(open)[0]?.codeDescription).toBeUndefined();
});
