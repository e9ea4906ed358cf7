import { expect, test } from 'vitest';
import { DEFAULTS, readConfiguration } from '../../server/configuration.ts';

test.each([undefined, null, 7, 'text', [], {}])('%j gives the defaults, without a word', (raw) => {
  expect(readConfiguration(raw)).toEqual({ configuration: DEFAULTS, messages: [] });
});

test('a bad key falls back by itself, with a message that names it', () => {
  const { configuration, messages } = readConfiguration({
    language: 'de',
    maxFlows: 12,
    codeLens: 'yes',
    inlayHints: { amounts: false, mentions: 1 },
  });
  expect(configuration).toEqual({ ...DEFAULTS, maxFlows: 12, inlayHints: { ...DEFAULTS.inlayHints, amounts: false } });
  expect(messages.map((message) => message.split(':')[0])).toEqual(
    ['moneyTrail.language', 'moneyTrail.inlayHints.mentions', 'moneyTrail.codeLens'].sort(
      (a, b) => messages.findIndex((m) => m.startsWith(a)) - messages.findIndex((m) => m.startsWith(b)),
    ),
  );
  expect(messages).toHaveLength(3);
});

test('a list keeps its good members', () => {
  const { configuration, messages } = readConfiguration({
    names: [
      'Orvane',
      { name: ' Nordia ', type: 'product', aliases: ['ND', 7], identifiers: { ticker: 'NRD', isin: 7 } },
      { type: 'company' },
      { name: 'x', type: 'planet' },
    ],
    rates: [
      { from: 'EUR', to: 'USD', rate: 1.08 },
      { from: 'euro', to: 'USD', rate: 1 },
      { from: 'EUR', to: 'USD', rate: -1 },
    ],
    ignore: ['a/b', { code: 'c/d', file: '*.news', text: 7 }, {}],
    documents: [{ language: 'markdown' }, { pattern: '**/*.txt' }, {}, { language: '' }],
    patterns: [
      { deal: 'investment', match: 'x' },
      { deal: 'gift', match: 'x' },
      { deal: 'debt', match: 'x', language: 'de' },
    ],
    diagnostics: { 'a/b': 'off', 'c/d': 'loud' },
  });
  expect(configuration.names).toEqual([
    { name: 'Orvane', type: 'company' },
    { name: 'Nordia', type: 'product', aliases: ['ND'], identifiers: { ticker: 'NRD' } },
  ]);
  expect(configuration.rates).toEqual([{ from: 'EUR', to: 'USD', rate: 1.08 }]);
  expect(configuration.ignore).toEqual([{ code: 'a/b' }, { code: 'c/d', file: '*.news' }]);
  expect(configuration.documents).toEqual([{ language: 'markdown' }, { pattern: '**/*.txt' }]);
  expect(configuration.patterns).toEqual([{ deal: 'investment', match: 'x' }]);
  expect(configuration.diagnostics).toEqual({ 'a/b': 'off' });
  expect(messages).toHaveLength(10);
});

test('keys with a dot are read as some clients send them, and what is inherited is no setting', () => {
  expect(readConfiguration({ 'inlayHints.amounts': false }).configuration.inlayHints.amounts).toBe(false);
  expect(readConfiguration({ inlayHints: 'constructor' }).configuration).toEqual(DEFAULTS);
  expect(readConfiguration(JSON.parse('{ "__proto__": { "codeLens": false } }')).configuration.codeLens).toBe(true);
});
