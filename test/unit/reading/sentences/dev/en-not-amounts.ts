import { group } from '../case.ts';

export const enNotAmounts = group(
  'en',
  'not amounts',
  `
In 2024 she turned 42, having spent 15 years at the firm and 3 on its 12th floor.

Call 020 7946 0018 or +1 212 555 0199 between 9 and 5.

Some 12,000 people, 50 councillors and about 300 shopkeepers marched.

Version 3.2 runs on the {~787:product} and on the {~A320:product}, but not before 8.47am.

{~United:company} beat {~City:company} 3-2 in front of 45,000 fans.

It would cost hundreds of millions of dollars, perhaps billions.
  // no value

The office at 128 Harley Street, W1G 7JX, was searched twice.
`,
);
