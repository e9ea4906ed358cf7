import { describe, expect, it } from 'vitest';
import { read } from '../../../server/reading/read.ts';

const named = (text: string) => read(text).entities.map(({ name }) => name);

describe('who an article speaks of', () => {
  it('is not who publishes or signs it', () => {
    const header = 'titre: Nordia rachète Vellura\nlangue: fr\nsource: Le Courrier de Brunel\nauteur: Lise Altiva';
    expect(named(`${header}\n\nNordia SA a racheté Vellura SA pour 40 M€.`)).toEqual(['Nordia SA', 'Vellura SA']);
  });

  it.each([
    'Nordia Group agreed to pay NKr 96bn for Vellura Group.',
    'Nordia Group agreed to pay Rs 2,400 crore for Vellura Group.',
  ])('is no currency: %s', (text) => expect(named(text)).toEqual(['Nordia Group', 'Vellura Group']));
});
