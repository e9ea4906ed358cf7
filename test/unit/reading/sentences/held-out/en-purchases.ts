import { group } from '../case.ts';

export const enPurchases = group(
  'en',
  'purchases',
  `
{Cascade Rail} placed an order for 40 locomotives with {Brightline Works}, worth <$310 million|310e6 USD>.
  purchase Cascade Rail → Brightline Works · 310e6 USD · completed|announced

{Galena} won praise from {Metro Tyneford:company|institution} for its punctuality.

{Marchmont Stores} sold its head office to {Fenwick Estates} for <£31m|31e6 GBP> and leased it back for 15 years.
  acquisition|purchase Fenwick Estates → Marchmont Stores · 31e6 GBP · completed
  purchase Marchmont Stores → Fenwick Estates · completed|announced
`,
);
