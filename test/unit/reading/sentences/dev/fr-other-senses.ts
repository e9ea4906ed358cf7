import { group } from '../case.ts';

export const frOtherSenses = group(
  'fr',
  'other senses',
  `
{Aramis Bois} a payé cher son retard dans le numérique.
  // "payer cher" an error

{Pagès Transports} a versé dans la facilité avec ses tarifs, juge {Route Magazine}.
  // "verser dans"

{Delphine Autier:person} a pris le contrôle du ballon et marqué pour le club de {Sporting Béarn:company|institution}.
  // football

{Moulins Crozat} s'est racheté une conduite en publiant ses émissions.
  // "se racheter une conduite"

{Clémenti} a engagé douze ingénieurs et engage le débat avec les syndicats.
  // "engager" staff, a debate

{Verrerie d'Hordain} a soutenu que le brevet de {Cristallo} était nul.
  // "soutenir que" is to claim

Le bénéfice du doute profite à {Paul Mabille:person}, relaxé hier.
  // "bénéfice du doute"

{Kléber Auto} offre un café à ses clients et une remise de <15 %|15%>.

{Osmoz} emprunte la même voie que {Kléber Auto} et commande désormais aux étoiles.
  // "emprunter une voie", "commander à"

La vente est un métier, rappelle {Osmoz}, qui vend surtout du rêve.
`,
);
