import { group } from '../case.ts';

export const enPayments = group(
  'en',
  'payments',
  `
{Ofcom:institution} fined {Larkvision} <£1.8m|1.8e6 GBP> for late complaints handling.
  payment Larkvision → Ofcom · 1.8e6 GBP · announced|completed

{Ofcom:institution} has opened an inquiry into {Larkvision}, whose rivals were fined last year.
  // who was fined, and by whom, is not said

{Tarrant} settled in Austin, where rents are lower.

{Kilmore Dairy} received a <€2m|2e6 EUR> grant from {Enterprise Connacht:institution} towards its new creamery.
  payment Enterprise Connacht → Kilmore Dairy · 2e6 EUR · completed

{Sable Insurance} will receive a special dividend of <$60m|60e6 USD> from its subsidiary {Sable Re}.
  payment Sable Re → Sable Insurance · 60e6 USD · planned

{Sable Re} declared a dividend of <12 cents|0.12 USD> per share.
  ? payment|spending Sable Re → ∅ · 0.12 USD · announced|planned
`,
);
