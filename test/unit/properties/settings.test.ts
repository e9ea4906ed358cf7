import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Configuration, DEFAULTS, readConfiguration, readingSettings } from '../../../server/configuration.ts';
import { DEAL_TYPES } from '../../../server/reading/article.ts';
import { read } from '../../../server/reading/read.ts';
import { violations } from '../../fuzz/invariants.ts';
import { runs } from './runs.ts';

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
});
const odd = fc.oneof(
  anything,
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    Number.NaN,
    Infinity,
    -1,
    0,
    1e99,
    '',
    ' ',
    'fr',
    'auto',
    true,
    [],
    {},
    [null],
    [[]],
    '__proto__',
    { name: '' },
    { match: '(', deal: 'debt' },
  ),
);
const name = fc.record(
  {
    name: fc.string(),
    type: fc.oneof(odd, fc.constantFrom('company', 'person')),
    aliases: odd,
    parent: odd,
    products: odd,
    identifiers: odd,
  },
  { requiredKeys: [] },
);
const pattern = fc.record(
  {
    deal: fc.oneof(odd, fc.constantFrom(...DEAL_TYPES)),
    match: fc.oneof(odd, fc.string(), fc.constantFrom('#Company+ (bought|sold) #Money', '((', '[<x>', '.*', '{', '#')),
    language: odd,
  },
  { requiredKeys: [] },
);

/** Settings as a user may write them: right keys with wrong values, wrong keys, and no object at all. */
const anySettings = fc.oneof(
  { weight: 1, arbitrary: odd },
  {
    weight: 5,
    arbitrary: fc.record(
      {
        language: odd,
        documents: odd,
        maxLength: odd,
        maxFlows: odd,
        confidenceThreshold: odd,
        names: fc.oneof(odd, fc.array(fc.oneof(name, odd, fc.string()))),
        patterns: fc.oneof(odd, fc.array(fc.oneof(pattern, odd))),
        diagnostics: fc.oneof(odd, fc.dictionary(fc.string(), fc.oneof(odd, fc.constantFrom('off', 'error')))),
        ignore: odd,
        rates: fc.oneof(
          odd,
          fc.array(fc.record({ from: fc.constantFrom('EUR', 'usd', ''), to: fc.constantFrom('USD', 3), rate: odd })),
        ),
        amountStyle: odd,
        inlayHints: odd,
        'inlayHints.amounts': odd,
        codeLens: odd,
        references: odd,
      },
      { requiredKeys: [] },
    ),
  },
);

describe('any settings', () => {
  test('give a valid configuration, and a line of text for what was not', () => {
    fc.assert(
      fc.property(anySettings, (raw) => {
        const { configuration, messages } = readConfiguration(raw);
        expect(invalid(configuration)).toEqual([]);
        for (const message of messages) expect(message).toMatch(/^moneyTrail\.\w/);
      }),
      runs(1500),
    );
  });

  test('that are none are the defaults, in silence', () => {
    expect(readConfiguration({})).toEqual({ configuration: DEFAULTS, messages: [] });
    expect(readConfiguration(undefined)).toEqual({ configuration: DEFAULTS, messages: [] });
  });

  test('a bad one falls back by itself', () => {
    const { configuration, messages } = readConfiguration({ maxFlows: 'many', codeLens: false });
    expect(configuration).toEqual({ ...DEFAULTS, codeLens: false });
    expect(messages).toHaveLength(1);
  });

  test.each(['/(x+x+)+y/', '(y|/(x+x+)+y/)', '[<amount>/(x+x+)+y/]'])(
    'a pattern with the regular expression %s is not used: it would hang',
    (match) => {
      const text = `Microsoft ${'x'.repeat(60)} paid 5 million dollars to Kalmia.`;
      const patterns = [{ deal: 'debt', match: `[<payer>#Company] ${match}` }];
      expect(read(text, { patterns }).deals.map(({ type }) => type)).not.toContain('debt');
    },
  );

  test('leave the reading on its feet', () => {
    const text = 'Microsoft a investi 13 milliards de dollars dans OpenAI. Nordia paie 5 M€ à Vellura (SA).';
    fc.assert(
      fc.property(anySettings, (raw) => {
        const settings = readingSettings(readConfiguration(raw).configuration, 'fr');
        expect(violations(read(text, settings), text)).toEqual([]);
      }),
      runs(400),
    );
  });
});

function invalid(configuration: Configuration): string[] {
  const within = (value: number, least: number, most: number) => Number.isFinite(value) && value >= least && value <= most;
  const wrong: string[] = [];
  if (!['auto', 'fr', 'en'].includes(configuration.language)) wrong.push('language');
  if (!within(configuration.maxLength, 1, 1e9)) wrong.push('maxLength');
  if (!within(configuration.maxFlows, 1, 1e6)) wrong.push('maxFlows');
  if (!within(configuration.confidenceThreshold, 0, 1)) wrong.push('confidenceThreshold');
  if (!configuration.names.every((one) => typeof one.name === 'string' && one.name.trim() !== '')) wrong.push('names');
  if (!configuration.patterns.every((one) => typeof one.match === 'string' && DEAL_TYPES.includes(one.deal as never)))
    wrong.push('patterns');
  if (!configuration.rates.every((one) => within(one.rate, 0, 1e9) && one.rate > 0)) wrong.push('rates');
  if (
    !Object.values(configuration.diagnostics).every((level) => ['off', 'hint', 'information', 'warning', 'error'].includes(level))
  )
    wrong.push('diagnostics');
  if (!Object.values(configuration.inlayHints).every((on) => typeof on === 'boolean')) wrong.push('inlayHints');
  if (typeof configuration.codeLens !== 'boolean') wrong.push('codeLens');
  if (!['long', 'short', 'symbol'].includes(configuration.amountStyle)) wrong.push('amountStyle');
  if (!['article', 'workspace'].includes(configuration.references)) wrong.push('references');
  return wrong;
}
