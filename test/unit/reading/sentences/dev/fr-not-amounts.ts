import { group } from '../case.ts';

export const frNotAmounts = group(
  'fr',
  'not amounts',
  `
L'année 2024 a été plus calme que 2023, et 2025 s'annonce pire.

Âgée de 42 ans, elle a passé 15 ans dans la maison, dont 3 au 12e étage.

L'indice a fini à 7 512,30 points, son plus haut depuis le 17 mai 2021.

La version 3.2 du logiciel remplace la 3.1 sur les {~Boeing 737:product|company} de la flotte.

L'article L. 233-7 du code de commerce oblige à déclarer le franchissement.

Ils ont remporté le match 3 à 2 devant 45 000 spectateurs.

Il en coûtera quelques centaines de millions d'euros, peut-être des milliards.
  // no value

Le siège, au 128 avenue Foch, 69006 Lyon, a été perquisitionné mardi.

Une fois de plus, le ministre a répété deux fois la même chose.
  // "fois" counts times
`,
);
