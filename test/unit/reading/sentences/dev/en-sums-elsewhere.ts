import { group } from '../case.ts';

export const enSumsElsewhere = group(
  'en',
  'sums elsewhere',
  `
{Sable Oil} will buy a <30%|30%> interest in {Torrin Energy}'s Greenland licence for <$90m|90e6 USD>.
  purchase|acquisition|investment Sable Oil → Torrin Energy · 90e6 USD · planned|announced

{Nimbus Air} has placed an order for 30 jets with {Aerovia}, worth <$4bn|4e9 USD> at list prices.
  purchase Nimbus Air → Aerovia · 4e9 USD · completed|announced

{Skylease} has bought 12 jets from {Nimbus Air} for <$600m|600e6 USD> and leased them back to the [airline=Nimbus Air].
  purchase|acquisition Skylease → Nimbus Air · 600e6 USD · completed
  purchase Nimbus Air → Skylease · completed

{Pavilion Homes} received <£45m|45e6 GBP> when it sold its head office to {Crown Land} in May.
  acquisition|purchase Crown Land → Pavilion Homes · 45e6 GBP · completed

{Crown Land} paid {Pavilion Homes} <£45m|45e6 GBP> for its head office.
  acquisition|purchase|payment Crown Land → Pavilion Homes · 45e6 GBP · completed

{Vantor}'s sale of its lighting division to {Lumenco}, announced in January, fetched <€250m|250e6 EUR>.
  acquisition Lumenco → Vantor · 250e6 EUR · announced|completed

{Lumenco} agreed in January to pay <€250m|250e6 EUR> for {Vantor}'s lighting division.
  acquisition Lumenco → Vantor · 250e6 EUR · planned|announced

{Vantor} is investing <€1bn|1e9 EUR> in a battery plant in Spain, with the {Spanish government:institution} chipping in <€120m|120e6 EUR>.
  spending Vantor → ∅ · 1e9 EUR · announced|planned
  payment|investment Spanish government → Vantor · 120e6 EUR · announced|planned|completed

The takeover of {Vantor}, for which {Lumenco} is paying <€2bn|2e9 EUR>, has been cleared by {Brussels:institution}.
  acquisition Lumenco → Vantor · 2e9 EUR · announced

{Brussels:institution} has blocked {Lumenco}'s <€2bn|2e9 EUR> takeover of {Vantor}.
  acquisition Lumenco → Vantor · 2e9 EUR · cancelled

{Lumenco} changed hands for <€900m|900e6 EUR> last year, when {Vantor} bought it from {Orbis Fund}.
  acquisition Vantor → Lumenco · 900e6 EUR · completed · seller Orbis Fund

{Longtide} holds <€30m|30e6 EUR> of {Lumenco}'s bonds.
  ? debt Longtide → Lumenco · 30e6 EUR · completed

{Lumenco} issued <€30m|30e6 EUR> of convertible bonds to {Longtide}.
  debt Longtide → Lumenco · 30e6 EUR · completed

{Halvard} makes locks in Leeds. Last month saw the purchase of {Odalys}, a French rival.
  acquisition Halvard → Odalys · completed|announced

{Halvard} is still down by a third since last summer, when talks to be taken over by {Oster Forge} for about <$2bn|about 2e9 USD> broke down.
  acquisition Oster Forge → Halvard · 2e9 USD · cancelled

The purchase of {Odalys} by {Halvard} closed in May.
  acquisition Halvard → Odalys · completed|announced

The purchase of {Odalys}, agreed in May, has been delayed.

{Lumenco} received <€45m|45e6 EUR> last year. It also sold its head office to {Crown Land}.
  acquisition|purchase Crown Land → Lumenco · completed
  ? payment ∅ → Lumenco · 45e6 EUR · completed

The managers both came from {Lumenco}, an old rival.

{Lumenco} drew <€45m|45e6 EUR> from a credit line at {Calder Bank}.
  debt Calder Bank → Lumenco · 45e6 EUR · completed

{Lumenco} drew praise from {Calder Bank}.
`,
);
