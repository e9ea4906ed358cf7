import { group } from '../case.ts';

export const enCoordination = group(
  'en',
  'coordination',
  `
{Alder Growth} and {Finch Capital} share an office, a receptionist and a coffee machine.

{Severn Rail} signed a <£200m|200e6 GBP> contract with {Hitchin Signals} and another, for <£35m|35e6 GBP>, with {Thornbury Track}.
  purchase Severn Rail → Hitchin Signals · 200e6 GBP · announced|completed
  purchase Severn Rail → Thornbury Track · 35e6 GBP · announced|completed

{Kestrel} sold well in {~Germany:institution} and better in {~Spain:institution}.
`,
);
