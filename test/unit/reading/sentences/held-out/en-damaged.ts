import { group } from '../case.ts';

export const enDamaged = group(
  'en',
  'damaged',
  `
Profit was <£2m|2e6 GBP>, {Millbank} said in a state-
ment.
  profit of Millbank · 2e6 GBP

{Norlane}\u00a0lent <$5\u00a0million|5e6 USD> to {Wick\u00a0&\u00a0Sons}.
  debt Norlane → Wick\u00a0&\u00a0Sons · 5e6 USD · completed

Pub-
lished 4 May 2023 , 7 : 15 am
`,
);
