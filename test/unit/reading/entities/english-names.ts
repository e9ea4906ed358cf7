/** English sentences with their names and descriptions, as in the French ones. */
export const englishNames = `
{Brackenfield} has raised $40m from {Northlight Ventures} and {Abela Capital Partners}.

{Corwen Steel plc=Corwen Steel} said on Tuesday it would sell its Teesside plant to {Ashgrove Metals}.

The {University of Penrith:institution} licensed the patent to {Lumenor Therapeutics, Inc.=Lumenor Therapeutics} (Nasdaq: LMNR).

"We never needed the money," said {Priscilla Oduya:person}, chief executive of {Tidemark Robotics}.

{Harlow & Pryce} advised the buyer; {Stannard LLP=Stannard} acted for {Wexcombe}.

Finance chief {Gordon Tench:person} will leave {Merrow Foods} in June.

Sir {Desmond Vale:person} and Dame {Olive Hart:person} sit on the board of {Castlereagh Water}.

{First Mariner Bank} lent $30 million to {Pacific Orchard Growers}.

The {National Pensions Board:institution} fined {Orbit Mobile} $12 million.

Shares of {Quillon} rose 4% in Frankfurt on Monday.

A {Delphi Wire} report said {Ravenshoe} was preparing an offer.

The Lagos-based lender {Kora Microfinance} plans to list.

{Amberley}-backed {Stratos} is looking for cash.

{Hollis's Dairy} and {Penn Valley Creamery} have merged.

The chip, called {Meridian 7:product}, will ship in March.

Its asthma drug {LX-330:product} failed a late-stage trial.

VANTREL TO BUY OSTERLEY FOR $2 BLN
  // unknown capitals alone say nothing

The {Federal Aviation Administration:institution}'s rules take effect in May, and inflation fell in January.

London's weather and Tokyo's nightlife are poles apart.

On Thursday the Bank Holiday kept Britons at home.

Chief executives rarely agree with finance ministers.

The Company will file its Form 10-K in March.

Profits fell. Sales rose. Analysts shrugged.

Meanwhile, lawmakers in Washington debated the Farm Bill.

Higher rates hurt homebuilders in Texas and Florida.

Born in Leeds, she moved to New Zealand in 2004.

Customers queued along Oxford Street for the Christmas sales.

Contact: {Rosa Lindqvist:person}, +46 8 555 01 20

(Reporting by {Ana Petrov:person} in Sofia; editing by {Colm Reilly:person})

By {Beatrice Oyelaran:person}, markets reporter

About {Solmere Biotech}

{Tarleton}, {Usk} and {Penhallow} all declined to comment.

{Marlowe Street Capital} and {Bay Harbor Credit} led the round.

Rival {Eastmoor} has hired bankers, people familiar with the matter said.

{Tan Hai Motors} and {Hsu Electronics} signed in Taipei.

The {European Space Board:institution} picked {Aerolith} over {Skyforge GmbH=Skyforge}.

He told the {Harrogate Post} that {Dunmore} would fight on.

{Wetherby Rail}'s chairman quit after the {Transport Tribunal:institution} ruled against it.

{Gulf Horizon Petroleum} and the {Republic of Zambia:institution} signed a deal.

{China:institution} said it would review the merger between {Tallis} and {Orrery}.
  // a state that acts

{Crestline Holdings NV=Crestline Holdings}, a Dutch investment company, owns {Boxwood}.

{Ernst Vogel:person} founded {Vogel Optik} in 1988. Mr {Vogel:person} still runs it, says {Vogel Optik}'s website.

{Sana Qureshi:person} of {Delmar Research} sees no recession.

{Kite} and {Key} are a publisher and a locksmith.

The LEI of {Boxwood} is in the annex, and so are its ISIN and its CUSIP.

See {TSLA}. Buy {Boxwood}, sell {Kestrine}..

{Meet Vellura} fell 3% and {Follow Orvane}'s shares rose. {Discover Boxwood Ltd} did not move.
`;
