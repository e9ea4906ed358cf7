import { group } from '../case.ts';

export const enRoundsSellers = group(
  'en',
  'rounds sellers',
  `
{Fathom AI} has closed a <$28m|28e6 USD> round led by {Ridgeback}, with {Olive Street} and {Kestle Fund} also taking part.
  investment Ridgeback, Olive Street, Kestle Fund → Fathom AI · 28e6 USD · completed

{Rosebank} sold {Tillery} to {Monsoon plc} for <£54m|54e6 GBP>.
  acquisition Monsoon plc → Tillery · 54e6 GBP · seller Rosebank · completed

{Rosebank} sold its shareholders a dream, says {Neil Garvey:person} of {Pryce Marsden}.
  // a dream is sold

{Tidepool} raised its prices by <6%|6%> and its forecast for the year.

{Skein} raised <A$12 million|12e6 AUD> in seed funding.
  investment ∅ → Skein · 12e6 AUD · completed

{Xanthe Resources} mined its database for leads and sold nothing.
`,
);
