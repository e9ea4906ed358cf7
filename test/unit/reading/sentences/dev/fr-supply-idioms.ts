import { group } from '../case.ts';

export const frSupplyIdioms = group(
  'fr',
  'supply idioms',
  `
{Vauclerc} équipera 300 autobus de {Tuvelle} en batteries.
  purchase Tuvelle → Vauclerc · planned

{Vauclerc} a passé commande de douze avions à {Tuvelle} pour <900 M€|900e6 EUR>.
  purchase Vauclerc → Tuvelle · 900e6 EUR · completed|announced

{Vauclerc} s'abonne aux logiciels de {Tuvelle} moyennant <3 M€|3e6 EUR> par an.
  purchase Vauclerc → Tuvelle · 3e6 EUR · announced|completed

{Vauclerc} a remporté un appel d'offres de {Tuvelle}, d'une valeur de <45 M€|45e6 EUR>.
  purchase Tuvelle → Vauclerc · 45e6 EUR · completed|announced

C'est {Vauclerc} qui construira les bureaux de {Tuvelle}, pour <60 M€|60e6 EUR>.
  purchase Tuvelle → Vauclerc · 60e6 EUR · planned

{Vauclerc} a été retenu par {Tuvelle} pour entretenir ses rames, un marché de <75 M€|75e6 EUR>.
  purchase Tuvelle → Vauclerc · 75e6 EUR · announced|completed|planned

{Tuvelle} a retenu la date du 12 mai, {Vauclerc} celle du 14.

{Tuvelle} s'est engagée à prendre à {Vauclerc} <18 000 tonnes|18000 t> de nickel par an.
  purchase Tuvelle → Vauclerc · planned|announced

{Tuvelle} sous-traite sa paie à {Vauclerc}.
  purchase Tuvelle → Vauclerc · completed|announced

{Vauclerc} compte {Tuvelle} parmi ses clients.
  purchase Tuvelle → Vauclerc · completed|announced

{Vauclerc} livrera 40 rames à {Tuvelle} à partir de 2028.
  purchase Tuvelle → Vauclerc · planned

{Vauclerc} livre une bataille à {Tuvelle} sur les prix.

{Tuvelle} verse chaque année <4 M€|4e6 EUR> de loyer à {Vauclerc}.
  payment|purchase Tuvelle → Vauclerc · 4e6 EUR · completed|announced

{Tuvelle} a dénoncé le contrat de <30 M€|30e6 EUR> qui la liait à {Vauclerc}.
  purchase|partnership Tuvelle → Vauclerc · 30e6 EUR · cancelled

{Tuvelle} a dénoncé les méthodes de {Vauclerc}.

{Vauclerc} exploitera pour {Tuvelle} un entrepôt près de Lyon.
  purchase Tuvelle → Vauclerc · planned

Les puces de {Tuvelle} équipent les radars de {Vauclerc}.
  purchase Vauclerc → Tuvelle · completed|announced
`,
);
