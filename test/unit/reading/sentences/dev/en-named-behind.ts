import { group } from '../case.ts';

export const enNamedBehind = group(
  'en',
  'named behind',
  `
{Halvard} has borrowed <$12m|12e6 USD> from two of its existing lenders, {Calder Bank} and {Wren Credit}.
  debt Calder Bank, Wren Credit → Halvard · 12e6 USD · completed

{Halvard} received <$12m|12e6 USD> from three investors: {Talpa Ventures}, {Wren Partners} and {Osier Capital}.
  investment|payment Talpa Ventures, Wren Partners, Osier Capital → Halvard · 12e6 USD · completed

{Halvard} sold its pump unit for <$12m|12e6 USD> to one of its suppliers, {Oster Forge}.
  acquisition|purchase Oster Forge → Halvard · 12e6 USD · completed
  purchase Halvard → Oster Forge · completed

{Halvard} has borrowed <$12m|12e6 USD> from its lenders, {Calder Bank} said.
  debt ∅ → Halvard · 12e6 USD · completed

{Halvard} makes locks. Its biggest customer is {Oster Forge}.
  purchase Oster Forge → Halvard · completed

{Halvard} makes locks. Its largest shareholder is {Oster Forge}.
  stake Oster Forge → Halvard · completed

{Oster Forge} is the largest customer of {Halvard}.
  purchase Oster Forge → Halvard · completed

{Halvard} makes locks. Its biggest customer is not {Oster Forge}.

{Halvard} makes locks. Its biggest customer could be {Oster Forge}.
`,
);
