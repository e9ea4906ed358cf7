import { group } from '../case.ts';

export const enStatus = group(
  'en',
  'status',
  `
{Foxglove} has no plans to buy {Speedwell}, its finance director insists.
  // flat denial

{Cinnabar} is said to be close to buying {Ochre}.
  acquisition Cinnabar → Ochre · rumoured

{Wessex Rail} intends to order 30 trains from {Skarne}.
  purchase Wessex Rail → Skarne · planned

Back in 2006, {Trumpington} bought {Abbey Radio} for <£4m|4e6 GBP>.
  acquisition Trumpington → Abbey Radio · 4e6 GBP · completed · date 2006

Were {Duvall Bank} a person, it would be the kind that leaves before the bill comes.

{Peregrine} is buying {Hobart Wines}, the two companies announced.
  acquisition Peregrine → Hobart Wines · announced|planned
`,
);
