import { group } from '../case.ts';

export const enPurchases = group(
  'en',
  'purchases',
  `
{Galena} won a ten-year contract worth <$95m|95e6 USD> to maintain trains for {Metro Tyneford:company|institution}.
  purchase Metro Tyneford → Galena · 95e6 USD · announced|completed

{Synthos} holds a licence to operate in four states.

{Tollgate}, which gets two-thirds of its seats from {Ilvesta}, has stopped production.
  purchase Tollgate → Ilvesta · completed|announced
`,
);
