/** Smaller listed companies, family firms and public bodies that deal news names. Format: `../parse.ts`. */
export const midCaps = `
# company FR industry
Carmila; property; @Boulogne-Billancourt; $PAR:CARM
GTT; =Gaztransport & Technigaz; engineering gas; @Saint-Rémy-lès-Chevreuse; $PAR:GTT
Quadient; software; @Bagneux; $PAR:QDT
Robertet; beauty chemicals; @Grasse; $PAR:RBT
VusionGroup; =SES-imagotag; retail electronics; @Nanterre; $PAR:VU
X-Fab; chips; @Tessenderlo/BE; $PAR:XFAB
Planisware; software; @Châtillon; $PAR:PLNW
Lectra; software fashion; @Paris; $PAR:LSS
Equasens; software health; @Villers-lès-Nancy; $PAR:EQS
Lumibird; optics defence; @Lannion; $PAR:LBIRD
Riber; chips; @Bezons; $PAR:ALRIB
2CRSi; hardware; @Strasbourg; $PAR:AL2SI
Claranova; software; @Courbevoie; $PAR:CLA
Infotel; consulting; @Neuilly-sur-Seine; $PAR:INF
Aubay; consulting; @Boulogne-Billancourt; $PAR:AUB
Neurones; consulting; @Nanterre; $PAR:NRO
SII; consulting; @Paris; id:groupe-sii
Groupe Open; consulting; @Levallois-Perret
Linedata; software fintech; @Neuilly-sur-Seine; $PAR:LIN
Prodware; software; @Paris
Solutions 30; services; @Luxembourg/LU; $PAR:S30
Bastide; =Bastide Le Confort Médical; health; @Caissargues; $PAR:BLC
Fermentalg; chemicals; @Libourne; $PAR:FALG
Afyren; chemicals; @Clermont-Ferrand; $PAR:ALAFY
Metabolic Explorer; =Metex; chemicals; @Clermont-Ferrand
Global Bioenergies; chemicals; @Évry; $PAR:ALGBE
Waga Energy; gas renewables; @Eybens; $PAR:WAGA
Hoffmann Green; =Hoffmann Green Cement; materials; @Bournezeau; $PAR:ALHGR
Ecocem; materials; @Dublin/IE
Groupe Guillin; packaging; @Ornans; $PAR:ALGIL
Kem One; chemicals; @Lyon
Kersia; chemicals; @Dinard
Minafin; chemicals; @Dunkerque
Axens; engineering; @Rueil-Malmaison
Ascoval; steel; @Saint-Saulve
Aubert & Duval; steel aerospace; @Paris
Eurenco; defence chemicals; @Massy
Roxel; defence; @Le Plessis-Robinson
Cilas; optics defence; @Orléans
Photonis; =Exosens; optics defence; @Mérignac; $PAR:EXENS
Lacroix Défense; id:etienne-lacroix; =Étienne Lacroix; defence; @Muret
Verney-Carron; defence; @Saint-Étienne
Manurhin; defence; @Mulhouse
Segula; =Segula Technologies; engineering; @Nanterre
Expleo; engineering; @Montigny-le-Bretonneux
Scalian; engineering; @Labège
Ausy; engineering; <randstad
Fiducial; audit; @Lyon
Grenke; id:grenke-ag; bank; @Baden-Baden/DE
Saverglass; packaging; @Feuquières
Verescence; packaging; @Puteaux
Pochet; =Groupe Pochet; packaging; @Clichy
Albéa; packaging; @Gennevilliers
Baikowski; chemicals; @Epagny; $PAR:ALBKK
Maped; industry; @Argonay
Smoby; toys; @Lavans-lès-Saint-Claude
Ludendo; =La Grande Récré; toys; @Paris
JouéClub; toys; @Bordeaux
King Jouet; toys; @Voiron
Asmodee; games toys; @Guyancourt; $STO:ASMDEE-B
Repetto; fashion; @Paris
Weston?; =J.M. Weston; fashion; @Limoges
Bernardaud; furniture; @Limoges
Paraboot; fashion; @Saint-Jean-de-Moirans
Saint James; fashion; @Saint-James
Armor-Lux; fashion; @Quimper
Aigle??; id:aigle-bottes; fashion; @Ingrandes
Zadig & Voltaire; fashion; @Paris
Ba&sh; id:bash-mode; fashion; @Paris
Isabel Marant; fashion; @Paris
Jacquemus; fashion luxury; @Paris
Ami Paris; fashion; @Paris
Rouje; fashion; @Paris
Maje; fashion; <smcp; @Paris
Claudie Pierlot; fashion; <smcp; @Paris
The Kooples; fashion; @Paris
IKKS; fashion; @Cholet
Kaporal; fashion; @Marseille
Burton of London; fashion; @Paris
Caroll; fashion; <beaumanoir; @Paris
Morgan de Toi; id:morgan-mode; fashion; <beaumanoir
Cache Cache; fashion; <beaumanoir
Go Sport; sport retail; @Sassenage
Intersport; sport retail; @Longjumeau
Sport 2000; sport retail; @Évry
Courir?; id:courir-sneakers; fashion; @Paris
Snipes; id:snipes-sneakers; fashion; @Cologne/DE
Truffaut?; =Jardineries Truffaut; retail; @Lisses
Jardiland; retail; <invivo; @Colomiers
Gamm Vert; retail; <invivo
Botanic?; id:botanic-jardineries; retail; @Archamps
Mr. Bricolage; =Mr Bricolage; retail; @La Chapelle-Saint-Mesmin; $PAR:ALMRB
Bricomarché; retail; @Bondoufle
Weldom; retail; <adeo
Saint Maclou; furniture; @Wattrelos
Schmidt Groupe; furniture; @Lièpvre
Mobalpa; =Fournier Habitat; furniture; @Thônes
Roche Bobois; furniture; @Paris; $PAR:RBO
Ligne Roset; furniture; @Briord
Gautier??; id:gautier-meubles; =Gautier Meubles; furniture; @Le Boupère
Pier Import; furniture
Casa International; id:casa-shops; furniture; @Olen/BE
Bureau Vallée; retail; @Montigny-le-Bretonneux
Top Office; retail; @Villeneuve-d'Ascq
Electro Dépôt; =Electro-Dépôt; retail; @Faches-Thumesnil
Ubaldi; retail; @Nice
LDLC; =Groupe LDLC; ecommerce; @Limonest; $PAR:ALLDL
Rue du Commerce; ecommerce; @Saint-Ouen
Pixmania; ecommerce
Materiel.net; ecommerce; <ldlc
Sarenza; ecommerce fashion; <beaumanoir; @Paris
Zooplus; ecommerce; @Munich/DE
Zeeman; retail; @Alphen aan den Rijn/NL
Hema; retail; @Amsterdam/NL
Flying Tiger; retail; @Copenhagen/DK; =Flying Tiger Copenhagen
Normal??; id:normal-stores; retail; @Horsens/DK
Stokomani; retail; @Creil
Noz; retail; @Laval
Centrakor; retail; @Brive
La Foir'Fouille; retail; @Castelnau-le-Lez
B&M France; id:b-and-m-france; retail; <b-and-m
Netto; grocery; @Bondoufle
Leader Price; grocery
Match supermarchés; id:supermarches-match; =Supermarchés Match; grocery; @La Madeleine
Schiever; grocery; @Avallon
Provencia; grocery; @Annecy
Metro France; id:metro-france; grocery; <metro
Promocash; grocery; <carrefour
Transgourmet; grocery; @Orly
Pomona; =Groupe Pomona; food; @Antony
Prosol; grocery; @Chaponnay
Marie Blachère; food; @Châteaurenard
Louise??; id:boulangerie-louise; food
Ange??; id:boulangeries-ange; =Boulangeries Ange; food
Feuillette; food; @Blois
Lenôtre; food; @Plaisir
Fauchon; food; @Paris
Hédiard; food; @Paris
Mariage Frères; food; @Paris
Kusmi Tea; food; @Paris
Malongo; food; @Carros
Delpeyrat; food; <maisadour
Labeyrie; food; @Saint-Geours-de-Maremne; =Labeyrie Fine Foods
Aoste?; id:aoste-jambon; food
Herta; food
Madrange; food; @Limoges
Cochonou; food
Sodebo; food; @Montaigu
Findus; food; <nomad-foods
Nomad Foods; food; @Woking/GB; $NYSE:NOMD
Charal; food; <bigard; @Cholet
Elivia; food; <terrena
Arrivé??; id:arrive-volailles; food
Doux??; id:doux-volailles; food; @Châteaulin
Loeul et Piriot; food; @Thouars
Blédina; food; <danone
Candia; dairy; <sodiaal; @Lyon
Entremont; dairy; <sodiaal; @Annecy
Président??; id:president-lactalis; dairy; <lactalis
Triballat; =Triballat Noyal; dairy; @Noyal-sur-Vilaine
Rians?; dairy; @Rians
Ermitage??; id:ermitage-fromages; dairy
Laïta; dairy; @Brest
Even??; id:groupe-even; =Groupe Even; agriculture; @Ploudaniel
Maîtres Laitiers; =Maîtres laitiers du Cotentin; dairy; @Sottevast
Isigny Sainte-Mère; dairy; @Isigny
Cristalco; food; <cristal-union
Saint Louis Sucre; food; <sudzucker
Béghin Say; food; <tereos
Nutrition & Santé; food; @Revel
Bjorg; food; @Saint-Genis-Laval; =Ecotone
Léa Nature; =Léa Nature Compagnie; food beauty; @Périgny
St Hubert; =Saint Hubert; food; @Rungis
Brasseries Kronenbourg; =Kronenbourg; drinks; <carlsberg; @Obernai
Meteor??; id:meteor-biere; drinks; @Hochfelden
La Goudale; =Brasserie Goudale; drinks; @Arques
Ninkasi; drinks; @Tarare
Cristaline; =Sources Alma; drinks; @Paris
Vittel?; drinks; <nestle
Ogeu; drinks; @Ogeu-les-Bains
Advini; =AdVini; drinks; @Saint-Félix-de-Lodez; $PAR:ADVI
Grands Chais de France; =Les Grands Chais de France; drinks; @Petersbach
Marie Brizard; =Marie Brizard Wine & Spirits; =MBWS; spirits; @Charenton-le-Pont; $PAR:MBWS
Camus??; id:camus-cognac; spirits; @Cognac
Courvoisier; spirits; <campari; @Jarnac
Bollinger; spirits; @Ay
Pol Roger; spirits; @Épernay
Nicolas Feuillatte; spirits; @Chouilly; =Terroirs & Vignerons de Champagne
Groupe Bertrand; restaurant; @Paris; =Bertrand Franchise
Burger King France; restaurant; <groupe-bertrand; @Saint-Denis
La Boucherie; id:la-boucherie-restaurants; restaurant; @Angers
Agapes; restaurant; @Villeneuve-d'Ascq
Bagel Corner; restaurant
Columbus Café; restaurant; @Paris
Cojean; restaurant; @Paris
Pokawa; restaurant; @Paris
O'Tacos; restaurant; @Paris
Sushi Shop; restaurant; <amrest; @Paris
AmRest; restaurant; @Madrid/ES
Compass Group France; id:compass-france; restaurant; <compass
API Restauration; restaurant; @Mons-en-Baroeul
Newrest; restaurant; @Toulouse
Servair; restaurant; @Roissy
Lagardère Travel Retail; retail travel; <lagardere
Gate Gourmet; =Gategroup; restaurant airline; @Opfikon/CH
B&B Hotels; hotel; @Brest
Kyriad; hotel; <louvre-hotels
Campanile; hotel; <louvre-hotels
Airelles; hotel; @Paris
Evok; hotel; @Paris
Mama Shelter; hotel; <accor
Ennismore; hotel; <accor; @London/GB
Oetker Collection; hotel; @Baden-Baden/DE
Belmond; hotel; <lvmh; @London/GB
Mandarin Oriental; hotel; @Hong Kong/HK
Four Seasons; hotel; @Toronto/CA
Aman??; =Aman Resorts; hotel; @London/GB
Rosewood; hotel; @Hong Kong/HK
Selina; hotel
Odalys; travel; @Aix-en-Provence
Capfun; travel; @Rumilly
Siblu; travel; @Pessac
Homair; =European Camping Group; travel; @Aix-en-Provence
Huttopia; travel; @Saint-Genis-les-Ollières
Sunêlia; travel
Karavel; =Fram; =FTI Voyages; travel; @Paris
Marmara; travel; <tui
Havas Voyages; travel; @Saint-Ouen
Selectour; travel
Marietton; =Marietton Développement; travel; @Lyon
Kuoni; travel; @Zurich/CH
Opodo; travel; <edreams
Liligo; travel
Kayak?; travel; <booking; @Stamford/US
Trivago; travel; @Düsseldorf/DE; $NASDAQ:TRVG
Puy du Fou; travel; @Les Épesses
Parc Astérix; travel; <compagnie-des-alpes; @Plailly
Looping?; id:looping-group; travel; @Saint-Malo
Merlin Entertainments; travel; @Poole/GB
Kinepolis; film; @Ghent/BE; $BRU:KIN
CGR; =CGR Cinémas; film; @Périgny
StudioCanal; film; <canal-plus; @Issy-les-Moulineaux
Wild Bunch; film; @Paris
EuropaCorp; film; @Saint-Denis
Illumination?; id:illumination-studio; film; @Santa Monica/US
Newen; =Studio TF1; film; <tf1; @Paris
Federation Studios; film; @Paris
Asacha; film; @Paris
Elephant??; id:elephant-cie; film
Xilam; film; @Paris; $PAR:XIL
Don't Nod; games; @Paris; $PAR:ALDNE
Nacon; games; @Lesquin; $PAR:NACON
Bigben; =Bigben Interactive; games; @Lesquin; $PAR:BIG
Quantic Dream; games; @Paris
Sandfall; =Sandfall Interactive; games; @Montpellier
Focus Entertainment; =Pullup Entertainment; games; @Paris; $PAR:ALPUL
Gameloft; games; <vivendi; @Paris
Ankama; games; @Roubaix
Acolad; services; @Boulogne-Billancourt
Webhelp; services; @Paris
Concentrix; services; @Newark CA/US; $NASDAQ:CNXC
Foundever; =Sitel; services; @Miami/US
Armatis; services; @Boulogne-Billancourt
Comdata; services; @Milan/IT
Konecta; services; @Madrid/ES
Intelcia; services; @Casablanca/MA
Proman; staffing; @Manosque
Actual?; id:groupe-actual; =Actual Group; staffing; @Laval
Adéquat; id:adequat-interim; staffing; @Lyon
Babilou; education; @Bois-Colombes
Les Petits Chaperons Rouges; =Grandir; education; @Clichy
People & Baby; education; @Paris
La Maison Bleue; education; @Boulogne-Billancourt
Galileo Global Education; education; @Paris
Omnes Education; education; @Paris
Ionis; =Ionis Education Group; education; @Paris
Eureka Education; education; @Paris
AD Education; education; @Paris
Acadomia; education; @Paris
OuiCare; services; @Le Mans
Médipôle; id:medipole; =Médipôle Partenaires; health
Almaviva Santé; health; @Marseille
Sisio; health
Inicea; health
Cosem; id:cosem; health; @Paris
Inovie; health; @Montpellier
Affidea; health; @The Hague/NL
Unilabs; health; @Geneva/CH
Sonic Healthcare; health; @Sydney/AU; $ASX:SHL
VYV; =Groupe Vyv; insurance health; @Paris
MGEN; insurance health; @Paris; f
Mutex; insurance
Aésio; =Aésio Mutuelle; insurance; @Paris
Apicil; insurance; @Lyon
Klesia; insurance; @Paris
Matmut; insurance; @Rouen
SMABTP; insurance; @Paris
Thélem; =Thélem Assurances; insurance; @Orléans
L'olivier; id:l-olivier-assurance; =L'olivier Assurance; insurance; @Lille
Direct Assurance; insurance; <axa
Suravenir; insurance; <credit-mutuel-arkea; @Brest
Spirica; insurance; <credit-agricole
Cardif; =BNP Paribas Cardif; insurance; <bnp-paribas; @Nanterre
Sogecap; insurance; <societe-generale; @Courbevoie
Natixis Assurances; =BPCE Assurances; insurance; <bpce
CCR; =CCR Re; =Arundo Re; insurance; @Paris
Abeille Assurances; =Aviva France; insurance; <aema; @Bois-Colombes
Floa; =Floa Bank; bank fintech; <bnp-paribas; @Bordeaux
Sofinco; bank; <credit-agricole; @Massy
Franfinance; bank; <societe-generale
Monabanq; bank; <credit-mutuel
BforBank; bank; <credit-agricole; @La Défense
Milleis; bank; @Paris
Neuflize OBC; =Neuflize; private_bank; @Paris
Indosuez; =Indosuez Wealth Management; private_bank; <credit-agricole; @Paris
Banque Transatlantique; private_bank; <cic; @Paris
Banque Wormser; private_bank; @Paris
Meeschaert; private_bank; @Paris; =Meeschaert Financial Services
Cyrus??; id:cyrus-conseil; =Groupe Crystal; =Cyrus Herez; fund; @Paris
Banque Richelieu; private_bank; @Paris
Crédit Agricole Ile-de-France; id:ca-idf; =Crédit Agricole d'Île-de-France; =Crédit Agricole Île-de-France; bank; <credit-agricole; @Paris
Caisse d'Épargne Île-de-France; =Caisse d'Epargne Ile-de-France; bank; <caisse-d-epargne; @Paris
Caisse d'Épargne Midi-Pyrénées; =Caisse d'Épargne de Midi-Pyrénées; bank; <caisse-d-epargne; @Toulouse
Caisse d'Épargne Hauts de France; =Caisse d'Épargne Hauts-de-France; bank; <caisse-d-epargne; @Lille
Caisse d'Épargne Rhône Alpes; =Caisse d'Épargne Rhône-Alpes; bank; <caisse-d-epargne; @Lyon
Banque Populaire Auvergne Rhône Alpes; =Banque Populaire Auvergne-Rhône-Alpes; bank; <banque-populaire; @Lyon
Banque Populaire Occitane; bank; <banque-populaire; @Toulouse
Banque Populaire du Nord; bank; <banque-populaire; @Lille
Banque Populaire Grand Ouest; bank; <banque-populaire; @Rennes
Banque Populaire du Sud; bank; <banque-populaire; @Perpignan
Banque Populaire Méditerranée; bank; <banque-populaire; @Nice
Banque Populaire Alsace Lorraine Champagne; bank; <banque-populaire; @Metz
Banque Populaire Bourgogne Franche-Comté; bank; <banque-populaire; @Dijon
Banque Populaire Rives de Paris; bank; <banque-populaire; @Paris
Banque Populaire Val de France; bank; <banque-populaire; @Versailles
Banque Populaire Aquitaine Centre Atlantique; bank; <banque-populaire; @Bordeaux
Crédit Agricole Brie Picardie; bank; <credit-agricole; @Amiens
Crédit Agricole Nord de France; bank; <credit-agricole; @Lille
Crédit Agricole Aquitaine; bank; <credit-agricole; @Bordeaux
Crédit Agricole Centre-est; =Crédit Agricole Centre-Est; bank; <credit-agricole; @Lyon
Crédit Agricole Atlantique Vendée; bank; <credit-agricole; @Nantes
Crédit Agricole Alpes Provence; bank; <credit-agricole; @Aix-en-Provence
Crédit Mutuel Océan; bank; <credit-mutuel; @La Roche-sur-Yon
Crédit Mutuel de Bretagne; bank; <credit-mutuel-arkea; @Brest
CIC Market Solutions; broker; <cic; @Paris
CIC Ouest; bank; <cic; @Nantes
CIC Est; bank; <cic; @Strasbourg
CIC Lyonnaise de Banque; =Lyonnaise de Banque; bank; <cic; @Lyon
Financière Arbevel; fund; @Paris
Talence Gestion; fund; @Paris
Keren Finance; fund; @Paris
Inocap; fund; @Paris
Montpensier Finance; =Montpensier Arbevel; fund; @Paris
Edram; id:edram; =Edmond de Rothschild Asset Management; fund; <edmond-de-rothschild
BDL Capital; =BDL Capital Management; fund; @Paris
Clartan; fund; @Paris
Tocqueville Finance; fund; <la-banque-postale; @Paris
Ofi Invest; =OFI Invest; fund; <macif; @Paris
Turenne; =Turenne Groupe; =Turenne Capital; private_equity; @Paris
NextStage; =NextStage AM; private_equity; @Paris
123 IM; =123 Investment Managers; private_equity; @Paris
Extendam; private_equity hotel; @Paris
Entrepreneur Invest; =Entrepreneur Venture; private_equity; @Paris
Audacia; private_equity; @Paris; $PAR:ALAUD
Calcium Capital; private_equity; @Paris
Argos Wityu; =Argos??; private_equity; @Paris
Ciclad; private_equity; @Paris
Initiative & Finance; private_equity; @Paris
Ekkio Capital; private_equity; @Paris
MBO+; private_equity; @Paris; id:mbo-plus
Motion Equity Partners; private_equity; @Paris
Latour Capital; private_equity; @Paris
Ergon Capital; private_equity; @Brussels/BE
Perwyn; private_equity; @London/GB
Equistone; private_equity; @London/GB
HLD; =HLD Europe; private_equity; @Luxembourg/LU
21 Invest; private_equity; @Paris
Alpha Private Equity; private_equity; @Paris
L Catterton; private_equity fashion; @Greenwich/US
Mayhoola; holding; @Doha/QA
M80; private_equity; @Brussels/BE
Waterland; private_equity; @Bussum/NL
Gimv; private_equity; @Antwerp/BE; $BRU:GIMB
Verlinvest; private_equity; @Brussels/BE
Cobepa; private_equity; @Brussels/BE
Triodos; bank; @Zeist/NL
Gilde; id:gilde-buy-out; =Rivean; private_equity; @Utrecht/NL
Unigrains; private_equity food; @Paris
Céréa; id:cerea-partners; =Céréa Partners; private_equity; @Paris
Carvest; private_equity; <credit-agricole
Crédit Agricole Régions Investissement; =Carvest Investissement; private_equity; <credit-agricole; @Lyon
Nord Capital; =Nord Capital Partenaires; private_equity; <credit-agricole; @Lille
Grand Sud-Ouest Capital; =GSO Capital; private_equity; <credit-agricole; @Bordeaux
Sofilaro; private_equity; <credit-agricole
Arkéa Capital; private_equity; <credit-mutuel-arkea; @Brest
BNP Paribas Principal Investments; private_equity; <bnp-paribas
SG Capital Partenaires; private_equity; <societe-generale; @Paris
Rives Croissance; private_equity; <banque-populaire
IRDI; =Irdi Capital Investissement; private_equity; @Toulouse
Multicroissance; private_equity; <banque-populaire; @Toulouse
Ouest Croissance; private_equity; <banque-populaire; @Nantes
Bpifrance Investissement; private_equity; <bpifrance
Isalt; fund; @Paris
Lac1; fund; <bpifrance
Tikehau Ace; =Tikehau Ace Capital; private_equity aerospace; <tikehau; @Paris
Defense Angels; vc defence; @Paris
MAIF Avenir; vc; <maif
CNP Avenir; id:cnp-avenir; vc
Crédit Agricole Innovation; id:ca-innovation; vc
Via ID; vc; <mobivia
Sodero; =Sodero Gestion; vc; @Nantes
GO Capital; vc; @Rennes
Kreaxi; vc; @Lyon
Finovam; =Finovam Gestion; vc; @Lille
Irdinov; vc; <irdi
M Capital; =M Capital Partners; vc; @Toulouse
Karista; vc; @Paris
CapHorn; vc; @Paris
A Plus Finance; vc; @Paris
Evolem; holding; @Lyon
Holnest; holding; @Lyon
Florac; holding; @Paris
Dassault Développement; vc; <groupe-dassault
NJJ; =NJJ Holding; holding telecom; @Paris
# institution FR
Agence Bio; @Montreuil
Agence nationale de la recherche; =ANR; research; @Paris; f
BRGM; research mining; @Orléans; m
Cirad; research; @Montpellier; m
IRD; research; @Marseille; m; id:ird-france
Ifremer; research; @Brest; m
Météo-France; @Saint-Mandé
IGN; @Saint-Mandé; m; id:ign-france
Cerema; @Bron; m
VNF; =Voies navigables de France; shipping; @Béthune
Haropa; =Haropa Port; shipping; @Le Havre
Grand port maritime de Marseille; =Port de Marseille Fos; shipping; @Marseille; m
Grand port maritime de Dunkerque; shipping; @Dunkerque; m
Grand port maritime de Nantes; shipping; @Nantes; m
Mutualité française; insurance; @Paris; f
Ligue de football professionnel; =LFP; sport; @Paris; f
Fédération française de football; =FFF; sport; @Paris; f
Croix-Rouge française; ngo; @Montrouge; f
Secours populaire; ngo; @Paris; m
Fondation de France; ngo; @Paris; f
Les Restos du coeur; =Restos du coeur; ngo; @Paris; mp
Emmaüs; ngo; @Montreuil
Foodwatch; ngo
Bloom??; id:bloom-association; ngo
Les Amis de la Terre; =Amis de la Terre; ngo; mp
Reclaim Finance; ngo
Université de Lille; =université de Lille; university; @Lille; f
Université de Bordeaux; =université de Bordeaux; university; @Bordeaux; f
Université de Montpellier; =université de Montpellier; university; @Montpellier; f
Université Lyon 1; =université Lyon-I; =Université Claude-Bernard; university; @Lyon; f
Université de Lorraine; =université de Lorraine; university; @Nancy; f
Université de Rennes; =université de Rennes; university; @Rennes; f
Université de Nantes; =université de Nantes; =Nantes Université; university; @Nantes; f
Université Paris Cité; =université Paris-Cité; university; @Paris; f
Aix-Marseille Université; university; @Marseille; f
Insa Lyon; =Insa de Lyon; university; @Lyon; f
Edhec; =EDHEC; university; @Lille; f
ESCP; university; @Paris; f
Kedge; university; @Bordeaux
Audencia; university; @Nantes
Neoma; university; @Reims
Skema; university; @Lille
Département de la Seine-Saint-Denis; id:dept-93; =conseil départemental de Seine-Saint-Denis; region; m
CHU de Nantes; health; @Nantes; m
CHU de Rennes; health; @Rennes; m
CHU de Montpellier; health; @Montpellier; m
CHU de Strasbourg; =Hôpitaux universitaires de Strasbourg; health; @Strasbourg
CHU de Grenoble; health; @Grenoble; m
CHU de Rouen; health; @Rouen; m
CHU de Nice; health; @Nice; m
Centre Léon-Bérard; health; @Lyon; m
Hôpital Foch; health; @Suresnes; m
# company GB retail
Booths; grocery; @Preston
Iceland Foods; grocery; @Deeside
Wickes; @Watford; $LSE:WIX
Halfords; cars; @Redditch; $LSE:HFD
Superdrug; health beauty; <ck-hutchison; @Croydon
Screwfix; <kingfisher; @Yeovil
Holland & Barrett; health; @Nuneaton
Matalan; fashion; @Liverpool
New Look; fashion; @London
River Island; fashion; @London
Ted Baker; fashion; @London
Hobbycraft; @Bournemouth
The Range; id:the-range; @Plymouth
Greene King; drinks restaurant; <ck-hutchison; @Bury St Edmunds
Marston's; restaurant; @Wolverhampton; $LSE:MARS
Stonegate; restaurant; @Solihull
Fuller's; restaurant; @London; $LSE:FSTA
SSP Group; =SSP??; restaurant; @London; $LSE:SSPG
Nando's; restaurant; @London
Wagamama; restaurant; @London
PizzaExpress; restaurant; @London
Leon??; id:leon-restaurants; restaurant; @London
PureGym; sport; @Leeds
David Lloyd Leisure; =David Lloyd; sport; @Hatfield
Basic-Fit; sport; @Hoofddorp/NL; $AMS:BFIT
Butlin's; travel; @Hemel Hempstead
Loch Lomond Group; spirits; @Glasgow
William Grant; =William Grant & Sons; spirits; @Glasgow
Edrington; spirits; @Glasgow
AG Barr; =A.G. Barr; drinks; @Glasgow; $LSE:BAG
Bakkavor; food; @London
Hilton Food; =Hilton Food Group; food; @Huntingdon; $LSE:HFG
Warburtons; food; @Bolton
Hovis; food; @High Wycombe
2 Sisters; =2 Sisters Food Group; food; @Birmingham
Müller; dairy; @Fischach/DE
Hotel Chocolat; food; <mars; @Royston
Loganair; airline; @Glasgow
Flybe; airline; @Exeter
Arriva; rail; @Sunderland
Mobico; =National Express; rail; @Birmingham; $LSE:MCG
LNER; rail; @York
Angel Trains; rail; @London
Porterbrook; rail; @Derby
Eversholt Rail; rail; @London
Evri; logistics; @Leeds
Culina; logistics; @Market Drayton
Ceres Power; renewables; @Horsham; $LSE:CWR
ITM Power; renewables; @Sheffield; $LSE:ITM
Rolls-Royce SMR; nuclear; <rolls-royce; @Manchester
Greencoat UK Wind; renewables; @London; $LSE:UKW
Gresham House; fund; @London
Foresight Group; fund; @London; $LSE:FSG
HICL; fund; @London; $LSE:HICL
Scottish Mortgage; =Scottish Mortgage Investment Trust; fund; @Edinburgh; $LSE:SMT
Crown Estate; =The Crown Estate; property; @London
Grosvenor; =Grosvenor Group; property; @London
Derwent London; property; @London; $LSE:DLN
Great Portland Estates; property; @London; $LSE:GPE
Shaftesbury Capital; property; @London; $LSE:SHC
Hammerson; property; @London; $LSE:HMSO
Workspace??; =Workspace Group; property; @London; $LSE:WKP
Big Yellow; property; @Bagshot; $LSE:BYG
Safestore; property; @London; $LSE:SAFE
Grainger; property; @Newcastle; $LSE:GRI
Sirius Real Estate; property; @Guernsey; $LSE:SRE
Crest Nicholson; construction; @Chertsey; $LSE:CRST
Cairn Homes; construction; @Dublin/IE
Keller; construction; @London; $LSE:KLR
Costain; construction; @Maidenhead; $LSE:COST
Galliford Try; construction; @Uxbridge; $LSE:GFRD
Mace??; =Mace Group; construction; @London
Amey; services; @Oxford
Biffa; waste; @High Wycombe
Renewi; waste; @Milton Keynes
Viridor; waste; @Taunton
Anglian Water; water; @Huntingdon
Yorkshire Water; water; @Bradford
Affinity Water; water; @Hatfield
South West Water; water; <pennon
Welsh Water; =Dwr Cymru; water
Northumbrian Water; water; @Durham
UK Power Networks; utility; @London
Cadent; gas; @Coventry
SGN; gas; @Horley
Telegraph Media Group; newspaper; @London
Bauer; =Bauer Media; media; @Hamburg/DE
Global Radio; id:global-radio; radio; @London
All3Media; tv; @London
Cineworld; film; @London
Odeon; film; <amc; @London
Vue??; id:vue-cinemas; film; @London
CMC Markets; broker; @London; $LSE:CMCX
Plus500; broker; @Haifa/IL; $LSE:PLUS
Paragon??; =Paragon Banking; bank; @Solihull; $LSE:PAG
OSB Group; bank; @Chatham; $LSE:OSB
Skipton Building Society; =Skipton??; bank; @Skipton
Coventry Building Society; bank; @Coventry
Co-operative Bank; =Co-op Bank; bank; @Manchester
Co-op; =Co-operative Group; grocery; @Manchester; id:co-op-group
Brooks Macdonald; fund; @London; $LSE:BRK
Evelyn Partners; fund; @London
Canaccord; =Canaccord Genuity; broker; @Toronto/CA; $TSX:CF
Deutsche Numis; broker; @London
Lincoln International; investment_bank; @Chicago/US
DC Advisory; investment_bank; @London
Alantra; investment_bank; @Madrid/ES
Robey Warshaw; investment_bank; @London
Baird?; =Robert W. Baird; investment_bank; @Milwaukee/US
Harris Williams; investment_bank; @Richmond/US
KBW; =Keefe, Bruyette & Woods; broker; @New York/US
Leerink; =Leerink Partners; broker; @Boston/US
BTIG; broker; @New York/US
Loop Capital; broker; @Chicago/US
Susquehanna; =SIG??; broker; @Bala Cynwyd/US
Truist Securities; broker; <truist
Mizuho Securities; broker; <mizuho
# institution
Enterprise Ireland; public_bank; @Dublin/IE
Ireland Strategic Investment Fund; =ISIF; sovereign_fund; @Dublin/IE
Canada Growth Fund; public_bank; @Ottawa/CA
Strategic Innovation Fund; public_bank; @Ottawa/CA
Scottish National Investment Bank; public_bank; @Edinburgh/GB
Development Bank of Wales; public_bank; @Cardiff/GB
Innovate UK; public_bank; @Swindon/GB
UK Research and Innovation; =UKRI; public_bank; @Swindon/GB
Homes England; @Coventry/GB
Environment Agency; regulator; @Bristol/GB
Health and Safety Executive; =HSE; regulator
Information Commissioner's Office; =ICO??; regulator
Office of Rail and Road; =ORR; regulator; @London/GB
Civil Aviation Authority; =CAA; regulator; @Crawley/GB
North Sea Transition Authority; regulator; @Aberdeen/GB
Competition Appeal Tribunal; court; @London/GB
HMRC; =HM Revenue and Customs; @London/GB
Central Bank of the UAE; central_bank; @Abu Dhabi/AE
Japan Fair Trade Commission; =JFTC; regulator; @Tokyo/JP
Korea Fair Trade Commission; =KFTC; regulator; @Sejong/KR
Financial Supervisory Commission; regulator; @Taipei/TW
Banque cantonale de Fribourg; =BCF; bank; @Fribourg/CH
Banque cantonale du Valais; =BCVs; bank; @Sion/CH
Publica; pension_fund; @Bern/CH
Suva; insurance; @Lucerne/CH; f
Région de Bruxelles-Capitale; =Région bruxelloise; region; @Brussels/BE; f
Finance.brussels; public_bank; @Brussels/BE
Noshaq; public_bank; @Liège/BE
Fédération Wallonie-Bruxelles; region; @Brussels/BE; f
Université de Liège; =université de Liège; =ULiège; university; @Liège/BE; f
Université libre de Bruxelles; =université libre de Bruxelles; =ULB; university; @Brussels/BE; f
Ghent University; =université de Gand; university; @Ghent/BE; f
Imec; research chips; @Leuven/BE; m
VIB; research biotech; @Ghent/BE; m
TNO; research; @The Hague/NL
Erasmus MC; health; @Rotterdam/NL
Karolinska; =Karolinska Institute; university; @Stockholm/SE
NTNU; university; @Trondheim/NO
Politecnico di Milano; university; @Milan/IT
Bocconi; university; @Milan/IT; f
IE University; university; @Madrid/ES
IESE; university; @Barcelona/ES
Université de Montréal; =université de Montréal; university; @Montreal/CA; f
Université Laval; =université Laval; university; @Quebec/CA; f
Université de Tunis; =université de Tunis; university; @Tunis/TN; f
Université Mohammed V; =université Mohammed-V; university; @Rabat/MA; f
`;
