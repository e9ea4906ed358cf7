import { group } from '../case.ts';

export const enControlReportedSpeech = group(
  'en',
  'control reported speech',
  `
{Bramble} agreed to sell {Nettle} to {Yarrow Group}, {Bramble} said on Monday.
  acquisition Yarrow Group → Nettle · seller Bramble · announced

According to {Bloomberg}, {Yarrow Group} is weighing an offer for {Sedge}.
  acquisition Yarrow Group → Sedge · rumoured

{Rafael Quint:person}, who heads {Moorland}, told investors it would put <$50 million|50e6 USD> into {Heathway}.
  investment Moorland → Heathway · 50e6 USD · planned

{Moorland} denied that it had lent {Heathway} any money.
  // flat denial

People familiar with the matter say {Larch Capital} has offered <$2 billion|2e9 USD> for {Spruce Software}.
  acquisition Larch Capital → Spruce Software · 2e9 USD · rumoured

{Spruce Software} asked {Larch Capital} to stop calling, the {Financial Post} reported.
`,
);
