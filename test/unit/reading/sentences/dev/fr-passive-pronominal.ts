import { group } from '../case.ts';

export const frPassivePronominal = group(
  'fr',
  'passive pronominal',
  `
{Vellura} a été rachetée par {Groupe Nordia} pour <85 millions d'euros|85e6 EUR>.
  acquisition Groupe Nordia → Vellura · 85e6 EUR · completed

{Calypsis} a été investie d'une mission de service public par la {~préfecture de l'Aude:institution}.
  // "investie d'une mission"

Un prêt de <60 M€|60e6 EUR> a été consenti à {Gravières du Cher} par le {Crédit Bressan}.
  debt Crédit Bressan → Gravières du Cher · 60e6 EUR · completed

{Astravel} s'est offert une pause en Bourse après trois séances de hausse.
  // nothing is bought

{Domitys Santé} s'est portée acquéreur de {Clinique des Sources} le 4 mai 2024.
  acquisition Domitys Santé → Clinique des Sources · completed|announced|planned

Deux usines de {Sidermont} ont été reprises par {Aciers Thuillier} pour <9 millions d'euros|9e6 EUR>.
  acquisition|purchase Aciers Thuillier → Sidermont · 9e6 EUR · completed

L'offre est portée par {Jeanne Carrel:person}, directrice générale de {Sidermont}, et les salariés sont reçus par la direction.
  // "portée par", "reçus par": passives without a deal

Le contrat, d'un montant de <48 millions d'euros|48e6 EUR>, a été attribué à {Travaux Lemoine} par {Aéroport de Brévannes:company|institution}.
  purchase Aéroport de Brévannes → Travaux Lemoine · 48e6 EUR · completed|announced

{Oryxa} s'est endettée de <200 M€|200e6 EUR> auprès de {Banque Astrel} et de {Natvie}.
  debt Banque Astrel, Natvie → Oryxa · 200e6 EUR · completed

<27 %|27%> du capital de {Serrane} sont détenus par {Fonds Ulysse}.
  stake Fonds Ulysse → Serrane · share 27 · completed
`,
);
