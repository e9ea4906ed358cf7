import { group } from '../case.ts';

export const frStatus = group(
  'fr',
  'status',
  `
{Altéo Gaz} n'a jamais eu l'intention de racheter {Propane Ouest}, affirme son porte-parole.
  // flat denial

{Palissade} a annoncé jeudi la signature d'un accord avec {Rotonde}, qui l'acquiert pour <66 M€|66e6 EUR>.
  acquisition Rotonde → Palissade · 66e6 EUR · announced

{Gamétis} aurait tort de se priver de {Ludolab}, plaisante un concurrent.
  // a conditional that reports nothing

Il se murmure que {Vaneau Presse} lorgne {Hebdo 7:company|product}, pour environ <8 M€|about 8e6 EUR>.
  acquisition Vaneau Presse → Hebdo 7 · 8e6 EUR · rumoured
`,
);
