import { group } from '../case.ts';

export const enBilingual = group(
  'en',
  'bilingual',
  `
"Nous n'avons rien acheté," snapped {Didier Roux:person}, late of {Pâtisserie Roux}.

{Le Figaro} wrote that {Saint-Ambroise} "a investi <12 millions d'euros|12e6 EUR> dans {Peachtree Studios}".
  investment Saint-Ambroise → Peachtree Studios · 12e6 EUR · completed|rumoured

{Société Générale de Navigation} has bought a ferry from {Humber Marine} for <£20m|20e6 GBP>.
  purchase Société Générale de Navigation → Humber Marine · 20e6 GBP · completed

A coup d'état, a fait accompli, a raison d'être: French sells.
`,
);
