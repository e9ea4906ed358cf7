import { group } from '../case.ts';

export const enControlReportedSpeech = group(
  'en',
  'control reported speech',
  `
{Bramble} agreed to sell {Nettle} to {Yarrow Group}, {Bramble} said on Monday.
  acquisition Yarrow Group → Nettle · seller Bramble · announced

{Rafael Quint:person}, who heads {Moorland}, told investors it would put <$50 million|50e6 USD> into {Heathway}.
  investment Moorland → Heathway · 50e6 USD · planned

People familiar with the matter say {Larch Capital} has offered <$2 billion|2e9 USD> for {Spruce Software}.
  acquisition Larch Capital → Spruce Software · 2e9 USD · rumoured
`,
);
