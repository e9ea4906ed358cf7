import { group } from '../case.ts';

export const frAmounts = group(
  'fr',
  'amounts',
  `
L'enveloppe, <1 234 567,89 euros|1234567.89 EUR> très exactement, a été versée en deux fois.
  // "deux fois" counts times

La subvention, de l'ordre de <30 MEUR|about 30e6 EUR>, représente <1,4 %|1.4%> du total.

Le dossier porte sur <un milliard deux cents millions d'euros|1.2e9 EUR>.

Le ticket va de <200 000 à 500 000 euros|between 200e3 500e3 EUR>.

Les <1.500.000 €|1.5e6 EUR> manquants et les <1 500 000\u00a0€|1.5e6 EUR> retrouvés ne font qu'un.
`,
);
