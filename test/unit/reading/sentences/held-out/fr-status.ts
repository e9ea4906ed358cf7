import { group } from '../case.ts';

export const frStatus = group(
  'fr',
  'status',
  `
{Altéo Gaz} serait en discussions avancées pour acquérir {Propane Ouest}, selon plusieurs sources.
  acquisition Altéo Gaz → Propane Ouest · rumoured

En 1998 déjà, {Rotonde} avait racheté {Kiosques de l'Est} pour <20 millions de francs|20e6 FRF>.
  acquisition Rotonde → Kiosques de l'Est · 20e6 FRF · completed · date 1998

Faute de financement, la cession de {Tannerie Sorel} à {Cuirs Mazé} est tombée à l'eau.
  acquisition Cuirs Mazé → Tannerie Sorel · cancelled

Personne n'a racheté {Hebdo 7:company|product}, et {Vaneau Presse} pas davantage.
  // denial with another subject
`,
);
