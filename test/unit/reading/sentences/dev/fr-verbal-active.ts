import { group } from '../case.ts';

export const frVerbalActive = group(
  'fr',
  'verbal active',
  `
Le fonds {Ardoise Capital} a injecté <12 millions d'euros|12e6 EUR> au capital de {Brimelle}, un [éditeur de logiciels angevin=Brimelle].
  investment Ardoise Capital → Brimelle · 12e6 EUR · completed

{Nordia} a investi le marché des batteries l'an dernier.
  // "investir un marché" moves no money

Le [chimiste=Sauvelac] {Sauvelac} a mis la main sur son concurrent {Drenne Industries}, pour un montant resté confidentiel.
  acquisition Sauvelac → Drenne Industries · completed

{Mathilde Berrou:person} a racheté ses congés et quitte {Orsenne} à <~60 %|60%> de son temps plein.
  // "racheter ses congés" is no acquisition

La {Banque Meslier} a prêté <150 M€|150e6 EUR> à {Tramelan}.
  debt Banque Meslier → Tramelan · 150e6 EUR · completed

{Tramelan} a remboursé par anticipation les <150 millions d'euros|150e6 EUR> que lui devait réclamer la {Banque Meslier} l'an prochain.
  // repaying is no deal

Le [distributeur=Faubert] {Faubert} prend le contrôle de {Maison Eyrac}.
  acquisition Faubert → Maison Eyrac · announced|completed

{Faubert} prend le contrôle de ses coûts : les stocks ont reculé de <14 %|14%>.
  // control of costs, not of a company

{Ostrevant} dépensera <700 millions d'euros|700e6 EUR> dans la modernisation de ses trois aciéries d'ici à 2029.
  spending Ostrevant → ∅ · 700e6 EUR · planned

La direction d'{Ostrevant} a beaucoup investi de son temps dans ce dossier, confie {Luc Ambray:person}.
  // time, not money
`,
);
