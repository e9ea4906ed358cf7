import { group } from '../case.ts';

export const frNames = group(
  'fr',
  'names',
  `
{Dupuis, Karst & Cie}, {Laboratoires Vétoquin SAS=Vétoquin} et la {SNTM} se partagent le marché.

L'{Agence régionale de développement=ARD:institution} ({ARD:institution}) a reçu hier {Nadia Ferhat:person}, directrice financière de {Bonvalet SA=Bonvalet}.

Les Parisiens boudent le marché du samedi, les Lyonnais s'y pressent.
  // inhabitants, a day: no names of parties

« Tout va bien », a répété le {~ministre de l'Économie:person|institution}.

M. {Henri de Vaublanc:person}, ancien président du directoire d'{Étoffes & Rubans}, a été entendu.

Pendant ce temps, Noël approche et la Loire déborde.
  // a feast, a river

Le cabinet {Fabre-Lacaze Avocats} conseille {PhotoVoltis}, et {McAllister} l'autre partie.

La messagerie {Tchatto:product}, éditée par {Mobilab}, dépasse les dix millions d'utilisateurs.

Interrogé par {Le Télégramme du Midi}, {Jean-Loup Castera:person} (65 ans) a plaidé la bonne foi de {Castera Immobilier}.

Le {~Black Friday:product} et les {~Jeux olympiques:product|institution} ont dopé l'activité au Portugal.
  // events, a country that is no party
`,
);
