import { group } from '../case.ts';

export const frPaymentsIdioms = group(
  'fr',
  'payments idioms',
  `
{Tuvelle} a soldé son litige avec {Vauclerc} moyennant <35 millions de dollars|35e6 USD>.
  payment Tuvelle → Vauclerc · 35e6 USD · completed

{Tuvelle} transige avec {Vauclerc} pour <6 M€|6e6 EUR>.
  payment Tuvelle → Vauclerc · 6e6 EUR · announced|completed

{Tuvelle} poursuit {Vauclerc} devant le juge de Nanterre.

{Vauclerc} réclame <80 M€|80e6 EUR> à {Tuvelle}.
  payment Tuvelle → Vauclerc · 80e6 EUR · rumoured|planned|announced

{Vauclerc} exige de {Tuvelle} une mise au point.
  // no money

{Vauclerc} a abandonné une créance de <12 M€|12e6 EUR> sur {Tuvelle}.
  payment|debt Vauclerc → Tuvelle · 12e6 EUR · completed|announced|cancelled

{Tuvelle} devra s'acquitter de <3 M€|3e6 EUR> auprès de {Vauclerc}.
  payment Tuvelle → Vauclerc · 3e6 EUR · planned

{Tuvelle} doit encore <3 M€|3e6 EUR> à {Vauclerc}.
  payment|debt Tuvelle → Vauclerc · 3e6 EUR · announced|completed|planned
  ? debt Vauclerc → Tuvelle · 3e6 EUR · completed
  ? debt_level of Tuvelle · 3e6 EUR

{Tuvelle} reversera <5 %|5%> de ses ventes à {Vauclerc}.
  ? payment Tuvelle → Vauclerc · planned

{Vauclerc} touchera de {Tuvelle} une redevance de <2 M€|2e6 EUR>.
  payment|purchase Tuvelle → Vauclerc · 2e6 EUR · planned

{Tuvelle} a remonté <40 M€|40e6 EUR> de dividendes à sa [maison mère=Vauclerc], {Vauclerc}.
  payment Tuvelle → Vauclerc · 40e6 EUR · completed

{Tuvelle} écope de <4 M€|4e6 EUR> d'amende, infligés par l'{Arcep:institution}.
  payment Tuvelle → Arcep · 4e6 EUR · announced|completed

L'{Arcep:institution} met {Tuvelle} à l'amende : <4 M€|4e6 EUR>.
  payment Tuvelle → Arcep · 4e6 EUR · announced|completed

La {région Occitanie:institution} a débloqué <7 M€|7e6 EUR> en faveur de {Tuvelle}.
  payment|debt|investment région Occitanie → Tuvelle · 7e6 EUR · completed

{Tuvelle} a bénéficié d'une subvention de <7 M€|7e6 EUR> de l'{Ademe:institution}.
  payment Ademe → Tuvelle · 7e6 EUR · completed

{Tuvelle} a été indemnisée par {Vauclerc} à hauteur de <2 M€|2e6 EUR>.
  payment Vauclerc → Tuvelle · 2e6 EUR · completed
`,
);
