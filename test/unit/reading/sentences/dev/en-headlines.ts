import { group } from '../case.ts';

export const enHeadlines = group(
  'en',
  'headlines',
  `
{Teck Hollow} to cut 200 jobs

{Ferncliff} raises <$60m|60e6 USD> Series B led by {Union Park}
  investment Union Park → Ferncliff · 60e6 USD · completed|announced

{Marlowe Oil} fined <$12m|12e6 USD> over spill
  ? payment|spending Marlowe Oil → ∅ · 12e6 USD · announced|completed

{Union Park}'s <$200 million|200e6 USD> bet on {Arcwell}
  investment Union Park → Arcwell · 200e6 USD · completed|announced|planned

Takeover of {Kenning} by {Ostrava Glass} stalls
  acquisition Ostrava Glass → Kenning · rumoured|planned|announced|cancelled

Weather takes over as biggest worry at {Kenning}
`,
);
