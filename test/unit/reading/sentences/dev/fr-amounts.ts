import { group } from '../case.ts';

export const frAmounts = group(
  'fr',
  'amounts',
  `
Le budget passe de <1,25 Md€|1.25e9 EUR> à <980 M€|980e6 EUR>, puis à <640 k€|640e3 EUR> pour la dernière tranche.

Comptez <2 millions et demi d'euros|2.5e6 EUR>, ou <un demi-milliard d'euros|0.5e9 EUR> si l'on inclut le tunnel.

Le coût est estimé entre <5 et 7 milliards d'euros|between 5e9 7e9 EUR>, contre <quatre|4e9 EUR?> auparavant.

Il a fallu <12|12e6 EUR?>, puis <40 M€|40e6 EUR>, et à la fin presque le double.

Un baril à <72,5 dollars|72.5 USD>, <40 000 tonnes|~40000 t> de cacao, <3,5 GW|~3.5 GW> d'éolien.

La facture atteint <450 millions de francs suisses|450e6 CHF>, <12 milliards de yens|12e9 JPY> ou <90 M£|90e6 GBP>, selon l'interlocuteur.

La dette du pays dépasse <3 000 milliards d'euros|more_than 3e12 EUR>, soit <trois billions d'euros|3e12 EUR>.

Moins de <cinq cent mille euros|less_than 500e3 EUR> ont été récoltés, au moins <350 K€|at_least 350e3 EUR> sont promis.

Les taux ont pris <25 points de base|0.25%> et la marge a reculé de <trois points de pourcentage|3%>.

La valorisation ressort à <17 fois|17x> les bénéfices, pour des dépenses de <$3,2 Mds|3.2e9 USD>.
`,
);
