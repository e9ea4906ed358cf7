import { group } from '../case.ts';

export const enAmounts = group(
  'en',
  'amounts',
  `
It costs <$1.25bn|1.25e9 USD>, <£980m|980e6 GBP> or <€640k|640e3 EUR>, depending on whom you ask.

Between <$5bn and $7bn|between 5e9 7e9 USD>, said one; <$5-7bn|between 5e9 7e9 USD>, wrote the other.

The grant came to <HK$1,234,567.89|1234567.89 HKD> and the fee to <R$3.5m|3.5e6 BRL>.

The bill may come to <200 to 300 million euros|between 200e6 300e6 EUR>.

Yields rose <25 basis points|0.25%> and margins by <two percentage points|2%>.

The multiple is <73x|73x> for one and <17 times|17x> for the other.

Its reserves are <3 million barrels|~3e6 bbl>; it ordered <2.5 gigawatts|2.5 GW> of turbines.

<US$40 million|40e6 USD>, <40 million US dollars|40e6 USD> and <USD 40m|40e6 USD> are the same thing.
`,
);
