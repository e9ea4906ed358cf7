import { group } from '../case.ts';

export const enControlReportedSpeech = group(
  'en',
  'control reported speech',
  `
According to {Bloomberg}, {Yarrow Group} is weighing an offer for {Sedge}.
  acquisition Yarrow Group → Sedge · rumoured

According to {Bloomberg}, {Sedge} employs more people than it did in 2019.

{Moorland} denied that it had lent {Heathway} any money.
  // flat denial

"We have bought {Heathway}," {Rafael Quint:person}, {Moorland}'s founder, told the {Herald}.
  acquisition Moorland → Heathway · completed

{Spruce Software} asked {Larch Capital} to stop calling, the {Financial Post} reported.

The board authorised {Elmstead} to borrow <$15m|15e6 USD> from {Farrow Bank}.
  debt Farrow Bank → Elmstead · 15e6 USD · planned|announced
`,
);
