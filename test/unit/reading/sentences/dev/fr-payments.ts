import { group } from '../case.ts';

export const frPayments = group(
  'fr',
  'payments',
  `
La {Cnil:institution} a infligé à {Adtracker} une amende de <12 millions d'euros|12e6 EUR>.
  payment Adtracker → Cnil · 12e6 EUR · announced|completed

La {Cnil:institution} a mis en demeure {Adtracker} de se conformer à la loi sous trois mois.
  // no money

{Filature Morel} encaissera un dividende exceptionnel de <9 M€|9e6 EUR> de sa filiale {Morel Teintures}.
  payment Morel Teintures → Filature Morel · 9e6 EUR · planned

{Morel Teintures} propose un dividende de <0,85 euro|0.85 EUR> par action.
  // to shareholders that nobody names
  ? payment|spending Morel Teintures → ∅ · 0.85 EUR · planned|announced

{~Bruxelles:institution} a autorisé une aide publique de <1,1 milliard d'euros|1.1e9 EUR> de l'{~Italie:institution} à {Acciaio Nuovo}.
  payment Italie → Acciaio Nuovo · 1.1e9 EUR · planned|announced

{~Bruxelles:institution} a ouvert une enquête sur {Acciaio Nuovo}, qui risque une amende pouvant atteindre <10 %|at_most 10%> de ses ventes.
  // a risk in general terms
  ? payment Acciaio Nuovo → Bruxelles · rumoured

Les retards ont coûté <4 millions d'euros|4e6 EUR> à {Brodex}, qui le paie en réputation.
  // "payer en réputation"

Le {~fisc norvégien:institution} réclame <80 millions de couronnes|80e6 NOK> à {Fjordpêche}.
  payment Fjordpêche → fisc norvégien · 80e6 NOK · rumoured|planned|announced

{Oléis} se porte bien. {Novaprim} distribuera <3 M€|3e6 EUR> de dividendes.
  payment Novaprim → ∅ · 3e6 EUR · planned

{Dalmera} va mal. En 2017, {Novaprim} n'avait déboursé que <19 millions d'euros|19e6 EUR> pour arracher l'affaire à {Oléis}.
  acquisition Novaprim → Dalmera · 19e6 EUR · seller Oléis · completed · date 2017
`,
);
