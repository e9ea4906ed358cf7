import { group } from '../case.ts';

export const enCoordination = group(
  'en',
  'coordination',
  `
{Alder Growth} and {Finch Capital} together put <$22m|22e6 USD> into {Mosaiq}.
  investment Alder Growth, Finch Capital → Mosaiq · 22e6 USD · completed

{Alder Growth} and {Finch Capital} share an office, a receptionist and a coffee machine.

{Holt Group} bought {Dray} and {Pinder} for <$30m|30e6 USD> and <$45m|45e6 USD> respectively.
  acquisition Holt Group → Dray · 30e6 USD · completed
  acquisition Holt Group → Pinder · 45e6 USD · completed

{Severn Rail} signed a <£200m|200e6 GBP> contract with {Hitchin Signals} and another, for <£35m|35e6 GBP>, with {Thornbury Track}.
  purchase Severn Rail → Hitchin Signals · 200e6 GBP · announced|completed
  purchase Severn Rail → Thornbury Track · 35e6 GBP · announced|completed

Neither {Hitchin Signals} nor {Thornbury Track} has lent money to {Severn Rail}.

{Kestrel} sold well in {~Germany:institution} and better in {~Spain:institution}.

{Bosun} will lend {Airemont} <$5m|5e6 USD> and buy <$8m|8e6 USD> of software from it.
  debt Bosun → Airemont · 5e6 USD · planned
  purchase Bosun → Airemont · 8e6 USD · planned
`,
);
