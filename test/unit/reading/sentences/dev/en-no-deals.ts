import { group } from '../case.ts';

export const enNoDeals = group(
  'en',
  'no deals',
  `
{Halvard} gives <1%|1%> of its profit to charity.

The deal gives {Halvard} access to {Oster Forge}'s customers.

{Halvard} left {Oster Forge} with little choice.

The strike cost {Halvard} <$60m|60e6 USD> in lost sales.
  ? spending Halvard → ∅ · 60e6 USD · completed

{Halvard} cost {Oster Forge} its place in the index.

{Halvard} accounts for <40%|40%> of the market.

{Halvard} went to {Oster Forge} for advice.

{Halvard} went to court with {Oster Forge}.

The contract went to {Halvard}, a rival of {Oster Forge}.

{Halvard} returned to profit last year, with sales of <$60m|60e6 USD>.
  revenue of Halvard · 60e6 USD

{Halvard} bought back its old headquarters.

{Halvard} raised its dividend to <60 cents|0.6 USD> a share.

{Halvard} holds <60%|60%> of the market for locks.

{Halvard} and {Oster Forge} participated in a conference.

{Halvard}'s boss came from {Oster Forge}.

{Halvard} beat {Oster Forge} to second place.

{Halvard} said it would take <$60m|60e6 USD> to fix the plant.

{Halvard}'s lawyers said it would settle for no less than <$60m|at_least 60e6 USD>.

{Halvard}'s bid to become a bank has failed.

{Halvard} could bid farewell to {Oster Forge}.

A spokesman for {Halvard} declined to comment on {Oster Forge}'s plans.

{Halvard} chose {Oster Forge} over rivals to advise it.

{Halvard} relies on {Oster Forge} for advice.

{Halvard} hopes to close the gap with {Oster Forge}, which has sales of <$60m|60e6 USD>.
  revenue of Oster Forge · 60e6 USD

The company will hand over the keys to {Oster Forge} in May.

{Oster Forge} has given up <6%|6%> this year.

{Halvard} ended up with <12%|12%> of the vote.

Its chairman is {Anna Weiss:person}, who once ran {Halvard}.

The biggest winner was {Halvard}, whose shares rose <6%|6%>.

{Halvard} joined {Oster Forge} in calling for lower taxes.

{Halvard} booked a profit of <$60m|60e6 USD>, helped by {Oster Forge}.
  profit of Halvard · 60e6 USD

The board of {Halvard} will meet on Friday to discuss the <$60m|60e6 USD> shortfall.

For {Halvard} to survive, {Oster Forge} must cut its prices.

The sale of {Halvard}, an icon of the north, has divided the town.

With {Oster Forge} losing money, {Halvard} is the bigger of the two.

{Halvard} paid no dividend last year and {Oster Forge} cut its own.
`,
);
