import { group } from '../case.ts';

export const enNotAmounts = group(
  'en',
  'not amounts',
  `
The index closed at 7,512.30, its highest since 17 May 2021.

Section 214(b) of the {~1986 Act:product} applies to firms with under 250 staff.

Ranked 3rd of 27, the town has 5,400 residents, 2 schools and a tram every 12 minutes.
`,
);
