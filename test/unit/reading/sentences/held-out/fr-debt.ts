import { group } from '../case.ts';

export const frDebt = group(
  'fr',
  'debt',
  `
{Tôlerie Blanc} a obtenu un certificat de la {Banque du Forez}, qui accorde beaucoup d'importance à la sécurité.
  // "accorder de l'importance"

{Vignobles Tastet} a emprunté <2,3 M€|2.3e6 EUR> à la {Caisse Garonne} pour replanter.
  debt Caisse Garonne → Vignobles Tastet · 2.3e6 EUR · completed

{Fonderie Arsac} a soldé par anticipation l'emprunt contracté en 2019 auprès de {Natim}.
  // a loan repaid; that it was made is said too
  ? debt Natim → Fonderie Arsac · completed · date 2019

{Mines d'Ariège} a ouvert auprès de {Banque Meslier} une ligne de crédit de <15 M$|15e6 USD>, non tirée à ce jour.
  debt Banque Meslier → Mines d'Ariège · 15e6 USD · completed|announced
`,
);
