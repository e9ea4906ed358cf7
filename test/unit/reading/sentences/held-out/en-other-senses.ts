import { group } from '../case.ts';

export const enOtherSenses = group(
  'en',
  'other senses',
  `
{Aldous} bought into the idea that bigger is better.

An investment of time, {Dovetail} calls it.

The takeover artist {Zed Farouk:person} sells paintings of {~Wall Street:product|institution|company}.

{Sporting Leith} signed striker {Ola Brandt:person} from {FK Varden} for <£6m|6e6 GBP>.
  purchase|acquisition|payment Sporting Leith → FK Varden · 6e6 GBP · completed
`,
);
