import { describe, expect, it } from 'vitest';
import {
  allKnown,
  knownAt,
  knownById,
  knownByTicker,
  knownNamed,
  peopleOf,
  productsOf,
  subsidiariesOf,
} from '../../../server/knowledge/lookup.ts';
import { readParagraph } from '../../../server/reading/text/text.ts';

/** `id/terms`, with what is left of the last term behind a plus; undefined when no name starts at the first word. */
function found(text: string, at = 0): string | undefined {
  const match = knownAt(text.split(' '), at);
  return match && `${match.entry.id}/${match.length}${match.rest ? `+${match.rest}` : ''}`;
}

describe('knownAt', () => {
  it('takes the longest name', () => {
    expect(found('Amazon Web Services va')).toBe('aws/3');
    expect(found('Amazon va')).toBe('amazon/1');
    expect(found('Siemens Healthineers chute')).toBe('siemens-healthineers/2');
    expect(found('le groupe Siemens Energy', 2)).toBe('siemens-energy/2');
  });

  it('leaves the words of a longer name that starts one later', () => {
    expect(found('La Caisse des dépôts')).toBeUndefined();
    expect(found('La Caisse des dépôts', 1)).toBe('caisse-des-depots/3');
    expect(found('The National Grid')).toBeUndefined();
    expect(found('La Caisse investit')).toBe('cdpq/2');
  });

  it('accepts capitals, in headlines and in names', () => {
    expect(found('NVIDIA ET ASTRAZENECA')).toBe('nvidia/1');
    expect(found('DASSAULT SYSTÈMES RACHÈTE')).toBe('dassault-systemes/2');
    expect(found('Openai')).toBe('openai/1');
    expect(found('BANK OF AMERICA')).toBe('bank-of-america/3');
    expect(found('Iphone')).toBe('iphone/1');
  });

  it('wants the capitals that the name has', () => {
    expect(found('orange')).toBeUndefined();
    expect(found('nvidia')).toBeUndefined();
    expect(found('Sap')).toBeUndefined();
    expect(found('société générale')).toBeUndefined();
    expect(found('Société générale')).toBe('societe-generale/2');
    expect(found('bitcoin')).toBe('bitcoin/1');
  });

  it('does without accents, typographic apostrophes and hyphens', () => {
    expect(found('Credit Agricole')).toBe('credit-agricole/2');
    expect(found('Hermes')).toBe('hermes/1');
    expect(found("L' Oréal")).toBe('l-oreal/2');
    expect(found('L’ Oreal')).toBe('l-oreal/2');
    expect(found("l' Oréal")).toBe('l-oreal/2');
    expect(found('Coca Cola')).toBe('coca-cola/2');
    expect(found('Rolls Royce')).toBe('rolls-royce/2');
    expect(found('Procter and Gamble')).toBe('procter-and-gamble/3');
    expect(found('Procter & Gamble')).toBe('procter-and-gamble/3');
    expect(found('McDonald ’s')).toBe('mcdonald-s/2');
  });

  it('leaves what is hyphened to a name or possesses', () => {
    expect(found('Microsoft-backed startup')).toBe('microsoft/1+7');
    expect(found("Nvidia's chips")).toBe('nvidia/1+2');
    expect(found('Nvidia’s chips')).toBe('nvidia/1+2');
    expect(found("McDonald's menu")).toBe('mcdonald-s/1');
    expect(found('Orange-like')).toBeUndefined();
  });

  it('crosses only the marks that stand in the name', () => {
    expect(found('J . P . Morgan')).toBe('jpmorgan-chase/5');
    expect(found('U.S. Steel')).toBe('us-steel/2');
    expect(found('Meta , Platforms')).toBe('meta/1');
    expect(found('Wells ( Fargo')).toBeUndefined();
  });

  it('says how far a name must be doubted, and who else bears it', () => {
    expect(knownAt(['Alan'], 0)?.alias.ambiguous).toBe('context');
    expect(knownAt(['Carrefour'], 0)?.alias.ambiguous).toBe('start');
    expect(knownAt(['Pékin'], 0)).toMatchObject({ entry: { id: 'china' }, alias: { ambiguous: 'place' } });
    expect(knownAt(['Microsoft'], 0)?.alias.ambiguous).toBeUndefined();
    expect(knownAt(['SEB'], 0)?.others.map(({ id }) => id)).toEqual(['seb-bank']);
  });

  it('finds nothing beyond the words', () => {
    expect(knownAt([], 0)).toBeUndefined();
    expect(knownAt(['Nvidia'], 1)).toBeUndefined();
    expect(knownAt(['', '…', '-'], 0)).toBeUndefined();
  });

  it('finds every listed name in a sentence of either language', () => {
    const missed: string[] = [];
    for (const entity of allKnown()) {
      for (const { text } of entity.aliases) {
        // the mark that ends such a name is cut off as the sentence's own
        if (/[!'’]$/.test(text)) continue;
        if (!standsIn(`Hier, ${text} a signé.`, text, 'fr', entity.id)) missed.push(`fr: ${text}`);
        if (!standsIn(`Yesterday, ${text} signed it.`, text, 'en', entity.id)) missed.push(`en: ${text}`);
      }
    }
    expect(missed).toEqual([]);
  });
});

function standsIn(sentence: string, name: string, language: 'fr' | 'en', id: string): boolean {
  const terms = readParagraph(sentence, language).sentences.flatMap((read) => read.terms);
  const start = sentence.indexOf(name);
  const first = terms.findIndex((term) => term.start === start);
  const match = knownAt(
    terms.map((term) => term.text),
    first,
  );
  if (!match || ![match.entry, ...match.others].some((entity) => entity.id === id)) return false;
  return terms[first + match.length - 1]!.end - match.rest === start + name.length;
}

describe('what is known of an entity', () => {
  it('has ids that do not move', () => {
    const ids = [
      'microsoft',
      'nvidia',
      'openai',
      'aws',
      'l-oreal',
      'at-and-t',
      'caisse-des-depots',
      'european-commission',
      'satya-nadella',
    ];
    expect(ids.filter((id) => knownById(id) === undefined)).toEqual([]);
    expect(knownById('nobody-at-all')).toBeUndefined();
  });

  it('tells who owns, makes and leads what', () => {
    expect(knownById('youtube')).toMatchObject({ parent: 'google', type: 'company' });
    expect(knownById('chatgpt')).toMatchObject({ maker: 'openai', type: 'product' });
    expect(knownById('satya-nadella')).toMatchObject({ employer: 'microsoft', role: 'ceo', type: 'person', sectors: [] });
    expect(subsidiariesOf('bpce').map(({ id }) => id)).toContain('natixis');
    expect(productsOf('apple').map(({ id }) => id)).toContain('iphone');
    expect(peopleOf('apple').map(({ id }) => id)).toContain('tim-cook');
    expect(subsidiariesOf('satya-nadella')).toEqual([]);
  });

  it('finds by ticker', () => {
    expect(knownByTicker('NVDA')?.id).toBe('nvidia');
    expect(knownByTicker('MC', 'PAR')?.id).toBe('lvmh');
    expect(knownByTicker('MC', 'NYSE')?.id).toBe('moelis');
    expect(knownByTicker('ZZZZZ')).toBeUndefined();
  });

  it('finds by name', () => {
    expect(knownNamed('credit agricole').map(({ id }) => id)).toEqual(['credit-agricole']);
    expect(knownNamed('Nobody at All')).toEqual([]);
    expect(knownNamed('')).toEqual([]);
  });
});
