import { group } from '../case.ts';

export const enTenseModality = group(
  'en',
  'tense modality',
  `
{Oakhanger} could bid as much as <$1.4bn|at_most 1.4e9 USD> for {Lumeris}.
  acquisition Oakhanger → Lumeris · 1.4e9 USD · rumoured

{Oakhanger} could do better, said {Tom Weller:person}, an analyst at {Pryce Marsden}.

{Tamworth Energy} did not buy {Gridley}, and never made an offer.

A start-up that raises <$5 million|5e6 USD> should expect to give up a fifth of its shares.

{Corrigan Homes} plans to lease <40,000 square feet|~40000 ft²> from {Dalby Property}.
  purchase Corrigan Homes → Dalby Property · planned

{Wexcombe} was going to sell {Priorsfield} to {Lacey Brands}, but has walked away.
  acquisition Lacey Brands → Priorsfield · seller Wexcombe · cancelled

{Medlar Bio} is to pay {Quayside Therapeutics} <$20m|20e6 USD> in a settlement.
  payment Medlar Bio → Quayside Therapeutics · 20e6 USD · planned|announced
`,
);
