import { group } from '../case.ts';

export const enStatus = group(
  'en',
  'status',
  `
{Foxglove} has no plans to buy {Speedwell}, its finance director insists.
  // flat denial

{Wessex Rail} intends to order 30 trains from {Skarne}.
  purchase Wessex Rail → Skarne · planned

Were {Duvall Bank} a person, it would be the kind that leaves before the bill comes.
`,
);
