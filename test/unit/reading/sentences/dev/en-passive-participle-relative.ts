import { group } from '../case.ts';

export const enPassiveParticipleRelative = group(
  'en',
  'passive participle relative',
  `
{Isomere} was acquired by {Veltrix} for <$600 million|600e6 USD> last autumn.
  acquisition Veltrix → Isomere · 600e6 USD · completed

{Colbrook}, which {Tidewater Partners} bought in 2019 for <€95m|95e6 EUR>, has never paid a dividend.
  acquisition Tidewater Partners → Colbrook · 95e6 EUR · completed · date 2019

Some <$18m|about 18e6 USD> was ploughed into {Fennimore} by {Gable Ventures}.
  investment Gable Ventures → Fennimore · 18e6 USD · completed

{Fennimore}, backed by a strong order book, has opened an office in Oslo.

The loan, extended to {Merrick Steel} by {First Calder Bank}, is secured on two furnaces.
  debt First Calder Bank → Merrick Steel · completed

A fine of <£3m|3e6 GBP> was imposed on {Rathlin Water} by {Ofwat:institution}.
  payment Rathlin Water → Ofwat · 3e6 GBP · announced|completed

Owned <63%|63%> by {Sorrel Holdings}, {Rathlin Water} serves half a million homes.
  stake Sorrel Holdings → Rathlin Water · share 63 · completed

The turbines supplied by {Bexhill Wind} to {Norvik Kraft} cost <€44 million|44e6 EUR>.
  purchase Norvik Kraft → Bexhill Wind · 44e6 EUR · completed
`,
);
