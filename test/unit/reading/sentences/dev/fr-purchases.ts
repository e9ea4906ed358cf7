import { group } from '../case.ts';

export const frPurchases = group(
  'fr',
  'purchases',
  `
{Ferrovia Est} a passé un été tranquille, sans commande ni grève.

{Ferrovia Est} a décroché auprès de {Métro de Sorval:company|institution} un contrat de maintenance de <95 M€|95e6 EUR> sur dix ans.
  purchase Métro de Sorval → Ferrovia Est · 95e6 EUR · announced|completed

{Helvetra} a perdu sa licence bancaire en Suisse.

{Bureaux Saint-Roch} loue à {Scalépia} <3 400 m²|3400 m²> de bureaux dans le centre de Rennes ; le loyer versé par la [startup=Scalépia] est de <680 000 euros|680e3 EUR> par an.
  purchase Scalépia → Bureaux Saint-Roch · 680e3 EUR · completed|announced

{Champfleury} a vendu son siège à {Foncière Alma} pour <62 millions d'euros|62e6 EUR> et le reprend en location pour douze ans.
  acquisition|purchase Foncière Alma → Champfleury · 62e6 EUR · completed
  purchase Champfleury → Foncière Alma · announced|planned|completed

La marine marchande se modernise : {Armement Leduc} a confié à {Chantiers Kermor} la construction de deux navires, soit <180 M€|180e6 EUR>.
  purchase Armement Leduc → Chantiers Kermor · 180e6 EUR · completed|announced

Principal client de {Plastipro}, le [constructeur=Motovel] {Motovel} lui achète <70 %|70%> de sa production.
  purchase Motovel → Plastipro · completed|announced

{Motovel} fournit des efforts, reconnaît {Plastipro}, mais la qualité n'est pas au rendez-vous.
  // "fournir des efforts"
`,
);
