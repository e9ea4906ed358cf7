import { describe, expect, it } from 'vitest';
import { knownData } from '../../../server/knowledge/data/index.ts';
import { allKnown, knownById } from '../../../server/knowledge/lookup.ts';
import { partsOf } from '../../../server/knowledge/parts.ts';
import { countriesOf, isKnownPlace } from '../../../server/knowledge/places.ts';
import { sectors } from '../../../server/knowledge/sectors.ts';
import { englishSectors } from '../../../server/languages/en/sectors.ts';
import { frenchSectors } from '../../../server/languages/fr/sectors.ts';

/** Names that two of the listed bear, knowingly: the context has to choose, the data's order breaks the tie. */
const shared = new Set('agl artemis bce bnb boe cdc ceva fcc firefly gemini ldc nrc sbb seb snb'.split(' '));

const all = allKnown();

describe('every entity', () => {
  it('has an id of its own that is a slug and leads back to it', () => {
    const ids = all.map(({ id }) => id);
    expect(duplicates(ids)).toEqual([]);
    expect(ids.filter((id) => !/^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*$/u.test(id))).toEqual([]);
    expect(all.filter((entity) => knownById(entity.id) !== entity).map(({ id }) => id)).toEqual([]);
  });

  it('belongs to something listed', () => {
    const ids = new Set(all.map(({ id }) => id));
    const lost = all.filter((entity) => [entity.parent, entity.maker, entity.employer].some((owner) => owner && !ids.has(owner)));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('has no owner above itself', () => {
    const circular = all.filter((entity) => {
      const seen = new Set<string>();
      for (let at = entity.parent; at !== undefined; at = knownById(at)?.parent) {
        if (at === entity.id || seen.has(at)) return true;
        seen.add(at);
      }
      return false;
    });
    expect(circular.map(({ id }) => id)).toEqual([]);
  });

  it('works in listed sectors, in a listed place, in a country by its code', () => {
    expect(
      all.flatMap(({ id, sectors: own }) => own.filter((sector) => !sectors.has(sector)).map((sector) => `${id}: ${sector}`)),
    ).toEqual([]);
    expect(all.filter(({ city }) => city !== undefined && !isKnownPlace(city)).map(({ id, city }) => `${id}: ${city}`)).toEqual(
      [],
    );
    expect(all.filter(({ country }) => country !== undefined && !/^[A-Z]{2}$/.test(country)).map(({ id }) => id)).toEqual([]);
  });

  it('has its head office in its own country', () => {
    const abroad = all.filter(({ city, country }) => city !== undefined && !countriesOf(city).includes(country ?? ''));
    expect(abroad.map(({ id, city, country }) => `${id}: ${city}, ${country}`)).toEqual([]);
  });

  it('says what it does, when it is a company that belongs to nobody', () => {
    const mute = all.filter((entity) => entity.type === 'company' && !entity.parent && entity.sectors.length === 0);
    expect(mute.map(({ id }) => id)).toEqual([]);
  });
});

describe('identifiers', () => {
  it('are given once', () => {
    expect(duplicates(all.flatMap(({ wikidata }) => wikidata ?? []))).toEqual([]);
    expect(duplicates(all.flatMap(({ ticker, exchange }) => (ticker ? [`${exchange}:${ticker}`] : [])))).toEqual([]);
  });

  it('have the form of their kind', () => {
    expect(all.filter(({ wikidata }) => wikidata !== undefined && !/^Q[1-9]\d*$/.test(wikidata)).map(({ id }) => id)).toEqual([]);
    const odd = all.filter(
      ({ ticker, exchange }) => ticker !== undefined && !/^[A-Z0-9]+:[A-Z0-9.&-]+$/.test(`${exchange}:${ticker}`),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});

describe('aliases', () => {
  it('name one entity, or are declared shared', () => {
    const owners = new Map<string, Set<string>>();
    for (const entity of all)
      for (const { text } of entity.aliases) {
        const key = foldOf(text);
        owners.set(key, (owners.get(key) ?? new Set()).add(entity.id));
      }
    const undeclared = [...owners].filter(([key, ids]) => ids.size > 1 && !shared.has(key));
    expect(undeclared.map(([key, ids]) => `${key}: ${[...ids]}`)).toEqual([]);
    expect([...shared].filter((key) => (owners.get(key)?.size ?? 0) < 2)).toEqual([]);
  });

  it('are no plain words in lower case, but for names that are written so', () => {
    const small = all.flatMap(({ aliases }) => aliases.map(({ text }) => text)).filter((text) => /^\p{Ll}+$/u.test(text));
    expect(small.sort()).toEqual(['abrdn', 'argenx', 'bitcoin', 'bitcoins', 'bpost', 'dpa', 'ether', 'leboncoin']);
  });

  it('hold a letter or a digit, and no mark of the format', () => {
    const texts = all.flatMap(({ aliases }) => aliases.map(({ text }) => text));
    expect(texts.filter((text) => partsOf(text).length === 0 || /[;=<|?@$]/.test(text) || text !== text.trim())).toEqual([]);
  });

  it('are in doubt where they are words of every day', () => {
    const words = [
      'Orange',
      'Total',
      'Apple',
      'Meta',
      'Target',
      'Gap',
      'Visa',
      'Alan',
      'Stripe',
      'Block',
      'Sky',
      'Free',
      'Casino',
      'Claude',
    ];
    const trusted = words.filter((word) =>
      all.some(({ aliases }) => aliases.some(({ text, ambiguous }) => text === word && ambiguous === undefined)),
    );
    expect(trusted).toEqual([]);
  });

  it('of states and regions are places', () => {
    const states = all.filter(({ sectors: [first] }) => first === 'state');
    expect(states.length).toBeGreaterThan(100);
    expect(states.filter(({ aliases }) => aliases[0]?.ambiguous !== 'place').map(({ id }) => id)).toEqual([]);
  });
});

describe('the data files', () => {
  it('keep to Latin-1, so that they take one byte a letter and are twice as quick to index; other letters fold', () => {
    expect(knownData.flatMap((file) => file.match(/[\u0100-\uffff].*/g) ?? [])).toEqual([]);
  });

  it('set fields apart by a semicolon and one space', () => {
    const lines = knownData.flatMap((file) => file.split('\n'));
    expect(lines.filter((line) => /;(?! \S)|; {2}| ;|\s$/.test(line))).toEqual([]);
  });

  it('say nothing that the format does not know', () => {
    const known = /^(?:=.+|@[^;]*|\$[A-Z0-9]+:\S+|<[\p{Ll}\p{N}-]+|Q\d+|[mf]p?|id:[\p{Ll}\p{N}-]+|[a-z_]+(?: [a-z_]+)*)$/u;
    const lines = knownData.flatMap((file) => file.split('\n')).filter((line) => line !== '' && !/^(?:#|\/\/)/.test(line));
    const odd = lines.flatMap((line) =>
      line
        .split('; ')
        .slice(1)
        .filter((field) => !known.test(field))
        .map((field) => `${line}: ${field}`),
    );
    expect(odd).toEqual([]);
  });
});

describe('sectors', () => {
  it('have nouns in each language, but for what only names tell', () => {
    const unnamed = new Set(['commodity', 'bond', 'site']);
    for (const { nouns, complements } of [frenchSectors(), englishSectors()]) {
      const used = new Set([...nouns.values()].flatMap((noun) => noun.sectors));
      expect([...sectors].filter((sector) => !used.has(sector) && !unnamed.has(sector))).toEqual([]);
      expect([...used, ...[...complements.values()].flat()].filter((sector) => !sectors.has(sector))).toEqual([]);
    }
  });
});

const foldOf = (text: string) =>
  partsOf(text)
    .map(({ fold }) => fold)
    .join(' ');

const duplicates = (list: readonly string[]) => [...new Set(list.filter((item, i) => list.indexOf(item) !== i))];
