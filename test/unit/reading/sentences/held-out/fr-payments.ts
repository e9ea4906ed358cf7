import { group } from '../case.ts';

export const frPayments = group(
  'fr',
  'payments',
  `
{Adtracker} a été condamné à verser <300 000 euros|300e3 EUR> à {Médiane Presse} pour contrefaçon.
  payment Adtracker → Médiane Presse · 300e3 EUR · announced|completed|planned

La {~région Occitanie:institution} subventionne {Aérotoul} à hauteur de <3,6 M€|3.6e6 EUR>.
  payment région Occitanie → Aérotoul · 3.6e6 EUR · announced|completed|planned

{Texali} et {Brodex} ont transigé : la [première=Texali] paiera <2 millions de livres|2e6 GBP> à la [seconde=Brodex].
  payment Texali → Brodex · 2e6 GBP · planned|announced

{Studio Garance} touche <6 %|6%> de royalties sur chaque album vendu.
  // who pays is not said
`,
);
