import { group } from '../case.ts';

export const frRoundsSellers = group(
  'fr',
  'rounds sellers',
  `
{Onirix} boucle un tour de table de <28 M€|28e6 EUR> mené par {Peyrou Ventures}, avec la participation de {Kalio} et de {Fonds Mistral}.
  investment Peyrou Ventures, Kalio, Fonds Mistral → Onirix · 28e6 EUR · completed|announced

{Sagane}, actionnaire historique d'{Ecovrac}, ne suivra pas lors de la prochaine levée.
  // a refusal; the backing that it had is said all the same
  ? investment Sagane → Ecovrac · completed
  ? stake Sagane → Ecovrac · completed

L'anglais {Ketton} a cédé à {Verdier Matériaux} sa filiale {Plâtres du Quercy}, pour <54 millions d'euros|54e6 EUR>.
  acquisition Verdier Matériaux → Plâtres du Quercy · 54e6 EUR · seller Ketton · completed

{Lune Capital} sort du capital de {Biscuiterie Pons}, qu'il avait acquise en 2018 auprès de la famille fondatrice.
  acquisition Lune Capital → Biscuiterie Pons · completed · date 2018
`,
);
