import { group } from '../case.ts';

export const enPronounsAnaphora = group(
  'en',
  'pronouns anaphora',
  `
{Linnet} is growing fast. It bought {Cobalt Street} for <$9m|9e6 USD> in May.
  acquisition Linnet → Cobalt Street · 9e6 USD · completed

{Farrow Bank} lent <$30m|30e6 USD> to {Orchid Labs}, and {Castellan} lent the same amount.
  debt Farrow Bank → Orchid Labs · 30e6 USD · completed
  debt Castellan → Orchid Labs · 30e6 USD · completed

{Gantry} and {Hexley} know each other well. The [former=Gantry] bought <$11m|11e6 USD> of cement from the [latter=Hexley] last year.
  purchase Gantry → Hexley · 11e6 USD · completed

Having raised <$70m|70e6 USD> from {Copperfield}, {Dynamo Health} has now been bought by its [backer=Copperfield].
  investment Copperfield → Dynamo Health · 70e6 USD · completed
  acquisition Copperfield → Dynamo Health · completed

Before it collapsed, {Thistle Air} paid its [caterer=Loaf & Co], {Loaf & Co}, <€18m|18e6 EUR> a year.
  purchase|payment Thistle Air → Loaf & Co · 18e6 EUR · completed

{Marisol Vane:person} runs {Petrel}. Her [company=Petrel] has invested <$3m|3e6 USD> in {Tern Mobile}, and she <$1m|1e6 USD> of her own.
  investment Petrel → Tern Mobile · 3e6 USD · completed
  investment Marisol Vane → Tern Mobile · 1e6 USD · completed
`,
);
