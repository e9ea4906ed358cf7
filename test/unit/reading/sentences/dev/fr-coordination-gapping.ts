import { group } from '../case.ts';

export const frCoordinationGapping = group(
  'fr',
  'coordination gapping',
  `
{Bréhat Capital} et {Lunel Investissement} ont investi ensemble <22 M€|22e6 EUR> dans {Ozélia}.
  investment Bréhat Capital, Lunel Investissement → Ozélia · 22e6 EUR · completed

{Port-Royal Énergie} a signé des contrats avec {Volthéa} pour <300 millions d'euros|300e6 EUR> et avec {Éolis} pour <40|40e6 EUR?>.
  purchase Port-Royal Énergie → Volthéa · 300e6 EUR · announced|completed
  purchase Port-Royal Énergie → Éolis · 40e6 EUR · announced|completed

{Gamba} et {Tessier Frères} ont inauguré ensemble un siège commun à Dijon.
  // coordinated subjects, no deal

{Semelis}, {Dorva} et {Kintz} ont progressé respectivement de <2|2%>, <3,5|3.5%> et <7,1 %|7.1%> en Bourse.

{Astrid Health} prêtera <5 M€|5e6 EUR> à {Neurovia} et y investira <3 M€|3e6 EUR>.
  debt Astrid Health → Neurovia · 5e6 EUR · planned
  investment Astrid Health → Neurovia · 3e6 EUR · planned

{Cévenol} a versé <1,5 million d'euros|1.5e6 EUR> à {Sylva} puis <700 000 euros|700e3 EUR> à {Pinède}, au titre de royalties.
  payment Cévenol → Sylva · 1.5e6 EUR · completed
  payment Cévenol → Pinède · 700e3 EUR · completed

Ni {Hexane} ni {Cofradel} n'ont investi dans {Sporéa}.

{Tarnis} cède {Brunoy} à {Feral} pour <40 M€|40e6 EUR> et {Mussidan} à {Oltec} pour <55|55e6 EUR?>.
  acquisition Feral → Brunoy · 40e6 EUR · seller Tarnis · announced|completed|planned
  acquisition Oltec → Mussidan · 55e6 EUR · seller Tarnis · announced|completed|planned

{Tarnis} ferme son site de Brunoy et celui de Mussidan, où travaillent 40 et 55 personnes.
  // place names and head-counts

{Veltor:company} brûle ses liquidités. Les partenariats portent sur <500 millions de dollars|500e6 USD> avec {Nordia}, <300 millions|300e6 USD?> avec {Kalmia} et <22 millions|22e6 USD?> avec {Orvane}.
  partnership Veltor → Nordia · 500e6 USD · announced|planned
  partnership Veltor → Kalmia · 300e6 USD · announced|planned
  partnership Veltor → Orvane · 22e6 USD · announced|planned

{Veltor:company} a signé. Ces commandes représentent <40 M€|40e6 EUR> chez {Nordia} et <12 M€|12e6 EUR> chez {Kalmia}.
  purchase Veltor → Nordia · 40e6 EUR · announced|planned|completed
  purchase Veltor → Kalmia · 12e6 EUR · announced|planned|completed

Les ventes de {Veltor:company} atteignent <40 M€|40e6 EUR> avec {Nordia} et <12 M€|12e6 EUR> avec {Kalmia}.
  // its own customers, with no deal named
`,
);
