import { group } from '../case.ts';

export const frFacts = group(
  'fr',
  'facts',
  `
{Brasserie Lannoy} a réalisé <48 millions d'euros|48e6 EUR> de chiffre d'affaires en 2024, contre <41 millions|41e6 EUR?> un an plus tôt.
  revenue of Brasserie Lannoy · 48e6 EUR
  revenue of Brasserie Lannoy · 41e6 EUR

{Tréfilex} pèse désormais <2,4 milliards de dollars|2.4e9 USD> en Bourse.
  valuation of Tréfilex · 2.4e9 USD

{Tréfilex} pèse de tout son poids pour obtenir un report de la réforme.
  // influence

{Aquaclair} a perdu un tiers de ses <20 millions d'euros|20e6 EUR> de commandes avec le départ de {Valoris}.
  // orders lost are no loss of the year
  ? purchase Valoris → Aquaclair · cancelled

L'action {Groupe Sénéchal} s'échangeait à <112,40 euros|112.4 EUR> en fin de matinée.
  share_price of Groupe Sénéchal · 112.4 EUR

Le marché mondial de la noisette, où {Groupe Sénéchal} est présent, représente <4 milliards de dollars|4e9 USD>.
  // a market's size is nobody's revenue

Valorisée plus de <600 millions d'euros|more_than 600e6 EUR>, {Pixipay} reste déficitaire.
  valuation of Pixipay · 600e6 EUR

Au premier semestre, {Sidéris} a dégagé un bénéfice de <52 M€|52e6 EUR> pour des ventes de <790 M€|790e6 EUR>.
  profit of Sidéris · 52e6 EUR
  revenue of Sidéris · 790e6 EUR

Un bénéfice de <5 %|5%> du chiffre d'affaires est un minimum dans ce métier, rappelle la fédération.
`,
);
