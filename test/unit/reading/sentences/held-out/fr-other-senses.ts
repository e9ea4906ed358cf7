import { group } from '../case.ts';

export const frOtherSenses = group(
  'fr',
  'other senses',
  `
L'accord du participe passé reste la bête noire des correcteurs de {Route Magazine}.

Le capital de sympathie de {Moulins Crozat} est intact.
  // "capital" that no one holds

La thèse soutenue par {Inès Baraton:person} porte sur {Verrerie d'Hordain}.
  // "soutenue par"

En prenant une part de gâteau, {Rémi Sauvat:person} a signé la paix avec {Kléber Auto}.
  // "part", "signer"
`,
);
