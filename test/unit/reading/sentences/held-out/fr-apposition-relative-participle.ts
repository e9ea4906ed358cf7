import { group } from '../case.ts';

export const frAppositionRelativeParticiple = group(
  'fr',
  'apposition relative participle',
  `
Fondée en 2011 par {Sarah Lindon:person}, {Vaxilan} emploie 230 personnes à Lyon.
  // a year, a head-count, a place

La société {Airgéa}, dont {Montclar Finance} détient <51 %|51%>, publie ses comptes mardi.
  stake Montclar Finance → Airgéa · share 51 · completed

{Lydiane}, soutenue par une demande en hausse de <9 %|9%>, ouvre un bureau à Berlin.
  // backed by demand, not by money

C'est {Fidélia Invest} qui a apporté les <5 millions d'euros|5e6 EUR> dont {Mobylis} avait besoin.
  investment Fidélia Invest → Mobylis · 5e6 EUR · completed
`,
);
