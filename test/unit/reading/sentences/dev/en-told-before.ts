import { group } from '../case.ts';

export const enToldBefore = group(
  'en',
  'told before',
  `
The board of {Halvard} rejected a <$2bn|2e9 USD> bid from {Oster Forge}.
  acquisition Oster Forge → Halvard · 2e9 USD · cancelled

{Halvard} makes pumps in Leeds. The board will propose an extra dividend worth <€37m|37e6 EUR>.
  payment|spending Halvard → ∅ · 37e6 EUR · planned

{Oster Forge} bought {Halvard} in May. The deal was worth <$70m|70e6 USD>.
  acquisition Oster Forge → Halvard · 70e6 USD · completed

{Oster Forge} will buy steel from {Halvard}. The contract is worth <$70m|70e6 USD> over five years.
  purchase Oster Forge → Halvard · 70e6 USD · planned

{Oster Forge} has taken over {Halvard}. The price was <$70m|70e6 USD>.
  acquisition Oster Forge → Halvard · 70e6 USD · completed

{Oster Forge} has taken over {Halvard}. The company made <$7m|7e6 USD> last year.
  acquisition Oster Forge → Halvard · completed
  ? profit of Halvard · 7e6 USD

{Oster Forge} sold its pump business to {Halvard}, completed in May, which brought in <$70m|70e6 USD>.
  acquisition Halvard → Oster Forge · 70e6 USD · completed

{Halvard} was bought by {Oster Forge} for <$2bn|2e9 USD>, with {Calder Bank} providing <$1bn|1e9 USD> of the debt.
  acquisition Oster Forge → Halvard · 2e9 USD · completed
  debt Calder Bank → Oster Forge · 1e9 USD · completed|announced
`,
);
