import { group } from '../case.ts';

export const enVerbalActive = group(
  'en',
  'verbal active',
  `
{Larkfield} invested <$40m|40e6 USD> in {Quenby Robotics}.
  investment Larkfield → Quenby Robotics · 40e6 USD · completed

{Brightmoor plc} bought {Tessel Foods} for <£310 million|310e6 GBP> in March.
  acquisition Brightmoor plc → Tessel Foods · 310e6 GBP · completed

{Castellan Bank} lent <$150 million|150e6 USD> to {Orrin Shipping}.
  debt Castellan Bank → Orrin Shipping · 150e6 USD · completed

{Orrin Shipping} lent its name to a regatta in Cowes last summer.

{Pemberly} paid attention to its margins, which rose by <two percentage points|2%>.

{Dunmore Air} ordered 25 jets from {Skarne Aerospace} in a deal worth <$2.1bn|2.1e9 USD>.
  purchase Dunmore Air → Skarne Aerospace · 2.1e9 USD · completed|announced

{Ashgrove} leases <1,200 square metres|~1200 m²> of laboratory space from {Kingsholm Estates}.
  purchase Ashgrove → Kingsholm Estates · completed|announced

{Ashgrove} acquired a taste for publicity long before its listing.
`,
);
