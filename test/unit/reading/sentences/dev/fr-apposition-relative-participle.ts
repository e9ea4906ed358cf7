import { group } from '../case.ts';

export const frAppositionRelativeParticiple = group(
  'fr',
  'apposition relative participle',
  `
{Hélianor}, qui a investi <25 M€|25e6 EUR> dans {Gridalp} en 2022, en possède <18 %|18%>.
  investment Hélianor → Gridalp · 25e6 EUR · completed · date 2022
  stake Hélianor → Gridalp · share 18 · completed

Racheté <140 millions d'euros|140e6 EUR> par {Pharmadis} il y a deux ans, {Vaxilan} a doublé ses effectifs.
  acquisition Pharmadis → Vaxilan · 140e6 EUR · completed

Le prêt de <33 M€|33e6 EUR> accordé par {Caisse Armor} à {Conserverie Lagadec} arrive à échéance en juin.
  debt Caisse Armor → Conserverie Lagadec · 33e6 EUR · completed

{Thermavie}, filiale de {Groupe Odel}, fournit {Nordelec}, son premier client, en pompes à chaleur.
  purchase Nordelec → Thermavie · completed|announced

La société {Airgéa}, dont {Paul Montclar:person} fut le premier directeur, publie ses comptes mardi.

{Lydiane}, [jeune pousse toulousaine=Lydiane] soutenue par {Banyan Seed} et {Olivier Maret:person}, ouvre un bureau à Berlin.
  investment Banyan Seed, Olivier Maret → Lydiane · completed

Ayant cédé {Optival} à {Lentis} pour <72 M€|72e6 EUR>, {Brocéa} se recentre sur les lentilles.
  acquisition Lentis → Optival · 72e6 EUR · seller Brocéa · completed

{Lentis}, qui avait un temps songé à {Optival}, n'a finalement déposé aucune offre.
  // no offer was made

Les <18 millions d'euros|18e6 EUR> que {Terrabois} doit toucher de {Scierie Vologne} restent bloqués.
  payment|purchase Scierie Vologne → Terrabois · 18e6 EUR · planned|announced

Spécialiste du colis, {Relivo} mise sur la proximité et livre <97 %|97%> des commandes en deux jours.
  // "mise sur" a strategy
`,
);
