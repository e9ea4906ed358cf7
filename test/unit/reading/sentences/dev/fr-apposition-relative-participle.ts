import { group } from '../case.ts';

export const frAppositionRelativeParticiple = group(
  'fr',
  'apposition relative participle',
  `
{Hélianor}, qui a investi <25 M€|25e6 EUR> dans {Gridalp} en 2022, en possède <18 %|18%>.
  investment Hélianor → Gridalp · 25e6 EUR · completed · date 2022
  stake Hélianor → Gridalp · share 18 · completed

Fondée en 2011 par {Sarah Lindon:person}, {Vaxilan} emploie 230 personnes à Lyon.
  // a year, a head-count, a place

Le prêt de <33 M€|33e6 EUR> accordé par {Caisse Armor} à {Conserverie Lagadec} arrive à échéance en juin.
  debt Caisse Armor → Conserverie Lagadec · 33e6 EUR · completed

La société {Airgéa}, dont {Montclar Finance} détient <51 %|51%>, publie ses comptes mardi.
  stake Montclar Finance → Airgéa · share 51 · completed

La société {Airgéa}, dont {Paul Montclar:person} fut le premier directeur, publie ses comptes mardi.

{Lydiane}, soutenue par une demande en hausse de <9 %|9%>, ouvre un bureau à Berlin.
  // backed by demand, not by money

Ayant cédé {Optival} à {Lentis} pour <72 M€|72e6 EUR>, {Brocéa} se recentre sur les lentilles.
  acquisition Lentis → Optival · 72e6 EUR · seller Brocéa · completed

C'est {Fidélia Invest} qui a apporté les <5 millions d'euros|5e6 EUR> dont {Mobylis} avait besoin.
  investment Fidélia Invest → Mobylis · 5e6 EUR · completed

Les <18 millions d'euros|18e6 EUR> que {Terrabois} doit toucher de {Scierie Vologne} restent bloqués.
  payment|purchase Scierie Vologne → Terrabois · 18e6 EUR · planned|announced
`,
);
