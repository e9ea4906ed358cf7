import { group } from '../case.ts';

export const enPassiveParticipleRelative = group(
  'en',
  'passive participle relative',
  `
{Isomere} was acquired by {Veltrix} for <$600 million|600e6 USD> last autumn.
  acquisition Veltrix → Isomere · 600e6 USD · completed

Some <$18m|about 18e6 USD> was ploughed into {Fennimore} by {Gable Ventures}.
  investment Gable Ventures → Fennimore · 18e6 USD · completed

The loan, extended to {Merrick Steel} by {First Calder Bank}, is secured on two furnaces.
  debt First Calder Bank → Merrick Steel · completed

Owned <63%|63%> by {Sorrel Holdings}, {Rathlin Water} serves half a million homes.
  stake Sorrel Holdings → Rathlin Water · share 63 · completed
`,
);
