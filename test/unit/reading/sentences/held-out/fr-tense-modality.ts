import { group } from '../case.ts';

export const frTenseModality = group(
  'fr',
  'tense modality',
  `
{Corvexia} pourrait mieux faire, juge {Alain Ferré:person}, analyste chez {Oddon}.

Le [papetier=Valdoie] {Valdoie} envisage de céder sa filiale {Cartonel} à {Emballages Rousset}.
  acquisition Emballages Rousset → Cartonel · seller Valdoie · rumoured

{Sonorix} prévoit de prendre <20 %|20%> de {Batéo} avant la fin de 2026.
  stake|acquisition|investment Sonorix → Batéo · planned

Pour entrer au capital de {Nuvéa}, {Stratis Partners} avait déboursé <6 millions d'euros|6e6 EUR> en 2017.
  investment|acquisition|stake Stratis Partners → Nuvéa · 6e6 EUR · completed · date 2017
`,
);
