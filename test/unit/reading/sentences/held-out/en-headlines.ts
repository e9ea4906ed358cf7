import { group } from '../case.ts';

export const enHeadlines = group(
  'en',
  'headlines',
  `
{Teck Hollow} to cut 200 jobs

{Marlowe Oil} fined <$12m|12e6 USD> over spill
  ? payment|spending Marlowe Oil → ∅ · 12e6 USD · announced|completed

Takeover of {Kenning} by {Ostrava Glass} stalls
  acquisition Ostrava Glass → Kenning · rumoured|planned|announced|cancelled
`,
);
