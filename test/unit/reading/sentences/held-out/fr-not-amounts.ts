import { group } from '../case.ts';

export const frNotAmounts = group(
  'fr',
  'not amounts',
  `
Joindre le service au 01 44 50 12 34 ou au 0 800 123 456.

Ils étaient 12 000 dans les rues, 50 élus et quelque 300 chefs d'entreprise.

Le train de 8 h 47 avait 25 minutes de retard.

Classée 3e sur 27, la commune de 5 400 habitants a ouvert 2 crèches.

{~Euro 2028:product}, {~CAC 40:product}, {~G7:institution}, 4x4, 5G : l'époque aime les chiffres.
`,
);
