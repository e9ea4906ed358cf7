import { describe, expect, it } from 'vitest';
import { syntaxLanguages } from '../../../../server/languages/grammars.ts';
import type { Language } from '../../../../server/reading/article.ts';
import type { Chunk, VerbChunk } from '../../../../server/reading/syntax/chunk.ts';
import { parse } from '../../../../server/reading/syntax/parse.ts';
import { readParagraph } from '../../../../server/reading/text/text.ts';

const chunksOf = (text: string, language: Language): readonly Chunk[] => {
  const { terms } = readParagraph(text, language).sentences[0]!;
  return parse({ terms, mentions: [], amounts: [], dates: [] }, syntaxLanguages[language], false).chunks;
};

/** The verbs of a sentence as `lemma tense`, with what else is said of them. */
const verbs = (text: string, language: Language) =>
  chunksOf(text, language)
    .filter((chunk): chunk is VerbChunk => chunk.kind === 'verb')
    .map(({ lemma, mood, tense, passive, negated, modality, reflexive, clitics }) =>
      [
        lemma,
        mood === 'finite' ? tense : mood,
        passive && 'passive',
        negated && 'not',
        modality,
        reflexive && 'reflexive',
        ...clitics.filter(({ role }) => role !== 'reflexive').map(({ role }) => `+${role}`),
      ]
        .filter(Boolean)
        .join(' '),
    );

describe('French verb groups', () => {
  it.each([
    ['Il a investi hier.', ['investir past']],
    ['Il investira demain.', ['investir future']],
    ['Il n’a pas encore vendu.', ['vendre past not']],
    ['Elle a été rachetée par lui.', ['racheter past passive']],
    ['Elle est rachetée par lui.', ['racheter present passive']],
    ['Il pourrait bientôt vendre.', ['vendre conditional possibility']],
    ['Il vient d’annoncer cela.', ['annoncer present recent']],
    ['Il va lui verser une somme.', ['verser present future +dative']],
    ['Il s’est engagé à payer.', ['engager past reflexive', 'payer infinitive']],
    ['Elle y a injecté une somme.', ['injecter past +place']],
    ['Elle s’est fait racheter par lui.', ['racheter past passive']],
    ['Il ne détient que six titres.', ['detenir present']],
    ['Il a, lui aussi, prêté une somme.', ['preter past']],
    ['Un prêt accordé par lui.', ['accorder participle passive']],
  ])('%s', (text, expected) => expect(verbs(text, 'fr')).toEqual(expected));

  it.each(['Une offre de rachat', 'Le compte de la société', 'La vente du groupe', 'Les parts du dossier', 'La mise de fonds'])(
    'none in: %s',
    (text) => expect(verbs(text, 'fr')).toEqual([]),
  );
});

describe('English verb groups', () => {
  it.each([
    ['It has bought the unit.', ['buy past']],
    ['It will buy the unit.', ['buy present future']],
    ['It was bought by them.', ['buy past passive']],
    ['It had been sold.', ['sell pluperfect passive']],
    ['It may not sell.', ['sell present not possibility']],
    ['It is borrowing money.', ['borrow present']],
    ['It agreed to pay.', ['agree past', 'pay infinitive']],
  ])('%s', (text, expected) => expect(verbs(text, 'en')).toEqual(expected));

  it.each(['The offer for the shares', 'a takeover bid', 'the proposed sale of the unit'])('none in: %s', (text) =>
    expect(verbs(text, 'en')).toEqual([]),
  );
});
