import { group } from '../case.ts';

export const enRoundsSellers = group(
  'en',
  'rounds sellers',
  `
{Fathom AI} has closed its office in Boston after a round of lay-offs led by its new boss.
  // "closed", "round", "led by" without money

Existing shareholders {Burr Oak} and {Vela} chipped in another <$6m|6e6 USD> for {Tidepool}.
  investment Burr Oak, Vela → Tidepool · 6e6 USD · completed

{Bellwether} offloaded its <19 per cent|19%> stake in {Gorse Mining} to {Xanthe Resources} for <A$40m|40e6 AUD>.
  acquisition|stake|investment Xanthe Resources → Gorse Mining · 40e6 AUD · seller Bellwether · completed
`,
);
