/** Whole passages with their marks. */
export const englishPassages = [
  `
A yard on the Clyde waits for its ship to come in

For 140 years the slipways of {Garrick & Mowat} have launched ferries, frigates and, once, a royal yacht. On a wet Tuesday the only thing sliding into the water is rain. [The Greenock shipbuilder=Garrick & Mowat], which employs 312, has not laid a keel since October.

Salvation may come from Norway. {Havila Lines} has signed a letter of intent for two electric ferries worth £94m. [The Bergen operator=Havila Lines] would pay a fifth up front, provided [the yard=Garrick & Mowat] can find a bank to guarantee the advance. So far none has stepped forward.

"We can build the boats. What we cannot do is print money," says {Morag Sinclair:person}, who runs [the family firm=Garrick & Mowat] with her cousin {Euan:person}. Her grandfather bought it from the receivers in 1967.

The {~Scottish National Investment Bank:company|institution} turned down a request for £20m in spring. [The state-owned lender=Scottish National Investment Bank] says it is "open to a revised proposal". {Lloyds}, [the yard=Garrick & Mowat]'s bank for half a century, cut its overdraft to £3m last year.

A rival suitor is circling. {Babcock} has offered £1 for the business and a promise to invest £25m. [The FTSE 250 contractor=Babcock] wants the dry dock for navy work. {~Unite:institution|company}, the union, prefers the Norwegians.

{Havila=Havila Lines} has given [the shipbuilder=Garrick & Mowat] until 30 April. If the deadline passes, [the Norwegian group=Havila Lines] will take its order to Turkey, where {Cemre} can start at once. Ms {Sinclair=Morag Sinclair:person} is not panicking. [The chief executive=Morag Sinclair] has, she says, seen worse.
`,
  `
EARNINGS: {Pelham Tools} beats; {Dunmore Freight} warns; {Zephyr Air} slides

{Pelham Tools Inc.=Pelham Tools} posted third-quarter profit of $1.42 a share, ahead of forecasts. Revenue at [the Cleveland toolmaker=Pelham Tools] rose 6% to $2.3 billion. [The company=Pelham Tools] raised its dividend to 35 cents.

{Dunmore Freight Corp.=Dunmore Freight} cut its outlook for the second time this year. [The trucker=Dunmore Freight] said volumes from its biggest customer, {Walmart Inc.=Walmart}, fell 9%. Shares of {Dunmore=Dunmore Freight} dropped 12% after hours. Chief Financial Officer {Alan Pruitt:person} said [the Memphis company=Dunmore Freight] would slash capital spending by $150 million.

{Zephyr Air Holdings=Zephyr Air} lost $88 million, wider than a year ago. [The discount carrier=Zephyr Air] blamed fuel. It has $1.1 billion in cash and expects to draw on a $400 million credit line from {Barclays}. Rival {Spirit Airlines} also reported a loss.

Late in the day, {Pelham=Pelham Tools} said it would buy privately held {Korbel Abrasives} of Germany for 210 million euros. [The maker of grinding wheels=Korbel Abrasives] had sales of 140 million euros in 2024. {Pelham=Pelham Tools}'s chief executive, {Donna Fiske:person}, called [the target=Korbel Abrasives] "a jewel." {Korbel=Korbel Abrasives}'s owners, the {~Reuss:company|person} family, will keep 10%.
`,
  `
{Sandbourne=Sandbourne Group} rejects £3.1bn approach from {Castellan=Castellan Partners} as 'opportunistic'

LONDON, March 18 ({~Pinnacle Newswire}) - {Sandbourne Group}, the British pub and hotel operator, on Monday rejected a 3.1 billion pound takeover proposal from U.S. private equity firm {Castellan Partners}, saying the offer "fundamentally undervalued" [the company=Sandbourne Group].

Shares in {Sandbourne=Sandbourne Group} rose as much as 17% to 412 pence. [The bidder=Castellan Partners] had proposed 425 pence in cash for each share, [the Brighton-based group=Sandbourne Group] said in a statement.

{Castellan=Castellan Partners} confirmed its interest and said it was considering its options. [The New York firm=Castellan Partners] has until April 15 to make a firm offer or walk away under UK takeover rules.

A person close to [the buyout house=Castellan Partners] said it had lined up debt from {Goldman Sachs} and {Jefferies}. [The suitor=Castellan Partners], which owns the Dutch hotel chain {Vandermeer}, has spent $9 billion on European leisure assets since 2021.

{Sandbourne=Sandbourne Group}'s largest shareholder, {Fidelity}, which holds 9.8%, declined to comment. Another investor, the activist fund {Thornfield}, urged the board to engage. [The hedge fund=Thornfield] has built a 4% stake in [the target=Sandbourne Group].

[The pub company=Sandbourne Group], founded in 1874, swung to a loss last year after writing down its Scottish estate. It also scrapped the sale of its [brewery=Tollard Ales], {Tollard Ales}, to rival {Hopgood}. [The brewer=Tollard Ales] makes around 40 million pounds a year.

"We have a clear plan," Chief Executive {Naomi Archer:person} said. The former {Whitbread} executive joined in 2022.
`,
  `
Quantum startup {Entangle} raises $75M Series B to build a fridge-free computer

{Entangle}, a Copenhagen startup that wants to run quantum computers at room temperature, has raised a $75 million Series B led by {Lux Capital}, [the company=Entangle] told {TechCrunch} exclusively. Existing backers {Seedcamp} and Denmark's {Export and Investment Fund:company|institution} also took part.

The round values [the 48-person company=Entangle] at $400 million, up from $90 million two years ago, according to a person familiar with the deal. {Novo Holdings}, which joined the cap table with a $10 million check, will get a board seat.

Founded in 2019 by {Kirsten Holm:person} and {Jonas Bach:person}, {Entangle} makes photonic chips. Its first product, {Lumen-1:product}, shipped in May to three customers, including the {Technical University of Denmark:institution} and carmaker {Volvo}. [The Swedish automaker=Volvo] pays $2 million a year for access.

"Our investors were patient," said {Holm=Kirsten Holm:person}, [the startup=Entangle]'s CEO. [The physicist=Kirsten Holm] previously led research at {Xanadu}, a Canadian rival that went public in 2025.

{Entangle} plans to spend $20 million of the new money on a fab in Malmö. The chips are currently made by {GlobalFoundries} in Dresden; [the contract manufacturer=GlobalFoundries] will remain a supplier. [The Danish firm=Entangle] is also in talks with {IBM} about a partnership, though {~Big Blue=IBM} would not comment.

With this round [the young company=Entangle] has raised $112 million in total. {Lux=Lux Capital} partner {Shahin Farshchi:person} called the team "exceptional." [His firm=Lux Capital] also backs {Hugging Face} and {Anduril}.
`,
  `
Why a pension fund is lending to its own landlord

It is an odd sort of triangle. The {Ontario Brewers' Pension Plan} rents its headquarters from {Maple Crescent REIT}. [The trust=Maple Crescent REIT], in turn, owes [the plan=Ontario Brewers' Pension Plan] C$140m. And since January [the retirement fund=Ontario Brewers' Pension Plan] has owned 12% of [the trust=Maple Crescent REIT]'s units, bought at C$21 apiece.

None of this is improper, insists {Deborah Lam:person}, who chairs the plan. "We know the building better than anyone." Nor is it cheap: the loan pays 7.2%, two points more than [the landlord=Maple Crescent REIT]'s bonds.

{Maple Crescent=Maple Crescent REIT} has had a rough patch. Its biggest tenant, the retailer {Hudson Lane}, went bust in 2024 owing C$18m. [The property company=Maple Crescent REIT] sold three malls to {Brookfield} to stay afloat and suspended its payout. {DBRS} cut its rating to junk. [The rating agency=DBRS] cited "governance concerns", a phrase that made the lawyers at {Torys} wince.

[The pension fund=Ontario Brewers' Pension Plan] says its stake is passive. Its adviser, {Mercer}, told members in a letter that [the consultant=Mercer] had reviewed the arrangement twice. The {Financial Services Regulatory Authority of Ontario:institution} is reviewing it a third time. [The watchdog=Financial Services Regulatory Authority of Ontario]'s report is due in June.
`,
];
