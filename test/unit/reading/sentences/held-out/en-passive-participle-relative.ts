import { group } from '../case.ts';

export const enPassiveParticipleRelative = group(
  'en',
  'passive participle relative',
  `
{Isomere} was founded by {Priya Raman:person} in 2014 and employs 310 people.

{Fennimore}, backed by {Gable Ventures} and {Ostler Fund}, has opened an office in Oslo.
  investment Gable Ventures, Ostler Fund → Fennimore · completed

The campaign was bought into by staff at {Merrick Steel} and praised by {First Calder Bank}.

Acquired customers tend to stay longer, {Rathlin Water} told investors.
`,
);
