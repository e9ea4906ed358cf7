/** States, regulators, central banks, courts, international bodies, public bodies, universities. Format: `../parse.ts`. */
export const institutions = `
# institution FR state
France@; f; Q142; =État français; =French state; =French government; =gouvernement français; =Hexagone@
# institution US state
United States@; =U.S.@; =US@; =États-Unis@; =U.S. government; =US government; =gouvernement américain; =Oncle Sam; =Uncle Sam; =White House; =Maison Blanche; =Washington@; Q30; mp
# institution GB state
United Kingdom@; =UK@; =U.K.@; =Britain@; =Great Britain@; =Royaume-Uni@; =Grande-Bretagne@; =UK government; =British government; =gouvernement britannique; =Downing Street; =Whitehall; =Londres@; Q145; m
# institution DE state
Germany@; =Allemagne@; =German government; =gouvernement allemand; =Berlin@; Q183; f
# institution CN state
China@; =Chine@; =Chinese government; =gouvernement chinois; =Beijing@; =Pékin@; Q148; f
# institution JP state
Japan@; =Japon@; =Japanese government; =gouvernement japonais; =Tokyo@; Q17; m
# institution IN state
India@; =Inde@; =Indian government; =gouvernement indien; =New Delhi@; =Delhi@; Q668; f
# institution state
Italy@; @/IT; =Italie@; =Italian government; =gouvernement italien; =Rome@; Q38; f
Spain@; @/ES; =Espagne@; =Spanish government; =gouvernement espagnol; =Madrid@; Q29; f
Portugal@; @/PT; =Lisbonne@; =Lisbon@; Q45; m
Belgium@; @/BE; =Belgique@; =État belge; Q31; f
Netherlands@; @/NL; =Pays-Bas@; =Dutch government; =La Haye@; =The Hague@; Q55; mp
Luxembourg@; @/LU; Q32; m
Switzerland@; @/CH; =Suisse@; =Confédération helvétique; =Conseil fédéral; =Berne@; =Bern@; Q39; f
Austria@; @/AT; =Autriche@; Q40; f
Ireland@; @/IE; =Irlande@; =Dublin@; Q27; f
Denmark@; @/DK; =Danemark@; =Copenhague@; =Copenhagen@; Q35; m
Sweden@; @/SE; =Suède@; =Stockholm@; Q34; f
Norway@; @/NO; =Norvège@; =Oslo@; Q20; f
Finland@; @/FI; =Finlande@; =Helsinki@; Q33; f
Iceland@; @/IS; =Islande@; Q189; f
Poland@; @/PL; =Pologne@; =Varsovie@; =Warsaw@; Q36; f
Czech Republic@; @/CZ; =République tchèque@; =Tchéquie@; =Czechia@; =Prague@; Q213; f
Slovakia@; @/SK; =Slovaquie@; Q214; f
Hungary@; @/HU; =Hongrie@; =Budapest@; Q28; f
Romania@; @/RO; =Roumanie@; =Bucarest@; Q218; f
Bulgaria@; @/BG; =Bulgarie@; =Sofia@; Q219; f
Greece@; @/GR; =Grèce@; =Athènes@; =Athens@; Q41; f
Cyprus@; @/CY; =Chypre@; Q229; f
Malta@; @/MT; =Malte@; Q233; f
Croatia@; @/HR; =Croatie@; =Zagreb@; Q224; f
Serbia@; @/RS; =Serbie@; =Belgrade@; Q403; f
Slovenia@; @/SI; =Slovénie@; Q215; f
Estonia@; @/EE; =Estonie@; Q191; f
Latvia@; @/LV; =Lettonie@; Q211; f
Lithuania@; @/LT; =Lituanie@; =Vilnius@; Q37; f
Ukraine@; @/UA; =Kiev@; =Kyiv@; Q212; f
Russia@; @/RU; =Russie@; =Moscou@; =Moscow@; =Kremlin; Q159; f
Belarus@; @/BY; =Biélorussie@; =Minsk@; Q184; f
Georgia@; @/GE; =Géorgie@; =Tbilissi@; f
Armenia@; @/AM; =Arménie@; Q399; f
Azerbaijan@; @/AZ; =Azerbaïdjan@; =Bakou@; =Baku@; Q227; m
Kazakhstan@; @/KZ; =Astana@; Q232; m
Uzbekistan@; @/UZ; =Ouzbékistan@; Q265; m
Turkey@; @/TR; =Turquie@; =Türkiye@; =Ankara@; Q43; f
Israel@; @/IL; Q801; m
Lebanon@; @/LB; =Liban@; =Beyrouth@; =Beirut@; Q822; m
Syria@; @/SY; =Syrie@; =Damas@; =Damascus@; Q858; f
Jordan@; @/JO; =Jordanie@; =Amman@; Q810; f
Iraq@; @/IQ; =Irak@; =Bagdad@; =Baghdad@; Q796; m
Iran@; @/IR; =Téhéran@; =Tehran@; Q794; m
Saudi Arabia@; @/SA; =Arabie saoudite@; =Riyad@; =Riyadh@; Q851; f
United Arab Emirates@; @/AE; =UAE@; =Émirats arabes unis@; =Émirats@; =Abou Dhabi@; =Abu Dhabi@; Q878; mp
Dubai@; @/AE; m
Qatar@; @/QA; =Doha@; Q846; m
Kuwait@; @/KW; =Koweït@; Q817; m
Bahrain@; @/BH; =Bahreïn@; Q398; m
Oman@; @/OM; Q842; m
Egypt@; @/EG; =Égypte@; =Le Caire@; =Cairo@; Q79; f
Libya@; @/LY; =Libye@; =Tripoli@; Q1016; f
Tunisia@; @/TN; =Tunisie@; =Tunis@; Q948; f
Algeria@; @/DZ; =Algérie@; =Alger@; =Algiers@; Q262; f
Morocco@; @/MA; =Maroc@; =Rabat@; Q1028; m
Senegal@; @/SN; =Dakar@; Q1041; m
Ivory Coast@; @/CI; =Côte d'Ivoire@; =Abidjan@; Q1008; f
Mali@; @/ML; =Bamako@; Q912; m
Burkina Faso@; @/BF; =Ouagadougou@; Q965; m
Niger@; @/NE; =Niamey@; Q1032; m
Togo@; @/TG; =Lomé@; Q945; m
Benin@; @/BJ; =Cotonou@; Q962; m
Ghana@; @/GH; =Accra@; Q117; m
Nigeria@; @/NG; =Abuja@; Q1033; m
Cameroon@; @/CM; =Cameroun@; =Yaoundé@; Q1009; m
Gabon@; @/GA; =Libreville@; Q1000; m
Congo@; @/CG; =Brazzaville@; Q971; m
Democratic Republic of Congo@; @/CD; =République démocratique du Congo@; =RDC@; =DRC@; =Kinshasa@; Q974; f
Guinea@; @/GN; =Guinée@; =Conakry@; Q1006; f
Chad@; @/TD; =Tchad@; Q657; m
Mauritania@; @/MR; =Mauritanie@; =Nouakchott@; Q1025; f
Madagascar@; @/MG; =Antananarivo@; Q1019; m
Rwanda@; @/RW; =Kigali@; Q1037; m
Kenya@; @/KE; =Nairobi@; Q114; m
Uganda@; @/UG; =Ouganda@; =Kampala@; Q1036; m
Tanzania@; @/TZ; =Tanzanie@; Q924; f
Ethiopia@; @/ET; =Éthiopie@; =Addis-Abeba@; =Addis Ababa@; Q115; f
Djibouti@; @/DJ; Q977; m
Sudan@; @/SD; =Soudan@; Q1049; m
Zambia@; @/ZM; =Zambie@; =Lusaka@; Q953; f
Zimbabwe@; @/ZW; =Harare@; Q954; m
Mozambique@; @/MZ; =Maputo@; Q1029; m
Angola@; @/AO; =Luanda@; Q916; m
Namibia@; @/NA; =Namibie@; Q1030; f
Botswana@; @/BW; Q963; m
South Africa@; @/ZA; =Afrique du Sud@; =Pretoria@; Q258; f
Canada@; @/CA; =Ottawa@; Q16; m
Quebec@; @/CA; =gouvernement du Québec; Q176; m
Ontario@; @/CA; Q1904; m
Mexico@; @/MX; =Mexique@; Q96; m
Brazil@; @/BR; =Brésil@; =Brasilia@; Q155; m
Argentina@; @/AR; =Argentine@; =Buenos Aires@; Q414; f
Chile@; @/CL; =Chili@; Q298; m
Colombia@; @/CO; =Colombie@; =Bogota@; Q739; f
Peru@; @/PE; =Pérou@; =Lima@; Q419; m
Venezuela@; @/VE; =Caracas@; Q717; m
Ecuador@; @/EC; =Équateur@; =Quito@; Q736; m
Bolivia@; @/BO; =Bolivie@; Q750; f
Uruguay@; @/UY; Q77; m
Paraguay@; @/PY; Q733; m
Panama@; @/PA; Q804; m
Cuba@; @/CU; =La Havane@; Q241; f
Haiti@; @/HT; Q790; m
El Salvador@; @/SV; =Salvador@; Q792; m
Hong Kong@; @/HK; Q8646; m
Taiwan@; @/TW; =Taipei@; Q865; f
South Korea@; @/KR; =Corée du Sud@; =Séoul@; Q884; f
North Korea@; @/KP; =Corée du Nord@; =Pyongyang@; Q423; f
Pakistan@; @/PK; =Islamabad@; Q843; m
Bangladesh@; @/BD; =Dacca@; Q902; m
Sri Lanka@; @/LK; =Colombo@; Q854; m
Singapore@; @/SG; =Singapour@; Q334; m
Malaysia@; @/MY; =Malaisie@; =Kuala Lumpur@; Q833; f
Indonesia@; @/ID; =Indonésie@; =Jakarta@; Q252; f
Thailand@; @/TH; =Thaïlande@; =Bangkok@; Q869; f
Vietnam@; @/VN; =Hanoï@; Q881; m
Philippines@; @/PH; =Manille@; =Manila@; Q928; fp
Cambodia@; @/KH; =Cambodge@; Q424; m
Myanmar@; @/MM; =Birmanie@; Q836; f
Mongolia@; @/MN; =Mongolie@; Q711; f
Afghanistan@; @/AF; =Kaboul@; =Kabul@; Q889; m
Australia@; @/AU; =Australie@; =Canberra@; Q408; f
New Zealand@; @/NZ; =Nouvelle-Zélande@; Q664; f
Greenland@; @/GL; =Groenland@; m
Monaco@; @/MC; Q235; m
Catalonia@; @/ES; =Catalogne@; f
Flanders@; @/BE; =Flandre@; f
Wallonia@; @/BE; =Wallonie@; =Région wallonne; f
Bavaria@; @/DE; =Bavière@; f
Scotland@; @/GB; =Écosse@; f
California@; @/US; =Californie@; f
Texas@; @/US; m
# institution FR ministry
Bercy; =ministère de l'Économie; =ministère des Finances; =ministère de l'Économie et des Finances; =French finance ministry; =Trésor?; =Direction générale du Trésor; =Agence France Trésor; @Paris; m; id:bercy
Élysée; =Palais de l'Élysée; @Paris; m
Matignon; @Paris; m
Quai d'Orsay; @Paris; m
Ministère des Armées; =ministère des Armées; @Paris; m
Direction générale de l'armement; =DGA; @Paris; f
Agence des participations de l'État; =APE; @Paris; f
Assemblée nationale; parliament; @Paris; f
Sénat; parliament; @Paris; m
Cour des comptes; court; @Paris; f
Conseil d'État; court; @Paris; m
Conseil constitutionnel; court; @Paris; m
Cour de cassation; court; @Paris; f
Parquet national financier; =PNF; court; @Paris; m
Tribunal de commerce de Paris; =tribunal de commerce de Paris; =tribunal des activités économiques de Paris; court; @Paris; m
Tribunal de commerce de Nanterre; =tribunal de commerce de Nanterre; court; @Nanterre; m
Tribunal judiciaire de Paris; =tribunal judiciaire de Paris; court; @Paris; m
Cour d'appel de Paris; =cour d'appel de Paris; court; @Paris; f
# institution FR regulator
AMF; =Autorité des marchés financiers; @Paris; f; id:amf-france
ACPR; =Autorité de contrôle prudentiel et de résolution; @Paris; f
Autorité de la concurrence; @Paris; f
Arcep; @Paris; f
Arcom; =CSA??; @Paris; f
Cnil; @Paris; f
DGCCRF; =Répression des fraudes; @Paris; f
Commission de régulation de l'énergie; =CRE; @Paris; f
Autorité nationale des jeux; =ANJ; @Paris; f
ANSM; =Agence nationale de sécurité du médicament; @Saint-Denis; f
Haute Autorité de santé; =HAS??; @Saint-Denis; f
ASNR; =ASN; =Autorité de sûreté nucléaire; @Montrouge; f
ART??; =Autorité de régulation des transports; @Paris; f; id:autorite-regulation-transports
DGAC; @Paris; f
Anssi; @Paris; f
Ciri; =Comité interministériel de restructuration industrielle; @Paris; m
Urssaf; @Montreuil; f
Unédic; @Paris; f
Fisc; id:fisc; =Direction générale des finances publiques; =DGFiP; @Paris; f
Tracfin; @Montreuil; m
# institution FR public_bank
Caisse des dépôts; =Caisse des dépôts et consignations; =CDC; @Paris; f
Banque des Territoires; =Banque des territoires; <caisse-des-depots; @Paris; f
AFD; =Agence française de développement; @Paris; f
Proparco; <afd; @Paris
Ademe; =Agence de la transition écologique; @Angers; f
France 2030; =France Relance; =Secrétariat général pour l'investissement; =SGPI; @Paris
Business France; @Paris
France Travail; =Pôle emploi; @Paris
Agence de l'eau; id:agence-de-l-eau; =agence de l'eau; =agences de l'eau; f
Agence de l'eau Adour-Garonne; @Toulouse; f
Agence de l'eau Seine-Normandie; @Nanterre; f
Agence de l'eau Rhône Méditerranée Corse; @Lyon; f
Agence de l'eau Loire-Bretagne; @Orléans; f
Agence de l'eau Artois-Picardie; @Douai; f
Agence de l'eau Rhin-Meuse; @Metz; f
CNC; =Centre national du cinéma; @Paris; m
Agirc-Arrco; @Paris
Cnam; =Assurance maladie; =Sécurité sociale; @Paris; f
Unesco; international; @Paris; f
# institution FR region
Île-de-France@; =Région Île-de-France; =région Île-de-France; f
Auvergne-Rhône-Alpes@; =Région Auvergne-Rhône-Alpes; =région Auvergne-Rhône-Alpes; f
Hauts-de-France@; =Région Hauts-de-France; =région Hauts-de-France; mp
Grand Est@; =Région Grand Est; =région Grand Est; m
Nouvelle-Aquitaine@; =Région Nouvelle-Aquitaine; =région Nouvelle-Aquitaine; f
Occitanie@; =Région Occitanie; =région Occitanie; f
Provence-Alpes-Côte d'Azur@; =Région Sud; =région Sud; =région Provence-Alpes-Côte d'Azur; =PACA@; =Paca@; f
Bretagne@; =Région Bretagne; =région Bretagne; f
Pays de la Loire@; =Région Pays de la Loire; =région Pays de la Loire; mp
Normandie@; =Région Normandie; =région Normandie; f
Centre-Val de Loire@; =Région Centre-Val de Loire; =région Centre-Val de Loire; m
Bourgogne-Franche-Comté@; =Région Bourgogne-Franche-Comté; =région Bourgogne-Franche-Comté; f
Corse@; =Collectivité de Corse; f
Métropole de Lyon; =métropole de Lyon; =Grand Lyon; city_hall; @Lyon; f
Métropole européenne de Lille; =métropole européenne de Lille; =MEL??; city_hall; @Lille; f
Ville de Paris; =ville de Paris; =Mairie de Paris; =mairie de Paris; city_hall; @Paris; f
Métropole du Grand Paris; city_hall; @Paris; f
Toulouse Métropole; city_hall; @Toulouse; f
Bordeaux Métropole; city_hall; @Bordeaux; f
Nantes Métropole; city_hall; @Nantes; f
Île-de-France Mobilités; =IDFM; rail; @Paris; f
Société des grands projets; =Société du Grand Paris; construction; @Saint-Denis; f
# institution FR health
AP-HP; =Assistance publique-Hôpitaux de Paris; @Paris; f
AP-HM; =Assistance publique-Hôpitaux de Marseille; @Marseille; f
Hospices civils de Lyon; =HCL; @Lyon; mp
CHU de Lille; @Lille; m
CHU de Toulouse; @Toulouse; m
CHU de Bordeaux; @Bordeaux; m
Institut Pasteur; research; @Paris; m
Institut Curie; @Paris; m
Gustave Roussy; =Institut Gustave-Roussy; @Villejuif
Inserm; research; @Paris; m
# institution FR research
CNRS; @Paris; m
CEA; =Commissariat à l'énergie atomique; nuclear; @Saclay; m
Inria; @Rocquencourt; m
Inrae; @Paris; m
Cnes; space; @Paris; m
Onera; aerospace; @Palaiseau; m
IFP Énergies nouvelles; =Ifpen; energy; @Rueil-Malmaison; m
Andra; nuclear; @Châtenay-Malabry; f
Insee; @Montrouge; m
Institut Montaigne; ngo; @Paris; m
OFCE; @Paris; m
France Digitale; ngo; @Paris
Medef; union; @Paris; m
CPME; union; @Paris; f
CGT; union; @Montreuil; f
CFDT; union; @Paris; f
Force ouvrière; =FO; union; @Paris
CFE-CGC; union; @Paris; f
FNSEA; union; @Paris; f
UFC-Que Choisir; ngo; @Paris; f
Greenpeace; ngo; @Amsterdam/NL
Oxfam; ngo
WWF; ngo; @Gland/CH
Transparency International; ngo; @Berlin/DE
# institution FR university
École polytechnique; =Polytechnique?; @Palaiseau; f
HEC; =HEC Paris; @Jouy-en-Josas
Essec; @Cergy; f
Insead; @Fontainebleau; m
Sciences Po; @Paris
Sorbonne; =Sorbonne Université; @Paris; f
Université Paris-Saclay; =université Paris-Saclay; @Saclay; f
Université Paris-Dauphine; =université Paris-Dauphine; =Dauphine??; =Paris-Dauphine; @Paris; f
École normale supérieure; @Paris; f
CentraleSupélec; @Saclay
Mines Paris; =École des mines; @Paris
Université Grenoble Alpes; =université Grenoble-Alpes; @Grenoble; f
Université de Strasbourg; =université de Strasbourg; @Strasbourg; f
EM Lyon; =Emlyon; @Lyon
Toulouse School of Economics; @Toulouse
# institution US regulator
SEC; =Securities & Exchange Commission; =U.S. Securities & Exchange Commission; @Washington; Q953944; f
FTC; =Federal Trade Commission; =U.S. Federal Trade Commission; @Washington; f
FCC; id:fcc; =Federal Communications Commission; @Washington; f
FDA; =Food & Drug Administration; =U.S. Food & Drug Administration; @Silver Spring; f
CFTC; =Commodity Futures Trading Commission; @Washington; f
FDIC; =Federal Deposit Insurance Corporation; @Washington; f
OCC; =Office of the Comptroller of the Currency; @Washington; m
FAA; =Federal Aviation Administration; @Washington; f
NHTSA; @Washington; f
EPA; =Environmental Protection Agency; @Washington; f
FERC; =Federal Energy Regulatory Commission; @Washington; f
CFPB; =Consumer Financial Protection Bureau; @Washington; m
FINRA; @Washington; f
CFIUS; =Committee on Foreign Investment; @Washington; m
IRS; @Washington; m
FBI; @Washington; m
Surface Transportation Board; =STB; @Washington; m
National Labor Relations Board; =NLRB; @Washington; m
Nuclear Regulatory Commission; =NRC; @Rockville; f; id:nuclear-regulatory-commission
# institution US ministry
US Treasury; =U.S. Treasury; =Treasury?; =Trésor américain; =Treasury Department; =Département du Trésor; =U.S. Treasury Department; @Washington; m
Department of Justice; =Justice Department; =DoJ; =U.S. Department of Justice; =département de la Justice; =ministère américain de la Justice; @Washington; m
Pentagon; =Pentagone; =Department of Defense; =Department of War; =Defense Department; =DoD; @Arlington; m
Department of Energy; =Energy Department; =DoE; =département de l'Énergie; @Washington; m
Department of Commerce; =Commerce Department; =U.S. Commerce Department; =département du Commerce; @Washington; m
State Department; =département d'État; @Washington; m
US Congress; =Congress?; =Congrès américain; =Congrès?; parliament; @Washington; m
US Senate; =Senate?; =Sénat américain; parliament; @Washington; m
House of Representatives; =Chambre des représentants; parliament; @Washington; f
Supreme Court; =U.S. Supreme Court; =Cour suprême; court; @Washington; f
Delaware Court of Chancery; =Court of Chancery; court; @Wilmington; f
Nasa; space; @Washington; f; Q23548
Darpa; defence; @Arlington; f
US Air Force; =U.S. Air Force; defence; @Arlington; f
US Army; =U.S. Army; defence; @Arlington; f
US Navy; =U.S. Navy; defence; @Arlington; f
National Institutes of Health; =NIH; research; @Bethesda; mp
CDC; id:us-cdc; =Centers for Disease Control & Prevention; health; @Atlanta; mp
Barda; health; @Washington; f
Medicare; health; @Washington
Medicaid; health; @Washington
US Postal Service; =U.S. Postal Service; =USPS; post; @Washington
Tennessee Valley Authority; =TVA??; utility; @Knoxville
Export-Import Bank; =US Exim; =Ex-Im Bank; public_bank; @Washington
DFC; =US International Development Finance Corporation; =Development Finance Corporation; public_bank; @Washington
USAID; public_bank; @Washington
US Trade Representative; =USTR; @Washington
# institution US central_bank
Federal Reserve; =Fed; =Réserve fédérale; =U.S. Federal Reserve; =Réserve fédérale américaine; =Banque centrale américaine; =Federal Reserve Board; @Washington; f; Q53536
New York Fed; =Federal Reserve Bank of New York; =Fed de New York; <federal-reserve; @New York; f
Atlanta Fed; =Fed d'Atlanta; <federal-reserve; @Atlanta; f
# institution US university
Harvard; =Harvard University; =université Harvard; @Cambridge; f
Stanford; =Stanford University; =université Stanford; @Stanford; f
MIT; =Massachusetts Institute of Technology; @Cambridge; m
Yale; =Yale University; @New Haven; f
Princeton; =Princeton University; @Princeton; f
Columbia University; =université Columbia; @New York; f
University of California; @Oakland; f
UC Berkeley; =University of California, Berkeley; =université de Berkeley; @Berkeley; f
University of Chicago; @Chicago; f
University of Michigan; =université du Michigan; @Ann Arbor; f
University of Pennsylvania; =Wharton; @Philadelphia; f
New York University; =NYU; @New York; f
Johns Hopkins; =Johns Hopkins University; @Baltimore; f
Caltech; @Pasadena; m
Carnegie Mellon; =Carnegie Mellon University; @Pittsburgh; f
Brookings Institution; =Brookings; research; @Washington; f
Rand Corporation; =RAND; research; @Santa Monica; f
Conference Board; =The Conference Board; research; @New York; m
Teamsters; union; @Washington; mp
United Auto Workers; =UAW; union; @Detroit; m
SAG-AFTRA; union; @Los Angeles; f
Gates Foundation; =Bill & Melinda Gates Foundation; =Fondation Gates; =Fondation Bill-et-Melinda-Gates; ngo; @Seattle; f
Chan Zuckerberg Initiative; ngo; @Redwood City; f
Wikimedia Foundation; =Wikimedia; ngo; @San Francisco; f
OpenAI Foundation; =OpenAI Nonprofit; ngo; @San Francisco; f
# institution GB regulator
CMA; =Competition & Markets Authority; @London; f
FCA; =Financial Conduct Authority; @London; f
PRA; =Prudential Regulation Authority; @London; f
Ofcom; @London; m
Ofgem; @London; m
Ofwat; @Birmingham; m
Takeover Panel; @London; m
Financial Reporting Council; =FRC; @London; m
Serious Fraud Office; =SFO; @London; m
Gambling Commission; @Birmingham; f
MHRA; @London; f
Bank of England; =Banque d'Angleterre; =BoE; central_bank; @London; f
HM Treasury; =UK Treasury; =Chancellor of the Exchequer; ministry; @London; m
Ministry of Defence; =MoD; ministry; @London; m
National Wealth Fund; =UK Infrastructure Bank; public_bank; @Leeds; m
British Business Bank; public_bank; @Sheffield; f
UK Export Finance; public_bank; @London
GB Energy; =Great British Energy; utility; @Aberdeen
Pension Protection Fund; =PPF UK; pension_fund; @London
High Court; =Haute Cour de Londres; court; @London; f
NHS; =National Health Service; health; @London; m
Office for National Statistics; =ONS; @Newport; m
CBI; union; @London; f
University of Oxford; =Oxford University; =université d'Oxford; university; @Oxford; f
University of Cambridge; =Cambridge University; =université de Cambridge; university; @Cambridge; f
Imperial College; =Imperial College London; university; @London; m
University College London; =UCL; university; @London; f
London School of Economics; university; @London; f
London Business School; university; @London; f
Wellcome Trust; =Wellcome; ngo; @London; m
# institution BE international
European Union@; =EU@; =Union européenne; =UE; @Brussels; f; Q458
European Commission; =Commission européenne; =EU Commission; =Brussels@; =Bruxelles@; =Commission??; =exécutif européen; regulator; @Brussels; f; Q8880
European Parliament; =Parlement européen; parliament; @Strasbourg/FR; m; Q8889
Council of the European Union; =Conseil de l'Union européenne; @Brussels; m
European Central Bank; =ECB; =BCE; =Banque centrale européenne; central_bank; @Frankfurt/DE; f; Q8901
European Investment Bank; =EIB; =BEI; =Banque européenne d'investissement; public_bank; @Luxembourg/LU; f
European Investment Fund; =EIF; =FEI; =Fonds européen d'investissement; <european-investment-bank; public_bank; @Luxembourg/LU; m
European Innovation Council; =EIC; =Conseil européen de l'innovation; =EIC Fund; public_bank; @Brussels; m
Court of Justice of the European Union; =European Court of Justice; =CJEU; =ECJ; =CJUE; =Cour de justice de l'Union européenne; court; @Luxembourg/LU; f
General Court of the European Union; =EU General Court; =Tribunal de l'Union européenne; court; @Luxembourg/LU; m
ESMA; =European Securities & Markets Authority; =Autorité européenne des marchés financiers; =Esma; regulator; @Paris/FR; f
European Banking Authority; =EBA; =Autorité bancaire européenne; =ABE??; regulator; @Paris/FR; f
EMA; =European Medicines Agency; =Agence européenne des médicaments; =Agence européenne du médicament; regulator; @Amsterdam/NL; f
EASA; regulator; @Cologne/DE; f
European Space Agency; =ESA; =Agence spatiale européenne; space; @Paris/FR; f
European Stability Mechanism; =ESM; public_bank; @Luxembourg/LU
Eurogroup; =Eurogroupe; @Brussels; m
EuroHPC; research; @Luxembourg/LU
Eurostat; @Luxembourg/LU
Nato; =Otan; defence; @Brussels; f
FSMA; =Autorité des services et marchés financiers; regulator; @Brussels; f
National Bank of Belgium; =Banque nationale de Belgique; =BNB; central_bank; @Brussels; f
SFPI; =SFPIM; =SFPI-FPIM; public_bank; @Brussels; f
SRIW; =Wallonie Entreprendre; public_bank; @Liège
PMV; public_bank; @Brussels
KU Leuven; university; @Leuven; f
UCLouvain; university; @Louvain-la-Neuve; f
# institution international
IMF; =FMI; =International Monetary Fund; =Fonds monétaire international; @Washington/US; m; Q7804
World Bank; =Banque mondiale; =World Bank Group; @Washington/US; f; Q7164
International Finance Corporation; =IFC; =Société financière internationale; =SFI; <world-bank; public_bank; @Washington/US; f
MIGA; <world-bank; @Washington/US
OECD; =OCDE; =Organisation de coopération et de développement économiques; @Paris/FR; f
WTO; =OMC; =Organisation mondiale du commerce; =World Trade Organization; @Geneva/CH; f
WHO; =OMS; =World Health Organization; =Organisation mondiale de la santé; health; @Geneva/CH; f
United Nations; =ONU; =UN??; =Nations unies; =Organisation des Nations unies; @New York/US; f; Q1065
IEA; =AIE; =International Energy Agency; =Agence internationale de l'énergie; energy; @Paris/FR; f
IAEA; =AIEA; =Agence internationale de l'énergie atomique; nuclear; @Vienna/AT; f
OPEC; =Opep; =OPEC+; =Opep+; oil; @Vienna/AT; f
EBRD; =BERD; =Banque européenne pour la reconstruction et le développement; =European Bank for Reconstruction & Development; public_bank; @London/GB; f
African Development Bank; =AfDB; =BAD??; =Banque africaine de développement; public_bank; @Abidjan/CI; f
Asian Development Bank; =ADB; =Banque asiatique de développement; public_bank; @Manila/PH; f
AIIB; =Asian Infrastructure Investment Bank; public_bank; @Beijing/CN; f
Inter-American Development Bank; =IDB; =Banque interaméricaine de développement; public_bank; @Washington/US; f
Islamic Development Bank; =IsDB; =BID??; =Banque islamique de développement; public_bank; @Jeddah/SA; f
New Development Bank; =Nouvelle banque de développement; public_bank; @Shanghai/CN; f
Bank for International Settlements; =BIS??; =BRI; =Banque des règlements internationaux; central_bank; @Basel/CH; f
Financial Stability Board; =FSB; =Conseil de stabilité financière; regulator; @Basel/CH; m
IATA; =Iata; airline; @Montreal/CA; f
Red Cross; =Croix-Rouge; ngo; @Geneva/CH; f
Gavi; health; @Geneva/CH; f
Global Fund; =Fonds mondial; health; @Geneva/CH; m
Green Climate Fund; =Fonds vert pour le climat; public_bank; @Incheon/KR; m
Unicef; @New York/US; m
G7; @Paris/FR
G20
BCEAO; central_bank; @Dakar/SN; f
BEAC; central_bank; @Yaoundé/CM; f
Cedeao; =ECOWAS; @Abuja/NG; f
African Union; =Union africaine; @Addis Ababa/ET; f
Fifa; sport; @Zurich/CH; f
UEFA; sport; @Nyon/CH; f
CIO??; =IOC??; =Comité international olympique; sport; @Lausanne/CH; m
Vatican; m
# institution DE regulator
BaFin; @Bonn; f
Bundeskartellamt; =Federal Cartel Office; =Office fédéral des cartels; @Bonn; m
Bundesnetzagentur; @Bonn; f
Bundesbank; central_bank; @Frankfurt; f
Bundestag; parliament; @Berlin; m
German finance ministry; =ministère allemand des Finances; ministry; @Berlin
Bundeswehr; defence; @Berlin; f
Max Planck Institute; =Max-Planck; =Max Planck Society; research; @Munich
Fraunhofer; =Fraunhofer Institute; research; @Munich
Ifo Institute; =Ifo; research; @Munich; m
IG Metall; union; @Frankfurt; m
Verdi?; id:verdi-union; =Ver.di; union; @Berlin
TU Munich; =Technical University of Munich; =TUM; university; @Munich
# institution CH regulator
Finma; @Bern; f
Swiss National Bank; =Banque nationale suisse; =BNS; =SNB??; central_bank; @Zurich; f
Comco; id:comco; =Weko; @Bern
EPFL; =École polytechnique fédérale de Lausanne; university; @Lausanne; f
ETH Zurich; =École polytechnique fédérale de Zurich; =EPFZ; university; @Zurich; f
University of Basel; =université de Bâle; university; @Basel; f
University of Geneva; =université de Genève; university; @Geneva; f
University of Zurich; =université de Zurich; university; @Zurich; f
University of Lausanne; =université de Lausanne; university; @Lausanne; f
CERN; =Cern; research; @Geneva; m
Innosuisse; public_bank; @Bern
WEF; =World Economic Forum; =Forum économique mondial; international; @Geneva; m
# institution regulator
Consob; @Rome/IT; f
Bank of Italy; =Banque d'Italie; =Bankitalia; central_bank; @Rome/IT; f
AGCM; @Rome/IT; f
CNMV; @Madrid/ES; f
CNMC; @Madrid/ES; f
Bank of Spain; =Banque d'Espagne; central_bank; @Madrid/ES; f
SEPI; holding; @Madrid/ES; f
Banque de France; =Bank of France; central_bank; @Paris/FR; f
AFM; @Amsterdam/NL; f
De Nederlandsche Bank; =DNB Netherlands; central_bank; @Amsterdam/NL; f
Invest-NL; public_bank; @Amsterdam/NL
University of Leiden; =Leiden University; =université de Leyde; university; @Leiden/NL; f
TU Delft; university; @Delft/NL; f
ACM??; @The Hague/NL; f; id:acm-netherlands
CSSF; @Luxembourg/LU; f
Central Bank of Ireland; =Banque centrale d'Irlande; central_bank; @Dublin/IE; f
IDA Ireland; public_bank; @Dublin/IE
Data Protection Commission; =DPC; @Dublin/IE; f
Norges Bank; =Banque de Norvège; central_bank; @Oslo/NO; f
Riksbank; central_bank; @Stockholm/SE; f
Finansinspektionen; @Stockholm/SE
Vinnova; public_bank; @Stockholm/SE
EIFO; public_bank; @Copenhagen/DK
Novo Nordisk Foundation; ngo; @Copenhagen/DK; f
Business Finland; public_bank; @Helsinki/FI
Solidium; holding; @Helsinki/FI
National Bank of Poland; =NBP; central_bank; @Warsaw/PL
Bank of Russia; =Banque de Russie; =Banque centrale de Russie; central_bank; @Moscow/RU; f
SEBI; =Sebi; @Mumbai/IN
Reserve Bank of India; =RBI India; central_bank; @Mumbai/IN; f
Competition Commission of India; =CCI??; @New Delhi/IN
Isro; space; @Bengaluru/IN
SAMR; =State Administration for Market Regulation; @Beijing/CN
CSRC; =China Securities Regulatory Commission; @Beijing/CN
People's Bank of China; =PBOC; =PBoC; =Banque populaire de Chine; central_bank; @Beijing/CN; f
NDRC; =National Development & Reform Commission; @Beijing/CN
Mofcom; ministry; @Beijing/CN
Big Fund; fund; @Beijing/CN
Tsinghua; =Tsinghua University; university; @Beijing/CN
Peking University; university; @Beijing/CN
Hong Kong Monetary Authority; =HKMA; central_bank; @Hong Kong/HK
SFC; @Hong Kong/HK
Bank of Japan; =Banque du Japon; =BoJ; central_bank; @Tokyo/JP; f
FSA; @Tokyo/JP; id:fsa-japan
METI; =Meti; ministry; @Tokyo/JP
University of Tokyo; university; @Tokyo/JP
Bank of Korea; =Banque de Corée; central_bank; @Seoul/KR; f
Kaist; university; @Daejeon/KR
MAS; =Monetary Authority of Singapore; central_bank; @Singapore/SG
National University of Singapore; =NUS; university; @Singapore/SG
ASIC??; @Sydney/AU
ACCC; @Canberra/AU
Reserve Bank of Australia; =RBA; central_bank; @Sydney/AU; f
FIRB; =Foreign Investment Review Board; @Canberra/AU
Clean Energy Finance Corporation; =CEFC; public_bank; @Sydney/AU
Bank of Canada; =Banque du Canada; central_bank; @Ottawa/CA; f
Competition Bureau; =Bureau de la concurrence; @Ottawa/CA
Autorité des marchés financiers du Québec; =AMF Québec; @Quebec/CA
Export Development Canada; =EDC; public_bank; @Ottawa/CA
Canada Infrastructure Bank; public_bank; @Toronto/CA
McGill; =McGill University; =université McGill; university; @Montreal/CA
University of Toronto; =université de Toronto; university; @Toronto/CA
Cade; @Brasília/BR
Central Bank of Brazil; =Banque centrale du Brésil; central_bank; @Brasília/BR; f
Banxico; =Bank of Mexico; =Banque du Mexique; central_bank; @Mexico City/MX
Central Bank of Turkey; =Banque centrale de Turquie; central_bank; @Ankara/TR; f
Bank of Israel; =Banque d'Israël; central_bank; @Jerusalem/IL; f
Israel Innovation Authority; public_bank; @Jerusalem/IL
Saudi Central Bank; =SAMA; central_bank; @Riyadh/SA
Capital Market Authority; id:cma-saudi; @Riyadh/SA
KAUST; =King Abdullah University; university; @Jeddah/SA
Central Bank of Egypt; =Banque centrale d'Égypte; central_bank; @Cairo/EG; f
Bank Al-Maghrib; central_bank; @Rabat/MA; f
AMMC; @Rabat/MA
UM6P; =Mohammed VI Polytechnic University; =université Mohammed-VI Polytechnique; university; @Marrakesh/MA
Caisse de dépôt et de gestion; =CDG??; public_bank; @Rabat/MA
Fonds Mohammed VI; =Fonds Mohammed VI pour l'investissement; fund; @Rabat/MA
Ithmar; =Ithmar Capital; fund; @Rabat/MA
Central Bank of Nigeria; =Banque centrale du Nigeria; =CBN; central_bank; @Abuja/NG; f
South African Reserve Bank; =SARB; central_bank; @Pretoria/ZA; f
Competition Tribunal; court; @Pretoria/ZA
Université Cheikh-Anta-Diop; =université Cheikh-Anta-Diop; =Ucad; university; @Dakar/SN; f
Fonsis; fund; @Dakar/SN; m
ARTP; @Dakar/SN; f
Artci; @Abidjan/CI; f
Caisse des dépôts et consignations du Sénégal; public_bank; @Dakar/SN
Banque d'Algérie; central_bank; @Algiers/DZ; f
# institution sport
Ligue 1; @Paris/FR; f; =Ligue 1+; =L1
Ligue 2; @Paris/FR; f
Premier League; @London/GB; f
Champions League; =Ligue des champions; <uefa; @Nyon/CH; f
La Liga; =LaLiga; @Madrid/ES; f
Serie A; @Milan/IT; f
Bundesliga; @Frankfurt/DE; f
English Football League; =EFL; @Preston/GB; f
Football Association; @London/GB; f
Top 14; @Paris/FR; m
Formula One; =Formule 1; =Formula 1; @London/GB; f
MotoGP; @Madrid/ES; m
ATP Tour; @London/GB
Roland-Garros; @Paris/FR
Major League Baseball; =MLB; @New York/US; f
Major League Soccer; =MLS; @New York/US; f
NHL; =National Hockey League; @New York/US; f
PGA Tour; @Ponte Vedra Beach/US; m
LIV Golf; @West Palm Beach/US; m
# institution court
House of Commons; =Chambre des communes; parliament; @London/GB; f
House of Lords; parliament; @London/GB; f
Court of Appeal; @London/GB; f
Old Bailey; @London/GB
Southern District of New York; =SDNY; @New York/US
Ninth Circuit; @San Francisco/US
Federal Circuit; @Washington/US
International Trade Commission; =ITC USA; regulator; @Washington/US; f
International Court of Justice; =Cour internationale de justice; =CIJ; @The Hague/NL; f
International Criminal Court; =Cour pénale internationale; =CPI??; @The Hague/NL; f
European Court of Human Rights; =Cour européenne des droits de l'homme; =CEDH; @Strasbourg/FR; f
International Centre for Settlement of Investment Disputes; =ICSID; =Cirdi; @Washington/US
International Chamber of Commerce; =Chambre de commerce internationale; @Paris/FR; f
Court of Arbitration for Sport; =Tribunal arbitral du sport; @Lausanne/CH
National Audit Office; =NAO; @London/GB; m
Government Accountability Office; =GAO; @Washington/US; m
Congressional Budget Office; =CBO; @Washington/US; m
# institution regulator
Securities and Futures Commission; @Hong Kong/HK; f
California Public Utilities Commission; =CPUC; @San Francisco/US; f
California Energy Commission; @Sacramento/US; f
New York State Department of Financial Services; =NYDFS; @New York/US; m
Financial Crimes Enforcement Network; =FinCEN; @Washington/US; m
OFAC; =Office of Foreign Assets Control; <us-treasury; @Washington/US; m
Bureau of Industry and Security; @Washington/US; m
National Transportation Safety Board; =NTSB; @Washington/US; m
Occupational Safety and Health Administration; =OSHA; @Washington/US; f
Consumer Product Safety Commission; =CPSC; @Bethesda/US; f
Payment Systems Regulator; @London/GB; m
Advertising Standards Authority; @London/GB; f
Pensions Regulator; =The Pensions Regulator; @Brighton/GB; m
Single Resolution Board; =Conseil de résolution unique; @Brussels/BE; m
EIOPA; @Frankfurt/DE; f
AMLA; @Frankfurt/DE; f
`;
