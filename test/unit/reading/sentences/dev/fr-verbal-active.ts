import { group } from '../case.ts';

export const frVerbalActive = group(
  'fr',
  'verbal active',
  `
{Nordia} a investi <40 M€|40e6 EUR> dans {Vellura}.
  investment Nordia → Vellura · 40e6 EUR · completed

Le fonds {Ardoise Capital} a injecté <12 millions d'euros|12e6 EUR> au capital de {Brimelle}, un [éditeur de logiciels angevin=Brimelle].
  investment Ardoise Capital → Brimelle · 12e6 EUR · completed

En mars, {Holcyr} a racheté {Pontavel} pour <310 millions d'euros|310e6 EUR>.
  acquisition Holcyr → Pontavel · 310e6 EUR · completed

Le [chimiste=Sauvelac] {Sauvelac} a mis la main sur son concurrent {Drenne Industries}, pour un montant resté confidentiel.
  acquisition Sauvelac → Drenne Industries · completed

{Loxam-Terrier} a loué à {Grues Valmont} une flotte de nacelles pour <3,2 millions d'euros|3.2e6 EUR> par an.
  purchase Loxam-Terrier → Grues Valmont · 3.2e6 EUR · completed|announced

La {Banque Meslier} a prêté <150 M€|150e6 EUR> à {Tramelan}.
  debt Banque Meslier → Tramelan · 150e6 EUR · completed

{Quercinox} verse chaque année <8 millions de dollars|8e6 USD> de redevances à {Lumen Patents}.
  payment|purchase Quercinox → Lumen Patents · 8e6 USD · completed|announced|planned

Le [distributeur=Faubert] {Faubert} prend le contrôle de {Maison Eyrac}.
  acquisition Faubert → Maison Eyrac · announced|completed

{Ceralp} a acheté <120 000 tonnes|120000 t> de blé à {Agri Morvan}, pour <26 millions d'euros|26e6 EUR>.
  purchase Ceralp → Agri Morvan · 26e6 EUR · completed

{Ostrevant} dépensera <700 millions d'euros|700e6 EUR> dans la modernisation de ses trois aciéries d'ici à 2029.
  spending Ostrevant → ∅ · 700e6 EUR · planned
`,
);
