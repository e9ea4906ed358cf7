import { group } from '../case.ts';

export const enPayments = group(
  'en',
  'payments',
  `
{Ofcom:institution} has opened an inquiry into {Larkvision}, whose rivals were fined last year.
  // who was fined, and by whom, is not said

{Kilmore Dairy} received a <€2m|2e6 EUR> grant from {Enterprise Connacht:institution} towards its new creamery.
  payment Enterprise Connacht → Kilmore Dairy · 2e6 EUR · completed

{Sable Re} declared a dividend of <12 cents|0.12 USD> per share.
  ? payment|spending Sable Re → ∅ · 0.12 USD · announced|planned
`,
);
