import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokens } from './tokens.ts';

/** The words of a text that have a scope starting with `scope`. */
async function scoped(text: string, scope: string): Promise<string[]> {
  return (await tokens(text)).filter(({ scopes }) => scopes.some((s) => s.startsWith(scope))).map((token) => token.text);
}

describe('money', () => {
  it.each([
    ['Il a levé 13 milliards de dollars hier.', '13 milliards de dollars'],
    ['Un chèque de 2,35 milliards d’euros, dette comprise', '2,35 milliards d’euros'],
    ['pour 700 M€ de tôles', '700 M€'],
    ['environ 1,1 Md$ de capacité', '1,1 Md$'],
    ['soit 1 400 milliards de dollars', '1 400 milliards de dollars'],
    ['contre 22 milliards en juin', '22 milliards'],
    ['à 40 francs suisses pièce', '40 francs suisses'],
    ['worth $4.2 billion in cash', '$4.2 billion'],
    ['sales of $1.9bn for 2025', '$1.9bn'],
    ['another C$300 million of shares', 'C$300 million'],
    ['invested Rs 2,400 crore in', 'Rs 2,400 crore'],
    ['a grant of £85 million in 2024', '£85 million'],
    ['213 kroner each', '213 kroner'],
    ['a market value of NKr 96bn.', 'NKr 96bn'],
    ['12 billion last autumn', '12 billion'],
    ['a $500-million loan', '$500-million'],
  ])('%s', async (text, money) => {
    expect(await scoped(text, 'constant.numeric.money')).toEqual([money]);
  });

  it('is not found in counts and years', async () => {
    expect(await scoped('En 2025, 4 usines et 300 mètres de câbles', 'constant.numeric.money')).toEqual([]);
  });
});

it.each([
  ['une hausse de 6,4 % à Oslo', '6,4 %'],
  ['a stake of 18% since', '18%'],
  ['environ 27 pour cent du capital', '27 pour cent'],
  ['some 4 per cent of', '4 per cent'],
])('percentage: %s', async (text, percentage) => {
  expect(await scoped(text, 'constant.numeric.percentage')).toEqual([percentage]);
});

it.each([
  ['le 12 mars 2026, à Paris', '12 mars 2026'],
  ['le 1er juin', '1er juin'],
  ['On March 3, 2026, it', 'March 3, 2026'],
  ['in September 2025.', 'September 2025'],
  ['dated 2026-03-12 and', '2026-03-12'],
  ['depuis 2024.', '2024'],
])('date: %s', async (text, date) => {
  expect(await scoped(text, 'constant.other.date')).toEqual([date]);
});

it('a modal verb is no month', async () => {
  expect(await scoped('It may 5 times out of 6', 'constant.other.date')).toEqual([]);
});

it.each([['« Rien à cacher », dit-elle'], ['“Nothing to hide,” she said'], ['"Nothing to hide," she said']])(
  'quotation: %s',
  async (text) => {
    const quoted = await scoped(text, 'string.quoted');
    expect(quoted.join('')).toMatch(/^[«“"].*[»”"]$/);
    expect(quoted.join('')).not.toContain('dit-elle');
    expect(quoted.join('')).not.toContain('she');
  },
);

it('an amount in a quotation is still one', async () => {
  expect(await scoped('« Nous versons 40 M€ demain »', 'constant.numeric.money')).toEqual(['40 M€']);
});

describe('header', () => {
  it('is the lines of known keys at the top', async () => {
    const text = 'titre: La ronde\ndate: 2026-03-12\n\nUn texte, date: hier.\ndate: 2020';
    expect(await scoped(text, 'keyword.other.header')).toEqual(['titre', 'date']);
    expect(await scoped(text, 'string.unquoted.header')).toEqual(['La ronde', '2026-03-12']);
  });

  it('is absent when the file starts with prose', async () => {
    expect(await scoped('Un texte.\n\ndate: 2026-03-12', 'keyword')).toEqual([]);
  });
});

it('every sample has amounts, dates and a header', async () => {
  for (const name of readdirSync('samples').filter((file) => file.endsWith('.news'))) {
    const text = readFileSync(`samples/${name}`, 'utf8');
    expect((await scoped(text, 'constant.numeric.money')).length, name).toBeGreaterThan(8);
    expect((await scoped(text, 'keyword.other.header')).length, name).toBe(4);
  }
});
