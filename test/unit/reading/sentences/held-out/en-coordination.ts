import { group } from '../case.ts';

export const enCoordination = group(
  'en',
  'coordination',
  `
{Alder Growth} invested <$10m|10e6 USD> in {Mosaiq}; {Finch Capital}, <$12m|12e6 USD>.
  investment Alder Growth → Mosaiq · 10e6 USD · completed
  investment Finch Capital → Mosaiq · 12e6 USD · completed

Shares in {Dray} and {Pinder} fell <3%|3%> and <4.5%|4.5%> respectively.

{Kestrel} sold {Airemont} to {Bosun} for <€60m|60e6 EUR> and {Villette} to {Corvid} for <€15m|15e6 EUR>.
  acquisition Bosun → Airemont · 60e6 EUR · seller Kestrel · completed
  acquisition Corvid → Villette · 15e6 EUR · seller Kestrel · completed
`,
);
