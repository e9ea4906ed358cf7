import { group } from '../case.ts';

export const frPassivePronominal = group(
  'fr',
  'passive pronominal',
  `
Quelque <30 millions d'euros|about 30e6 EUR> ont été investis dans {Calypsis} par {Rhône Ventures}.
  investment Rhône Ventures → Calypsis · 30e6 EUR · completed

{Astravel} s'est offert {Pixelune} pour <1,2 milliard de dollars|1.2e9 USD>.
  acquisition Astravel → Pixelune · 1.2e9 USD · completed

Le [torréfacteur=Kafelo] {Kafelo} s'est fait racheter par son [fournisseur=Brandt Kaffee] allemand, {Brandt Kaffee}.
  acquisition Brandt Kaffee → Kafelo · completed
  ? purchase Kafelo → Brandt Kaffee · completed

{Lactelis} se verra infliger une amende de <4,5 millions d'euros|4.5e6 EUR> par l'{Autorité de la concurrence:institution}.
  payment Lactelis → Autorité de la concurrence · 4.5e6 EUR · planned|announced

{Oryxa} se concentre désormais sur l'Espagne et se félicite d'un trimestre conforme aux attentes.
`,
);
