import { group } from '../case.ts';

export const frNames = group(
  'fr',
  'names',
  `
{Bonvalet} est une entreprise familiale. {Ferhat:person} y est entrée en 2009.
  // a surname alone, without the name before it

{Crédit Mutuel Arkéal}, {Banque Populaire du Nord} et {Caisse d'Épargne Alpes} refusent de commenter.

{VALMOREL INDUSTRIES} : L'USINE DE ROANNE À L'ARRÊT

Le directeur général a présenté le plan {~Horizon:product} aux salariés vendredi.
  // a plan that is a slogan
`,
);
