import { group } from '../case.ts';

export const enHeadlines = group(
  'en',
  'headlines',
  `
{Corsair Mining} to buy {Teck Hollow} for <C$1.9bn|1.9e9 CAD>
  acquisition Corsair Mining → Teck Hollow · 1.9e9 CAD · planned|announced

{Ferncliff} raises eyebrows with robot waiter

{Arcwell}, {Bluestem} in <$3bn|3e9 USD> merger talks
  merger Arcwell → Bluestem · 3e9 USD · rumoured

Deal or no deal: {Kenning} boss on the art of waiting
`,
);
