import { group } from '../case.ts';

export const enVerbalActive = group(
  'en',
  'verbal active',
  `
Few people bought the argument that {Brightmoor plc} made to analysts.

{Pemberly} paid <€8.5m|8.5e6 EUR> in royalties to {Novarre Labs}.
  payment Pemberly → Novarre Labs · 8.5e6 EUR · completed

The [chipmaker=Veltrix] {Veltrix} snapped up {Isomere}, paying roughly <$600 million|about 600e6 USD>.
  acquisition Veltrix → Isomere · 600e6 USD · completed

{Harrow & Pike} will spend <$75 million|75e6 USD> on a new distribution centre outside Leeds.
  spending Harrow & Pike → ∅ · 75e6 USD · planned
`,
);
