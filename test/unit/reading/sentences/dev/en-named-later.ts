import { group } from '../case.ts';

export const enNamedLater = group(
  'en',
  'named later',
  `
{Corrigan}, a Dublin builder, is in trouble. It owes <€90m|90e6 EUR> to {Calder Bank}, and {Longtide}, its biggest shareholder, has refused to put in more money.
  debt Calder Bank → Corrigan · 90e6 EUR · completed
  stake Longtide → Corrigan · completed

{Corrigan} won its biggest order yet on Monday. {Harbour Homes} will pay it <€40m|40e6 EUR> to build 200 flats in Cork.
  purchase|payment Harbour Homes → Corrigan · 40e6 EUR · planned

{Harbour Homes} has signed up {Corrigan} to build 200 flats in Cork. The contract is worth <€40m|40e6 EUR>.
  purchase Harbour Homes → Corrigan · 40e6 EUR · announced|completed

{Longtide} said on Friday that it had sold {Corrigan}. The buyer, {Harbour Homes}, paid <€40m|40e6 EUR>.
  acquisition Harbour Homes → Corrigan · 40e6 EUR · completed · seller Longtide

{Longtide} is selling {Corrigan}. The buyer is {Harbour Homes}, which is paying <€40m|40e6 EUR>.
  acquisition Harbour Homes → Corrigan · 40e6 EUR · announced|completed · seller Longtide

{Longtide} sold {Corrigan} for <€40m|40e6 EUR>. {Harbour Homes} was the buyer.
  acquisition Harbour Homes → Corrigan · 40e6 EUR · completed · seller Longtide

{Corrigan} has a new owner. {Harbour Homes} bought it from {Longtide} for <€40m|40e6 EUR>.
  acquisition Harbour Homes → Corrigan · 40e6 EUR · completed · seller Longtide

{Corrigan} has been bought for <€40m|40e6 EUR>. Its new owner, {Harbour Homes}, plans to cut 50 jobs.
  acquisition Harbour Homes → Corrigan · 40e6 EUR · completed
  ? stake Harbour Homes → Corrigan · completed

{Corrigan} raised <€12m|12e6 EUR> last week. {Longtide} led the round.
  investment Longtide → Corrigan · 12e6 EUR · completed

{Corrigan} has raised <€12m|12e6 EUR>, half of it from {Longtide}.
  investment Longtide → Corrigan · 12e6 EUR · completed

{Corrigan} raised <€12m|12e6 EUR> from investors including {Longtide} and {Talpa Ventures}.
  investment Longtide, Talpa Ventures → Corrigan · 12e6 EUR · completed

{Longtide} was an early investor in {Corrigan}, and still holds <8%|8%>.
  investment Longtide → Corrigan · completed
  stake Longtide → Corrigan · share 8 · completed

{Corrigan} borrowed <€12m|12e6 EUR> in March. The lender was {Calder Bank}.
  debt Calder Bank → Corrigan · 12e6 EUR · completed

{Corrigan} borrowed <€12m|12e6 EUR> in March, with {Calder Bank} as lender.
  debt Calder Bank → Corrigan · 12e6 EUR · completed

{Harbour Homes} has agreed to buy {Corrigan} for <€40m|40e6 EUR>. It will finance the deal with a loan of <€25m|25e6 EUR> from {Calder Bank}.
  acquisition Harbour Homes → Corrigan · 40e6 EUR · planned|announced
  debt Calder Bank → Harbour Homes · 25e6 EUR · planned

Of the <€40m|40e6 EUR> that {Harbour Homes} paid for {Corrigan}, <€25m|25e6 EUR> came from {Calder Bank}.
  acquisition Harbour Homes → Corrigan · 40e6 EUR · completed
  ? debt Calder Bank → Harbour Homes · 25e6 EUR · completed

{Corrigan} supplies {Harbour Homes} with cement.
  purchase Harbour Homes → Corrigan · completed

{Harbour Homes}, {Corrigan}'s main customer, has gone bust owing it <€4m|4e6 EUR>.
  purchase Harbour Homes → Corrigan · completed
  debt Corrigan → Harbour Homes · 4e6 EUR · completed

{Harbour Homes} and {Corrigan} have each invested <€4m|4e6 EUR> in {Oldbury Clay}.
  investment Harbour Homes → Oldbury Clay · 4e6 EUR · completed
  investment Corrigan → Oldbury Clay · 4e6 EUR · completed

{Corrigan} was sold for <€40m|40e6 EUR>. The buyer was not named.
  ? acquisition ∅ → Corrigan · 40e6 EUR · completed

{Longtide} sold {Corrigan}. {Harbour Homes} was not the buyer.

{Corrigan} borrowed <€12m|12e6 EUR> in March. The lender has closed a branch in {~Cork}.
  debt ∅ → Corrigan · 12e6 EUR · completed
`,
);
