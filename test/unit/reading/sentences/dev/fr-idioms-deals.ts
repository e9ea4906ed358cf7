import { group } from '../case.ts';

export const frIdiomsDeals = group(
  'fr',
  'idioms deals',
  `
{Vauclerc} a fait main basse sur {Tuvelle} pour <30 M€|30e6 EUR>.
  acquisition Vauclerc → Tuvelle · 30e6 EUR · completed

{Vauclerc} s'est porté acquéreur de {Tuvelle}, pour <30 M€|30e6 EUR>.
  acquisition Vauclerc → Tuvelle · 30e6 EUR · completed|announced|planned

{Vauclerc} a mis <30 M€|30e6 EUR> sur la table pour {Tuvelle}.
  acquisition Vauclerc → Tuvelle · 30e6 EUR · announced|planned|rumoured|completed

{Vauclerc} met la dernière main à son usine de Sète, et {Tuvelle} à la sienne.

{Tuvelle} tombe dans l'escarcelle de {Vauclerc}.
  acquisition Vauclerc → Tuvelle · announced|completed

{Rosnel} s'est délesté de {Tuvelle} au profit de {Vauclerc} pour <12 M€|12e6 EUR>.
  acquisition Vauclerc → Tuvelle · 12e6 EUR · completed · seller Rosnel

{Tuvelle} change de mains : {Vauclerc} en devient propriétaire.
  acquisition|stake Vauclerc → Tuvelle · announced|completed

{Rosnel} a remis <40 M€|40e6 EUR> au pot de {Tuvelle}.
  investment Rosnel → Tuvelle · 40e6 EUR · completed

{Rosnel} et {Belmar} ont mis la main à la poche : <15 M€|15e6 EUR> chacun pour {Tuvelle}.
  investment Rosnel → Tuvelle · 15e6 EUR · completed|announced
  investment Belmar → Tuvelle · 15e6 EUR · completed|announced

{Rosnel} met la main à la poche pour refaire ses façades.

{Belmar} a cassé sa tirelire pour s'offrir {Tuvelle} (<90 M€|90e6 EUR>).
  acquisition Belmar → Tuvelle · 90e6 EUR · completed|announced|planned

{Belmar} signe un chèque de <90 M€|90e6 EUR> pour mettre la main sur {Tuvelle}.
  acquisition Belmar → Tuvelle · 90e6 EUR · announced|planned|completed

{Belmar} a signé à {Tuvelle} un chèque de <9 M€|9e6 EUR>.
  investment|payment Belmar → Tuvelle · 9e6 EUR · completed|announced

{Belmar} a raflé {Tuvelle} au nez et à la barbe de {Rosnel}.
  acquisition Belmar → Tuvelle · completed

{Belmar} se paie {Tuvelle} et sort le champagne.
  acquisition Belmar → Tuvelle · announced|completed

{Belmar} lâche <120 M€|120e6 EUR> pour {Tuvelle}.
  acquisition Belmar → Tuvelle · 120e6 EUR · announced|completed|planned

{Belmar} lâche <2,4 %|2.4%> à Paris, {Tuvelle} en gagne <3,1 %|3.1%>.

{Rosnel} a jeté l'éponge : son offre de <30 M€|30e6 EUR> sur {Tuvelle} n'ira pas plus loin.
  acquisition Rosnel → Tuvelle · 30e6 EUR · cancelled

{Vauclerc} apporte <25 M€|25e6 EUR> d'argent frais à {Tuvelle}.
  investment Vauclerc → Tuvelle · 25e6 EUR · announced|completed

{Vauclerc} renfloue {Tuvelle} à hauteur de <25 M€|25e6 EUR>.
  investment Vauclerc → Tuvelle · 25e6 EUR · announced|completed

{Vauclerc} est monté à bord de {Tuvelle} avec <18 %|18%> du capital.
  investment|stake Vauclerc → Tuvelle · share 18 · completed
`,
);
