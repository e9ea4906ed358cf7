import { group } from '../case.ts';

export const enPronounsAnaphora = group(
  'en',
  'pronouns anaphora',
  `
{Linnet} is growing fast. It took a while, but it was worth the wait.

{Farrow Bank} lent <$30m|30e6 USD> to {Orchid Labs}, and {Castellan} lent the same amount.
  debt Farrow Bank → Orchid Labs · 30e6 USD · completed
  debt Castellan → Orchid Labs · 30e6 USD · completed

{Gantry} and {Hexley} know each other well. The former chairman of one is the godfather of the other's.
  // "former" of a chairman

Having raised <$70m|70e6 USD> from {Copperfield}, {Dynamo Health} has now been bought by its [backer=Copperfield].
  investment Copperfield → Dynamo Health · 70e6 USD · completed
  acquisition Copperfield → Dynamo Health · completed

{Loaf & Co} says its customers owe it a great deal of patience.

{Marisol Vane:person} runs {Petrel}. Her [company=Petrel] has invested <$3m|3e6 USD> in {Tern Mobile}, and she <$1m|1e6 USD> of her own.
  investment Petrel → Tern Mobile · 3e6 USD · completed
  investment Marisol Vane → Tern Mobile · 1e6 USD · completed
`,
);
