import { group } from '../case.ts';

export const frFollowOns = group(
  'fr',
  'follow ons',
  `
{Ostrelle} devait céder {Tuvelle} à {Rosnel} pour <30 M€|30e6 EUR>. L'opération paraissait acquise. Elle a capoté en mai.
  acquisition Rosnel → Tuvelle · 30e6 EUR · cancelled · seller Ostrelle

{Rosnel} était prêt à racheter {Tuvelle} pour <30 M€|30e6 EUR> : la hausse des taux a eu raison du projet.
  acquisition Rosnel → Tuvelle · 30e6 EUR · cancelled

{Tuvelle} a eu raison de son rival {Rosnel} dans la course aux éoliennes.

{Belmar} a investi <3 M€|3e6 EUR> dans {Tuvelle}. {Rosnel}, entré en 2021 moyennant <9 M€|9e6 EUR>, passera de <24 %|24%> à <33 %|33%> du capital.
  investment Belmar → Tuvelle · 3e6 EUR · completed
  investment Rosnel → Tuvelle · 9e6 EUR · completed · date 2021
  stake Rosnel → Tuvelle · share 33 · planned

Deux sources évoquent des pourparlers entre {Tuvelle} et {Rosnel} en vue d'une alliance dans le fret.
  partnership Tuvelle → Rosnel · rumoured

{Tuvelle} a engagé des discussions avec {Rosnel} en vue d'une fusion.
  merger Tuvelle → Rosnel · rumoured

{Tuvelle} s'est engagée à acheter du cobalt à {Rosnel}. Le premier versement, <6 millions de dollars|6e6 USD>, a été avancé par {Belmar}.
  purchase Tuvelle → Rosnel · planned|announced
  debt|payment Belmar → Tuvelle · 6e6 USD · completed

{Rosnel} n'a pas prévu de racheter {Tuvelle}.
  // a flat denial

{Rosnel} n'a pas l'intention de verser <3 M€|3e6 EUR> à {Tuvelle}.
  // a flat denial

{Belmar} a vendu ses bureaux à {Foncière Rosnel} pour <3 M€|3e6 EUR> et en reste locataire.
  acquisition|purchase Foncière Rosnel → Belmar · 3e6 EUR · completed
  purchase Belmar → Foncière Rosnel · completed|planned|announced

{Rosnel} a signé à l'{Arcep:institution} un chèque de <22 millions d'euros|22e6 EUR>.
  payment Rosnel → Arcep · 22e6 EUR · completed|announced

{Rosnel}, courtier en ligne de {~Metz:institution}, a coupé les ponts avec {Tuvelle}.

{Tuvelle}, société cotée à Oslo dont {Rosnel} possède <38 %|38%>, compte dépenser <70 millions d'euros|70e6 EUR>.
  stake Rosnel → Tuvelle · share 38 · completed
  spending Tuvelle → ∅ · 70e6 EUR · planned

{Vauclerc} réserve à {Tuvelle} un accueil glacial.
`,
);
