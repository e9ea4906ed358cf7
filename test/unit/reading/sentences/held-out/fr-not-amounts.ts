import { group } from '../case.ts';

export const frNotAmounts = group(
  'fr',
  'not amounts',
  `
L'année 2024 a été plus calme que 2023, et 2025 s'annonce pire.

L'indice a fini à 7 512,30 points, son plus haut depuis le 17 mai 2021.

L'article L. 233-7 du code de commerce oblige à déclarer le franchissement.

Il en coûtera quelques centaines de millions d'euros, peut-être des milliards.
  // no value

Une fois de plus, le ministre a répété deux fois la même chose.
  // "fois" counts times
`,
);
