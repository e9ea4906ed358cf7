import { group } from '../case.ts';

export const enHeadlines = group(
  'en',
  'headlines',
  `
{Corsair Mining} to buy {Teck Hollow} for <C$1.9bn|1.9e9 CAD>
  acquisition Corsair Mining → Teck Hollow · 1.9e9 CAD · planned|announced

{Ferncliff} raises <$60m|60e6 USD> Series B led by {Union Park}
  investment Union Park → Ferncliff · 60e6 USD · completed|announced

{Ferncliff} raises eyebrows with robot waiter

{Union Park}'s <$200 million|200e6 USD> bet on {Arcwell}
  investment Union Park → Arcwell · 200e6 USD · completed|announced|planned

{Arcwell}, {Bluestem} in <$3bn|3e9 USD> merger talks
  merger Arcwell → Bluestem · 3e9 USD · rumoured

Weather takes over as biggest worry at {Kenning}

Deal or no deal: {Kenning} boss on the art of waiting
`,
);
