import { group } from '../case.ts';

export const frPronounsAnaphora = group(
  'fr',
  'pronouns anaphora',
  `
{Nomadex} séduit les investisseurs. {Pivoine Capital} y a investi <4 millions d'euros|4e6 EUR>.
  investment Pivoine Capital → Nomadex · 4e6 EUR · completed

{Nomadex} séduit. Il y a deux ans, personne n'y croyait.
  // "y" of a place that is no party

{Filao} investit <20 M€|20e6 EUR> dans {Kenza}, qui lui achètera pour le même montant de licences.
  investment Filao → Kenza · 20e6 EUR · announced|completed|planned
  purchase Kenza → Filao · 20e6 EUR · planned

Son [rival=Tolvane] {Tolvane} ayant jeté l'éponge, {Ersatel} a pu racheter {Minitex}.
  acquisition Ersatel → Minitex · completed

{Ludovia} a été valorisée <80 M€|80e6 EUR> lors du tour de table. La [startup=Ludovia] n'a pas dit qui l'avait financée.
  valuation of Ludovia · 80e6 EUR
  ? investment ∅ → Ludovia · completed

{Merlin Agro} et {Costières} se connaissent bien. La [première=Merlin Agro] a acheté à la [seconde=Costières] pour <11 M€|11e6 EUR> d'engrais.
  purchase Merlin Agro → Costières · 11e6 EUR · completed

{Toumel} a changé de directeur. Son prédécesseur l'avait quitté pour {Drap Nord}.
  // a person moves, not money

{Sandrine Oberlé:person} dirige {Alphée}. En 2021, sa [société=Alphée] a versé <2,4 millions d'euros|2.4e6 EUR> de dommages à {Cristallo}.
  payment Alphée → Cristallo · 2.4e6 EUR · completed · date 2021

La [chaîne de boulangeries=Pain & Cie] ne s'arrête pas là : {Pain & Cie} va ouvrir dix magasins, pour <5 M€|5e6 EUR>.
  spending Pain & Cie → ∅ · 5e6 EUR · planned
`,
);
