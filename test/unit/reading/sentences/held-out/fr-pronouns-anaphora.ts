import { group } from '../case.ts';

export const frPronounsAnaphora = group(
  'fr',
  'pronouns anaphora',
  `
{Nomadex} séduit les investisseurs. {Pivoine Capital} y a investi <4 millions d'euros|4e6 EUR>.
  investment Pivoine Capital → Nomadex · 4e6 EUR · completed

{Filao} investit <20 M€|20e6 EUR> dans {Kenza}, qui lui achètera pour le même montant de licences.
  investment Filao → Kenza · 20e6 EUR · announced|completed|planned
  purchase Kenza → Filao · 20e6 EUR · planned

{Ludovia} a été valorisée <80 M€|80e6 EUR> lors du tour de table. La [startup=Ludovia] n'a pas dit qui l'avait financée.
  valuation of Ludovia · 80e6 EUR
  ? investment ∅ → Ludovia · completed

{Toumel} a changé de directeur. Son prédécesseur l'avait quitté pour {Drap Nord}.
  // a person moves, not money

La [chaîne de boulangeries=Pain & Cie] ne s'arrête pas là : {Pain & Cie} va ouvrir dix magasins, pour <5 M€|5e6 EUR>.
  spending Pain & Cie → ∅ · 5e6 EUR · planned
`,
);
