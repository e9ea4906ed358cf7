import { group } from '../case.ts';

export const enFacts = group(
  'en',
  'facts',
  `
{Brightwater} is now worth <$2.4bn|2.4e9 USD> on the stock market.
  valuation of Brightwater · 2.4e9 USD

{Tansy Airways} lost an engine over Kent, and <four percentage points|4%> of market share over the year.

The global market for bridges is worth <$300bn|300e9 USD>, {Ironbridge} reckons.
  // a market's size
`,
);
