import type { RejectionReason } from '../reading/deals/rejection.ts';
import type { Text } from './say.ts';

/** How a sentence was read, told to whoever asks. */
export const explainTexts = {
  noSentence: { en: 'No sentence stands here.', fr: 'Aucune phrase ne se trouve ici.' },
  notParsed: {
    en: 'The sentence was not parsed for deals: it belongs to the header, or names no party, no amount and no deal.',
    fr: 'La phrase n’a pas été analysée : elle appartient à l’en-tête, ou ne nomme ni partie, ni montant, ni opération.',
  },
  sentence: { en: 'Sentence', fr: 'Phrase' },
  words: { en: 'Words', fr: 'Mots' },
  pieces: { en: 'As patterns see it', fr: 'Ce que voient les motifs' },
  groups: { en: 'Groups', fr: 'Groupes' },
  fired: { en: 'Deals that its words tell', fr: 'Opérations que disent ses mots' },
  rejected: { en: 'Considered and rejected', fr: 'Envisagé et écarté' },
  told: { en: 'Deals of the article that rest on it', fr: 'Opérations de l’article qui s’y fondent' },
  noun: { en: 'noun', fr: 'nom' },
  verb: { en: 'verb', fr: 'verbe' },
  mark: { en: 'mark', fr: 'marque' },
  none: { en: 'none', fr: 'aucune' },
  seller: { en: 'seller', fr: 'vendeur' },
  by: { en: 'by the words “{words}”', fr: 'par les mots « {words} »' },
  wholeSentence: { en: 'the whole sentence', fr: 'toute la phrase' },
} satisfies Record<string, Text>;

export const rejectionTexts: Readonly<Record<RejectionReason, Text>> = {
  particle: { en: 'the particle of this verb is missing', fr: 'il manque la particule de ce verbe' },
  reflexive: {
    en: 'the verb is reflexive where it should not be, or the other way round',
    fr: 'le verbe est pronominal à tort, ou ne l’est pas',
  },
  'object-head': { en: 'the object is not one of the nouns that go with it', fr: 'l’objet n’est pas un des noms attendus' },
  'object-kind': { en: 'the kind of object does not fit', fr: 'l’objet n’est pas de la nature attendue' },
  'not-this-one': { en: 'the object is not “this” or “its” own', fr: 'l’objet n’est ni démonstratif ni possessif' },
  'object-amount': { en: 'no amount stands in the object itself', fr: 'l’objet lui-même ne porte pas de montant' },
  'other-reading': {
    en: 'a complement that is there makes it another deal',
    fr: 'un complément présent en fait une autre opération',
  },
  complement: { en: 'no complement has one of the nouns that it needs', fr: 'aucun complément n’a un des noms qu’il faut' },
  preposition: { en: 'the preposition that it needs is missing', fr: 'il manque la préposition qu’il faut' },
  'nothing-to-follow': {
    en: 'it goes on with a deal, and none was told before',
    fr: 'elle prolonge une opération, et aucune n’a été dite avant',
  },
  'no-payer': { en: 'nobody was found who pays', fr: 'personne n’a été trouvé qui paie' },
  'no-payee': { en: 'nobody was found who is paid', fr: 'personne n’a été trouvé qui est payé' },
  'no-party': { en: 'no party was found', fr: 'aucune partie n’a été trouvée' },
  'no-amount': { en: 'no amount was found', fr: 'aucun montant n’a été trouvé' },
  'no-share': { en: 'no share in percent was found', fr: 'aucune part en pour cent n’a été trouvée' },
  'same-party': { en: 'the same party would stand on both sides', fr: 'la même partie serait des deux côtés' },
  'pronouns-alone': { en: 'pronouns alone, and no amount', fr: 'des pronoms seuls, sans montant' },
  denied: { en: 'it is denied, negated or only imagined', fr: 'c’est démenti, nié ou seulement imaginé' },
  'told-better': {
    en: 'another deal of the sentence says the same and more',
    fr: 'une autre opération de la phrase dit cela et davantage',
  },
  question: { en: 'a question tells no deal', fr: 'une question ne dit aucune opération' },
};
