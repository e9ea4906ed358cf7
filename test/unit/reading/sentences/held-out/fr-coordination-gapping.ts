import { group } from '../case.ts';

export const frCoordinationGapping = group(
  'fr',
  'coordination gapping',
  `
{Bréhat Capital} a investi <10 M€|10e6 EUR> dans {Ozélia}, {Lunel Investissement} <8|8e6 EUR?>.
  investment Bréhat Capital → Ozélia · 10e6 EUR · completed
  investment Lunel Investissement → Ozélia · 8e6 EUR · completed

{Vauxhall Partners} a acquis {Semelis}, {Dorva} et {Kintz} pour respectivement <12|12e6 EUR?>, <15|15e6 EUR?> et <31 millions d'euros|31e6 EUR>.
  acquisition Vauxhall Partners → Semelis · 12e6 EUR · completed
  acquisition Vauxhall Partners → Dorva · 15e6 EUR · completed
  acquisition Vauxhall Partners → Kintz · 31e6 EUR · completed

{Mecalia} et {Rotorvent} partagent le même siège, le même avocat et le même commissaire aux comptes.

{Delmas & Fils}, {Ravoire} et la [mutuelle=Harmonéo] {Harmonéo} apportent chacun <2 M€|2e6 EUR> à {Incubalp}.
  investment Delmas & Fils → Incubalp · 2e6 EUR · announced|completed|planned
  investment Ravoire → Incubalp · 2e6 EUR · announced|completed|planned
  investment Harmonéo → Incubalp · 2e6 EUR · announced|completed|planned

{Aquitaine Ventures} et {Pyla} y ont mis, l'un <400 000 €|400e3 EUR>, l'autre <600 000 €|600e3 EUR> : {Dunéa} dispose donc d'<un million d'euros|1e6 EUR>.
  investment Aquitaine Ventures → Dunéa · 400e3 EUR · completed
  investment Pyla → Dunéa · 600e3 EUR · completed
  ? investment ∅ → Dunéa · 1e6 EUR · completed
  ? investment Aquitaine Ventures, Pyla → Dunéa · 1e6 EUR · completed
`,
);
