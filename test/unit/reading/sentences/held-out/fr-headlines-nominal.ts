import { group } from '../case.ts';

export const frHeadlinesNominal = group(
  'fr',
  'headlines nominal',
  `
{Chronofleet} lève le pied sur les embauches
  // "lever le pied"

{Datavore} : record de fréquentation au salon de Nantes

L'acquisition par {Hexalta} de {Copernic Lab} pour <48 M$|48e6 USD> sera bouclée en juin.
  acquisition Hexalta → Copernic Lab · 48e6 USD · planned|announced

L'investissement de <7 M€|7e6 EUR> de {Bouygard} dans {Trottibus} n'a pas suffi.
  investment Bouygard → Trottibus · 7e6 EUR · completed
`,
);
