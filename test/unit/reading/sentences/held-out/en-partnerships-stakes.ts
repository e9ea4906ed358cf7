import { group } from '../case.ts';

export const enPartnershipsStakes = group(
  'en',
  'partnerships stakes',
  `
{Novello} and {Fairlight} have teamed up to build a payments network.
  partnership Novello → Fairlight · announced|completed

Lanes merge just past the {Ravenna Foods} depot, which confuses drivers.

{Whitlow} holds its annual meeting in {Pinnace}'s old theatre.
`,
);
