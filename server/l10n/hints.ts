import type { Text } from './say.ts';

/** What inlay hints and code lenses say. */
export const hintTexts = {
  inferred: {
    en: '{currency}, inferred: the text leaves the currency out',
    fr: '{currency}, devise déduite : le texte ne la dit pas',
  },
  nominal: { en: 'Because: {rule}', fr: 'Parce que : {rule}' },
  status: { en: 'Status of the deal, read from {rule}', fr: 'État de l’opération, lu dans {rule}' },
  deals: { en: '{count} {count|deal|deals}', fr: '{count} {count|opération|opérations}' },
  loops: { en: '{count} {count|loop|loops}', fr: '{count} {count|boucle|boucles}' },
  openGraph: { en: 'Show the deals in the graph', fr: 'Montrer les opérations dans le graphe' },
} satisfies Record<string, Text>;
