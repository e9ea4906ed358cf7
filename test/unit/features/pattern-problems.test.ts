import { describe, expect, it, test } from 'vitest';
import { Lines } from '../../../server/features/lines.ts';
import { patternComplaints, patternProblems } from '../../../server/features/pattern-problems.ts';
import { writtenPatterns } from '../../../server/features/pattern-strings.ts';
import { ENGLISH, localeOf } from '../../../server/l10n/locale.ts';

const FINE = { deal: 'investment', match: '[<payer>#Company] #Invest .{0,3} [<amount>#Money] dans [<payee>#Company]' };

const file = (...patterns: object[]) => JSON.stringify({ names: [{ name: 'Nordia', match: 'x' }], patterns }, null, 2);

/** The words that each problem stands on, with its code. */
const marked = (text: string) =>
  patternProblems(text, ENGLISH).map(({ range, code }) => {
    const { start, end } = new Lines(text).span(range);
    return [code, text.slice(start, end)];
  });

describe('a pattern that cannot be used is marked on its string', () => {
  it.each([
    ['pattern/unknown-deal', { ...FINE, deal: 'investissement' }, '"investissement"'],
    ['pattern/unbalanced', { ...FINE, match: '[<payer>#Company #Invest' }],
    ['pattern/unknown-tag', { ...FINE, match: '[<payer>#Firm] #Invest' }],
    ['pattern/unknown-role', { ...FINE, match: '[<buyer>#Company] #Acquire [<payee>#Company]' }],
    ['pattern/no-role', { ...FINE, match: '#Company #Invest' }],
  ])('%s', (code, pattern, words = JSON.stringify(pattern.match)) => {
    expect(marked(file(FINE, pattern))).toEqual([[code, words]]);
  });

  it('and one beyond the two hundredth likewise', () => {
    const text = file(...Array.from({ length: 201 }, () => FINE));
    expect(patternProblems(text, ENGLISH)).toMatchObject([{ code: 'pattern/too-many', severity: 2 }]);
  });
});

test('what it says is in the reader’s language, with the choices that there are', () => {
  const text = file({ ...FINE, match: '[<payer>#Firm]' });
  expect(patternProblems(text, ENGLISH)[0]?.message).toMatch(/#Firm.*#Company/);
  expect(patternProblems(text, localeOf('fr'))[0]?.message).toMatch(/Étiquettes possibles : .*#Company/);
});

test('a code leads to its section where the page is there', () => {
  const pages = new Map([['pattern/unknown-tag', 'file:///patterns.md#L3']]);
  const [problem] = patternProblems(file({ ...FINE, match: '[<payer>#Firm]' }), ENGLISH, pages);
  expect(problem?.codeDescription).toEqual({ href: 'file:///patterns.md#L3' });
});

test('quotes, escapes and brackets in strings mislead nobody', () => {
  const text = String.raw`{ "patterns": [ { "match": "[<payer>#Company] \"}] \u0023Invest", "deal": "debt" }, { "deal": "gift", "match": "[<payee>#Company]" } ] }`;
  expect(writtenPatterns(text).map(({ deal, match }) => [deal?.value, match?.value])).toEqual([
    ['debt', '[<payer>#Company] "}] #Invest'],
    ['gift', '[<payee>#Company]'],
  ]);
});

test.each([
  ['an empty file', ''],
  ['no patterns', '{ "names": [] }'],
  ['patterns of another member', '{ "x": { "patterns": [{ "deal": "gift", "match": "#Firm" }] } }'],
  ['a pattern that is being typed', '{ "patterns": [{ "deal": "gift", "match'],
  ['closing brackets alone', ']]}}]'],
  ['a great many opening brackets', '['.repeat(200_000)],
])('%s is no matter', (_, text) => {
  expect(patternProblems(text, ENGLISH)).toEqual([]);
});

test('a half-written member leaves the others their marks', () => {
  expect(marked('{ "patterns": [ {"deal": "debt", "match": "#Firm [<payer>#Company]"}, { "deal": "')).toEqual([
    ['pattern/unknown-tag', '"#Firm [<payer>#Company]"'],
  ]);
});

test('of patterns in the settings there is a line in the log for each that is left out', () => {
  expect(patternComplaints([FINE, { ...FINE, match: '#Company' }], ENGLISH)).toEqual([
    expect.stringMatching(/^moneyTrail\.patterns: "#Company": .*payer/),
  ]);
});
