import { group } from '../case.ts';

export const frPricesApart = group(
  'fr',
  'prices apart',
  `
{Forgelune} va reprendre {Gasparon} à {Rauta}. Prix convenu : <340 millions d'euros|340e6 EUR>, dette comprise.
  acquisition Forgelune → Gasparon · 340e6 EUR · seller Rauta · planned

{Oléis} rachète {Nomadex}. Le prix, <85 millions d'euros|85e6 EUR>, doit être versé en avril.
  acquisition Oléis → Nomadex · 85e6 EUR · announced

{Oléis} cède {Nomadex} à {Toumel}. Le montant de la transaction s'élève à <12 M€|12e6 EUR>.
  acquisition Toumel → Nomadex · 12e6 EUR · seller Oléis · announced

{Oléis} a choisi {Toumel} pour équiper ses usines. Montant de la facture : <1,1 milliard de dollars|1.1e9 USD>.
  purchase Oléis → Toumel · 1.1e9 USD · completed|announced

{Granit Bleu} négocie la vente à {Toumel} de sa filiale {Zarko}, un dossier évalué à quelque <75 M€|about 75e6 EUR>.
  acquisition Toumel → Zarko · 75e6 EUR · seller Granit Bleu · rumoured

{Nomadex}, que {Granit Bleu} prévoit de racheter pour <3 M€|3e6 EUR>, emploie douze personnes.
  acquisition Granit Bleu → Nomadex · 3e6 EUR · planned

{Granit Bleu} regarde {Nomadex}, pour laquelle il serait prêt à débourser <150 M€|150e6 EUR>.
  acquisition Granit Bleu → Nomadex · 150e6 EUR · rumoured

{Nomadex}, dans laquelle {Granit Bleu} compte investir <3 M€|3e6 EUR>, emploie douze personnes.
  investment Granit Bleu → Nomadex · 3e6 EUR · planned

{Oléis} rachète {Nomadex}. Le prix du cuivre, <9 000 dollars|9000 USD>, l'y pousse.
  acquisition Oléis → Nomadex · announced
  // the price of something else

{Oléis} rachète {Nomadex}. Le montant n'a pas été dévoilé ; la facture d'électricité, elle, atteint <2 M€|2e6 EUR>.
  acquisition Oléis → Nomadex · announced
`,
);
