import { group } from '../case.ts';

export const enOtherSenses = group(
  'en',
  'other senses',
  `
{Corinna Vale:person} acquired a limp and a reputation in her years at {Marchetti}.

{Hinge & Co} is backed up by its data, and by a wall of servers.
  // "backed up by"

{Bellamy} raised the alarm and took out the rubbish.
`,
);
