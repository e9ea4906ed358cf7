import type { Text } from './say.ts';

/** What the command line says around its data. */
export const cliTexts = {
  loops: {
    en: '{count} circular {count|flow|flows} among {deals} {deals|deal|deals} of {entities} {entities|party|parties}',
    fr: '{count} {count|flux circulaire|flux circulaires} parmi {deals} {deals|opération|opérations} de {entities} {entities|partie|parties}',
  },
  flows: { en: 'Circular flows', fr: 'Circuits d’argent' },
  bottleneck: { en: 'at most {money} all the way round', fr: 'au plus {money} font le tour' },
  partial: { en: 'The answer is partial: {reasons}', fr: 'La réponse est partielle : {reasons}' },
  entities: { en: 'Entities', fr: 'Entités' },
  amounts: { en: 'Amounts', fr: 'Montants' },
  deals: { en: 'Deals', fr: 'Opérations' },
  facts: { en: 'Figures', fr: 'Chiffres' },
  problems: { en: 'Problems', fr: 'Problèmes' },
  nothingHere: { en: 'nothing was read here', fr: 'rien n’a été lu ici' },
} satisfies Record<string, Text>;
