import { group } from '../case.ts';

export const frCoordinationGapping = group(
  'fr',
  'coordination gapping',
  `
{Bréhat Capital} et {Lunel Investissement} ont investi ensemble <22 M€|22e6 EUR> dans {Ozélia}.
  investment Bréhat Capital, Lunel Investissement → Ozélia · 22e6 EUR · completed

{Gamba} et {Tessier Frères} ont inauguré ensemble un siège commun à Dijon.
  // coordinated subjects, no deal

{Astrid Health} prêtera <5 M€|5e6 EUR> à {Neurovia} et y investira <3 M€|3e6 EUR>.
  debt Astrid Health → Neurovia · 5e6 EUR · planned
  investment Astrid Health → Neurovia · 3e6 EUR · planned

Ni {Hexane} ni {Cofradel} n'ont investi dans {Sporéa}.

{Tarnis} ferme son site de Brunoy et celui de Mussidan, où travaillent 40 et 55 personnes.
  // place names and head-counts
`,
);
