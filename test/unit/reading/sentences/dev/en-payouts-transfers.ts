import { group } from '../case.ts';

export const enPayoutsTransfers = group(
  'en',
  'payouts transfers',
  `
{Oster Forge} will return <$60m|60e6 USD> to shareholders.
  payment|spending Oster Forge → ∅ · 60e6 USD · planned

{Oster Forge} will buy back up to <$600m|at_most 600e6 USD> of its shares.
  payment|spending Oster Forge → ∅ · 600e6 USD · planned|announced

{Oster Forge} has already handed back <£80m|80e6 GBP> to investors this year.
  payment|spending Oster Forge → ∅ · 80e6 GBP · completed

{Oster Forge} agreed to hand <60%|60%> of {Halvard} to {Talpa Ventures}.
  acquisition|stake Talpa Ventures → Halvard · share 60 · planned|announced · seller Oster Forge

{Talpa Ventures} was outbid for {Halvard}, which went to {Oster Forge} for <$2bn|2e9 USD>.
  acquisition Talpa Ventures → Halvard · cancelled
  acquisition Oster Forge → Halvard · 2e9 USD · completed

The clean-up, run by {Halvard}, will cost {Oster Forge} <$60m|60e6 USD>.
  purchase Oster Forge → Halvard · 60e6 USD · planned|announced

The fire cost {Oster Forge} <$60m|60e6 USD>.

{Oster Forge} will pay {Halvard} <$19m|19e6 USD> up front, with as much as <$64m|at_most 64e6 USD> to follow if targets are met.
  payment|purchase Oster Forge → Halvard · 19e6 USD · planned
  payment|purchase Oster Forge → Halvard · 64e6 USD · planned

{Oster Forge} took full control of {Halvard}, paying {Talpa Ventures} <$60m|60e6 USD>.
  acquisition Oster Forge → Halvard · 60e6 USD · completed · seller Talpa Ventures

{Halvard} received <$5m|5e6 USD> from {Talpa Ventures} in exchange for a <10%|10%> stake.
  investment|payment Talpa Ventures → Halvard · 5e6 USD · completed

{Talpa Ventures} gave {Halvard} <$5m|5e6 USD> in exchange for a <10%|10%> stake.
  investment Talpa Ventures → Halvard · 5e6 USD · completed · share 10
`,
);
