import { group } from '../case.ts';

export const enOtherSenses = group(
  'en',
  'other senses',
  `
{Aldous} paid the price for ignoring {Marchetti}'s warnings.

{Aldous} bought into the idea that bigger is better.

{Dovetail} lends itself to jokes; {Hinge & Co} takes a back seat.

An investment of time, {Dovetail} calls it.

{Bellamy} sealed the envelope; the deal with fate was done.

The takeover artist {Zed Farouk:person} sells paintings of {~Wall Street:product|institution|company}.

{Tamsin Roy:person} scored twice as {Sporting Leith:company|institution} took a share of the points.

{Sporting Leith:company|institution} signed striker {Ola Brandt:person} from {FK Varden:company|institution} for <£6m|6e6 GBP>.
  purchase|acquisition|payment Sporting Leith → FK Varden · 6e6 GBP · completed
`,
);
