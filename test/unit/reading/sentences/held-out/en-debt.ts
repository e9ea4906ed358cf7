import { group } from '../case.ts';

export const enDebt = group(
  'en',
  'debt',
  `
{Ashdown Rail} issued <$750m|750e6 USD> of seven-year bonds at <5.25%|5.25%>.
  debt ∅ → Ashdown Rail · 750e6 USD · completed

{Vickery} borrowed the idea from {Hobbs & Lane}, and improved it.

{Osprey} gave {Quill Holdings} credit for the turnaround.
  // praise
`,
);
