import { group } from '../case.ts';

export const enNames = group(
  'en',
  'names',
  `
{Ashby, Crewe & Partners LLP}, {Vantage Labs, Inc.=Vantage Labs} and {O'Malley's} share the lift.

The {National Grain Board=NGB:institution} ({NGB:institution}) met exporters in Kansas City on Friday.

Monday's rain and Tuesday's wind kept Londoners indoors.

{Bank of Tarrytown}, {First Ozark Savings} and {Credit Union of Maine} declined to comment.

{VALEMONT STEEL} HALTS WORK AT DAYTON MILL

{Ping:product}, an app made by {Mobilab Ltd=Mobilab}, has ten million users.

Sir {Peter Halloran:person} and Mrs {Uche Obi:person} sit on the board of {Halloran Trust}.
`,
);
