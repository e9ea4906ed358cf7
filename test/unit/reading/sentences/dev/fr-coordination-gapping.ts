import { group } from '../case.ts';

export const frCoordinationGapping = group(
  'fr',
  'coordination gapping',
  `
{Bréhat Capital} a investi <10 M€|10e6 EUR> dans {Ozélia}, {Lunel Investissement} <8|8e6 EUR?>.
  investment Bréhat Capital → Ozélia · 10e6 EUR · completed
  investment Lunel Investissement → Ozélia · 8e6 EUR · completed

{Port-Royal Énergie} a signé des contrats avec {Volthéa} pour <300 millions d'euros|300e6 EUR> et avec {Éolis} pour <40|40e6 EUR?>.
  purchase Port-Royal Énergie → Volthéa · 300e6 EUR · announced|completed
  purchase Port-Royal Énergie → Éolis · 40e6 EUR · announced|completed

{Vauxhall Partners} a acquis {Semelis}, {Dorva} et {Kintz} pour respectivement <12|12e6 EUR?>, <15|15e6 EUR?> et <31 millions d'euros|31e6 EUR>.
  acquisition Vauxhall Partners → Semelis · 12e6 EUR · completed
  acquisition Vauxhall Partners → Dorva · 15e6 EUR · completed
  acquisition Vauxhall Partners → Kintz · 31e6 EUR · completed

{Semelis}, {Dorva} et {Kintz} ont progressé respectivement de <2|2%>, <3,5|3.5%> et <7,1 %|7.1%> en Bourse.

{Mecalia} et {Rotorvent} partagent le même siège, le même avocat et le même commissaire aux comptes.

{Cévenol} a versé <1,5 million d'euros|1.5e6 EUR> à {Sylva} puis <700 000 euros|700e3 EUR> à {Pinède}, au titre de royalties.
  payment Cévenol → Sylva · 1.5e6 EUR · completed
  payment Cévenol → Pinède · 700e3 EUR · completed

{Delmas & Fils}, {Ravoire} et la [mutuelle=Harmonéo] {Harmonéo} apportent chacun <2 M€|2e6 EUR> à {Incubalp}.
  investment Delmas & Fils → Incubalp · 2e6 EUR · announced|completed|planned
  investment Ravoire → Incubalp · 2e6 EUR · announced|completed|planned
  investment Harmonéo → Incubalp · 2e6 EUR · announced|completed|planned

{Tarnis} cède {Brunoy} à {Feral} pour <40 M€|40e6 EUR> et {Mussidan} à {Oltec} pour <55|55e6 EUR?>.
  acquisition Feral → Brunoy · 40e6 EUR · seller Tarnis · announced|completed|planned
  acquisition Oltec → Mussidan · 55e6 EUR · seller Tarnis · announced|completed|planned

{Aquitaine Ventures} et {Pyla} y ont mis, l'un <400 000 €|400e3 EUR>, l'autre <600 000 €|600e3 EUR> : {Dunéa} dispose donc d'<un million d'euros|1e6 EUR>.
  investment Aquitaine Ventures → Dunéa · 400e3 EUR · completed
  investment Pyla → Dunéa · 600e3 EUR · completed
  ? investment ∅ → Dunéa · 1e6 EUR · completed
  ? investment Aquitaine Ventures, Pyla → Dunéa · 1e6 EUR · completed
`,
);
