import { expect, test } from 'vitest';
import { allChecks } from '../../../server/reading/checks/checks.ts';
import { foundIn } from './found-in.ts';

const text = 'Laccord est là.';
const code = 'text/lost-apostrophe';

test('a level of the settings stands before that of the check; off is off', () => {
  expect(foundIn(code, text, { settings: { checks: { [code]: 'hint' } } })).toMatchObject([{ severity: 'hint' }]);
  expect(foundIn(code, text, { settings: { checks: { [code]: 'off' } } })).toEqual([]);
});

test('messages are in the reader’s language', () => {
  expect(foundIn(code, text, { settings: { locale: 'fr-FR' } })[0]?.message).toContain('a perdu son apostrophe');
});

test('codes are unique and well formed', () => {
  const codes = allChecks.map((each) => each.code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const each of codes) expect(each).toMatch(/^[a-z]+\/[a-z-]+$/);
});
