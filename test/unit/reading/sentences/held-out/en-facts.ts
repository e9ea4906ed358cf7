import { group } from '../case.ts';

export const enFacts = group(
  'en',
  'facts',
  `
Revenue at {Callisto Foods} rose <17%|17%>, its fastest growth since 2016.
  // growth, not a level

{Tansy Airways} made a net loss of <£13.5m|13.5e6 GBP>.
  profit of Tansy Airways · 13.5e6 GBP

{Ironbridge} shares closed at <841p|8.41 GBP>.
  share_price of Ironbridge · 8.41 GBP
`,
);
