import { group } from '../case.ts';

export const enJoinedRounds = group(
  'en',
  'joined rounds',
  `
{Halvard}, a payments start-up, has closed a <$40m|40e6 USD> Series B led by {Osier Capital}. Existing backers {Wren Partners} and {Talpa Ventures} also participated.
  investment Osier Capital, Wren Partners, Talpa Ventures → Halvard · 40e6 USD · completed|announced

{Halvard} has closed a <$40m|40e6 USD> round led by {Osier Capital}. {Wren Partners} and {Talpa Ventures} joined the round.
  investment Osier Capital, Wren Partners, Talpa Ventures → Halvard · 40e6 USD · completed|announced

{Halvard} raised <$40m|40e6 USD> in a round led by {Osier Capital}. Other investors include {Wren Partners} and {Talpa Ventures}.
  investment Osier Capital, Wren Partners, Talpa Ventures → Halvard · 40e6 USD · completed|announced

{Halvard} raised <$40m|40e6 USD> in a round led by {Osier Capital}. {Wren Partners} put in <$5m|5e6 USD>.
  investment Osier Capital → Halvard · 40e6 USD · completed|announced
  investment Wren Partners → Halvard · 5e6 USD · completed|announced

{Halvard} raised <$40m|40e6 USD> in a round led by {Osier Capital}. It was joined by {Wren Partners}.
  investment Osier Capital, Wren Partners → Halvard · 40e6 USD · completed|announced

{Halvard} has raised <€8m|8e6 EUR>. The money came from {Talpa Ventures}.
  investment Talpa Ventures → Halvard · 8e6 EUR · completed

The round, in which {Osier Capital} is putting <$8m|8e6 USD>, values {Halvard} at <$90m|90e6 USD>.
  investment Osier Capital → Halvard · 8e6 USD · announced|completed
  valuation of Halvard · 90e6 USD

{Halvard} raised <$40m|40e6 USD> in a round led by {Osier Capital}. {Brisco} did not participate.
  investment Osier Capital → Halvard · 40e6 USD · completed|announced

{Halvard} raised <$40m|40e6 USD> in a round led by {Osier Capital}. {Brisco} participated in a conference in May.
  investment Osier Capital → Halvard · 40e6 USD · completed|announced

{Halvard} raised <$40m|40e6 USD> in a round led by {Osier Capital}. {Brisco} joined the index last year.
  investment Osier Capital → Halvard · 40e6 USD · completed|announced
`,
);
