import { group } from '../case.ts';

export const enRelations = group(
  'en',
  'relations',
  `
{Moorfield Water} has been fighting to stay afloat. Its creditors, led by {Longtide}, have agreed to lend it <£300m|300e6 GBP> at <9%|9%>.
  debt Longtide → Moorfield Water · 300e6 GBP · announced|planned

{Moorfield Water}'s parent, {Castell Partners}, injected <£100m|100e6 GBP> last year.
  investment Castell Partners → Moorfield Water · 100e6 GBP · completed
  ? stake Castell Partners → Moorfield Water · completed

{Moorfield Water}, whose owner {Castell Partners} injected <£100m|100e6 GBP> last year, is short of cash.
  investment Castell Partners → Moorfield Water · 100e6 GBP · completed
  ? stake Castell Partners → Moorfield Water · completed

Among {Moorfield Water}'s lenders are {Calder Bank} and {Longtide}.
  debt Calder Bank → Moorfield Water · completed
  debt Longtide → Moorfield Water · completed

{Moorfield Water} used <£80m|80e6 GBP> borrowed from {Calder Bank} to buy {Sedge Pipes}.
  debt Calder Bank → Moorfield Water · 80e6 GBP · completed
  acquisition Moorfield Water → Sedge Pipes · completed|planned

{Calder Bank}, to which {Moorfield Water} owes <£80m|80e6 GBP>, has called in its loan.
  debt Calder Bank → Moorfield Water · 80e6 GBP · completed

{Sedge Pipes}, from which {Moorfield Water} buys its valves, has raised its prices.
  purchase Moorfield Water → Sedge Pipes · completed

{Sedge Pipes}, whose customers include {Moorfield Water}, has raised its prices.
  purchase Moorfield Water → Sedge Pipes · completed

{Castell Partners} has cut its stake in {Moorfield Water} from <18%|18%> to <9%|9%>.
  stake Castell Partners → Moorfield Water · completed · share 9

{Moorfield Water} hired {Brandt & Co} to build a plant for <£40m|40e6 GBP>.
  purchase Moorfield Water → Brandt & Co · 40e6 GBP · completed

{Moorfield Water}'s lenders include {Calder Bank}, which has lent it <£5m|5e6 GBP>.
  debt Calder Bank → Moorfield Water · 5e6 GBP · completed

{Moorfield Water} hired {Brandt & Co} to advise it on a plant for <£40m|40e6 GBP>.
`,
);
