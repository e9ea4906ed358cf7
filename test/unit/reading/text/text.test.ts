import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../server/reading/article.ts';
import { layoutOf } from '../../../../server/reading/text/paragraphs.ts';
import { readParagraph } from '../../../../server/reading/text/text.ts';
import { viewOf } from '../../../../server/reading/text/view.ts';

const termsOf = (text: string, language: Language = 'fr', damaged = false) =>
  readParagraph(text, language, damaged).sentences.flatMap(({ terms }) => terms);

/** Terms parted by a middle dot. */
const cut = (text: string, language: Language = 'fr', damaged = false) =>
  termsOf(text, language, damaged)
    .map((term) => term.text)
    .join('·');

const sentencesOf = (text: string, language: Language = 'fr') =>
  readParagraph(text, language).sentences.map(({ start, end }) => text.slice(start, end));

describe('terms', () => {
  it.each([
    ["d'OpenAI", "d'·OpenAI"],
    ['l’Oréal', "l'·Oréal"],
    ["aujourd'hui", "aujourd'hui"],
    ['1.234,56 €', '1.234,56·€'],
    ['42M€', '42·M·€'],
    ['S&P et AT&T', 'S&P·et·AT&T'],
    ['Coca-Cola', 'Coca-Cola'],
    ['U.S. Steel', 'U.S.·Steel'],
    ['voir https://a.example/b?c=1', 'voir·https://a.example/b?c=1'],
    ['GPT-5', 'GPT-5'],
  ])('of %s', (text, terms) => expect(cut(text)).toBe(terms));

  it.each([
    ["Kestrel's board", "Kestrel·'s·board"],
    ["O'Brien didn't", "O'Brien·didn't"],
    ["the banks' debts", "the·banks·'·debts"],
  ])('of English %s', (text, terms) => expect(cut(text, 'en')).toBe(terms));

  it('give an elision back that lost its apostrophe, where the words show it', () => {
    expect(cut('dAnthropic et lIA')).toBe("d'·Anthropic·et·l'·IA");
    expect(cut('Laccord et linvestissement')).toBe("L'·accord·et·l'·investissement");
  });

  it('leave words alone that only look like one', () => {
    expect(cut('Les taxes, le savoir, un coffre et la couverture de Linde')).toBe(
      'Les·taxes·,·le·savoir·,·un·coffre·et·la·couverture·de·Linde',
    );
  });

  it('take fused function words apart only where every apostrophe is lost', () => {
    expect(cut('quil nest pas', 'fr', true)).toBe("qu'·il·n'·est·pas");
    expect(cut('quil part dabord')).toBe('quil·part·dabord');
  });

  it('stand where the file has them, whatever was repaired', () => {
    const text = 'La socie\u0301te\u0301 a inves\u00adti 12 Mâ‚¬ hier.';
    for (const term of termsOf(text)) expect(term.end).toBeGreaterThan(term.start);
    const company = termsOf(text)[1]!;
    expect(company.text).toBe('société');
    expect(text.slice(company.start, company.end)).toBe('socie\u0301te\u0301');
    expect(termsOf(text).map(({ text: word }) => word)).toContain('investi');
    expect(termsOf(text).map(({ text: word }) => word)).toContain('€');
  });

  it('are cut, not kept, when they are endless', () => {
    expect(Math.max(...termsOf('a'.repeat(1000)).map(({ text }) => text.length))).toBeLessThanOrEqual(200);
  });
});

describe('the view of a damaged text', () => {
  it.each([
    ['sociÃ©tÃ©', 'société'],
    ['lâ€™accord', 'l’accord'],
    ['finan-\ncement', 'financement'],
    ['Peugeot-\nCitroën', 'Peugeot-\nCitroën'],
    ['zero\u200bwidth', 'zerowidth'],
  ])('reads %s', (text, repaired) => expect(viewOf(text).text).toBe(repaired));

  it('is the text itself when nothing is damaged', () => {
    expect(viewOf('Rien à réparer.')).toEqual({ text: 'Rien à réparer.' });
  });
});

describe('sentences', () => {
  it.each([
    ['M. Dupont dirige Orvane SA. Il a 47 ans.', ['M. Dupont dirige Orvane SA.', 'Il a 47 ans.']],
    ['Vraiment ? Oui ! « Jamais. » Fin.', ['Vraiment ?', 'Oui !', '« Jamais. »', 'Fin.']],
    ['Le titre perd 3,5 % à 12.40 euros.', ['Le titre perd 3,5 % à 12.40 euros.']],
    ['Il vend... et rachète.', ['Il vend... et rachète.']],
  ])('of %s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));

  it.each([
    ['Orvane Inc. sold it. J. P. Moor said so on Feb. 3.', ['Orvane Inc. sold it.', 'J. P. Moor said so on Feb. 3.']],
    ['“Take it.” They did.', ['“Take it.”', 'They did.']],
  ])('of English %s', (text, sentences) => expect(sentencesOf(text, 'en')).toEqual(sentences));

  it('are cut when one has no end', () => {
    const sentences = readParagraph('mot '.repeat(2000), 'fr').sentences;
    expect(Math.max(...sentences.map(({ terms }) => terms.length))).toBeLessThanOrEqual(260);
  });
});

describe('paragraphs', () => {
  const rolesOf = (text: string) => layoutOf(text).paragraphs.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);

  it('are headers, a headline, headings and prose', () => {
    expect(
      rolesOf('date: 2026-03-12\nlangue: fr\n\nOrvane achète\n\nLe groupe achète Vellis.\n\nLa suite\n\nElle viendra.'),
    ).toEqual([
      'header: date: 2026-03-12',
      'header: langue: fr',
      'headline: Orvane achète',
      'prose: Le groupe achète Vellis.',
      'heading: La suite',
      'prose: Elle viendra.',
    ]);
  });

  it('take a date in front of the prose for a header', () => {
    expect(layoutOf(' date 2025-11-19 Orvane est une entreprise.').headers).toMatchObject([{ key: 'date', value: '2025-11-19' }]);
  });

  it('join lines that were wrapped at a width', () => {
    const wrapped =
      'Le groupe Orvane a annoncé mardi qu’il rachèterait pour une\nsomme qui n’a pas été dite la société Vellis, dont le siège\nest à Rennes.';
    expect(layoutOf(wrapped).paragraphs).toHaveLength(1);
  });

  it('keep the lines of a list apart', () => {
    expect(
      layoutOf('- 2021 : Orvane lève 3 M€ ;\n- 2022 : Orvane achète Vellis ;\n- 2023 : Orvane vend Vellis.').paragraphs,
    ).toHaveLength(3);
  });
});
