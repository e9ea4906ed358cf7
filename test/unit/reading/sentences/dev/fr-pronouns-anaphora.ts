import { group } from '../case.ts';

export const frPronounsAnaphora = group(
  'fr',
  'pronouns anaphora',
  `
{Cybellia} grandit vite. Elle a racheté {Nomadex} pour <9 M€|9e6 EUR> en mai.
  acquisition Cybellia → Nomadex · 9e6 EUR · completed

{Nomadex} séduit. Il y a deux ans, personne n'y croyait.
  // "y" of a place that is no party

{Granit Bleu} a prêté <30 M€|30e6 EUR> à {Oléis}. {Banque Meslier} a apporté autant à cette [dernière=Oléis].
  debt Granit Bleu → Oléis · 30e6 EUR · completed
  debt Banque Meslier → Oléis · 30e6 EUR · completed

Son [rival=Tolvane] {Tolvane} ayant jeté l'éponge, {Ersatel} a pu racheter {Minitex}.
  acquisition Ersatel → Minitex · completed

Quand il a repris {Forges Adour}, {Groupe Zabala} y a remis <6 M€|6e6 EUR>.
  acquisition Groupe Zabala → Forges Adour · completed
  investment Groupe Zabala → Forges Adour · 6e6 EUR · completed

{Merlin Agro} et {Costières} se connaissent bien. La [première=Merlin Agro] a acheté à la [seconde=Costières] pour <11 M€|11e6 EUR> d'engrais.
  purchase Merlin Agro → Costières · 11e6 EUR · completed

Le [groupe lillois=Toumel] a refusé de commenter. {Toumel} détient toujours <34 %|34%> de {Drap Nord}.
  stake Toumel → Drap Nord · share 34 · completed

{Sandrine Oberlé:person} dirige {Alphée}. En 2021, sa [société=Alphée] a versé <2,4 millions d'euros|2.4e6 EUR> de dommages à {Cristallo}.
  payment Alphée → Cristallo · 2.4e6 EUR · completed · date 2021

{Alphée} a autant de clients que {Cristallo}, et deux centres de plus.
`,
);
