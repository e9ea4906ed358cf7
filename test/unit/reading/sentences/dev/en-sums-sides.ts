import { group } from '../case.ts';

export const enSumsSides = group(
  'en',
  'sums sides',
  `
It was {Longtide}, not {Fenwick Ventures}, that paid <$9m|9e6 USD> for {Kestrel AI}.
  acquisition Longtide → Kestrel AI · 9e6 USD · completed

With the <$300m|300e6 USD> it raised from {Longtide} in March, {Kestrel AI} bought {Pellworm}, a Danish rival.
  investment Longtide → Kestrel AI · 300e6 USD · completed
  acquisition Kestrel AI → Pellworm · completed

{Kestrel AI} said it had secured <$300m|300e6 USD> in debt financing from {Brackley Bank} and {Longtide}.
  debt Brackley Bank, Longtide → Kestrel AI · 300e6 USD · completed

{Brackley Bank} has agreed to provide {Kestrel AI} with a <$300m|300e6 USD> credit line.
  debt Brackley Bank → Kestrel AI · 300e6 USD · announced|planned

A <$300m|300e6 USD> credit line has been extended to {Kestrel AI} by {Brackley Bank}.
  debt Brackley Bank → Kestrel AI · 300e6 USD · completed|announced

{Pellworm} makes about <40%|about 40%> of its sales to {Kestrel AI}.
  purchase Kestrel AI → Pellworm · completed

{Kestrel AI} accounts for <40%|40%> of {Pellworm}'s sales.
  purchase Kestrel AI → Pellworm · completed

{Pellworm} will invest up to <$10bn|at_most 10e9 USD> in {Kestrel AI}, which in turn has agreed to buy <$20bn|20e9 USD> of its chips.
  investment Pellworm → Kestrel AI · 10e9 USD · planned
  purchase Kestrel AI → Pellworm · 20e9 USD · announced|planned

{Fernhill}, bought by {Marlow Group} in 2019, lost <£12m|12e6 GBP> last year. {Marlow Group} now wants to offload it, and {Tamsin Capital} has offered <£90m|90e6 GBP>.
  acquisition Marlow Group → Fernhill · completed · date 2019
  profit of Fernhill · 12e6 GBP
  acquisition Tamsin Capital → Fernhill · 90e6 GBP · announced|rumoured

{Tamsin Capital} first invested in {Fernhill} in 2018, when it paid <£15m|15e6 GBP> for a fifth of the company.
  investment Tamsin Capital → Fernhill · 15e6 GBP · completed · date 2018

{Marlow Group} is one of {Fernhill}'s largest customers, spending about <£8m|about 8e6 GBP> a year with it.
  purchase Marlow Group → Fernhill · 8e6 GBP · completed

{Fernhill} relies on {Marlow Group} for parts.
  purchase Fernhill → Marlow Group · completed

{Fernhill} has agreed to pay <€4m|4e6 EUR> to settle a lawsuit brought by {Marlow Group}.
  payment Fernhill → Marlow Group · 4e6 EUR · announced|planned

{Fernhill} has licensed the technology to {Marlow Group}, which will pay <€4m|4e6 EUR> up front.
  purchase Marlow Group → Fernhill · 4e6 EUR · completed|planned

{Fernhill}'s biggest tenant, {Marlow Group}, pays it <€4m|4e6 EUR> a year.
  purchase|payment Marlow Group → Fernhill · 4e6 EUR · completed

{Fernhill} last traded at a profit in 2019.

{China:institution} accounts for <40%|40%> of {Pellworm}'s sales.

{Fernhill} has agreed to pay <€4m|4e6 EUR> to settle claims by former staff.
  ? payment|spending Fernhill → ∅ · 4e6 EUR · announced|planned

{Fernhill} has agreed to pay <€4m|4e6 EUR> to end a dispute with {Marlow Group} over a patent.
  payment Fernhill → Marlow Group · 4e6 EUR · announced|planned

{Fernhill} cut its costs, spending less with {Marlow Group}.
`,
);
