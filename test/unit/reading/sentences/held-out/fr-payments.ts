import { group } from '../case.ts';

export const frPayments = group(
  'fr',
  'payments',
  `
La {Cnil:institution} a infligé à {Adtracker} une amende de <12 millions d'euros|12e6 EUR>.
  payment Adtracker → Cnil · 12e6 EUR · announced|completed

{Filature Morel} encaissera un dividende exceptionnel de <9 M€|9e6 EUR> de sa filiale {Morel Teintures}.
  payment Morel Teintures → Filature Morel · 9e6 EUR · planned

{~Bruxelles:institution} a autorisé une aide publique de <1,1 milliard d'euros|1.1e9 EUR> de l'{~Italie:institution} à {Acciaio Nuovo}.
  payment Italie → Acciaio Nuovo · 1.1e9 EUR · planned|announced

Les retards ont coûté <4 millions d'euros|4e6 EUR> à {Brodex}, qui le paie en réputation.
  // "payer en réputation"
`,
);
