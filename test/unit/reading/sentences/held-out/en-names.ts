import { group } from '../case.ts';

export const enNames = group(
  'en',
  'names',
  `
{Ashby, Crewe & Partners LLP}, {Vantage Labs, Inc.=Vantage Labs} and {O'Malley's} share the lift.

Monday's rain and Tuesday's wind kept Londoners indoors.

{VALEMONT STEEL} HALTS WORK AT DAYTON MILL

Sir {Peter Halloran:person} and Mrs {Uche Obi:person} sit on the board of {Halloran Trust}.
`,
);
