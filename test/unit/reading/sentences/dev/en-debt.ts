import { group } from '../case.ts';

export const enDebt = group(
  'en',
  'debt',
  `
{Penhallow} has secured planning permission for 200 homes.

{Ashdown Rail} issued <$750m|750e6 USD> of seven-year bonds at <5.25%|5.25%>.
  debt ∅ → Ashdown Rail · 750e6 USD · completed

The <€12m|12e6 EUR> that {Vickery} borrowed from {Banca Lucerna} is due in 2028.
  debt Banca Lucerna → Vickery · 12e6 EUR · completed

{Vickery} borrowed the idea from {Hobbs & Lane}, and improved it.

{Quill Holdings} lent its parent {Osprey} <$5m|5e6 USD>, secured on a warehouse in Tulsa.
  debt Quill Holdings → Osprey · 5e6 USD · completed

{Osprey} gave {Quill Holdings} credit for the turnaround.
  // praise
`,
);
