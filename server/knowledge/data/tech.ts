/** Chips, computers, software, the internet and artificial intelligence, all countries. Format: `../parse.ts`. */
export const tech = `
# company US chips
Nvidia; ai; @Santa Clara; $NASDAQ:NVDA; Q182477; =Nvidia Corporation
AMD; @Santa Clara; $NASDAQ:AMD; Q128896; =Advanced Micro Devices
Intel; @Santa Clara; $NASDAQ:INTC; Q248
Qualcomm; @San Diego; $NASDAQ:QCOM; Q544847
Broadcom; @Palo Alto; $NASDAQ:AVGO
Micron?; @Boise; $NASDAQ:MU; =Micron Technology
Texas Instruments; @Dallas; $NASDAQ:TXN; Q193412
Analog Devices; @Wilmington; $NASDAQ:ADI
Marvell; @Santa Clara; $NASDAQ:MRVL; =Marvell Technology
Applied Materials; @Santa Clara; $NASDAQ:AMAT
Lam Research; @Fremont; $NASDAQ:LRCX
KLA; @Milpitas; $NASDAQ:KLAC; =KLA Corporation
GlobalFoundries; @Malta; $NASDAQ:GFS
Microchip?; @Chandler; $NASDAQ:MCHP; =Microchip Technology
ON Semiconductor; @Scottsdale; $NASDAQ:ON; =Onsemi
Wolfspeed; @Durham; $NYSE:WOLF
Synopsys; software; @Sunnyvale; $NASDAQ:SNPS
Cadence?; software; @San Jose; $NASDAQ:CDNS; =Cadence Design Systems
Cerebras; ai; @Sunnyvale; =Cerebras Systems
Groq; ai; @Mountain View
SambaNova; ai; @Palo Alto; =SambaNova Systems
Tenstorrent; ai; @Santa Clara
Lattice Semiconductor; $NASDAQ:LSCC
Xilinx; <amd; @San Jose
Altera; @San Jose
# company US hardware
Apple?; electronics; @Cupertino; $NASDAQ:AAPL; Q312
Dell; @Round Rock; $NYSE:DELL; Q30873; =Dell Technologies
HP; @Palo Alto; $NYSE:HPQ; =Hewlett-Packard; =HP Inc
Hewlett Packard Enterprise; cloud; @Houston; $NYSE:HPE; =HPE
Super Micro; @San Jose; $NASDAQ:SMCI; =Supermicro; =Super Micro Computer
Cisco; @San Jose; $NASDAQ:CSCO; Q173395; =Cisco Systems
Arista; @Santa Clara; $NYSE:ANET; =Arista Networks
Juniper Networks; =Juniper?; @Sunnyvale
Western Digital; @San Jose; $NASDAQ:WDC
SanDisk; @Milpitas; $NASDAQ:SNDK
NetApp; @San Jose; $NASDAQ:NTAP
Pure Storage; @Santa Clara; $NYSE:PSTG
Motorola Solutions; @Chicago; $NYSE:MSI
Corning; @Corning; $NYSE:GLW
GoPro; @San Mateo; $NASDAQ:GPRO
Sonos; @Santa Barbara; $NASDAQ:SONO
Garmin; @Schaffhausen/CH; $NYSE:GRMN
Xerox; @Norwalk; $NASDAQ:XRX
Vertiv; industry; @Westerville; $NYSE:VRT
Lumentum; @San Jose; $NASDAQ:LITE
Coherent?; @Saxonburg; $NYSE:COHR
Ciena; @Hanover MD; $NYSE:CIEN
# company US software
Microsoft; cloud; @Redmond; $NASDAQ:MSFT; Q2283; =Microsoft Corporation
Oracle?; cloud; @Austin; $NYSE:ORCL; Q19900
IBM; cloud; @Armonk; $NYSE:IBM; Q37156; =International Business Machines; =Big Blue
Salesforce; @San Francisco; $NYSE:CRM; Q941127
Adobe; @San Jose; $NASDAQ:ADBE; Q11463
ServiceNow; @Santa Clara; $NYSE:NOW
Workday?; @Pleasanton; $NASDAQ:WDAY
Intuit; @Mountain View; $NASDAQ:INTU
Snowflake?; data cloud; @Bozeman; $NYSE:SNOW
Palantir; data; @Denver; $NASDAQ:PLTR; =Palantir Technologies
Databricks; data ai; @San Francisco
Datadog; @New York; $NASDAQ:DDOG
MongoDB; data; @New York; $NASDAQ:MDB
Atlassian; @Sydney/AU; $NASDAQ:TEAM
Autodesk; @San Francisco; $NASDAQ:ADSK
VMware; @Palo Alto
Red Hat; <ibm; @Raleigh
HashiCorp; @San Francisco
Confluent?; @Mountain View
Slack?; <salesforce; @San Francisco
Tableau?; <salesforce; @Seattle
Informatica; @Redwood City
MuleSoft; <salesforce; @San Francisco
GitHub; <microsoft; @San Francisco; Q364
GitLab; @San Francisco; $NASDAQ:GTLB
Zoom?; @San Jose; $NASDAQ:ZM; =Zoom Communications; =Zoom Video
Twilio; @San Francisco; $NYSE:TWLO
DocuSign; @San Francisco; $NASDAQ:DOCU
Dropbox; @San Francisco; $NASDAQ:DBX
HubSpot; @Cambridge; $NYSE:HUBS
Figma; @San Francisco; $NYSE:FIG
Canva; @Sydney/AU
Notion?; @San Francisco; =Notion Labs
Airtable; @San Francisco
Unity?; games; @San Francisco; $NYSE:U; =Unity Software; =Unity Technologies
C3.ai; ai; @Redwood City; $NYSE:AI
Grammarly; ai; @San Francisco
UiPath; robotics; @New York; $NYSE:PATH
Ansys; @Canonsburg
PTC; @Boston; $NASDAQ:PTC
Elastic?; @San Francisco; $NYSE:ESTC
Nutanix; cloud; @San Jose; $NASDAQ:NTNX
Rippling?; @San Francisco
Gusto?; @San Francisco
Vercel; cloud; @San Francisco
Supabase; data; @San Francisco
Veeva; health; @Pleasanton; $NYSE:VEEV; =Veeva Systems
SolarWinds; @Austin
Qualtrics; @Provo
Medallia; @San Francisco
Anaplan; @San Francisco
Coupa; @San Mateo; =Coupa Software
Dayforce; @Minneapolis
AppLovin; advertising; @Palo Alto; $NASDAQ:APP
The Trade Desk; =Trade Desk; advertising; @Ventura; $NASDAQ:TTD
# company US security
CrowdStrike; software; @Austin; $NASDAQ:CRWD
Palo Alto Networks; software; @Santa Clara; $NASDAQ:PANW
Fortinet; software; @Sunnyvale; $NASDAQ:FTNT
Zscaler; software; @San Jose; $NASDAQ:ZS
Okta; software; @San Francisco; $NASDAQ:OKTA
SentinelOne; software; @Mountain View; $NYSE:S
Cloudflare; cloud; @San Francisco; $NYSE:NET
Wiz; cloud; @New York
Mandiant; @Reston
Splunk; data; @San Francisco
Proofpoint; @Sunnyvale
CyberArk; @Petah Tikva/IL; $NASDAQ:CYBR
Check Point; @Tel Aviv/IL; $NASDAQ:CHKP; =Check Point Software
Darktrace; @Cambridge/GB
Kaspersky; @Moscow/RU
Snyk; @Boston
# company US internet
Alphabet?; search cloud ai; @Mountain View; $NASDAQ:GOOGL; Q20800404
Google; search cloud ai; <alphabet; @Mountain View; Q95
YouTube; media; <google; @San Bruno; Q866
Google Cloud; cloud; <google; @Mountain View; =Google Cloud Platform
Google DeepMind; =DeepMind; ai; <google; @London/GB
Waymo; cars robotics; <alphabet; @Mountain View
Verily; health; <alphabet; @San Francisco
Fitbit; electronics; <google; @San Francisco
Meta?; social ai; @Menlo Park; $NASDAQ:META; Q380; =Meta Platforms; =Facebook Inc
Instagram; social; <meta; @Menlo Park; Q209330
WhatsApp; social; <meta; @Menlo Park; Q1049511
Facebook; social; <meta; @Menlo Park
Amazon; ecommerce cloud; @Seattle; $NASDAQ:AMZN; Q3884; =Amazon.com
Amazon Web Services; =AWS; cloud; <amazon; @Seattle; id:aws
Whole Foods; =Whole Foods Market; grocery; <amazon; @Austin
Twitch?; media; <amazon; @San Francisco
Zoox; cars robotics; <amazon; @Foster City
MGM Studios; film; <amazon; @Beverly Hills
LinkedIn; social; <microsoft; @Sunnyvale; Q213660
Nuance?; =Nuance Communications; ai; <microsoft; @Burlington
Activision Blizzard; =Activision; games; @Santa Monica
Blizzard?; games; <activision-blizzard; @Irvine
Bethesda?; games; <microsoft; @Rockville
Netflix; media; @Los Gatos; $NASDAQ:NFLX; Q907311
X??; social; =X Corp; id:x-corp
Twitter; social; @San Francisco; Q918
Snap?; social; @Santa Monica; $NYSE:SNAP; =Snap Inc
Pinterest; social; @San Francisco; $NYSE:PINS
Reddit; social; @San Francisco; $NYSE:RDDT
Discord?; social; @San Francisco
Tumblr; social; @New York
Substack; media; @San Francisco
Bluesky; social; @Seattle
Uber; ridehailing delivery; @San Francisco; $NYSE:UBER; Q780442; =Uber Technologies
Uber Eats; delivery; <uber; @San Francisco
Lyft; ridehailing; @San Francisco; $NASDAQ:LYFT
DoorDash; delivery; @San Francisco; $NASDAQ:DASH
Instacart; delivery; @San Francisco; $NASDAQ:CART; =Maplebear
Grubhub; delivery; @Chicago
Airbnb; travel; @San Francisco; $NASDAQ:ABNB; Q63327
Booking?; travel; @Norwalk; $NASDAQ:BKNG; =Booking Holdings; =Booking.com
Expedia; travel; @Seattle; $NASDAQ:EXPE; =Expedia Group
TripAdvisor; travel; @Needham; $NASDAQ:TRIP
Priceline; travel; <booking; @Norwalk
eBay; ecommerce; @San Jose; $NASDAQ:EBAY; Q58024
Etsy; ecommerce; @New York; $NYSE:ETSY
Wayfair; ecommerce; @Boston; $NYSE:W
Chewy?; ecommerce; @Plantation FL; $NYSE:CHWY
GoDaddy; hosting; @Tempe; $NYSE:GDDY
Yahoo; @New York
AOL; @New York
Match Group; =Match?; @Dallas; $NASDAQ:MTCH
Bumble?; @Austin; $NASDAQ:BMBL
Tinder?; <match-group; @Los Angeles
Yelp; @San Francisco; $NYSE:YELP
Zillow; property; @Seattle; $NASDAQ:Z
Roblox; games; @San Mateo; $NYSE:RBLX
Mozilla; @San Francisco
Wikipedia; Q52
Coursera; education; @Mountain View; $NYSE:COUR
Duolingo; education; @Pittsburgh; $NASDAQ:DUOL
Akamai; hosting; @Cambridge; $NASDAQ:AKAM
DigitalOcean; cloud hosting; @New York; $NYSE:DOCN
Equinix; hosting property; @Redwood City; $NASDAQ:EQIX
Digital Realty; hosting property; @Austin; $NYSE:DLR
Rackspace; cloud hosting; @San Antonio; $NASDAQ:RXT
Switch?; hosting; @Las Vegas
Vantage Data Centers; hosting; @Denver
QTS; hosting; @Ashburn; =QTS Realty
Aligned Data Centers; hosting; @Plano
CyrusOne; hosting; @Dallas
Crusoe?; cloud ai hosting; @San Francisco; =Crusoe Energy; =Crusoe AI
Applied Digital; hosting; @Dallas; $NASDAQ:APLD
Core Scientific; hosting crypto; @Austin; $NASDAQ:CORZ
CoreWeave; cloud ai; @Livingston; $NASDAQ:CRWV
Lambda?; cloud ai; @San Jose; =Lambda Labs
Together AI; cloud ai; @San Francisco
Firmus; cloud ai; @Sydney/AU
# company US ai
OpenAI; @San Francisco; Q21708200; =Open AI
Anthropic; @San Francisco; Q116758847; =Anthropic PBC
xAI; @Palo Alto; =x.AI
Perplexity?; search; @San Francisco; =Perplexity AI
Scale AI; data; @San Francisco
Character.AI; @Menlo Park
Safe Superintelligence; @Palo Alto; =SSI
Thinking Machines Lab; @San Francisco; =Thinking Machines
Inflection AI; =Inflection?; @Palo Alto
Adept?; @San Francisco; =Adept AI
Hugging Face; @New York
Anysphere; software; @San Francisco
Cognition AI; software; @San Francisco
Windsurf?; software; @Mountain View
Replit; software; @San Francisco
Glean?; software; @Palo Alto
Harvey??; law; @San Francisco
Sierra??; software; @San Francisco
Runway?; @New York; =Runway AI
Midjourney; @San Francisco
ElevenLabs; @New York
Figure AI; robotics; @San Jose
Physical Intelligence; robotics; @San Francisco
Skild AI; robotics; @Pittsburgh
Reflection AI; @New York
World Labs; @San Francisco
Surge AI; data; @San Francisco
Mercor; data; @San Francisco
Anduril; defence robotics; @Costa Mesa; =Anduril Industries
Shield AI; defence; @San Diego
Cohere?; @Toronto/CA
Boston Dynamics; robotics; <hyundai-motor; @Waltham
Aurora Innovation; cars; @Pittsburgh; $NASDAQ:AUR
Cruise?; cars robotics; <general-motors; @San Francisco
SoundHound; @Santa Clara; $NASDAQ:SOUN; =SoundHound AI
IonQ; hardware; @College Park; $NYSE:IONQ
Rigetti; hardware; @Berkeley; $NASDAQ:RGTI; =Rigetti Computing
D-Wave; hardware; @Palo Alto; $NYSE:QBTS; =D-Wave Quantum
PsiQuantum; hardware; @Palo Alto
Quantinuum; hardware; @Broomfield
# company FR software
Dassault Systèmes; @Vélizy-Villacoublay; $PAR:DSY
Capgemini; consulting; @Paris; $PAR:CAP
Atos; cloud; @Bezons; $PAR:ATO
Eviden; cloud; <atos; @Bezons
Sopra Steria; consulting; @Paris; $PAR:SOP
Worldline; payments; @Puteaux; $PAR:WLN
Mistral AI; ai; @Paris; =Mistral?
H Company; ai; @Paris
Poolside?; ai; @Paris
LightOn; ai; @Paris
Kyutai; ai; @Paris
Dataiku; data ai; @Paris
Photoroom; ai; @Paris
Nabla?; ai health; @Paris
Owkin; ai health; @Paris
Helsing; ai defence; @Munich/DE
Doctolib; health; @Levallois-Perret
Alan??; insurance fintech; @Paris
Qonto; fintech bank; @Paris
PayFit; @Paris
Swile; fintech; @Montpellier
Pennylane?; fintech; @Paris
Spendesk; fintech; @Paris
Lydia??; fintech; @Paris
Shift Technology; insurance; @Paris
Contentsquare; data; @Paris
Algolia; search; @Paris
Mirakl; ecommerce; @Paris
ManoMano; ecommerce; @Paris
Back Market; ecommerce; @Paris
Vestiaire Collective; ecommerce fashion; @Paris
Veepee; ecommerce; @Saint-Denis; =Vente-privée
Cdiscount; ecommerce; <casino; @Bordeaux
Cnova; ecommerce; <casino; @Amsterdam/NL
leboncoin; ecommerce; @Paris
Adevinta; ecommerce; @Oslo/NO
SeLoger; property internet; <aviv-group; @Paris
Aviv Group; property internet; @Berlin/DE
Meilleurtaux; fintech; @Paris
BlaBlaCar; travel; @Paris
OVHcloud; hosting cloud; @Roubaix; $PAR:OVH; =OVH
Scaleway; hosting cloud; <iliad; @Paris
Outscale; cloud; <dassault-systemes; @Saint-Cloud; =3DS Outscale
NumSpot; cloud; @Paris
Bleu?; cloud
S3NS; cloud; <thales; @Paris
Gandi?; hosting; @Paris
Ionos; hosting; @Montabaur/DE; $XETRA:IOS
Qwant; search; @Paris
Deezer; music; @Paris; $PAR:DEEZR
Dailymotion; media; <canal-plus; @Paris
Criteo; advertising; @Paris; $NASDAQ:CRTO
Ubisoft; games; @Saint-Mandé; $PAR:UBI
Voodoo?; games; @Paris
Ledger?; crypto security; @Paris
Kiln?; crypto; @Paris
Sorare; crypto games; @Paris
Exotec; robotics; @Croix
Wandercraft; robotics; @Paris
Ivalua; @Massy
Sidetrade; @Boulogne-Billancourt; $PAR:ALBFR
Cegid; @Lyon
Axway; @Paris
74Software; @Paris; $PAR:74SW
Esker; @Villeurbanne
Wavestone; consulting; @Paris; $PAR:WAVE
Alten; engineering; @Boulogne-Billancourt; $PAR:ATE
Akkodis; engineering; <adecco; @Zurich/CH
Soitec; chips; @Bernin; $PAR:SOI
STMicroelectronics; chips; @Geneva/CH; $PAR:STMPA; =ST Micro; =STMicro
Kalray; chips; @Grenoble; $PAR:ALKAL
Pasqal; hardware; @Massy
Alice & Bob; hardware; @Paris
Quandela; hardware; @Massy
Withings; electronics; @Issy-les-Moulineaux
Parrot?; drones; @Paris; $PAR:PARRO
Devialet; electronics; @Paris
Netatmo; electronics; <legrand; @Boulogne-Billancourt
Sigfox; telecom; @Labège
Ynsect; food; @Évry
Lime?; ridehailing; @San Francisco/US
Dott; ridehailing; @Amsterdam/NL
Vinted; ecommerce fashion; @Vilnius/LT
Wallapop; ecommerce; @Barcelona/ES
Exail; robotics defence; @Paris; $PAR:EXA; =Exail Technologies
IN Groupe; security; @Paris
Idemia; security; @Courbevoie
Docaposte; software; <la-poste; @Ivry-sur-Seine
Econocom; @Brussels/BE; $BRU:ECONB
Inetum; @Saint-Ouen
# company DE software
SAP; cloud; @Walldorf; $XETRA:SAP; Q552581
Infineon; chips; @Neubiberg; $XETRA:IFX
Software AG; @Darmstadt
TeamViewer; @Göppingen; $XETRA:TMV
Nemetschek; @Munich; $XETRA:NEM
Aixtron; chips; @Herzogenrath; $XETRA:AIXA
DeepL; ai; @Cologne
Aleph Alpha; ai; @Heidelberg
Black Forest Labs; ai; @Freiburg
Celonis; data; @Munich
Personio; @Munich
N26; bank fintech; @Berlin
Trade Republic; broker fintech; @Berlin
Zalando; ecommerce fashion; @Berlin; $XETRA:ZAL
Delivery Hero; delivery; @Berlin; $XETRA:DHER
HelloFresh; delivery food; @Berlin; $XETRA:HFG
Rocket Internet; vc; @Berlin
Auto1; cars ecommerce; @Berlin; $XETRA:AG1; =Auto1 Group
Scout24; property; @Munich; $XETRA:G24
FlixBus; =Flix; travel; @Munich
GetYourGuide; travel; @Berlin
Ecosia; search; @Berlin
# company GB software
Arm?; chips; <softbank; @Cambridge; $NASDAQ:ARM; =Arm Holdings
Sage?; @Newcastle; $LSE:SGE; =Sage Group
Revolut; bank fintech; @London
Monzo; bank fintech; @London
Starling Bank; bank fintech; @London
Wise?; fintech; @London; =TransferWise
Checkout.com; payments; @London
Deliveroo; delivery; @London
Just Eat Takeaway; =Just Eat; delivery; @Amsterdam/NL
Ocado; ecommerce grocery; @Hatfield; $LSE:OCDO
Asos; ecommerce fashion; @London; $LSE:ASC
Boohoo; ecommerce fashion; @Manchester
Rightmove; property internet; @Milton Keynes; $LSE:RMV
Auto Trader; cars internet; @Manchester; $LSE:AUTO
Wayve; cars ai; @London
Synthesia; ai; @London
Stability AI; ai; @London
Isomorphic Labs; ai pharma; <alphabet; @London
Graphcore; chips ai; @Bristol
Nscale; cloud ai; @London
Fluidstack; cloud ai; @London
Softcat; @Marlow; $LSE:SCT
Computacenter; @Hatfield; $LSE:CCC
Multiverse?; education; @London
# company NL software
ASML; chips; @Veldhoven; $AMS:ASML; Q297879
ASM International; chips; @Almere; $AMS:ASM; =ASMI
BE Semiconductor; chips; @Duiven; $AMS:BESI; =Besi
NXP; chips; @Eindhoven; $NASDAQ:NXPI; =NXP Semiconductors
Nexperia; chips; @Nijmegen
Adyen; payments; @Amsterdam; $AMS:ADYEN
Prosus; internet holding; <naspers; @Amsterdam; $AMS:PRX
Nebius; cloud ai; @Amsterdam; $NASDAQ:NBIS; =Nebius Group
Mollie; payments; @Amsterdam
Bol.com; ecommerce; <ahold-delhaize; @Utrecht
Yandex; search internet; @Moscow/RU
TomTom; @Amsterdam; $AMS:TOM2
Wolters Kluwer; data media; @Alphen aan den Rijn; $AMS:WKL
# company SE software
Spotify; music; @Stockholm; $NYSE:SPOT; Q689141
Klarna; fintech payments; @Stockholm; $NYSE:KLAR
Lovable?; ai; @Stockholm
Legora; ai law; @Stockholm
Evroc; cloud; @Stockholm
Embracer; games; @Karlstad
Nokia; telecom hardware; @Espoo/FI; $HEL:NOKIA; Q1418
Ericsson; telecom hardware; @Stockholm; $STO:ERIC-B
Supercell?; games; <tencent; @Helsinki/FI
Wolt; delivery; @Helsinki/FI
Oura; electronics; @Oulu/FI
IQM; hardware; @Espoo/FI
Nordic Semiconductor; chips; @Trondheim/NO; $OSL:NOD
Visma; @Oslo/NO
Opera??; @Oslo/NO
Bolt?; ridehailing; @Tallinn/EE
Skype; <microsoft
# company CH software
Logitech; hardware; @Lausanne; $SIX:LOGN
Temenos; fintech; @Geneva; $SIX:TEMN
Proton?; @Geneva
ams Osram; chips; @Premstätten/AT; $SIX:AMS
U-blox; chips; @Thalwil
Infomaniak; hosting; @Geneva
# company IT software
Bending Spoons; @Milan
Satispay; fintech; @Milan
Reply?; @Turin; $MIL:REY
Nexi; payments; @Milan; $MIL:NEXI
# company ES software
Amadeus?; travel; @Madrid; $MAD:AMS; =Amadeus IT
Indra?; defence; @Alcobendas; $MAD:IDR
Glovo; delivery; <delivery-hero; @Barcelona
Cabify; ridehailing; @Madrid
Multiverse Computing; ai; @San Sebastián
# company IL software
Mobileye; cars chips; <intel; @Jerusalem; $NASDAQ:MBLY
Wix; hosting; @Tel Aviv; $NASDAQ:WIX
Monday.com; @Tel Aviv; $NASDAQ:MNDY
Taboola; advertising; @New York/US; $NASDAQ:TBLA
Outbrain; advertising
eToro; broker; @Bnei Brak; $NASDAQ:ETOR
Tower Semiconductor; chips; @Migdal HaEmek; $NASDAQ:TSEM
Armis; security; @San Francisco/US
NSO Group; =NSO; security; @Herzliya
AI21 Labs; ai; @Tel Aviv
# company CA software
Shopify; ecommerce; @Ottawa; $NYSE:SHOP
BlackBerry; @Waterloo; $NYSE:BB
OpenText; @Waterloo; $NASDAQ:OTEX
Constellation Software; @Toronto; $TSX:CSU
Lightspeed?; payments; @Montreal; $TSX:LSPD; =Lightspeed Commerce
Nuvei; payments; @Montreal
CGI; consulting; @Montreal; $NYSE:GIB
Coveo; ai; @Quebec; $TSX:CVO
Mila??; ai; @Montreal
# company CN internet
Tencent; games social; @Shenzhen; $HKEX:700; Q860580
Alibaba; ecommerce cloud; @Hangzhou; $NYSE:BABA; Q1359568
Ant Group; =Ant Financial; payments fintech; @Hangzhou
Baidu; search ai; @Beijing; $NASDAQ:BIDU
ByteDance; social ai; @Beijing; Q55606242
JD.com; =JD; ecommerce; @Beijing; $NASDAQ:JD
PDD; =PDD Holdings; =Pinduoduo; ecommerce; @Shanghai; $NASDAQ:PDD
Temu; ecommerce; <pdd
Shein; ecommerce fashion; @Singapore/SG
AliExpress; ecommerce; <alibaba; @Hangzhou
Meituan; delivery; @Beijing; $HKEX:3690
Didi; ridehailing; @Beijing; =Didi Chuxing; =Didi Global
NetEase; games; @Hangzhou; $NASDAQ:NTES
Trip.com; travel; @Shanghai; $NASDAQ:TCOM; =Ctrip
Kuaishou; social; @Beijing; $HKEX:1024
Bilibili; media; @Shanghai; $NASDAQ:BILI
Weibo; social; @Beijing; $NASDAQ:WB
Xiaohongshu; =RedNote; social; @Shanghai
DeepSeek; ai; @Hangzhou
Moonshot AI; ai; @Beijing
Zhipu AI; =Zhipu; ai; @Beijing
MiniMax; ai; @Shanghai
Manus?; ai; @Singapore/SG
iFlytek; ai; @Hefei
SenseTime; ai; @Hong Kong/HK; $HKEX:20
Unitree; =Unitree Robotics; robotics; @Hangzhou
Huawei; telecom electronics; @Shenzhen; Q160120
ZTE; telecom; @Shenzhen; $HKEX:763
Xiaomi; electronics cars; @Beijing; $HKEX:1810
Oppo; electronics; @Dongguan
Vivo?; electronics; @Dongguan
Honor?; electronics; @Shenzhen
Lenovo; hardware; @Hong Kong/HK; $HKEX:992
DJI; drones; @Shenzhen
SMIC; chips; @Shanghai; $HKEX:981
YMTC; =Yangtze Memory; chips; @Wuhan
CXMT; chips; @Hefei
Cambricon; chips ai; @Beijing
Moore Threads; chips ai; @Beijing
Hygon; chips; @Tianjin
Hikvision; security electronics; @Hangzhou
BOE Technology; =BOE?; electronics; @Beijing
TCL; electronics; @Huizhou
Wingtech; electronics; @Jiaxing
Luxshare; electronics; @Dongguan
# company TW chips
TSMC; @Hsinchu; $TWSE:2330; Q713418; =Taiwan Semiconductor; =Taiwan Semiconductor Manufacturing
Foxconn; electronics; @New Taipei; $TWSE:2317; =Hon Hai; =Hon Hai Precision
MediaTek; @Hsinchu; $TWSE:2454
UMC; @Hsinchu; $TWSE:2303; =United Microelectronics
ASE Technology; @Kaohsiung; $TWSE:3711
Quanta Computer; =Quanta?; hardware; @Taoyuan; $TWSE:2382
Wistron; hardware; @Taipei; $TWSE:3231
Pegatron; electronics; @Taipei; $TWSE:4938
Asus; hardware; @Taipei; $TWSE:2357
Acer; hardware; @New Taipei; $TWSE:2353
Delta Electronics; electronics; @Taipei; $TWSE:2308
GlobalWafers; @Hsinchu; $TWSE:6488
# company KR electronics
Samsung Electronics; chips; <samsung; @Suwon; $KRX:005930; Q20718
Samsung; chips holding; @Seoul; Q20716
SK Hynix; chips; <sk-group; @Icheon; $KRX:000660
SK Group; holding energy; @Seoul; =SK
LG Electronics; <lg; @Seoul; $KRX:066570
LG; holding; @Seoul; =LG Group
LG Display; <lg; @Seoul; $KRX:034220
Naver; search internet; @Seongnam; $KRX:035420
Kakao; internet social; @Jeju; $KRX:035720
Coupang; ecommerce; @Seattle/US; $NYSE:CPNG
Krafton; games; @Seoul; $KRX:259960
Nexon; games; @Tokyo/JP
NCSoft; games; @Seongnam
Rebellions?; chips ai; @Seongnam
FuriosaAI; chips ai; @Seoul
# company JP electronics
Sony; games media; @Tokyo; $TSE:6758; Q41187; =Sony Group
SoftBank; holding telecom vc; @Tokyo; $TSE:9984; Q201653; =SoftBank Group
Nintendo; games; @Kyoto; $TSE:7974; Q8093
Panasonic; batteries; @Kadoma; $TSE:6752
Hitachi; rail industry; @Tokyo; $TSE:6501
Toshiba; industry; @Tokyo
Fujitsu; software hardware; @Tokyo; $TSE:6702
NEC; @Tokyo; $TSE:6701
Canon?; @Tokyo; $TSE:7751; Q62621
Nikon; optics; @Tokyo; $TSE:7731
Ricoh; @Tokyo; $TSE:7752
Sharp?; @Sakai; $TSE:6753
Kioxia; chips; @Tokyo; $TSE:285A
Renesas; chips; @Tokyo; $TSE:6723; =Renesas Electronics
Rapidus; chips; @Tokyo
Tokyo Electron; chips; @Tokyo; $TSE:8035
Advantest; chips; @Tokyo; $TSE:6857
Murata; @Kyoto; $TSE:6981
TDK; @Tokyo; $TSE:6762
Keyence; robotics; @Osaka; $TSE:6861
Fanuc; robotics; @Oshino; $TSE:6954
Kyocera; @Kyoto; $TSE:6971
Rakuten; ecommerce; @Tokyo; $TSE:4755
Mercari; ecommerce; @Tokyo; $TSE:4385
LY Corp; =LY Corporation; internet; @Tokyo
Sega; games; @Tokyo; =Sega Sammy
Bandai Namco; games toys; @Tokyo; $TSE:7832
Konami; games; @Tokyo; $TSE:9766
Capcom; games; @Osaka; $TSE:9697
Square Enix; games; @Tokyo; $TSE:9684
Sakana AI; ai; @Tokyo
Preferred Networks; ai; @Tokyo
Recruit Holdings; =Recruit?; staffing internet; @Tokyo; $TSE:6098
# company IN software
Infosys; consulting; @Bengaluru; $NSE:INFY
TCS; =Tata Consultancy Services; consulting; <tata; @Mumbai; $NSE:TCS; id:tcs
Wipro; consulting; @Bengaluru; $NSE:WIPRO
HCLTech; =HCL Technologies; consulting; @Noida; $NSE:HCLTECH
Tech Mahindra; consulting; <mahindra; @Pune; $NSE:TECHM
Flipkart; ecommerce; <walmart; @Bengaluru
Paytm; payments; @Noida; $NSE:PAYTM
PhonePe; payments; <walmart; @Bengaluru
Zomato; =Eternal?; delivery; @Gurugram; $NSE:ETERNAL
Swiggy; delivery; @Bengaluru; $NSE:SWIGGY
Byju's; education; @Bengaluru
Ola??; ridehailing; @Bengaluru
Ola Electric; cars; @Bengaluru
Zepto?; delivery; @Mumbai
Razorpay; payments; @Bengaluru
Meesho; ecommerce; @Bengaluru
Oyo; hotel; @Gurugram
Yotta?; hosting; @Mumbai
Sarvam AI; ai; @Bengaluru
# company SG internet
Grab?; ridehailing; @Singapore; $NASDAQ:GRAB; =Grab Holdings
Sea?; games ecommerce; @Singapore; $NYSE:SE; =Sea Limited; =Sea Ltd
Shopee; ecommerce; <sea; @Singapore
Lazada; ecommerce; <alibaba; @Singapore
GoTo; ridehailing; @Jakarta/ID
Gojek; ridehailing; <goto; @Jakarta/ID
Tokopedia; ecommerce; @Jakarta/ID
# company BR internet
MercadoLibre; =Mercado Libre; =Mercado Livre; ecommerce; @Montevideo/UY; $NASDAQ:MELI
Nubank; =Nu Holdings; bank fintech; @São Paulo; $NYSE:NU
iFood; delivery; <prosus; @São Paulo
StoneCo; payments; @São Paulo
Rappi; delivery; @Bogota/CO
# company internet
Jumia; ecommerce; $NYSE:JMIA
Flutterwave; payments; @Lagos/NG
Wave?; payments; @Dakar/SN
OPay; payments; @Lagos/NG
Moniepoint; payments; @Lagos/NG
Yango; ridehailing; @Dubai/AE
Careem; ridehailing; <uber; @Dubai/AE
Talabat; delivery; <delivery-hero; @Dubai/AE; $DFM:TALABAT
# company AE ai
G42; cloud; @Abu Dhabi
MGX; fund; @Abu Dhabi
Humain; cloud; @Riyadh/SA
Khazna; hosting; @Abu Dhabi; =Khazna Data Centers
# company AU software
WiseTech; =WiseTech Global; logistics; @Sydney; $ASX:WTC
Xero; @Wellington/NZ; $ASX:XRO
AirTrunk; hosting; @Sydney
NextDC; hosting; @Brisbane; $ASX:NXT
Iren; cloud crypto; @Sydney; $NASDAQ:IREN
Afterpay; fintech; <block; @Melbourne
`;
