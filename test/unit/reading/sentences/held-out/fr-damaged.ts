import { group } from '../case.ts';

export const frDamaged = group(
  'fr',
  'damaged',
  `
Le rachat d{Hexalta} par {Brimelle} a coute <45 millions deuros|45e6 EUR>.
  acquisition Brimelle → Hexalta · 45e6 EUR · completed

Publie le 3 mai 2024 a 7 h 15, mis a jour le 4 mai.
  // dates without accents

{Tornado} a acquis {Ventlibre} pour <7\u202f500\u202f000\u00a0€|7.5e6 EUR>.
  acquisition Tornado → Ventlibre · 7.5e6 EUR · completed

Daprès {Lagune Hebdo}, {Oriflor} passerait a {Serres du Var} une commande de<5 M€|5e6 EUR>.
  purchase Oriflor → Serres du Var · 5e6 EUR · rumoured

Le chiffre daffaires d{Ilot Vert} sest eleve a <3,1 millions deuros|3.1e6 EUR>.
  revenue of Ilot Vert · 3.1e6 EUR
`,
);
