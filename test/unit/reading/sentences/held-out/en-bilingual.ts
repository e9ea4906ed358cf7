import { group } from '../case.ts';

export const enBilingual = group(
  'en',
  'bilingual',
  `
{Pâtisserie Roux} was sold to {Crumb Holdings} for <€4m|4e6 EUR>. "C'est la vie," shrugged its founder, {Didier Roux:person}.
  acquisition Crumb Holdings → Pâtisserie Roux · 4e6 EUR · completed

The film, "Le Prix de tout", opens in cinemas on Friday.

{Crédit Valois} lent {Brasserie Anglaise} <€600,000|600e3 EUR> to move to Soho.
  debt Crédit Valois → Brasserie Anglaise · 600e3 EUR · completed
`,
);
