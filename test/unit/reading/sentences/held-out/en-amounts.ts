import { group } from '../case.ts';

export const enAmounts = group(
  'en',
  'amounts',
  `
Between <$5bn and $7bn|between 5e9 7e9 USD>, said one; <$5-7bn|between 5e9 7e9 USD>, wrote the other.

The bill may come to <200 to 300 million euros|between 200e6 300e6 EUR>.

The multiple is <73x|73x> for one and <17 times|17x> for the other.

<US$40 million|40e6 USD>, <40 million US dollars|40e6 USD> and <USD 40m|40e6 USD> are the same thing.
`,
);
