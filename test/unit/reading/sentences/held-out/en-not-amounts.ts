import { group } from '../case.ts';

export const enNotAmounts = group(
  'en',
  'not amounts',
  `
In 2024 she turned 42, having spent 15 years at the firm and 3 on its 12th floor.

Some 12,000 people, 50 councillors and about 300 shopkeepers marched.

{~United:company} beat {~City:company} 3-2 in front of 45,000 fans.

The office at 128 Harley Street, W1G 7JX, was searched twice.
`,
);
