import { group } from '../case.ts';

export const enCoordination = group(
  'en',
  'coordination',
  `
{Alder Growth} invested <$10m|10e6 USD> in {Mosaiq}; {Finch Capital}, <$12m|12e6 USD>.
  investment Alder Growth → Mosaiq · 10e6 USD · completed
  investment Finch Capital → Mosaiq · 12e6 USD · completed

{Alder Growth} and {Finch Capital} share an office, a receptionist and a coffee machine.

Shares in {Dray} and {Pinder} fell <3%|3%> and <4.5%|4.5%> respectively.

{Severn Rail} signed a <£200m|200e6 GBP> contract with {Hitchin Signals} and another, for <£35m|35e6 GBP>, with {Thornbury Track}.
  purchase Severn Rail → Hitchin Signals · 200e6 GBP · announced|completed
  purchase Severn Rail → Thornbury Track · 35e6 GBP · announced|completed

{Kestrel} sold {Airemont} to {Bosun} for <€60m|60e6 EUR> and {Villette} to {Corvid} for <€15m|15e6 EUR>.
  acquisition Bosun → Airemont · 60e6 EUR · seller Kestrel · completed
  acquisition Corvid → Villette · 15e6 EUR · seller Kestrel · completed

{Kestrel} sold well in {~Germany:institution} and better in {~Spain:institution}.
`,
);
