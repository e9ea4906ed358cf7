import { group } from '../case.ts';

/** Bids that move a share, rights to what another made, sums a year, what is only supposed, and ages. */
export const enMarketNews = group(
  'en',
  'market news',
  `
{Tamsley} climbed <7%|7%> on a report that {Orrin Capital} was considering a bid of around <£600m|about 600e6 GBP>.
  acquisition Orrin Capital → Tamsley · 600e6 GBP · rumoured

Shares in {Tamsley} rose <7%|7%> after {Bloomberg} reported that {Orrin Capital} was weighing a <£600m|600e6 GBP> offer.
  acquisition Orrin Capital → Tamsley · 600e6 GBP · rumoured

{Selwick} is a bakery. {Tamsley} shares jumped <8%|8%> on news that {Orrin Capital} had made an approach.
  acquisition Orrin Capital → Tamsley · announced|completed

{Tamsley} fell <3%|3%> after {Orrin Capital} dropped its bid.
  acquisition Orrin Capital → Tamsley · cancelled

{Tamsley} fell <3%|3%> after it launched a <£3bn|3e9 GBP> bid for {Selwick}.
  acquisition Tamsley → Selwick · 3e9 GBP · announced|completed

{Tamsley} rose <4%|4%> after {Orrin Rail} said it won a bid to run trains.

{Tamsley} fell <3%|3%> after launching a <£3bn|3e9 GBP> takeover bid.

{Orrin} paid <$60 million|60e6 USD> for a licence to an injection developed by {Tamsley Bio}.
  purchase Orrin → Tamsley Bio · 60e6 USD · completed

{Orrin} will pay <$60 million|60e6 USD> for the rights to a vaccine discovered by {Tamsley Bio}.
  purchase Orrin → Tamsley Bio · 60e6 USD · planned

{Orrin} acquired the patents to a drug designed by {Tamsley Bio}.
  purchase Orrin → Tamsley Bio · completed|announced

{Orrin} paid <$60 million|60e6 USD> for the right to be heard.
  ? payment Orrin → ∅ · 60e6 USD · completed

{Tamsley} pays {Orrin Media} <$45 million|45e6 USD> a year for the use of its archives.
  payment|purchase Tamsley → Orrin Media · 45e6 USD · completed

{Orrin} agreed to buy {Tamsley} for <£1.2bn|1.2e9 GBP>. {Orrin} would pay {Tamsley} a break fee of <£34m|34e6 GBP> if regulators blocked the deal.
  acquisition Orrin → Tamsley · 1.2e9 GBP · announced
  payment Orrin → Tamsley · 34e6 GBP · planned

{Orrin} agreed to buy {Tamsley} for <£1.2bn|1.2e9 GBP>. Regulators blocked the deal.
  acquisition Orrin → Tamsley · 1.2e9 GBP · cancelled

{Tamsley} was founded by {Anna Corran:person}, 45, a chemist who owns <30%|30%> of it.
  stake Anna Corran → Tamsley · share 30 · completed

The boats are built by {Tamsley}, said {Anna Corran:person}, 38, the engineer who founded {Tamsley} and still owns <21 per cent|21%> of it.
  stake Anna Corran → Tamsley · share 21 · completed

{Orrin} is a customer of {Tamsley}. In January it ordered six vessels for <£132m|132e6 GBP>.
  purchase Orrin → Tamsley · 132e6 GBP · completed

{Orrin} is a customer of {Tamsley}. Last year it bought a shipyard for <£132m|132e6 GBP>.
  purchase Orrin → Tamsley · completed

Fashion seller {Tamsley} put on <2.8%|2.8%> after its founder, {Martin Gorse:person}, lifted his stake to <29.1%|29.1%>.
  stake Martin Gorse → Tamsley · share 29.1 · completed

{Tamsley} slid. Its chief executive, {Anna Corran:person}, cut her stake to <4%|4%>.
  stake Anna Corran → Tamsley · share 4 · completed

{Anna Corran:person}, founder of {Tamsley}, raised her stake to <14%|14%>.
  stake Anna Corran → Tamsley · share 14 · completed

{Tamsley} will pass on <4%|4%> of the upfront payment to {Orrin University:institution}.
  payment Tamsley → Orrin University · planned

{Orrin} will pay <£3.15|3.15 GBP> a share for {Tamsley}, a premium of <31%|31%> to its closing price of <£2.45|2.45 GBP> on Friday.
  acquisition Orrin → Tamsley · planned
  share_price of Tamsley · 2.45 GBP

{Tamsley} was valued at <$58 billion|58e9 USD>, nearly double the <$30 billion|30e9 USD> it was worth last June.
  valuation of Tamsley · 58e9 USD
  valuation of Tamsley · 30e9 USD

{Orrin} invested <$40 million|40e6 USD>, in a round that values {Tamsley} at <$580 million|580e6 USD>.
  investment Orrin → Tamsley · 40e6 USD · completed
  valuation of Tamsley · 580e6 USD

{Tamsley} shares ended up <28.5%|28.5%> at <A$8.97|8.97 AUD> in Sydney.
  share_price of Tamsley · 8.97 AUD
`,
);
