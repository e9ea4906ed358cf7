import { group } from '../case.ts';

export const frRoundsSellers = group(
  'fr',
  'rounds sellers',
  `
{Onirix} a bouclé son tour du monde des salons par une étape à Séoul.
  // "tour", "boucler" without money

Les actionnaires historiques d'{Ecovrac}, {Sagane} et {Tilleul Invest}, ont remis <6 millions d'euros|6e6 EUR> au pot.
  investment Sagane, Tilleul Invest → Ecovrac · 6e6 EUR · completed

La [medtech=Cardiolane] {Cardiolane} a levé <9,5 millions d'euros|9.5e6 EUR> en série A.
  investment ∅ → Cardiolane · 9.5e6 EUR · completed

{Cardiolane} a levé les doutes sur la fiabilité de son capteur.
  // "lever les doutes"

{Ketton} a cédé <2,1 %|2.1%> à la Bourse de Londres, pénalisé par la faiblesse de la livre.
  // a share that falls is no sale

{Sofipar} a revendu à {Groupe Alizier} les <40 %|40%> qu'il détenait dans {Transports Mauvezin}.
  acquisition|stake|investment Groupe Alizier → Transports Mauvezin · seller Sofipar · completed
  ? stake Sofipar → Transports Mauvezin · completed

Menée tambour battant, la campagne de {Biscuiterie Pons} a séduit les jeunes.

Le premier tour de table de {Spirulab}, en 2020, avait rapporté <800 000 euros|800e3 EUR>, dont <500 000|500e3 EUR?> de {Nérée Finance}.
  ? investment ∅ → Spirulab · 800e3 EUR · completed
  investment Nérée Finance → Spirulab · 500e3 EUR · completed · date 2020
`,
);
