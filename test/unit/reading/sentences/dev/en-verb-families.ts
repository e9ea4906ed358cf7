import { group } from '../case.ts';

export const enVerbFamilies = group(
  'en',
  'verb families',
  `
{Oster Forge} is eyeing a takeover of {Halvard}.
  acquisition Oster Forge → Halvard · rumoured

{Oster Forge} inked a <$60m|60e6 USD> deal to buy {Halvard}.
  acquisition Oster Forge → Halvard · 60e6 USD · announced

{Oster Forge} shelled out <$60m|60e6 USD> for {Halvard}.
  acquisition Oster Forge → Halvard · 60e6 USD · completed

{Halvard} billed {Oster Forge} <$6m|6e6 USD> for the work.
  purchase Oster Forge → Halvard · 6e6 USD · completed

{Oster Forge} refunded {Halvard} <$6m|6e6 USD>.
  payment Oster Forge → Halvard · 6e6 USD · completed

{Oster Forge} axed its planned acquisition of {Halvard}.
  acquisition Oster Forge → Halvard · cancelled

{Oster Forge} is poised to buy {Halvard} for <$60m|60e6 USD>.
  acquisition Oster Forge → Halvard · 60e6 USD · planned

{Talpa Ventures} participated in the <$6m|6e6 USD> round of {Halvard}.
  investment Talpa Ventures → Halvard · 6e6 USD · completed

The company's bills rose and {Halvard} logs fewer hours; it eyes growth.
`,
);
