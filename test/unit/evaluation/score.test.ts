import { describe, expect, it } from 'vitest';
import { Article, type ArticleParts, type Deal } from '../../../server/reading/article.ts';
import { align } from '../../evaluation/alignment.ts';
import { gold } from '../../evaluation/gold.ts';
import { score } from '../../evaluation/score.ts';
import { isRight } from '../../evaluation/score-deals.ts';
import { figure, ROWS } from '../../evaluation/tally.ts';

const annotated = gold({
  id: 'own',
  language: 'fr',
  text: 'Nordia a investi 14 M€ dans Vellura. La startup loue à dNordia pour 4 M€ de serveurs.',
  entities: [
    { name: 'Nordia', type: 'company' },
    { name: 'Vellura', type: 'company', nominal: ['startup'] },
  ],
  amounts: [
    { quote: '14 M€', kind: 'money', value: 14e6, currency: 'EUR' },
    { quote: '4 M€', kind: 'money', value: 4e6, currency: 'EUR' },
  ],
  deals: [
    {
      type: 'investment',
      from: ['Nordia'],
      to: ['Vellura'],
      quote: 'Nordia a investi',
      amount: 14e6,
      currency: 'EUR',
      status: 'completed',
    },
    {
      type: ['purchase', 'payment'],
      from: ['Vellura'],
      to: ['Nordia'],
      quote: 'loue',
      amount: 4e6,
      currency: 'EUR',
      status: 'completed',
    },
  ],
  facts: [],
  cycles: [['Nordia', 'Vellura']],
});

/** The reading that misses nothing, with what a test changes in it. */
function reading(change: Partial<ArticleParts> = {}): Article {
  const { text } = annotated;
  const spanOf = (quote: string, from = 0) => ({
    start: text.indexOf(quote, from),
    end: text.indexOf(quote, from) + quote.length,
  });
  const name = (quote: string, from = 0) => ({ ...spanOf(quote, from), kind: 'name' as const, rule: 'test' });
  const company = { type: 'company' as const, identifiers: {} };
  return new Article({
    text,
    language: 'fr',
    paragraphs: [],
    sentences: [],
    entities: [
      { ...company, id: 'n', name: 'Nordia', mentions: [name('Nordia'), name('Nordia', 20)] },
      {
        ...company,
        id: 'v',
        name: 'VELLURA',
        mentions: [name('Vellura'), { ...spanOf('startup'), kind: 'nominal', rule: 'test' }],
      },
    ],
    amounts: [
      { id: 'a1', ...spanOf('14 M€'), kind: 'money', value: 14e6, currency: 'EUR', modifier: 'exact', rule: 'test' },
      { id: 'a2', ...spanOf('4 M€', 40), kind: 'money', value: 4e6, currency: 'EUR', modifier: 'exact', rule: 'test' },
    ],
    dates: [],
    deals: [deal({}), deal({ id: 'd2', type: 'purchase', from: ['v'], to: ['n'], amount: 'a2' })],
    facts: [],
    flows: [{ id: 'f1', entities: ['v', 'n'], deals: [['d2'], ['d1']] }],
    problems: [],
    partial: [],
    ...change,
  });
}

function deal(change: Partial<Deal>): Deal {
  return {
    id: 'd1',
    type: 'investment',
    from: ['n'],
    to: ['v'],
    amount: 'a1',
    status: 'completed',
    confidence: 0.9,
    rule: 'test',
    evidence: [{ start: 0, end: 10, trigger: { start: 0, end: 6 }, rule: 'test', status: 'completed' }],
    ...change,
  };
}

describe('the scorer', () => {
  it('gives a reading that misses nothing full marks in every row', () => {
    const rows = score(annotated, reading());
    for (const row of ROWS) expect([row, figure(row, rows[row]), rows[row].misses]).toEqual([row, 1, []]);
  });

  it('gives an empty reading nothing', () => {
    const rows = score(annotated, reading({ entities: [], amounts: [], deals: [], flows: [] }));
    for (const row of ['amounts', 'names', 'nominals', 'links', 'deals', 'cycles'] as const)
      expect([row, figure(row, rows[row])]).toEqual([row, 0]);
  });

  it('finds a name behind an elision that lost its apostrophe', () => {
    expect(annotated.names.map(({ start, end }) => annotated.text.slice(start, end))).toEqual(['Nordia', 'Vellura', 'Nordia']);
  });

  it('does not take "14 M€" for the place of "4 M€"', () => {
    expect(annotated.amounts.map(({ start }) => start)).toEqual([17, 68]);
  });

  it('asks a deal for its direction and its amount, a link for its direction alone', () => {
    const turned = score(annotated, reading({ deals: [deal({ from: ['v'], to: ['n'] })] }));
    expect([turned.links.hit, turned.deals.hit, turned.links.found]).toEqual([0, 0, 1]);
    const other = score(annotated, reading({ deals: [deal({ amount: 'a2' })] }));
    expect([other.links.hit, other.deals.hit]).toEqual([1, 0]);
  });

  it('asks for the status of found deals only', () => {
    const rows = score(annotated, reading({ deals: [deal({ status: 'planned' })] }));
    expect([rows.status.wanted, rows.status.hit]).toEqual([1, 0]);
  });

  it('counts what is found beyond the annotation against precision', () => {
    const rows = score(annotated, reading({ deals: [deal({}), deal({ id: 'd3', type: 'debt' })] }));
    expect(rows.deals.precision).toBe(0.5);
  });

  it('judges a deal by itself for the calibration', () => {
    const article = reading({ deals: [deal({}), deal({ id: 'd3', type: 'debt' })] });
    const alignment = align(annotated, article);
    expect(article.deals.map((one) => isRight(one, annotated, article, alignment))).toEqual([true, false]);
  });

  it('says which party of a gold file is no entity of it', () => {
    expect(() => gold({ ...annotated, amounts: [], deals: [], facts: [], cycles: [['Nordia', 'Nobody']] })).toThrow('Nobody');
  });
});
