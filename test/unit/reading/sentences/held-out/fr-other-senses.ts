import { group } from '../case.ts';

export const frOtherSenses = group(
  'fr',
  'other senses',
  `
{Aramis Bois} a payé cher son retard dans le numérique.
  // "payer cher" an error

{Delphine Autier:person} a pris le contrôle du ballon et marqué pour le club de {Sporting Béarn}.
  // football

{Clémenti} a engagé douze ingénieurs et engage le débat avec les syndicats.
  // "engager" staff, a debate

Le bénéfice du doute profite à {Paul Mabille:person}, relaxé hier.
  // "bénéfice du doute"

{Osmoz} emprunte la même voie que {Kléber Auto} et commande désormais aux étoiles.
  // "emprunter une voie", "commander à"
`,
);
