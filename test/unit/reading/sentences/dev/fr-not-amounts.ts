import { group } from '../case.ts';

export const frNotAmounts = group(
  'fr',
  'not amounts',
  `
Joindre le service au 01 44 50 12 34 ou au 0 800 123 456.

Âgée de 42 ans, elle a passé 15 ans dans la maison, dont 3 au 12e étage.

Ils étaient 12 000 dans les rues, 50 élus et quelque 300 chefs d'entreprise.

La version 3.2 du logiciel remplace la 3.1 sur les {~Boeing 737:product|company} de la flotte.

Le train de 8 h 47 avait 25 minutes de retard.

Ils ont remporté le match 3 à 2 devant 45 000 spectateurs.

Classée 3e sur 27, la commune de 5 400 habitants a ouvert 2 crèches.

Le siège, au 128 avenue Foch, 69006 Lyon, a été perquisitionné mardi.

{~Euro 2028:product}, {~CAC 40:product}, {~G7:institution}, 4x4, 5G : l'époque aime les chiffres.
`,
);
