import { group } from '../case.ts';

export const frBilingual = group(
  'fr',
  'bilingual',
  `
Le fonds américain {Stonehaven Growth Partners} a pris <15 %|15%> de {Ferme de Bellac}. « This is a terrific brand », s'enthousiasme {Kyle Brandt:person}.
  stake|acquisition|investment Stonehaven Growth Partners → Ferme de Bellac · completed

{Lumicode} recrute un « chief happiness officer » et deux « growth hackers ».

Le deal, signé vendredi, prévoit que {Datalpin} paie <3 M$|3e6 USD> à {Redwood Cloud} pour la marque « {Skyport:product} ».
  purchase|acquisition|payment Datalpin → Redwood Cloud · 3e6 USD · announced|planned

À la question « Did you pay <$2 million|2e6 USD>? », {Laure Minvielle:person} a répondu par un sourire.
  // a question, and nobody to pay
`,
);
