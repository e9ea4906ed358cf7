import { describe, expect, it } from 'vitest';
import { englishSectors } from '../../../server/languages/en/sectors.ts';
import { firstName } from '../../../server/languages/first-names.ts';
import { frenchSectors } from '../../../server/languages/fr/sectors.ts';
import { phraseAt } from '../../../server/languages/sectors.ts';

describe('sector nouns', () => {
  it('have a gender and a plural in French', () => {
    const { nouns } = frenchSectors();
    expect(nouns.get('fabricant de puces')).toEqual({ sectors: ['chips'], plural: false, gender: 'm' });
    expect(nouns.get('fabricants de puces')).toEqual({ sectors: ['chips'], plural: true, gender: 'm' });
    expect(nouns.get('banque centrale')).toMatchObject({ sectors: ['central_bank'], gender: 'f' });
    expect(nouns.get('banques centrales')).toMatchObject({ plural: true });
    expect(nouns.get('journaux')).toMatchObject({ plural: true });
  });

  it('have a plural in English', () => {
    const { nouns } = englishSectors();
    expect(nouns.get('chipmakers')).toEqual({ sectors: ['chips'], plural: true });
    expect(nouns.get('utilities')).toMatchObject({ sectors: ['utility'], plural: true });
  });

  it('may mean several sectors', () => {
    expect(frenchSectors().nouns.get('constructeur')?.sectors).toEqual(['cars', 'aerospace', 'construction']);
    expect(englishSectors().nouns.get('carrier')?.sectors).toContain('airline');
    expect(englishSectors().complements.get('chip')).toEqual(['chips']);
  });

  it('are found by their longest phrase', () => {
    const { nouns, longest } = frenchSectors();
    const words = ['le', 'constructeur', 'automobile', 'allemand'];
    expect(phraseAt(nouns, words, 1, longest)).toMatchObject({ length: 2, found: { sectors: ['cars'] } });
    expect(phraseAt(nouns, words, 0, longest)).toBeUndefined();
  });
});

describe('first names', () => {
  it('come from everywhere', () => {
    const names = 'ines james giulia jurgen anneli piotr fatou rajesh kenji minh mohammed luiza'.split(' ');
    expect(names.filter((name) => firstName(name) === undefined)).toEqual([]);
  });

  it('say when they are words too', () => {
    expect(['rose', 'pierre', 'mark', 'will', 'grace', 'claude', 'paris'].filter((name) => !firstName(name)?.isWord)).toEqual([]);
    expect(firstName('helene')).toEqual({ isWord: false });
  });

  it('may be compound', () => {
    expect(firstName('jean-marc')).toEqual({ isWord: false });
    expect(firstName('jean-puces')).toBeUndefined();
    expect(firstName('constructeur')).toBeUndefined();
  });
});
