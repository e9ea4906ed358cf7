import { group } from '../case.ts';

export const enCoordination = group(
  'en',
  'coordination',
  `
{Alder Growth} and {Finch Capital} together put <$22m|22e6 USD> into {Mosaiq}.
  investment Alder Growth, Finch Capital → Mosaiq · 22e6 USD · completed

{Alder Growth} invested <$10m|10e6 USD> in {Mosaiq}; {Finch Capital}, <$12m|12e6 USD>.
  investment Alder Growth → Mosaiq · 10e6 USD · completed
  investment Finch Capital → Mosaiq · 12e6 USD · completed

{Holt Group} bought {Dray} and {Pinder} for <$30m|30e6 USD> and <$45m|45e6 USD> respectively.
  acquisition Holt Group → Dray · 30e6 USD · completed
  acquisition Holt Group → Pinder · 45e6 USD · completed

Shares in {Dray} and {Pinder} fell <3%|3%> and <4.5%|4.5%> respectively.

Neither {Hitchin Signals} nor {Thornbury Track} has lent money to {Severn Rail}.

{Kestrel} sold {Airemont} to {Bosun} for <€60m|60e6 EUR> and {Villette} to {Corvid} for <€15m|15e6 EUR>.
  acquisition Bosun → Airemont · 60e6 EUR · seller Kestrel · completed
  acquisition Corvid → Villette · 15e6 EUR · seller Kestrel · completed

{Bosun} will lend {Airemont} <$5m|5e6 USD> and buy <$8m|8e6 USD> of software from it.
  debt Bosun → Airemont · 5e6 USD · planned
  purchase Bosun → Airemont · 8e6 USD · planned
`,
);
