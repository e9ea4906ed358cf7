import { group } from '../case.ts';

export const enDamaged = group(
  'en',
  'damaged',
  `
The companys chairman doesnt think its for sale.

â€œWe wonâ€™t sell,â€\u009d said {Harcourt}.
  // mojibake, a denial
`,
);
