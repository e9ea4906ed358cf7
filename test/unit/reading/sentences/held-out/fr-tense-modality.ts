import { group } from '../case.ts';

export const frTenseModality = group(
  'fr',
  'tense modality',
  `
{Corvexia} va investir <90 millions d'euros|90e6 EUR> dans {Hydrolys}.
  investment Corvexia → Hydrolys · 90e6 EUR · planned

{Banque Meslier} prêtera jusqu'à <75 millions d'euros|at_most 75e6 EUR> à {Sablières Dorne}.
  debt Banque Meslier → Sablières Dorne · 75e6 EUR · planned

Si une entreprise veut lever <10 millions d'euros|10e6 EUR>, il lui faut en général six mois.
  // generic: nobody in particular

{Sonorix} ne prévoit pas d'investir dans {Batéo}, a indiqué son PDG {Yann Le Goff:person}.
  // flat denial

{Fonroque} compte dépenser <250 millions d'euros|250e6 EUR> en recherche cette année.
  spending Fonroque → ∅ · 250e6 EUR · planned
`,
);
