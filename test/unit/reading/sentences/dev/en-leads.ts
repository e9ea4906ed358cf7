import { group } from '../case.ts';

export const enLeads = group(
  'en',
  'leads',
  `
{Tarn Robotics} bags <$30m|30e6 USD> from {Osier Capital}
  investment Osier Capital → Tarn Robotics · 30e6 USD · completed|announced

{Osier Capital} leads <$30m|30e6 USD> round in {Tarn Robotics}
  investment Osier Capital → Tarn Robotics · 30e6 USD · completed|announced

{Oster Forge} to buy {Halvard} for <$2bn|2e9 USD>
  acquisition Oster Forge → Halvard · 2e9 USD · planned|announced

{Oster Forge} nears deal to buy {Halvard} for <$2bn|2e9 USD>, sources say
  acquisition Oster Forge → Halvard · 2e9 USD · rumoured

{Halvard} agrees <$2bn|2e9 USD> sale to {Oster Forge}
  acquisition Oster Forge → Halvard · 2e9 USD · announced|planned

{Halvard} sells pump unit to {Oster Forge} for <$90m|90e6 USD>
  acquisition Oster Forge → Halvard · 90e6 USD · announced|completed

{Halvard} wins <$90m|90e6 USD> contract from {Oster Forge}
  purchase Oster Forge → Halvard · 90e6 USD · announced|completed

{Halvard} fined <$9m|9e6 USD> by {Ofwat:institution} over leaks
  payment Halvard → Ofwat · 9e6 USD · announced|completed

{Halvard} gets <$9m|9e6 USD> lifeline from {Calder Bank}
  debt|investment Calder Bank → Halvard · 9e6 USD · announced|completed

{Oster Forge} in talks to take over {Halvard}
  acquisition Oster Forge → Halvard · rumoured

{Oster Forge} drops <$2bn|2e9 USD> bid for {Halvard}
  acquisition Oster Forge → Halvard · 2e9 USD · cancelled

Shareholders in {Halvard} have approved its <$2bn|2e9 USD> takeover by {Oster Forge}.
  acquisition Oster Forge → Halvard · 2e9 USD · announced|planned|completed

{Halvard}, the lock maker, has been snapped up by {Oster Forge} in a deal worth <$2bn|2e9 USD>.
  acquisition Oster Forge → Halvard · 2e9 USD · completed|announced

The <$2bn|2e9 USD> deal will see {Oster Forge} take control of {Halvard}.
  acquisition Oster Forge → Halvard · 2e9 USD · planned|announced

The deal, under which {Oster Forge} will buy {Halvard} for <$2bn|2e9 USD>, is due to close in May.
  acquisition Oster Forge → Halvard · 2e9 USD · planned

A consortium led by {Longtide} has bought {Halvard} for <$2bn|2e9 USD>.
  acquisition Longtide → Halvard · 2e9 USD · completed

{Longtide} said it had agreed to provide up to <$200m|at_most 200e6 USD> to {Halvard} in the form of a convertible loan.
  debt Longtide → Halvard · 200e6 USD · announced|planned

{Halvard} tapped {Longtide} for <$200m|200e6 USD>.
  debt|investment Longtide → Halvard · 200e6 USD · completed

{Halvard} will get <$200m|200e6 USD> from {Longtide}, which will own a third of the company.
  payment|investment Longtide → Halvard · 200e6 USD · planned

{Oster Forge} outsources its payroll to {Halvard} under a <$9m|9e6 USD> contract.
  purchase Oster Forge → Halvard · 9e6 USD · completed|announced

{Oster Forge} handed {Halvard} a <$9m|9e6 USD> contract to run its payroll.
  purchase Oster Forge → Halvard · 9e6 USD · completed|announced

{Oster Forge} has awarded the <$9m|9e6 USD> contract to {Halvard}.
  purchase Oster Forge → Halvard · 9e6 USD · completed|announced

The <$9m|9e6 USD> contract, awarded to {Halvard} by {Oster Forge} in May, runs for three years.
  purchase Oster Forge → Halvard · 9e6 USD · completed|announced

{Tarn Robotics} raises <$30m|30e6 USD>
{Tarn Robotics}, a start-up from Leeds, has closed a <$30m|30e6 USD> round led by {Osier Capital}. {Wren Partners} and {Kelso Ventures} both came back for more.
  investment Osier Capital, Wren Partners, Kelso Ventures → Tarn Robotics · 30e6 USD · completed|announced
`,
);
