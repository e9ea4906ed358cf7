/** Banks, insurers, funds, exchanges, advisers and law firms, all countries. Format: `../parse.ts`. */
export const finance = `
# company FR bank
BNP Paribas; =BNP; =BNPP; @Paris; $PAR:BNP; Q499707; f
Société Générale; =SocGen; =Société générale; =SG??; @Paris; $PAR:GLE; Q270363; f
Crédit Agricole; =Crédit agricole; =Casa??; =Crédit Agricole SA; @Montrouge; $PAR:ACA; Q590952; m
Crédit Agricole CIB; =CACIB; =Ca-CIB; investment_bank; <credit-agricole; @Montrouge
LCL; <credit-agricole; @Villejuif
BPCE; =Groupe BPCE; =Banque Populaire Caisse d'Épargne; @Paris
Natixis; investment_bank; <bpce; @Paris
Banque Populaire; =Banques Populaires; =Banques populaires; =Banque populaire; <bpce; @Paris; f
Caisse d'Épargne; =Caisse d'épargne; =Caisses d'Épargne; =Caisses d'épargne; <bpce; @Paris; f
Banque Palatine; =Palatine?; <bpce; @Paris
Oney; <bpce; @Croix
Crédit Mutuel; =Crédit mutuel; @Strasbourg; m
Crédit Mutuel Alliance Fédérale; <credit-mutuel; @Strasbourg
Crédit Mutuel Arkéa; =Arkéa; <credit-mutuel; @Brest
CIC; <credit-mutuel; @Paris; m
Cofidis; <credit-mutuel; @Villeneuve-d'Ascq
La Banque Postale; =la Banque Postale; =la Banque postale; =Banque Postale; <la-poste; @Paris; f
Cetelem; <bnp-paribas; @Levallois-Perret
Arval; cars; <bnp-paribas; @Rueil-Malmaison
Ayvens; =ALD; cars; <societe-generale; @Rueil-Malmaison; $PAR:AYV
Boursorama; =BoursoBank; broker; <societe-generale; @Boulogne-Billancourt
Fortuneo; broker; <credit-mutuel-arkea; @Brest
Hello bank!; <bnp-paribas
Nickel?; =Compte-Nickel; fintech; <bnp-paribas; @Charenton-le-Pont
Orange Bank; <orange; @Montreuil
Crédit Coopératif; =Crédit coopératif; <bpce; @Nanterre; m
Crédit Lyonnais; <credit-agricole; @Lyon; m
Crédit du Nord; <societe-generale; @Lille; m
Crédit Foncier; <bpce; @Paris
HSBC France; =CCF; @Paris
My Money Bank; =My Money; @Paris
Banque Delubac; id:delubac; @Valence
Bred; <bpce; @Paris
Socfim; <bpce
Memo Bank; fintech; @Paris
Rothschild & Co; =Rothschild; investment_bank private_bank; @Paris
Edmond de Rothschild; private_bank; @Geneva/CH
Lazard; investment_bank; @New York/US; $NYSE:LAZ
Messier & Associés; =Messier Maris; =Messier; investment_bank; @Paris
Oddo BHF; =Oddo; investment_bank broker; @Paris
Portzamparc; broker; <bnp-paribas; @Nantes
Gilbert Dupont; broker; <societe-generale; @Paris
Bryan Garnier; investment_bank; @Paris
Kepler Cheuvreux; broker; @Paris
Exane; =Exane BNP Paribas; broker; <bnp-paribas; @Paris
Invest Securities; broker; @Paris
TP ICAP; broker; @London/GB; $LSE:TCAP
TPICAP Midcap; =TP ICAP Midcap; broker; @Paris
Midcap Partners; broker; @Paris
Euroland Corporate; broker; @Paris
AlphaValue; research; @Paris
Degroof Petercam; private_bank; @Brussels/BE
Clipperton; investment_bank; @Paris
Cambon Partners; investment_bank; @Paris
Aurel BGC; broker; @Paris
Louis Capital; broker; @Paris
Bourse Direct; broker; @Paris
Zonebourse; research; @Annecy
XTB; broker; @Warsaw/PL
IG Group; =IG France; broker; @London/GB; $LSE:IGG
# company FR insurance
Axa; @Paris; $PAR:CS; Q160054
AXA IM; =Axa IM; =AXA Investment Managers; fund; @Puteaux
CNP Assurances; =CNP; <la-banque-postale; @Issy-les-Moulineaux
Scor; @Paris; $PAR:SCR
Coface; @Bois-Colombes; $PAR:COFA
Groupama; @Paris
Covéa; @Paris
MAIF; =Maif; @Niort; f
Macif; <aema; @Niort; f
Aéma; =Aéma Groupe; @Paris; id:aema
MMA?; <covea; @Le Mans
GMF; <covea; @Levallois-Perret
MAAF; =Maaf; <covea; @Niort
AG2R La Mondiale; =AG2R; @Paris
Malakoff Humanis; @Paris
Harmonie Mutuelle; health; @Paris
Generali; @Trieste/IT; $MIL:G
Predica; <credit-agricole; @Paris
Pacifica; id:pacifica-assurances; <credit-agricole
Luko; @Paris
Lovys; @Paris
Leocare; @Paris
Diot-Siaci; broker; @Paris
Verlingue; broker; @Quimper
April??; @Lyon
# company DE bank
Deutsche Bank; @Frankfurt; $XETRA:DBK; Q66048; f
Commerzbank; @Frankfurt; $XETRA:CBK; f
DZ Bank; @Frankfurt
KfW; public_bank; @Frankfurt
Landesbank; id:lbbw; =LBBW; @Stuttgart
Berenberg; @Hamburg
Metzler; private_bank; @Frankfurt
Wirecard; payments; @Munich
Solaris?; id:solaris-bank; =Solarisbank; fintech; @Berlin
Allianz; insurance; @Munich; $XETRA:ALV; Q487292
Allianz Trade; =Euler Hermes; insurance; <allianz; @Paris/FR
Pimco; fund; <allianz; @Newport Beach/US
AllianzGI; =Allianz Global Investors; fund; <allianz; @Frankfurt
Munich Re; =Munich Reinsurance; insurance; @Munich; $XETRA:MUV2
Hannover Re; =Hannover Rück; insurance; @Hanover; $XETRA:HNR1
Talanx; insurance; @Hanover; $XETRA:TLX
Ergo?; insurance; <munich-re; @Düsseldorf
DWS; fund; <deutsche-bank; @Frankfurt; $XETRA:DWS
Union Investment; fund; @Frankfurt
Deutsche Börse; =Deutsche Boerse; exchange; @Frankfurt; $XETRA:DB1
Clearstream; exchange; <deutsche-borse; @Luxembourg/LU
Flatexdegiro; =Flatex; =Degiro; broker; @Frankfurt; $XETRA:FTK
Scalable Capital; =Scalable?; broker fintech; @Munich
Earlybird; vc; @Berlin
HV Capital; vc; @Munich
Project A; vc; @Berlin
Cherry Ventures; vc; @Berlin
High-Tech Gründerfonds; vc; @Bonn
# company CH bank
UBS; @Zurich; $SIX:UBSG; Q193199; f
Credit Suisse; @Zurich; m
Julius Baer; =Julius Bär; private_bank; @Zurich; $SIX:BAER
Pictet; private_bank; @Geneva
Lombard Odier; private_bank; @Geneva
Mirabaud; private_bank; @Geneva
Vontobel; private_bank; @Zurich; $SIX:VONN
EFG International; =EFG; private_bank; @Zurich; $SIX:EFGN
Raiffeisen Suisse; =Raiffeisen Schweiz; @St. Gallen
ZKB; =Zürcher Kantonalbank; =Banque cantonale de Zurich; @Zurich
BCV; =Banque cantonale vaudoise; @Lausanne; $SIX:BCVN
BCGE; =Banque cantonale de Genève; @Geneva
UBP; =Union bancaire privée; private_bank; @Geneva
Syz; private_bank; @Geneva
J. Safra Sarasin; =Safra Sarasin; private_bank; @Basel
Swissquote; broker; @Nyon; $SIX:SQN
Zurich Insurance; =Zurich Assurances; insurance; @Zurich; $SIX:ZURN
Swiss Re; insurance; @Zurich; $SIX:SREN
Swiss Life; insurance; @Zurich; $SIX:SLHN
Baloise; =Helvetia Baloise; insurance; @Basel
Helvetia?; insurance; @St. Gallen
Chubb; insurance; @Zurich; $NYSE:CB
Partners Group; private_equity; @Baar; $SIX:PGHN
SIX Group; id:six-group; =SIX??; exchange; @Zurich
# company GB bank
HSBC; @London; $LSE:HSBA; Q190464; f
Barclays; @London; $LSE:BARC; Q245343; f
Lloyds; =Lloyds Banking Group; @London; $LSE:LLOY
NatWest; =NatWest Group; =Royal Bank of Scotland; =RBS; @Edinburgh; $LSE:NWG
Standard Chartered; =StanChart; @London; $LSE:STAN
Santander UK; <santander; @London
TSB; @Edinburgh
Nationwide?; =Nationwide Building Society; @Swindon
Metro Bank; @London; $LSE:MTRO
Virgin Money; @Newcastle
Close Brothers; @London; $LSE:CBG
Investec; investment_bank; @London; $LSE:INVP
Northern Rock; @Newcastle
Barings; fund; @London
Peel Hunt; broker; @London
Panmure Liberum; broker; @London
Cavendish??; broker; @London
Shore Capital; broker; @Liverpool
Numis; broker; @London
Cazenove; broker; <jpmorgan-chase; @London
Schroders; fund; @London; $LSE:SDR
Abrdn; =Aberdeen Group; =abrdn; fund; @Edinburgh; $LSE:ABDN
Jupiter??; =Jupiter Fund Management; fund; @London; $LSE:JUP
Ashmore; fund; @London; $LSE:ASHM
M&G; fund insurance; @London; $LSE:MNG
Man Group; hedge_fund; @London; $LSE:EMG
Baillie Gifford; fund; @Edinburgh
Hargreaves Lansdown; broker; @Bristol
AJ Bell; broker; @Manchester; $LSE:AJB
St James's Place; fund; @London; $LSE:STJ
Quilter?; fund; @London; $LSE:QLT
Rathbones; fund; @London; $LSE:RAT
Janus Henderson; fund; @London; $NYSE:JHG
Fidelity International; fund; @London
Ruffer; fund; @London
Artemis?; fund; @London
Legal & General; =L&G; insurance fund; @London; $LSE:LGEN
Aviva; insurance; @London; $LSE:AV
Prudential?; insurance; @London; $LSE:PRU; id:prudential-plc; =Prudential plc
Direct Line; insurance; @London
Admiral?; insurance; @Cardiff; $LSE:ADM; =Admiral Group
Phoenix Group; insurance; @London; $LSE:PHNX
Hiscox; insurance; @London; $LSE:HSX
Beazley; insurance; @London; $LSE:BEZ
Lloyd's of London; =Lloyd's; insurance exchange; @London; id:lloyd-s-of-london
Aon; insurance broker; @London; $NYSE:AON
WTW; =Willis Towers Watson; insurance broker; @London; $NASDAQ:WTW
London Stock Exchange; =LSEG; =London Stock Exchange Group; exchange data; @London; $LSE:LSEG; id:lseg; =LSE
LSEG Lipper; =Lipper; data; <lseg; @London
FTSE Russell; data; <lseg; @London
Refinitiv; data; <lseg; @London
3i; =3i Group; private_equity; @London; $LSE:III
CVC; =CVC Capital Partners; private_equity; @Jersey; $AMS:CVC
Bridgepoint; private_equity; @London; $LSE:BPT
Permira; private_equity; @London
Cinven; private_equity; @London
Apax; =Apax Partners; private_equity; @London
BC Partners; private_equity; @London
Charterhouse?; =Charterhouse Capital Partners; private_equity; @London
ICG; =Intermediate Capital Group; private_equity; @London; $LSE:ICG
Hg; =HgCapital; private_equity; @London
Terra Firma; private_equity; @London
Doughty Hanson; private_equity; @London
Pantheon?; private_equity; @London
Coller Capital; private_equity; @London
Inflexion; private_equity; @London
Epiris; private_equity; @London
PAI Partners; =PAI; private_equity; @Paris/FR
Index Ventures; =Index??; vc; @London
Balderton; =Balderton Capital; vc; @London
Atomico; vc; @London
Accel?; vc; @Palo Alto/US
Northzone; vc; @London
Octopus Ventures; vc; @London
Molten Ventures; vc; @London
LocalGlobe; =Phoenix Court; vc; @London
Creandum; vc; @Stockholm/SE
EQT; =EQT Partners; private_equity; @Stockholm/SE; $STO:EQT
EQT Ventures; vc; <eqt; @Stockholm/SE
Nordic Capital; private_equity; @Stockholm/SE
Altor; private_equity; @Stockholm/SE
Triton?; =Triton Partners; private_equity; @Frankfurt/DE
# company SE bank
Nordea; @Helsinki/FI; $HEL:NDA
SEB; id:seb-bank; @Stockholm; $STO:SEB-A
Handelsbanken; =Svenska Handelsbanken; @Stockholm; $STO:SHB-A
Swedbank; @Stockholm; $STO:SWED-A
Investor AB; =Investor??; holding; @Stockholm; $STO:INVE-B
Kinnevik; holding vc; @Stockholm; $STO:KINV-B
Industrivärden; holding; @Stockholm; $STO:INDU-C
Danske Bank; @Copenhagen/DK; $CPH:DANSKE
Saxo Bank; =Saxo; broker; @Copenhagen/DK
Jyske Bank; @Copenhagen/DK; $CPH:JYSK
Tryg; insurance; @Copenhagen/DK; $CPH:TRYG
DNB; @Oslo/NO; $OSL:DNB
Storebrand; insurance; @Oslo/NO; $OSL:STB
Gjensidige; insurance; @Oslo/NO; $OSL:GJF
Sampo; insurance; @Helsinki/FI; $HEL:SAMPO
OP Financial; id:op-financial; @Helsinki/FI
# company NL bank
ING; @Amsterdam; $AMS:INGA
ABN Amro; @Amsterdam; $AMS:ABN
Rabobank; @Utrecht
Aegon; insurance; @The Hague; $AMS:AGN
NN Group; =Nationale-Nederlanden; insurance; @The Hague; $AMS:NN
ASR; insurance; @Utrecht; $AMS:ASRNL
Robeco; fund; @Rotterdam
Euronext; exchange; @Amsterdam; $PAR:ENX
Flow Traders; broker; @Amsterdam; $AMS:FLOW
IMC Trading; =IMC; broker; @Amsterdam
Optiver; broker; @Amsterdam
ABP; pension_fund; @Heerlen
PGGM; pension_fund; @Zeist
APG; pension_fund; @Heerlen
KBC; @Brussels/BE; $BRU:KBC
KBC Securities; broker; <kbc; @Brussels/BE
Belfius; @Brussels/BE
Argenta; @Antwerp/BE
Crelan; @Brussels/BE
Dexia; @Brussels/BE
Fortis; =BNP Paribas Fortis; <bnp-paribas; @Brussels/BE
Ageas; insurance; @Brussels/BE; $BRU:AGS
Ethias; insurance; @Liège/BE
Euroclear; exchange; @Brussels/BE
Swift?; payments; @Brussels/BE
GBL; =Groupe Bruxelles Lambert; holding; @Brussels/BE; $BRU:GBLB
Sofina; holding; @Brussels/BE; $BRU:SOF
Ackermans & van Haaren; holding; @Antwerp/BE; $BRU:ACKB
Leleux; broker; @Brussels/BE
# company IT bank
UniCredit; @Milan; $MIL:UCG
Intesa Sanpaolo; =Intesa; @Turin; $MIL:ISP
Banco BPM; @Milan; $MIL:BAMI
Mediobanca; investment_bank; @Milan; $MIL:MB
Monte dei Paschi di Siena; =Monte dei Paschi; =Monte Paschi; =MPS; =BMPS; @Siena; $MIL:BMPS
BPER; =BPER Banca; @Modena; $MIL:BPE
FinecoBank; =Fineco; broker; @Milan; $MIL:FBK
Banca Generali; private_bank; <generali; @Milan; $MIL:BGN
Anima?; fund; @Milan
Azimut; fund; @Milan; $MIL:AZM
Unipol; insurance; @Bologna; $MIL:UNI
Borsa Italiana; exchange; <euronext; @Milan
Delfin; holding; @Luxembourg/LU
Cassa Depositi e Prestiti; =CDP; public_bank; @Rome
Equita; investment_bank; @Milan; $MIL:EQUI
# company ES bank
Santander?; =Banco Santander; @Madrid; $MAD:SAN
BBVA; @Bilbao; $MAD:BBVA
CaixaBank; @Valencia; $MAD:CABK
Criteria?; =CriteriaCaixa; holding; @Barcelona
Sabadell?; =Banco Sabadell; @Barcelona; $MAD:SAB
Bankinter; @Madrid; $MAD:BKT
Unicaja; @Málaga; $MAD:UNI
Mapfre; insurance; @Madrid; $MAD:MAP
BME; exchange; <six-group; @Madrid
Novo Banco; @Lisbon/PT
Millennium BCP; =BCP; @Lisbon/PT; $LIS:BCP
Caixa Geral de Depósitos; @Lisbon/PT
# company AT bank
Erste; =Erste Group; =Erste Bank; @Vienna; $VIE:EBS
Raiffeisen Bank International; =RBI; =Raiffeisen; @Vienna; $VIE:RBI
Bawag; @Vienna; $VIE:BG
Vienna Insurance; =Vienna Insurance Group; insurance; @Vienna; $VIE:VIG
AIB; =Allied Irish Banks; @Dublin/IE; $DUB:A5G
Bank of Ireland; @Dublin/IE; $DUB:BIRG
OTP; =OTP Bank; @Budapest/HU
PKO; =PKO BP; @Warsaw/PL; $WSE:PKO
Pekao; =Bank Pekao; @Warsaw/PL; $WSE:PEO
PZU; insurance; @Warsaw/PL; $WSE:PZU
Komercni banka; <societe-generale; @Prague/CZ
Alpha Bank; @Athens/GR
Eurobank; @Athens/GR
National Bank of Greece; @Athens/GR
Piraeus Bank; @Athens/GR
Sberbank; @Moscow/RU
VTB; @Moscow/RU
Gazprombank; @Moscow/RU
Alfa Bank; @Moscow/RU
Rosbank; @Moscow/RU
T-Bank; =Tinkoff; @Moscow/RU
PrivatBank; @Kyiv/UA
Garanti; =Garanti BBVA; <bbva; @Istanbul/TR
Isbank; @Istanbul/TR
# company US bank
JPMorgan Chase; =JPMorgan; =JP Morgan; =J.P. Morgan; =JP Morgan Chase; investment_bank; @New York; $NYSE:JPM; Q192314; f
Chase?; <jpmorgan-chase; @New York
Bank of America; =BofA; =Bank of America Securities; =BofA Securities; =BoA; @Charlotte; $NYSE:BAC; Q487907; f
Merrill Lynch; =Merrill; broker; <bank-of-america; @New York
Citigroup; =Citi; =Citibank; @New York; $NYSE:C; Q219508
Wells Fargo; @San Francisco; $NYSE:WFC; Q744149
Goldman Sachs; =Goldman; investment_bank; @New York; $NYSE:GS; Q193326
Morgan Stanley; investment_bank; @New York; $NYSE:MS; Q334204
E*Trade; broker; <morgan-stanley; id:e-trade
Jefferies; investment_bank broker; @New York; $NYSE:JEF
Evercore; investment_bank; @New York; $NYSE:EVR
Centerview; =Centerview Partners; investment_bank; @New York
Moelis; =Moelis & Company; investment_bank; @New York; $NYSE:MC
PJT; =PJT Partners; investment_bank; @New York; $NYSE:PJT
Perella Weinberg; =Perella Weinberg Partners; investment_bank; @New York; $NASDAQ:PWP
Houlihan Lokey; investment_bank; @Los Angeles; $NYSE:HLI
Guggenheim Partners; =Guggenheim; investment_bank; @New York
Qatalyst; =Qatalyst Partners; investment_bank; @San Francisco
Allen & Co; =Allen & Company; investment_bank; @New York
Raymond James; broker; @St. Petersburg; $NYSE:RJF
Stifel; broker; @St. Louis; $NYSE:SF
Piper Sandler; investment_bank; @Minneapolis; $NYSE:PIPR
TD Cowen; =Cowen; investment_bank; <toronto-dominion; @New York
William Blair; investment_bank; @Chicago
Wedbush; =Wedbush Securities; broker; @Los Angeles
Oppenheimer; broker; @New York
Needham & Company; =Needham & Co; broker; @New York
Cantor Fitzgerald; =Cantor?; broker; @New York
Rosenblatt; =Rosenblatt Securities; broker; @New York
KeyBanc; broker; @Cleveland
DA Davidson; =D.A. Davidson; broker; @Great Falls
Bernstein?; =AllianceBernstein; =Bernstein Research; research broker; @New York
MoffettNathanson; research; @New York
Melius Research; research; @New York
Wolfe Research; research; @New York
Evercore ISI; research; <evercore; @New York
Morningstar; research fund; @Chicago; $NASDAQ:MORN
Hindenburg Research; =Hindenburg?; research; @New York
Muddy Waters; =Muddy Waters Research; research hedge_fund; @Austin
MacroStrategy Partnership; research; @London/GB
Capital Economics; research; @London/GB
Oxford Economics; research; @London/GB
CB Insights; research data; @New York
PitchBook; research data; <morningstar; @Seattle
Crunchbase; research data; @San Francisco
Dealroom; research data; @Amsterdam/NL
Preqin; research data; @London/GB
Dealogic; research data; @London/GB
Mergermarket; research data; @London/GB
S3 Partners; research; @New York
TrendForce; research; @Taipei/TW
Counterpoint Research; =Counterpoint?; research; @Hong Kong/HK
Canalys; research; @Singapore/SG
SemiAnalysis; research; @San Francisco
Wood Mackenzie; research; @Edinburgh/GB
Rystad; =Rystad Energy; research; @Oslo/NO
BloombergNEF; =BNEF; research; <bloomberg; @London/GB
MSCI; data; @New York; $NYSE:MSCI
FactSet; data; @Norwalk; $NYSE:FDS
S&P Global; =S&P; =Standard & Poor's; rating data; @New York; $NYSE:SPGI
Moody's; rating; @New York; $NYSE:MCO; =Moody's Ratings
Fitch; =Fitch Ratings; rating; @New York
DBRS; =Morningstar DBRS; =DBRS Morningstar; rating; @Toronto/CA
Scope Ratings; =Scope?; rating; @Berlin/DE
Equifax; data; @Atlanta; $NYSE:EFX
TransUnion; data; @Chicago; $NYSE:TRU
Verisk; data; @Jersey City; $NASDAQ:VRSK
FICO; data; @Bozeman; $NYSE:FICO
Citizens Financial; =Citizens Bank; @Providence; $NYSE:CFG
US Bancorp; =U.S. Bancorp; =US Bank; @Minneapolis; $NYSE:USB
PNC; @Pittsburgh; $NYSE:PNC
Truist; @Charlotte; $NYSE:TFC
Capital One; payments; @McLean; $NYSE:COF
Fifth Third; =Fifth Third Bancorp; @Cincinnati; $NASDAQ:FITB
Comerica; @Dallas
KeyCorp; @Cleveland; $NYSE:KEY
Regions Financial; @Birmingham AL; $NYSE:RF
M&T Bank; @Buffalo; $NYSE:MTB
Huntington Bancshares; @Columbus; $NASDAQ:HBAN
Zions; =Zions Bancorp; @Salt Lake City; $NASDAQ:ZION
Western Alliance; @Phoenix; $NYSE:WAL
BNY; =BNY Mellon; =Bank of New York Mellon; @New York; $NYSE:BK
State Street; fund; @Boston; $NYSE:STT
Northern Trust; fund; @Chicago; $NASDAQ:NTRS
Ally?; =Ally Financial; @Detroit; $NYSE:ALLY
Silicon Valley Bank; =SVB; @Santa Clara
Signature Bank; @New York
First Republic; =First Republic Bank; @San Francisco
New York Community Bancorp; =Flagstar?; @New York
Lehman Brothers; =Lehman; investment_bank; @New York
Bear Stearns; investment_bank; @New York
SoFi; fintech; @San Francisco; $NASDAQ:SOFI
Chime?; fintech; @San Francisco; $NASDAQ:CHYM
Fannie Mae; @Washington
Freddie Mac; @McLean
Tricolor?; id:tricolor-holdings; =Tricolor Holdings; @Irving
# company US payments
Visa?; @San Francisco; $NYSE:V; Q328840; =Visa Inc
Mastercard; @Purchase NY; $NYSE:MA; Q489921
American Express; =Amex; bank; @New York; $NYSE:AXP
Discover Financial; =Discover?; @Riverwoods
PayPal; fintech; @San Jose; $NASDAQ:PYPL; Q483959
Venmo; <paypal; @New York
Stripe?; fintech; @South San Francisco
Block?; fintech; @Oakland; $NYSE:XYZ; =Block Inc
Square?; <block; @Oakland
Cash App; <block
Affirm?; fintech; @San Francisco; $NASDAQ:AFRM; =Affirm Holdings
Plaid?; fintech; @San Francisco
Brex; fintech; @San Francisco
Ramp?; fintech; @New York
Fiserv; @Milwaukee; $NASDAQ:FISV
FIS; =Fidelity National Information; @Jacksonville; $NYSE:FIS
Global Payments; @Atlanta; $NYSE:GPN
Worldpay; @London/GB
Toast?; restaurant; @Boston; $NYSE:TOST
Western Union; @Denver; $NYSE:WU
MoneyGram; @Dallas
Robinhood?; broker fintech; @Menlo Park; $NASDAQ:HOOD
Charles Schwab; =Schwab; broker; @Westlake; $NYSE:SCHW
Interactive Brokers; broker; @Greenwich; $NASDAQ:IBKR
LPL; =LPL Financial; broker; @San Diego; $NASDAQ:LPLA
Citadel?; hedge_fund; @Miami
Citadel Securities; broker; <citadel; @Miami
Jane Street; broker hedge_fund; @New York
Virtu; =Virtu Financial; broker; @New York; $NASDAQ:VIRT
Nasdaq Inc; exchange; @New York; $NASDAQ:NDAQ
New York Stock Exchange; =NYSE; exchange; <intercontinental-exchange; @New York
Intercontinental Exchange; =ICE??; exchange; @Atlanta; $NYSE:ICE
CME; =CME Group; =Chicago Mercantile Exchange; exchange; @Chicago; $NASDAQ:CME
Cboe; exchange; @Chicago; $CBOE:CBOE
DTCC; exchange; @New York
Tradeweb; exchange; @New York; $NASDAQ:TW
MarketAxess; exchange; @New York; $NASDAQ:MKTX
# company US insurance
Berkshire Hathaway; =Berkshire?; holding; @Omaha; $NYSE:BRK.B; Q217583
Geico; <berkshire-hathaway
AIG; =American International Group; @New York; $NYSE:AIG
MetLife; @New York; $NYSE:MET
Prudential Financial; @Newark; $NYSE:PRU; id:prudential-financial
Travelers?; @New York; $NYSE:TRV
Progressive?; =Progressive Corp; @Cleveland; $NYSE:PGR
Allstate; @Chicago; $NYSE:ALL
State Farm; @Bloomington
Liberty Mutual; @Boston
Hartford Insurance; =The Hartford; id:the-hartford; @Hartford; $NYSE:HIG
Aflac; @Columbus GA; $NYSE:AFL
Marsh McLennan; =Marsh & McLennan; =Marsh??; broker; @New York; $NYSE:MRSH; id:marsh-mclennan
Arthur J. Gallagher; =Gallagher?; broker; @Rolling Meadows; $NYSE:AJG
Lemonade?; fintech; @New York; $NYSE:LMND
Athene; <apollo; @Des Moines
Corebridge; @Houston; $NYSE:CRBG
Genworth; @Richmond; $NYSE:GNW
New York Life; @New York
MassMutual; @Springfield
Northwestern Mutual; @Milwaukee
TIAA; pension_fund; @New York
Nuveen; fund; <tiaa; @Chicago
Arch Capital; @Hamilton BM/BM; $NASDAQ:ACGL
# company US fund
BlackRock; @New York; $NYSE:BLK; Q219635
Vanguard?; @Malvern
Fidelity?; =Fidelity Investments; @Boston
Capital Group; @Los Angeles
T. Rowe Price; @Baltimore; $NASDAQ:TROW
Franklin Templeton; =Franklin Resources; @San Mateo; $NYSE:BEN
Invesco; @Atlanta; $NYSE:IVZ
Wellington Management; @Boston
Dimensional Fund Advisors; @Austin
ARK Invest; =Ark Invest; @St. Petersburg
Grayscale; crypto; @Stamford
Bitwise; crypto; @San Francisco
VanEck; @New York
WisdomTree; @New York; $NYSE:WT
Nikko; id:nikko-am; =Amova; @Tokyo/JP
Brandes; @San Diego
GQG Partners; =GQG; @Fort Lauderdale
Harris Associates; @Chicago
Geode?; id:geode-capital; =Geode Capital; @Boston
CalPERS; pension_fund; @Sacramento
CalSTRS; pension_fund; @Sacramento
# company US private_equity
Blackstone; @New York; $NYSE:BX
KKR; @New York; $NYSE:KKR
Apollo; =Apollo Global Management; =Apollo Global; @New York; $NYSE:APO
Carlyle; =Carlyle Group; @Washington; $NASDAQ:CG
TPG; @Fort Worth; $NASDAQ:TPG
Ares?; =Ares Management; @Los Angeles; $NYSE:ARES
Blue Owl; =Blue Owl Capital; @New York; $NYSE:OWL
Bain Capital; @Boston
Warburg Pincus; @New York
Advent?; =Advent International; @Boston
Thoma Bravo; @Chicago
Vista Equity; =Vista Equity Partners; @Austin
Silver Lake; @Menlo Park
Hellman & Friedman; @San Francisco
General Atlantic; @New York
Clayton Dubilier & Rice; =CD&R; @New York; id:clayton-dubilier-and-rice
Leonard Green; @Los Angeles
Francisco Partners; @San Francisco
Insight Partners; vc; @New York
Summit Partners; @Boston
TA Associates; @Boston
Platinum Equity; @Beverly Hills
Sycamore Partners; @New York
Roark Capital; @Atlanta
Cerberus; =Cerberus Capital; @New York
Fortress?; =Fortress Investment Group; @New York
Oaktree; =Oaktree Capital; <brookfield; @Los Angeles
HPS; =HPS Investment Partners; @New York
Sixth Street; @San Francisco
Golub Capital; @New York
Antares?; id:antares-capital; =Antares Capital; @Chicago
Lone Star; =Lone Star Funds; @Dallas
Stonepeak; @New York
Global Infrastructure Partners; =GIP; @New York
I Squared Capital; @Miami
DigitalBridge; hosting; @Boca Raton; $NYSE:DBRG
Brookfield; =Brookfield Asset Management; @Toronto/CA; $NYSE:BAM
Onex; @Toronto/CA; $TSX:ONEX
Starwood Capital; property; @Miami
RedBird; =RedBird Capital; =RedBird IMI; @New York
Arctos; @Dallas
Gores; id:gores-group; =Gores Group; @Boulder
Searchlight?; id:searchlight-capital; =Searchlight Capital; @New York
Veritas Capital; @New York
AE Industrial; @Boca Raton
Genstar; @San Francisco
New Mountain Capital; @New York
Kelso; @New York
Affinity Partners; @Miami
One Equity Partners; =OEP; @New York
SVP?; =Strategic Value Partners; @Greenwich
Attestor; hedge_fund; @London/GB
# company US hedge_fund
Elliott?; =Elliott Management; =Elliott Investment Management; activist; @West Palm Beach
Third Point; activist; @New York
Pershing Square; activist; @New York; $AMS:PSH
Starboard Value; =Starboard?; activist; @New York
Trian; =Trian Partners; activist; @New York
ValueAct; activist; @San Francisco
Jana Partners; activist; @New York
Icahn Enterprises; activist; @Miami; $NASDAQ:IEP
Bluebell Capital; activist; @London/GB
Cevian; =Cevian Capital; activist; @Stockholm/SE
TCI; =TCI Fund Management; activist; @London/GB
Ananym; activist; @New York
Ancora; activist; @Cleveland
Engine No. 1; activist; @San Francisco
Corvex; activist; @New York
Sachem Head; activist; @New York
Amber Capital; activist; @London/GB
Bridgewater; =Bridgewater Associates; @Westport
Millennium??; =Millennium Management; @New York
Point72; @Stamford
Renaissance Technologies; @New York
Two Sigma; @New York
D.E. Shaw; =DE Shaw; @New York
AQR; @Greenwich
Balyasny; @Chicago
Tiger Global; vc; @New York
Coatue; vc; @New York
D1 Capital; =D1 Capital Partners; @New York
Magnetar; =Magnetar Capital; @Evanston
Marshall Wace; @London/GB
Qube; =Qube Research; @London/GB
Brevan Howard; @Jersey/GB
Capula; @London/GB
Scion Asset Management; =Scion?; @Cupertino
Greenlight Capital; =Greenlight?; @New York
Baupost; @Boston
Davidson Kempner; @New York
Archegos; @New York
LTCM; =Long-Term Capital Management; @Greenwich
Saba Capital; =Saba?; @New York
# company US vc
Sequoia; =Sequoia Capital; @Menlo Park
Andreessen Horowitz; =a16z; @Menlo Park
Benchmark?; @San Francisco
Kleiner Perkins; @Menlo Park
Founders Fund; @San Francisco
Lightspeed Venture Partners; =Lightspeed Ventures; @Menlo Park
Greylock; @Menlo Park
Bessemer; =Bessemer Venture Partners; @San Francisco
Khosla Ventures; @Menlo Park
General Catalyst; @Cambridge
Thrive Capital; =Thrive?; @New York
Greenoaks; @San Francisco
ICONIQ; =ICONIQ Capital; @San Francisco
DST Global; =DST; @Hong Kong/HK
Battery Ventures; @Boston
Redpoint; @Menlo Park
New Enterprise Associates; =NEA; @Menlo Park
GV; =Google Ventures; <alphabet; @Mountain View
CapitalG; <alphabet; @San Francisco
M12; <microsoft; @San Francisco
NVentures; <nvidia; @Santa Clara
Intel Capital; <intel; @Santa Clara
Salesforce Ventures; <salesforce; @San Francisco
Qualcomm Ventures; <qualcomm; @San Diego
Y Combinator; @Mountain View
Techstars; @New York
500 Global; @San Francisco
Union Square Ventures; =USV; @New York
First Round Capital; =First Round; @San Francisco
Felicis; @San Francisco
Menlo Ventures; @Menlo Park
Spark Capital; @Boston
Dragoneer; @San Francisco
Ribbit Capital; =Ribbit; @Palo Alto
Paradigm?; crypto; @San Francisco
Pantera; =Pantera Capital; crypto; @Menlo Park
Altimeter; =Altimeter Capital; @Menlo Park
Eclipse Ventures; @Palo Alto
8VC; @Austin
Lux Capital; @New York
Emergence Capital; @San Francisco
Flagship Pioneering; biotech; @Cambridge
ARCH Venture Partners; biotech; @Chicago
RA Capital; biotech; @Boston
OrbiMed; biotech; @New York
Deerfield Management; biotech; @New York
Forbion; biotech; @Naarden/NL
Sofinnova Partners; =Sofinnova; biotech; @Paris/FR
LSP; =EQT Life Sciences; biotech; <eqt; @Amsterdam/NL
SoftBank Vision Fund; =Vision Fund; <softbank; @London/GB
HSG; =HongShan; @Beijing/CN
Hillhouse; =Hillhouse Capital; @Singapore/SG
Peak XV; =Peak XV Partners; @Bengaluru/IN
Breakthrough Energy Ventures; =Breakthrough Energy; @Kirkland
# company FR private_equity
Eurazeo; @Paris; $PAR:RF
Ardian; @Paris
Wendel?; holding; @Paris; $PAR:MF
Tikehau; =Tikehau Capital; fund; @Paris; $PAR:TKO
Antin; =Antin Infrastructure Partners; =Antin Infrastructure; @Paris; $PAR:ANTIN
Astorg; @Luxembourg/LU
Meridiam; @Paris
Naxicap; =Naxicap Partners; <natixis; @Paris
Idinvest; <eurazeo; @Paris
Siparex; @Lyon
Andera Partners; =Andera; @Paris
Weinberg Capital; @Paris
Activa Capital; @Paris
Abénex; @Paris
LBO France; @Paris
Sagard; @Paris
Montefiore; =Montefiore Investment; @Paris
Raise??; =Raise Investissement; @Paris
Parquest; =Parquest Capital; @Paris
Azulis Capital; @Paris
Capza; @Paris
Five Arrows; <rothschild-and-co; @Paris
Apax France; =Seven2; @Paris
IK Partners; @London/GB
Chequers Capital; @Paris
Qualium; @Paris
UI Investissement; @Paris
IDIA; =Idia Capital Investissement; <credit-agricole; @Paris
Crédit Mutuel Equity; =CM Equity; <credit-mutuel; @Paris
BNP Paribas Développement; <bnp-paribas; @Paris
Unexo; <credit-agricole
Sofipaca; <credit-agricole
Omnes; =Omnes Capital; @Paris
Mirova; fund; <natixis; @Paris
InfraVia; =InfraVia Capital Partners; @Paris
Vauban??; id:vauban-infrastructure; =Vauban Infrastructure Partners; <natixis; @Paris
RGreen Invest; @Paris
Demeter??; id:demeter-im; =Demeter Investment Managers; vc; @Paris
Eiffel Investment Group; =Eiffel Investment; fund; @Paris
Swen Capital Partners; =Swen; fund; @Paris
Otium Capital; =Otium; holding; @Paris
Téthys Invest; =Téthys; holding; @Neuilly-sur-Seine
Artémis?; =Groupe Artémis; holding; @Paris; id:artemis-pinault
Financière Agache; =Agache; holding; @Paris
Aglaé Ventures; =Aglaé; vc; @Paris
Financière Saint James; holding; @Paris; id:financiere-saint-james
Fimalac; holding; @Paris
Peugeot Invest; holding; @Neuilly-sur-Seine; $PAR:PEUG
Mérieux Equity Partners; =Mérieux Développement; @Lyon
Institut Mérieux; health; @Lyon
Jeito; =Jeito Capital; biotech; @Paris
Kurma; =Kurma Partners; biotech vc; @Paris
AdBio Partners; =Advent France Biotechnology; biotech vc; @Paris
# company FR vc
Partech; =Partech Partners; @Paris
Elaia; =Elaia Partners; @Paris
Newfund; @Paris
Serena?; =Serena Capital; @Paris
Alven; =Alven Capital; @Paris
Breega; @Paris
Daphni; @Paris
Kima Ventures; =Kima; @Paris
ISAI; =Isai; @Paris
Cathay Innovation; =Cathay Capital; @Paris
Ventech; @Paris
XAnge; @Paris
Iris Capital; =Iris??; @Paris
Singular??; @Paris
Frst; @Paris
Axeleo; =Axeleo Capital; @Lyon
360 Capital; @Paris
Innovacom; @Paris
Supernova Invest; @Paris
Quantonation; @Paris
Jolt Capital; @Paris
Korelya; =Korelya Capital; @Paris
Eutopia; @Paris
OneRagtime; @Paris
Orange Ventures; <orange; @Paris
Seventure; =Seventure Partners; @Paris
Ring Capital; @Paris
Blast Club; @Paris
Educapital; @Paris
Founders Future; @Paris
Hexa?; id:hexa-studio; =eFounders; @Paris
Starquest; =Starquest Capital; @Paris
Asterion Ventures; @Paris
Galion.exe; @Paris
New Wave; @Paris
Resonance?; id:resonance-vc; @Paris
Speedinvest; @Vienna/AT
Headline?; @Berlin/DE
Station F; id:station-f; services; @Paris
Bpifrance; =BPI France; =Bpi France; =BPI; public_bank; @Maisons-Alfort; f
# company FR fund
Amundi; <credit-agricole; @Paris; $PAR:AMUN
Natixis IM; =Natixis Investment Managers; <natixis; @Paris
BNP Paribas Asset Management; =BNP Paribas AM; <bnp-paribas; @Nanterre
Carmignac; =Carmignac Gestion; @Paris
Comgest; @Paris
La Française; =La Française AM; <credit-mutuel; @Paris; id:la-francaise
Lazard Frères Gestion; <lazard; @Paris
DNCA; <natixis; @Paris
Ostrum; =Ostrum AM; <natixis; @Paris
Sycomore?; =Sycomore AM; @Paris
Moneta; =Moneta AM; @Paris
H2O; =H2O AM; @London/GB; id:h2o-am
Oddo BHF AM; =Oddo BHF Asset Management; <oddo-bhf; @Paris
Rothschild & Co Asset Management; <rothschild-and-co; @Paris
Candriam; <new-york-life; @Brussels/BE
Petercam; =DPAM; @Brussels/BE
CPR AM; <amundi; @Paris
Groupama AM; <groupama; @Paris
Mandarine Gestion; =Mandarine?; @Paris
Financière de l'Échiquier; =LFDE; @Paris
Primonial; @Paris
Corum; =Corum L'Épargne; property; @Paris
Phitrust; activist; @Paris
CIAM; activist; @Paris
Amiral Gestion; @Paris
Varenne Capital; @Paris
Perial; property; @Paris
Sofidy; property; <tikehau; @Évry
PGIM; <prudential-financial; @Newark/US
# company sovereign_fund
PIF; =Public Investment Fund; =Fonds public d'investissement; @Riyadh/SA; m
QIA; =Qatar Investment Authority; @Doha/QA
Mubadala; @Abu Dhabi/AE
ADIA; =Abu Dhabi Investment Authority; @Abu Dhabi/AE
ADQ; =L'imad; @Abu Dhabi/AE
IHC; =International Holding Company; holding; @Abu Dhabi/AE; $ADX:IHC
Kuwait Investment Authority; @Kuwait City/KW
Temasek; @Singapore/SG
GIC; @Singapore/SG
Norges Bank Investment Management; =NBIM; =Fonds souverain norvégien; @Oslo/NO; id:nbim
China Investment Corporation; =CIC China; @Beijing/CN
Khazanah; =Khazanah Nasional; @Kuala Lumpur/MY
Danantara; @Jakarta/ID
Future Fund; @Melbourne/AU
Mumtalakat; @Manama/BH
Oman Investment Authority; @Muscat/OM
Investment Corporation of Dubai; =ICD; @Dubai/AE
Dubai Holding; holding; @Dubai/AE
Kingdom Holding; holding; @Riyadh/SA
Samruk-Kazyna; @Astana/KZ
Lunate; fund; @Abu Dhabi/AE
# company pension_fund
CPP Investments; =CPPIB; =CPP; @Toronto/CA
CDPQ; =Caisse de dépôt et placement du Québec; =La Caisse; @Montreal/CA
OTPP; =Ontario Teachers' Pension Plan; =Ontario Teachers; @Toronto/CA
OMERS; @Toronto/CA
PSP Investments; @Montreal/CA
AIMCo; @Edmonton/CA
HOOPP; @Toronto/CA
British Columbia Investment Management; =BCI; @Victoria/CA
AustralianSuper; @Melbourne/AU
Aware Super; @Sydney/AU
GPIF; @Tokyo/JP
National Pension Service; =NPS; @Seoul/KR
ATP; @Hillerød/DK
AP7; @Stockholm/SE
USS?; @Liverpool/GB
ERAFP; @Paris/FR
FRR; @Paris/FR
# company CA bank
Royal Bank of Canada; =RBC; =RBC Capital Markets; =Banque Royale du Canada; @Toronto; $TSX:RY
Toronto-Dominion; =TD Bank; =TD?; =Banque TD; @Toronto; $TSX:TD
Scotiabank; =Bank of Nova Scotia; =Banque Scotia; @Toronto; $TSX:BNS
BMO; =Bank of Montreal; =BMO Capital Markets; =Banque de Montréal; @Montreal; $TSX:BMO
CIBC; @Toronto; $TSX:CM
Banque Nationale du Canada; =Banque Nationale; =National Bank of Canada; @Montreal; $TSX:NA
Desjardins; =Mouvement Desjardins; @Lévis
Laurentienne; id:banque-laurentienne; =Banque Laurentienne; @Montreal
Manulife; =Manuvie; insurance; @Toronto; $TSX:MFC
Sun Life; insurance; @Toronto; $TSX:SLF
Great-West Lifeco; insurance; @Winnipeg; $TSX:GWO
Power Corporation; =Power Corp; holding; @Montreal; $TSX:POW
Intact?; id:intact-financial; =Intact Financial; insurance; @Toronto; $TSX:IFC
Fairfax; =Fairfax Financial; insurance; @Toronto; $TSX:FFH
Wealthsimple; fintech; @Toronto
Real Ventures; vc; @Montreal
Investissement Québec; public_bank; @Quebec
Fonds de solidarité FTQ; =FTQ; @Montreal
TMX Group; =TMX; exchange; @Toronto; $TSX:X
# company JP bank
MUFG; =Mitsubishi UFJ; =Mitsubishi UFJ Financial Group; @Tokyo; $TSE:8306
SMFG; =Sumitomo Mitsui; =Sumitomo Mitsui Financial Group; =SMBC; @Tokyo; $TSE:8316
Mizuho; =Mizuho Financial Group; @Tokyo; $TSE:8411
Nomura; investment_bank; @Tokyo; $TSE:8604
Daiwa; =Daiwa Securities; broker; @Tokyo; $TSE:8601
Orix; holding; @Tokyo; $TSE:8591
Norinchukin; @Tokyo
Japan Post Bank; @Tokyo; $TSE:7182
SBI Holdings; =SBI Group; broker; @Tokyo; $TSE:8473
Tokio Marine; insurance; @Tokyo; $TSE:8766
Dai-ichi Life; insurance; @Tokyo; $TSE:8750
Nippon Life; insurance; @Osaka
MS&AD; insurance; @Tokyo; $TSE:8725
Sompo; insurance; @Tokyo; $TSE:8630
JIC; =Japan Investment Corporation; public_bank; @Tokyo
JBIC; public_bank; @Tokyo
Japan Industrial Partners; =JIP; private_equity; @Tokyo
Japan Exchange Group; =JPX; exchange; @Tokyo; $TSE:8697
# company CN bank
ICBC; =Industrial and Commercial Bank of China; @Beijing; $HKEX:1398
China Construction Bank; =CCB; @Beijing; $HKEX:939
Agricultural Bank of China; =AgBank; @Beijing; $HKEX:1288
Bank of China; @Beijing; $HKEX:3988
Bank of Communications; @Shanghai; $HKEX:3328
China Merchants Bank; @Shenzhen; $HKEX:3968
Ping An; insurance; @Shenzhen; $HKEX:2318
China Life; insurance; @Beijing; $HKEX:2628
CITIC; =Citic Group; holding; @Beijing; $HKEX:267
Citic Securities; broker; @Beijing; $HKEX:6030
CICC; investment_bank; @Beijing; $HKEX:3908
Huatai Securities; =Huatai; broker; @Nanjing
Fosun; holding; @Shanghai; $HKEX:656
Anbang; insurance; @Beijing
China Development Bank; public_bank; @Beijing
Exim Bank of China; public_bank; @Beijing
HKEX; =Hong Kong Exchanges and Clearing; exchange; @Hong Kong/HK; $HKEX:388
AIA; insurance; @Hong Kong/HK; $HKEX:1299
Bank of East Asia; @Hong Kong/HK
Hang Seng Bank; <hsbc; @Hong Kong/HK
CLSA; broker; @Hong Kong/HK
# company SG bank
DBS; @Singapore; $SGX:D05
OCBC; @Singapore; $SGX:O39
UOB; @Singapore; $SGX:U11
Maybank; @Kuala Lumpur/MY
CIMB; @Kuala Lumpur/MY
Bank Central Asia; =BCA; @Jakarta/ID
Bangkok Bank; @Bangkok/TH
KB Financial; =KB Financial Group; @Seoul/KR; $KRX:105560
Shinhan; =Shinhan Financial; @Seoul/KR; $KRX:055550
Mirae Asset; fund; @Seoul/KR
KDB; =Korea Development Bank; public_bank; @Seoul/KR
Cathay Financial; @Taipei/TW; $TWSE:2882
Fubon; =Fubon Financial; @Taipei/TW; $TWSE:2881
# company IN bank
State Bank of India; =SBI; @Mumbai; $NSE:SBIN
HDFC Bank; =HDFC; @Mumbai; $NSE:HDFCBANK
ICICI Bank; =ICICI; @Mumbai; $NSE:ICICIBANK
Axis Bank; @Mumbai; $NSE:AXISBANK
Kotak Mahindra; =Kotak; @Mumbai; $NSE:KOTAKBANK
Yes Bank; @Mumbai; $NSE:YESBANK
Bajaj Finance; @Pune; $NSE:BAJFINANCE
LIC; =Life Insurance Corporation of India; insurance; @Mumbai; $NSE:LICI
Zerodha; broker; @Bengaluru
National Stock Exchange; id:nse-india; =NSE; exchange; @Mumbai
# company AU bank
Commonwealth Bank; =CBA; =Commonwealth Bank of Australia; @Sydney; $ASX:CBA
Westpac; @Sydney; $ASX:WBC
NAB; =National Australia Bank; @Melbourne; $ASX:NAB
ANZ; @Melbourne; $ASX:ANZ
Macquarie; =Macquarie Group; investment_bank fund; @Sydney; $ASX:MQG
QBE; insurance; @Sydney; $ASX:QBE
IFM Investors; fund; @Melbourne
# company bank
QNB; =Qatar National Bank; @Doha/QA; $QSE:QNBK
First Abu Dhabi Bank; =FAB; @Abu Dhabi/AE; $ADX:FAB
Emirates NBD; @Dubai/AE; $DFM:EMIRATESNBD
ADCB; @Abu Dhabi/AE; $ADX:ADCB
Saudi National Bank; =SNB; @Riyadh/SA; $TADAWUL:1180
Al Rajhi Bank; =Al Rajhi; @Riyadh/SA; $TADAWUL:1120
Kuwait Finance House; @Kuwait City/KW
Investcorp; private_equity; @Manama/BH
Abraaj; private_equity; @Dubai/AE
Bank Leumi; =Leumi; @Tel Aviv/IL
Bank Hapoalim; =Hapoalim; @Tel Aviv/IL
Attijariwafa Bank; =Attijariwafa; @Casablanca/MA; $CSE:ATW
Bank of Africa; =BMCE; @Casablanca/MA
Banque Centrale Populaire; id:bcp-maroc; @Casablanca/MA
Société Générale Maroc; =Saham Bank; @Casablanca/MA
Saham; holding; @Casablanca/MA
Al Mada; holding; @Casablanca/MA
CIB Egypt; id:cib-egypt; =Commercial International Bank; @Cairo/EG
Afreximbank; =Afrexim; public_bank; @Cairo/EG
Ecobank; @Lomé/TG
BGFIBank; @Libreville/GA
Coris Bank; @Ouagadougou/BF
Vista Bank; =Vista Group; @Conakry/GN
NSIA; =NSIA Banque; insurance; @Abidjan/CI
Sanlam; insurance; @Cape Town/ZA; $JSE:SLM
SanlamAllianz; insurance; @Casablanca/MA
Standard Bank; @Johannesburg/ZA; $JSE:SBK
Absa; @Johannesburg/ZA; $JSE:ABG
FirstRand; @Johannesburg/ZA; $JSE:FSR
Nedbank; @Johannesburg/ZA; $JSE:NED
Capitec; @Stellenbosch/ZA; $JSE:CPI
Old Mutual; insurance; @Cape Town/ZA; $JSE:OMU
Access Bank; @Lagos/NG
Zenith Bank; @Lagos/NG
GTBank; =GTCO; @Lagos/NG
UBA; =United Bank for Africa; @Lagos/NG
Equity Bank; =Equity Group; @Nairobi/KE
KCB; @Nairobi/KE
Africa50; fund; @Casablanca/MA
Helios Investment Partners; =Helios Investment; private_equity; @London/GB
Development Partners International; =DPI; private_equity; @London/GB
Amethis; private_equity; @Paris/FR
AFIG Funds; private_equity; @Dakar/SN
TLcom; =TLcom Capital; vc; @Nairobi/KE
BOAD; =Banque ouest-africaine de développement; public_bank; @Lomé/TG
# company crypto
Binance; exchange; @Abu Dhabi/AE
Coinbase; exchange; @New York/US; $NASDAQ:COIN
Kraken?; id:kraken-exchange; exchange; @San Francisco/US
Bitstamp; exchange; @Luxembourg/LU
Bitfinex; exchange; @Hong Kong/HK
OKX; exchange; @Victoria/SC
Bybit; exchange; @Dubai/AE
KuCoin; exchange; @Victoria/SC
Crypto.com; exchange; @Singapore/SG
Upbit; exchange; @Seoul/KR
Bitpanda; exchange; @Vienna/AT
Gemini?; id:gemini-exchange; exchange; @New York/US; $NASDAQ:GEMI
FTX; exchange; @Nassau/BS
Alameda Research; =Alameda?; hedge_fund; @Hong Kong/HK
Celsius??; id:celsius-network; =Celsius Network; bank; @Hoboken/US
Terraform Labs; @Singapore/SG
Three Arrows Capital; hedge_fund; @Singapore/SG
Tether?; @San Salvador/SV
Circle?; =Circle Internet; payments; @New York/US; $NYSE:CRCL
Ripple?; =Ripple Labs; payments; @San Francisco/US
Paxos; @New York/US
BitGo; @Palo Alto/US
Anchorage Digital; bank; @San Francisco/US
Galaxy Digital; =Galaxy?; @New York/US; $NASDAQ:GLXY
Strategy?; =MicroStrategy; software; @Tysons/US; $NASDAQ:MSTR; id:strategy-inc
Metaplanet; @Tokyo/JP
BitMine; =BitMine Immersion; @Las Vegas/US
Bitmain; chips; @Beijing/CN
Canaan??; chips; @Singapore/SG; $NASDAQ:CAN
MARA; =Marathon Digital; =MARA Holdings; @Fort Lauderdale/US; $NASDAQ:MARA
Riot Platforms; =Riot?; @Castle Rock/US; $NASDAQ:RIOT
CleanSpark; @Henderson NV/US; $NASDAQ:CLSK
Cipher Mining; =Cipher?; @New York/US; $NASDAQ:CIFR
TeraWulf; @Easton PA/US; $NASDAQ:WULF
Hut 8; @Miami/US; $NASDAQ:HUT
Bitfarms; @Toronto/CA; $NASDAQ:BITF
Chainalysis; data; @New York/US
Consensys; software; @Fort Worth/US
Uniswap; =Uniswap Labs; @New York/US
OpenSea; @New York/US
Fireblocks; security; @New York/US
MetaMask; <consensys
MoonPay; payments; @Miami/US
Paymium; exchange; @Paris/FR
Coinhouse; broker; @Paris/FR
The Blockchain Group; =Capital B; @Puteaux/FR; $PAR:ALCPB
SG-Forge; =Société Générale-Forge; <societe-generale; @Paris/FR
Flowdesk; broker; @Paris/FR
Meria; @Paris/FR
Bitstack; @Aix-en-Provence/FR
Morpho?; =Morpho Labs; @Paris/FR
# company US law
Kirkland & Ellis; =Kirkland?; @Chicago
Latham & Watkins; =Latham; @Los Angeles
Skadden; =Skadden Arps; =Skadden, Arps, Slate, Meagher & Flom; @New York
Sullivan & Cromwell; @New York
Cravath; =Cravath, Swaine & Moore; @New York
Wachtell; =Wachtell Lipton; =Wachtell, Lipton, Rosen & Katz; @New York
Davis Polk; =Davis Polk & Wardwell; @New York
Simpson Thacher; =Simpson Thacher & Bartlett; @New York
Paul Weiss; @New York
Paul Hastings; @Los Angeles
Cleary Gottlieb; =Cleary; =Cleary Gottlieb Steen & Hamilton; @New York
Gibson Dunn; =Gibson, Dunn & Crutcher; @Los Angeles
Weil Gotshal; =Weil, Gotshal & Manges; =Weil?; @New York
White & Case; @New York
Debevoise; =Debevoise & Plimpton; @New York
Ropes & Gray; @Boston
Goodwin Procter; =Goodwin?; @Boston
Cooley; @Palo Alto
Wilson Sonsini; @Palo Alto
Fenwick & West; @Mountain View
Orrick; @San Francisco
Quinn Emanuel; @Los Angeles
Jones Day; @Cleveland
Sidley Austin; =Sidley; @Chicago
Willkie Farr; =Willkie Farr & Gallagher; @New York
McDermott Will & Emery; =McDermott; @Chicago
Baker McKenzie; @Chicago
DLA Piper; @London/GB
Milbank; @New York
Proskauer; @New York
King & Spalding; @Atlanta
Dechert; @Philadelphia
Jenner & Block; @Chicago
WilmerHale; @Washington
Hogan Lovells; @London/GB
Covington & Burling; =Covington?; @Washington
Freshfields; =Freshfields Bruckhaus Deringer; @London/GB
Linklaters; @London/GB
Clifford Chance; @London/GB
A&O Shearman; =Allen & Overy; =Shearman & Sterling; @London/GB
Slaughter and May; @London/GB
Herbert Smith Freehills; =Herbert Smith Freehills Kramer; @London/GB
Ashurst; @London/GB
Norton Rose Fulbright; @London/GB
CMS Francis Lefebvre; =CMS Cameron McKenna; @Paris/FR
Travers Smith; @London/GB
Macfarlanes; @London/GB
Eversheds; =Eversheds Sutherland; @London/GB
Addleshaw Goddard; @London/GB
Pinsent Masons; @London/GB
Osborne Clarke; @London/GB
Bird & Bird; @London/GB
Dentons; @London/GB
Bredin Prat; @Paris/FR
Darrois; =Darrois Villey; =Darrois Villey Maillot Brochier; @Paris/FR
Gide; =Gide Loyrette Nouel; @Paris/FR
De Pardieu; =De Pardieu Brocas Maffei; @Paris/FR
August Debouzy; =August & Debouzy; @Paris/FR
Jeantet; @Paris/FR
Fidal; @Paris/FR
BDGS; =BDGS Associés; @Paris/FR
Villechenon; @Paris/FR
Viguié Schmidt; @Paris/FR
De Gaulle Fleurance; @Paris/FR
Lamartine Conseil; @Paris/FR
Chammas & Marcheteau; @Paris/FR
Hengeler Mueller; @Frankfurt/DE
Gleiss Lutz; @Stuttgart/DE
Bär & Karrer; @Zurich/CH
Homburger; @Zurich/CH
Lenz & Staehelin; @Geneva/CH
Loyens & Loeff; @Amsterdam/NL
De Brauw; =De Brauw Blackstone Westbroek; @Amsterdam/NL
Liedekerke; @Brussels/BE
Uría Menéndez; @Madrid/ES
Garrigues; @Madrid/ES
BonelliErede; @Milan/IT
Chiomenti; @Rome/IT
Blake Cassels; =Blakes; @Toronto/CA
Stikeman Elliott; @Toronto/CA
Osler; @Toronto/CA
`;
