import { describe, expect, it } from 'vitest';
import { read } from '../../../../server/reading/read.ts';
import { score } from '../../../evaluation/score.ts';
import { group } from '../sentences/case.ts';

const constructions = group(
  'en',
  'deals',
  `
{Nordia} has closed a <$42 million|42e6 USD> round led by {Elan Partners}, with participation from {Tern Capital} and {Pallas}.
  investment Elan Partners, Tern Capital, Pallas → Nordia · 42e6 USD · completed

{Nordia}, majority-owned by {Chandra Group}, employs 4,000 people.
  stake Chandra Group → Nordia · completed

{Vellura} will buy <$12 billion|12e9 USD> of {Nordia}'s newly issued shares in stages.
  investment Vellura → Nordia · 12e9 USD · planned

{Nordia} agreed to sell <$60 million|60e6 USD> of shares to existing investors, including {Alder Point} and {Mistral}.
  investment Alder Point, Mistral → Nordia · 60e6 USD · announced

{Nordia} threw its weight behind a sweetened <£1.8bn|1.8e9 GBP> takeover by {Vellura}.
  acquisition Vellura → Nordia · 1.8e9 GBP · announced

{Nordia} has accepted a <£640m|640e6 GBP> takeover offer from {Vellura}.
  acquisition Vellura → Nordia · 640e6 GBP · announced

{Vellura}, whose <£1.7bn|1.7e9 GBP> offer for {Nordia} the board had backed, walked away last night.
  acquisition Vellura → Nordia · 1.7e9 GBP · cancelled

A <£590m|590e6 GBP> approach for {Nordia} by {Vellura}, which the board rejected in April, came too early.
  acquisition Vellura → Nordia · 590e6 GBP · cancelled

{Vellura} abandoned a plan to buy {Nordia} for <$2 billion|2e9 USD>.
  acquisition Vellura → Nordia · 2e9 USD · cancelled

{Vellura} took {Nordia} private in 2021 for <$3.4 billion|3.4e9 USD>.
  acquisition Vellura → Nordia · 3.4e9 USD · completed · date 2021

{Dunlow} and {Castra} said on Friday they had called off their <$14 billion|14e9 USD> merger.
  merger Dunlow → Castra · 14e9 USD · cancelled

A plan to merge {Dunlow} with {Castra} fell through.
  merger Dunlow → Castra · cancelled

{Vellura} is in talks to acquire {Nordia} for about <$900 million|about 900e6 USD>, people familiar with the matter said.
  acquisition Vellura → Nordia · 900e6 USD · rumoured

{Nordia} is in talks with {Corner Bank} to borrow as much as <$9 billion|at_most 9e9 USD>.
  debt Corner Bank → Nordia · 9e9 USD · rumoured

{Nordia} will use a <$2.1 billion|2.1e9 USD> term loan from {Sol Credit}, arranged by {Corner Bank}, to order processors from {Vellura}.
  debt Sol Credit → Nordia · 2.1e9 USD · planned
  purchase Nordia → Vellura · planned

{Nordia} signed a five-year, <$9.4 billion|9.4e9 USD> contract to lease processors to {Vellura}.
  purchase Vellura → Nordia · 9.4e9 USD · announced

{Nordia} won a ten-year contract worth <$95m|95e6 USD> to maintain trains for {Metro Tyne}.
  purchase Metro Tyne → Nordia · 95e6 USD · announced

{Nordia} has sold its Mill Lane factory to {Pennine Trust} for <£7.2m|7.2e6 GBP> and will rent it back for <£480,000|480e3 GBP> a year.
  purchase|acquisition Pennine Trust → Nordia · 7.2e6 GBP · completed
  purchase Nordia → Pennine Trust · 480e3 GBP · planned

{Nordia} lost a contract with {Morland}.
  purchase Morland → Nordia · cancelled

{Nordia} counts {Fennick} and {Osprey Labs} among its customers.
  purchase Fennick, Osprey Labs → Nordia · completed

{Nordia}, whose backers include {Ardent} and {Tern Capital}, moved to Leeds.
  investment Ardent, Tern Capital → Nordia · completed

{Nordia} licensed the drug from {Synthos}, paying <$20m|20e6 USD> for it.
  purchase Nordia → Synthos · 20e6 USD · completed

{Lodestar} will pay {Myrtle Bio} <$80 million|80e6 USD> upfront and up to <$650 million|at_most 650e6 USD> in milestones.
  payment Lodestar → Myrtle Bio · 80e6 USD · planned
  payment Lodestar → Myrtle Bio · 650e6 USD · planned

{Vellura} has received <$3 billion|3e9 USD> in equity from {Nordia}.
  investment Nordia → Vellura · 3e9 USD · completed

{CNX} has fined payments group {Nordia} <£42.5m|42.5e6 GBP> for late reports.
  payment Nordia → CNX · 42.5e6 GBP · completed

{Nordia} was ordered to pay <$90 million|90e6 USD> to {Oakum} by a court.
  payment Nordia → Oakum · 90e6 USD · completed|planned|announced

{Holt Group} bought {Dray} and {Pinder} for <$30m|30e6 USD> and <$45m|45e6 USD> respectively.
  acquisition Holt Group → Dray · 30e6 USD · completed
  acquisition Holt Group → Pinder · 45e6 USD · completed

{Aurelian} will contribute <C$180 million|180e6 CAD> and {Boreal} <C$120 million|120e6 CAD> to {Vellura}.
  investment Aurelian → Vellura · 180e6 CAD · planned
  investment Boreal → Vellura · 120e6 CAD · planned

{Tarn Hill} speaks for <9.3 per cent|9.3%> of {Nordia}.
  stake Tarn Hill → Nordia · share 9.3 · completed

{Nordia} is buying {Vellura}'s cloud unit for <$2bn|2e9 USD>.
  acquisition Nordia → Vellura · 2e9 USD · announced

{Nordia}'s <$5bn|5e9 USD> acquisition of {Vellura} closed on Friday.
  acquisition Nordia → Vellura · 5e9 USD · completed

{Nordia} secured a <$50m|50e6 USD> Series C from {Tern Capital} and {Ostler Fund}.
  investment Tern Capital, Ostler Fund → Nordia · 50e6 USD · completed

{Nordia} was awarded a <$300m|300e6 USD> contract by {Vellura}.
  purchase Vellura → Nordia · 300e6 USD · announced

{Nordia}'s lenders, led by {Sol Bank}, have extended it a further <$200m|200e6 USD>.
  debt Sol Bank → Nordia · 200e6 USD · completed

{Nordia} exited its <20%|20%> holding in {Vellura}, sold to {Castra} for <A$63 million|63e6 AUD>.
  acquisition Castra → Vellura · 63e6 AUD · completed · seller Nordia
  ? stake Nordia → Vellura · share 20 · completed

{Nordia} must fund its share of {Kabel}, the joint venture it formed with {Vellura}.
  joint_venture Nordia → Vellura · announced|completed

{Nordia} has signed up as the first customer of {Vellura}.
  purchase Nordia → Vellura · completed

{Nordia} never bid for {Vellura}.

{Nordia} tells clients to keep <15%|15%> in cash.

{Nordia} said it would not return with a higher offer for {Vellura}.

Could {Nordia} buy {Vellura} outright?

{Vellura} denied that {Nordia} had bought it for <$2 billion|2e9 USD>.

{Nordia} has bought time and paid tribute to {Vellura}.

{Nordia}, which owns ships, fell out with {Vellura} over the weather.
`,
);

