import { group } from '../case.ts';

export const frHeadlinesNominal = group(
  'fr',
  'headlines nominal',
  `
{Chronofleet} lève <14 M€|14e6 EUR> auprès d'{Alto Ventures}
  investment Alto Ventures → Chronofleet · 14e6 EUR · completed|announced

{Chronofleet} lève le pied sur les embauches
  // "lever le pied"

Amende record de <90 M€|90e6 EUR> pour {Datavore}
  ? payment|spending Datavore → ∅ · 90e6 EUR · announced|completed

{Datavore} : record de fréquentation au salon de Nantes

Fusion {Lombard}-{Savelli} : le feu vert de {~Bruxelles:institution}
  merger Lombard → Savelli · announced|planned|completed

L'acquisition par {Hexalta} de {Copernic Lab} pour <48 M$|48e6 USD> sera bouclée en juin.
  acquisition Hexalta → Copernic Lab · 48e6 USD · planned|announced

Contrat de <600 M€|600e6 EUR> pour {Chantiers Kermor} avec {Armateurs Réunis}
  purchase Armateurs Réunis → Chantiers Kermor · 600e6 EUR · announced|completed

L'investissement de <7 M€|7e6 EUR> de {Bouygard} dans {Trottibus} n'a pas suffi.
  investment Bouygard → Trottibus · 7e6 EUR · completed

Emprunt obligataire de <500 M€|500e6 EUR> pour {Autoroutes Vézère}
  debt ∅ → Autoroutes Vézère · 500e6 EUR · announced|completed
`,
);
