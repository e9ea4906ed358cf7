import { expect, test } from 'vitest';
import { hover } from '../../../server/features/hover.ts';
import { type More, openOf } from '../article-of.ts';

const hoverAt = (marked: string, more: Parameters<typeof openOf>[1] = {}) => {
  const open = openOf(marked, more);
  const found = hover(open, open.cursor);
  return (
    found && { words: open.article.textOf(open.lines.span(found.range!)), markdown: (found.contents as { value: string }).value }
  );
};

const invests: More = {
  deals: [
    { type: 'investment', from: 'Nordia', to: 'Vellura', amount: '5 milliards de dollars', at: 'investira', status: 'planned' },
  ],
};

test('an amount says what it is worth in words and digits, and which deal it belongs to', () => {
  const found = hoverAt(
    '{Nordia}(company) investira jusqu’à {5 mill|iards de dollars}(5e9 USD at_most) dans {Vellura}(company).',
    invests,
  );
  expect(found?.words).toBe('5 milliards de dollars');
  expect(found?.markdown).toContain('**≤ US$5 billion** (5,000,000,000)');
  expect(found?.markdown).toContain('Nordia → Vellura');
  expect(found?.markdown).toContain('planned');
});

test('numbers and words are those of the reader', () => {
  const marked = '{Nordia}(company) investira environ {13 milli|ards de dollars}(13e9 USD about) dans {Vellura}(company).';
  expect(hoverAt(marked, { locale: 'fr' })?.markdown).toContain('**≈ 13 milliards $US** (13\u202f000\u202f000\u202f000)');
});

test('mentions are listed by their words, with the lines that they stand on', () => {
  const found = hoverAt('{Vell|ura}(company) grandit.\n{La jeune pousse}(=Vellura) recrute.\n{Vellura}(company) paie.');
  const shown = found?.markdown.replaceAll(/\]\([^)]*\)/g, ']');
  expect(shown).toContain('3 mentions: Vellura ([1], [3]), La jeune pousse ([2])');
});

test('a nominal mention says whom it stands for, and why', () => {
  const found = hoverAt('{Vellura}(company) grandit. {La jeune| pousse}(=Vellura) vaut {3 milliards d’euros}(3e9 EUR).', {
    facts: [{ type: 'valuation', subject: 'Vellura', amount: '3 milliards', date: '2025-09' }],
  });
  expect(found?.words).toBe('La jeune pousse');
  expect(found?.markdown).toContain('“La jeune pousse” → **Vellura**');
  expect(found?.markdown).toContain('valuation](file:///articles/one.news#L1,39-L1,58) · €3 billion (September 2025)');
});

test('a party says what it pays and is paid, its group and its identifiers', () => {
  const found = hoverAt(
    '{Nor|dia}(company) investit {2 milliards d’euros}(2e9 EUR) dans {Vellura}(company), qui paie {1 milliard d’euros}(1e9 EUR) à {Nordia}(company).',
    {
      deals: [
        { from: 'Nordia', to: 'Vellura', amount: '2 milliards', at: 'investit' },
        { type: 'payment', from: 'Vellura', to: 'Nordia', amount: '1 milliard', at: 'paie' },
      ],
      parents: { Nordia: 'Vellura' },
      identifiers: { Nordia: { ticker: 'NRD', wikidata: 'Q42', isin: 'FR0000120271', country: 'FR' } },
      loops: [['d1', 'd2']],
    },
  );
  expect(found?.markdown).toContain(
    '**Nordia** · company · NRD · [Q42](https://www.wikidata.org/wiki/Q42) · ISIN FR0000120271 · France',
  );
  expect(found?.markdown).toContain('owns [Vellura]');
  expect(found?.markdown).toContain('pays **€2 billion** · receives **€1 billion**');
  expect(found?.markdown).toContain('Part of 1 circular flow:');
});

test('the verb of a deal tells the deal', () => {
  const found = hoverAt(
    'Selon une source, {Nordia}(company) pourrait ra|cheter {27 %}(27 %) de {Vellura}(company) pour {135 M€}(135e6 EUR).',
    {
      deals: [
        {
          type: 'acquisition',
          from: 'Nordia',
          to: 'Vellura',
          amount: '135 M€',
          share: 27,
          status: 'rumoured',
          date: '2025-11-18',
          at: 'racheter',
          source: { words: 'Selon une source', anonymous: true },
        },
      ],
    },
  );
  expect(found?.words).toBe('racheter');
  expect(found?.markdown).toContain('**Acquisition** · Nordia → Vellura');
  expect(found?.markdown).toContain('**€135 million** · 27% · rumoured · November 18, 2025 · sure to 90%');
  expect(found?.markdown).toContain('27% at this price values the whole at about **€500 million**');
  expect(found?.markdown).toContain('Unnamed source: [“Selon une source”]');
  expect(found?.markdown).toContain('the verb of the deal (`frame/verb`)');
});

test('a share without a price is worth its part of the valuation that is stated, where there is one', () => {
  const at = (valuations: readonly string[]) =>
    hoverAt(
      '{Nordia}(company) va pre|ndre {10 %}(10 %) de {Kelvar}(company), valorisé {12 milliards d’euros}(12e9 EUR), contre {9 milliards d’euros}(9e9 EUR).',
      {
        deals: [{ type: 'stake', from: 'Nordia', to: 'Kelvar', share: 10, at: 'va prendre' }],
        facts: valuations.map((amount) => ({ type: 'valuation', subject: 'Kelvar', amount })),
      },
    )?.markdown;
  expect(at(['12 milliards'])).toContain('10% are about **€1.2 billion** at the valuation that the article states');
  expect(at(['12 milliards', '9 milliards'])).not.toContain('at the valuation');
});

test('a yearly value, and other currencies at rates that the article or the settings give', () => {
  const marked =
    '{Nordia}(company) paiera {100 milliards de dol|lars}(100e9 USD) sur cinq ans. Soit {10 dollars}(10 USD) ({9 euros}(9 EUR)).';
  const found = hoverAt(marked, {
    deals: [{ from: 'Nordia', amount: '100 milliards', years: 5, at: 'paiera' }],
    configuration: { rates: [{ from: 'USD', to: 'CHF', rate: 0.8 }] },
  });
  expect(found?.markdown).toContain('US$20 billion a year over 5 years');
  expect(found?.markdown).toContain('≈ €90 billion at the rate that the article gives');
  expect(found?.markdown).toContain('≈ CHF 80 billion at 1 USD = 0.8 CHF (your settings)');
});

test('words of the article are text, never markup', () => {
  const found = hoverAt('{A*b_c`d<img src=x>[e]|&g}(company) rit.');
  expect(found?.markdown).not.toMatch(/A\*b|_c|`d|<img|\[e/);
  expect(found?.words).toBe('A*b_c`d<img src=x>[e]&g');
});

test('links are commands where the client has them', () => {
  const found = hoverAt('{Nor|dia}(company) paie.', { knowsCommands: true });
  const [, args] = /\(command:moneyTrail\.reveal\?([^)]+)\)/.exec(found!.markdown)!;
  expect(JSON.parse(decodeURIComponent(args!))).toEqual(['file:///articles/one.news', 0, 0, 0, 6]);
});

test('beside what was read there is nothing', () => {
  expect(hoverAt('{Nordia}(company) est une bel|le entreprise.')).toBeUndefined();
});
