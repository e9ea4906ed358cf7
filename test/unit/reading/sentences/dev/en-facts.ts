import { group } from '../case.ts';

export const enFacts = group(
  'en',
  'facts',
  `
{Callisto Foods} posted revenue of <$48m|48e6 USD>, up from <$41m|41e6 USD> a year earlier.
  revenue of Callisto Foods · 48e6 USD
  revenue of Callisto Foods · 41e6 USD

Revenue at {Callisto Foods} rose <17%|17%>, its fastest growth since 2016.
  // growth, not a level

It was worth every penny of the <$20|20 USD> ticket, said a visitor to {Brightwater}'s museum.

{Tansy Airways} made a net loss of <£13.5m|13.5e6 GBP>.
  profit of Tansy Airways · 13.5e6 GBP

Net debt at {Ironbridge} stood at <€1.3bn|1.3e9 EUR> at the end of June.
  debt_level of Ironbridge · 1.3e9 EUR

{Ironbridge} shares closed at <841p|8.41 GBP>.
  share_price of Ironbridge · 8.41 GBP
`,
);
