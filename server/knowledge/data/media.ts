/** Media and news agencies that articles cite, all countries. Format: `../parse.ts`. */
export const media = `
# company FR newspaper
Les Echos; =les Echos; =Echos?; <lvmh; @Paris; mp
Le Monde; =le Monde; @Paris; Q12461; m
Le Figaro; =le Figaro; =Figaro?; <groupe-dassault; @Paris; m
Libération?; =Libé; @Paris
Le Parisien; =le Parisien?; =Aujourd'hui en France; <lvmh; @Paris; m
L'Opinion; @Paris; id:l-opinion
L'Agefi; =Agefi; <lvmh; @Paris
Challenges?; @Paris
La Tribune?; =la Tribune?; =La Tribune Dimanche; <cma-cgm; @Paris; f
Capital?; @Paris; id:capital-magazine
L'Express; <cma-cgm; @Paris
Le Point?; =le Point?; @Paris
L'Obs; =Nouvel Obs; =Le Nouvel Obs; @Paris
L'Humanité; @Saint-Denis
La Croix?; =la Croix?; <bayard-presse; @Montrouge
L'Usine Nouvelle; =Usine Nouvelle; @Paris
Marianne??; @Paris; id:marianne-magazine
Mediapart; @Paris
La Lettre; =La Lettre A; @Paris; id:la-lettre
L'Informé; @Paris
Alternatives économiques; @Paris
Le Canard enchaîné; =Canard enchaîné; @Paris
Le Journal du dimanche; =JDD; =Journal du dimanche; <lagardere; @Paris
Ouest-France; @Rennes
Sud Ouest?; @Bordeaux
La Voix du Nord; =Voix du Nord; <rossel; @Lille
Nice-Matin; @Nice
La Dépêche du Midi; =La Dépêche; @Toulouse
Le Progrès?; @Lyon; id:le-progres
Le Dauphiné libéré; @Grenoble
La Provence??; @Marseille; id:la-provence-journal; <cma-cgm
Le Télégramme; @Morlaix
Dernières Nouvelles d'Alsace; =DNA??; @Strasbourg
L'Alsace??; @Mulhouse; id:l-alsace-journal
Paris Match; <lvmh; @Paris
Forbes France; @Paris
Maddyness; @Paris
FrenchWeb; @Paris
Numerama; @Paris
01net; @Paris
Clubic; @Lyon
Le Journal du Net; =JDN; =Journal du Net; @Paris
CFNews; =CF News; @Paris
Option Finance; @Paris
Boursier.com; @Paris
La Correspondance économique; @Paris
Contexte?; @Paris; id:contexte-media
Jeune Afrique; @Paris
Africa Intelligence; @Paris
Agence Ecofin; =Ecofin?; agency; @Geneva/CH
Sifted?; <financial-times; @London/GB
LSA; @Paris; id:lsa-magazine
Linéaires?; @Rennes
Reporterre; @Paris
Vert?; @Paris; id:vert-media
AFP; =Agence France-Presse; agency; @Paris; Q40464; f
AEF; =AEF Info; agency; @Paris
Agefi-Dow Jones; agency; @Paris
AOF; agency; @Paris
BFM; =BFM TV; =BFMTV; tv; <cma-cgm; @Paris
BFM Business; tv; <bfm; @Paris
CNews; tv; @Paris
LCI; tv; <tf1; @Boulogne-Billancourt
Franceinfo; =France Info; radio; <radio-france; @Paris
France Inter; radio; <radio-france; @Paris
France Culture; radio; <radio-france; @Paris
France 2; tv; <france-televisions; @Paris
France 3; tv; <france-televisions; @Paris
France 5; tv; <france-televisions; @Paris
France 24; tv; @Issy-les-Moulineaux
RFI; radio; @Issy-les-Moulineaux
RMC; radio; <bfm; @Paris
B Smart; id:b-smart; tv; @Paris
# company US newspaper
Wall Street Journal; =The Wall Street Journal; =WSJ; <dow-jones; @New York; Q164746
Dow Jones; =Dow Jones Newswires; agency; <news-corp; @New York
Barron's; <dow-jones; @New York
MarketWatch; <dow-jones; @New York
New York Times; =The New York Times; =NYT; @New York; $NYSE:NYT; Q9684
Washington Post; =The Washington Post; @Washington; Q166032
Los Angeles Times; =LA Times; @El Segundo
USA Today; @McLean
New York Post; <news-corp; @New York
Boston Globe; @Boston
Chicago Tribune; @Chicago
San Francisco Chronicle; @San Francisco
Politico; <axel-springer; @Arlington
Business Insider; <axel-springer; @New York
Axios; @Arlington
Semafor; @New York
The Information; @San Francisco
The Verge; <vox-media; @New York
Vox Media; @New York
TechCrunch; @San Francisco
Wired?; <conde-nast; @San Francisco
The Atlantic?; @Washington
New Yorker?; =The New Yorker; <conde-nast; @New York
Vogue?; <conde-nast; @New York
Forbes?; @Jersey City
Fortune??; =Fortune Magazine; @New York
Time Magazine; =Time??; @New York; id:time-magazine
Newsweek; @New York
Bloomberg; agency data; @New York; Q13977; =Bloomberg News; =Bloomberg L.P.
Bloomberg Businessweek; =Businessweek; <bloomberg; @New York
Bloomberg TV; =Bloomberg Television; tv; <bloomberg; @New York
Associated Press; =AP??; agency; @New York; Q40469
CNBC; tv; @Englewood Cliffs; Q1023912
CNN; tv; <warner-bros-discovery; @Atlanta; Q48340
Fox Business; tv; <fox-news; @New York
PBS; tv; @Arlington
NPR; radio; @Washington
The Hill; @Washington
Vanity Fair; <conde-nast; @New York
Variety?; <penske-media; @Los Angeles
Hollywood Reporter; =The Hollywood Reporter; <penske-media; @Los Angeles
Rolling Stone; <penske-media; @New York
BuzzFeed; @New York; $NASDAQ:BZFD
Gizmodo; @New York
Ars Technica; <conde-nast; @New York
The Block; @New York
CoinDesk; @New York
Cointelegraph
Decrypt?; id:decrypt-media; @New York
Endpoints News; <financial-times; @Lawrence KS
Stat News; @Boston
PE Hub; @New York
PR Newswire; agency; @New York
Business Wire; =Businesswire; agency; @San Francisco
GlobeNewswire; agency; @Los Angeles
Puck?; id:puck-news; @New York
Punchbowl News; @Washington
ProPublica; @New York
MIT Technology Review; @Cambridge
Seeking Alpha; @New York
Motley Fool; =The Motley Fool; @Alexandria VA
Yahoo Finance; <yahoo; @New York
Benzinga; @Detroit
Platformer?; @San Francisco
404 Media; @New York
# company GB newspaper
Financial Times; =The Financial Times; =FT; <nikkei; @London; Q210534
Reuters; agency; <thomson-reuters; @London; Q130879
Reuters Breakingviews; =Breakingviews; agency; <reuters; @London
The Economist; =Economist?; @London; Q180089
The Times; @London; <news-corp; id:the-times
Sunday Times; =The Sunday Times; <news-corp; @London
Telegraph?; =The Telegraph; =Daily Telegraph; =Sunday Telegraph; @London
Guardian?; =The Guardian; @London; Q11148
Daily Mail; =Mail on Sunday; <dmgt; @London
DMGT; media; @London
The Sun; <news-corp; @London; id:the-sun
Daily Mirror; <reach; @London
Evening Standard; @London
City AM; =City A.M.; @London
The Independent; @London; id:the-independent
BBC; =BBC News; tv; @London; Q9531
Sky News; tv; <sky; @London
Press Association; =PA Media; agency; @London
Global Capital; @London; id:globalcapital
IFR; @London
Euromoney; @London
The Banker; <financial-times; @London
Lloyd's List; @London
Argus Media; =Argus?; @London
Retail Week; @London
Investors Chronicle; <financial-times; @London
# company newspaper
Handelsblatt; @Düsseldorf/DE
Frankfurter Allgemeine Zeitung; =FAZ; =Frankfurter Allgemeine; @Frankfurt/DE
Süddeutsche Zeitung; =SZ??; @Munich/DE
Die Welt; <axel-springer; @Berlin/DE; id:die-welt
Die Zeit; @Hamburg/DE
Bild; <axel-springer; @Berlin/DE
Der Spiegel; =Spiegel?; @Hamburg/DE
Manager Magazin; =manager magazin; @Hamburg/DE
WirtschaftsWoche; @Düsseldorf/DE
Börsen-Zeitung; @Frankfurt/DE
DPA; =dpa; agency; @Hamburg/DE
Corriere della Sera; @Milan/IT
La Repubblica; =Repubblica; @Rome/IT
Il Sole 24 Ore; =Sole 24 Ore; @Milan/IT
La Stampa; =Stampa?; @Turin/IT
Il Messaggero; @Rome/IT
MF??; =Milano Finanza; =MF-Milano Finanza; @Milan/IT
Ansa; agency; @Rome/IT
El País; <prisa; @Madrid/ES
El Mundo; @Madrid/ES
Expansión; @Madrid/ES
Cinco Días; <prisa; @Madrid/ES
El Confidencial; @Madrid/ES
El Economista; @Madrid/ES
La Vanguardia; @Barcelona/ES
EFE; agency; @Madrid/ES
L'Echo; <mediahuis; @Brussels/BE; id:l-echo
De Tijd; @Brussels/BE
Le Soir?; =le Soir?; <rossel; @Brussels/BE
La Libre Belgique; =La Libre; <ipm; @Brussels/BE
De Standaard; <mediahuis; @Brussels/BE
Belga; agency; @Brussels/BE
Het Financieele Dagblad; =FD??; @Amsterdam/NL
De Telegraaf; <mediahuis; @Amsterdam/NL
NRC; =NRC Handelsblad; <mediahuis; @Amsterdam/NL
ANP; agency; @The Hague/NL
Le Temps?; =le Temps?; @Geneva/CH
Neue Zürcher Zeitung; =NZZ; @Zurich/CH
Tages-Anzeiger; <tx-group; @Zurich/CH
Finanz und Wirtschaft; @Zurich/CH
SonntagsZeitung; <tx-group; @Zurich/CH
AWP; agency; @Zurich/CH
RTS; tv; @Geneva/CH
Agefi Suisse; =L'Agefi Suisse; @Lausanne/CH
La Presse?; =la Presse?; @Montreal/CA; id:la-presse
Le Devoir?; =le Devoir?; @Montreal/CA
Globe and Mail; =The Globe and Mail; @Toronto/CA
National Post; @Toronto/CA
Toronto Star; @Toronto/CA
Radio-Canada; =CBC; tv; @Montreal/CA
Le Journal de Montréal; =Journal de Montréal; <quebecor; @Montreal/CA
Luxemburger Wort; =Paperjam; @Luxembourg/LU
Irish Times; =The Irish Times; @Dublin/IE
Børsen; @Copenhagen/DK
Berlingske; @Copenhagen/DK
Dagens Industri; @Stockholm/SE
Dagens Nyheter; @Stockholm/SE
Svenska Dagbladet; @Stockholm/SE
Dagens Næringsliv; @Oslo/NO
Helsingin Sanomat; @Helsinki/FI
Rzeczpospolita; @Warsaw/PL
Kathimerini; @Athens/GR
Kommersant; @Moscow/RU
Vedomosti; @Moscow/RU
Interfax; agency; @Moscow/RU
Tass; agency; @Moscow/RU
RT??; tv; @Moscow/RU
Hurriyet; @Istanbul/TR
Anadolu; =Anadolu Agency; agency; @Ankara/TR
Nikkei; =Nikkei Asia; @Tokyo/JP
Yomiuri; =Yomiuri Shimbun; @Tokyo/JP
Asahi Shimbun; @Tokyo/JP
Mainichi; @Tokyo/JP
Kyodo; =Kyodo News; agency; @Tokyo/JP
Jiji; =Jiji Press; agency; @Tokyo/JP
NHK; tv; @Tokyo/JP
Yonhap; agency; @Seoul/KR
Chosun Ilbo; @Seoul/KR
Korea Economic Daily; @Seoul/KR
Korea Herald; @Seoul/KR
Maeil Business; id:maeil; @Seoul/KR
Caixin; @Beijing/CN
Xinhua; =Chine nouvelle; agency; @Beijing/CN
Global Times; @Beijing/CN
People's Daily; =Quotidien du Peuple; @Beijing/CN
CCTV; tv; @Beijing/CN
LatePost; @Beijing/CN
36Kr; @Beijing/CN
South China Morning Post; =SCMP; <alibaba; @Hong Kong/HK
DigiTimes; @Taipei/TW
Commercial Times; @Taipei/TW
Economic Times; =The Economic Times; @Mumbai/IN
Times of India; =The Times of India; @Mumbai/IN
Mint?; =Livemint; @New Delhi/IN
Business Standard; @New Delhi/IN
Moneycontrol; @Mumbai/IN
Hindustan Times; @New Delhi/IN
The Hindu?; @Chennai/IN
NDTV; tv; <adani; @New Delhi/IN
PTI; =Press Trust of India; agency; @New Delhi/IN
Straits Times; =The Straits Times; @Singapore/SG
Business Times; =The Business Times; @Singapore/SG
Channel NewsAsia; =CNA; tv; @Singapore/SG
DealStreetAsia; <nikkei; @Singapore/SG
Tech in Asia; @Singapore/SG
Jakarta Post; @Jakarta/ID
Bangkok Post; @Bangkok/TH
Sydney Morning Herald; @Sydney/AU
Australian Financial Review; =AFR; @Sydney/AU
The Australian??; <news-corp; @Sydney/AU; id:the-australian
Al Jazeera; =Al-Jazira; tv; @Doha/QA
Al Arabiya; tv; @Riyadh/SA
Arab News; @Riyadh/SA
Asharq; =Asharq Business; @Riyadh/SA
The National; @Abu Dhabi/AE; id:the-national
Khaleej Times; @Dubai/AE
WAM; agency; @Abu Dhabi/AE
SPA??; id:spa-agency; agency; @Riyadh/SA
Haaretz; @Tel Aviv/IL
Calcalist; @Tel Aviv/IL
Globes?; @Tel Aviv/IL
Times of Israel; @Jerusalem/IL
Jerusalem Post; @Jerusalem/IL
Ynet; @Tel Aviv/IL
L'Orient-Le Jour; @Beirut/LB
Médias24; @Casablanca/MA
Le360; @Casablanca/MA
L'Économiste; @Casablanca/MA; id:l-economiste-maroc
Hespress; @Rabat/MA
TSA?; @Algiers/DZ; id:tsa-algerie
Fraternité Matin; @Abidjan/CI
Le Soleil?; =le Soleil?; @Dakar/SN; id:le-soleil-dakar
Seneweb; @Dakar/SN
Business Day; @Johannesburg/ZA
Mail & Guardian; @Johannesburg/ZA
News24; @Cape Town/ZA
ThisDay; @Lagos/NG
Premium Times; @Abuja/NG
The Africa Report; @Paris/FR
Folha de S.Paulo; =Folha; @São Paulo/BR
O Globo; =Globo; tv; @Rio de Janeiro/BR
Valor Econômico; =Valor; @São Paulo/BR
O Estado de S. Paulo; =Estadão; @São Paulo/BR
Infobae; @Buenos Aires/AR
Clarín; @Buenos Aires/AR
La Nación; @Buenos Aires/AR; id:la-nacion
El Mercurio; @Santiago/CL
El Financiero; @Mexico City/MX
Reforma?; @Mexico City/MX
El Universal; @Mexico City/MX
The Big Whale; @Paris/FR
Journal du Coin; =Le Journal du Coin; @Paris/FR
Cryptoast; @Paris/FR
L'Agefi Hebdo; id:agefi-hebdo; @Paris/FR
L'Argus; =L'Argus de l'assurance; @Paris/FR
Le Revenu?; @Paris/FR
Investir?; <les-echos; @Paris/FR
Mieux Vivre Votre Argent; @Paris/FR
Le Journal des entreprises; =Le Journal des Entreprises; @Nantes/FR
Presse Océan; @Nantes/FR
Le Républicain lorrain; @Metz/FR
L'Est républicain; @Nancy/FR
Paris-Normandie; <rossel; @Rouen/FR
Courrier picard; =Le Courrier picard; <rossel; @Amiens/FR
Midi libre; =Midi Libre; @Montpellier/FR
Centre Presse; @Poitiers/FR
La Nouvelle République; @Tours/FR
La Montagne?; @Clermont-Ferrand/FR
Le Bien public; @Dijon/FR
Corse-Matin; @Ajaccio/FR
Nikkei Veritas; id:nikkei-veritas; <nikkei
WirtschaftsBlatt; @Vienna/AT
Der Standard; @Vienna/AT
Die Presse; @Vienna/AT
Kurier; @Vienna/AT
MarketScreener; @Annecy/FR
Investing.com; @Tel Aviv/IL
Bloomberg Law; <bloomberg; @New York/US
Law360; @New York/US
American Banker; @New York/US
FiercePharma; =Fierce Pharma; =Fierce Biotech; @Washington/US
BioCentury; @Redwood City/US
The Register; @London/GB
Electrek; @New York/US
InsideEVs; @Miami/US
Automotive News; @Detroit/US
FlightGlobal; @London/GB
Aviation Week; @New York/US
Defense News; @Arlington/US
SpaceNews; @Alexandria VA/US
TradeWinds; @Oslo/NO
Splash247; @Singapore/SG
Upstream; id:upstream-online; =Upstream??; @Oslo/NO
S&P Global Platts; =Platts; @London/GB
Fastmarkets; @London/GB
Mining Weekly; @Johannesburg/ZA
Mining.com; @Vancouver/CA
Northern Miner; =The Northern Miner; @Toronto/CA
The Grocer; @London/GB
Drapers; @London/GB
The Bookseller; @London/GB
Publishers Weekly; @New York/US
Women's Wear Daily; =WWD; @New York/US
Business of Fashion; =The Business of Fashion; @London/GB
FashionNetwork; @Paris/FR
Deadline?; id:deadline-hollywood; <penske-media; @Los Angeles/US
Billboard?; <penske-media; @New York/US
Skift; @New York/US
PhocusWire; @New York/US
Rest of World; @New York/US
TechCabal; @Lagos/NG
Disrupt Africa; @Cape Town/ZA
Wamda; @Dubai/AE
YourStory; @Bengaluru/IN
Inc42; @New Delhi/IN
The Ken; @Bengaluru/IN
Entrackr; @New Delhi/IN
KrASIA; @Singapore/SG
The Elec; @Seoul/KR
ETNews; @Seoul/KR
Korea Times; =The Korea Times; @Seoul/KR
JoongAng Ilbo; @Seoul/KR
Japan Times; =The Japan Times; @Tokyo/JP
Toyo Keizai; @Tokyo/JP
Taipei Times; @Taipei/TW
Liberty Times; @Taipei/TW
Economic Daily News; @Taipei/TW
Yicai; @Shanghai/CN
The Paper?; id:the-paper; @Shanghai/CN
Securities Times; @Shenzhen/CN
The Edge?; id:the-edge; @Kuala Lumpur/MY
`;
