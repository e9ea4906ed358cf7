import { describe, expect, test } from 'vitest';
import { diagnostics } from '../../../server/features/diagnostics.ts';
import type { DealStatus } from '../../../server/reading/article.ts';
import { read } from '../../../server/reading/read.ts';
import { openOf } from '../article-of.ts';
import { foundIn } from './found-in.ts';

test('a company bought for two prices', () => {
  const marked =
    '{Nordia}(company) rachète {Vellura}(company) pour {3 milliards d’euros}(3e9 EUR). {Nordia}(company) paiera {4 milliards d’euros}(4e9 EUR) pour {Vellura}(company).';
  const deals = [
    { type: 'acquisition' as const, from: 'Nordia', to: 'Vellura', amount: '3 milliards', at: 'rachète' },
    { type: 'acquisition' as const, from: 'Nordia', to: 'Vellura', amount: '4 milliards', at: 'paiera' },
  ];
  const code = 'deal/amounts-contradict';
  expect(foundIn(code, marked, { deals })).toMatchObject([{ words: '4 milliards d’euros', related: ['3 milliards d’euros'] }]);
  expect(foundIn(code, marked, { deals: deals.map((deal) => ({ ...deal, type: 'investment' as const })) })).toEqual([]);
  expect(
    foundIn(code, marked, { deals: deals.map((deal) => ({ ...deal, type: 'investment' as const, date: '2025-11-18' })) }),
  ).toHaveLength(1);
  expect(foundIn(code, marked, { deals: deals.map((deal, i) => ({ ...deal, share: 20 + i })) })).toEqual([]);
});

test('a price that was rumoured may change, one that was announced may not', () => {
  const marked =
    '{Nordia}(company) a racheté {Vellura}(company) pour {3 milliards d’euros}(3e9 EUR). Le rachat à {4 milliards d’euros}(4e9 EUR).';
  const deals = (status: DealStatus) => [
    {
      type: 'acquisition' as const,
      from: 'Nordia',
      to: 'Vellura',
      amount: '3 milliards',
      status: 'completed' as const,
      at: 'a racheté',
    },
    { type: 'acquisition' as const, from: 'Nordia', to: 'Vellura', amount: '4 milliards', status, at: 'Le rachat' },
  ];
  expect(foundIn('deal/amounts-contradict', marked, { deals: deals('announced') })).toHaveLength(1);
  expect(foundIn('deal/amounts-contradict', marked, { deals: deals('rumoured') })).toEqual([]);
});

test('one figure in two currencies is a contradiction, a conversion is not', () => {
  const told = (second: string) =>
    `{Nordia}(company) rachète {Vellura}(company) pour {3 milliards de dollars}(3e9 USD). {Nordia}(company) paiera ${second} pour {Vellura}(company).`;
  const deals = (second: string) => [
    { type: 'acquisition' as const, from: 'Nordia', to: 'Vellura', amount: '3 milliards de dollars', at: 'rachète' },
    { type: 'acquisition' as const, from: 'Nordia', to: 'Vellura', amount: second, at: 'paiera' },
  ];
  const code = 'deal/amounts-contradict';
  expect(foundIn(code, told('{3 milliards d’euros}(3e9 EUR)'), { deals: deals('3 milliards d’euros') })).toHaveLength(1);
  expect(foundIn(code, told('{2,6 milliards d’euros}(2.6e9 EUR)'), { deals: deals('2,6 milliards') })).toEqual([]);
});

test('a deal with an amount that says not who pays or is paid', () => {
  const code = 'deal/party-missing';
  const marked = '{Vellura}(company) a levé {40 M€}(40e6 EUR).';
  const raised = { to: 'Vellura', amount: '40 M€', at: 'levé' };
  expect(foundIn(code, marked, { deals: [raised] })).toMatchObject([{ words: 'levé', severity: 'hint' }]);
  expect(foundIn(code, marked, { deals: [{ ...raised, confidence: 0.6 }] })).toEqual([]);
  expect(foundIn(code, marked, { deals: [{ from: 'Vellura', amount: '40 M€', type: 'spending', at: 'levé' }] })).toEqual([]);
  expect(foundIn(code, marked, { deals: [{ to: 'Vellura', at: 'levé' }] })).toEqual([]);
});

test('a purchase that is done and yet to come', () => {
  const code = 'deal/status-contradicted';
  const marked = '{Nordia}(company) a racheté {Vellura}(company) en mai. Le groupe a renoncé à racheter {Vellura}(company).';
  const deals = (first: DealStatus, second: DealStatus) => [
    { type: 'acquisition' as const, from: 'Nordia', to: 'Vellura', status: first, at: 'a racheté' },
    { type: 'acquisition' as const, from: 'Nordia', to: 'Vellura', status: second, at: 'a renoncé' },
  ];
  expect(foundIn(code, marked, { deals: deals('completed', 'cancelled') })).toMatchObject([{ words: 'a renoncé' }]);
  expect(foundIn(code, marked, { deals: deals('announced', 'completed') })).toEqual([]);
  const said = (text: string) => read(text, { language: 'fr' }).problems.filter((problem) => problem.code === code).length;
  expect(said('Une affaire\n\nNordia a racheté Vellura.\n\nNordia envisage de racheter Vellura.\n')).toBe(1);
  expect(said('Une affaire\n\nNordia a racheté Vellura.\n\nEn 2019, Nordia envisageait de racheter Vellura.\n')).toBe(0);
  expect(said('Nordia va racheter Vellura\n\nNordia a racheté Vellura.\n\nLe rachat de Vellura par Nordia surprend.\n')).toBe(0);
});

