import { group } from '../case.ts';

export const enPartnershipsStakes = group(
  'en',
  'partnerships stakes',
  `
{Novello}'s managing partner, {Jude Ashe:person}, retires in June.
  // "partner"

{Sabre Motors} and {Kinetic Cell} have set up a joint venture, {SabreCell}, to make batteries in Ohio.
  joint_venture Sabre Motors → Kinetic Cell · completed|announced
  ? joint_venture Sabre Motors, Kinetic Cell → SabreCell · completed|announced

A fifth of {Tarquin} belongs to {Eastmark Holdings}, which has <22%|22%> of the votes.
  stake Eastmark Holdings → Tarquin · completed
`,
);
