import { group } from '../case.ts';

export const enNames = group(
  'en',
  'names',
  `
The {National Grain Board=NGB:institution} ({NGB:institution}) met exporters in Kansas City on Friday.

{Kwame Boateng:person}, chief financial officer of {Bonhill plc=Bonhill}, resigned. {Boateng=Kwame Boateng} had joined {Bonhill} in 2009.

{Bank of Tarrytown}, {First Ozark Savings} and {Credit Union of Maine} declined to comment.

Christmas comes early in Ohio, or so the Americans say.

{Ping:product}, an app made by {Mobilab Ltd=Mobilab}, has ten million users.

The Chief Executive and the Chairman of the Board met in the Boardroom.
  // offices without names
`,
);
