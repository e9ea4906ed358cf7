import { group } from '../case.ts';

export const enPurchases = group(
  'en',
  'purchases',
  `
{Cascade Rail} placed an order for 40 locomotives with {Brightline Works}, worth <$310 million|310e6 USD>.
  purchase Cascade Rail → Brightline Works · 310e6 USD · completed|announced

{Brightline Works} put its affairs in order before the audit.

{Galena} won praise from {Metro Tyneford:company|institution} for its punctuality.

{Ellery Pharma} licensed {ELP-40:product} from {Synthos}, paying <$20m|20e6 USD> upfront and up to <$180m|at_most 180e6 USD> in milestones.
  purchase Ellery Pharma → Synthos · 20e6 USD · completed|announced
  ? purchase|payment Ellery Pharma → Synthos · 180e6 USD · completed|announced|planned

{Marchmont Stores} sold its head office to {Fenwick Estates} for <£31m|31e6 GBP> and leased it back for 15 years.
  acquisition|purchase Fenwick Estates → Marchmont Stores · 31e6 GBP · completed
  purchase Marchmont Stores → Fenwick Estates · completed|announced

{Fenwick Estates} bought time by asking {Marchmont Stores} for a meeting.
  // "bought time"
`,
);
