/** Companies of the Americas, software and finance aside. Format: `../parse.ts`. */
export const americas = `
# company US retail
Walmart; grocery; @Bentonville; $NYSE:WMT; Q483551; =Wal-Mart
Costco; @Issaquah; $NASDAQ:COST
Target?; @Minneapolis; $NYSE:TGT; =Target Corp
Home Depot; @Atlanta; $NYSE:HD; =The Home Depot
Lowe's; @Mooresville; $NYSE:LOW
Kroger; grocery; @Cincinnati; $NYSE:KR
Albertsons; grocery; @Boise; $NYSE:ACI
Best Buy; electronics; @Richfield; $NYSE:BBY
Walgreens; =Walgreens Boots Alliance; health; @Deerfield
CVS; =CVS Health; health insurance; @Woonsocket; $NYSE:CVS
Rite Aid; health; @Philadelphia
Dollar General; @Goodlettsville; $NYSE:DG
Dollar Tree; @Norfolk; $NASDAQ:DLTR
TJX; fashion; @Framingham; $NYSE:TJX; =TJ Maxx
Ross Stores; fashion; @Pleasanton; $NASDAQ:ROST
Macy's; @New York; $NYSE:M
Nordstrom; fashion; @Seattle
Kohl's; @Milwaukee; $NYSE:KSS
Saks?; =Saks Global; =Saks Fifth Avenue; luxury; @New York
Neiman Marcus; luxury; @Dallas
JCPenney; =J.C. Penney; @Plano
Gap?; fashion; @San Francisco; $NYSE:GAP
Victoria's Secret; fashion; @Columbus; $NYSE:VSCO
Abercrombie & Fitch; =Abercrombie; fashion; @Columbus; $NYSE:ANF
American Eagle; fashion; @Pittsburgh; $NYSE:AEO
Urban Outfitters; fashion; @Philadelphia; $NASDAQ:URBN
Foot Locker; fashion sport; @New York
Dick's Sporting Goods; sport; @Pittsburgh; $NYSE:DKS
GameStop; games; @Dallas; $NYSE:GME
Bed Bath & Beyond; furniture; @Union NJ
Williams-Sonoma; furniture; @San Francisco; $NYSE:WSM
AutoZone; car_parts; @Memphis; $NYSE:AZO
O'Reilly Automotive; car_parts; @Springfield MO; $NASDAQ:ORLY
CarMax; cars; @Richmond; $NYSE:KMX
Carvana; cars ecommerce; @Tempe; $NYSE:CVNA
Ulta; =Ulta Beauty; beauty; @Chicago; $NASDAQ:ULTA
Tractor Supply; agriculture; @Nashville; $NASDAQ:TSCO
7-Eleven; grocery; <seven-and-i; @Irving
Toys R Us; toys
Sears; @Chicago
Kmart; @Chicago
Amway; beauty; @Ada MI
Barnes & Noble; @New York
# company US fashion
Nike?; sport; @Beaverton; $NYSE:NKE; Q483915
Under Armour; sport; @Baltimore; $NYSE:UAA
Lululemon; sport; @Vancouver/CA; $NASDAQ:LULU
Levi Strauss; =Levi's; @San Francisco; $NYSE:LEVI
Ralph Lauren; luxury; @New York; $NYSE:RL
Tapestry?; luxury; @New York; $NYSE:TPR
Coach?; luxury; <tapestry; @New York
Capri??; =Capri Holdings; luxury; @London/GB; $NYSE:CPRI
Michael Kors; luxury; <capri; @New York
VF Corp; =VF Corporation; @Denver; $NYSE:VFC
Vans?; <vf-corp
North Face; =The North Face; <vf-corp
Timberland; <vf-corp
Supreme?; <essilorluxottica; @New York
PVH; @New York; $NYSE:PVH
Calvin Klein; <pvh; @New York
Tommy Hilfiger; <pvh; @New York
Skechers; @Los Angeles
New Balance; sport; @Boston
Crocs; @Broomfield; $NASDAQ:CROX
Deckers; @Santa Barbara; $NYSE:DECK
Converse?; <nike; @Boston
Authentic Brands; =Authentic Brands Group; @New York
Forever 21; @Los Angeles
Ray-Ban; optics; <essilorluxottica
Estée Lauder; beauty; @New York; $NYSE:EL
Coty; beauty; @New York; $NYSE:COTY
Elf Beauty; =E.l.f. Beauty; beauty; @Oakland; $NYSE:ELF
Revlon; beauty; @New York
Avon?; beauty; @London/GB
# company US food
Procter & Gamble; =P&G; beauty; @Cincinnati; $NYSE:PG
Colgate-Palmolive; =Colgate; beauty; @New York; $NYSE:CL
Kimberly-Clark; @Irving; $NASDAQ:KMB
Kenvue; pharma beauty; @Summit NJ; $NYSE:KVUE
Clorox; @Oakland; $NYSE:CLX
Coca-Cola; drinks; @Atlanta; $NYSE:KO; Q3295867; =Coca?; =Coca-Cola Company; =Coke?
PepsiCo; drinks; @Purchase NY; $NASDAQ:PEP; Q334800; =Pepsi
Keurig Dr Pepper; =Keurig; =Dr Pepper; drinks; @Burlington; $NASDAQ:KDP
Monster Beverage; drinks; @Corona CA; $NASDAQ:MNST
Molson Coors; drinks; @Chicago; $NYSE:TAP
Constellation Brands; drinks; @Rochester; $NYSE:STZ
Brown-Forman; spirits; @Louisville; $NYSE:BF.B
Jack Daniel's; spirits; <brown-forman
Bacardi; spirits; @Hamilton BM/BM
Mondelez; =Mondelez International; @Chicago; $NASDAQ:MDLZ
Kraft Heinz; =Kraft?; =Heinz; @Chicago; $NASDAQ:KHC
General Mills; @Minneapolis; $NYSE:GIS
Kellogg; =Kellogg's; @Battle Creek
Kellanova; @Chicago
WK Kellogg; @Battle Creek
Mars??; =Mars Inc; @McLean
Wrigley; <mars; @Chicago
Hershey; =Hershey's; @Hershey PA; $NYSE:HSY
Campbell's; =Campbell Soup; @Camden; $NASDAQ:CPB
Conagra; @Chicago; $NYSE:CAG
JM Smucker; =Smucker; @Orrville; $NYSE:SJM
Hormel; @Austin MN; $NYSE:HRL
Tyson Foods; =Tyson??; @Springdale; $NYSE:TSN
Hostess?; food
Chobani; dairy; @New Berlin
Beyond Meat; @El Segundo; $NASDAQ:BYND
Impossible Foods; @Redwood City
Corteva; agriculture; @Indianapolis; $NYSE:CTVA
Mosaic?; agriculture; @Tampa; $NYSE:MOS
Deere; =John Deere; agriculture; @Moline; $NYSE:DE
AGCO; agriculture; @Duluth; $NYSE:AGCO
Sysco; @Houston; $NYSE:SYY
US Foods; @Rosemont; $NYSE:USFD
Philip Morris International; =Philip Morris; tobacco; @Stamford; $NYSE:PM
Altria; tobacco; @Richmond; $NYSE:MO
Juul; =Juul Labs; tobacco; @Washington
Reynolds American; tobacco; <british-american-tobacco; @Winston-Salem
Scotts Miracle-Gro; agriculture; @Marysville
# company US restaurant
McDonald's; @Chicago; $NYSE:MCD; Q38076; =McDonald; =McDonalds
Starbucks; @Seattle; $NASDAQ:SBUX; Q37158
Yum Brands; =Yum; @Louisville; $NYSE:YUM
KFC; <yum-brands; @Plano
Pizza Hut; <yum-brands; @Plano
Taco Bell; <yum-brands; @Irvine
Yum China; @Shanghai/CN; $NYSE:YUMC
Chipotle; @Newport Beach; $NYSE:CMG
Domino's; =Domino's Pizza; @Ann Arbor; $NASDAQ:DPZ
Papa John's; @Atlanta; $NASDAQ:PZZA
Wendy's; @Dublin OH; $NASDAQ:WEN
Burger King; <restaurant-brands; @Miami
Restaurant Brands; =Restaurant Brands International; @Toronto/CA; $NYSE:QSR
Tim Hortons; <restaurant-brands; @Toronto/CA
Subway?; @Shelton
Dunkin'; =Dunkin' Donuts; <inspire-brands; @Canton MA
Inspire Brands; <roark-capital; @Atlanta
Darden; =Darden Restaurants; @Orlando; $NYSE:DRI
Shake Shack; @New York; $NYSE:SHAK
Krispy Kreme; @Charlotte; $NASDAQ:DNUT
Five Guys; @Lorton
Aramark; services; @Philadelphia; $NYSE:ARMK
Marriott; =Marriott International; hotel; @Bethesda; $NASDAQ:MAR
Hilton; hotel; @McLean; $NYSE:HLT
Hyatt; hotel; @Chicago; $NYSE:H
Wyndham; hotel; @Parsippany; $NYSE:WH
Choice Hotels; hotel; @Rockville; $NYSE:CHH
Royal Caribbean; shipping travel; @Miami; $NYSE:RCL
Norwegian Cruise Line; shipping travel; @Miami; $NYSE:NCLH
Las Vegas Sands; gambling; @Las Vegas; $NYSE:LVS
MGM Resorts; gambling; @Las Vegas; $NYSE:MGM
Caesars; =Caesars Entertainment; gambling; @Reno; $NASDAQ:CZR
Wynn Resorts; =Wynn; gambling; @Las Vegas; $NASDAQ:WYNN
DraftKings; gambling; @Boston; $NASDAQ:DKNG
FanDuel; gambling; <flutter; @New York
Polymarket; gambling crypto; @New York
Kalshi; gambling; @New York
Live Nation; media; @Beverly Hills; $NYSE:LYV
Ticketmaster; media; <live-nation; @Beverly Hills
# company US cars
Tesla; batteries; @Austin; $NASDAQ:TSLA; Q478214
General Motors; =GM; @Detroit; $NYSE:GM; Q81965
Ford?; @Dearborn; $NYSE:F; Q44294; =Ford Motor
Chevrolet; <general-motors
Cadillac; <general-motors
Rivian; @Irvine; $NASDAQ:RIVN
Lucid?; =Lucid Motors; @Newark; $NASDAQ:LCID; =Lucid Group
Nikola?; trucks; @Phoenix
Fisker; @Los Angeles
Slate Auto; @Troy MI
Harley-Davidson; @Milwaukee; $NYSE:HOG
Paccar; trucks; @Bellevue; $NASDAQ:PCAR
Navistar; trucks; <traton; @Lisle
Goodyear; tyres; @Akron; $NASDAQ:GT
BorgWarner; car_parts; @Auburn Hills; $NYSE:BWA
Aptiv; car_parts; @Schaffhausen/CH; $NYSE:APTV
Lear?; car_parts; @Southfield; $NYSE:LEA
Adient; car_parts; @Plymouth MI; $NYSE:ADNT
First Brands; car_parts; @Cleveland; =First Brands Group
Dana??; car_parts; @Maumee; $NYSE:DAN
Tenneco; car_parts; @Northville
Hertz; travel; @Estero; $NASDAQ:HTZ
Avis?; =Avis Budget; travel; @Parsippany; $NASDAQ:CAR
QuantumScape; batteries; @San Jose; $NYSE:QS
# company US aerospace
Boeing; defence; @Arlington; $NYSE:BA; Q66
Lockheed Martin; =Lockheed; defence; @Bethesda; $NYSE:LMT
RTX; =Raytheon; defence; @Arlington; $NYSE:RTX
Pratt & Whitney; <rtx; @Hartford
Collins Aerospace; <rtx; @Charlotte
Northrop Grumman; =Northrop; defence; @Falls Church; $NYSE:NOC
General Dynamics; defence; @Reston; $NYSE:GD
Gulfstream; <general-dynamics; @Savannah
L3Harris; defence; @Melbourne FL; $NYSE:LHX
Leidos; defence consulting; @Reston; $NYSE:LDOS
Booz Allen Hamilton; =Booz Allen; consulting defence; @McLean; $NYSE:BAH
Huntington Ingalls; defence shipping; @Newport News; $NYSE:HII
AeroVironment; drones defence; @Arlington; $NASDAQ:AVAV
Kratos; defence drones; @San Diego; $NASDAQ:KTOS
Red Cat; drones; @San Juan; $NASDAQ:RCAT
Saronic; defence robotics; @Austin
Textron; @Providence; $NYSE:TXT
Honeywell; industry; @Charlotte; $NASDAQ:HON
Howmet; @Pittsburgh; $NYSE:HWM
TransDigm; @Cleveland; $NYSE:TDG
Spirit AeroSystems; @Wichita
GE Aerospace; @Evendale; $NYSE:GE
General Electric; =GE; industry; @Boston
GE Vernova; energy electrical; @Cambridge; $NYSE:GEV
GE HealthCare; medtech; @Chicago; $NASDAQ:GEHC
CFM International; =CFM; @Cincinnati
SpaceX; space; @Starbase; Q193701; =Space X
Blue Origin; space; @Kent WA
Rocket Lab; space; @Long Beach; $NASDAQ:RKLB
United Launch Alliance; =ULA; space; @Centennial
Virgin Galactic; space; @Tustin; $NYSE:SPCE
Relativity Space; space; @Long Beach
Firefly Aerospace; =Firefly?; space; @Austin; $NASDAQ:FLY
Intuitive Machines; space; @Houston; $NASDAQ:LUNR
Planet Labs; space; @San Francisco; $NYSE:PL
Viasat; satellite; @Carlsbad; $NASDAQ:VSAT
EchoStar; satellite telecom; @Englewood; $NASDAQ:SATS
Dish Network; =Dish?; satellite telecom; <echostar; @Englewood
Globalstar; satellite; @Covington; $NASDAQ:GSAT
AST SpaceMobile; satellite; @Midland; $NASDAQ:ASTS
Iridium?; satellite; @McLean; $NASDAQ:IRDM
Maxar; satellite; @Westminster
Joby; =Joby Aviation; @Santa Cruz; $NYSE:JOBY
Archer Aviation; @San Jose; $NYSE:ACHR
Boom Supersonic; =Boom?; @Centennial
Hermeus; @Atlanta
# company US airline
Delta Air Lines; =Delta?; @Atlanta; $NYSE:DAL
United Airlines; @Chicago; $NASDAQ:UAL
American Airlines; @Fort Worth; $NASDAQ:AAL
Southwest Airlines; =Southwest?; @Dallas; $NYSE:LUV
JetBlue; @New York; $NASDAQ:JBLU
Alaska Airlines; =Alaska Air; @Seattle; $NYSE:ALK
Spirit Airlines; @Miami
Frontier Airlines; @Denver; $NASDAQ:ULCC
Hawaiian Airlines; @Honolulu
FedEx; logistics; @Memphis; $NYSE:FDX
UPS; =United Parcel Service; logistics; @Atlanta; $NYSE:UPS
Union Pacific; rail; @Omaha; $NYSE:UNP
Norfolk Southern; rail; @Atlanta; $NYSE:NSC
CSX; rail; @Jacksonville; $NASDAQ:CSX
BNSF; rail; <berkshire-hathaway; @Fort Worth
Amtrak; rail; @Washington
Wabtec; rail; @Pittsburgh; $NYSE:WAB
CH Robinson; =C.H. Robinson; logistics; @Eden Prairie; $NASDAQ:CHRW
JB Hunt; logistics; @Lowell; $NASDAQ:JBHT
GXO; =GXO Logistics; logistics; @Greenwich; $NYSE:GXO
Flexport; logistics; @San Francisco
Prologis; logistics property; @San Francisco; $NYSE:PLD
# company US oil
ExxonMobil; =Exxon; =Exxon Mobil; @Spring TX; $NYSE:XOM; Q156238
Chevron; @Houston; $NYSE:CVX; Q319642
ConocoPhillips; =Conoco; @Houston; $NYSE:COP
Occidental Petroleum; =Occidental?; @Houston; $NYSE:OXY
Hess??; @New York
Marathon Petroleum; @Findlay; $NYSE:MPC
Marathon Oil; @Houston
Phillips 66; @Houston; $NYSE:PSX
Valero; @San Antonio; $NYSE:VLO
EOG; =EOG Resources; @Houston; $NYSE:EOG
Diamondback?; =Diamondback Energy; @Midland; $NASDAQ:FANG
Pioneer Natural Resources; @Irving
Devon Energy; @Oklahoma City; $NYSE:DVN
Coterra; @Houston; $NYSE:CTRA
APA; =Apache?; @Houston; $NASDAQ:APA
Expand Energy; =Chesapeake Energy; gas; @Oklahoma City; $NASDAQ:EXE
EQT Corp; id:eqt-corp; gas; @Pittsburgh; $NYSE:EQT
SLB; =Schlumberger; engineering; @Houston; $NYSE:SLB
Halliburton; engineering; @Houston; $NYSE:HAL
Baker Hughes; engineering; @Houston; $NASDAQ:BKR
Cheniere; =Cheniere Energy; gas; @Houston; $NYSE:LNG
Venture Global; gas; @Arlington; $NYSE:VG
NextDecade; gas; @Houston; $NASDAQ:NEXT
Sempra; gas utility; @San Diego; $NYSE:SRE
Kinder Morgan; gas; @Houston; $NYSE:KMI
Williams Companies; gas; @Tulsa; $NYSE:WMB
Energy Transfer; gas; @Dallas; $NYSE:ET
Enterprise Products; gas; @Houston; $NYSE:EPD
Citgo; @Houston
Koch Industries; =Koch??; holding; @Wichita
TechnipFMC; engineering; @Houston; $NYSE:FTI
# company US utility
NextEra; =NextEra Energy; renewables; @Juno Beach; $NYSE:NEE
Duke Energy; @Charlotte; $NYSE:DUK
Southern Company; @Atlanta; $NYSE:SO
Dominion Energy; =Dominion?; @Richmond; $NYSE:D
Constellation Energy; =Constellation?; nuclear; @Baltimore; $NASDAQ:CEG
Vistra; @Irving; $NYSE:VST
Talen Energy; =Talen; nuclear; @Houston; $NASDAQ:TLN
Exelon; @Chicago; $NASDAQ:EXC
American Electric Power; =AEP; @Columbus; $NASDAQ:AEP
PG&E; =Pacific Gas & Electric; @Oakland; $NYSE:PCG
Edison International; @Rosemead; $NYSE:EIX
Con Edison; =Consolidated Edison; @New York; $NYSE:ED
NRG; =NRG Energy; @Houston; $NYSE:NRG
Calpine; @Houston
AES; @Arlington; $NYSE:AES
Entergy; @New Orleans; $NYSE:ETR
PJM; @Valley Forge
American Water; =American Water Works; water; @Camden; $NYSE:AWK
Westinghouse; nuclear; <brookfield; @Pittsburgh
NuScale; nuclear; @Corvallis; $NYSE:SMR
Oklo; nuclear; @Santa Clara; $NYSE:OKLO
TerraPower; nuclear; @Bellevue
X-energy; nuclear; @Rockville
Kairos Power; nuclear; @Alameda
Commonwealth Fusion Systems; nuclear; @Devens
Helion; id:helion-energy; nuclear; @Everett; =Helion Energy
Centrus Energy; nuclear; @Bethesda; $NYSE:LEU
First Solar; renewables; @Tempe; $NASDAQ:FSLR
Enphase; renewables; @Fremont; $NASDAQ:ENPH
SunPower; renewables; @San Jose
Sunrun; renewables; @San Francisco; $NASDAQ:RUN
Plug Power; renewables; @Latham; $NASDAQ:PLUG
Bloom Energy; renewables; @San Jose; $NYSE:BE
Fluence?; =Fluence Energy; batteries; @Arlington; $NASDAQ:FLNC
Waste Management?; id:wm; waste; @Houston; $NYSE:WM
Republic Services; waste; @Phoenix; $NYSE:RSG
# company US industry
Caterpillar?; @Irving; $NYSE:CAT
3M; @Saint Paul; $NYSE:MMM
Emerson??; =Emerson Electric; @St. Louis; $NYSE:EMR
Parker Hannifin; @Cleveland; $NYSE:PH
Illinois Tool Works; =ITW; @Chicago; $NYSE:ITW
Cummins; @Columbus IN; $NYSE:CMI
Danaher; medtech; @Washington; $NYSE:DHR
Carrier Global; =Carrier?; @Palm Beach; $NYSE:CARR
Otis; =Otis Worldwide; @Farmington; $NYSE:OTIS
Whirlpool?; appliances; @Benton Harbor; $NYSE:WHR
Stanley Black & Decker; @New Britain; $NYSE:SWK
Rockwell Automation; robotics; @Milwaukee; $NYSE:ROK
United Rentals; @Stamford; $NYSE:URI
Xylem?; water; @Washington; $NYSE:XYL
Quanta Services; construction; @Houston; $NYSE:PWR
Fluor?; engineering; @Irving; $NYSE:FLR
Jacobs?; =Jacobs Solutions; engineering; @Dallas; $NYSE:J
AECOM; engineering; @Dallas; $NYSE:ACM
Bechtel; engineering; @Reston
KBR; engineering; @Houston; $NYSE:KBR
DR Horton; =D.R. Horton; construction property; @Arlington; $NYSE:DHI
Lennar; construction property; @Miami; $NYSE:LEN
Sherwin-Williams; chemicals; @Cleveland; $NYSE:SHW
Vulcan Materials; materials; @Birmingham AL; $NYSE:VMC
Dow?; chemicals; @Midland MI; $NYSE:DOW; =Dow Chemical; =Dow Inc
DuPont; chemicals; @Wilmington; $NYSE:DD; =DuPont de Nemours
Monsanto; agriculture; <bayer; @St. Louis
PPG; chemicals; @Pittsburgh; $NYSE:PPG; =PPG Industries
Ecolab; chemicals; @Saint Paul; $NYSE:ECL
Air Products; chemicals; @Allentown; $NYSE:APD
Albemarle; chemicals mining; @Charlotte; $NYSE:ALB
Huntsman; chemicals; @The Woodlands; $NYSE:HUN
Celanese; chemicals; @Irving; $NYSE:CE
IFF; =International Flavors & Fragrances; chemicals; @New York; $NYSE:IFF
Axalta; chemicals; @Philadelphia; $NYSE:AXTA
International Paper; packaging; @Memphis; $NYSE:IP
WestRock; packaging; @Atlanta
Amcor; packaging; @Zurich/CH; $NYSE:AMCR
Berry Global; packaging; @Evansville
Sealed Air; packaging; @Charlotte; $NYSE:SEE
Weyerhaeuser; property; @Seattle; $NYSE:WY
Ball Corp; =Ball Corporation; packaging; @Westminster; $NYSE:BALL
US Steel; =U.S. Steel; =United States Steel; steel; @Pittsburgh; id:us-steel
Nucor; steel; @Charlotte; $NYSE:NUE
Cleveland-Cliffs; steel; @Cleveland; $NYSE:CLF
Steel Dynamics; steel; @Fort Wayne; $NASDAQ:STLD
Alcoa; metals; @Pittsburgh; $NYSE:AA
Freeport-McMoRan; =Freeport?; mining; @Phoenix; $NYSE:FCX
Newmont; mining; @Denver; $NYSE:NEM
Southern Copper; mining; @Phoenix; $NYSE:SCCO
MP Materials; mining; @Las Vegas; $NYSE:MP
Lithium Americas; mining; @Vancouver/CA; $NYSE:LAC
USA Rare Earth; mining; $NASDAQ:USAR
Mattel; toys; @El Segundo; $NASDAQ:MAT
Hasbro; toys; @Pawtucket; $NASDAQ:HAS
Newell Brands; appliances; @Atlanta; $NASDAQ:NWL
SharkNinja; appliances; @Needham; $NYSE:SN
iRobot; robotics appliances; @Burlington
Peloton; sport; @New York; $NASDAQ:PTON
Eastman Kodak; =Kodak; @Rochester; $NYSE:KODK
Polaroid; electronics
Bose; electronics; @Framingham
Cintas; services; @Cincinnati; $NASDAQ:CTAS
Waste Connections; waste; @The Woodlands; $NYSE:WCN
ManpowerGroup; =Manpower?; staffing; @Milwaukee; $NYSE:MAN
Robert Half; staffing; @Menlo Park; $NYSE:RHI
ADP Inc; id:adp-inc; =Automatic Data Processing; services; @Roseland; $NASDAQ:ADP
Paychex; services; @Rochester; $NASDAQ:PAYX
Allied Universal; services; @Irvine
Amphenol; electronics; @Wallingford; $NYSE:APH
TE Connectivity; electronics; @Galway/IE; $NYSE:TEL
Jabil; electronics; @St. Petersburg; $NYSE:JBL
Flex?; electronics; @Austin; $NASDAQ:FLEX
Thermo Fisher; =Thermo Fisher Scientific; medtech; @Waltham; $NYSE:TMO
# company US pharma
Pfizer; @New York; $NYSE:PFE; Q206921
Johnson & Johnson; =J&J; medtech; @New Brunswick; $NYSE:JNJ
Merck; =Merck & Co; =MSD; =Merck Sharp & Dohme; @Rahway; $NYSE:MRK
Eli Lilly; =Lilly?; @Indianapolis; $NYSE:LLY
AbbVie; @North Chicago; $NYSE:ABBV
Bristol Myers Squibb; =BMS; =Bristol Myers; @New York; $NYSE:BMY
Amgen; biotech; @Thousand Oaks; $NASDAQ:AMGN
Gilead; =Gilead Sciences; biotech; @Foster City; $NASDAQ:GILD
Moderna; biotech; @Cambridge; $NASDAQ:MRNA
Regeneron; biotech; @Tarrytown; $NASDAQ:REGN
Vertex Pharmaceuticals; =Vertex?; biotech; @Boston; $NASDAQ:VRTX
Biogen; biotech; @Cambridge; $NASDAQ:BIIB
Alnylam; biotech; @Cambridge; $NASDAQ:ALNY
Incyte; biotech; @Wilmington; $NASDAQ:INCY
BioMarin; biotech; @San Rafael; $NASDAQ:BMRN
Illumina; medtech; @San Diego; $NASDAQ:ILMN
Grail?; medtech; @Menlo Park; $NASDAQ:GRAL
23andMe; biotech; @South San Francisco
Novavax; biotech; @Gaithersburg; $NASDAQ:NVAX
Seagen; biotech; @Bothell
Metsera; biotech; @New York
Karuna; =Karuna Therapeutics; biotech; @Boston
Cerevel; biotech; @Cambridge
Horizon Therapeutics; biotech
Avidity Biosciences; =Avidity?; biotech; @San Diego
Viking Therapeutics; biotech; @San Diego; $NASDAQ:VKTX
Intellia; biotech; @Cambridge; $NASDAQ:NTLA
CRISPR Therapeutics; biotech; @Zug/CH; $NASDAQ:CRSP
Ginkgo Bioworks; =Ginkgo?; biotech; @Boston; $NYSE:DNA
Recursion?; =Recursion Pharmaceuticals; biotech ai; @Salt Lake City; $NASDAQ:RXRX
Zoetis; @Parsippany; $NYSE:ZTS
Elanco; @Indianapolis; $NYSE:ELAN
Viatris; @Canonsburg; $NASDAQ:VTRS
Organon; @Jersey City; $NYSE:OGN
Perrigo; @Dublin/IE; $NYSE:PRGO
Catalent; @Tampa
Abbott; =Abbott Laboratories; medtech; @Abbott Park; $NYSE:ABT
Boston Scientific; medtech; @Marlborough; $NYSE:BSX
Stryker; medtech; @Kalamazoo; $NYSE:SYK
Becton Dickinson; =BD??; medtech; @Franklin Lakes; $NYSE:BDX
Baxter?; =Baxter International; medtech; @Deerfield; $NYSE:BAX
Edwards Lifesciences; medtech; @Irvine; $NYSE:EW
Intuitive Surgical; medtech robotics; @Sunnyvale; $NASDAQ:ISRG
Zimmer Biomet; medtech; @Warsaw IN; $NYSE:ZBH
Dexcom; medtech; @San Diego; $NASDAQ:DXCM
Hologic; medtech; @Marlborough
Align Technology; medtech; @Tempe; $NASDAQ:ALGN
Insulet; medtech; @Acton MA; $NASDAQ:PODD
ResMed; medtech; @San Diego; $NYSE:RMD
Agilent; medtech; @Santa Clara; $NYSE:A
Neuralink; medtech; @Fremont
Theranos; medtech; @Palo Alto
IQVIA; health data; @Durham; $NYSE:IQV
UnitedHealth; =UnitedHealth Group; health insurance; @Eden Prairie; $NYSE:UNH
UnitedHealthcare; health insurance; <unitedhealth; @Minnetonka
Optum; health; <unitedhealth; @Eden Prairie
Elevance; =Elevance Health; =Anthem??; health insurance; @Indianapolis; $NYSE:ELV
Cigna; health insurance; @Bloomfield; $NYSE:CI
Humana; health insurance; @Louisville; $NYSE:HUM
Centene; health insurance; @St. Louis; $NYSE:CNC
Molina Healthcare; health insurance; @Long Beach; $NYSE:MOH
Oscar Health; health insurance; @New York; $NYSE:OSCR
Aetna; health insurance; <cvs; @Hartford
HCA; =HCA Healthcare; health; @Nashville; $NYSE:HCA
Tenet?; =Tenet Healthcare; health; @Dallas; $NYSE:THC
McKesson; health; @Irving; $NYSE:MCK
Cardinal Health; health; @Dublin OH; $NYSE:CAH
Cencora; =AmerisourceBergen; health; @Conshohocken; $NYSE:COR
Labcorp; health; @Burlington NC; $NYSE:LH
Quest Diagnostics; health; @Secaucus; $NYSE:DGX
DaVita; health; @Denver; $NYSE:DVA
Teladoc; health; @Purchase NY; $NYSE:TDOC
Hims & Hers; =Hims; health; @San Francisco; $NYSE:HIMS
Tempus AI; =Tempus; health ai; @Chicago; $NASDAQ:TEM
# company US telecom
AT&T; @Dallas; $NYSE:T
Verizon; @New York; $NYSE:VZ
T-Mobile; =T-Mobile US; <deutsche-telekom; @Bellevue; $NASDAQ:TMUS
Comcast; media; @Philadelphia; $NASDAQ:CMCSA
Charter?; =Charter Communications; media; @Stamford; $NASDAQ:CHTR
Cox Communications; =Cox?; @Atlanta
Altice USA; =Optimum?; @New York; $NYSE:OPTU
Lumen?; =Lumen Technologies; =CenturyLink; @Monroe; $NYSE:LUMN
Frontier Communications; @Dallas
Sprint?; <t-mobile
Crown Castle; towers; @Houston; $NYSE:CCI
American Tower; towers; @Boston; $NYSE:AMT
SBA Communications; towers; @Boca Raton; $NASDAQ:SBAC
Lucent; =Lucent Technologies; @Murray Hill
WorldCom; @Clinton MS
Starlink; satellite; <spacex; @Hawthorne
Windstream; @Little Rock
# company US media
Disney; =Walt Disney; film; @Burbank; $NYSE:DIS; Q7414; =The Walt Disney Company
Pixar; film; <disney; @Emeryville
Marvel?; film; <disney; @Burbank
Lucasfilm; film; <disney; @San Francisco
ESPN; tv; <disney; @Bristol CT
ABC; tv; <disney; @New York
Hulu; <disney; @Santa Monica
Warner Bros. Discovery; =WBD; film; @New York; $NASDAQ:WBD
Warner Bros; =Warner; film; <warner-bros-discovery; @Burbank
HBO; =HBO Max; tv; <warner-bros-discovery; @New York
Discovery?; tv; <warner-bros-discovery
Paramount?; =Paramount Global; =Paramount Skydance; film; @New York; $NASDAQ:PSKY
Skydance; =Skydance Media; film; @Santa Monica
CBS; tv; <paramount; @New York
CBS News; tv; <paramount
MTV; tv; <paramount
NBCUniversal; =NBC Universal; film; <comcast; @New York
NBC; tv; <nbcuniversal
Universal Pictures; film; <nbcuniversal
Versant?; tv; @New York
MSNBC; tv; @New York
Fox?; =Fox Corp; =Fox Corporation; tv; @New York; $NASDAQ:FOXA
Fox News; tv; <fox; @New York
News Corp; newspaper; @New York; $NASDAQ:NWSA
HarperCollins; <news-corp; @New York
Penguin Random House; <bertelsmann; @New York
Simon & Schuster; @New York
Macmillan; @New York
Scholastic?; @New York; $NASDAQ:SCHL
Lionsgate; =Starz; film; @Santa Monica; $NYSE:LION
A24; film; @New York
AMC Networks; tv; @New York; $NASDAQ:AMCX
AMC; =AMC Entertainment; film; @Leawood; $NYSE:AMC
Electronic Arts; =EA; games; @Redwood City
Take-Two; =Take-Two Interactive; games; @New York; $NASDAQ:TTWO
Rockstar Games; games; <take-two; @New York
Epic Games; games; @Cary NC
Valve?; games; @Bellevue
Riot Games; games; <tencent; @Los Angeles
Sinclair; =Sinclair Broadcast; tv; @Hunt Valley; $NASDAQ:SBGI
Nexstar; tv; @Irving; $NASDAQ:NXST
Tegna; tv; @McLean; $NYSE:TGNA
Roku; electronics; @San Jose; $NASDAQ:ROKU
Sirius XM; =SiriusXM; radio; @New York; $NASDAQ:SIRI
iHeartMedia; radio; @San Antonio; $NASDAQ:IHRT
WWE; sport; <tko; @Stamford
TKO; =TKO Group; sport; @New York; $NYSE:TKO
UFC; sport; <tko; @Las Vegas
Liberty Media; sport; @Englewood
NFL; sport; @New York
NBA; sport; @New York
Interpublic; =IPG; advertising; @New York
Omnicom; advertising; @New York; $NYSE:OMC
Nielsen?; research; @New York
Trump Media; =Trump Media & Technology; social; @Palm Beach; $NASDAQ:DJT
Getty Images; @Seattle; $NYSE:GETY
Shutterstock; @New York
Penske Media; @Los Angeles
Condé Nast; @New York
Dotdash Meredith; =People Inc; @New York
# company US property
Simon Property; =Simon Property Group; @Indianapolis; $NYSE:SPG
WeWork; @New York
CBRE; services; @Dallas; $NYSE:CBRE
JLL; =Jones Lang LaSalle; services; @Chicago; $NYSE:JLL
Cushman & Wakefield; services; @Chicago; $NYSE:CWK
Realty Income; @San Diego; $NYSE:O
Public Storage; @Glendale; $NYSE:PSA
Compass Inc; id:compass-realty; services; @New York; $NYSE:COMP
Opendoor; ecommerce; @San Francisco; $NASDAQ:OPEN
Rocket Mortgage; =Rocket Companies; bank; @Detroit; $NYSE:RKT
Redfin; @Seattle
Related Companies; =Related Digital; @New York
Brookfield Properties; <brookfield; @New York
Howard Hughes; =Howard Hughes Holdings; @The Woodlands; $NYSE:HHH
Trump Organization; @New York
Iron Mountain; hosting; @Boston; $NYSE:IRM
# company US services
McKinsey; consulting; @New York
Boston Consulting Group; =BCG; consulting; @Boston
Bain & Company; =Bain?; consulting; @Boston
Deloitte; audit consulting; @London/GB
PwC; =PricewaterhouseCoopers; audit consulting; @London/GB
EY; =Ernst & Young; audit consulting; @London/GB
KPMG; audit consulting; @London/GB
BDO; audit; @Brussels/BE
Grant Thornton; audit; @Chicago
Forvis Mazars; =Mazars; audit; @Courbevoie/FR
Roland Berger; consulting; @Munich/DE
Oliver Wyman; consulting; <marsh-mclennan; @New York
AlixPartners; consulting; @New York
Alvarez & Marsal; consulting; @New York
FTI Consulting; consulting; @Washington; $NYSE:FCN
Kroll; consulting; @New York
Arthur Andersen; audit; @Chicago
Enron; energy; @Houston
Cognizant?; consulting; @Teaneck; $NASDAQ:CTSH
DXC; =DXC Technology; consulting; @Ashburn; $NYSE:DXC
Kyndryl; consulting; @New York; $NYSE:KD
Gartner; research; @Stamford; $NYSE:IT
Forrester; research; @Cambridge
IDC; research; @Needham
# company CA energy
Enbridge; gas; @Calgary; $TSX:ENB
TC Energy; gas; @Calgary; $TSX:TRP
Suncor; oil; @Calgary; $TSX:SU
Canadian Natural Resources; =Canadian Natural; oil; @Calgary; $TSX:CNQ
Cenovus; oil; @Calgary; $TSX:CVE
MEG Energy; oil; @Calgary
Imperial Oil; oil; <exxonmobil; @Calgary; $TSX:IMO
Hydro-Québec; utility; @Montreal; f
Cameco; mining nuclear; @Saskatoon; $TSX:CCO
Barrick; =Barrick Gold; =Barrick Mining; mining; @Toronto; $NYSE:B
Agnico Eagle; mining; @Toronto; $TSX:AEM
Kinross; mining; @Toronto; $TSX:K
Teck; =Teck Resources; mining; @Vancouver; $TSX:TECK.B
First Quantum; mining; @Vancouver; $TSX:FM
Ivanhoe Mines; mining; @Vancouver; $TSX:IVN
Lundin Mining; mining; @Vancouver; $TSX:LUN
Wheaton Precious Metals; mining; @Vancouver; $TSX:WPM
Nutrien; agriculture; @Saskatoon; $NYSE:NTR
Bombardier; aerospace; @Montreal; $TSX:BBD.B
CAE; aerospace; @Montreal; $TSX:CAE
Air Canada; airline; @Montreal; $TSX:AC
Air Transat; =Transat; airline; @Montreal
Canadian National; =CN; rail; @Montreal; $TSX:CNR
Canadian Pacific; =Canadian Pacific Kansas City; =CPKC; rail; @Calgary; $TSX:CP
Magna?; =Magna International; car_parts; @Aurora; $TSX:MG
Linamar; car_parts; @Guelph; $TSX:LNR
Couche-Tard; =Alimentation Couche-Tard; retail grocery; @Laval QC; $TSX:ATD
Loblaw; grocery; @Brampton; $TSX:L
Metro Inc; id:metro-inc; grocery; @Montreal; $TSX:MRU
Canadian Tire; retail; @Toronto
Hudson's Bay; retail; @Toronto
Saputo; dairy; @Montreal; $TSX:SAP
Agropur; dairy; @Quebec
McCain; =McCain Foods; food; @Toronto
Dollarama; retail; @Montreal; $TSX:DOL
Canada Goose; fashion; @Toronto; $TSX:GOOS
Gildan; fashion; @Montreal; $TSX:GIL
Bell??; =BCE; =Bell Canada; telecom; @Montreal; $TSX:BCE
Rogers??; =Rogers Communications; telecom; @Toronto; $TSX:RCI.B
Telus; telecom; @Vancouver; $TSX:T
Quebecor; =Vidéotron; telecom media; @Montreal; $TSX:QBR.B
Telesat; satellite; @Ottawa; $NASDAQ:TSAT
MDA Space; space; @Brampton; $TSX:MDA
Nortel; telecom; @Ottawa
SNC-Lavalin; =AtkinsRéalis; engineering; @Montreal; $TSX:ATRL
WSP; engineering; @Montreal; $TSX:WSP
Stantec; engineering; @Edmonton; $TSX:STN
Cascades?; packaging; @Kingsey Falls
Domtar; packaging; @Montreal
Bausch; =Bausch Health; =Bausch + Lomb; pharma optics; @Laval QC; $NYSE:BHC
Cirque du Soleil; media; @Montreal
Thomson Reuters; data media; @Toronto; $NASDAQ:TRI
Lion Electric; =Lion Électrique; cars; @Montreal
# company MX industry
America Movil; telecom; @Mexico City; $NYSE:AMX
Cemex; materials; @Monterrey; $NYSE:CX
Femsa; drinks retail; @Monterrey; $NYSE:FMX
Oxxo; retail; <femsa; @Monterrey
Bimbo; =Grupo Bimbo; food; @Mexico City; $BMV:BIMBO
Pemex; oil; @Mexico City
Televisa; =TelevisaUnivision; media; @Mexico City; $NYSE:TV
Grupo México; mining; @Mexico City; $BMV:GMEXICO
Banorte; bank; @Monterrey; $BMV:GFNORTE
Banamex; bank; <citigroup; @Mexico City
Orbia; chemicals; @Mexico City; $BMV:ORBIA
Grupo Carso; holding; @Mexico City
José Cuervo; =Becle; spirits; @Mexico City
# company BR industry
Petrobras; oil; @Rio de Janeiro; $NYSE:PBR
Vale?; mining; @Rio de Janeiro; $NYSE:VALE
Embraer; aerospace; @São Paulo; $NYSE:EMBJ
JBS; food; @São Paulo; $NYSE:JBS
BRF; food; @São Paulo
Marfrig; =MBRF; food; @São Paulo
Ambev; drinks; <ab-inbev; @São Paulo; $NYSE:ABEV
Itaú Unibanco; =Itaú; bank; @São Paulo; $NYSE:ITUB
Bradesco; bank; @São Paulo; $NYSE:BBD
Banco do Brasil; bank; @Brasília
BTG Pactual; investment_bank; @São Paulo
BNDES; public_bank; @Rio de Janeiro
Natura; =Natura &Co; beauty; @São Paulo
Suzano; packaging; @Salvador; $NYSE:SUZ
Gerdau; steel; @São Paulo; $NYSE:GGB
CSN; steel; @São Paulo; $NYSE:SID
Eletrobras; =Axia Energia; utility; @Rio de Janeiro
Cosan; holding; @São Paulo; $NYSE:CSAN
Raízen; energy; @São Paulo
Braskem; chemicals; @São Paulo; $NYSE:BAK
Weg; electrical; @Jaraguá do Sul
Magazine Luiza; =Magalu; retail; @São Paulo
Azul; airline; @São Paulo
Gol?; airline; @São Paulo
Latam Airlines; =Latam?; airline; @Santiago/CL; $NYSE:LTM
Oi?; telecom; @Rio de Janeiro
Odebrecht; =Novonor; construction; @Salvador
B3; exchange; @São Paulo
XP; =XP Inc; broker; @São Paulo; $NASDAQ:XP
GPA; =Grupo Pão de Açúcar; grocery; @São Paulo
Atacadão; =Carrefour Brasil; grocery; <carrefour; @São Paulo
Assaí; grocery; @São Paulo
# company AR energy
YPF; oil; @Buenos Aires; $NYSE:YPF
Vista Energy; oil; @Mexico City/MX; $NYSE:VIST
Aerolíneas Argentinas; airline; @Buenos Aires
Globant; consulting; @Luxembourg/LU; $NYSE:GLOB
# company CL mining
Codelco; @Santiago
SQM; chemicals; @Santiago; $NYSE:SQM
Falabella; retail; @Santiago
Cencosud; grocery; @Santiago
Ecopetrol; oil; @Bogota/CO; $NYSE:EC
Avianca; airline; @Bogota/CO
Grupo Éxito; grocery; @Medellín/CO
PDVSA; oil; @Caracas/VE
Copa Airlines; airline; @Panama City/PA; $NYSE:CPA
`;
