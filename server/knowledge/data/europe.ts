/** Companies of Europe outside France, software and finance. Format: `../parse.ts`. */
export const europe = `
# company DE cars
Volkswagen; @Wolfsburg; $XETRA:VOW3; Q156578; =VW; =Volkswagen Group
Audi; <volkswagen; @Ingolstadt
Porsche; <volkswagen; @Stuttgart; $XETRA:P911; =Porsche AG
Porsche SE; holding; @Stuttgart; $XETRA:PAH3
Skoda; <volkswagen; @Mladá Boleslav/CZ; =Skoda Auto
Seat?; <volkswagen; @Barcelona/ES
Cupra; <volkswagen; @Barcelona/ES
Bentley; <volkswagen; @Crewe/GB
Lamborghini; <volkswagen; @Sant'Agata Bolognese/IT
PowerCo; batteries; <volkswagen; @Salzgitter
BMW; @Munich; $XETRA:BMW; Q26678
Mercedes-Benz; =Mercedes?; @Stuttgart; $XETRA:MBG; =Mercedes-Benz Group; =Daimler
Daimler Truck; trucks; @Stuttgart; $XETRA:DTG
MAN??; trucks; <traton; @Munich
Traton; trucks; <volkswagen; @Munich; $XETRA:8TRA
Continental?; car_parts tyres; @Hanover; $XETRA:CON; =Continental AG
Aumovio; car_parts; @Frankfurt; $XETRA:AMV0
Bosch; car_parts appliances; @Stuttgart; Q234021; =Robert Bosch
ZF; car_parts; @Friedrichshafen; =ZF Friedrichshafen
Mahle; car_parts; @Stuttgart
Schaeffler; car_parts; @Herzogenaurach; $XETRA:SHA0
Sixt; travel; @Munich; $XETRA:SIX2
# company DE industry
Siemens; electrical rail; @Munich; $XETRA:SIE; Q81230
Siemens Energy; energy electrical; @Munich; $XETRA:ENR
Siemens Healthineers; medtech; <siemens; @Erlangen; $XETRA:SHL
Siemens Gamesa; renewables; <siemens-energy; @Zamudio/ES
Siemens Mobility; rail; <siemens; @Munich
Thyssenkrupp; steel; @Essen; $XETRA:TKA
TKMS; defence; <thyssenkrupp; @Kiel; $XETRA:TKMS
Salzgitter; steel; @Salzgitter; $XETRA:SZG
Kion; robotics; @Frankfurt; $XETRA:KGX
Krones; @Regensburg; $XETRA:KRN
GEA; @Düsseldorf; $XETRA:G1A; =GEA Group
Knorr-Bremse; rail; @Munich; $XETRA:KBX
Kuka; robotics; <midea; @Augsburg
Voith; @Heidelberg
Heidelberger Druck; @Heidelberg
Carl Zeiss; =Zeiss; optics; @Oberkochen
Zeiss Meditec; =Carl Zeiss Meditec; medtech; <carl-zeiss; @Jena; $XETRA:AFX
Jungheinrich; @Hamburg; $XETRA:JUN3
Heraeus; @Hanau
Miele; appliances; @Gütersloh
BSH; appliances; <bosch; @Munich
Rheinmetall; defence; @Düsseldorf; $XETRA:RHM
Hensoldt; defence; @Taufkirchen; $XETRA:HAG
Renk; defence; @Augsburg; $XETRA:R3NK
Diehl; defence; @Nuremberg
Heckler & Koch; defence; @Oberndorf
Quantum Systems; drones; @Gilching
Stark??; =Stark Defence; drones; @Berlin
MTU Aero Engines; =MTU; aerospace; @Munich; $XETRA:MTX
OHB; space; @Bremen; $XETRA:OHB
Isar Aerospace; space; @Munich
Lilium; aerospace; @Munich
Volocopter; aerospace; @Bruchsal
Fraport; airport; @Frankfurt; $XETRA:FRA
Lufthansa; airline; @Cologne; $XETRA:LHA; =Deutsche Lufthansa; f
Eurowings; airline; <lufthansa; @Düsseldorf
Condor?; airline; @Frankfurt
TUI; travel; @Hanover; $XETRA:TUI1
DHL; post logistics; @Bonn; $XETRA:DHL; =DHL Group
Deutsche Post; post; @Bonn
Deutsche Bahn; rail; @Berlin; f
DB Schenker; =Schenker; logistics; @Essen
Hapag-Lloyd; shipping; @Hamburg; $XETRA:HLAG
# company DE chemicals
BASF; @Ludwigshafen; $XETRA:BAS; Q9401
Bayer; pharma; @Leverkusen; $XETRA:BAYN; Q152051
Covestro; @Leverkusen
Evonik; @Essen; $XETRA:EVK
Lanxess; @Cologne; $XETRA:LXS
Brenntag; @Essen; $XETRA:BNR
Symrise; food; @Holzminden; $XETRA:SY1
Henkel; beauty; @Düsseldorf; $XETRA:HEN3
Beiersdorf; beauty; @Hamburg; $XETRA:BEI
Nivea; beauty; <beiersdorf
Wacker Chemie; @Munich; $XETRA:WCH
K+S; mining; @Kassel; $XETRA:SDF
Linde; @Woking/GB; $NASDAQ:LIN
Merck KGaA; pharma; @Darmstadt; $XETRA:MRK
Boehringer Ingelheim; =Boehringer; pharma; @Ingelheim
BioNTech; biotech; @Mainz; $NASDAQ:BNTX
CureVac; biotech; @Tübingen
Evotec; biotech; @Hamburg; $XETRA:EVT
Stada; pharma; @Bad Vilbel
Grünenthal; pharma; @Aachen
Fresenius; health; @Bad Homburg; $XETRA:FRE; =Fresenius SE
Fresenius Medical Care; health medtech; @Bad Homburg; $XETRA:FME
Sartorius; medtech; @Göttingen; $XETRA:SRT3
Qiagen; biotech; @Venlo/NL; $XETRA:QIA
Redcare Pharmacy; =Redcare; health ecommerce; @Sevenum/NL; $XETRA:RDC
# company DE energy
RWE; utility; @Essen; $XETRA:RWE
E.ON; =Eon; utility; @Essen; $XETRA:EOAN
Uniper; utility gas; @Düsseldorf; $XETRA:UN0
EnBW; utility; @Karlsruhe; $XETRA:EBK
Vattenfall; utility; @Stockholm/SE
Tennet; utility; @Arnhem/NL
SEFE; gas; @Berlin
Wintershall Dea; =Wintershall; oil; @Kassel
Nordex; renewables; @Hamburg; $XETRA:NDX1
SMA Solar; renewables; @Kassel; $XETRA:S92
Enpal; renewables; @Berlin
1Komma5; id:1komma5; renewables; @Hamburg
Nord Stream; gas; @Zug/CH
# company DE telecom
Deutsche Telekom; @Bonn; $XETRA:DTE; Q9396; =Telekom?
United Internet; hosting; @Montabaur; $XETRA:UTDI
1&1; id:1und1; @Montabaur; $XETRA:1U1
Freenet; @Hamburg; $XETRA:FNTN
Bertelsmann; media; @Gütersloh
Axel Springer; media; @Berlin
ProSiebenSat.1; =ProSieben; tv; @Unterföhring; $XETRA:PSM
CTS Eventim; =Eventim; media; @Munich; $XETRA:EVD
Ströer; advertising; @Cologne; $XETRA:SAX
# company DE retail
Adidas; fashion sport; @Herzogenaurach; $XETRA:ADS; Q3895
Puma?; fashion sport; @Herzogenaurach; $XETRA:PUM
Hugo Boss; fashion; @Metzingen; $XETRA:BOSS
Birkenstock; fashion; @London/GB; $NYSE:BIRK
Aldi; grocery; @Essen
Lidl; grocery; <schwarz-group; @Neckarsulm
Schwarz Group; =Schwarz Gruppe; =groupe Schwarz; grocery cloud; @Neckarsulm
Edeka; grocery; @Hamburg
Rewe; grocery; @Cologne
Ceconomy; electronics; @Düsseldorf; =MediaMarkt
Otto??; =Otto Group; ecommerce; @Hamburg
Douglas??; beauty; @Düsseldorf; $XETRA:DOU
Fielmann; optics; @Hamburg; $XETRA:FIE
Tchibo; food; @Hamburg
Oetker; =Dr. Oetker; food; @Bielefeld
Südzucker; food; @Mannheim; $XETRA:SZU
Haribo; food; @Bonn
Heidelberg Materials; =HeidelbergCement; materials; @Heidelberg; $XETRA:HEI
Hochtief; construction; <acs; @Essen; $XETRA:HOT
Vonovia; property; @Bochum; $XETRA:VNA
Deutsche Wohnen; property; <vonovia; @Berlin
LEG; id:leg-immobilien; =LEG Immobilien; property; @Düsseldorf; $XETRA:LEG
Aroundtown; property; @Luxembourg/LU; $XETRA:AT1
Signa; property retail; @Vienna/AT
Galeria Karstadt Kaufhof; =Galeria??; =Karstadt; @Essen
# company AT industry
OMV; oil; @Vienna; $VIE:OMV
Verbund; utility; @Vienna; $VIE:VER
Voestalpine; steel; @Linz; $VIE:VOE
Andritz; @Graz; $VIE:ANDR
Wienerberger; materials; @Vienna; $VIE:WIE
Strabag; construction; @Vienna; $VIE:STR
Red Bull; drinks; @Salzburg
KTM; cars; @Mattighofen
Borealis; chemicals; @Vienna
Swarovski; luxury; @Wattens
Austrian Airlines; airline; <lufthansa; @Vienna
# company CH food
Nestlé; @Vevey; $SIX:NESN; Q160746
Nespresso; <nestle; @Lausanne
Purina; <nestle; @St. Louis/US
Lindt; =Lindt & Sprüngli; @Zurich; $SIX:LISN
Barry Callebaut; @Zurich; $SIX:BARN
Givaudan; chemicals; @Geneva; $SIX:GIVN
DSM-Firmenich; =Firmenich; chemicals; @Kaiseraugst; $AMS:DSFIR
Roche?; pharma; @Basel; $SIX:ROG; Q212646
Genentech; biotech; <roche; @South San Francisco/US
Chugai; pharma; <roche; @Tokyo/JP
Novartis; pharma; @Basel; $SIX:NOVN; Q507154
Sandoz; pharma; @Basel; $SIX:SDZ
Lonza; pharma biotech; @Basel; $SIX:LONN
Alcon; medtech; @Geneva; $SIX:ALC
Straumann; medtech; @Basel; $SIX:STMN
Sonova; medtech; @Stäfa; $SIX:SOON
Ypsomed; medtech; @Burgdorf; $SIX:YPSN
Galderma; pharma beauty; @Zug; $SIX:GALD
Galenica; pharma; @Bern; $SIX:GALE
Idorsia; biotech; @Allschwil; $SIX:IDIA
Versant Ventures; vc; @San Francisco/US
CSL; biotech; @Melbourne/AU; $ASX:CSL
Ferring; pharma; @Saint-Prex
Debiopharm; biotech; @Lausanne
Syngenta; agriculture chemicals; <sinochem; @Basel
Clariant; chemicals; @Muttenz; $SIX:CLN
Sika; chemicals materials; @Baar; $SIX:SIKA
EMS-Chemie; chemicals; @Domat; $SIX:EMSN
Holcim; materials; @Zug; $SIX:HOLN; =LafargeHolcim
Amrize; materials; @Zug; $NYSE:AMRZ
Geberit; materials; @Rapperswil; $SIX:GEBN
Schindler; industry; @Ebikon; $SIX:SCHN
ABB; electrical robotics; @Zurich; $SIX:ABBN
Accelleron; industry; @Baden CH; $SIX:ACLN
Stadler; =Stadler Rail; rail; @Bussnang; $SIX:SRAIL
SGS; services; @Geneva; $SIX:SGSN
Adecco; staffing; @Zurich; $SIX:ADEN
Kuehne+Nagel; =Kühne+Nagel; logistics; @Schindellegi; $SIX:KNIN
MSC; =Mediterranean Shipping Company; shipping; @Geneva
Swatch?; =Swatch Group; luxury; @Biel; $SIX:UHR
Omega??; luxury; <swatch; @Biel
Richemont; luxury; @Geneva; $SIX:CFR
Rolex; luxury; @Geneva
Patek Philippe; luxury; @Geneva
Audemars Piguet; luxury; @Le Brassus
Richard Mille; luxury; @Les Breuleux
Chopard; luxury; @Geneva
Dufry; =Avolta; retail travel; @Basel; $SIX:AVOL
Migros; grocery; @Zurich
Coop?; id:coop-suisse; grocery; @Basel
Swiss??; id:swiss-airlines; =Swiss International Air Lines; airline; <lufthansa; @Basel
SBB; =CFF; rail; @Bern
Swisscom; telecom; @Bern; $SIX:SCMN
Sunrise?; telecom; @Zurich; $SIX:SUNN
Salt?; telecom; <iliad; @Lausanne
Ringier; media; @Zurich
TX Group; =Tamedia; media; @Zurich; $SIX:TXGN
Axpo; utility; @Baden CH
Alpiq; utility; @Lausanne
BKW; utility; @Bern; $SIX:BKW
On Holding; =On Running; fashion; @Zurich; $NYSE:ONON
Climeworks; waste; @Zurich
# company CH commodities
Glencore; mining; @Baar; $LSE:GLEN
Trafigura; @Singapore/SG
Vitol; @Rotterdam/NL
Mercuria; @Geneva
Gunvor; @Geneva
Louis Dreyfus Company; =Louis Dreyfus; =LDC?; @Rotterdam/NL
Cargill; agriculture food; @Minnetonka/US
Bunge; agriculture; @St. Louis/US; $NYSE:BG
Archer Daniels Midland; =ADM; agriculture; @Chicago/US; $NYSE:ADM
Varo; oil; @Zug
Transocean; oil; @Steinhausen; $NYSE:RIG
# company GB oil
Shell?; gas; @London; $LSE:SHEL; Q154950; =Royal Dutch Shell
BP; @London; $LSE:BP; Q152057
Harbour Energy; @London; $LSE:HBR
Tullow Oil; =Tullow; @London; $LSE:TLW
Perenco; @London
Centrica; gas utility; @Windsor; $LSE:CNA; =British Gas
National Grid; utility; @London; $LSE:NG
SSE; utility; @Perth; $LSE:SSE
ScottishPower; utility; <iberdrola; @Glasgow
Drax; utility; @Selby; $LSE:DRX
Octopus Energy; utility; @London
Kraken Technologies; software; <octopus-energy; @London
United Utilities; water; @Warrington; $LSE:UU
Severn Trent; water; @Coventry; $LSE:SVT
Thames Water; water; @Reading
Pennon; water; @Exeter; $LSE:PNN
Southern Water; water; @Worthing
Petrofac; engineering; @Jersey
Wood Group; =John Wood Group; engineering; @Aberdeen; $LSE:WG
Subsea 7; engineering; @London; $OSL:SUBC
Johnson Matthey; chemicals; @London; $LSE:JMAT
Croda; chemicals; @Snaith; $LSE:CRDA
Ineos; chemicals; @London
Rio Tinto; =Rio??; mining; @London; $LSE:RIO
Anglo American; mining; @London; $LSE:AAL
De Beers; mining luxury; <anglo-american; @London
Antofagasta; mining; @London; $LSE:ANTO
Fresnillo; mining; @Mexico City/MX; $LSE:FRES
Endeavour Mining; mining; @London; $LSE:EDV
Evraz; steel; @London
British Steel; steel; <jingye; @Scunthorpe
# company GB aerospace
Rolls-Royce; @London; $LSE:RR; =Rolls-Royce Holdings
BAE Systems; =BAE; defence; @London; $LSE:BA
Babcock; defence; @London; $LSE:BAB
QinetiQ; defence; @Farnborough; $LSE:QQ
Melrose?; @Birmingham; $LSE:MRO; =Melrose Industries
GKN; <melrose; @Redditch
Meggitt; <parker-hannifin; @Coventry
Serco; services; @Hook GB; $LSE:SRP
Vertical Aerospace; @Bristol; $NYSE:EVTL
Jaguar Land Rover; =JLR; cars; <tata-motors; @Coventry
Land Rover; cars; <jaguar-land-rover
Jaguar?; cars; <jaguar-land-rover
Aston Martin; cars; @Gaydon; $LSE:AML
McLaren; cars; @Woking
Mini?; cars; <bmw; @Oxford
Lotus?; cars; <geely; @Norwich
British Airways; =BA??; airline; <iag; @London
IAG; =International Airlines Group; airline; @London; $LSE:IAG
EasyJet; =easyJet; airline; @Luton; $LSE:EZJ
Jet2; airline; @Leeds; $LSE:JET2
Virgin Atlantic; airline; @Crawley
Virgin?; =Virgin Group; holding; @London
Heathrow?; =Heathrow Airport; airport; @London
Gatwick?; airport; <vinci
International Distributions Services; =IDS; post; @London
Royal Mail; post; <international-distributions-services; @London
Wincanton; logistics; @Chippenham
Clarksons; =Clarkson; shipping; @London; $LSE:CKN
Carnival?; =Carnival Corporation; shipping; @Miami/US; $NYSE:CCL
FirstGroup; rail; @Aberdeen; $LSE:FGP
ScotRail; rail; @Glasgow
Network Rail; rail; @London
Stagecoach?; rail; @Perth
Go-Ahead; rail; @London
Trainline; travel; @London; $LSE:TRN
# company GB pharma
AstraZeneca; @Cambridge; $LSE:AZN; Q731938
GSK; @London; $LSE:GSK; =GlaxoSmithKline
Haleon; @Weybridge; $LSE:HLN
Hikma; @London; $LSE:HIK
Indivior; @Richmond/US; $NASDAQ:INDV
Smith & Nephew; medtech; @Watford; $LSE:SN
ConvaTec; medtech; @Reading; $LSE:CTEC
Spire Healthcare; =Spire?; health; @London; $LSE:SPI
Bupa; health insurance; @London
Oxford Nanopore; biotech; @Oxford; $LSE:ONT
Oxford Biomedica; biotech; @Oxford; $LSE:OXB
Boots?; retail health; @Nottingham
# company GB food
Unilever; beauty; @London; $LSE:ULVR; Q157062
Magnum Ice Cream Company; =Magnum Ice Cream; @Amsterdam/NL; $AMS:MICC
Ben & Jerry's; <magnum-ice-cream-company; @Burlington VT/US
Reckitt; =Reckitt Benckiser; @Slough; $LSE:RKT
Diageo; spirits; @London; $LSE:DGE
Guinness?; drinks; <diageo; @Dublin/IE
Associated British Foods; =ABF; @London; $LSE:ABF
Tate & Lyle; @London; $LSE:TATE
Cranswick; @Hull; $LSE:CWK
Premier Foods; @St Albans; $LSE:PFD
Greencore; @Dublin/IE; $LSE:GNC
Cadbury; <mondelez; @Birmingham
British American Tobacco; =BAT?; tobacco; @London; $LSE:BATS
Imperial Brands; tobacco; @Bristol; $LSE:IMB
Compass?; =Compass Group; restaurant; @Chertsey; $LSE:CPG
Whitbread; hotel; @Dunstable; $LSE:WTB
Premier Inn; hotel; <whitbread
IHG; =InterContinental Hotels; =InterContinental; hotel; @Windsor; $LSE:IHG
Mitchells & Butlers; restaurant; @Birmingham; $LSE:MAB
JD Wetherspoon; =Wetherspoon; restaurant; @Watford; $LSE:JDW
Greggs; restaurant; @Newcastle; $LSE:GRG
Pret A Manger; =Pret?; restaurant; @London
Costa Coffee; restaurant; <coca-cola
Britvic; drinks
Fever-Tree; drinks; @London; $LSE:FEVR
# company GB retail
Tesco; grocery; @Welwyn; $LSE:TSCO
Sainsbury's; grocery; @London; $LSE:SBRY; =Sainsbury; =J Sainsbury
Asda; grocery; @Leeds
Morrisons; grocery; @Bradford
Waitrose; grocery; <john-lewis; @Bracknell
John Lewis; =John Lewis Partnership; @London
Marks & Spencer; =M&S; grocery fashion; @London; $LSE:MKS
Next?; fashion; @Leicester; $LSE:NXT
JD Sports; fashion sport; @Bury GB; $LSE:JD
Frasers Group; =Frasers; fashion; @Shirebrook; $LSE:FRAS
Primark; fashion; <associated-british-foods; @Dublin/IE
Burberry; fashion luxury; @London; $LSE:BRBY
Dr. Martens; fashion; @London; $LSE:DOCS
Mulberry?; fashion; @Bath
Currys; electronics; @London; $LSE:CURY
B&M; @Liverpool; $LSE:BME
Pets at Home; @Handforth; $LSE:PETS
Dunelm; furniture; @Leicester; $LSE:DNLM
WH Smith; =WHSmith; @Swindon; $LSE:SMWH
Superdry; fashion; @Cheltenham
Harrods; @London
Selfridges; @London
Poundland; @Walsall
Travis Perkins; materials; @Northampton; $LSE:TPK
Bunzl; services; @London; $LSE:BNZL
Rentokil; =Rentokil Initial; services; @London; $LSE:RTO
Ashtead; industry; @London
Smiths Group; =Smiths?; industry; @London; $LSE:SMIN
IMI; industry; @Birmingham; $LSE:IMI
Weir?; =Weir Group; industry; @Glasgow; $LSE:WEIR
Spirax; =Spirax-Sarco; industry; @Cheltenham; $LSE:SPX
Halma; industry; @Amersham; $LSE:HLMA
Spectris; industry; @London
Renishaw; industry; @Wotton-under-Edge; $LSE:RSW
Diploma?; industry; @London; $LSE:DPLM
JCB; industry; @Rocester
Dyson?; appliances; @Singapore/SG
CRH; materials; @Dublin/IE; $NYSE:CRH
Mondi; packaging; @Weybridge; $LSE:MNDI
DS Smith; packaging; @London
Smurfit Westrock; =Smurfit Kappa; packaging; @Dublin/IE; $NYSE:SW
Barratt Redrow; =Barratt; construction property; @Coalville; $LSE:BTRW
Persimmon?; construction property; @York; $LSE:PSN
Taylor Wimpey; construction property; @High Wycombe; $LSE:TW
Berkeley??; =Berkeley Group; construction property; @Cobham; $LSE:BKG
Vistry; construction property; @West Malling; $LSE:VTY
Bellway; construction property; @Newcastle; $LSE:BWY
Balfour Beatty; construction; @London; $LSE:BBY
Kier?; construction; @Salford; $LSE:KIE
Morgan Sindall; construction; @London; $LSE:MGNS
Carillion; construction; @Wolverhampton
Laing O'Rourke; construction; @Dartford
British Land; property; @London; $LSE:BLND
Land Securities; =Landsec; property; @London; $LSE:LAND
Segro; property; @London; $LSE:SGRO
LondonMetric; property; @London; $LSE:LMP
Unite?; =Unite Group; property; @Bristol; $LSE:UTG
Tritax Big Box; property; @London; $LSE:BBOX
Assura; property; @Altrincham
Primary Health Properties; property; @London; $LSE:PHP
Savills; property services; @London; $LSE:SVS
Knight Frank; property services; @London
Capita; services consulting; @London; $LSE:CPI
Mitie; services; @London; $LSE:MTO
G4S; services; <allied-universal; @London
Intertek; services; @London; $LSE:ITRK
Hays?; staffing; @London; $LSE:HAS
PageGroup; =Michael Page; staffing; @Weybridge; $LSE:PAGE
Entain; gambling; @London; $LSE:ENT
Flutter?; =Flutter Entertainment; gambling; @New York/US; $NYSE:FLUT
William Hill; gambling; @London
Evoke?; gambling; @Gibraltar; $LSE:EVOK
Bet365; gambling; @Stoke
Paddy Power; gambling; <flutter; @Dublin/IE
Games Workshop; toys; @Nottingham; $LSE:GAW
Manchester United; sport; @Manchester; $NYSE:MANU
Chelsea FC; id:chelsea-fc; sport; @London
# company GB telecom
BT; =BT Group; @London; $LSE:BT.A; =British Telecom
EE??; <bt; @London
Openreach; <bt; @London
Vodafone; @Newbury; $LSE:VOD; =Vodafone Group
VodafoneThree; <vodafone; @Newbury
Virgin Media O2; =Virgin Media; @London
TalkTalk; @Salford
Airtel Africa; <bharti-airtel; @London; $LSE:AAF
Helios Towers; towers; @London; $LSE:HTWS
Inmarsat; satellite; <viasat; @London
Sky?; tv; <comcast; @London
ITV; tv; @London; $LSE:ITV
Channel 4; tv; @London
WPP; advertising; @London; $LSE:WPP
Informa; media; @London; $LSE:INF
Pearson?; education media; @London; $LSE:PSON
Relx; data media; @London; $LSE:REL
Future?; =Future plc; media; @Bath; $LSE:FUTR
Reach?; =Reach plc; newspaper; @London; $LSE:RCH
Bloomsbury; media; @London; $LSE:BMY
Warner Music; =Warner Music Group; music; @New York/US; $NASDAQ:WMG
Experian; data; @Dublin/IE; $LSE:EXPN
YouGov; research; @London; $LSE:YOU
# company IE food
Kerry Group; =Kerry??; @Tralee; $DUB:KRZ
Glanbia; @Kilkenny; $DUB:GL9
Kingspan; materials; @Kingscourt; $DUB:KRX
Ryanair; airline; @Swords IE; $DUB:RYA
Aer Lingus; airline; <iag; @Dublin
AerCap; airline; @Dublin; $NYSE:AER
Medtronic; medtech; @Galway; $NYSE:MDT
Jazz Pharmaceuticals; pharma; @Dublin; $NASDAQ:JAZZ
Accenture; consulting; @Dublin; $NYSE:ACN
Eaton?; electrical; @Dublin; $NYSE:ETN
Trane; =Trane Technologies; industry; @Swords IE; $NYSE:TT
Johnson Controls; industry; @Cork; $NYSE:JCI
Seagate; hardware; @Fremont/US; $NASDAQ:STX
# company NL food
Heineken; drinks; @Amsterdam; $AMS:HEIA
Ahold Delhaize; =Ahold; grocery; @Zaandam; $AMS:AD
Albert Heijn; grocery; <ahold-delhaize; @Zaandam
JDE Peet's; food; @Amsterdam; =Jacobs Douwe Egberts
FrieslandCampina; dairy; @Amersfoort
Philips; medtech electronics; @Amsterdam; $AMS:PHIA; Q170416
Signify?; electrical; @Eindhoven; $AMS:LIGHT
AkzoNobel; =Akzo Nobel; chemicals; @Amsterdam; $AMS:AKZA
DSM; chemicals; @Heerlen
LyondellBasell; chemicals; @Houston/US; $NYSE:LYB
IMCD; chemicals; @Rotterdam; $AMS:IMCD
OCI; chemicals; @Amsterdam; $AMS:OCI; id:oci-global
KPN; telecom; @Rotterdam; $AMS:KPN
VodafoneZiggo; telecom; @Utrecht
Randstad; staffing; @Diemen; $AMS:RAND
PostNL; post; @The Hague; $AMS:PNL
TNT; id:tnt-express; =TNT Express; logistics; <fedex
Boskalis; construction; @Papendrecht
Fugro; engineering; @Leidschendam; $AMS:FUR
SBM Offshore; engineering oil; @Amsterdam; $AMS:SBMO
Arcadis; engineering; @Amsterdam; $AMS:ARCAD
BAM?; =Royal BAM; construction; @Bunnik; $AMS:BAMNB
Vopak; oil; @Rotterdam; $AMS:VPK
Tata Steel; steel; <tata; @Mumbai/IN; $NSE:TATASTEEL
Aalberts; industry; @Utrecht; $AMS:AALB
VDL; industry; @Eindhoven
DAF; trucks; <paccar; @Eindhoven
Lightyear?; cars; @Helmond
Fastned; cars; @Amsterdam; $AMS:FAST
Galapagos??; biotech; @Mechelen/BE; $AMS:GLPG
argenx; biotech; @Amsterdam; $BRU:ARGX
Pharming; biotech; @Leiden; $AMS:PHARM
DPG Media; media; @Antwerp/BE
Mediahuis; media; @Antwerp/BE
HAL??; =HAL Trust; holding; @Rotterdam; $AMS:HAL
SHV; holding; @Utrecht
JAB; =JAB Holding; holding; @Luxembourg/LU
Ikea; furniture retail; @Leiden; Q54078
Ingka; =Ingka Group; furniture holding; @Leiden
# company BE industry
AB InBev; =Anheuser-Busch InBev; =Anheuser-Busch; drinks; @Leuven; $BRU:ABI
UCB; pharma; @Brussels; $BRU:UCB
Umicore; metals batteries; @Brussels; $BRU:UMI
Proximus; telecom; @Brussels; $BRU:PROX
Telenet; telecom; @Mechelen
Liberty Global; telecom; @London/GB; $NASDAQ:LBTYA
Bpost; =bpost; =Bnode; post; @Brussels; $BRU:BPOST
Colruyt; grocery; @Halle BE; $BRU:COLR
Delhaize; grocery; <ahold-delhaize; @Brussels
D'Ieteren; cars holding; @Brussels; $BRU:DIE
Belron; cars; <d-ieteren; @Egham/GB
Elia; utility; @Brussels; $BRU:ELI
Fluxys; gas; @Brussels
Luminus; utility; <edf; @Brussels
Electrabel; utility; <engie; @Brussels
Lotus Bakeries; food; @Lembeke; $BRU:LOTB
Bekaert; steel; @Zwevegem; $BRU:BEKB
Azelis; chemicals; @Antwerp; $BRU:AZE
Barco; electronics; @Kortrijk; $BRU:BAR
Melexis; chips; @Ypres; $BRU:MELE
FN Herstal; =FN Browning; defence; @Liège
Sonaca; aerospace; @Charleroi
Brussels Airlines; airline; <lufthansa; @Brussels
SNCB; rail; @Brussels
Cofinimmo; property; @Brussels
Aedifica; property; @Brussels; $BRU:AED
WDP; property; @Meise; $BRU:WDP
VGP; property; @Antwerp; $BRU:VGP
Odoo; software; @Louvain-la-Neuve
Collibra; data; @Brussels
Deme; construction; @Antwerp; $BRU:DEME
Jan De Nul; construction; @Aalst
CFE; construction; @Brussels; $BRU:CFEB
Exmar; shipping; @Antwerp
CMB.Tech; =CMB; =Euronav; shipping; @Antwerp; $BRU:CMBT
Ontex; industry; @Aalst; $BRU:ONTEX
Neuhaus; food; @Brussels
Godiva; food; @Brussels
Spadel; drinks; @Brussels
Rossel; media; @Brussels; =Groupe Rossel
IPM; media; @Brussels
RTBF; tv; @Brussels
Mithra; pharma; @Liège
Lampiris; utility; <totalenergies; @Liège
# company LU media
SES; satellite; @Betzdorf; $PAR:SESG
Intelsat; satellite; @McLean/US
Tenaris; steel; @Luxembourg; $MIL:TEN
Ternium; steel; @Luxembourg; $NYSE:TX
Millicom; telecom; @Luxembourg; $NASDAQ:TIGO
Cargolux; airline; @Luxembourg
Ardagh; packaging; @Luxembourg
Ferrero; food; @Alba/IT
Paul Wurth; engineering; @Luxembourg
# company IT energy
Eni?; oil; @Rome; $MIL:ENI
Plenitude?; utility; <eni; @Milan
Enel; utility; @Rome; $MIL:ENEL
Terna; utility; @Rome; $MIL:TRN
Snam; gas; @San Donato Milanese; $MIL:SRG
A2A; utility; @Brescia; $MIL:A2A
Edison?; utility; <edf; @Milan
Hera??; utility; @Bologna; $MIL:HER
Italgas; gas; @Milan; $MIL:IG
Saipem; engineering oil; @Milan; $MIL:SPM
ERG; renewables; @Genoa; $MIL:ERG
Leonardo??; defence aerospace; @Rome; $MIL:LDO; =Leonardo SpA
Fincantieri; defence shipping; @Trieste; $MIL:FCT
Avio; space; @Colleferro; $MIL:AVIO
Iveco; trucks; @Turin; $MIL:IVG; =Iveco Group
Ferrari?; cars; @Maranello; $MIL:RACE
Pirelli; tyres; @Milan; $MIL:PIRC
Brembo; car_parts; @Bergamo; $MIL:BRE
Piaggio; cars; @Pontedera; $MIL:PIA
Ducati; cars; <audi; @Bologna
Prysmian; electrical; @Milan; $MIL:PRY
Interpump; industry; @Reggio Emilia; $MIL:IP
Buzzi; materials; @Casale Monferrato; $MIL:BZU
Webuild; construction; @Milan; $MIL:WBD
Autostrade per l'Italia; construction; @Rome
Mundys; =Atlantia; construction airport; @Rome
Acciaierie d'Italia; =ex-Ilva; =Ilva; steel; @Taranto
Ita Airways; =ITA; airline; @Rome
Alitalia; airline; @Rome
Poste Italiane; post bank; @Rome; $MIL:PST
Telecom Italia; =TIM; telecom; @Rome; $MIL:TIT
FiberCop; telecom; @Milan
Inwit; towers; @Milan; $MIL:INW
Mediaset; =MFE; =MediaForEurope; tv; @Milan; $MIL:MFEB
RAI; tv; @Rome
Moncler; fashion; @Milan; $MIL:MONC
Prada; fashion luxury; @Milan; $HKEX:1913
Versace; fashion luxury; @Milan
Armani; =Giorgio Armani; fashion luxury; @Milan
Dolce & Gabbana; fashion luxury; @Milan
Valentino??; fashion luxury; @Rome
Salvatore Ferragamo; =Ferragamo; fashion luxury; @Florence; $MIL:SFER
Zegna; =Ermenegildo Zegna; fashion luxury; @Milan; $NYSE:ZGN
Tod's; fashion luxury; @Sant'Elpidio a Mare
Brunello Cucinelli; fashion luxury; @Solomeo; $MIL:BC
Max Mara; fashion; @Reggio Emilia
Golden Goose; fashion; @Milan
Benetton; fashion; @Treviso
OVS; fashion; @Venice; $MIL:OVS
Calzedonia; =Oniverse; fashion; @Verona
Safilo; optics; @Padua; $MIL:SFL
Campari; spirits; @Milan; $MIL:CPR; =Davide Campari
Lavazza; food; @Turin
Illycaffè; =Illy; food; @Trieste
Parmalat; dairy; <lactalis; @Parma
De'Longhi; appliances; @Treviso; $MIL:DLG
Recordati; pharma; @Milan; $MIL:REC
Menarini; pharma; @Florence
Chiesi; pharma; @Parma
Zambon; pharma; @Milan
Amplifon; health; @Milan; $MIL:AMP
DiaSorin; medtech; @Saluggia; $MIL:DIA
Lottomatica; gambling; @Rome; $MIL:LTMC
Autogrill; restaurant; @Rozzano
Ferrovie dello Stato; rail; @Rome
Italo?; rail; <msc; @Rome
Exor; holding; @Amsterdam/NL; $AMS:EXO
CNH; =CNH Industrial; agriculture; @Basildon/GB; $NYSE:CNH
Technogym; sport; @Cesena; $MIL:TGYM
Kiko; beauty; @Bergamo
Eataly; food; @Monticello d'Alba
Granarolo; dairy; @Bologna
# company ES energy
Iberdrola; utility; @Bilbao; $MAD:IBE
Endesa; utility; <enel; @Madrid; $MAD:ELE
Naturgy; gas utility; @Madrid; $MAD:NTGY
Repsol; oil; @Madrid; $MAD:REP
Cepsa; =Moeve; oil; @Madrid
Redeia; =Red Eléctrica; utility; @Madrid; $MAD:RED
Enagás; gas; @Madrid; $MAD:ENG
Acciona; construction renewables; @Madrid; $MAD:ANA
Acciona Energía; renewables; <acciona; @Madrid; $MAD:ANE
Solaria; renewables; @Madrid; $MAD:SLR
Grenergy; renewables; @Madrid; $MAD:GRE
Inditex; fashion; @Arteixo; $MAD:ITX
Zara; fashion; <inditex; @Arteixo
Mango?; fashion; @Barcelona
Desigual; fashion; @Barcelona
Puig; beauty; @Barcelona; $MAD:PUIG
El Corte Inglés; =Corte Inglés; retail; @Madrid
Mercadona; grocery; @Valencia
DIA??; grocery; @Madrid; $MAD:DIA
Telefónica; telecom; @Madrid; $MAD:TEF
O2??; telecom; <telefonica
MasOrange; =MásMóvil; telecom; @Madrid
Cellnex; towers; @Barcelona; $MAD:CLNX
Ferrovial; construction; @Amsterdam/NL; $MAD:FER
ACS; construction; @Madrid; $MAD:ACS
Abertis; construction; @Madrid
Sacyr; construction; @Madrid; $MAD:SCYR
OHLA; construction; @Madrid; $MAD:OHLA
FCC; construction; @Madrid; $MAD:FCC; id:fcc-construction
Aena; airport; @Madrid; $MAD:AENA
Iberia; airline; <iag; @Madrid
Vueling; airline; <iag; @Barcelona
Air Europa; airline; @Palma
Volotea; airline; @Oviedo
Binter; airline; @Telde
Meliá; =Meliá Hotels; hotel; @Palma; $MAD:MEL
NH Hotel; =Minor Hotels Europe; hotel; @Madrid
Globalia; travel; @Palma
eDreams; =eDreams Odigeo; travel; @Barcelona; $MAD:EDR
Grifols; pharma; @Barcelona; $MAD:GRF
Almirall; pharma; @Barcelona; $MAD:ALM
Rovi; pharma; @Madrid; $MAD:ROVI
Acerinox; steel; @Madrid; $MAD:ACX
Celsa; steel; @Castellbisbal
Gestamp; car_parts; @Madrid; $MAD:GEST
CIE Automotive; car_parts; @Bilbao; $MAD:CIE
Grupo Antolin; =Antolin; car_parts; @Burgos
CAF??; rail; @Beasain; $MAD:CAF; id:caf-rail
Talgo; rail; @Las Rozas; $MAD:TLGO
Renfe; rail; @Madrid
Navantia; defence; @Madrid
Escribano; =EM&E; defence; @Alcalá de Henares
Ebro Foods; food; @Madrid; $MAD:EBRO
Viscofan; food; @Tajonar; $MAD:VIS
Deoleo; food; @Córdoba
Damm; drinks; @Barcelona
Mahou; drinks; @Madrid
Prisa; media; @Madrid; $MAD:PRS
Merlin Properties; property; @Madrid; $MAD:MRL
Colonial?; =Inmobiliaria Colonial; property; @Madrid; $MAD:COL
Fluidra; industry; @Barcelona; $MAD:FDR
Logista; logistics; @Leganés; $MAD:LOG
Correos; post; @Madrid
Real Madrid; sport; @Madrid
FC Barcelone; =FC Barcelona; =Barça; sport; @Barcelona; id:fc-barcelona
# company PT energy
EDP; utility; @Lisbon; $LIS:EDP
EDP Renováveis; renewables; <edp; @Madrid/ES; $LIS:EDPR
Galp; =Galp Energia; oil; @Lisbon; $LIS:GALP
Jerónimo Martins; grocery; @Lisbon; $LIS:JMT
Sonae; grocery holding; @Maia; $LIS:SON
TAP; =TAP Air Portugal; airline; @Lisbon
Corticeira Amorim; =Amorim; materials; @Mozelos; $LIS:COR
Mota-Engil; construction; @Porto; $LIS:EGL
Navigator?; packaging; @Setúbal; $LIS:NVG
NOS??; telecom; @Lisbon; $LIS:NOS
# company DK pharma
Novo Nordisk; @Bagsværd; $CPH:NOVO-B; =Novo??
Novo Holdings; holding; @Copenhagen
Lundbeck; @Copenhagen; $CPH:HLUN-A
Genmab; biotech; @Copenhagen; $CPH:GMAB
Zealand Pharma; biotech; @Copenhagen; $CPH:ZEAL
Bavarian Nordic; biotech; @Copenhagen; $CPH:BAVA
Coloplast; medtech; @Humlebæk; $CPH:COLO-B
Demant; medtech; @Smørum; $CPH:DEMANT
GN Store Nord; =GN; medtech; @Ballerup; $CPH:GN
Novonesis; =Novozymes; chemicals biotech; @Bagsværd; $CPH:NSIS-B
Maersk; =AP Moller-Maersk; =A.P. Møller-Mærsk; =Moller-Maersk; shipping logistics; @Copenhagen; $CPH:MAERSK-B
DSV; logistics; @Hedehusene; $CPH:DSV
Vestas; renewables; @Aarhus; $CPH:VWS
Ørsted; renewables utility; @Fredericia; $CPH:ORSTED
Carlsberg; drinks; @Copenhagen; $CPH:CARL-B
Arla; =Arla Foods; dairy; @Aarhus
Danish Crown; food; @Randers
Pandora?; luxury; @Copenhagen; $CPH:PNDORA
Lego; toys; @Billund
Ecco; fashion; @Bredebro
Bestseller?; fashion; @Brande
Jysk; furniture; @Aarhus
Rockwool; materials; @Hedehusene; $CPH:ROCK-B
FLSmidth; industry; @Copenhagen; $CPH:FLS
Grundfos; industry; @Bjerringbro
Danfoss; industry; @Nordborg
ISS??; services; @Søborg; $CPH:ISS
Bang & Olufsen; electronics; @Struer; $CPH:BO
TDC; telecom; @Copenhagen
# company SE industry
Volvo; =AB Volvo; =Volvo Group; trucks; @Gothenburg; $STO:VOLV-B
Volvo Cars; cars; <geely; @Gothenburg; $STO:VOLCAR-B
Polestar; cars; <geely; @Gothenburg; $NASDAQ:PSNY
Renault Trucks; trucks; <volvo; @Lyon/FR
Scania; trucks; <traton; @Södertälje
Northvolt; batteries; @Stockholm
Stegra; =H2 Green Steel; steel; @Boden
Atlas Copco; @Stockholm; $STO:ATCO-A
Epiroc; mining; @Stockholm; $STO:EPI-A
Sandvik; @Stockholm; $STO:SAND
Assa Abloy; @Stockholm; $STO:ASSA-B
Alfa Laval; @Lund; $STO:ALFA
SKF; @Gothenburg; $STO:SKF-B
Hexagon?; software; @Stockholm; $STO:HEXA-B
Electrolux; appliances; @Stockholm; $STO:ELUX-B
Husqvarna; @Stockholm; $STO:HUSQ-B
Nibe; @Markaryd; $STO:NIBE-B
Trelleborg; @Trelleborg; $STO:TREL-B
Saab; defence aerospace; @Stockholm; $STO:SAAB-B
SSAB; steel; @Stockholm; $STO:SSAB-B
Boliden; mining; @Stockholm; $STO:BOL
LKAB; mining; @Luleå
Telia; telecom; @Stockholm; $STO:TELIA
Tele2; telecom; @Stockholm; $STO:TEL2-B
H&M; =Hennes & Mauritz; fashion; @Stockholm; $STO:HM-B
Essity; packaging; @Stockholm; $STO:ESSITY-B
SCA; packaging; @Sundsvall; $STO:SCA-B
Securitas; services; @Stockholm; $STO:SECU-B
Skanska; construction; @Stockholm; $STO:SKA-B
Getinge; medtech; @Gothenburg; $STO:GETI-B
Elekta; medtech; @Stockholm; $STO:EKTA-B
Evolution?; =Evolution Gaming; gambling; @Stockholm; $STO:EVO
Betsson; gambling; @Stockholm; $STO:BETS-B
Oatly; food; @Malmö; $NASDAQ:OTLY
SBB; id:sbb-norden; =Samhällsbyggnadsbolaget; property; @Stockholm
Swedish Match; tobacco; @Stockholm
Sobi; =Swedish Orphan Biovitrum; pharma; @Stockholm; $STO:SOBI
Einride; trucks; @Stockholm
SAS; id:sas-airline; airline; @Stockholm; =Scandinavian Airlines
# company NO oil
Equinor; @Stavanger; $OSL:EQNR; =Statoil
Aker BP; @Fornebu; $OSL:AKRBP
Aker??; =Aker ASA; holding; @Oslo; $OSL:AKER
Aker Solutions; engineering; @Fornebu; $OSL:AKSO
Vår Energi; @Stavanger; $OSL:VAR
Norsk Hydro; metals; @Oslo; $OSL:NHY
Yara; chemicals agriculture; @Oslo; $OSL:YAR
Telenor; telecom; @Fornebu; $OSL:TEL
Mowi; food; @Bergen; $OSL:MOWI
SalMar; food; @Frøya; $OSL:SALM
Orkla; food; @Oslo; $OSL:ORK
Kongsberg; =Kongsberg Gruppen; defence; @Kongsberg; $OSL:KOG
Statkraft; utility; @Oslo
Scatec; renewables; @Oslo; $OSL:SCATC
Schibsted; =Vend?; media; @Oslo
Norwegian Air; =Norwegian Air Shuttle; airline; @Fornebu; $OSL:NAS
Frontline?; shipping; @Limassol/CY; $NYSE:FRO
Nel?; renewables; @Oslo; $OSL:NEL
# company FI industry
Neste; oil; @Espoo; $HEL:NESTE
Fortum; utility; @Espoo; $HEL:FORTUM
UPM; packaging; @Helsinki; $HEL:UPM
Stora Enso; packaging; @Helsinki; $HEL:STERV
Kone; @Espoo; $HEL:KNEBV
Wärtsilä; @Helsinki; $HEL:WRT1V
Metso; mining; @Espoo; $HEL:METSO
Outokumpu; steel; @Helsinki; $HEL:OUT1V
Konecranes; @Hyvinkää; $HEL:KCR
Elisa?; telecom; @Helsinki; $HEL:ELISA
Kesko; grocery; @Helsinki; $HEL:KESKOB
Finnair; airline; @Vantaa; $HEL:FIA1S
Orion?; id:orion-pharma; pharma; @Espoo; $HEL:ORNBV
Nokian Tyres; tyres; @Nokia; $HEL:TYRES
Amer Sports; sport; @Helsinki; $NYSE:AS
Patria?; defence; @Helsinki
Iceye; space; @Espoo
Rovio; games; <sega; @Espoo
Posti; post; @Helsinki; $HEL:POSTI
# company PL energy
Orlen; =PKN Orlen; oil; @Plock; $WSE:PKN
PGE; utility; @Warsaw; $WSE:PGE
KGHM; mining; @Lubin; $WSE:KGH
Allegro?; ecommerce; @Poznan; $WSE:ALE
InPost; logistics; @Krakow; $AMS:INPST
Dino??; grocery; @Krotoszyn; $WSE:DNP
Zabka; grocery; @Poznan; $WSE:ZAB
LPP; fashion; @Gdansk; $WSE:LPP
CD Projekt; games; @Warsaw; $WSE:CDR
PGZ; defence; @Radom
LOT?; =LOT Polish Airlines; airline; @Warsaw
# company CZ energy
CEZ; utility; @Prague; $PRG:CEZ
EPH; energy holding; @Prague
CSG; =Czechoslovak Group; defence; @Prague; $AMS:CSG
PPF; =PPF Group; holding; @Prague
# company HU energy
MOL; =MOL Group; oil; @Budapest
Wizz Air; airline; @Budapest; $LSE:WIZZ
Richter; =Gedeon Richter; pharma; @Budapest
# company GR energy
Metlen; =Mytilineos; metals; @Athens; $LSE:MTLN
PPC; utility; @Athens; =Public Power Corporation
Helleniq Energy; oil; @Athens
OTE; telecom; <deutsche-telekom; @Athens
# company TR industry
Koç Holding; =Koç; holding; @Istanbul
Sabanci; =Sabanci Holding; holding; @Istanbul
Turkish Airlines; airline; @Istanbul
Pegasus Airlines; airline; @Istanbul
Tüpras; oil; @Izmit
Turkcell; telecom; @Istanbul; $NYSE:TKC
Arçelik; =Beko; appliances; <koc-holding; @Istanbul
Baykar; drones defence; @Istanbul
Aselsan; defence; @Ankara
Trendyol; ecommerce; <alibaba; @Istanbul
Getir; delivery; @Istanbul
Togg; cars; @Gebze
# company RU energy
Gazprom; gas; @Saint Petersburg; Q102673
Rosneft; oil; @Moscow
Lukoil; oil; @Moscow; =Loukoïl
Gazprom Neft; oil; <gazprom; @Saint Petersburg
Novatek; gas; @Tarko-Sale
Rosatom; nuclear; @Moscow
Nornickel; =Norilsk Nickel; mining; @Moscow
Rusal; metals; @Moscow
Severstal; steel; @Cherepovets
Alrosa; mining; @Mirny
Aeroflot; airline; @Moscow
VK; id:vk-company; social; @Saint Petersburg
Ozon?; ecommerce; @Moscow
Wildberries; ecommerce; @Moscow
Rostec; defence; @Moscow
# company UA energy
Naftogaz; gas; @Kyiv
Energoatom; nuclear; @Kyiv
Metinvest; steel; @Mariupol
DTEK; utility; @Kyiv
Kernel?; agriculture; @Kyiv
MHP; food; @Kyiv; $LSE:MHPC
Fire Point; drones defence; @Kyiv
Kyivstar; telecom; <veon; @Kyiv; $NASDAQ:KYIV
Veon; telecom; @Dubai/AE; $NASDAQ:VEON
`;
