import { group } from '../case.ts';

export const enAmounts = group(
  'en',
  'amounts',
  `
It costs <$1.25bn|1.25e9 USD>, <£980m|980e6 GBP> or <€640k|640e3 EUR>, depending on whom you ask.

They want <two and a half billion dollars|2.5e9 USD>, not <half a billion|~0.5e9 USD>.

The grant came to <HK$1,234,567.89|1234567.89 HKD> and the fee to <R$3.5m|3.5e6 BRL>.

<₹500 crore|5e9 INR> in debt and <20 lakh rupees|2e6 INR> in cash.

Yields rose <25 basis points|0.25%> and margins by <two percentage points|2%>.

More than <£90,000|more_than 90e3 GBP>, under <¥12bn|less_than 12e9 JPY>, at least <A$7 million|at_least 7e6 AUD>, up to <NZ$3m|at_most 3e6 NZD>.

Its reserves are <3 million barrels|~3e6 bbl>; it ordered <2.5 gigawatts|2.5 GW> of turbines.

He got <50p|0.5 GBP> change from <$1.05|1.05 USD>.
`,
);
