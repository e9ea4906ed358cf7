import { group } from '../case.ts';

export const frBids = group(
  'fr',
  'bids',
  `
{Toumel} a déposé une offre de <3 M€|3e6 EUR> sur {Nomadex}. {Oléis}, lui, a jeté l'éponge.
  acquisition Toumel → Nomadex · 3e6 EUR · announced|completed|planned|rumoured
  acquisition Oléis → Nomadex · cancelled

Le [groupe=Toumel] {Toumel} compte se séparer de {Nomadex}. {Granit Bleu} et {Zarko} ont remis des offres.
  acquisition Granit Bleu, Zarko → Nomadex · seller Toumel · announced|rumoured|planned

{Oléis}, que {Zarko} convoite, est promise à {Toumel}.
  acquisition Toumel → Oléis · planned
  acquisition Zarko → Oléis · rumoured

{Granit Bleu} a mis <20 M€|20e6 EUR> sur la table pour s'emparer de {Nomadex}.
  acquisition Granit Bleu → Nomadex · 20e6 EUR · rumoured|planned|announced|completed

{Nomadex} a éconduit {Toumel} cet hiver.
  acquisition Toumel → Nomadex · cancelled

{Granit Bleu} s'est porté acquéreur de {Nomadex}.
  acquisition Granit Bleu → Nomadex · planned

{Granit Bleu} s'est porté caution de {Nomadex} ; {Zarko} a jeté l'éponge dans cette affaire de brevets.

{Alain Ferrier:person} devient propriétaire de {Nomadex} pour <2 M€|2e6 EUR>.
  acquisition Alain Ferrier → Nomadex · 2e6 EUR · announced|completed

{Zarko} est monté dans les tours, et personne ne suit.
`,
);
