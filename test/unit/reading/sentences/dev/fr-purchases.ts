import { group } from '../case.ts';

export const frPurchases = group(
  'fr',
  'purchases',
  `
{Rail Lusitan} a passé commande de 16 rames à {Ferrovia Est}, pour <220 millions d'euros|220e6 EUR>.
  purchase Rail Lusitan → Ferrovia Est · 220e6 EUR · completed|announced

{Ferrovia Est} a décroché auprès de {Métro de Sorval:company|institution} un contrat de maintenance de <95 M€|95e6 EUR> sur dix ans.
  purchase Métro de Sorval → Ferrovia Est · 95e6 EUR · announced|completed

{Helvetra} acquiert auprès de {Genopol} une licence sur trois brevets : <4 M€|4e6 EUR> à la signature.
  purchase Helvetra → Genopol · 4e6 EUR · announced|completed

{Bureaux Saint-Roch} loue à {Scalépia} <3 400 m²|3400 m²> de bureaux dans le centre de Rennes ; le loyer versé par la [startup=Scalépia] est de <680 000 euros|680e3 EUR> par an.
  purchase Scalépia → Bureaux Saint-Roch · 680e3 EUR · completed|announced

{Scalépia} loue les mérites du télétravail, {Bureaux Saint-Roch} un peu moins.
  // "louer" is to praise

La marine marchande se modernise : {Armement Leduc} a confié à {Chantiers Kermor} la construction de deux navires, soit <180 M€|180e6 EUR>.
  purchase Armement Leduc → Chantiers Kermor · 180e6 EUR · completed|announced

{Armement Leduc} a confié ses inquiétudes au quotidien {Ouest-France}.
  // "confier" a worry

{Motovel} fournit des efforts, reconnaît {Plastipro}, mais la qualité n'est pas au rendez-vous.
  // "fournir des efforts"

{Électra Sud} achètera pendant quinze ans l'électricité du parc de <48 MW|48 MW> d'{Éole Cévennes}.
  purchase Électra Sud → Éole Cévennes · planned
`,
);
