import { group } from '../case.ts';

export const frHeadlinesNominal = group(
  'fr',
  'headlines nominal',
  `
Rachat de {Vitalis} par {Orpéval} : <210 millions d'euros|210e6 EUR> sur la table
  acquisition Orpéval → Vitalis · 210e6 EUR · announced|completed|planned|rumoured

Prise de participation de <10 %|10%> de {Somarel} dans {Ligéris}
  stake|investment|acquisition Somarel → Ligéris · completed|announced|planned

Cession de {Motoculture Perrin} à {Agrivia} : les syndicats inquiets
  acquisition Agrivia → Motoculture Perrin · announced|planned|completed

L'acquisition de nouveaux clients coûte <~30 %|30%> de plus qu'en 2021, note {Hexalta}.
  // customers are acquired

Investissement : {Trottibus} cherche toujours la rentabilité
`,
);
