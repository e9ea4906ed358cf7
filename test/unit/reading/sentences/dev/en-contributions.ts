import { group } from '../case.ts';

/** Parts of a sum that was raised, shares listed one after another, and shares that a deal leaves somebody with. */
export const enContributions = group(
  'en',
  'contributions',
  `
{Tamsley} has raised <£80m|80e6 GBP>. {Orrin Capital} invested <£50m|50e6 GBP> and {Selwick Growth} the remaining <£30m|30e6 GBP>.
  investment Orrin Capital → Tamsley · 50e6 GBP · completed
  investment Selwick Growth → Tamsley · 30e6 GBP · completed
  ? investment ∅ → Tamsley · 80e6 GBP · completed

{Tamsley} has raised <£80m|80e6 GBP>. The equity part was led by {Orrin Capital}, a Danish fund, which invested <£50m|50e6 GBP>.
  investment Orrin Capital → Tamsley · 50e6 GBP · completed
  ? investment ∅ → Tamsley · 80e6 GBP · completed

{Tamsley} has borrowed <€45m|45e6 EUR>. {Banque Ferrol} is lending <€30m|30e6 EUR> over seven years and {Kelso Credit} <€15m|15e6 EUR>.
  debt Banque Ferrol → Tamsley · 30e6 EUR · announced
  debt Kelso Credit → Tamsley · 15e6 EUR · announced
  ? debt ∅ → Tamsley · 45e6 EUR · completed

{Tamsley} has raised <£80m|80e6 GBP>. {Orrin Capital} invested <£3m|3e6 GBP> in a Leeds brewery.
  ? investment ∅ → Tamsley · 80e6 GBP · completed
  ? spending Orrin Capital → ∅ · 3e6 GBP · completed

{Tamsley} has raised <£80m|80e6 GBP>. {Orrin Capital} invested <$90m|90e6 USD>.
  // more than was raised
  ? investment ∅ → Tamsley · 80e6 GBP · completed
  ? spending Orrin Capital → ∅ · 90e6 USD · completed

{Orrin Capital} owns <22%|22%> of {Tamsley} and {Selwick Growth} <15%|15%>.
  stake Orrin Capital → Tamsley · share 22 · completed
  stake Selwick Growth → Tamsley · share 15 · completed

Private equity funds {Orrin Capital} and {Selwick Growth} own <22%|22%> and <15%|15%> of {Tamsley}.
  stake Orrin Capital → Tamsley · share 22 · completed
  stake Selwick Growth → Tamsley · share 15 · completed

Pension funds {Orrin Capital} and {Selwick Growth} hold <12%|12%> of {Tamsley}.
  stake Orrin Capital, Selwick Growth → Tamsley · share 12 · completed

{Orrin Capital} holds <15%|15%> of {Tamsley}, {Selwick Growth} <9%|9%> and {Kelso Partners} the remaining <4%|4%>.
  stake Orrin Capital → Tamsley · share 15 · completed
  stake Selwick Growth → Tamsley · share 9 · completed
  stake Kelso Partners → Tamsley · share 4 · completed

{Orrin Capital} funds {Tamsley}, a maker of tents.
  investment Orrin Capital → Tamsley · completed|announced

{Orrin Capital} will buy <80 million euros|80e6 EUR>' worth of new shares in {Tamsley}, which will leave it with a stake of about <7%|about 7%>.
  investment Orrin Capital → Tamsley · 80e6 EUR · planned
  stake Orrin Capital → Tamsley · share 7 · planned

{Tamsley} sold <£3m|3e6 GBP> of shares to {Orrin Capital}, giving it a <12%|12%> stake.
  investment Orrin Capital → Tamsley · 3e6 GBP · completed
  stake Orrin Capital → Tamsley · share 12 · completed

{Tamsley} won a <£40m|40e6 GBP> contract from {Orrin Yards}, giving it <12%|12%> of the market.
  purchase Orrin Yards → Tamsley · 40e6 GBP · announced|completed

Of the <£90m|90e6 GBP> raised by {Tamsley}, <£40m|40e6 GBP> came from {Orrin Capital} and <£20m|20e6 GBP> from {Selwick Partners}.
  investment Orrin Capital → Tamsley · 40e6 GBP · completed
  investment Selwick Partners → Tamsley · 20e6 GBP · completed
  ? investment ∅ → Tamsley · 90e6 GBP · completed

{Tamsley} raised <£90m|90e6 GBP>. Some <£40m|about 40e6 GBP> came from {Orrin Capital}, and <£50m|50e6 GBP> from {Selwick Partners}.
  investment Orrin Capital → Tamsley · 40e6 GBP · completed
  investment Selwick Partners → Tamsley · 50e6 GBP · completed
  ? investment ∅ → Tamsley · 90e6 GBP · completed

{Tamsley} raised <£90m|90e6 GBP> last year. Sales of <£40m|40e6 GBP> came from {Orrin}.
  ? investment ∅ → Tamsley · 90e6 GBP · completed
  ? revenue of Tamsley · 40e6 GBP

{Tamsley}’s [biggest shareholder=Orrin Capital], {Orrin Capital}, which holds <31%|31%>, backed the offer from {Kelso Marine}.
  stake Orrin Capital → Tamsley · share 31 · completed
  ? acquisition Kelso Marine → Tamsley · announced
`,
);
