import { group } from '../case.ts';

export const enDamaged = group(
  'en',
  'damaged',
  `
Profit was <£2m|2e6 GBP>, {Millbank} said in a state-
ment.
  profit of Millbank · 2e6 GBP

{Harcourt} bought {Pell&Mell} for<$7m|7e6 USD> in cash.
  acquisition Harcourt → Pell&Mell · 7e6 USD · completed

{Norlane}\u00a0lent <$5\u00a0million|5e6 USD> to {Wick\u00a0&\u00a0Sons}.
  debt Norlane → Wick\u00a0&\u00a0Sons · 5e6 USD · completed

{HARCOURT} WILL  PAY   <$ 3 MILLION|3e6 USD> TO {NORLANE}
  payment|purchase HARCOURT → NORLANE · 3e6 USD · planned

Pub-
lished 4 May 2023 , 7 : 15 am
`,
);
