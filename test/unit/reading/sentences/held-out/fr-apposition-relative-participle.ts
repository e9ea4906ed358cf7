import { group } from '../case.ts';

export const frAppositionRelativeParticiple = group(
  'fr',
  'apposition relative participle',
  `
Racheté <140 millions d'euros|140e6 EUR> par {Pharmadis} il y a deux ans, {Vaxilan} a doublé ses effectifs.
  acquisition Pharmadis → Vaxilan · 140e6 EUR · completed

{Thermavie}, filiale de {Groupe Odel}, fournit {Nordelec}, son premier client, en pompes à chaleur.
  purchase Nordelec → Thermavie · completed|announced

{Lydiane}, [jeune pousse toulousaine=Lydiane] soutenue par {Banyan Seed} et {Olivier Maret:person}, ouvre un bureau à Berlin.
  investment Banyan Seed, Olivier Maret → Lydiane · completed

{Lentis}, qui avait un temps songé à {Optival}, n'a finalement déposé aucune offre.
  // no offer was made

Spécialiste du colis, {Relivo} mise sur la proximité et livre <97 %|97%> des commandes en deux jours.
  // "mise sur" a strategy
`,
);
