import { group } from '../case.ts';

export const frRoundsSellers = group(
  'fr',
  'rounds sellers',
  `
{Onirix} boucle un tour de table de <28 M€|28e6 EUR> mené par {Peyrou Ventures}, avec la participation de {Kalio} et de {Fonds Mistral}.
  investment Peyrou Ventures, Kalio, Fonds Mistral → Onirix · 28e6 EUR · completed|announced

{Onirix} a bouclé son tour du monde des salons par une étape à Séoul.
  // "tour", "boucler" without money

{Sagane}, actionnaire historique d'{Ecovrac}, ne suivra pas lors de la prochaine levée.
  // a refusal; the backing that it had is said all the same
  ? investment Sagane → Ecovrac · completed
  ? stake Sagane → Ecovrac · completed

La [medtech=Cardiolane] {Cardiolane} a levé <9,5 millions d'euros|9.5e6 EUR> en série A.
  investment ∅ → Cardiolane · 9.5e6 EUR · completed

L'anglais {Ketton} a cédé à {Verdier Matériaux} sa filiale {Plâtres du Quercy}, pour <54 millions d'euros|54e6 EUR>.
  acquisition Verdier Matériaux → Plâtres du Quercy · 54e6 EUR · seller Ketton · completed

{Ketton} a cédé <2,1 %|2.1%> à la Bourse de Londres, pénalisé par la faiblesse de la livre.
  // a share that falls is no sale

{Lune Capital} sort du capital de {Biscuiterie Pons}, qu'il avait acquise en 2018 auprès de la famille fondatrice.
  acquisition Lune Capital → Biscuiterie Pons · completed · date 2018

Menée tambour battant, la campagne de {Biscuiterie Pons} a séduit les jeunes.
`,
);
