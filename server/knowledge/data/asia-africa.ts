/** Companies of Asia, Oceania, Africa and the Gulf, software and finance aside. Format: `../parse.ts`. */
export const asiaAfrica = `
# company JP cars
Toyota; @Toyota City; $TSE:7203; Q53268; =Toyota Motor
Lexus; <toyota; @Nagoya
Daihatsu; <toyota; @Osaka
Denso; car_parts; @Nagoya; $TSE:6902
Aisin; car_parts; @Nagoya; $TSE:7259
Toyota Industries; industry; <toyota; @Nagoya; $TSE:6201
Honda; @Tokyo; $TSE:7267; Q9584; =Honda Motor
Nissan; @Yokohama; $TSE:7201; Q20165; =Nissan Motor
Mitsubishi Motors; @Tokyo; $TSE:7211
Mazda; @Hiroshima; $TSE:7261
Subaru; @Tokyo; $TSE:7270
Suzuki; @Hamamatsu; $TSE:7269
Isuzu; trucks; @Yokohama; $TSE:7202
Yamaha; @Hamamatsu; $TSE:7951
Marelli; car_parts; @Tokyo
Sumitomo Rubber; tyres; @Kobe; $TSE:5110
# company JP holding
Mitsubishi; =Mitsubishi Corp; =Mitsubishi Corporation; commodities; @Tokyo; $TSE:8058
Mitsui; =Mitsui & Co; commodities; @Tokyo; $TSE:8031
Itochu; commodities; @Tokyo; $TSE:8001
Sumitomo; =Sumitomo Corp; commodities; @Tokyo; $TSE:8053
Marubeni; commodities; @Tokyo; $TSE:8002
Toyota Tsusho; commodities; @Nagoya; $TSE:8015
Mitsubishi Heavy; =Mitsubishi Heavy Industries; =MHI; industry defence; @Tokyo; $TSE:7011
Kawasaki Heavy; =Kawasaki Heavy Industries; industry defence; @Tokyo; $TSE:7012
IHI; industry; @Tokyo; $TSE:7013
Mitsubishi Electric; electrical; @Tokyo; $TSE:6503
Mitsubishi Chemical; chemicals; @Tokyo; $TSE:4188
Shin-Etsu Chemical; =Shin-Etsu; chemicals; @Tokyo; $TSE:4063
Resonac; chemicals; @Tokyo; $TSE:4004
JSR; chemicals; @Tokyo
Asahi Kasei; chemicals; @Tokyo; $TSE:3407
Toray; chemicals; @Tokyo; $TSE:3402
Nippon Steel; steel; @Tokyo; $TSE:5401
JFE; steel; @Tokyo; $TSE:5411
Komatsu; industry; @Tokyo; $TSE:6301
Kubota; agriculture industry; @Osaka; $TSE:6326
Daikin; industry; @Osaka; $TSE:6367
SMC; industry; @Tokyo; $TSE:6273
Nidec; industry; @Kyoto; $TSE:6594
Hoya; optics; @Tokyo; $TSE:7741
Olympus?; medtech; @Tokyo; $TSE:7733
Terumo; medtech; @Tokyo; $TSE:4543
Takeda; pharma; @Tokyo; $TSE:4502
Astellas; pharma; @Tokyo; $TSE:4503
Daiichi Sankyo; pharma; @Tokyo; $TSE:4568
Eisai; pharma; @Tokyo; $TSE:4523
Otsuka; pharma; @Tokyo; $TSE:4578
Shionogi; pharma; @Osaka; $TSE:4507
Fujifilm; medtech electronics; @Tokyo; $TSE:4901
Kao; beauty; @Tokyo; $TSE:4452
Shiseido; beauty; @Tokyo; $TSE:4911
Seven & i; =Seven & i Holdings; retail; @Tokyo; $TSE:3382
Aeon; retail; @Chiba; $TSE:8267
Fast Retailing; fashion; @Tokyo; $TSE:9983
Uniqlo; fashion; <fast-retailing; @Tokyo
Muji; =Ryohin Keikaku; retail; @Tokyo; $TSE:7453
Asics; fashion sport; @Kobe; $TSE:7936
Asahi; =Asahi Group; drinks; @Tokyo; $TSE:2502
Kirin; drinks; @Tokyo; $TSE:2503
Suntory; drinks; @Osaka
Ajinomoto; food; @Tokyo; $TSE:2802
Meiji; food; @Tokyo; $TSE:2269
Japan Tobacco; =JTI; tobacco; @Tokyo; $TSE:2914
NTT; =Nippon Telegraph & Telephone; telecom; @Tokyo; $TSE:9432
NTT Docomo; =Docomo; telecom; <ntt; @Tokyo
NTT Data; consulting; <ntt; @Tokyo
KDDI; telecom; @Tokyo; $TSE:9433
SoftBank Corp; telecom; <softbank; @Tokyo; $TSE:9434
Dentsu; advertising; @Tokyo; $TSE:4324
Hakuhodo; advertising; @Tokyo; $TSE:2433
Oriental Land; travel; @Urayasu; $TSE:4661
Japan Airlines; =JAL; airline; @Tokyo; $TSE:9201
ANA; =All Nippon Airways; airline; @Tokyo; $TSE:9202
Yamato; logistics; @Tokyo; $TSE:9064
NYK; =Nippon Yusen; shipping; @Tokyo; $TSE:9101
Mitsui OSK; =Mitsui OSK Lines; shipping; @Tokyo; $TSE:9104
JR Central; rail; @Nagoya; $TSE:9022
JR East; rail; @Tokyo; $TSE:9020
Tepco; utility nuclear; @Tokyo; $TSE:9501
Jera; utility; @Tokyo
Inpex; oil; @Tokyo; $TSE:1605
Eneos; oil; @Tokyo; $TSE:5020
Tokyo Gas; gas; @Tokyo; $TSE:9531
Mitsubishi Estate; property; @Tokyo; $TSE:8802
Mitsui Fudosan; property; @Tokyo; $TSE:8801
Sekisui House; construction; @Osaka; $TSE:1928
Kajima; construction; @Tokyo; $TSE:1812
Secom; services; @Tokyo; $TSE:9735
Toho; film; @Tokyo; $TSE:9602
Sanrio; toys; @Tokyo; $TSE:8136
Kadokawa; media; @Tokyo; $TSE:9468
Nippon TV; tv; @Tokyo
# company KR cars
Hyundai Motor; =Hyundai; @Seoul; $KRX:005380
Kia; <hyundai-motor; @Seoul; $KRX:000270
Hyundai Mobis; car_parts; <hyundai-motor; @Seoul; $KRX:012330
LG Energy Solution; =LGES; batteries; <lg; @Seoul; $KRX:373220
LG Chem; chemicals; <lg; @Seoul; $KRX:051910
Samsung SDI; batteries; <samsung; @Yongin; $KRX:006400
Samsung Biologics; biotech; <samsung; @Incheon; $KRX:207940
Samsung C&T; construction; <samsung; @Seoul; $KRX:028260
SK On; batteries; <sk-group; @Seoul
SK Innovation; oil; <sk-group; @Seoul; $KRX:096770
SK Telecom; telecom; <sk-group; @Seoul; $KRX:017670
POSCO; steel; @Pohang; $KRX:005490
Hanwha; defence holding; @Seoul; $KRX:000880
Hanwha Aerospace; defence aerospace; <hanwha; @Changwon; $KRX:012450
Hanwha Ocean; shipping; <hanwha; @Geoje; $KRX:042660
HD Hyundai; =HD Hyundai Heavy Industries; shipping; @Seongnam; $KRX:267250
Doosan; nuclear; @Seoul; =Doosan Enerbility
KHNP; nuclear; <kepco; @Gyeongju
Kepco; utility; @Naju; $KRX:015760
Hyundai Rotem; rail defence; <hyundai-motor; @Changwon; $KRX:064350
Korea Zinc; metals; @Seoul; $KRX:010130
MBK Partners; =MBK; private_equity; @Seoul
Lotte; retail; @Seoul
Shinsegae; retail; @Seoul; $KRX:004170
Celltrion; biotech; @Incheon; $KRX:068270
Alteogen; biotech; @Daejeon; $KRX:196170
AmorePacific; beauty; @Seoul; $KRX:090430
APR; beauty; @Seoul; $KRX:278470
KT; telecom; @Seongnam; $KRX:030200
Korean Air; airline; @Seoul; $KRX:003490
Asiana; =Asiana Airlines; airline; <korean-air; @Seoul
HMM; shipping; @Seoul; $KRX:011200
Hybe; music; @Seoul; $KRX:352820
SM Entertainment; music; <kakao; @Seoul; $KRX:041510
CJ; =CJ Group; food holding; @Seoul
# company CN cars
BYD; batteries; @Shenzhen; $HKEX:1211
Geely; @Hangzhou; $HKEX:175; =Zhejiang Geely
SAIC; =SAIC Motor; @Shanghai; $SSE:600104
MG Motor; <saic; @Shanghai
Chery; @Wuhu; $HKEX:9973
Great Wall Motor; =Great Wall??; @Baoding; $HKEX:2333
Dongfeng; =Dongfeng Motor; @Wuhan
FAW; @Changchun
GAC; @Guangzhou; $HKEX:2238
Changan; =Chang'an; @Chongqing
Nio; @Shanghai; $NYSE:NIO
XPeng; @Guangzhou; $NYSE:XPEV
Li Auto; @Beijing; $NASDAQ:LI
Zeekr; <geely; @Hangzhou
Pony.ai; robotics; @Guangzhou; $NASDAQ:PONY
WeRide; robotics; @Guangzhou; $NASDAQ:WRD
Horizon Robotics; chips; @Beijing; $HKEX:9660
CATL; batteries; @Ningde; $SZSE:300750; =Contemporary Amperex
Gotion; batteries; @Hefei; =Gotion High-Tech
Eve Energy; batteries; @Huizhou
CALB; batteries; @Changzhou
XTC New Energy; batteries; @Xiamen
Ganfeng; =Ganfeng Lithium; mining; @Xinyu; $HKEX:1772
Tianqi Lithium; mining; @Chengdu; $HKEX:9696
CMOC; mining; @Luoyang; $HKEX:3993
Zijin Mining; =Zijin; mining; @Xiamen; $HKEX:2899
Chalco; metals; @Beijing; $HKEX:2600
Hongqiao; =China Hongqiao; metals; @Binzhou
Baowu; =Baosteel; steel; @Shanghai
Tsingshan; steel; @Wenzhou
Jingye; steel; @Shijiazhuang
LONGi; renewables; @Xi'an; $SSE:601012
JinkoSolar; =Jinko; renewables; @Shanghai; $NYSE:JKS
Trina Solar; renewables; @Changzhou
Goldwind; renewables; @Beijing; $HKEX:2208
Mingyang; =Ming Yang; renewables; @Zhongshan
Envision?; renewables; @Shanghai; =Envision Energy; =Envision Group
Sungrow; renewables; @Hefei
Tongwei; renewables; @Chengdu
# company CN holding
Sinopec; oil; @Beijing; $HKEX:386
PetroChina; oil; @Beijing; $HKEX:857
CNPC; oil; @Beijing
CNOOC; oil; @Beijing; $HKEX:883
Sinochem; =ChemChina; chemicals; @Beijing
Cofco; agriculture; @Beijing
CGN; nuclear; @Shenzhen
CNNC; nuclear; @Beijing
State Grid; utility; @Beijing
Three Gorges; =China Three Gorges; renewables; @Wuhan
China Mobile; telecom; @Beijing; $HKEX:941
China Telecom; telecom; @Beijing; $HKEX:728
China Unicom; telecom; @Beijing; $HKEX:762
CRRC; rail; @Beijing; $HKEX:1766
Comac; aerospace; @Shanghai
AVIC; aerospace; @Beijing
Norinco; defence; @Beijing
Cosco; =Cosco Shipping; shipping; @Shanghai; $HKEX:1919
OOCL; shipping; <cosco; @Hong Kong/HK
China Merchants; holding shipping; @Hong Kong/HK
SF Express; =SF Holding; logistics; @Shenzhen
J&T Express; logistics; @Shanghai
Cainiao; logistics; <alibaba; @Hangzhou
Air China; airline; @Beijing; $HKEX:753
China Eastern; airline; @Shanghai; $HKEX:670
China Southern; airline; @Guangzhou; $HKEX:1055
HNA; =HNA Group; airline; @Haikou
Evergrande; property; @Guangzhou
Country Garden; property; @Foshan; $HKEX:2007
Vanke; property; @Shenzhen; $HKEX:2202
Sunac; property; @Tianjin; $HKEX:1918
Dalian Wanda; =Wanda; property film; @Beijing
Midea; appliances; @Foshan; $HKEX:300
Haier; appliances; @Qingdao; $HKEX:6690
Gree; =Gree Electric; appliances; @Zhuhai; $SZSE:000651
Hisense; appliances; @Qingdao
Kweichow Moutai; =Moutai; spirits; @Zunyi; $SSE:600519
Nongfu Spring; drinks; @Hangzhou; $HKEX:9633
Luckin Coffee; =Luckin; restaurant; @Xiamen
Mixue; restaurant; @Zhengzhou; $HKEX:2097
Bright Food; food; @Shanghai
WH Group; food; @Hong Kong/HK; $HKEX:288
Smithfield; =Smithfield Foods; food; <wh-group; @Smithfield/US; $NASDAQ:SFD
Mengniu; dairy; @Hohhot; $HKEX:2319
Yili; dairy; @Hohhot; $SSE:600887
Anta?; =Anta Sports; fashion sport; @Jinjiang; $HKEX:2020
Li-Ning; fashion sport; @Beijing; $HKEX:2331
Jin Jiang; =Jinjiang; hotel; @Shanghai
Pop Mart; toys; @Beijing; $HKEX:9992
Chow Tai Fook; luxury; @Hong Kong/HK; $HKEX:1929
WuXi AppTec; pharma; @Shanghai; $HKEX:2359
WuXi Biologics; biotech; @Wuxi; $HKEX:2269
BeOne; =BeiGene; biotech; @Basel/CH; $NASDAQ:ONC
Hengrui; =Jiangsu Hengrui; pharma; @Lianyungang; $HKEX:1276
Innovent; biotech; @Suzhou; $HKEX:1801
Akeso; biotech; @Zhongshan; $HKEX:9926
Sinovac; biotech; @Beijing
Sinopharm; pharma; @Beijing
Mindray; medtech; @Shenzhen
Shougang; steel; @Beijing
Wanhua; =Wanhua Chemical; chemicals; @Yantai
# company HK holding
CK Hutchison; @Hong Kong; $HKEX:1
Jardine Matheson; =Jardine; @Hong Kong
Swire; =Swire Pacific; @Hong Kong; $HKEX:19
Sun Hung Kai; =Sun Hung Kai Properties; property; @Hong Kong; $HKEX:16
New World Development; property; @Hong Kong; $HKEX:17
Henderson Land; property; @Hong Kong; $HKEX:12
Cathay Pacific; airline; @Hong Kong; $HKEX:293
MTR; =MTR Corp; rail; @Hong Kong; $HKEX:66
CLP; =CLP Holdings; utility; @Hong Kong; $HKEX:2
Li & Fung; logistics; @Hong Kong
Orient Overseas; shipping; <cosco; @Hong Kong; $HKEX:316
# company TW industry
Evergreen?; =Evergreen Marine; shipping; @Taoyuan; $TWSE:2603
EVA Air; airline; @Taoyuan; $TWSE:2618
Yang Ming; shipping; @Keelung; $TWSE:2609
Gogoro; cars; @Taoyuan
Giant Manufacturing; =Giant Group; sport; @Taichung; $TWSE:9921
Formosa Plastics; chemicals; @Kaohsiung; $TWSE:1301
Largan; =Largan Precision; optics; @Taichung; $TWSE:3008
Chunghwa Telecom; telecom; @Taipei; $TWSE:2412
# company IN holding
Tata; =Tata Group; =Tata Sons; @Mumbai
Tata Motors; cars; <tata; @Mumbai; $NSE:TMPV
Air India; airline; <tata; @Gurugram
Titan?; =Titan Company; luxury; <tata; @Bengaluru; $NSE:TITAN
Tata Power; utility; <tata; @Mumbai; $NSE:TATAPOWER
Tata Electronics; electronics; <tata
Reliance Industries; =Reliance?; oil retail; @Mumbai; $NSE:RELIANCE
Jio; =Reliance Jio; =Jio Platforms; telecom; <reliance-industries; @Mumbai
JioStar; media; <reliance-industries; @Mumbai
Adani; =Adani Group; @Ahmedabad
Adani Enterprises; <adani; @Ahmedabad; $NSE:ADANIENT
Adani Green; =Adani Green Energy; renewables; <adani; @Ahmedabad; $NSE:ADANIGREEN
Adani Ports; shipping; <adani; @Ahmedabad; $NSE:ADANIPORTS
Mahindra; =Mahindra & Mahindra; cars; @Mumbai; $NSE:M&M
Maruti Suzuki; =Maruti; cars; <suzuki; @New Delhi; $NSE:MARUTI
Bajaj Auto; cars; @Pune; $NSE:BAJAJ-AUTO
Hero MotoCorp; cars; @New Delhi; $NSE:HEROMOTOCO
Bharti Airtel; =Airtel; telecom; @New Delhi; $NSE:BHARTIARTL
Bharti Enterprises; =Bharti Global; =Bharti Space; telecom; @New Delhi
Vodafone Idea; telecom; @Mumbai; $NSE:IDEA
Larsen & Toubro; =L&T; construction engineering; @Mumbai; $NSE:LT
Hindustan Aeronautics; =HAL India; aerospace defence; @Bengaluru; $NSE:HAL
Bharat Electronics; defence; @Bengaluru; $NSE:BEL
JSW Steel; =JSW; steel; @Mumbai; $NSE:JSWSTEEL
Hindalco; metals; @Mumbai; $NSE:HINDALCO
Novelis; metals; <hindalco; @Atlanta/US
Vedanta; mining; @Mumbai; $NSE:VEDL
Coal India; mining; @Kolkata; $NSE:COALINDIA
ONGC; oil; @New Delhi; $NSE:ONGC
Indian Oil; oil; @New Delhi; $NSE:IOC
Bharat Petroleum; =BPCL; oil; @Mumbai; $NSE:BPCL
Nayara; =Nayara Energy; oil; @Mumbai
NTPC; utility; @New Delhi; $NSE:NTPC
UltraTech; =UltraTech Cement; materials; @Mumbai; $NSE:ULTRACEMCO
Ambuja; =Ambuja Cements; materials; <adani; @Ahmedabad; $NSE:AMBUJACEM
Sun Pharma; pharma; @Mumbai; $NSE:SUNPHARMA
Dr. Reddy's; pharma; @Hyderabad; $NSE:DRREDDY
Cipla; pharma; @Mumbai; $NSE:CIPLA
Biocon; biotech; @Bengaluru; $NSE:BIOCON
Serum Institute; =Serum Institute of India; pharma; @Pune
Bharat Biotech; pharma; @Hyderabad
Apollo Hospitals; health; @Chennai; $NSE:APOLLOHOSP
ITC; tobacco; @Kolkata; $NSE:ITC
Hindustan Unilever; food; <unilever; @Mumbai; $NSE:HINDUNILVR
IndiGo; airline; @Gurugram; $NSE:INDIGO; =InterGlobe Aviation
SpiceJet; airline; @Gurugram
Indian Hotels; hotel; <tata; @Mumbai; $NSE:INDHOTEL
DMart; grocery; @Mumbai; $NSE:DMART
Lenskart; optics; @Gurugram; $NSE:LENSKART
Nykaa; beauty ecommerce; @Mumbai; $NSE:NYKAA
Asian Paints; chemicals; @Mumbai; $NSE:ASIANPAINT
Godrej; holding; @Mumbai
Zee; =Zee Entertainment; tv; @Mumbai; $NSE:ZEEL
Shapoorji Pallonji; construction; @Mumbai
# company SG shipping
Singapore Airlines; =SIA??; airline; @Singapore; $SGX:C6L
Singtel; telecom; @Singapore; $SGX:Z74
Keppel; property; @Singapore; $SGX:BN4
ST Engineering; defence; @Singapore; $SGX:S63
STT GDC; =ST Telemedia Global Data Centres; hosting; @Singapore
CapitaLand; property; @Singapore; $SGX:9CI
GLP; logistics property; @Singapore
Wilmar; =Wilmar International; food agriculture; @Singapore; $SGX:F34
Olam; agriculture; @Singapore
PSA International; shipping; @Singapore
Seatrium; shipping; @Singapore; $SGX:5E2
Scoot?; airline; <singapore-airlines; @Singapore
# company MY oil
Petronas; @Kuala Lumpur
AirAsia; =Capital A; airline; @Kuala Lumpur
Malaysia Airlines; airline; @Kuala Lumpur
Genting; gambling; @Kuala Lumpur
YTL; utility; @Kuala Lumpur
Pertamina; @Jakarta/ID
Garuda; =Garuda Indonesia; airline; @Jakarta/ID
Telkom Indonesia; telecom; @Jakarta/ID
Indofood; food; @Jakarta/ID
PTT; @Bangkok/TH
CP Group; =Charoen Pokphand; food holding; @Bangkok/TH
Thai Union; food; @Bangkok/TH
ThaiBev; drinks; @Bangkok/TH
Thai Airways; airline; @Bangkok/TH
Minor International; hotel; @Bangkok/TH
Central Group; retail; @Bangkok/TH
Vingroup; holding; @Hanoi/VN
VinFast; cars; <vingroup; @Haiphong/VN; $NASDAQ:VFS
Vietjet; airline; @Hanoi/VN
Vietnam Airlines; airline; @Hanoi/VN
FPT; consulting; @Hanoi/VN
Jollibee; restaurant; @Manila/PH
San Miguel; food drinks; @Manila/PH
PLDT; telecom; @Manila/PH
# company AU mining
BHP; @Melbourne; $ASX:BHP; =BHP Billiton
Fortescue; @Perth AU; $ASX:FMG
South32; @Perth AU; $ASX:S32
Lynas; =Lynas Rare Earths; @Perth AU; $ASX:LYC
Pilbara Minerals; =PLS; @Perth AU; $ASX:PLS
Mineral Resources; @Perth AU; $ASX:MIN
Liontown; @Perth AU; $ASX:LTR
Newcrest; @Melbourne
BlueScope; steel; @Melbourne; $ASX:BSL
Woodside; =Woodside Energy; oil; @Perth AU; $ASX:WDS
Santos??; oil; @Adelaide; $ASX:STO
Origin Energy; =Origin?; utility; @Sydney; $ASX:ORG
AGL; =AGL Energy; utility; @Sydney; $ASX:AGL
Woolworths; id:woolworths-australia; grocery; @Sydney; $ASX:WOW
Coles; grocery; @Melbourne; $ASX:COL
Wesfarmers; retail; @Perth AU; $ASX:WES
Telstra; telecom; @Melbourne; $ASX:TLS
Qantas; airline; @Sydney; $ASX:QAN
Virgin Australia; airline; @Brisbane; $ASX:VGN
Transurban; construction; @Melbourne; $ASX:TCL
Goodman??; =Goodman Group; property; @Sydney; $ASX:GMG
Lendlease; property construction; @Sydney; $ASX:LLC
Westfield; property; @Sydney
Brambles; logistics; @Sydney; $ASX:BXB
Treasury Wine Estates; =Treasury Wine; drinks; @Melbourne; $ASX:TWE
Cochlear; medtech; @Sydney; $ASX:COH
Aristocrat?; =Aristocrat Leisure; gambling; @Sydney; $ASX:ALL
Crown Resorts; gambling; @Melbourne
James Hardie; materials; @Dublin/IE; $NYSE:JHX
Seek?; internet staffing; @Melbourne; $ASX:SEK
REA Group; property internet; <news-corp; @Melbourne; $ASX:REA
Orica; chemicals; @Melbourne; $ASX:ORI
Nufarm; agriculture; @Melbourne; $ASX:NUF
Air New Zealand; airline; @Auckland/NZ
Fonterra; dairy; @Auckland/NZ
Fisher & Paykel; =Fisher & Paykel Healthcare; medtech; @Auckland/NZ
# company SA oil
Saudi Aramco; =Aramco; @Dhahran; $TADAWUL:2222; Q679322
Sabic; chemicals; <saudi-aramco; @Riyadh; $TADAWUL:2010
Ma'aden; =Maaden; mining; @Riyadh; $TADAWUL:1211
Manara Minerals; mining; @Riyadh
ACWA Power; =Acwa Power; utility renewables; @Riyadh; $TADAWUL:2082
STC; =Saudi Telecom; telecom; @Riyadh; $TADAWUL:7010
Saudia; airline; @Jeddah
Riyadh Air; airline; @Riyadh
Savvy Games; =Savvy Games Group; games; <pif; @Riyadh
DataVolt; hosting; @Riyadh
Almarai; dairy; @Riyadh; $TADAWUL:2280
Saudi Electricity; utility; @Riyadh; $TADAWUL:5110
Jahez; delivery; @Riyadh
# company AE oil
Adnoc; =Abu Dhabi National Oil Company; @Abu Dhabi
XRG; =ADNOC International; <adnoc; @Abu Dhabi
Masdar; renewables; @Abu Dhabi
Taqa; utility; @Abu Dhabi; $ADX:TAQA
AD Ports; shipping; @Abu Dhabi; $ADX:ADPORTS
DP World; shipping logistics; @Dubai
Emaar; =Emaar Properties; property; @Dubai; $DFM:EMAAR
Damac; property hosting; @Dubai
Aldar; property; @Abu Dhabi; $ADX:ALDAR
Emirates Airline; airline; @Dubai; =Emirates??
Etihad; =Etihad Airways; airline; @Abu Dhabi
Flydubai; airline; @Dubai
e&; =Etisalat; telecom; @Abu Dhabi; $ADX:EAND; id:etisalat
Edge Group; defence; @Abu Dhabi
Majid Al Futtaim; retail; @Dubai
Al Futtaim; retail; @Dubai
Jumeirah; hotel; <dubai-holding; @Dubai
Alpha Dhabi; holding; @Abu Dhabi; $ADX:ALPHADHABI
Silal; food; @Abu Dhabi
# company QA gas
QatarEnergy; =Qatar Energy; @Doha
Qatar Airways; airline; @Doha
Ooredoo; telecom; @Doha
beIN; =beIN Sports; tv; @Doha; id:bein
Katara Hospitality; hotel; @Doha
Qatari Diar; property; @Doha
KPC; =Kuwait Petroleum; oil; @Kuwait City/KW
Agility?; logistics; @Kuwait City/KW
Zain; telecom; @Kuwait City/KW
Alba??; id:aluminium-bahrain; =Aluminium Bahrain; metals; @Manama/BH
Gulf Air; airline; @Manama/BH
OQ; oil; @Muscat/OM
NIOC; oil; @Tehran/IR
# company IL industry
Teva; pharma; @Tel Aviv; $NYSE:TEVA
Elbit; =Elbit Systems; defence; @Haifa; $NASDAQ:ESLT
Rafael??; =Rafael Advanced Defense; defence; @Haifa
Israel Aerospace Industries; =IAI; defence aerospace; @Tel Aviv
El Al; airline; @Tel Aviv
Zim; shipping; @Haifa; $NYSE:ZIM
ICL; =ICL Group; chemicals mining; @Tel Aviv; $NYSE:ICL
NewMed; =NewMed Energy; gas; @Herzliya
Strauss Group; food; @Petah Tikva
SolarEdge; renewables; @Herzliya; $NASDAQ:SEDG
Nano-X; medtech; @Petah Tikva
# company ZA holding
Naspers; internet; @Cape Town; $JSE:NPN
MTN; telecom; @Johannesburg; $JSE:MTN
Vodacom; telecom; <vodafone; @Johannesburg; $JSE:VOD
Sasol; chemicals oil; @Johannesburg; $JSE:SOL
Eskom; utility; @Johannesburg
Transnet; rail; @Johannesburg
Anglo American Platinum; =Valterra Platinum; =Amplats; mining; @Johannesburg; $JSE:VAL
Impala Platinum; =Implats; mining; @Johannesburg; $JSE:IMP
Sibanye-Stillwater; =Sibanye; mining; @Johannesburg; $JSE:SSW
Gold Fields; mining; @Johannesburg; $JSE:GFI
AngloGold Ashanti; =AngloGold; mining; @Denver/US; $NYSE:AU
Harmony Gold; mining; @Johannesburg; $JSE:HAR
Shoprite; grocery; @Cape Town; $JSE:SHP
Pick n Pay; grocery; @Cape Town; $JSE:PIK
Pepkor; retail; @Cape Town; $JSE:PPH
Steinhoff; retail furniture; @Stellenbosch
MultiChoice; tv; @Johannesburg
Aspen??; =Aspen Pharmacare; pharma; @Durban; $JSE:APN
Bidvest; services; @Johannesburg; $JSE:BVT
Sappi; packaging; @Johannesburg; $JSE:SAP
South African Airways; airline; @Johannesburg
# company MA holding
OCP; chemicals mining; @Casablanca; =Office chérifien des phosphates
Maroc Telecom; telecom; <etisalat; @Rabat; $CSE:IAM
Inwi; telecom; <al-mada; @Casablanca
Royal Air Maroc; =RAM??; airline; @Casablanca
Akdital; health; @Casablanca; $CSE:AKT
Managem; mining; <al-mada; @Casablanca; $CSE:MNG
Taqa Morocco; utility; <taqa; @Casablanca; $CSE:TQM
Masen; renewables; @Rabat
ONCF; rail; @Rabat
Label'Vie; grocery; @Rabat; $CSE:LBV
Marjane; grocery; <al-mada; @Casablanca
TGCC; construction; @Casablanca
Lafarge Maroc; =LafargeHolcim Maroc; materials; @Casablanca
Akwa; =Akwa Group; =Afriquia; oil; @Casablanca
# company DZ oil
Sonatrach; gas; @Algiers
Cevital; food; @Algiers
Djezzy; telecom; @Algiers
Sonelgaz; utility; @Algiers
Air Algérie; airline; @Algiers
Tunisair; airline; @Tunis/TN
Poulina; food; @Tunis/TN
STEG; utility; @Tunis/TN
InstaDeep; ai; <biontech; @London/GB
Orascom; construction telecom; @Cairo/EG
EgyptAir; airline; @Cairo/EG
Suez Canal Authority; id:suez-canal; =SCA Egypt; shipping; @Ismaïlia/EG
NOC; id:noc-libya; oil; @Tripoli/LY
# company NG industry
Dangote; =Dangote Group; =Dangote Refinery; =Dangote Cement; materials oil; @Lagos
NNPC; oil; @Abuja
BUA; =BUA Group; materials; @Lagos
Oando; oil; @Lagos
Seplat; =Seplat Energy; oil; @Lagos; $LSE:SEPL
Globacom; telecom; @Lagos
Glo?; telecom; <globacom
Air Peace; airline; @Lagos
Heirs Holdings; holding; @Lagos
MTN Nigeria; telecom; <mtn; @Lagos
Safaricom; telecom; @Nairobi/KE
M-Kopa; fintech; @Nairobi/KE
Kenya Airways; airline; @Nairobi/KE
Ethiopian Airlines; =Ethiopian??; airline; @Addis Ababa/ET
Ethio Telecom; telecom; @Addis Ababa/ET
RwandAir; airline; @Kigali/RW
Air Sénégal; airline; @Dakar/SN
Senelec; utility; @Dakar/SN
Petrosen; oil; @Dakar/SN
Orange Côte d'Ivoire; telecom; <orange; @Abidjan/CI
CIE??; id:cie-cote-d-ivoire; utility; <eranove; @Abidjan/CI
Eranove; utility; @Paris/FR
SIFCA; agriculture; @Abidjan/CI
Air Côte d'Ivoire; airline; @Abidjan/CI
Petroci; oil; @Abidjan/CI
Cemoi Côte d'Ivoire; id:cemoi-ci; food; @Abidjan/CI
Camtel; telecom; @Yaoundé/CM
SNH; oil; @Yaoundé/CM
SNPC; oil; @Brazzaville/CG
Gécamines; mining; @Lubumbashi/CD
Kamoa-Kakula; =Kamoa Copper; mining; @Kolwezi/CD
KoBold Metals; mining; @Berkeley/US
ZCCM-IH; mining; @Lusaka/ZM
Mopani; mining; @Kitwe/ZM
Debswana; mining; @Gaborone/BW
Sonangol; oil; @Luanda/AO
Comilog; mining; <eramet; @Libreville/GA
Simandou; mining; @Conakry/GN
Winning Consortium Simandou; mining; @Conakry/GN
Compagnie des bauxites de Guinée; =CBG; mining; @Conakry/GN
B2Gold; mining; @Vancouver/CA; $TSX:BTO
Allied Gold; mining; @Toronto/CA
Orezone; mining; @Vancouver/CA
Nordgold; mining; @London/GB
Somilo; mining; @Bamako/ML
Axian; =Axian Telecom; telecom; @Port Louis/MU
Yas?; telecom; <axian; @Dakar/SN
Moov Africa; telecom; <maroc-telecom
Liquid Telecom; =Cassava Technologies; telecom hosting; @London/GB
IHS Towers; =IHS Holding; towers; @London/GB; $NYSE:IHS
Mobilis; telecom; @Algiers/DZ
Bolloré Africa; id:bollore-africa-logistics; =Bolloré Africa Logistics; logistics; <msc
Arise IIP; =Arise?; industry; @Dubai/AE
Eramet Grande Côte; id:grande-cote; mining; <eramet; @Dakar/SN
Woolworths Holdings; id:woolworths-za; retail; @Cape Town/ZA; $JSE:WHL
# company KZ mining
Kazatomprom; nuclear; @Astana; $LSE:KAP
KazMunayGas; oil; @Astana
Kaspi; =Kaspi.kz; bank fintech; @Almaty; $NASDAQ:KSPI
Air Astana; airline; @Almaty
Socar; oil; @Baku/AZ
Navoi Mining; =NMMC; @Navoi/UZ
Uzbekistan Airways; airline; @Tashkent/UZ
`;
