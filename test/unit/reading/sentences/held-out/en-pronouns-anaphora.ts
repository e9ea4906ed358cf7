import { group } from '../case.ts';

export const enPronounsAnaphora = group(
  'en',
  'pronouns anaphora',
  `
{Linnet} is growing fast. It took a while, but it was worth the wait.

{Gantry} and {Hexley} know each other well. The former chairman of one is the godfather of the other's.
  // "former" of a chairman

{Loaf & Co} says its customers owe it a great deal of patience.
`,
);
