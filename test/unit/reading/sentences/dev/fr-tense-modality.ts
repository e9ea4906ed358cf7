import { group } from '../case.ts';

export const frTenseModality = group(
  'fr',
  'tense modality',
  `
{Corvexia} va investir <90 millions d'euros|90e6 EUR> dans {Hydrolys}.
  investment Corvexia → Hydrolys · 90e6 EUR · planned

{Corvexia} pourrait mieux faire, juge {Alain Ferré:person}, analyste chez {Oddon}.

{Banque Meslier} prêtera jusqu'à <75 millions d'euros|at_most 75e6 EUR> à {Sablières Dorne}.
  debt Banque Meslier → Sablières Dorne · 75e6 EUR · planned

Le [papetier=Valdoie] {Valdoie} envisage de céder sa filiale {Cartonel} à {Emballages Rousset}.
  acquisition Emballages Rousset → Cartonel · seller Valdoie · rumoured

Si une entreprise veut lever <10 millions d'euros|10e6 EUR>, il lui faut en général six mois.
  // generic: nobody in particular

{Sonorix} prévoit de prendre <20 %|20%> de {Batéo} avant la fin de 2026.
  stake|acquisition|investment Sonorix → Batéo · planned

{Sonorix} ne prévoit pas d'investir dans {Batéo}, a indiqué son PDG {Yann Le Goff:person}.
  // flat denial

Pour entrer au capital de {Nuvéa}, {Stratis Partners} avait déboursé <6 millions d'euros|6e6 EUR> en 2017.
  investment|acquisition|stake Stratis Partners → Nuvéa · 6e6 EUR · completed · date 2017

{Fonroque} compte dépenser <250 millions d'euros|250e6 EUR> en recherche cette année.
  spending Fonroque → ∅ · 250e6 EUR · planned
`,
);
