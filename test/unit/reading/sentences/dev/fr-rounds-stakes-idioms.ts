import { group } from '../case.ts';

export const frRoundsStakesIdioms = group(
  'fr',
  'rounds stakes idioms',
  `
Entrée de {Vauclerc} au capital de {Tuvelle}, à hauteur de <9,5 %|9.5%>, via une augmentation de capital de <14 M€|14e6 EUR>.
  investment Vauclerc → Tuvelle · 14e6 EUR · announced|planned|completed · share 9.5

L'arrivée de {Vauclerc} au tour de table de {Tuvelle} a surpris.
  investment Vauclerc → Tuvelle · completed|announced

{Vauclerc} a fait son entrée au capital de {Tuvelle}, dont il détient désormais <9 %|9%>.
  investment Vauclerc → Tuvelle · completed
  ? stake Vauclerc → Tuvelle · share 9 · completed

L'arrivée de {Vauclerc} à Lyon a surpris {Tuvelle}.

{Tuvelle} boucle un tour de table de <22 M€|22e6 EUR>, mené par {Vauclerc} et rejoint par {Belmar}.
  investment Vauclerc, Belmar → Tuvelle · 22e6 EUR · completed|announced

{Vauclerc}, propriétaire de <34 %|34%> de {Tuvelle}, votera contre.
  stake Vauclerc → Tuvelle · share 34 · completed

{Vauclerc} a franchi en baisse le seuil de <5 %|5%> de {Tuvelle} et n'en détient plus que <4,86 %|4.86%>.
  stake Vauclerc → Tuvelle · share 4.86 · completed
  ? stake Vauclerc → Tuvelle · share 5 · completed

{Vauclerc} passera de <24 %|24%> à <33 %|33%> du capital de {Tuvelle}.
  stake Vauclerc → Tuvelle · share 33 · planned

{Tuvelle} est contrôlée par {Vauclerc} (<51 %|51%>) et {Belmar} (<49 %|49%>).
  stake Vauclerc → Tuvelle · share 51 · completed
  stake Belmar → Tuvelle · share 49 · completed

{Vauclerc} a cédé sur le marché <3 %|3%> de {Tuvelle}, dont il garde <12 %|12%>.
  stake Vauclerc → Tuvelle · share 12 · completed
  ? acquisition ∅ → Tuvelle · completed

{Tuvelle} va émettre <60 M€|60e6 EUR> d'obligations convertibles, souscrites par {Vauclerc}.
  debt Vauclerc → Tuvelle · 60e6 EUR · planned|announced

{Vauclerc} a souscrit à l'augmentation de capital de {Tuvelle} à hauteur de <11 M€|11e6 EUR>.
  investment Vauclerc → Tuvelle · 11e6 EUR · completed

{Vauclerc} et {Belmar} logeront leurs usines dans une société commune.
  joint_venture Vauclerc → Belmar · planned|announced

{Vauclerc} et {Belmar} montent une filiale commune, détenue à parts égales.
  joint_venture Vauclerc → Belmar · announced|completed

{Vauclerc} et {Belmar} étudient leur rapprochement.
  merger Vauclerc → Belmar · rumoured

{Vauclerc} et {Belmar} font cause commune contre la taxe.
`,
);
