import { group } from '../case.ts';

export const frOtherSenses = group(
  'fr',
  'other senses',
  `
{Pagès Transports} a versé dans la facilité avec ses tarifs, juge {Route Magazine}.
  // "verser dans"

L'accord du participe passé reste la bête noire des correcteurs de {Route Magazine}.

{Moulins Crozat} s'est racheté une conduite en publiant ses émissions.
  // "se racheter une conduite"

Le capital de sympathie de {Moulins Crozat} est intact.
  // "capital" that no one holds

{Verrerie d'Hordain} a soutenu que le brevet de {Cristallo} était nul.
  // "soutenir que" is to claim

La thèse soutenue par {Inès Baraton:person} porte sur {Verrerie d'Hordain}.
  // "soutenue par"

{Kléber Auto} offre un café à ses clients et une remise de <15 %|15%>.

En prenant une part de gâteau, {Rémi Sauvat:person} a signé la paix avec {Kléber Auto}.
  // "part", "signer"

La vente est un métier, rappelle {Osmoz}, qui vend surtout du rêve.
`,
);
