import { group } from '../case.ts';

export const enRoundsSellers = group(
  'en',
  'rounds sellers',
  `
{Fathom AI} has closed a <$28m|28e6 USD> round led by {Ridgeback}, with {Olive Street} and {Kestle Fund} also taking part.
  investment Ridgeback, Olive Street, Kestle Fund → Fathom AI · 28e6 USD · completed

{Fathom AI} has closed its office in Boston after a round of lay-offs led by its new boss.
  // "closed", "round", "led by" without money

{Rosebank} sold its shareholders a dream, says {Neil Garvey:person} of {Pryce Marsden}.
  // a dream is sold

Existing shareholders {Burr Oak} and {Vela} chipped in another <$6m|6e6 USD> for {Tidepool}.
  investment Burr Oak, Vela → Tidepool · 6e6 USD · completed

{Skein} raised <A$12 million|12e6 AUD> in seed funding.
  investment ∅ → Skein · 12e6 AUD · completed

{Bellwether} offloaded its <19 per cent|19%> stake in {Gorse Mining} to {Xanthe Resources} for <A$40m|40e6 AUD>.
  acquisition|stake|investment Xanthe Resources → Gorse Mining · 40e6 AUD · seller Bellwether · completed
`,
);
