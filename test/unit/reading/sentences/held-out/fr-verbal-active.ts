import { group } from '../case.ts';

export const frVerbalActive = group(
  'fr',
  'verbal active',
  `
Le fonds {Ardoise Capital} a injecté <12 millions d'euros|12e6 EUR> au capital de {Brimelle}, un [éditeur de logiciels angevin=Brimelle].
  investment Ardoise Capital → Brimelle · 12e6 EUR · completed

Le [chimiste=Sauvelac] {Sauvelac} a mis la main sur son concurrent {Drenne Industries}, pour un montant resté confidentiel.
  acquisition Sauvelac → Drenne Industries · completed

La {Banque Meslier} a prêté <150 M€|150e6 EUR> à {Tramelan}.
  debt Banque Meslier → Tramelan · 150e6 EUR · completed

Le [distributeur=Faubert] {Faubert} prend le contrôle de {Maison Eyrac}.
  acquisition Faubert → Maison Eyrac · announced|completed

{Ostrevant} dépensera <700 millions d'euros|700e6 EUR> dans la modernisation de ses trois aciéries d'ici à 2029.
  spending Ostrevant → ∅ · 700e6 EUR · planned
`,
);
