import { group } from '../case.ts';

export const frBilingual = group(
  'fr',
  'bilingual',
  `
« We will not sell {Bellac Foods} to {Grainger}, not now, not ever », a tranché la direction.
  // a denial in the other language

Dans un communiqué, {Redwood Cloud} dit avoir « invested <$50 million|50e6 USD> in {Lumicode} », son partenaire lyonnais.
  investment Redwood Cloud → Lumicode · 50e6 USD · completed
  ? partnership Redwood Cloud → Lumicode · completed|announced

Le {Wall Street Journal} titre : « {Redwood Cloud} in talks to buy {Datalpin} ».
  acquisition Redwood Cloud → Datalpin · rumoured

Son ouvrage, « The Price of Everything », s'est vendu à 20 000 exemplaires.

Le « cash burn » de {Skyport:company|product} et son « go-to-market » ne convainquent plus personne.

Avec {Open Harbor Inc.=Open Harbor}, {Groupe Seguin} lance une « joint venture » dans le recyclage des câbles.
  joint_venture Groupe Seguin → Open Harbor · announced|completed|planned

{Tidalwave} a bien signé, mais le « closing » de la vente de {Port Atlantique} n'aura lieu qu'en mars.
  ? acquisition Tidalwave → Port Atlantique · announced|planned
  // whether it buys or sells is not said

Pour {Meyrand}, qui vient de racheter le britannique {Cotswold Tea}, c'est « a match made in heaven ».
  acquisition Meyrand → Cotswold Tea · completed
`,
);
