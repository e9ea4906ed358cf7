import { group } from '../case.ts';

export const enBidsTalks = group(
  'en',
  'bids talks',
  `
Shares in {Polder Chips} fell <6%|6%> on Tuesday after it said its biggest customer, {Grafton Motors}, had cut orders.
  purchase Grafton Motors → Polder Chips · completed

{Castell Partners} will take {Meridian Soft} private at <£4.10|4.10 GBP> a share, valuing it at <£1.2bn|1.2e9 GBP>.
  acquisition Castell Partners → Meridian Soft · planned
  ? acquisition Castell Partners → Meridian Soft · 1.2e9 GBP · planned
  ? valuation of Meridian Soft · 1.2e9 GBP
  ? share_price of Meridian Soft · 4.1 GBP

{Castell Partners} has teed up a <£1.2bn|1.2e9 GBP> bid for {Meridian Soft}, according to people close to the talks.
  acquisition Castell Partners → Meridian Soft · 1.2e9 GBP · rumoured

{Meridian Soft} is in talks with {Castell Partners} about a sale that could value it at <£1.2bn|1.2e9 GBP>.
  acquisition Castell Partners → Meridian Soft · rumoured
  ? acquisition Castell Partners → Meridian Soft · 1.2e9 GBP · rumoured
  ? valuation of Meridian Soft · 1.2e9 GBP

{Castell Partners} and {Longtide} are preparing rival bids for {Meridian Soft}.
  acquisition Castell Partners → Meridian Soft · planned|rumoured
  acquisition Longtide → Meridian Soft · planned|rumoured

{Longtide} paid <£900m|900e6 GBP> in 2021 for {Meridian Soft}, then a listed company.
  acquisition Longtide → Meridian Soft · 900e6 GBP · completed · date 2021

Since buying {Meridian Soft} for <£900m|900e6 GBP> in 2021, {Longtide} has doubled its sales.
  acquisition Longtide → Meridian Soft · 900e6 GBP · completed · date 2021

Having been bought by {Longtide} in 2021, {Meridian Soft} cut a third of its staff.
  acquisition Longtide → Meridian Soft · completed · date 2021

{Grafton Motors} signed a five-year deal with {Polder Chips} to secure supplies of sensors, worth <$300m|300e6 USD>.
  purchase Grafton Motors → Polder Chips · 300e6 USD · announced|completed

{Grafton Motors} has turned to {Polder Chips} for sensors in a five-year, <$300m|300e6 USD> deal.
  purchase Grafton Motors → Polder Chips · 300e6 USD · announced|completed

{Polder Chips} was chosen by {Grafton Motors} to supply sensors, a contract worth <$300m|300e6 USD>.
  purchase Grafton Motors → Polder Chips · 300e6 USD · announced|completed

{Polder Chips} has lost its contract with {Grafton Motors}, which was worth <$300m|300e6 USD> a year.
  purchase Grafton Motors → Polder Chips · 300e6 USD · cancelled

{Longtide} is among the bidders for {Meridian Soft}.
  acquisition Longtide → Meridian Soft · rumoured

{Longtide} is among the contenders for the prize.

{Meridian Soft} was chosen by {Longtide} to advise it on a deal worth <£5m|5e6 GBP>.

{Longtide} is in talks with {Meridian Soft} about the weather.
`,
);
