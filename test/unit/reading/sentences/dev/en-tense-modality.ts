import { group } from '../case.ts';

export const enTenseModality = group(
  'en',
  'tense modality',
  `
{Oakhanger} will invest <$90 million|90e6 USD> in {Lumeris}.
  investment Oakhanger → Lumeris · 90e6 USD · planned

{Oakhanger} could bid as much as <$1.4bn|at_most 1.4e9 USD> for {Lumeris}.
  acquisition Oakhanger → Lumeris · 1.4e9 USD · rumoured

{Tamworth Energy} has agreed to buy {Gridley} for <$750m|750e6 USD> in cash.
  acquisition Tamworth Energy → Gridley · 750e6 USD · announced

{Tamworth Energy} did not buy {Gridley}, and never made an offer.

{Saltash} is in talks to lend <€30m|30e6 EUR> to {Corrigan Homes}.
  debt Saltash → Corrigan Homes · 30e6 EUR · rumoured

{Corrigan Homes} plans to lease <40,000 square feet|~40000 ft²> from {Dalby Property}.
  purchase Corrigan Homes → Dalby Property · planned

{Lacey Brands} would rather walk than run, its chairman {Ian Oduya:person} likes to say.

{Medlar Bio} is to pay {Quayside Therapeutics} <$20m|20e6 USD> in a settlement.
  payment Medlar Bio → Quayside Therapeutics · 20e6 USD · planned|announced
`,
);
