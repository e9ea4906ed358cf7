import { group } from '../case.ts';

export const enNames = group(
  'en',
  'names',
  `
{Kwame Boateng:person}, chief financial officer of {Bonhill plc=Bonhill}, resigned. {Boateng=Kwame Boateng} had joined {Bonhill} in 2009.

Christmas comes early in Ohio, or so the Americans say.

The Chief Executive and the Chairman of the Board met in the Boardroom.
  // offices without names
`,
);
