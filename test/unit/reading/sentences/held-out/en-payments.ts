import { group } from '../case.ts';

export const enPayments = group(
  'en',
  'payments',
  `
{Tarrant} settled with {Wyeland}, agreeing to pay it <$14m|14e6 USD>.
  payment Tarrant → Wyeland · 14e6 USD · announced|planned

It paid off: {Kilmore Dairy} was granted a patent in May.
  // "paid off", "granted"

{Gorran} pays {Lyric Music} a royalty of <3%|3%> on every ringtone.
  payment|purchase Gorran → Lyric Music · completed|announced
`,
);
