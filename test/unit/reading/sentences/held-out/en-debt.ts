import { group } from '../case.ts';

export const enDebt = group(
  'en',
  'debt',
  `
{Penhallow} has secured a <£40m|40e6 GBP> facility from {Farrow Bank}, backed by a guarantee from {UK Export Finance:institution}.
  debt Farrow Bank → Penhallow · 40e6 GBP · completed|announced

{Ashdown Rail} issued an apology to passengers stuck outside Swindon.

{Hobbs & Lane} has paid back the last of its loans, two years early.
  // repaid, and to nobody named
`,
);
