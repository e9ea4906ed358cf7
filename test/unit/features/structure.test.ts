import { expect, test } from 'vitest';
import { documentLinks } from '../../../server/features/document-links.ts';
import { documentSymbols } from '../../../server/features/document-symbols.ts';
import { foldingRanges } from '../../../server/features/folding.ts';
import { selectionRange } from '../../../server/features/selection-ranges.ts';
import { workspaceSymbols } from '../../../server/features/workspace-symbols.ts';
import { openOf } from '../article-of.ts';

test('a selection grows from the amount over clause and sentence to the paragraph and the article', () => {
  const open = openOf(
    'Un titre\n{Nordia}(company) investira {5 mill|iards d’euros}(5e9 EUR) dans {Vellura}(company). Puis rien.',
    {
      deals: [{ from: 'Nordia', to: 'Vellura', at: 'investira' }],
    },
  );
  const grown: string[] = [];
  for (let at: ReturnType<typeof selectionRange> | undefined = selectionRange(open, open.cursor); at; at = at.parent)
    grown.push(open.article.textOf(open.lines.span(at.range)));
  expect(grown).toEqual([
    '5 milliards d’euros',
    'Nordia investira 5 milliards d’euros dans Vellura.',
    'Nordia investira 5 milliards d’euros dans Vellura. Puis rien.',
    open.article.text,
  ]);
});

test('the headline folds the article, a quotation over lines folds itself', () => {
  const open = openOf('Un titre\n\nElle dit : « Nous voulons\ngrandir », puis part.\nFin.', {});
  expect(foldingRanges(open)).toEqual([
    { startLine: 0, endLine: 4, kind: 'region' },
    { startLine: 2, endLine: 3 },
  ]);
});

test('the outline has the entities, with the deals that they pay for', () => {
  const open = openOf('{Nordia}(company) rachète {Vellura}(company) pour {3 milliards d’euros}(3e9 EUR).', {
    deals: [{ type: 'acquisition', from: 'Nordia', to: 'Vellura', amount: '3 milliards', at: 'rachète', status: 'cancelled' }],
    identifiers: { Nordia: { ticker: 'NRD' } },
  });
  const [nordia, vellura] = documentSymbols(open);
  expect(nordia).toMatchObject({
    name: 'Nordia',
    detail: 'company · NRD',
    children: [{ name: 'Acquisition Nordia → Vellura', detail: '€3 billion · cancelled', tags: [1] }],
  });
  expect(vellura).toMatchObject({ name: 'Vellura', children: [] });
});

test('symbols of the workspace are found by letters in their order, also by another name', () => {
  const open = openOf('{Amazon Web Services}(company) ({AWS}(company Amazon Web Services)) et {Nordia}(company).', {});
  const names = (query: string) => workspaceSymbols(open, query).map(({ name }) => name);
  expect(names('amserv')).toEqual(['Amazon Web Services']);
  expect(names('aws')).toEqual(['Amazon Web Services']);
  expect(names('')).toEqual(['Amazon Web Services', 'Nordia']);
  expect(names('zz')).toEqual([]);
});

test('addresses, listings and identifiers lead to their pages', () => {
  const text =
    'Voir https://example.org/a?b=1. Orvane (NASDAQ: ORVN) et <NVDA.O>, ISIN FR0000120271, LEI 549300DTUYXVMJXZNY75, RCS Paris 552 100 554.';
  const open = openOf(text, {});
  expect(documentLinks(open).map(({ range, target }) => [open.article.textOf(open.lines.span(range)), target])).toEqual([
    ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
    ['NASDAQ: ORVN', 'https://www.google.com/finance/quote/ORVN:NASDAQ'],
    ['NVDA.O', 'https://www.google.com/finance/quote/NVDA:NASDAQ'],
    ['FR0000120271', 'https://www.wikidata.org/w/index.php?search=haswbstatement:P946=FR0000120271'],
    ['549300DTUYXVMJXZNY75', 'https://search.gleif.org/#/record/549300DTUYXVMJXZNY75'],
    ['552 100 554', 'https://annuaire-entreprises.data.gouv.fr/entreprise/552100554'],
  ]);
});

test('a number that only looks like an identifier leads nowhere', () => {
  expect(documentLinks(openOf('FR0000120272, RCS Paris 552 100 555, (a.b) et NASDAQ: le marché.', {}))).toEqual([]);
});