const figures = group(
  'en',
  'figures',
  `
{Nordia} is now worth <$2.4bn|2.4e9 USD> on the stock market.
  valuation of Nordia · 2.4e9 USD

Shares in {Nordia} fell <4%|4%> to <312p|3.12 GBP>, valuing the company at <£1.1bn|1.1e9 GBP>.
  share_price of Nordia · 3.12 GBP
  valuation of Nordia · 1.1e9 GBP

{Nordia} made a profit of <£96m|96e6 GBP> on sales of <£1.1bn|1.1e9 GBP>, and its net debt stood at <£310m|310e6 GBP>.
  profit of Nordia · 96e6 GBP
  revenue of Nordia · 1.1e9 GBP
  debt_level of Nordia · 310e6 GBP

{Nordia} posted revenue of <$48m|48e6 USD>, compared with <$41m|41e6 USD> a year earlier.
  revenue of Nordia · 48e6 USD
  revenue of Nordia · 41e6 USD

{Nordia} (up <3.2%|3.2%> at <$45.10|45.1 USD>) led the way.
  share_price of Nordia · 45.1 USD

{Nordia} lost <$30m|30e6 USD> last year and has <$4bn|4e9 USD> in debt.
  profit of Nordia · 30e6 USD
  debt_level of Nordia · 4e9 USD

{Vellura} took a <10%|10%> stake in {Nordia}, valuing it at <$2bn|2e9 USD>.
  investment|stake Vellura → Nordia · share 10 · completed
  valuation of Nordia · 2e9 USD

The market for bridges is worth <$300bn|300e9 USD>, {Nordia} reckons.

Gold settled at <$3,400|3400 USD> an ounce, said {Nordia}.

{Nordia} lost orders worth <$5m|5e6 USD>.
`,
);

describe.each([constructions, figures])('English $name', ({ cases }) => {
  it.each(cases.map((one) => ({ ...one, title: one.source.split('\n')[0] })))('$title', ({ gold }) => {
    // the names are given: what is tested is who pays whom
    const names = gold.entities.map(({ name }) => ({ name, type: 'company' as const }));
    const rows = score(gold, read(gold.text, { language: 'en', names }));
    const misses = (['links', 'deals', 'details', 'status', 'facts'] as const).flatMap((row) =>
      rows[row].misses.map((miss) => `${row} ${miss}`),
    );
    expect(misses).toEqual([]);
  });
});
