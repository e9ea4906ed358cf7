import { group } from '../case.ts';

export const enPassiveParticipleRelative = group(
  'en',
  'passive participle relative',
  `
{Isomere} was founded by {Priya Raman:person} in 2014 and employs 310 people.

{Colbrook}, which {Tidewater Partners} bought in 2019 for <€95m|95e6 EUR>, has never paid a dividend.
  acquisition Tidewater Partners → Colbrook · 95e6 EUR · completed · date 2019

{Fennimore}, backed by {Gable Ventures} and {Ostler Fund}, has opened an office in Oslo.
  investment Gable Ventures, Ostler Fund → Fennimore · completed

{Fennimore}, backed by a strong order book, has opened an office in Oslo.

The campaign was bought into by staff at {Merrick Steel} and praised by {First Calder Bank}.

A fine of <£3m|3e6 GBP> was imposed on {Rathlin Water} by {Ofwat:institution}.
  payment Rathlin Water → Ofwat · 3e6 GBP · announced|completed

Acquired customers tend to stay longer, {Rathlin Water} told investors.

The turbines supplied by {Bexhill Wind} to {Norvik Kraft} cost <€44 million|44e6 EUR>.
  purchase Norvik Kraft → Bexhill Wind · 44e6 EUR · completed
`,
);
