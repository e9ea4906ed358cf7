import { group } from '../case.ts';

export const frVerbalActive = group(
  'fr',
  'verbal active',
  `
{Nordia} a investi le marché des batteries l'an dernier.
  // "investir un marché" moves no money

{Mathilde Berrou:person} a racheté ses congés et quitte {Orsenne} à <~60 %|60%> de son temps plein.
  // "racheter ses congés" is no acquisition

{Tramelan} a remboursé par anticipation les <150 millions d'euros|150e6 EUR> que lui devait réclamer la {Banque Meslier} l'an prochain.
  // repaying is no deal

{Faubert} prend le contrôle de ses coûts : les stocks ont reculé de <14 %|14%>.
  // control of costs, not of a company

La direction d'{Ostrevant} a beaucoup investi de son temps dans ce dossier, confie {Luc Ambray:person}.
  // time, not money
`,
);
