import { group } from '../case.ts';

export const frPassivePronominal = group(
  'fr',
  'passive pronominal',
  `
Quelque <30 millions d'euros|about 30e6 EUR> ont été investis dans {Calypsis} par {Rhône Ventures}.
  investment Rhône Ventures → Calypsis · 30e6 EUR · completed

{Calypsis} a été investie d'une mission de service public par la {~préfecture de l'Aude:institution}.
  // "investie d'une mission"

{Astravel} s'est offert {Pixelune} pour <1,2 milliard de dollars|1.2e9 USD>.
  acquisition Astravel → Pixelune · 1.2e9 USD · completed

{Astravel} s'est offert une pause en Bourse après trois séances de hausse.
  // nothing is bought

Le [torréfacteur=Kafelo] {Kafelo} s'est fait racheter par son [fournisseur=Brandt Kaffee] allemand, {Brandt Kaffee}.
  acquisition Brandt Kaffee → Kafelo · completed
  ? purchase Kafelo → Brandt Kaffee · completed

Deux usines de {Sidermont} ont été reprises par {Aciers Thuillier} pour <9 millions d'euros|9e6 EUR>.
  acquisition|purchase Aciers Thuillier → Sidermont · 9e6 EUR · completed

{Lactelis} se verra infliger une amende de <4,5 millions d'euros|4.5e6 EUR> par l'{Autorité de la concurrence:institution}.
  payment Lactelis → Autorité de la concurrence · 4.5e6 EUR · planned|announced

Le contrat, d'un montant de <48 millions d'euros|48e6 EUR>, a été attribué à {Travaux Lemoine} par {Aéroport de Brévannes:company|institution}.
  purchase Aéroport de Brévannes → Travaux Lemoine · 48e6 EUR · completed|announced

{Oryxa} se concentre désormais sur l'Espagne et se félicite d'un trimestre conforme aux attentes.

<27 %|27%> du capital de {Serrane} sont détenus par {Fonds Ulysse}.
  stake Fonds Ulysse → Serrane · share 27 · completed
`,
);
