import { group } from '../case.ts';

export const enInsertions = group(
  'en',
  'insertions',
  `
{Halvard}, a rival from Munich, pulled in <$12m|12e6 USD> from {Osier Capital} last summer.
  investment Osier Capital → Halvard · 12e6 USD · completed

{Halvard}, a lender in Bath, agreed to buy {Oster Forge} for <$12m|12e6 USD>.
  acquisition Halvard → Oster Forge · 12e6 USD · planned|announced

{Halvard}, a fund based in Bath, invested in {Oster Forge} last year.
  investment Halvard → Oster Forge · completed

{Halvard}, founded in 2019, raised <$12m|12e6 USD> from {Osier Capital} in May.
  investment Osier Capital → Halvard · 12e6 USD · completed

{Halvard}, invested in by half the county, has closed its doors.

{Oster Forge} has committed to buying all of the steel it needs for its own plants from {Halvard}.
  purchase Oster Forge → Halvard · planned|announced

The ruling clears the way for {Oster Forge} to buy {Halvard} for <$2bn|2e9 USD>.
  acquisition Oster Forge → Halvard · 2e9 USD · planned|announced

It has agreed a plan for {Calder Bank} to lend {Halvard} <$2bn|2e9 USD>.
  debt Calder Bank → Halvard · 2e9 USD · planned|announced

Talks for {Halvard} to be taken over by {Oster Forge} for about <$2bn|about 2e9 USD> broke down.
  acquisition Oster Forge → Halvard · 2e9 USD · cancelled

Analysts called for {Halvard} to cut its costs.
`,
);
