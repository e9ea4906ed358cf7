import { group } from '../case.ts';

export const frHeadlinesNominal = group(
  'fr',
  'headlines nominal',
  `
Rachat de {Vitalis} par {Orpéval} : <210 millions d'euros|210e6 EUR> sur la table
  acquisition Orpéval → Vitalis · 210e6 EUR · announced|completed|planned|rumoured

{Chronofleet} lève <14 M€|14e6 EUR> auprès d'{Alto Ventures}
  investment Alto Ventures → Chronofleet · 14e6 EUR · completed|announced

Prise de participation de <10 %|10%> de {Somarel} dans {Ligéris}
  stake|investment|acquisition Somarel → Ligéris · completed|announced|planned

Amende record de <90 M€|90e6 EUR> pour {Datavore}
  ? payment|spending Datavore → ∅ · 90e6 EUR · announced|completed

Cession de {Motoculture Perrin} à {Agrivia} : les syndicats inquiets
  acquisition Agrivia → Motoculture Perrin · announced|planned|completed

Fusion {Lombard}-{Savelli} : le feu vert de {Bruxelles:institution}
  merger Lombard → Savelli · announced|planned|completed

L'acquisition de nouveaux clients coûte <~30 %|30%> de plus qu'en 2021, note {Hexalta}.
  // customers are acquired

Contrat de <600 M€|600e6 EUR> pour {Chantiers Kermor} avec {Armateurs Réunis}
  purchase Armateurs Réunis → Chantiers Kermor · 600e6 EUR · announced|completed

Investissement : {Trottibus} cherche toujours la rentabilité

Emprunt obligataire de <500 M€|500e6 EUR> pour {Autoroutes Vézère}
  debt ∅ → Autoroutes Vézère · 500e6 EUR · announced|completed
`,
);
