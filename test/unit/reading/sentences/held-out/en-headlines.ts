import { group } from '../case.ts';

export const enHeadlines = group(
  'en',
  'headlines',
  `
{Ferncliff} raises <$60m|60e6 USD> Series B led by {Union Park}
  investment Union Park → Ferncliff · 60e6 USD · completed|announced

{Union Park}'s <$200 million|200e6 USD> bet on {Arcwell}
  investment Union Park → Arcwell · 200e6 USD · completed|announced|planned

Weather takes over as biggest worry at {Kenning}
`,
);
