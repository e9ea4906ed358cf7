import { group } from '../case.ts';

export const enPronounsAnaphora = group(
  'en',
  'pronouns anaphora',
  `
{Linnet} is growing fast. It bought {Cobalt Street} for <$9m|9e6 USD> in May.
  acquisition Linnet → Cobalt Street · 9e6 USD · completed

{Gantry} and {Hexley} know each other well. The [former=Gantry] bought <$11m|11e6 USD> of cement from the [latter=Hexley] last year.
  purchase Gantry → Hexley · 11e6 USD · completed

Before it collapsed, {Thistle Air} paid its [caterer=Loaf & Co], {Loaf & Co}, <€18m|18e6 EUR> a year.
  purchase|payment Thistle Air → Loaf & Co · 18e6 EUR · completed
`,
);
