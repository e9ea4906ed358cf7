import { group } from '../case.ts';

export const enStatus = group(
  'en',
  'status',
  `
{Foxglove} has scrapped its <$700m|700e6 USD> takeover of {Speedwell}.
  acquisition Foxglove → Speedwell · 700e6 USD · cancelled

{Cinnabar} might have been wiser to keep quiet about {Ochre}'s accounts.

{Duvall Bank} was going to lend <$25m|25e6 USD> to {Casa Verde}, but pulled out last week.
  debt Duvall Bank → Casa Verde · 25e6 USD · cancelled
`,
);
