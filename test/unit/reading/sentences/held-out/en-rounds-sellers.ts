import { group } from '../case.ts';

export const enRoundsSellers = group(
  'en',
  'rounds sellers',
  `
{Rosebank} sold {Tillery} to {Monsoon plc} for <£54m|54e6 GBP>.
  acquisition Monsoon plc → Tillery · 54e6 GBP · seller Rosebank · completed

{Tidepool} raised its prices by <6%|6%> and its forecast for the year.

{Xanthe Resources} mined its database for leads and sold nothing.
`,
);
