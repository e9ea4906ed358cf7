import { group } from '../case.ts';

export const frInversionInsertion = group(
  'fr',
  'inversion insertion',
  `
{Cybellia} se porte bien. Aussi a-t-elle racheté {Nomadex} pour <9 M€|9e6 EUR> en mai.
  acquisition Cybellia → Nomadex · 9e6 EUR · completed

{Oléis} grandit. Va-t-il racheter {Nomadex} ?
  // a question

{Granit Bleu} prêtera, lui aussi, <3 M€|3e6 EUR> à {Oléis}.
  debt Granit Bleu → Oléis · 3e6 EUR · planned

{Granit Bleu} et {Zarko} apportent à eux deux <30 M€|30e6 EUR> à {Oléis}.
  investment Granit Bleu, Zarko → Oléis · 30e6 EUR · announced

Contrôlé à <51 %|51%> par {Fonds Orsel}, {Toumel} fabrique des pinceaux.
  stake Fonds Orsel → Toumel · share 51 · completed

A Helsinki, {Granit Bleu} a investi <3 M€|3e6 EUR> dans {Toumel}.
  investment Granit Bleu → Toumel · 3e6 EUR · completed

{Toumel} ajoute <2 M€|2e6 EUR>, {Oléis} s'engageant à verser <1 M€|1e6 EUR> à {Zarko}.
  payment Oléis → Zarko · 1e6 EUR · planned

{Zarko} convoitait {Oléis} avant de renoncer.
  acquisition Zarko → Oléis · rumoured|cancelled

Les ventes reculent au moment où {Oléis} destocke ; {Zarko} temporise, {Toumel} boude.
`,
);
