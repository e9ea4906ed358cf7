import { group } from '../case.ts';

export const enPartnershipsStakes = group(
  'en',
  'partnerships stakes',
  `
{Novello}'s managing partner, {Jude Ashe:person}, retires in June.
  // "partner"

{Castile} and {Ravenna Foods} have agreed to merge.
  merger Castile → Ravenna Foods · announced|planned

{Sabre Motors} and {Kinetic Cell} have set up a joint venture, {SabreCell}, to make batteries in Ohio.
  joint_venture Sabre Motors → Kinetic Cell · completed|announced
  ? joint_venture Sabre Motors, Kinetic Cell → SabreCell · completed|announced

{Whitlow} holds a <7.5%|7.5%> stake in {Pinnace}.
  stake Whitlow → Pinnace · share 7.5 · completed

A fifth of {Tarquin} belongs to {Eastmark Holdings}, which has <22%|22%> of the votes.
  stake Eastmark Holdings → Tarquin · completed

A lot is at stake for {Tarquin}, whose share of the market has fallen to <11%|11%>.
  // "at stake", "share"
`,
);
