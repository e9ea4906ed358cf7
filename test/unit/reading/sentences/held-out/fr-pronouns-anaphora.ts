import { group } from '../case.ts';

export const frPronounsAnaphora = group(
  'fr',
  'pronouns anaphora',
  `
{Nomadex} séduit. Il y a deux ans, personne n'y croyait.
  // "y" of a place that is no party

Son [rival=Tolvane] {Tolvane} ayant jeté l'éponge, {Ersatel} a pu racheter {Minitex}.
  acquisition Ersatel → Minitex · completed

{Merlin Agro} et {Costières} se connaissent bien. La [première=Merlin Agro] a acheté à la [seconde=Costières] pour <11 M€|11e6 EUR> d'engrais.
  purchase Merlin Agro → Costières · 11e6 EUR · completed

{Sandrine Oberlé:person} dirige {Alphée}. En 2021, sa [société=Alphée] a versé <2,4 millions d'euros|2.4e6 EUR> de dommages à {Cristallo}.
  payment Alphée → Cristallo · 2.4e6 EUR · completed · date 2021
`,
);
