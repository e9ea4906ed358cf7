import { group } from '../case.ts';

export const frToldSums = group(
  'fr',
  'told sums',
  `
{Verdane} a vendu {Borélia} à {Ormalis}. Montant de l'opération : <118 M€|118e6 EUR>.
  acquisition Ormalis → Borélia · 118e6 EUR · completed · seller Verdane

{Verdane} a confié à {Borélia} la rénovation de ses gares. Le contrat porte sur <42 millions d'euros|42e6 EUR>.
  purchase Verdane → Borélia · 42e6 EUR · completed|announced

{Ormalis} a commandé douze navires à {Borélia}. À la clé, une facture de <3 milliards d'euros|3e9 EUR>.
  purchase Ormalis → Borélia · 3e9 EUR · completed|announced

{Ormalis} a racheté {Tuvelle} à {Belmar} pour <40 M€|40e6 EUR>. S'y ajouteront jusqu'à <12 M€|at_most 12e6 EUR> en fonction des résultats.
  acquisition Ormalis → Tuvelle · 40e6 EUR · completed · seller Belmar
  acquisition|payment Ormalis → Tuvelle · 12e6 EUR · planned · seller Belmar

{Belmar} a acquis {Tuvelle}. Le montant de la transaction n'a pas été dévoilé.
  acquisition Belmar → Tuvelle · completed

{Belmar} a acquis {Tuvelle}. Prix de l'action {Belmar} mardi soir : <12,40 euros|12.4 EUR>.
  acquisition Belmar → Tuvelle · completed
  ? share_price of Belmar · 12.4 EUR

{Vauclerc} équipe {Tuvelle} depuis dix ans. La hausse des loyers s'y ajoute désormais.
  purchase Tuvelle → Vauclerc · completed

{Rosnel} et {Tuvelle} créent une coentreprise. Les deux groupes verseront chacun <40 millions d'euros|40e6 EUR> à {Ormalis}.
  joint_venture Rosnel → Tuvelle · announced
  payment Rosnel → Ormalis · 40e6 EUR · planned
  payment Tuvelle → Ormalis · 40e6 EUR · planned

Les deux groupes seront présents au salon de Hanovre, où {Rosnel} expose depuis 1998.
`,
);
