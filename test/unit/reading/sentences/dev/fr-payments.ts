import { group } from '../case.ts';

export const frPayments = group(
  'fr',
  'payments',
  `
La {Cnil:institution} a mis en demeure {Adtracker} de se conformer à la loi sous trois mois.
  // no money

{Adtracker} a été condamné à verser <300 000 euros|300e3 EUR> à {Médiane Presse} pour contrefaçon.
  payment Adtracker → Médiane Presse · 300e3 EUR · announced|completed|planned

{Morel Teintures} propose un dividende de <0,85 euro|0.85 EUR> par action.
  // to shareholders that nobody names
  ? payment|spending Morel Teintures → ∅ · 0.85 EUR · planned|announced

La {~région Occitanie:institution} subventionne {Aérotoul} à hauteur de <3,6 M€|3.6e6 EUR>.
  payment région Occitanie → Aérotoul · 3.6e6 EUR · announced|completed|planned

{~Bruxelles:institution} a ouvert une enquête sur {Acciaio Nuovo}, qui risque une amende pouvant atteindre <10 %|at_most 10%> de ses ventes.
  // a risk in general terms
  ? payment Acciaio Nuovo → Bruxelles · rumoured

{Texali} et {Brodex} ont transigé : la [première=Texali] paiera <2 millions de livres|2e6 GBP> à la [seconde=Brodex].
  payment Texali → Brodex · 2e6 GBP · planned|announced

Le {~fisc norvégien:institution} réclame <80 millions de couronnes|80e6 NOK> à {Fjordpêche}.
  payment Fjordpêche → fisc norvégien · 80e6 NOK · rumoured|planned|announced

{Studio Garance} touche <6 %|6%> de royalties sur chaque album vendu.
  // who pays is not said
`,
);
