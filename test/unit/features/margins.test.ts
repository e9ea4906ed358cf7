import { expect, test } from 'vitest';
import { codeLenses } from '../../../server/features/code-lens.ts';
import { inlayHints } from '../../../server/features/inlay-hints.ts';
import { openOf } from '../article-of.ts';

const marked =
  'Le titre\n{Nordia}(company) pourrait investir {5 Md€}(5e9 EUR) dans {Vellura}(company), valorisée {183 milliards}(183e9 EUR?). {La jeune pousse}(=Vellura) paie {2 milliards d’euros}(2e9 EUR) à {Nordia}(company).';
const more = {
  deals: [
    { from: 'Nordia', to: 'Vellura', amount: '5 Md€', at: 'investir', status: 'rumoured' as const },
    { type: 'payment' as const, from: 'Vellura', to: 'Nordia', amount: '2 milliards', at: 'paie', status: 'completed' as const },
  ],
  loops: [['d1', 'd2']],
};

const hintsOf = (extra: Parameters<typeof openOf>[1] = {}) => {
  const open = openOf(marked, { ...more, ...extra });
  return inlayHints(open, open.lines.range({ start: 0, end: open.article.text.length })).map(({ label }) =>
    typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
  );
};

test('hints tell what the words do not', () => {
  expect(hintsOf()).toEqual(['= €5 billion', '= €183 billion', '= €2 billion', '= Vellura', 'rumoured']);
});

test('an amount that reads as the reader’s own has no hint', () => {
  expect(hintsOf({ locale: 'fr' })).toEqual(['= 5 milliards\u00a0€', 'EUR', '= Vellura', 'rumeur']);
});

test('each kind is switched off by itself', () => {
  const off = { amounts: false, mentions: false, currencies: false, statuses: false };
  expect(hintsOf({ configuration: { inlayHints: { ...off, amounts: true } } })).toHaveLength(3);
  expect(hintsOf({ configuration: { inlayHints: { ...off, mentions: true } } })).toEqual(['= Vellura']);
  expect(hintsOf({ configuration: { inlayHints: { ...off, currencies: true } } })).toEqual(['EUR']);
  expect(hintsOf({ configuration: { inlayHints: { ...off, statuses: true } } })).toEqual(['rumoured']);
});

test('a lens on the headline sums the article up, one on a paragraph what it tells', () => {
  const [headline, paragraph] = codeLenses(openOf(marked, more));
  expect(headline?.command?.title).toBe('2 deals · €7bn · 1 loop');
  expect(headline?.range.start.line).toBe(0);
  expect(paragraph?.range.start.line).toBe(1);
  expect(codeLenses(openOf(marked, { ...more, locale: 'fr' }))[0]?.command?.title).toBe(
    '2 opérations · 7\u00a0Md\u00a0€ · 1 boucle',
  );
});

test('a lens opens the graph where the client can, and is silent without deals or by setting', () => {
  expect(codeLenses(openOf(marked, { ...more, knowsCommands: true }))[0]?.command).toMatchObject({
    command: 'moneyTrail.openGraph',
    arguments: ['file:///articles/one.news', ['d1', 'd2']],
  });
  expect(codeLenses(openOf(marked, {}))).toEqual([]);
  expect(codeLenses(openOf(marked, { ...more, configuration: { codeLens: false } }))).toEqual([]);
});
