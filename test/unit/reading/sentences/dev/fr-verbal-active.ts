import { group } from '../case.ts';

export const frVerbalActive = group(
  'fr',
  'verbal active',
  `
{Nordia} a investi <40 M€|40e6 EUR> dans {Vellura}.
  investment Nordia → Vellura · 40e6 EUR · completed

{Nordia} a investi le marché des batteries l'an dernier.
  // "investir un marché" moves no money

En mars, {Holcyr} a racheté {Pontavel} pour <310 millions d'euros|310e6 EUR>.
  acquisition Holcyr → Pontavel · 310e6 EUR · completed

{Mathilde Berrou:person} a racheté ses congés et quitte {Orsenne} à <~60 %|60%> de son temps plein.
  // "racheter ses congés" is no acquisition

{Loxam-Terrier} a loué à {Grues Valmont} une flotte de nacelles pour <3,2 millions d'euros|3.2e6 EUR> par an.
  purchase Loxam-Terrier → Grues Valmont · 3.2e6 EUR · completed|announced

{Tramelan} a remboursé par anticipation les <150 millions d'euros|150e6 EUR> que lui devait réclamer la {Banque Meslier} l'an prochain.
  // repaying is no deal

{Quercinox} verse chaque année <8 millions de dollars|8e6 USD> de redevances à {Lumen Patents}.
  payment|purchase Quercinox → Lumen Patents · 8e6 USD · completed|announced|planned

{Faubert} prend le contrôle de ses coûts : les stocks ont reculé de <14 %|14%>.
  // control of costs, not of a company

{Ceralp} a acheté <120 000 tonnes|120000 t> de blé à {Agri Morvan}, pour <26 millions d'euros|26e6 EUR>.
  purchase Ceralp → Agri Morvan · 26e6 EUR · completed

La direction d'{Ostrevant} a beaucoup investi de son temps dans ce dossier, confie {Luc Ambray:person}.
  // time, not money
`,
);
