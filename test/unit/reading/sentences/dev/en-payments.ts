import { group } from '../case.ts';

export const enPayments = group(
  'en',
  'payments',
  `
{Ofcom:institution} fined {Larkvision} <£1.8m|1.8e6 GBP> for late complaints handling.
  payment Larkvision → Ofcom · 1.8e6 GBP · announced|completed

{Tarrant} settled with {Wyeland}, agreeing to pay it <$14m|14e6 USD>.
  payment Tarrant → Wyeland · 14e6 USD · announced|planned

{Tarrant} settled in Austin, where rents are lower.

It paid off: {Kilmore Dairy} was granted a patent in May.
  // "paid off", "granted"

{Sable Insurance} will receive a special dividend of <$60m|60e6 USD> from its subsidiary {Sable Re}.
  payment Sable Re → Sable Insurance · 60e6 USD · planned

{Gorran} pays {Lyric Music} a royalty of <3%|3%> on every ringtone.
  payment|purchase Gorran → Lyric Music · completed|announced
`,
);
