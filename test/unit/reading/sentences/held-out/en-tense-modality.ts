import { group } from '../case.ts';

export const enTenseModality = group(
  'en',
  'tense modality',
  `
{Oakhanger} will invest <$90 million|90e6 USD> in {Lumeris}.
  investment Oakhanger → Lumeris · 90e6 USD · planned

{Tamworth Energy} has agreed to buy {Gridley} for <$750m|750e6 USD> in cash.
  acquisition Tamworth Energy → Gridley · 750e6 USD · announced

{Saltash} is in talks to lend <€30m|30e6 EUR> to {Corrigan Homes}.
  debt Saltash → Corrigan Homes · 30e6 EUR · rumoured

{Lacey Brands} would rather walk than run, its chairman {Ian Oduya:person} likes to say.
`,
);
