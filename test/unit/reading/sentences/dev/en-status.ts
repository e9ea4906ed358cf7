import { group } from '../case.ts';

export const enStatus = group(
  'en',
  'status',
  `
{Foxglove} has scrapped its <$700m|700e6 USD> takeover of {Speedwell}.
  acquisition Foxglove → Speedwell · 700e6 USD · cancelled

{Cinnabar} is said to be close to buying {Ochre}.
  acquisition Cinnabar → Ochre · rumoured

{Cinnabar} might have been wiser to keep quiet about {Ochre}'s accounts.

Back in 2006, {Trumpington} bought {Abbey Radio} for <£4m|4e6 GBP>.
  acquisition Trumpington → Abbey Radio · 4e6 GBP · completed · date 2006

{Duvall Bank} was going to lend <$25m|25e6 USD> to {Casa Verde}, but pulled out last week.
  debt Duvall Bank → Casa Verde · 25e6 USD · cancelled

{Peregrine} is buying {Hobart Wines}, the two companies announced.
  acquisition Peregrine → Hobart Wines · announced|planned
`,
);
