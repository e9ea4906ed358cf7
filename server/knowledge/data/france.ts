/** Companies of France outside software and finance. Format: `../parse.ts`. */
export const france = `
# company FR luxury
LVMH; @Paris; $PAR:MC; Q504998; =LVMH Moët Hennessy Louis Vuitton; =Moët Hennessy Louis Vuitton
Kering; @Paris; $PAR:KER
Hermès?; @Paris; $PAR:RMS; =Hermès International
Chanel?; fashion; @London/GB
Christian Dior; fashion; <lvmh; @Paris; $PAR:CDI
Dior; fashion; <lvmh; @Paris
Louis Vuitton; <lvmh; @Paris; =Vuitton
Fendi; <lvmh; @Rome/IT
Celine??; fashion; <lvmh; @Paris
Givenchy; fashion; <lvmh; @Paris
Loewe?; <lvmh; @Madrid/ES
Tiffany?; =Tiffany & Co; <lvmh; @New York/US
Bulgari; <lvmh; @Rome/IT
Sephora; beauty retail; <lvmh; @Neuilly-sur-Seine
Moët Hennessy; spirits; <lvmh; @Paris
Rimowa; <lvmh; @Cologne/DE
Loro Piana; fashion; <lvmh; @Milan/IT
Tag Heuer; <lvmh; @La Chaux-de-Fonds/CH
Le Bon Marché; retail; <lvmh; @Paris; =Bon Marché
Gucci; fashion; <kering; @Florence/IT
Yves Saint Laurent; =Saint Laurent?; fashion; <kering; @Paris
Balenciaga; fashion; <kering; @Paris
Bottega Veneta; <kering; @Milan/IT
Boucheron?; <kering; @Paris
Cartier?; <richemont; @Paris
Van Cleef & Arpels; <richemont; @Paris
Longchamp?; @Paris
Lacoste?; fashion; <maus-freres; @Paris
Maus Frères; retail; @Geneva/CH
Lanvin?; fashion; @Paris
Sonia Rykiel; fashion; @Paris
Baccarat?; @Paris; $PAR:BCRA
Christofle; @Paris
S.T. Dupont; @Paris; $PAR:DPT
# company FR beauty
L'Oréal; @Clichy; $PAR:OR; Q156077
Lancôme; <l-oreal; @Clichy
Garnier??; <l-oreal; @Clichy
Maybelline; <l-oreal; @New York/US
Clarins; @Paris
Yves Rocher; @La Gacilly
L'Occitane; @Geneva/CH; =L'Occitane en Provence
Pierre Fabre; pharma; @Castres; =Laboratoires Pierre Fabre
Interparfums; @Paris; $PAR:ITP
Groupe Rocher; @Rennes
Nuxe; @Paris
# company FR fashion
SMCP; @Paris; $PAR:SMCP
Sandro??; <smcp; @Paris
Etam?; retail; @Clichy
Kiabi; retail; @Lille
Jules??; retail; @Roubaix
Celio; retail; @Saint-Ouen
Jennyfer; retail; @Clichy
Camaïeu; retail; @Roubaix
Pimkie; retail; @Lille
Naf Naf; retail; @Paris
Promod; retail; @Marcq-en-Baroeul
Petit Bateau; @Troyes
Le Coq sportif; sport; @Paris; =Coq sportif
Damart; ecommerce; @Roubaix
La Redoute; ecommerce retail; <galeries-lafayette; @Roubaix; =la Redoute
Eram; retail; @Les Herbiers
André??; retail; @Paris
Minelli; retail; @Paris
San Marina; retail; @Aubagne
Beaumanoir; retail; @Saint-Malo; =Groupe Beaumanoir
Chantelle?; @Paris
# company FR retail
Carrefour?; grocery; @Massy; $PAR:CA; Q217599
Casino?; grocery; @Saint-Étienne; $PAR:CO; =Groupe Casino; =Casino Guichard-Perrachon
Auchan; grocery; @Croix; <elo-group
Elo Group; holding; @Croix; id:elo-group
Monoprix; grocery; <casino; @Clichy
Franprix; grocery; <casino; @Vitry-sur-Seine
Intermarché; grocery; @Bondoufle; =les Mousquetaires?
E.Leclerc; =Leclerc?; grocery; @Ivry-sur-Seine
Système U; =Coopérative U; grocery; @Rungis
Cora?; grocery; @Marne-la-Vallée
Picard??; =Picard Surgelés; food; @Fontainebleau
Grand Frais; grocery
Biocoop; grocery; @Paris
Naturalia; grocery; <casino; @Paris
Thiriet; food; @Épinal
Fnac Darty; @Ivry-sur-Seine; $PAR:FNAC
Fnac; <fnac-darty; @Ivry-sur-Seine
Darty; <fnac-darty; @Ivry-sur-Seine
Boulanger?; @Lille
Decathlon; sport; @Villeneuve-d'Ascq
Leroy Merlin; @Lille; <adeo
Adeo; @Villeneuve-d'Ascq
Castorama; @Lille; <kingfisher
Brico Dépôt; @Paris; <kingfisher
Bricorama; @Villiers-sur-Marne
Maisons du Monde; furniture; @Nantes; $PAR:MDM; fp
Conforama; furniture; @Marne-la-Vallée
But?; furniture; @Émerainville
Alinéa; furniture; @Aubagne
Habitat?; furniture; @Bagnolet
Galeries Lafayette; @Paris; fp
Printemps?; @Paris
BHV; @Paris; =BHV Marais
Kingfisher?; @London/GB; $LSE:KGF
Cultura; @Mérignac
Nature & Découvertes; @Versailles
Action?; @Zwaagdijk/NL
Gifi; @Villeneuve-sur-Lot
Gémo; fashion; @Les Herbiers
Norauto; @Lille; <mobivia
Mobivia; car_parts; @Villeneuve-d'Ascq
Feu Vert; @Écully
Rexel; electrical; @Paris; $PAR:RXL
Point P; materials; <saint-gobain; @Malakoff
Metro?; grocery; @Düsseldorf/DE; $XETRA:B4B; =Metro AG
Sonepar; electrical; @Paris
Mulliez; holding; @Roubaix; =Association familiale Mulliez
Afflelou; =Alain Afflelou; optics; @Paris
Optic 2000; optics; @Clamart
Krys; optics
Yves Delorme; fashion; @Lille
Histoire d'Or; luxury; <thom; @Paris
Thom??; luxury; @Paris; =THOM Group
# company FR cars
Renault; @Boulogne-Billancourt; $PAR:RNO; Q6686; =Renault Group
Dacia; <renault; @Mioveni/RO
Alpine?; <renault; @Dieppe
Ampere?; <renault; @Boulogne-Billancourt
Stellantis; @Hoofddorp/NL; $MIL:STLAM
Peugeot; <stellantis; @Poissy; Q6742
Citroën; <stellantis; @Poissy
Opel; <stellantis; @Rüsselsheim/DE
Fiat; <stellantis; @Turin/IT
Jeep; <stellantis; @Auburn Hills/US
Chrysler; <stellantis; @Auburn Hills/US; =Fiat Chrysler
Maserati; <stellantis; @Modena/IT
Alfa Romeo; <stellantis; @Turin/IT
PSA; @Rueil-Malmaison; =PSA Group; =Peugeot SA
Leapmotor; @Hangzhou/CN; $HKEX:9863
Bugatti; @Molsheim; =Bugatti Rimac
Navya; @Villeurbanne
# company FR car_parts
Valeo; @Paris; $PAR:FR
Forvia; @Nanterre; $PAR:FRVIA
Faurecia; <forvia; @Nanterre
Hella; <forvia; @Lippstadt/DE
Michelin; tyres; @Clermont-Ferrand; $PAR:ML
Plastic Omnium; =OPmobility; @Levallois-Perret; $PAR:OPM
Novares; @Clamart
Akwel; @Champfromier; $PAR:AKW
Symbio; batteries; @Saint-Fons
Bridgestone; tyres; @Tokyo/JP; $TSE:5108
# company FR batteries
Verkor; @Grenoble
ACC; =Automotive Cells Company; @Bruges FR
Saft; <totalenergies; @Levallois-Perret
Envision AESC; =AESC; @Yokohama/JP
ProLogium; @Taoyuan/TW
Forsee Power; @Ivry-sur-Seine; $PAR:FORSE
Blue Solutions; @Quimper; <bollore
# company FR aerospace
Airbus; @Toulouse; $PAR:AIR; =Airbus SE; =Airbus Group
Airbus Helicopters; <airbus; @Marignane
Airbus Defence and Space; space; <airbus; @Toulouse
Airbus Atlantic; <airbus; @Saint-Nazaire
ATR; @Toulouse
Safran?; defence; @Paris; $PAR:SAF
Thales; defence; @Meudon; $PAR:HO
Dassault Aviation; defence; @Saint-Cloud; $PAR:AM
Groupe Dassault; holding; @Paris; =GIMD
Naval Group; defence; @Paris
KNDS; defence; @Amsterdam/NL
Nexter; defence; <knds; @Versailles
MBDA; defence; @Le Plessis-Robinson
ArianeGroup; space; @Les Mureaux
Arianespace; space; @Évry
Latécoère; @Toulouse; $PAR:LAT
Figeac Aero; @Figeac; $PAR:FGA
Daher; @Marseille
Mecachrome; @Blagnac
Lisi; @Paris; $PAR:FII
Eutelsat; satellite; @Issy-les-Moulineaux; $PAR:ETL; =Eutelsat Communications
OneWeb; satellite; <eutelsat; @London/GB
CLS; space; @Toulouse; =Collecte Localisation Satellites
Exotrail; space; @Massy
Aura Aero; @Toulouse
Kinéis; satellite; @Toulouse
The Exploration Company; space; @Munich/DE
Unseenlabs; space; @Rennes
Turgis Gaillard; defence; @Paris
Arquus; defence; @Versailles
John Cockerill; defence industry; @Seraing/BE
Delair; drones; @Labège
Nicomatic; @Annemasse
# company FR airline
Air France-KLM; @Paris; $PAR:AF
Air France; <air-france-klm; @Roissy; f
KLM; <air-france-klm; @Amsterdam/NL
Transavia; <air-france-klm; @Orly
Corsair?; @Rungis
Air Caraïbes; @Pointe-à-Pitre
Air Austral; @La Réunion
French Bee; @Orly
Aéroports de Paris; =Groupe ADP; =ADP; airport; @Tremblay-en-France; $PAR:ADP; mp
Edeis; airport; @Ivry-sur-Seine
# company FR rail
SNCF; @Saint-Denis; f
SNCF Réseau; <sncf; @Saint-Denis
SNCF Voyageurs; <sncf; @Saint-Denis
Keolis; <sncf; @Paris
Geodis; logistics; <sncf; @Levallois-Perret
Eurostar; <sncf; @Brussels/BE
Thalys; <eurostar; @Brussels/BE
Alstom; @Saint-Ouen; $PAR:ALO
RATP; @Paris; f; =RATP Dev
Transdev; @Issy-les-Moulineaux
Getlink; @Paris; $PAR:GET; =Eurotunnel
Ouigo; <sncf
Vossloh; @Werdohl/DE; $XETRA:VOS
# company FR shipping
CMA CGM; logistics; @Marseille
Bolloré; holding logistics; @Puteaux; $PAR:BOL; =groupe Bolloré
Ceva Logistics; =CEVA; logistics; <cma-cgm; @Marseille
Ponant?; =Compagnie du Ponant; @Marseille
Brittany Ferries; @Roscoff
Corsica Ferries; @Bastia
Chantiers de l'Atlantique; industry; @Saint-Nazaire; mp
Africa Global Logistics; =AGL; logistics; @Puteaux
ID Logistics; logistics; @Orgon; $PAR:IDL
FM Logistic; logistics; @Phalsbourg
Stef?; logistics; @Paris; $PAR:STF
Jacky Perrenot; logistics; @Saint-Donat
Clasquin; logistics; @Lyon
XPO Logistics; =XPO; logistics; @Greenwich/US; $NYSE:XPO
La Poste; post; @Paris; f; =la Poste; =Groupe La Poste
Chronopost; post; <la-poste
Geopost; =DPD; post logistics; <la-poste; @Issy-les-Moulineaux
# company FR energy
TotalEnergies; =Total?; oil; @Courbevoie; $PAR:TTE; Q154037; =Total Energies
EDF; =Électricité de France; utility nuclear; @Paris
Engie; utility gas; @Courbevoie; $PAR:ENGI; =GDF Suez
Veolia; water waste; @Aubervilliers; $PAR:VIE; =Veolia Environnement
Suez??; water waste; @Courbevoie
Saur; water; @Issy-les-Moulineaux
Séché Environnement; =Séché; waste; @Laval; $PAR:SCHP
Paprec; waste; @Paris
Derichebourg; waste; @Paris; $PAR:DBG
Framatome; nuclear; <edf; @Courbevoie
Orano; nuclear; @Châtillon
Areva; nuclear; @Paris
Newcleo; nuclear; @Paris
Jimmy Energy; =Jimmy??; nuclear; @Paris
Naarea; nuclear; @Nanterre
Nuward; nuclear; <edf
RTE; utility; <edf; @Courbevoie
Enedis; utility; <edf; @Courbevoie
Dalkia; services; <edf; @Saint-André
GRDF; gas; <engie; @Saint-Denis
NaTran; =GRTgaz; gas; <engie
Teréga; gas; @Pau
Neoen; renewables; @Paris
Voltalia; renewables; @Paris; $PAR:VLTSA
Akuo; =Akuo Energy; renewables; @Paris
Valorem; renewables; @Bègles
Qair; renewables; @Paris
Urbasolar; renewables; @Montpellier
Albioma; renewables; @Paris
CNR; =Compagnie nationale du Rhône; renewables; @Lyon
Lhyfe; renewables; @Nantes; $PAR:LHYFE
McPhy; renewables; @Belfort; =McPhy Energy
HDF Energy; renewables; @Bordeaux
Genvia; renewables; @Béziers
Elyse Energy; renewables; @Lyon
Ekwateur; @Paris
Plüm; id:plum-energie; @Paris; =Plüm Énergie
Ohm Énergie; @Paris
Mint Énergie; @Montpellier
Rubis?; oil; @Paris; $PAR:RUI
Maurel & Prom; oil; @Paris; $PAR:MAU
Technip Energies; engineering oil; @Nanterre; $PAR:TE
Vallourec; steel; @Meudon; $PAR:VK
CGG; =Viridien; oil; @Massy; $PAR:VIRI
Esso; oil; =Esso S.A.F.
Electra?; cars; @Paris
IZI?; id:izi-by-edf; =Izi by EDF; <edf
Schneider Electric; =Schneider; electrical; @Rueil-Malmaison; $PAR:SU
Legrand?; electrical; @Limoges; $PAR:LR
Nexans; electrical; @Courbevoie; $PAR:NEX
Mersen; electrical; @Courbevoie; $PAR:MRN
Somfy; electrical; @Cluses
Hager; electrical; @Obernai
Air Liquide; chemicals; @Paris; $PAR:AI; m
Arkema; chemicals; @Colombes; $PAR:AKE
Imerys; materials; @Paris; $PAR:NK
Saint-Gobain; materials; @Courbevoie; $PAR:SGO
Vicat; materials; @L'Isle-d'Abeau; $PAR:VCT
Lafarge; materials; <holcim; @Clamart
Verallia; packaging; @Courbevoie; $PAR:VRLA
Tarkett; materials; @Puteaux
Eramet; mining; @Paris; $PAR:ERA
Aperam; steel; @Luxembourg/LU; $AMS:APAM
ArcelorMittal; =Arcelor Mittal; steel; @Luxembourg/LU; $AMS:MT; =Arcelor
Constellium; metals; @Paris; $NYSE:CSTM
Ascometal; steel; @Hagondange
Liberty Steel; steel; @London/GB
NovAsco; steel; @Hagondange
Aluminium Dunkerque; metals; @Dunkerque
Vencorex; chemicals; @Pont-de-Claix
Solvay; chemicals; @Brussels/BE; $BRU:SOLB
Syensqo; chemicals; @Brussels/BE; $BRU:SYENS
Carbios; chemicals; @Clermont-Ferrand; $PAR:ALCRB
Seqens; chemicals; @Écully
Roquette?; food chemicals; @Lestrem
Gerresheimer; packaging; @Düsseldorf/DE; $XETRA:GXI
# company FR construction
Vinci; @Nanterre; $PAR:DG
Vinci Autoroutes; <vinci
Vinci Airports; airport; <vinci
Eiffage; @Vélizy-Villacoublay; $PAR:FGR
Bouygues; telecom media; @Paris; $PAR:EN
Bouygues Construction; <bouygues; @Guyancourt
Colas; <bouygues; @Paris
Equans; services; <bouygues
Spie; services; @Cergy; $PAR:SPIE
NGE; @Saint-Étienne-du-Grès
Fayat; @Bordeaux
Egis; engineering; @Guyancourt
Systra; engineering; @Paris
Assystem; engineering; @Courbevoie; $PAR:ASY
Artelia; engineering; @Saint-Ouen
APRR; <eiffage
Sanef; <abertis
Loxam; industry; @Paris
Manitou?; industry; @Ancenis; $PAR:MTU
Haulotte; industry; @Lorette; $PAR:PIG
Thermador; industry; $PAR:THEP
Fives?; industry; @Paris
Poclain; industry; @Verberie
SEB; =Groupe SEB; appliances; @Écully; $PAR:SK; id:groupe-seb
Moulinex; appliances; <groupe-seb
Tefal; appliances; <groupe-seb; @Rumilly
Brandt; appliances; @Rueil-Malmaison
Bic; industry; @Clichy; $PAR:BB; =Société Bic
Duralex; industry; @La Chapelle-Saint-Mesmin
Arc International; =Arc France; industry; @Arques
JCDecaux; advertising; @Neuilly-sur-Seine; $PAR:DEC
Publicis; advertising; @Paris; $PAR:PUB; =Publicis Groupe
Havas; advertising; @Puteaux; $AMS:HAVAS
Ipsos; research; @Paris; $PAR:IPS
Elior; restaurant; @Courbevoie; $PAR:ELIOR
Sodexo; restaurant services; @Issy-les-Moulineaux; $PAR:SW
Pluxee; payments; @Issy-les-Moulineaux; $PAR:PLX
Edenred; payments; @Issy-les-Moulineaux; $PAR:EDEN
Up??; =Groupe Up; payments; @Gennevilliers
Bureau Veritas; services; @Courbevoie; $PAR:BVI; m
Teleperformance; services; @Paris; $PAR:TEP; =TP??
Elis; services; @Puteaux; $PAR:ELIS
Onet; services; @Marseille
Atalian; services; @Paris
Samsic; services; @Cesson-Sévigné
Synergie?; staffing; @Paris; $PAR:SDG
Crit?; staffing; @Clichy; $PAR:CEN
Rothschild Martin Maurel; id:rothschild-martin-maurel; private_bank; @Paris
# company FR property
Unibail-Rodamco-Westfield; =Unibail; =URW; @Paris; $PAR:URW; =Unibail-Rodamco
Klépierre; @Paris; $PAR:LI
Gecina; @Paris; $PAR:GFC
Covivio; @Metz; $PAR:COV
Icade; @Issy-les-Moulineaux; $PAR:ICAD
Mercialys; @Paris; $PAR:MERY
Altarea; @Paris; $PAR:ALTA
Argan; @Neuilly-sur-Seine; $PAR:ARG
Nexity; construction; @Saint-Ouen; $PAR:NXI
Kaufman & Broad; construction; @Courbevoie; $PAR:KOF
Bouygues Immobilier; construction; <bouygues; @Issy-les-Moulineaux
Action Logement; @Paris
CDC Habitat; <caisse-des-depots
Foncia; services; @Antony; =Emeria
Century 21; services
Orpi; services
Emerige; construction; @Paris
IWG; =Regus; @Zug/CH; $LSE:IWG
# company FR hotel
Accor; @Issy-les-Moulineaux; $PAR:AC; =AccorHotels
Ibis?; <accor
Novotel; <accor
Sofitel; <accor
Louvre Hotels; <jin-jiang; @Courbevoie
Barrière?; =Groupe Barrière; gambling; @Paris
Pierre & Vacances; travel; @Paris; $PAR:VAC; =Center Parcs
Belambra; travel; @Montrouge
Club Med; travel; <fosun; @Paris; =Club Méditerranée
Compagnie des Alpes; travel; @Paris; $PAR:CDA
Voyageurs du Monde; travel; @Paris; $PAR:ALVDM
Evaneos; travel; @Paris
Disneyland Paris; travel; <disney; @Chessy
FDJ United; =Française des jeux; =FDJ; gambling; @Boulogne-Billancourt; $PAR:FDJU; f
PMU; gambling; @Paris
Betclic; gambling; @Bordeaux; <banijay
Winamax; gambling; @Paris
Unibet; gambling; <fdj-united
# company FR food
Danone; dairy; @Paris; $PAR:BN
Lactalis; dairy; @Laval
Savencia; dairy; @Viroflay; $PAR:SAVE
Bel?; =Groupe Bel; dairy; @Suresnes
Sodiaal; dairy; @Paris
Yoplait; dairy; <sodiaal; @Boulogne-Billancourt
Bonduelle; @Villeneuve-d'Ascq; $PAR:BON
Fleury Michon; @Pouzauges; $PAR:ALFLE
Pernod Ricard; =Pernod; spirits; @Paris; $PAR:RI
Rémy Cointreau; spirits; @Paris; $PAR:RCO
Castel?; =Groupe Castel; drinks; @Bordeaux
La Martiniquaise; spirits; @Charenton-le-Pont
Lanson; =Lanson-BCC; spirits; @Reims; $PAR:ALLAN
Laurent-Perrier; spirits; $PAR:LPE
Vranken-Pommery; spirits; @Reims; $PAR:VRAP
Taittinger; spirits; @Reims
Perrier?; drinks; <nestle
Tereos; @Moussy-le-Vieux
Cristal Union; @Villette-sur-Aube
Avril??; agriculture; @Paris; =groupe Avril
InVivo; agriculture; @Paris
Soufflet?; =Groupe Soufflet; agriculture; <invivo; @Nogent-sur-Seine
Limagrain; agriculture; @Saint-Beauzire
Vilmorin; agriculture; <limagrain; @Paris
Agrial; agriculture; @Caen
Terrena; agriculture; @Ancenis
Eureden; agriculture; @Quimper
Cooperl; agriculture; @Lamballe
LDC; @Sablé-sur-Sarthe; $PAR:LOUP
Bigard; @Quimperlé
Maïsadour; agriculture; @Mont-de-Marsan
Euralis; agriculture; @Lescar
Vivescia; agriculture; @Reims
Sofiprotéol; agriculture; <avril
Andros; @Biars-sur-Cère
St Michel; =St Michel Biscuits; @Contres
Brioche Dorée; =Groupe Le Duff; restaurant; @Rennes
Florette; <agrial
Daucy; =D'Aucy; <eureden
Cofigeo; @Paris
William Saurin; <cofigeo
Panzani; @Marseille
Lustucru; @Saint-Genis-Laval
Barilla; @Parma/IT
Valrhona; @Tain-l'Hermitage; <savencia
Cémoi; @Perpignan
Buffalo Grill; restaurant; @Montrouge
Courtepaille; restaurant
Hippopotamus?; restaurant
Flunch; restaurant; @Villeneuve-d'Ascq
Quick?; restaurant; @Saint-Denis
Big Mamma; restaurant; @Paris
Paul??; =groupe Holder; restaurant; @Lille
Ladurée; restaurant; @Paris
Umiami; @Duttlenheim
HappyVore; @Chevilly-Larue
La Vie??; id:la-vie-foods; @Paris; =La Vie Foods
Innovafeed; @Paris
# company FR pharma
Sanofi; @Paris; $PAR:SAN
Opella; @Neuilly-sur-Seine
EuroAPI; @Paris; $PAR:EAPI
Servier; @Suresnes
Ipsen; @Boulogne-Billancourt; $PAR:IPN
bioMérieux; medtech; @Marcy-l'Étoile; $PAR:BIM
Boiron; @Messimy; $PAR:BOI
Virbac; @Carros; $PAR:VIRP
Vetoquinol; @Lure FR; $PAR:VETO
Ceva; =Ceva Santé Animale; @Libourne; id:ceva-sante-animale
Guerbet; @Villepinte; $PAR:GBT
Delpharm; @Boulogne-Billancourt
Fareva; @Luxembourg/LU
LFB; biotech; @Les Ulis
Biogaran; <servier; @Colombes
Upsa; @Agen
Cooper??; id:cooper-sante; =Cooper Consumer Health; @Melun
Théa; =Laboratoires Théa; @Clermont-Ferrand
Abivax; biotech; @Paris; $PAR:ABVX
Nanobiotix; biotech; @Paris; $PAR:NANO
DBV Technologies; =DBV; biotech; @Châtillon; $PAR:DBV
Genfit; biotech; @Loos FR; $PAR:GNFT
Inventiva; biotech; @Daix; $PAR:IVA
Valneva; biotech; @Saint-Herblain; $PAR:VLA
Cellectis; biotech; @Paris; $PAR:ALCLS
Innate Pharma; biotech; @Marseille; $PAR:IPH
Transgene; biotech; @Strasbourg; $PAR:TNG
OSE Immunotherapeutics; biotech; @Nantes; $PAR:OSE
Medincell; biotech; @Jacou; $PAR:MEDCL
Poxel; biotech; @Lyon
Erytech; biotech; @Lyon
Carmat; medtech; @Vélizy-Villacoublay; $PAR:ALCAR
EssilorLuxottica; =Essilor; optics medtech; @Charenton-le-Pont; $PAR:EL
Luxottica; optics; <essilorluxottica; @Milan/IT
Amplitude Surgical; medtech; @Valence
EOS Imaging; medtech; @Paris
Cegedim; health software; @Boulogne-Billancourt; $PAR:CGM
Sartorius Stedim Biotech; =Sartorius Stedim; medtech; @Aubagne; $PAR:DIM
Eurofins; =Eurofins Scientific; health; @Luxembourg/LU; $PAR:ERF
Biogroup; health; @Paris
Cerba; =Cerba HealthCare; health; @Issy-les-Moulineaux
Synlab; health; @Munich/DE
Emeis; =Orpea; health; @Puteaux; $PAR:EMEIS
Clariane; =Korian; health; @Paris; $PAR:CLARI
DomusVi; health; @Suresnes
LNA Santé; health; @Vertou; $PAR:LNA
Ramsay Santé; health; @Paris; $PAR:GDS
Elsan; health; @Paris
Vivalto Santé; =Vivalto; health; @Paris
Colisée; id:colisee; health; @Paris
Ma French Bank; id:ma-french-bank; bank; <la-banque-postale
# company FR telecom
Orange?; @Issy-les-Moulineaux; $PAR:ORA; Q1431486; =France Télécom
Sosh; <orange
SFR; <altice-france; @Paris
Altice France; @Paris
Altice; @Luxembourg/LU; =Altice International
Bouygues Telecom; <bouygues; @Paris
Iliad; @Paris; =groupe Iliad
Free?; <iliad; @Paris; =Free Mobile
XpFibre; <altice-france
Totem?; id:totem-towers; towers; <orange
Alcatel-Lucent; =Alcatel; @Boulogne-Billancourt
TDF; towers; @Montrouge
Axione; @Malakoff
Sonatel; <orange; @Dakar/SN; $BRVM:SNTS
# company FR media
Vivendi; holding; @Paris; $PAR:VIV
Canal+; =Canal Plus; tv; @Issy-les-Moulineaux; $LSE:CAN; id:canal-plus
Lagardère; @Paris; $PAR:MMB
Hachette; =Hachette Livre; <lagardere; @Vanves
Hachette Book Group; <lagardere; @New York/US
Louis Hachette Group; @Paris; $PAR:ALHG
Editis; @Paris
Gallimard; =Madrigall; @Paris
Prisma Media; <louis-hachette-group; @Gennevilliers
TF1; tv; <bouygues; @Boulogne-Billancourt; $PAR:TFI
M6; tv; @Neuilly-sur-Seine; $PAR:MMT; =Métropole Télévision; =groupe M6
France Télévisions; =France TV; tv; @Paris
Radio France; radio; @Paris
Arte; tv; @Strasbourg
Banijay; tv; @Paris; $AMS:BNJ; =Banijay Group
Mediawan; film; @Paris
Gaumont?; film; @Neuilly-sur-Seine
Pathé; film; @Paris
UGC?; film; @Neuilly-sur-Seine
MK2; film; @Paris
NRJ; =NRJ Group; radio; @Paris; $PAR:NRG
Europe 1; radio; @Paris
RTL; radio; @Neuilly-sur-Seine
RTL Group; tv; @Luxembourg/LU; <bertelsmann
Believe?; music; @Paris
Reworld Media; =Reworld; @Boulogne-Billancourt; $PAR:ALREW
Webedia; @Levallois-Perret
Bayard Presse; =Bayard?; @Montrouge
Ebra; newspaper; <credit-mutuel; @Strasbourg
Universal Music; =Universal Music Group; =UMG; music; @Hilversum/NL; $AMS:UMG
Technicolor; =Vantiva; electronics film; @Paris; $PAR:VANTI
Altice Media; =CMA Media; tv; <cma-cgm
PSG; sport; @Paris; =Paris Saint-Germain; =Paris SG
Olympique de Marseille; =OM; sport; @Marseille
Olympique Lyonnais; =OL Groupe; =Eagle Football; sport; @Lyon; $PAR:EFG
# company FR industry
Rossignol?; =Groupe Rossignol; sport; @Saint-Jean-de-Moirans
Salomon??; sport; <amer-sports; @Annecy
Babolat; sport; @Lyon
Lafuma; sport; @Anneyron
Trigano; industry; @Paris; $PAR:TRI
Beneteau; industry; @Givrand; $PAR:BEN
Fountaine Pajot; industry; @Aigrefeuille; $PAR:ALFPC
Poma; industry; @Voreppe
Lohr; industry; @Duppigheim
Actia; electronics; @Toulouse; $PAR:ATI
Lacroix??; electronics; @Saint-Herblain; $PAR:LACR
Chargeurs??; =Compagnie Chargeurs; fashion industry; @Paris; $PAR:CRI
Jacquet Metals; steel; @Saint-Priest; $PAR:JCQ
SNF; id:snf-floerger; chemicals; @Andrézieux
Vergnet; renewables; @Orléans
`;
