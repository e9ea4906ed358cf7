import { group } from '../case.ts';

export const enPartnershipsStakes = group(
  'en',
  'partnerships stakes',
  `
{Novello} and {Fairlight} have teamed up to build a payments network.
  partnership Novello → Fairlight · announced|completed

{Castile} and {Ravenna Foods} have agreed to merge.
  merger Castile → Ravenna Foods · announced|planned

Lanes merge just past the {Ravenna Foods} depot, which confuses drivers.

{Whitlow} holds a <7.5%|7.5%> stake in {Pinnace}.
  stake Whitlow → Pinnace · share 7.5 · completed

{Whitlow} holds its annual meeting in {Pinnace}'s old theatre.

A lot is at stake for {Tarquin}, whose share of the market has fallen to <11%|11%>.
  // "at stake", "share"
`,
);
