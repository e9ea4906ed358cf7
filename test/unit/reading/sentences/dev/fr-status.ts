import { group } from '../case.ts';

export const frStatus = group(
  'fr',
  'status',
  `
{Altéo Gaz} renonce à racheter {Propane Ouest}.
  acquisition Altéo Gaz → Propane Ouest · cancelled

{Altéo Gaz} serait en discussions avancées pour acquérir {Propane Ouest}, selon plusieurs sources.
  acquisition Altéo Gaz → Propane Ouest · rumoured

Les négociations entre {Sorbier} et {Palissade} en vue d'un rachat ont échoué : {Sorbier} n'achètera pas {Palissade}.
  acquisition Sorbier → Palissade · cancelled

En 1998 déjà, {Rotonde} avait racheté {Kiosques de l'Est} pour <20 millions de francs|20e6 FRF>.
  acquisition Rotonde → Kiosques de l'Est · 20e6 FRF · completed · date 1998

{Gamétis} devait investir <5 M€|5e6 EUR> dans {Ludolab}. Finalement, il n'en sera rien.
  investment Gamétis → Ludolab · 5e6 EUR · cancelled

Faute de financement, la cession de {Tannerie Sorel} à {Cuirs Mazé} est tombée à l'eau.
  acquisition Cuirs Mazé → Tannerie Sorel · cancelled

{Cuirs Mazé} souhaiterait investir, mais dans quoi ? « Nous regardons tout », sourit {Denis Mazé:person}.

Personne n'a racheté {Hebdo 7:company|product}, et {Vaneau Presse} pas davantage.
  // denial with another subject
`,
);
