import { expect, test } from 'vitest';
import { actionTexts } from '../../../server/l10n/actions.ts';
import { cardTexts } from '../../../server/l10n/cards.ts';
import { checkTexts } from '../../../server/l10n/checks.ts';
import { cliTexts } from '../../../server/l10n/cli.ts';
import { completionTexts } from '../../../server/l10n/completion.ts';
import * as field from '../../../server/l10n/field.ts';
import { hintTexts } from '../../../server/l10n/hints.ts';
import { linkTexts } from '../../../server/l10n/links.ts';
import { localeOf } from '../../../server/l10n/locale.ts';
import { renameTexts } from '../../../server/l10n/rename.ts';
import { ruleInWords } from '../../../server/l10n/rules.ts';
import { say, type Text } from '../../../server/l10n/say.ts';
import { sessionTexts } from '../../../server/l10n/session.ts';
import { unitTexts } from '../../../server/l10n/units.ts';

const tables = {
  actionTexts,
  cardTexts,
  checkTexts,
  cliTexts,
  completionTexts,
  field,
  hintTexts,
  linkTexts,
  renameTexts,
  sessionTexts,
  unitTexts,
};

function textsIn(value: object, path: string): [string, Text][] {
  if ('en' in value && typeof value.en === 'string') return [[path, value as Text]];
  return Object.entries(value).flatMap(([key, member]) => (typeof member === 'object' ? textsIn(member, `${path}.${key}`) : []));
}

const values = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

test.each(Object.entries(tables).flatMap(([name, table]) => textsIn(table, name)))(
  '%s says the same in both languages',
  (_, { en, fr }) => {
    expect(fr).not.toBe('');
    expect(values(fr)).toEqual(values(en));
  },
);

test('values are filled in, words agree with numbers, and a value is never looked into', () => {
  const text = { en: '{count} {count|deal|deals} of {name}', fr: '{count} {count|opération|opérations} de {name}' };
  const [english, french] = [localeOf('en'), localeOf('fr')];
  expect(say(english, text, { count: 1, name: '{count}' })).toBe('1 deal of {count}');
  expect(say(english, text, { count: 0, name: 'x' })).toBe('0 deals of x');
  expect(say(french, text, { count: 0, name: 'x' })).toBe('0 opération de x');
  expect(say(english, text, { count: 1234, name: '$&' })).toBe('1,234 deals of $&');
});

test('a locale is any that editors send; words are English where there are no others', () => {
  expect(localeOf('fr-CA')).toEqual({ language: 'fr', numbers: 'fr-CA' });
  expect(localeOf('pt_br')).toEqual({ language: 'en', numbers: 'pt-BR' });
  for (const bad of [undefined, '', 'not a locale', 'x-', '€']) expect(localeOf(bad)).toEqual({ language: 'en', numbers: 'en' });
});

test('a rule speaks by its whole name, its beginning, or its second part', () => {
  const english = localeOf('en');
  expect(ruleInWords(english, 'money/range')).toBe('a range');
  expect(ruleInWords(english, 'money/something-new')).toBe('number and currency');
  expect(ruleInWords(english, 'debt/verb/preter')).toBe('the verb of the deal');
  expect(ruleInWords(english, 'quite/new')).toBeUndefined();
});
