import { group } from '../case.ts';

export const enVerbalActive = group(
  'en',
  'verbal active',
  `
{Larkfield} invested <$40m|40e6 USD> in {Quenby Robotics}.
  investment Larkfield → Quenby Robotics · 40e6 USD · completed

Few people bought the argument that {Brightmoor plc} made to analysts.

{Castellan Bank} lent <$150 million|150e6 USD> to {Orrin Shipping}.
  debt Castellan Bank → Orrin Shipping · 150e6 USD · completed

{Pemberly} paid <€8.5m|8.5e6 EUR> in royalties to {Novarre Labs}.
  payment Pemberly → Novarre Labs · 8.5e6 EUR · completed

{Pemberly} paid attention to its margins, which rose by <two percentage points|2%>.

The [chipmaker=Veltrix] {Veltrix} snapped up {Isomere}, paying roughly <$600 million|about 600e6 USD>.
  acquisition Veltrix → Isomere · 600e6 USD · completed

{Ashgrove} leases <1,200 square metres|~1200 m²> of laboratory space from {Kingsholm Estates}.
  purchase Ashgrove → Kingsholm Estates · completed|announced

{Harrow & Pike} will spend <$75 million|75e6 USD> on a new distribution centre outside Leeds.
  spending Harrow & Pike → ∅ · 75e6 USD · planned
`,
);
