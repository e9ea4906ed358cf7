import { group } from '../case.ts';

export const frPurchases = group(
  'fr',
  'purchases',
  `
{Ferrovia Est} a passé un été tranquille, sans commande ni grève.

{Helvetra} a perdu sa licence bancaire en Suisse.

{Champfleury} a vendu son siège à {Foncière Alma} pour <62 millions d'euros|62e6 EUR> et le reprend en location pour douze ans.
  acquisition|purchase Foncière Alma → Champfleury · 62e6 EUR · completed
  purchase Champfleury → Foncière Alma · announced|planned|completed

Principal client de {Plastipro}, le [constructeur=Motovel] {Motovel} lui achète <70 %|70%> de sa production.
  purchase Motovel → Plastipro · completed|announced
`,
);
