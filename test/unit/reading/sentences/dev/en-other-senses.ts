import { group } from '../case.ts';

export const enOtherSenses = group(
  'en',
  'other senses',
  `
{Aldous} paid the price for ignoring {Marchetti}'s warnings.

{Corinna Vale:person} acquired a limp and a reputation in her years at {Marchetti}.

{Dovetail} lends itself to jokes; {Hinge & Co} takes a back seat.

{Hinge & Co} is backed up by its data, and by a wall of servers.
  // "backed up by"

{Bellamy} sealed the envelope; the deal with fate was done.

{Bellamy} raised the alarm and took out the rubbish.

{Tamsin Roy:person} scored twice as {Sporting Leith} took a share of the points.
`,
);
