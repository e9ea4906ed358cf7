import { group } from '../case.ts';

export const frPurchases = group(
  'fr',
  'purchases',
  `
{Rail Lusitan} a passé commande de 16 rames à {Ferrovia Est}, pour <220 millions d'euros|220e6 EUR>.
  purchase Rail Lusitan → Ferrovia Est · 220e6 EUR · completed|announced

{Helvetra} acquiert auprès de {Genopol} une licence sur trois brevets : <4 M€|4e6 EUR> à la signature.
  purchase Helvetra → Genopol · 4e6 EUR · announced|completed

{Scalépia} loue les mérites du télétravail, {Bureaux Saint-Roch} un peu moins.
  // "louer" is to praise

{Armement Leduc} a confié ses inquiétudes au quotidien {Ouest-France}.
  // "confier" a worry

{Électra Sud} achètera pendant quinze ans l'électricité du parc de <48 MW|48 MW> d'{Éole Cévennes}.
  purchase Électra Sud → Éole Cévennes · planned
`,
);
