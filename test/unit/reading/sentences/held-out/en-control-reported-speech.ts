import { group } from '../case.ts';

export const enControlReportedSpeech = group(
  'en',
  'control reported speech',
  `
According to {Bloomberg}, {Sedge} employs more people than it did in 2019.

"We have bought {Heathway}," {Rafael Quint:person}, {Moorland}'s founder, told the {Herald}.
  acquisition Moorland → Heathway · completed

The board authorised {Elmstead} to borrow <$15m|15e6 USD> from {Farrow Bank}.
  debt Farrow Bank → Elmstead · 15e6 USD · planned|announced
`,
);
