import { group } from '../case.ts';

export const enTenseModality = group(
  'en',
  'tense modality',
  `
{Oakhanger} could do better, said {Tom Weller:person}, an analyst at {Pryce Marsden}.

A start-up that raises <$5 million|5e6 USD> should expect to give up a fifth of its shares.

{Wexcombe} was going to sell {Priorsfield} to {Lacey Brands}, but has walked away.
  acquisition Lacey Brands → Priorsfield · seller Wexcombe · cancelled
`,
);
