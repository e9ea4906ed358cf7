import { group } from '../case.ts';

export const frStatus = group(
  'fr',
  'status',
  `
{Altéo Gaz} renonce à racheter {Propane Ouest}.
  acquisition Altéo Gaz → Propane Ouest · cancelled

{Altéo Gaz} n'a jamais eu l'intention de racheter {Propane Ouest}, affirme son porte-parole.
  // flat denial

Les négociations entre {Sorbier} et {Palissade} en vue d'un rachat ont échoué : {Sorbier} n'achètera pas {Palissade}.
  acquisition Sorbier → Palissade · cancelled

{Palissade} a annoncé jeudi la signature d'un accord avec {Rotonde}, qui l'acquiert pour <66 M€|66e6 EUR>.
  acquisition Rotonde → Palissade · 66e6 EUR · announced

{Gamétis} devait investir <5 M€|5e6 EUR> dans {Ludolab}. Finalement, il n'en sera rien.
  investment Gamétis → Ludolab · 5e6 EUR · cancelled

{Gamétis} aurait tort de se priver de {Ludolab}, plaisante un concurrent.
  // a conditional that reports nothing

{Cuirs Mazé} souhaiterait investir, mais dans quoi ? « Nous regardons tout », sourit {Denis Mazé:person}.

Il se murmure que {Vaneau Presse} lorgne {Hebdo 7:company|product}, pour environ <8 M€|about 8e6 EUR>.
  acquisition Vaneau Presse → Hebdo 7 · 8e6 EUR · rumoured
`,
);
