import type { Text } from './say.ts';

/** What inlay hints and code lenses say. */
export const hintTexts = {
  inferred: {
    en: '{currency}, inferred: the text leaves the currency out',
    fr: '{currency}, devise déduite : le texte ne la dit pas',
  },
  nominal: { en: 'resolved by {rule}', fr: 'résolu par {rule}' },
  status: { en: 'status as read by {rule}', fr: 'état lu par {rule}' },
  deals: { en: '{count} {count|deal|deals}', fr: '{count} {count|opération|opérations}' },
  loops: { en: '{count} {count|loop|loops}', fr: '{count} {count|boucle|boucles}' },
  openGraph: { en: 'Show the deals in the graph', fr: 'Montrer les opérations dans le graphe' },
} satisfies Record<string, Text>;
