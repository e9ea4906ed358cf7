import { group } from '../case.ts';

export const enBilingual = group(
  'en',
  'bilingual',
  `
"Nous n'avons rien acheté," snapped {Didier Roux:person}, late of {Pâtisserie Roux}.

{Société Générale de Navigation} has bought a ferry from {Humber Marine} for <£20m|20e6 GBP>.
  purchase Société Générale de Navigation → Humber Marine · 20e6 GBP · completed
`,
);
