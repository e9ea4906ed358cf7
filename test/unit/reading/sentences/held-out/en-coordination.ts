import { group } from '../case.ts';

export const enCoordination = group(
  'en',
  'coordination',
  `
{Alder Growth} and {Finch Capital} together put <$22m|22e6 USD> into {Mosaiq}.
  investment Alder Growth, Finch Capital → Mosaiq · 22e6 USD · completed

{Holt Group} bought {Dray} and {Pinder} for <$30m|30e6 USD> and <$45m|45e6 USD> respectively.
  acquisition Holt Group → Dray · 30e6 USD · completed
  acquisition Holt Group → Pinder · 45e6 USD · completed

Neither {Hitchin Signals} nor {Thornbury Track} has lent money to {Severn Rail}.

{Bosun} will lend {Airemont} <$5m|5e6 USD> and buy <$8m|8e6 USD> of software from it.
  debt Bosun → Airemont · 5e6 USD · planned
  purchase Bosun → Airemont · 8e6 USD · planned
`,
);
