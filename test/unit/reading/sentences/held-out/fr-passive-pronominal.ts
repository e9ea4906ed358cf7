import { group } from '../case.ts';

export const frPassivePronominal = group(
  'fr',
  'passive pronominal',
  `
{Vellura} a été rachetée par {Groupe Nordia} pour <85 millions d'euros|85e6 EUR>.
  acquisition Groupe Nordia → Vellura · 85e6 EUR · completed

Un prêt de <60 M€|60e6 EUR> a été consenti à {Gravières du Cher} par le {Crédit Bressan}.
  debt Crédit Bressan → Gravières du Cher · 60e6 EUR · completed

{Domitys Santé} s'est portée acquéreur de {Clinique des Sources} le 4 mai 2024.
  acquisition Domitys Santé → Clinique des Sources · completed|announced|planned

L'offre est portée par {Jeanne Carrel:person}, directrice générale de {Sidermont}, et les salariés sont reçus par la direction.
  // "portée par", "reçus par": passives without a deal

{Oryxa} s'est endettée de <200 M€|200e6 EUR> auprès de {Banque Astrel} et de {Natvie}.
  debt Banque Astrel, Natvie → Oryxa · 200e6 EUR · completed
`,
);
