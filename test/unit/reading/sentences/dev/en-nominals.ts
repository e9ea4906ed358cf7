import { group } from '../case.ts';

export const enNominals = group(
  'en',
  'nominals',
  `
{Gannet Air} is flush: the [Leeds-based carrier=Gannet Air] has received <£4m|4e6 GBP> from {Moor Growth}.
  investment|debt|payment Moor Growth → Gannet Air · 4e6 GBP · completed

{Quarrington} bought {Salt & Vine} in 2022. The [group=Quarrington] has since sold the [unit=Salt & Vine] to {Camber Foods}.
  acquisition Quarrington → Salt & Vine · completed · date 2022
  acquisition Camber Foods → Salt & Vine · seller Quarrington · completed

The group meets on Thursdays to sing, says {Elsie Marsh:person}, a soprano.

The unit of measurement matters, {Dozy} told the court.

{Stonecrop} ({~LSE:company|institution}: {~STCP}) has ordered <$9m|9e6 USD> of sensors from {Pavo Instruments}, its [sole supplier=Pavo Instruments].
  purchase Stonecrop → Pavo Instruments · 9e6 USD · completed|announced

The [social network=Chirrup] once paid <$1bn|1e9 USD> for {Pixl}. This week {Chirrup} shut it down.
  acquisition Chirrup → Pixl · 1e9 USD · completed
`,
);