describe('what is told of a deal that is called off further on', () => {
  const struck = (...paragraphs: readonly string[]) => {
    const article = read(['A deal', ...paragraphs].join('\n\n'), { language: 'en' });
    return article.problems
      .filter(({ code, superseded }) => code === 'deal/called-off' && superseded)
      .map((problem) => [article.textOf(problem), article.textOf(problem.related![0]!)]);
  };

  test('is struck through, with where it is called off', () => {
    expect(
      struck('Nordia agreed to buy Vellura for $3 billion.', 'Nordia has since scrapped the acquisition of Vellura.'),
    ).toEqual([['to buy', 'Nordia has since scrapped the acquisition of Vellura']]);
    expect(
      struck(
        'In March 2024, Nordia agreed to buy Vellura for $3 billion.',
        'Nordia scrapped the acquisition of Vellura in June 2024.',
      ),
    ).toHaveLength(1);
  });

  test.each([
    ['it fell through before', 'Nordia agreed to buy Vellura for $3 billion.', 'Nordia had dropped a bid for Vellura before.'],
    ['in another year', 'Nordia agreed to buy Vellura for $3 billion.', 'In 2019, Nordia dropped a bid for Vellura.'],
    ['the end comes first', 'Nordia scrapped the acquisition of Vellura.', 'Nordia agreed to buy Vellura for $3 billion.'],
    ['it is done', 'Nordia has bought Vellura for $3 billion.', 'Nordia dropped the acquisition of Vellura.'],
    ['another deal ends', 'Nordia agreed to buy Vellura for $3 billion.', 'Nordia scrapped the acquisition of Orvane.'],
  ])('stands where %s', (_, ...paragraphs) => {
    expect(struck(...paragraphs)).toEqual([]);
  });

  test('stands in a headline', () => {
    const text = 'Nordia to buy Vellura for $3 billion\n\nNordia has scrapped the acquisition of Vellura.\n';
    expect(read(text, { language: 'en' }).problems.filter(({ code }) => code === 'deal/called-off')).toEqual([]);
  });

  test('has the tag for clients that show tags', () => {
    const problem = { start: 0, end: 6, code: 'deal/called-off', severity: 'hint', message: '', superseded: true } as const;
    const open = openOf('Nordia', { problems: [problem] });
    expect(diagnostics({ ...open, showsTags: [1, 2] })[0]?.tags).toEqual([2]);
    expect(diagnostics({ ...open, showsTags: [1] })[0]?.tags).toBeUndefined();
    expect(diagnostics(open)[0]?.tags).toBeUndefined();
  });
});

test('a share whose price makes another value than the one that is stated beside it', () => {
  const code = 'share/valuation-differs';
  const told = (price: string, spec: string) =>
    `{Nordia}(company) détient {27 %}(27 %) de {Vellura}(company), une part évaluée à {${price}}(${spec}), pour une société valorisée {500 milliards de dollars}(500e9 USD).`;
  const more = (price: string) => ({
    deals: [
      {
        type: 'stake' as const,
        from: 'Nordia',
        to: 'Vellura',
        amount: price,
        share: 27,
        at: 'détient',
        status: 'completed' as const,
      },
    ],
    facts: [{ type: 'valuation' as const, subject: 'Vellura', amount: '500 milliards' }],
  });
  expect(foundIn(code, told('90 milliards de dollars', '90e9 USD'), more('90 milliards'))).toMatchObject([
    { related: ['500 milliards de dollars'] },
  ]);
  expect(foundIn(code, told('135 milliards de dollars', '135e9 USD'), more('135 milliards'))).toEqual([]);
});

test('the sentence that closes a loop, with its legs', () => {
  const marked =
    '{Nordia}(company) investit {2 milliards d’euros}(2e9 EUR) dans {Vellura}(company). {Vellura}(company) achète des puces à {Nordia}(company).';
  const deals = [
    { from: 'Nordia', to: 'Vellura', amount: '2 milliards', at: 'investit' },
    { type: 'purchase' as const, from: 'Vellura', to: 'Nordia', at: 'achète' },
  ];
  const found = foundIn('flow/circular', marked, { deals, loops: [['d1', 'd2']] });
  expect(found).toMatchObject([{ words: 'achète', severity: 'information' }]);
  expect(found[0]?.message).toContain('Nordia → Vellura → Nordia');
  expect(found[0]?.related).toHaveLength(2);
});
