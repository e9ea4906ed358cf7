import { group } from '../case.ts';

export const enFacts = group(
  'en',
  'facts',
  `
{Callisto Foods} posted revenue of <$48m|48e6 USD>, up from <$41m|41e6 USD> a year earlier.
  revenue of Callisto Foods · 48e6 USD
  revenue of Callisto Foods · 41e6 USD

{Brightwater} is now worth <$2.4bn|2.4e9 USD> on the stock market.
  valuation of Brightwater · 2.4e9 USD

It was worth every penny of the <$20|20 USD> ticket, said a visitor to {Brightwater}'s museum.

{Tansy Airways} lost an engine over Kent, and <four percentage points|4%> of market share over the year.

Net debt at {Ironbridge} stood at <€1.3bn|1.3e9 EUR> at the end of June.
  debt_level of Ironbridge · 1.3e9 EUR

The global market for bridges is worth <$300bn|300e9 USD>, {Ironbridge} reckons.
  // a market's size
`,
);
