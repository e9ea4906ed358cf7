import { group } from '../case.ts';

export const frRoundsSellers = group(
  'fr',
  'rounds sellers',
  `
Les actionnaires historiques d'{Ecovrac}, {Sagane} et {Tilleul Invest}, ont remis <6 millions d'euros|6e6 EUR> au pot.
  investment Sagane, Tilleul Invest → Ecovrac · 6e6 EUR · completed

{Cardiolane} a levé les doutes sur la fiabilité de son capteur.
  // "lever les doutes"

{Sofipar} a revendu à {Groupe Alizier} les <40 %|40%> qu'il détenait dans {Transports Mauvezin}.
  acquisition|stake|investment Groupe Alizier → Transports Mauvezin · seller Sofipar · completed
  ? stake Sofipar → Transports Mauvezin · completed

Le premier tour de table de {Spirulab}, en 2020, avait rapporté <800 000 euros|800e3 EUR>, dont <500 000|500e3 EUR?> de {Nérée Finance}.
  ? investment ∅ → Spirulab · 800e3 EUR · completed
  investment Nérée Finance → Spirulab · 500e3 EUR · completed · date 2020
`,
);
