export const englishNominals = `
{Brackenfield} has raised $40m. [The startup=Brackenfield] will hire 50 people.

{Corwen Steel} sold a plant to {Ashgrove Metals}. [The steelmaker=Corwen Steel] needs cash.

{Tidemark Robotics}, [a Boston robot maker=Tidemark Robotics], hired {Gordon Tench:person}. [The company=Tidemark Robotics] is growing.

{First Mariner Bank} lent $30 million to {Pacific Orchard Growers}. [The bank=First Mariner Bank] took a charge.

{Quillon} and {Ravenshoe} are in talks. [The former=Quillon] makes pumps, [the latter=Ravenshoe] sells them.

{Castlereagh Water} agreed to buy {Usk}, [its smaller rival=Usk].

[The Lagos-based lender=Kora Microfinance] {Kora Microfinance} plans to list.

{Priscilla Oduya:person} runs {Tidemark Robotics}. [The chief executive=Priscilla Oduya] owns 4%.

The company you keep matters, said {Priscilla Oduya:person}.
  // no company is meant

The group of seven meets in June, {Delphi Wire} reported.
  // no company

{Merrow Foods} sold {Penn Valley Creamery} to {Hollis's Dairy}. [The unit=Penn Valley Creamery] makes cheese.

{Kesterly} has sold a mill to {Orrin Paper}, [a Finnish group=Orrin Paper]. [The Finns=Orrin Paper] paid in cash.

{Kesterly} bought Dutch biotech {Everett Metabolic:company} in May.

London shares closed higher, and {Kesterly} gained 2%.

{Kesterly} won a grant from the {Flemish government:institution}.
`;
