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
`,
);
