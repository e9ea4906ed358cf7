import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../server/reading/article.ts';
import { read } from '../../../../server/reading/read.ts';

const names = ['Nordia', 'Vellura', 'Brunel', 'Altiva'].map((name) => ({ name, type: 'company' as const }));

const articleOf = (text: string) => read(text, { names });

/** Deals as `type payer → payee sum status`. */
const deals = (article: Article) => {
  const name = (id: string) => article.entity(id)?.name ?? id;
  return article.deals.map(({ type, from, to, amount, status }) =>
    [type, from.map(name).join('+') || '∅', '→', to.map(name).join('+') || '∅', article.amount(amount)?.value, status]
      .filter((part) => part !== undefined)
      .join(' '),
  );
};

describe('what one transaction is told in', () => {
  it('is one deal with several pieces of evidence', () => {
    const article = articleOf('Nordia a racheté Vellura pour 40 M€.\n\nLe rachat de Vellura par Nordia a surpris le marché.');
    expect(deals(article)).toEqual(['acquisition Nordia → Vellura 40000000 completed']);
    expect(article.deals[0]!.evidence).toHaveLength(2);
  });

  it('stays apart when the sums differ', () => {
    expect(deals(articleOf('Nordia a investi 40 M€ dans Vellura. Nordia a investi 12 M€ dans Vellura en 2019.'))).toHaveLength(2);
  });

  it('is cancelled when a later sentence says so', () => {
    expect(deals(articleOf('Nordia a annoncé le rachat de Vellura pour 40 M€. Nordia a renoncé au rachat de Vellura.'))).toEqual([
      'acquisition Nordia → Vellura 40000000 cancelled',
    ]);
  });
});

it('what a company is valued at is no price of the share', () => {
  const article = articleOf('Nordia détient 27 % de Vellura, une société valorisée 500 millions d’euros.');
  expect(deals(article)).toEqual(['stake Nordia → Vellura completed']);
  expect(article.facts).toMatchObject([{ type: 'valuation', subject: 'vellura' }]);
});

describe('a range', () => {
  it.each([
    [
      'Nordia pourrait investir entre 2 et 3 milliards de dollars dans Vellura.',
      'investment Nordia → Vellura 2500000000 rumoured',
    ],
    ['Nordia could invest between $2 billion and $3 billion in Vellura.', 'investment Nordia → Vellura 2500000000 rumoured'],
    ['Nordia a racheté Vellura pour entre 40 et 60 M€.', 'acquisition Nordia → Vellura 50000000 completed'],
  ])('keeps its place in the clause: %s', (text, deal) => {
    expect(deals(articleOf(text))).toEqual([deal]);
  });
});

describe('a verb left out', () => {
  it.each([
    [
      'Nordia a investi 8 M€ dans Vellura et Brunel 2 M€.',
      'investment Nordia → Vellura 8000000 completed',
      'investment Brunel → Vellura 2000000 completed',
    ],
    [
      'Nordia invested $8m in Vellura, and Brunel $2m.',
      'investment Nordia → Vellura 8000000 completed',
      'investment Brunel → Vellura 2000000 completed',
    ],
  ])('has the sum behind it as its own: %s', (text, ...told) => {
    expect(deals(articleOf(text))).toEqual(told);
  });
});

describe('an agreement', () => {
  it('stays one when nobody says who pays', () => {
    expect(deals(articleOf('Nordia a signé un accord avec Vellura.'))).toEqual(['partnership Nordia → Vellura announced']);
  });

  it('is a purchase by whoever pays elsewhere in the article', () => {
    expect(deals(articleOf('Nordia a signé un accord de licence avec Vellura. Vellura paiera Nordia.'))).toContainEqual(
      expect.stringContaining('purchase Vellura → Nordia'),
    );
  });
});

describe('who is meant', () => {
  it('carries on from sentence to sentence', () => {
    expect(deals(articleOf('Nordia veut grandir. Elle a racheté Vellura. Elle a aussi racheté Brunel.'))).toEqual([
      'acquisition Nordia → Vellura completed',
      'acquisition Nordia → Brunel completed',
    ]);
  });

  it('is whom a quoted person speaks for', () => {
    expect(deals(articleOf('« Nous allons racheter Vellura », a déclaré Anne Morel, présidente de Nordia.'))).toEqual([
      'acquisition Nordia → Vellura planned',
    ]);
  });

  it('may follow the pronoun', () => {
    expect(deals(articleOf('Quand il a repris Vellura, Nordia y a remis 6 M€.'))).toContain(
      'acquisition Nordia → Vellura completed',
    );
  });
});

describe('whom the article has it from', () => {
  it('is a named source', () => {
    const article = articleOf('Selon Altiva, Nordia a racheté Vellura.');
    expect(article.deals[0]!.attribution).toMatchObject({ anonymous: false });
    expect(article.entity(article.deals[0]!.attribution!.source!)!.name).toBe('Altiva');
  });

  it('or nobody that has a name', () => {
    const { attribution } = articleOf('D’après une source proche du dossier, Nordia a racheté Vellura.').deals[0]!;
    expect(attribution).toMatchObject({ anonymous: true });
    expect(attribution!.source).toBeUndefined();
  });
});
