import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../../server/reading/patterns/compile.ts';
import { read } from '../../../../server/reading/read.ts';
import type { UserPattern } from '../../../../server/reading/settings.ts';

const dealsOf = (text: string, patterns: readonly UserPattern[]) => {
  const article = read(text, { patterns });
  const name = (id: string) => article.entity(id)?.name;
  return article.deals.map(({ type, from, to, amount, rule, status }) => ({
    deal: `${type} ${from.map(name)} → ${to.map(name)} ${article.amount(amount)?.value ?? ''}`.trim(),
    rule,
    status,
  }));
};

describe('a reader’s own patterns', () => {
  it('find a deal that no frame knows, with its roles and its sum', () => {
    const pattern = { deal: 'investment', match: '[<payer>#Party] a misé gros sur [<payee>#Party] : [<amount>#Money]' };
    expect(
      dealsOf('Selon nos informations, Nordia SA a misé gros sur Vellura SAS : 40 M€ en deux ans.', [pattern]),
    ).toContainEqual({
      deal: 'investment Nordia SA → Vellura SAS 40000000',
      rule: 'pattern/1',
      status: 'completed',
    });
  });

  it('take the tags of verbs, gaps and alternatives', () => {
    const pattern = { deal: 'debt', match: '[<payee>#Company] .{0,3} (tient|tire) [<amount>#Money] de [<payer>#Company]' };
    expect(dealsOf('Le groupe Brunel SA, lui, tire 12 M€ de Banque Sol.', [pattern]).map(({ deal }) => deal)).toContain(
      'debt Banque Sol → Brunel SA 12000000',
    );
  });

  it('serve the language that they name', () => {
    const pattern = {
      deal: 'payment',
      match: '[<payer>#Party] coughed up [<amount>#Money] for [<payee>#Party]',
      language: 'en' as const,
    };
    const text = 'Nordia Inc. coughed up $3 million for Vellura Ltd last week, the people said.';
    expect(dealsOf(text, [pattern]).map(({ rule }) => rule)).toContain('pattern/1');
    expect(
      read(text, { patterns: [{ ...pattern, language: 'fr' }], language: 'en' }).deals.map(({ rule }) => rule),
    ).not.toContain('pattern/1');
  });

  it('add nothing to an article that they do not fit', () => {
    const pattern = { deal: 'merger', match: '[<payer>#Company] épouse [<payee>#Company]' };
    const text = 'Nordia SA a investi 40 M€ dans Vellura SAS en 2024.';
    expect(dealsOf(text, [pattern])).toEqual(dealsOf(text, []));
  });
});

describe('a pattern that does not parse', () => {
  it.each([
    [{ deal: 'gift', match: '[<payer>#Company]' }, 'unknown-deal', 'gift'],
    [{ deal: 'debt', match: '[<payer>#Company prête' }, 'unbalanced', '[<payer>#Com'],
    [{ deal: 'debt', match: '[<payer>#Banque] prête' }, 'unknown-tag', '#Banque'],
    [{ deal: 'debt', match: '[<lender>#Company] prête' }, 'unknown-role', 'lender'],
    [{ deal: 'debt', match: '#Company prête #Money' }, 'no-role', '#Company prête #Money'],
    [{ deal: 'debt', match: '[<payer>#Company] /[[/' }, 'unbalanced', '[/'],
  ])('is a problem, never a failure: %j', (pattern, message, about) => {
    expect(compilePatterns([pattern]).problems).toEqual([{ index: 0, message, about: expect.stringContaining(about) }]);
    expect(() => read('Nordia SA prête 3 M€ à Vellura SAS.', { patterns: [pattern] })).not.toThrow();
  });
});
