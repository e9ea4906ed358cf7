import { group } from '../case.ts';

export const enPurchases = group(
  'en',
  'purchases',
  `
{Brightline Works} put its affairs in order before the audit.

{Galena} won a ten-year contract worth <$95m|95e6 USD> to maintain trains for {Metro Tyneford:company|institution}.
  purchase Metro Tyneford → Galena · 95e6 USD · announced|completed

{Ellery Pharma} licensed {ELP-40:product} from {Synthos}, paying <$20m|20e6 USD> upfront and up to <$180m|at_most 180e6 USD> in milestones.
  purchase Ellery Pharma → Synthos · 20e6 USD · completed|announced
  ? purchase|payment Ellery Pharma → Synthos · 180e6 USD · completed|announced|planned

{Synthos} holds a licence to operate in four states.

{Fenwick Estates} bought time by asking {Marchmont Stores} for a meeting.
  // "bought time"

{Tollgate}, which gets two-thirds of its seats from {Ilvesta}, has stopped production.
  purchase Tollgate → Ilvesta · completed|announced
`,
);
