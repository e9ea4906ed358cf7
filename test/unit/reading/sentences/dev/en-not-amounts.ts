import { group } from '../case.ts';

export const enNotAmounts = group(
  'en',
  'not amounts',
  `
Call 020 7946 0018 or +1 212 555 0199 between 9 and 5.

The index closed at 7,512.30, its highest since 17 May 2021.

Version 3.2 runs on the {~787:product} and on the {~A320:product}, but not before 8.47am.

Section 214(b) of the {~1986 Act:product} applies to firms with under 250 staff.

It would cost hundreds of millions of dollars, perhaps billions.
  // no value

Ranked 3rd of 27, the town has 5,400 residents, 2 schools and a tram every 12 minutes.
`,
);
