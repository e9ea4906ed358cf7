import { describe, expect, it } from 'vitest';
import { countriesOf, isKnownPlace, placeNamed, placeWithin } from '../../../server/knowledge/places.ts';
import { englishPlaces } from '../../../server/languages/en/places.ts';
import { frenchPlaces } from '../../../server/languages/fr/places.ts';
import { foldPlace } from '../../../server/languages/places.ts';

const french = (word: string) => frenchPlaces().get(foldPlace(word))?.[0];
const english = (word: string) => englishPlaces().get(foldPlace(word))?.[0];

describe('places', () => {
  it('lie in wider ones', () => {
    expect(placeWithin('Roubaix', 'Hauts-de-France')).toBe(true);
    expect(placeWithin('Roubaix', 'Nord')).toBe(true);
    expect(placeWithin('Roubaix', 'FR')).toBe(true);
    expect(placeWithin('Roubaix', 'Roubaix')).toBe(true);
    expect(placeWithin('Roubaix', 'Bretagne')).toBe(false);
    expect(placeWithin('Cupertino', 'Silicon Valley')).toBe(true);
    expect(placeWithin('FR', 'Roubaix')).toBe(false);
    expect(placeWithin('Nowhere', 'FR')).toBe(false);
  });

  it('have a country, or several of one name', () => {
    expect(countriesOf('Lyon')).toEqual(['FR']);
    expect(countriesOf('US')).toEqual(['US']);
    expect([...countriesOf('Cambridge')].sort()).toEqual(['GB', 'US']);
  });

  it('are found by their folded name', () => {
    expect(placeNamed('saint etienne')).toBe('Saint-Étienne');
    expect(placeNamed('sao paulo')).toBe('São Paulo');
    expect(placeNamed('atlantis')).toBeUndefined();
  });
});

describe('French words for places', () => {
  it('know inhabitants in all four forms', () => {
    expect(french('lillois')).toMatchObject({ place: 'Lille', kind: 'demonym', gender: 'm' });
    expect(french('lilloise')).toMatchObject({ place: 'Lille', gender: 'f' });
    expect(french('lilloises')).toMatchObject({ place: 'Lille', gender: 'f', plural: true });
    expect(french('roubaisiens')).toMatchObject({ place: 'Roubaix', gender: 'm', plural: true });
    expect(french('californienne')).toMatchObject({ place: 'California', gender: 'f' });
    expect(french('tourangelle')?.place).toBe('Tours');
    expect(french('bretonne')?.place).toBe('Bretagne');
    expect(french('grecque')?.place).toBe('GR');
    expect(french('belge')?.gender).toBeUndefined();
    expect(french('new-yorkaise')?.place).toBe('New York');
  });

  it('cover regions, cities, neighbours, Africa and the United States', () => {
    const words =
      'girondin aveyronnais nantaise suédoise genevoise liégeois québécoise dakaroise ivoirien marocaine texan bavarois munichois';
    expect(words.split(' ').filter((word) => french(word) === undefined)).toEqual([]);
    expect([...frenchPlaces().values()].filter(([word]) => word?.kind === 'demonym').length).toBeGreaterThan(2000);
  });

  it('know the names that differ', () => {
    expect(french('Londres')).toMatchObject({ place: 'London', kind: 'name' });
    expect(french('États-Unis')?.place).toBe('US');
    expect(french("Côte d'Ivoire")?.place).toBe('CI');
  });
});

describe('English words for places', () => {
  it('know countries, their people and big cities', () => {
    expect(english('American')).toMatchObject({ place: 'US', kind: 'demonym' });
    expect(english('Parisians')).toMatchObject({ place: 'Paris', plural: true });
    expect(english('U.S.')).toMatchObject({ place: 'US', kind: 'name' });
    expect(english('Brittany')?.place).toBe('Bretagne');
    expect(english('Swiss')?.place).toBe('CH');
  });
});

describe('both', () => {
  it('lead to places that are known', () => {
    for (const words of [frenchPlaces(), englishPlaces()]) {
      const lost = [...words.values()].flat().filter(({ place }) => !/^[A-Z]{2}$/.test(place) && !isKnownPlace(place));
      expect(lost.map(({ place }) => place)).toEqual([]);
    }
  });
});
