import type { Text } from './say.ts';

/** What the checks say. */
export const checkTexts = {
  currencyInferred: {
    en: 'The text names no currency here; read as {amount} ({currency}), the currency spoken of around it.',
    fr: 'Le texte ne dit pas la devise ; lu {amount} ({currency}), la devise dont il est question autour.',
  },
  anonymousSource: {
    en: 'This rests on a source that is not named (“{source}”).',
    fr: 'Ceci repose sur une source qui n’est pas nommée (« {source} »).',
  },
  restsOnIt: { en: 'what rests on it', fr: 'ce qui repose sur elle' },
  circularFlow: { en: 'Closes a circular flow of money: {names}.', fr: 'Ferme un flux circulaire : {names}.' },
  circularFlowWorth: {
    en: 'Closes a circular flow of money: {names}; at most {bottleneck} can go all the way round.',
    fr: 'Ferme un flux circulaire : {names} ; au plus {bottleneck} peuvent en faire le tour.',
  },
  writeAs: { en: 'Write “{words}”', fr: 'Écrire « {words} »' },
  lostApostrophe: { en: '“{words}” lost its apostrophe: “{mended}”.', fr: '« {words} » a perdu son apostrophe : « {mended} ».' },
  mojibake: {
    en: '“{words}” was read in the wrong encoding: “{mended}”.',
    fr: '« {words} » a été lu dans un mauvais encodage : « {mended} ».',
  },
  longScaleInFrench: {
    en: 'In French “{scale}” makes this {read}; the English word, {likely}, is “{meant}” in French.',
    fr: 'En français, « {scale} » donne ici {read} ; le mot anglais, {likely}, se dit « {meant} ».',
  },
  longScaleInGerman: {
    en: 'In German “{scale}” makes this {read}; the English word, {likely}, is “{meant}” in German.',
    fr: 'En allemand, « {scale} » donne ici {read} ; le mot anglais, {likely}, se dit « {meant} ».',
  },
  missingSource: {
    en: 'A deal that is not certain, and nobody is said to have reported it.',
    fr: 'Une opération incertaine, sans que soit dit qui en fait état.',
  },
  amountsContradict: {
    en: '{here} here, {there} before, for the same deal between {from} and {to}.',
    fr: '{here} ici, {there} plus haut, pour la même opération entre {from} et {to}.',
  },
  saidBefore: { en: 'said before', fr: 'dit plus haut' },
  partsDiffer: {
    en: 'The parts add up to {sum}, not to {total}: a difference of {difference}.',
    fr: 'Les parties font {sum} et non {total} : un écart de {difference}.',
  },
  shareValuation: {
    en: '{share} at this price values the whole at {implied}; the article says {stated}.',
    fr: '{share} à ce prix valorisent le tout à {implied} ; l’article dit {stated}.',
  },
  statedHere: { en: 'stated here', fr: 'dit ici' },
  payerMissing: {
    en: '{deal} with an amount: the text does not say who pays.',
    fr: '{deal} avec un montant : le texte ne dit pas qui paie.',
  },
  payeeMissing: {
    en: '{deal} with an amount: the text does not say who is paid.',
    fr: '{deal} avec un montant : le texte ne dit pas qui est payé.',
  },
  statusContradicted: { en: 'Told as {here} here and as {there} before.', fr: 'Dit « {here} » ici et « {there} » plus haut.' },
  ambiguousDollar: {
    en: 'Which dollars? The article also speaks of others ({other}); read as US dollars.',
    fr: 'Quels dollars ? L’article parle aussi d’autres ({other}) ; lus comme des dollars américains.',
  },
  ambiguousOtherDollar: {
    en: 'Which dollars? The article names others first ({other}); read as the same.',
    fr: 'Quels dollars ? L’article en nomme d’autres avant ({other}) ; lus comme les mêmes.',
  },
  calledOff: {
    en: 'No longer so: the article says further on that this was called off.',
    fr: 'N’est plus vrai : l’article dit plus loin que l’opération est abandonnée.',
  },
  calledOffHere: { en: 'called off here', fr: 'abandonnée ici' },
  otherDollar: { en: 'another dollar', fr: 'un autre dollar' },
  percentageContradicts: {
    en: 'From {old} to {current} is a change of {made}, not of {stated}.',
    fr: 'De {old} à {current}, la variation est de {made} et non de {stated}.',
  },
  before: { en: 'before', fr: 'avant' },
  after: { en: 'after', fr: 'après' },
  repeatedForTwo: {
    en: '{amount} stands as {figure} of {first} and of {other}: is one a copy of the other?',
    fr: '{amount} est donné comme {figure} de {first} et de {other} : l’un est-il recopié de l’autre ?',
  },
  leg: { en: '{from} → {to}', fr: '{from} → {to}' },
} satisfies Record<string, Text>;
