import { group } from '../case.ts';

export const enDamaged = group(
  'en',
  'damaged',
  `
The companys chairman doesnt think its for sale.

{Harcourt} bought {Pell&Mell} for<$7m|7e6 USD> in cash.
  acquisition Harcourt → Pell&Mell · 7e6 USD · completed

â€œWe wonâ€™t sell,â€\u009d said {Harcourt}.
  // mojibake, a denial

{HARCOURT} WILL  PAY   <$ 3 MILLION|3e6 USD> TO {NORLANE}
  payment|purchase HARCOURT → NORLANE · 3e6 USD · planned
`,
);
