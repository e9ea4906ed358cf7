import { group } from '../case.ts';

export const frCausativesSentences = group(
  'fr',
  'causatives sentences',
  `
L'{Autorité de la concurrence:institution} a condamné {Verdane} à payer <48 millions d'euros|48e6 EUR>.
  payment Verdane → Autorité de la concurrence · 48e6 EUR · completed|announced|planned

{Verdane} a été condamnée par le {tribunal de commerce de Lille:institution} à verser <3 M€|3e6 EUR> à {Borélia}.
  payment Verdane → Borélia · 3e6 EUR · completed|announced|planned

{Verdane} a été condamnée à refaire son parking, au grand dam de {Borélia}.

{Borélia} s'est fait prêter <20 M€|20e6 EUR> par la banque {Ormeau}.
  debt Ormeau → Borélia · 20e6 EUR · completed

{Borélia} s'est fait avancer une somme de <9 millions d'euros|9e6 EUR> par {Rosnel}.
  debt Rosnel → Borélia · 9e6 EUR · completed

{Borélia} s'est fait connaître par ses vélos, et {Rosnel} par ses prix.

La {Cnil:institution} a infligé <15 millions d'euros|15e6 EUR> d'amende à {Rosnel}, et <9 millions|9e6 EUR?> à {Ormalis}.
  payment Rosnel → Cnil · 15e6 EUR · completed|announced
  payment Ormalis → Cnil · 9e6 EUR · completed|announced

{Tuvelle} a versé <3 M€|3e6 EUR> à M. {Jean Dupuis:person}, son ancien directeur.
  payment Tuvelle → Jean Dupuis · 3e6 EUR · completed
`,
);
