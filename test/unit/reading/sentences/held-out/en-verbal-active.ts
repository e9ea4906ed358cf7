import { group } from '../case.ts';

export const enVerbalActive = group(
  'en',
  'verbal active',
  `
{Brightmoor plc} bought {Tessel Foods} for <£310 million|310e6 GBP> in March.
  acquisition Brightmoor plc → Tessel Foods · 310e6 GBP · completed

{Orrin Shipping} lent its name to a regatta in Cowes last summer.

{Dunmore Air} ordered 25 jets from {Skarne Aerospace} in a deal worth <$2.1bn|2.1e9 USD>.
  purchase Dunmore Air → Skarne Aerospace · 2.1e9 USD · completed|announced

{Ashgrove} acquired a taste for publicity long before its listing.
`,
);
