import { group } from '../case.ts';

export const frRoundsToldOn = group(
  'fr',
  'rounds told on',
  `
{Cybellia} a levé <12 M€|12e6 EUR> auprès de {Oléis}. {Granit Bleu} remet au pot.
  investment Oléis → Cybellia · 12e6 EUR · completed
  investment Granit Bleu → Cybellia · completed|announced

{Cybellia} a levé <12 M€|12e6 EUR>. {Granit Bleu} a mis <5 M€|5e6 EUR>, {Zarko} autant.
  ? investment ∅ → Cybellia · 12e6 EUR · completed
  investment Granit Bleu → Cybellia · 5e6 EUR · completed
  investment Zarko → Cybellia · 5e6 EUR · completed

{Cybellia} a levé <12 M€|12e6 EUR> auprès de {Oléis}. {Granit Bleu} et {Zarko} se partagent le solde.
  investment Oléis → Cybellia · 12e6 EUR · completed
  investment Granit Bleu, Zarko → Cybellia · announced|completed

{Granit Bleu} a confié <12 M€|12e6 EUR> à {Cybellia}.
  investment Granit Bleu → Cybellia · 12e6 EUR · completed

{Cybellia} salue l'arrivée à son capital de {Zarko}, moyennant <7 M€|7e6 EUR>.
  investment Zarko → Cybellia · 7e6 EUR · announced|completed

{Granit Bleu} apportera <5 millions d'euros|5e6 EUR> de subvention à {Cybellia}.
  payment Granit Bleu → Cybellia · 5e6 EUR · planned

{Granit Bleu} mobilise <5 millions d'euros|5e6 EUR> sous forme d'avance remboursable à {Cybellia}.
  debt Granit Bleu → Cybellia · 5e6 EUR · announced

{Granit Bleu} détient <10 %|10%> de {Cybellia} et devra y injecter <2 M€|2e6 EUR>.
  stake Granit Bleu → Cybellia · share 10 · completed
  investment Granit Bleu → Cybellia · 2e6 EUR · planned

{Zarko} se retrouvera avec <35 %|35%> de {Cybellia}.
  stake Zarko → Cybellia · share 35 · planned

{Granit Bleu} a mis <3 M€|3e6 EUR> dans un entrepôt à Brest.
  ? spending Granit Bleu → ∅ · 3e6 EUR · completed

{Zarko} confie ses craintes ; {Granit Bleu} remet en cause l'accord.
`,
);
