import { describe, expect, test } from 'vitest';
import { nameCandidates } from '../../../../server/reading/entities/candidates.ts';
import { findEntities } from '../../../../server/reading/entities/find-entities.ts';
import { finish } from '../../../../server/reading/steps.ts';
import { entitiesOf, paragraphsOf } from './entities-of.ts';

const names = (text: string, language: 'fr' | 'en') =>
  entitiesOf(text, language).entities.map(({ name, type }) => `${name} ${type}`);

describe('one entity for all its names', () => {
  test('short form, legal form and lost accents', () => {
    const { entities, mentions } = entitiesOf(
      'Véloria Énergie SA a levé 3 M€. Véloria recrute. VELORIA ENERGIE ira loin, promet Véloria.',
      'fr',
    );
    expect(entities.map(({ name }) => name)).toEqual(['Véloria Énergie SA']);
    expect(mentions.filter(({ kind }) => kind === 'name')).toHaveLength(4);
  });

  test('acronym and expansion, either way round', () => {
    expect(names('La Caisse régionale de garantie (CRG) prête. La CRG a les moyens.', 'fr')).toHaveLength(1);
    expect(names('NGB (National Grain Board) met exporters. The NGB is small.', 'en')).toHaveLength(1);
  });

  test('a surname after the full name', () => {
    const { entities } = entitiesOf('Lise Tramond dirige Véloria. « Nous verrons », dit Tramond.', 'fr');
    expect(entities.map(({ type }) => type).sort()).toEqual(['company', 'person']);
  });

  test('a subsidiary with the name of its house is an entity of its own', () => {
    const { entities } = entitiesOf('Véloria grandit. Sa filiale Véloria Finance prête 3 M€ à Brémont.', 'fr');
    const house = entities.find(({ name }) => name === 'Véloria');
    expect(entities.find(({ name }) => name === 'Véloria Finance')?.parent).toBe(house?.id);
  });

  test('a ticker in brackets is no name but an identifier', () => {
    const { entities } = entitiesOf('Corvane Mining (NYSE: CVN) rose 3%.', 'en');
    expect(entities.map(({ name, identifiers }) => [name, identifiers.ticker])).toEqual([['Corvane Mining', 'CVN']]);
  });
});

describe('names that the user gives', () => {
  const settings = {
    names: [{ name: 'Blue', type: 'company' as const, aliases: ['le petit bleu'], products: ['Sky'], parent: 'Rouge' }],
  };

  test('win over what was read, products and aliases too', () => {
    const { entities, mentions } = entitiesOf('Blue vend Sky. On dit aussi le petit bleu.', 'fr', settings);
    expect(entities.map(({ name, type }) => `${name} ${type}`).sort()).toEqual(['Blue company', 'Sky product']);
    expect(mentions.filter(({ entity }) => entity.name === 'Blue')).toHaveLength(2);
  });

  test('an empty name is no name', () => {
    expect(() =>
      entitiesOf('Blue vend Sky.', 'fr', { names: [{ name: '', type: 'company', aliases: [' ', '-'] }] }),
    ).not.toThrow();
  });
});

describe('positions', () => {
  const text = 'NVIDIA-BACKED Halyard met Lille-based Ardence. dAnthropic, l’Oréal et L’Oréal.';

  test('mentions lie in the text, in order, and names do not overlap', () => {
    const { mentions } = entitiesOf(text, 'en');
    const spans = mentions.filter(({ kind }) => kind === 'name');
    for (const { start, end } of spans) expect(end > start && start >= 0 && end <= text.length).toBe(true);
    spans.slice(1).forEach(({ start }, i) => {
      expect(start).toBeGreaterThanOrEqual(spans[i]!.end);
    });
  });

  test('of a compound only the name is covered', () => {
    const found = entitiesOf(text, 'en').mentions.map(({ start, end }) => text.slice(start, end));
    expect(found).toContain('NVIDIA');
    expect(found).toContain('Ardence');
  });
});

test('a brand that is written small', () => {
  const text = 'lumora raises $5m. The money came from Ardence. lumora sells lamps, and rivals envy lumora.';
  const { mentions } = entitiesOf(text, 'en');
  expect(mentions.filter(({ entity, kind }) => entity.name === 'lumora' && kind === 'name')).toHaveLength(3);
  expect(names('on sait que la vie est belle. on verra bien si elle dure. on verra.', 'fr')).toEqual([]);
});

test('what is listed under an identifier has not the identifier for a name', () => {
  expect(names('L’action Véloria (FR0000120271, 969500XVFIU6TIY45S47) grimpe.', 'fr')).toEqual(['Véloria company']);
});

test('what was kept of the paragraphs gives the same reading as reading them again', () => {
  const text =
    'Véloria lève 3 M€\n\nLa start-up lyonnaise Véloria a levé 3 M€ auprès de Brémont Capital.\n\nLe lyonnais va recruter.';
  const paragraphs = paragraphsOf(text, 'fr');
  const kept = paragraphs.map((paragraph) => nameCandidates(paragraph.text));
  expect(finish(findEntities(paragraphs, 'fr', kept))).toEqual(finish(findEntities(paragraphs, 'fr')));
});

test.each(['', '   ', '« »', '((((', "' '", '-', 'A', 'À', '12 %', '\u200b', 'X & & Y', "d'", 'Le La Les', 'INC. LTD. SA'])(
  'nothing throws on %j',
  (text) => {
    expect(() => entitiesOf(text, 'fr')).not.toThrow();
    expect(() => entitiesOf(text, 'en')).not.toThrow();
  },
);
