import { group } from '../case.ts';

export const enAmounts = group(
  'en',
  'amounts',
  `
They want <two and a half billion dollars|2.5e9 USD>, not <half a billion|~0.5e9 USD>.

<₹500 crore|5e9 INR> in debt and <20 lakh rupees|2e6 INR> in cash.

More than <£90,000|more_than 90e3 GBP>, under <¥12bn|less_than 12e9 JPY>, at least <A$7 million|at_least 7e6 AUD>, up to <NZ$3m|at_most 3e6 NZD>.

He got <50p|0.5 GBP> change from <$1.05|1.05 USD>.
`,
);
