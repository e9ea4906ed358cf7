import { group } from '../case.ts';

export const frFacts = group(
  'fr',
  'facts',
  `
Le chiffre d'affaires de {Brasserie Lannoy} a progressé de <17 %|17%>, et de <7 millions d'euros|~7e6 EUR> en valeur.
  // growth, not a level

La perte nette d'{Aquaclair} s'est creusée à <13,5 M€|13.5e6 EUR>.
  profit of Aquaclair · 13.5e6 EUR

L'endettement net de {Groupe Sénéchal} atteint <1,3 Md€|1.3e9 EUR>, soit <3,2 fois|3.2x> l'Ebitda.
  debt_level of Groupe Sénéchal · 1.3e9 EUR

{Pixipay} valorise les déchets de cantine, une idée saugrenue pour une application de paiement.
  // "valoriser" waste
`,
);
