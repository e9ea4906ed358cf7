import { group } from '../case.ts';

export const enPassiveParticipleRelative = group(
  'en',
  'passive participle relative',
  `
{Colbrook}, which {Tidewater Partners} bought in 2019 for <€95m|95e6 EUR>, has never paid a dividend.
  acquisition Tidewater Partners → Colbrook · 95e6 EUR · completed · date 2019

{Fennimore}, backed by a strong order book, has opened an office in Oslo.

A fine of <£3m|3e6 GBP> was imposed on {Rathlin Water} by {Ofwat:institution}.
  payment Rathlin Water → Ofwat · 3e6 GBP · announced|completed

The turbines supplied by {Bexhill Wind} to {Norvik Kraft} cost <€44 million|44e6 EUR>.
  purchase Norvik Kraft → Bexhill Wind · 44e6 EUR · completed
`,
);
