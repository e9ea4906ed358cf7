import { group } from '../case.ts';

export const frPronounsAnaphora = group(
  'fr',
  'pronouns anaphora',
  `
{Cybellia} grandit vite. Elle a racheté {Nomadex} pour <9 M€|9e6 EUR> en mai.
  acquisition Cybellia → Nomadex · 9e6 EUR · completed

{Nomadex} séduit les investisseurs. {Pivoine Capital} y a investi <4 millions d'euros|4e6 EUR>.
  investment Pivoine Capital → Nomadex · 4e6 EUR · completed

{Granit Bleu} a prêté <30 M€|30e6 EUR> à {Oléis}. {Banque Meslier} a apporté autant à cette [dernière=Oléis].
  debt Granit Bleu → Oléis · 30e6 EUR · completed
  debt Banque Meslier → Oléis · 30e6 EUR · completed

{Filao} investit <20 M€|20e6 EUR> dans {Kenza}, qui lui achètera pour le même montant de licences.
  investment Filao → Kenza · 20e6 EUR · announced|completed|planned
  purchase Kenza → Filao · 20e6 EUR · planned

Quand il a repris {Forges Adour}, {Groupe Zabala} y a remis <6 M€|6e6 EUR>.
  acquisition Groupe Zabala → Forges Adour · completed
  investment Groupe Zabala → Forges Adour · 6e6 EUR · completed

{Ludovia} a été valorisée <80 M€|80e6 EUR> lors du tour de table. La [startup=Ludovia] n'a pas dit qui l'avait financée.
  valuation of Ludovia · 80e6 EUR
  ? investment ∅ → Ludovia · completed

Le [groupe lillois=Toumel] a refusé de commenter. {Toumel} détient toujours <34 %|34%> de {Drap Nord}.
  stake Toumel → Drap Nord · share 34 · completed

{Toumel} a changé de directeur. Son prédécesseur l'avait quitté pour {Drap Nord}.
  // a person moves, not money

{Alphée} a autant de clients que {Cristallo}, et deux centres de plus.

La [chaîne de boulangeries=Pain & Cie] ne s'arrête pas là : {Pain & Cie} va ouvrir dix magasins, pour <5 M€|5e6 EUR>.
  spending Pain & Cie → ∅ · 5e6 EUR · planned
`,
);
