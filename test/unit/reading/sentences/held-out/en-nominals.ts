import { group } from '../case.ts';

export const enNominals = group(
  'en',
  'nominals',
  `
The carrier bag charge goes up in May, {Gannet Air} reminds duty-free shoppers.
  // a bag

{Bedford Beds}, the [country's second-biggest mattress maker=Bedford Beds], is to buy its [rival=Dozy] {Dozy}.
  acquisition Bedford Beds → Dozy · planned|announced

Of {Verity Water} and {Midland Springs}, the [latter=Midland Springs] is the richer: it owns <8%|8%> of the [former=Verity Water].
  stake Midland Springs → Verity Water · share 8 · completed
`,
);
