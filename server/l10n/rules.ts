import type { Locale } from './locale.ts';
import { say, type Text } from './say.ts';

/** Why a rule took words for what it did, by the rule's name or the beginning of it. A rule without an entry speaks by its name alone. */
const ruleTexts: Readonly<Record<string, Text>> = {
  'name/known': { en: 'a name that Money Trail knows', fr: 'un nom que Money Trail connaît' },
  'name/user': { en: 'a name of your settings', fr: 'un nom de vos réglages' },
  'name/capitals': { en: 'capitals', fr: 'les majuscules' },
  'name/elsewhere': { en: 'named so elsewhere in the article', fr: 'nommé ainsi ailleurs dans l’article' },
  'name/acronym': { en: 'initials of its name', fr: 'les initiales de son nom' },
  'name/apposition': { en: 'what it is said to be beside it', fr: 'ce qui est dit de lui à côté' },
  'name/company-': { en: 'a word that companies are spoken of with', fr: 'un mot qui dit une entreprise' },
  'name/institution-': { en: 'a word that institutions are spoken of with', fr: 'un mot qui dit une institution' },
  'name/first-name': { en: 'a first name', fr: 'un prénom' },
  'name/title': { en: 'a person’s title', fr: 'le titre d’une personne' },
  'name/role': { en: 'a role that people have', fr: 'une fonction que l’on exerce' },
  'name/speech-verb': { en: 'it speaks', fr: 'il parle' },
  'name/legal-form': { en: 'a legal form', fr: 'une forme juridique' },
  'name/ticker': { en: 'a listing', fr: 'un code boursier' },
  'name/subsidiary': { en: 'said to be a subsidiary', fr: 'dit être une filiale' },
  'name/product-': { en: 'a word that products are spoken of with', fr: 'un mot qui dit un produit' },
  'name/model-number': { en: 'a model’s number', fr: 'un numéro de modèle' },
  'name/version': { en: 'a version', fr: 'une version' },
  'name/place': { en: 'a place that acts', fr: 'un lieu qui agit' },
  'name/mixed-case': { en: 'capitals inside the word', fr: 'des majuscules dans le mot' },
  'name/ampersand': { en: 'the ampersand', fr: 'l’esperluette' },
  'name/source': { en: 'it is quoted as a source', fr: 'il est cité comme source' },
  'name/dateline': { en: 'the dateline', fr: 'la ligne de date' },
  'nominal/beside-name': { en: 'these words stand beside the name', fr: 'ces mots sont à côté du nom' },
  'nominal/description': {
    en: 'the last one named that fits the description',
    fr: 'le dernier nommé à qui la description convient',
  },
  'nominal/demonym': { en: 'the one named that comes from there', fr: 'celui des nommés qui vient de là' },
  'money/currency-left-out': { en: 'the currency of the words around', fr: 'la devise des mots autour' },
  'money/currency-first': { en: 'currency and number', fr: 'devise et nombre' },
  'money/range': { en: 'a range', fr: 'une fourchette' },
  'money/gapped': { en: 'it goes on with what was said before', fr: 'il reprend ce qui précède' },
  'money/hundredths': { en: 'hundredths of a currency', fr: 'des centièmes d’une devise' },
  money: { en: 'number and currency', fr: 'nombre et devise' },
  percentage: { en: 'number and percent', fr: 'nombre et pour cent' },
  multiple: { en: 'number and times', fr: 'nombre et fois' },
  quantity: { en: 'number and unit', fr: 'nombre et unité' },
  '/verb': { en: 'the verb of the deal', fr: 'le verbe de l’opération' },
  '/noun': { en: 'the noun of the deal', fr: 'le nom de l’opération' },
  '/reciprocal': { en: 'both do it to one another', fr: 'chacun le fait à l’autre' },
  '/relation': { en: 'what one is to the other', fr: 'ce que l’un est à l’autre' },
  '/possessive': { en: 'what belongs to whom', fr: 'ce qui est à qui' },
  '/comparison': { en: 'compared with the figure before', fr: 'comparé au chiffre d’avant' },
  '/compound': { en: 'words put together', fr: 'des mots composés' },
};

/** Why, in words: by the whole name, else by its longest known beginning, else by its second part. */
export function ruleInWords(locale: Locale, rule: string): string | undefined {
  const known =
    ruleTexts[rule] ?? PREFIXES.find(([prefix]) => rule.startsWith(prefix))?.[1] ?? ruleTexts[`/${rule.split('/')[1] ?? ''}`];
  return known && say(locale, known);
}

const PREFIXES = Object.entries(ruleTexts)
  .filter(([prefix]) => !prefix.startsWith('/'))
  .sort(([a], [b]) => b.length - a.length);
