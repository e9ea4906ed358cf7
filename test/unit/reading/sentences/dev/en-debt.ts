import { group } from '../case.ts';

export const enDebt = group(
  'en',
  'debt',
  `
{Penhallow} has secured a <£40m|40e6 GBP> facility from {Farrow Bank}, backed by a guarantee from {UK Export Finance:institution|company}.
  debt Farrow Bank → Penhallow · 40e6 GBP · completed|announced

{Penhallow} has secured planning permission for 200 homes.

{Ashdown Rail} issued an apology to passengers stuck outside Swindon.

The <€12m|12e6 EUR> that {Vickery} borrowed from {Banca Lucerna} is due in 2028.
  debt Banca Lucerna → Vickery · 12e6 EUR · completed

{Hobbs & Lane} has paid back the last of its loans, two years early.
  // repaid, and to nobody named

{Quill Holdings} lent its parent {Osprey} <$5m|5e6 USD>, secured on a warehouse in Tulsa.
  debt Quill Holdings → Osprey · 5e6 USD · completed
`,
);
