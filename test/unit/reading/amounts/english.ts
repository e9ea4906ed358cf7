/** English phrases and what must be read in them; the notation is that of the French ones. */
export const englishAmounts = `
# symbols, codes and abbreviated scales
Kestwick raised [$40m|4e7 USD] from two funds.
The lease is worth [$9.4 BLN|9.4e9 USD] over its life.
Harrowgate paid [£1.86bn|1.86e9 GBP] for the yard.
A [€40 million|4e7 EUR] loan remains undrawn.
Tillmore booked [US$5.2 billion|5.2e9 USD] of orders.
The miner spent [A$750m|75e7 AUD] on drills.
Maplecrest owes [C$12.5 million|12.5e6 CAD].
The bank set aside [HK$3bn|3e9 HKD].
The ferry cost [S$90 million|9e7 SGD], said its owner.
Shares hit [R$41.20|41.2 BRL] on Monday.
The fab will cost [NT$60 billion|6e10 TWD].
Its cash stood at [CHF 212.4 million|212.4e6 CHF].
The plant needs [EUR1.2bn|1.2e9 EUR] of steel.
Bids start at [USD500m|5e8 USD].
Revenue reached [SEK 3.4bn|3.4e9 SEK].
The dividend totals [kr 500 million|5e8 SEK].
It issued [₹2,500 crore|25e9 INR] of bonds.
The firm sought [Rs 40 lakh|4e6 INR] more.
Costs ran to [Rs. 12,34,567|1234567 INR] in all.
The group made [$3.5trn|3.5e12 USD] of payments.
It is a [$2-billion|2e9 USD] pipeline.
The toll is [$5mn|5e6 USD] a mile.
The fund put in [250 MUSD|25e7 USD] early.
The tender closed at [¥300 billion|3e11 JPY].
A [two-billion-dollar|2e9 USD] write-off followed.
Sales came in at [$1.2B|1.2e9 USD], up from [$900M|9e8 USD].
Orrwell fetched [437p|4.37 GBP] in London.
The coin trades at [34 cents|0.34 USD].
# words
They agreed on [two and a half billion dollars|2.5e9 USD].
It lost [half a billion dollars|5e8 USD] in a week.
A cheque for [a quarter of a billion euros|25e7 EUR] arrived.
The state offered [one hundred and fifty million pounds|15e7 GBP].
He sold it for [three hundred thousand dollars|3e5 USD].
It cost [a million dollars|1e6 USD].
She paid [twenty-five thousand euros|25e3 EUR].
[Seventy percent|70] of holders agreed.
The court awarded [a billion and a half dollars|1.5e9 USD].
Norfell owes [three quarters of a billion dollars|75e7 USD].
He bought the club for [one pound|1 GBP].
# separators
The yacht went for [$1,234,567.89|1234567.89 USD].
The grant is [€1.234.567,50|1234567.5 EUR].
Stock closed at [$1,049.5|1049.5 USD].
A euro bought [1.0875 dollars|1.0875 USD].
They own [12,500 shares|12500 shares].
The bond pays [5 1/4 percent|5.25], the bill [2½ per cent|2.5].
He sold it for [a dollar|1 USD].
The price is [$1.5bn – $2bn|1.5e9..2e9 USD between].
# modifiers
The deal is worth about [$13 billion|13e9 USD about].
Around [€20m|2e7 EUR about] was spent.
Nearly [$4 trillion|4e12 USD about] changed hands.
It will invest up to [$5 billion|5e9 USD at_most].
At least [$90 million|9e7 USD at_least] is needed.
More than [$247 million|247e6 USD more_than] came in.
Its value has held above [$4 trillion|4e12 USD more_than].
Debt topped [£1bn|1e9 GBP more_than] last year.
Gold fell below [$3,400|3400 USD less_than /unit] an ounce.
The bill will be less than [€3m|3e6 EUR less_than].
Penalties of as much as [$50 million|5e7 USD at_most] loom.
It would pay [$10 million|1e7 USD at_least] or more.
Spending will not exceed [$70 million|7e7 USD at_most].
An estimated [£50 million|5e7 GBP about] vanished.
A maximum of [$6 million|6e6 USD at_most] applies.
Costs rose to just over [$8 billion|8e9 USD more_than].
The stake is about [6%|6 about].
Sales were just under [$2 billion|2e9 USD less_than].
It has spent in excess of [$30 million|3e7 USD more_than].
Some [$300 million|3e8 USD about] is at stake.
It will not be more than [$5 million|5e6 USD at_most].
It is a [$5 million|5e6 USD more_than]-plus house.
The lawsuit over [$5 million|5e6 USD] goes on.
It may fetch up to around [$5 million|5e6 USD at_most].
Its Series C [$40 million|4e7 USD] round closed.
# ranges
It guided to [$5-7bn|5e9..7e9 USD between].
Royalties of between [9% and 14%|9..14 between] apply.
The price is between [$200 million and $300 million|2e8..3e8 USD between].
Rates stay at [3.25% to 3.5%|3.25..3.5 between].
They expect [10-12%|10..12 between] growth.
The cost is put at [£2bn-£3bn|2e9..3e9 GBP between].
The fee is [$5 million to $7 million|5e6..7e6 USD between].
They need [two or three billion dollars|2e9..3e9 USD between].
Shares should sell for [$18 to $20|18..20 USD between /unit] each.
Profit rose from [$3 billion|3e9 USD] to [$5 billion|5e9 USD].
Sales fell [3%|3] to [$2.14 billion|2.14e9 USD].
The stake was cut from [12%|12] to [9%|9].
# shared and gapped
The two yards cost [200|2e8 EUR] and [300 million euros|3e8 EUR].
Margins were [5|5], [8|8] and [12 percent|12].
Bexley chipped in [$10 million|1e7 USD], Tarrow [8 million|8e6 ?] and Ostrell [3 million|3e6 ?].
It raised [$25 million|25e6 USD], including [8|8e6 ?] from Ostrell.
Net income was [$118 million|118e6 USD], versus [95|95e6 ?] a year ago.
The lab was worth [$350 billion|35e10 USD], up from [183 billion|183e9 ?] in May.
Debt fell to [11 billion crowns|11e9 SEK] from [27 billion|27e9 ?] three months earlier.
Profit rose to [$4.9 billion|49e8 USD], topping the [4.6 billion|46e8 ?] seen by analysts.
Tarrow will hand over [$9.6bn|96e8 USD] by 2033.
# other currencies
It paid [125 million Australian dollars|125e6 AUD].
The loan is [250 million Swiss francs|25e7 CHF].
The dollar sank to [146.20 yen|146.2 JPY].
Bonds worth [20 billion yuan|2e10 CNY] were sold.
Kwango invested [1.1 trillion naira|1.1e12 NGN].
It won a [450 million dirham|45e7 AED] order.
It needs [12 billion rupees|12e9 INR].
The port took [3 billion Danish kroner|3e9 DKK].
It borrowed [900 million rand|9e8 ZAR].
The tram cost [60 billion won|6e10 KRW].
# percentages and multiples
Shares slid [11.8%|11.8] in late trade.
A [58 per cent|58] premium is generous.
Output grew [12 pct|12].
Traders expect [25 basis points|0.25].
Margins widened by [1.4 percentage points|1.4].
It trades at [11.4 times|11.4] earnings.
The offer values it at [12x|12] EBITDA.
The sale was [four times|4] oversubscribed.
The fund is [ten times|10] larger than its rival.
Its debt is [five times|5] the debt of Norfell.
# quantities
The site draws [220 megawatts|220 MW] at peak.
It will add [1.5 GW|1.5 GW] of solar.
It ships [2 million tonnes|2e6 t /year] a year.
They pumped [137,000 barrels|137000 bbl /day] a day.
It bought [4.2m shares|4.2e6 shares] last week.
It issued [3.5 million new ordinary shares|3.5e6 shares].
The depot covers [12,000 square feet|12000 sq ft].
It holds [1,200 bitcoins|1200 BTC].
# per
The bid is [$31.50|31.5 USD /share] per share.
Holders get [437p|4.37 GBP /share] in cash for each share.
Rent is [$2 million|2e6 USD /year] a year.
Crude fetched [$69.41|69.41 USD /unit] a barrel.
A [12-cent|0.12 USD /share]-a-share dividend was declared.
Staff earn [$22|22 USD /hour] an hour.

# what a newsroom adds
It expects sales of between [$4.1 billion and $4.3 billion|4.1e9..4.3e9 USD between], above the [$4.0 billion|4e9 USD] consensus.
It is back above the [$4 trillion|4e12 USD more_than] mark.
Rates rose [half a percentage point|0.5] to [4.5 percent|4.5].
It is [a quarter-point|0.25] cut.
The fine of [$500,000|5e5 USD] was halved to [$250,000|25e4 USD].
It paid [€3.2bn|3.2e9 EUR] ([$3.5bn|3.5e9 USD]) for the unit.
Net debt was [2.3 times|2.3] EBITDA, down from [3.1x|3.1].
A [$500m|5e8 USD /year]-a-year saving and a [$1.1bn|1.1e9 USD more_than]-plus bid.
The lenders (Norfell [$200 million|2e8 USD], Ostrell [$150 million|15e7 USD]) agreed.
Of [$1.6 billion|1.6e9 USD], [400 million|4e8 ?] comes from the state and [300 million|3e8 ?] from towns.

The lab is worth [four times|4] what it was.

Shares rose in Oslo, to [213 kroner|213 NOK].
Its value is [NKr 96bn|96e9 NOK].
The Egyptian bank owes [3 billion pounds|3e9 EGP].

It costs [15 pounds|15 GBP /month] a month.
He paid [five hundred million euros|5e8 EUR] and [3 hundred thousand dollars|3e5 USD].

It sold Brunoy for [$40 million|4e7 USD] and Mussidan for [55|55e6 ?].
The paper wrote that it "a investi [12 millions d'euros|12e6 EUR]" there.
The ratio is [73x|73] for one and [17 times|17] earnings for the other.

# traps
The parcel weighs nine pounds, and he bought nine pounds of apples.
Some 12 million Americans watched.
The 24m-long yacht carried 12 guests.
It filed its 10-K and an 8-K.
He runs 10K races on an 8K screen.
A 7-for-1 split ended in a 30-30 tie.
Founded in 1921, it employs 310 people.
The Nasdaq Composite added 41 points.
Sir Edmund, 58, turned to roses.
The S&P 500 ended at 6,912 and the Dow at 47,330.
Decliners outnumbered advancers 6 to 5.
Call +41 61 555 01 42 for details.
The call starts at 8:30 a.m. on channel 7.
It runs 24/7 at 17 Jermyn Street.
They beat Norfell 24-17 on Sunday.
GPT-5 and version 4.2 ship on Sept 9.
Boeing delivered 62 of its 737s in 2024.
Tens of billions of dollars are at stake.
Several billion dollars went missing.
Hundreds of millions of euros were lost.
She called Bob three times already.
It has missed targets 7 times since May.
The board meets four times a year.
The app has 40 million users, up from 30 million in May.
The country has 68 million people.
The model has 70 billion parameters.
He was 3rd in 2019 and 12th in 2020.
More than 50 transactions closed in 2025.
See page 12 and article 5.
The split is 60/40.
In the trial (n = 418), one dose was enough (p = 0.003).
He met the board a dozen times.
(Page 1 of 3)
Flight 447 left gate 12.
Room 5 and suite 300 are closed.
In 2026 and 2027 three plants will open.
The euro was strong and the dollar weak.
It won a pound of flesh.
It weighs 200 pounds and costs nothing.
ALL 5 SOLUTIONS ARE WRONG, SAYS A REPORT BY TEN EXPERTS.
Half of the shares changed hands.
Revenue doubled in three years.
The second quarter was its third in a row.
The 30-year bond and the 10-year note fell.
They ranked 500th out of 1,200.
The A350 and the 777 are wide-bodies.
It is a once-in-a-generation deal.
He lives at 221B Baker Street, NW1 6XE.
The index was last at 61.7.
Nine of the twelve directors left.
One in five workers stayed.
The first million is the hardest.
Thousands of jobs are at risk.
It took four hours, thirty minutes and ten seconds.
Temperatures reached 42.5 degrees.
Only one dissented.
A third of the staff, about 95 people, will go.
It was a 5-4 ruling under rule 144.
Chapter 11 loomed over the chain's 640 stores.
The 1990s and the 2008 crisis hurt.
The team won five gold medals and 3 silver ones.
`;
