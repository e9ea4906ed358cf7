import { group } from '../case.ts';

export const enHeadlines = group(
  'en',
  'headlines',
  `
{Corsair Mining} to buy {Teck Hollow} for <C$1.9bn|1.9e9 CAD>
  acquisition Corsair Mining → Teck Hollow · 1.9e9 CAD · planned|announced

{Teck Hollow} to cut 200 jobs

{Ferncliff} raises eyebrows with robot waiter

{Marlowe Oil} fined <$12m|12e6 USD> over spill
  ? payment|spending Marlowe Oil → ∅ · 12e6 USD · announced|completed

{Arcwell}, {Bluestem} in <$3bn|3e9 USD> merger talks
  merger Arcwell → Bluestem · 3e9 USD · rumoured

Takeover of {Kenning} by {Ostrava Glass} stalls
  acquisition Ostrava Glass → Kenning · rumoured|planned|announced|cancelled

Deal or no deal: {Kenning} boss on the art of waiting
`,
);
