/** Young companies that raise money, all countries. Format: `../parse.ts`. */
export const startups = `
# company FR software
Pigment?; @Paris
Aircall; telecom; @Paris
Agicap; fintech; @Lyon
Akeneo; ecommerce; @Nantes
Ankorstore; ecommerce; @Paris
Brevo; =Sendinblue; @Paris
EcoVadis; data; @Paris
Malt??; staffing; @Paris
OpenClassrooms; education; @Paris
Ornikar; education; @Paris
Jellysmack; media; @Paris
Brut?; id:brut-media; =Brut Media; media; @Paris
Konbini; media; @Paris
Swan?; id:swan-bank; fintech bank; @Paris
Younited; =Younited Credit; fintech bank; @Paris
Alma??; id:alma-payments; payments fintech; @Paris
Lemonway; payments; @Paris
iBanFirst; payments; @Brussels/BE
Defacto; fintech; @Paris
Silvr; fintech; @Paris
Karmen; fintech; @Paris
Hero??; id:hero-fintech; fintech; @Paris
Regate; fintech; @Paris
Libeo; fintech; @Paris
Mooncard; fintech; @Paris
Finary; fintech; @Paris
Yomoni; fintech fund; @Paris
Nalo; fintech fund; @Paris
Ramify; fintech fund; @Paris
October??; id:october-lending; fintech; @Paris
Stoïk; insurance security; @Paris
Seyna; insurance; @Paris
Acheel; insurance; @Paris
+Simple; insurance; @Marseille; id:plus-simple
Descartes Underwriting; insurance; @Paris
Akur8; insurance; @Paris
Zelros; insurance ai; @Paris
GitGuardian; security; @Paris
CrowdSec; security; @Paris
Tehtris; security; @Pessac
HarfangLab; security; @Paris
Filigran; security; @Paris
Sekoia; security; @Paris
Quarkslab; security; @Paris
Vade?; id:vade-secure; =Vade Secure; security; @Lille
Wallix; security; @Paris; $PAR:ALLIX
YesWeHack; security; @Paris
Chapsvision; =ChapsVision; data; @Paris
Preligens; ai defence; @Paris
Comand AI; ai defence; @Paris
Harmattan AI; ai defence; @Paris
Alta Ares; defence; @Paris
Dust??; id:dust-ai; ai; @Paris
Gladia; ai; @Paris
Bioptimus; ai biotech; @Paris
Adaptive ML; ai; @Paris
FlexAI; ai cloud; @Paris
Linkup; ai; @Paris
Giskard; ai; @Paris
Probabl; ai; @Paris
AMI Labs; =Advanced Machine Intelligence; ai; @Paris
Artefact?; id:artefact-consulting; data consulting; @Paris
Ekimetrics; data consulting; @Paris
Sesterce; cloud ai; @Marseille
SiPearl; chips; @Maisons-Laffitte
Vsora; chips; @Meudon
Scintil Photonics; chips; @Grenoble
Aledia; chips; @Échirolles
Quobly; hardware; @Grenoble
C12; id:c12-quantum; hardware; @Paris
Welinq; hardware; @Paris
Cailabs; optics; @Rennes
Wise Integration; chips; @Hyères
Diamfab; chips; @Grenoble
Aqemia; ai biotech; @Paris
Iktos; ai biotech; @Paris
DNA Script; biotech; @Le Kremlin-Bicêtre
TreeFrog Therapeutics; =TreeFrog; biotech; @Pessac
Dental Monitoring; =DentalMonitoring; health; @Paris
Gleamer; ai medtech; @Paris
Therapixel; ai medtech; @Nice
Cardiologs; medtech; @Paris
Lifen; health; @Paris
Livi; health; @Paris
Qare; health; @Paris
Medadom; health; @Paris
Tessan; health; @Paris
Hellocare; health; @Paris
Maiia; <cegedim; health
Robeauté; medtech robotics; @Paris
Moon Surgical; medtech robotics; @Paris
Robocath; medtech robotics; @Rouen
SafeHeal; medtech; @Paris
Corwave; medtech; @Clichy
Tissium; medtech; @Paris
Amolyt Pharma; biotech; @Écully
Mablink; biotech; @Lyon
Coave; biotech; @Paris
SparingVision; biotech; @Paris
Sensorion; biotech; @Montpellier; $PAR:ALSEN
Sweep?; id:sweep-carbon; @Montpellier
Greenly; @Paris
Metron; energy; @Paris
Zeplug; energy; @Paris
Driveco; energy; @Paris
Powerdot; energy; @Lisbon/PT
Ionity; energy; @Munich/DE
Allego; energy; @Arnhem/NL
Beev; cars; @Paris
Gireve; energy; @Paris
Cityscoot; ridehailing; @Paris
Zenride; ridehailing; @Paris
Heetch; ridehailing; @Paris
Marcel??; id:marcel-vtc; ridehailing; @Paris
LeCab; ridehailing; @Paris
Getaround; =Drivy; ridehailing; @San Francisco/US
Virtuo; ridehailing; @Paris
Stuart??; id:stuart-delivery; delivery; @Paris
Frichti; delivery; @Paris
La Fourche; grocery; @Paris
Jow; grocery; @Paris
La Belle Vie; delivery grocery; @Paris
Flink; delivery; @Berlin/DE
Gorillas; delivery; @Berlin/DE
Cajoo; delivery; @Paris
Phenix??; id:phenix-antigaspi; food; @Paris
Too Good To Go; food; @Copenhagen/DK
Sunday??; id:sunday-payments; payments; @Paris
Zenchef; restaurant; @Paris
Innovorder; restaurant; @Paris
Taster; restaurant; @London/GB
Not So Dark; restaurant; @Paris
Gourmey; food; @Paris
Standing Ovation; food; @Paris
La Vie Claire; grocery; @Montagny
Les Nouveaux Fermiers; food; @Paris
Agronutris; food; @Toulouse
Micropep; agriculture; @Auzeville
Naïo Technologies; =Naïo; agriculture robotics; @Toulouse
Sencrop; agriculture; @Lille
Carbon??; id:carbon-solar; =Carbon Solar; renewables; @Fos-sur-Mer
HoloSolis; renewables; @Hambach
Voltec Solar; renewables; @Dinsheim
Systovi; renewables; @Carquefou
Gravithy; =GravitHy; steel; @Fos-sur-Mer
Tiamat??; id:tiamat-battery; batteries; @Amiens
Limatech; batteries; @Toulouse
Entech; energy; @Quimper; $PAR:ALESE
Viridian Lithium; chemicals; @Lauterbourg
Otrera; nuclear; @Aix-en-Provence
Hexana; nuclear; @Aix-en-Provence
Stellaria; nuclear; @Grenoble
Thorizon; nuclear; @Amsterdam/NL
Calogena; nuclear; @Paris
Renaissance Fusion; nuclear; @Grenoble
Latitude??; id:latitude-space; space; @Reims
MaiaSpace; =Maia Space; space; @Vernon
HyPrSpace; space; @Bordeaux
Sirius Space Services; space; @Colombes
Opus Aerospace; space; @Grenoble
Prométhée?; id:promethee-space; space; @Toulouse
Loft Orbital; space; @San Francisco/US
Skynopy; space; @Paris
U-Space; space; @Toulouse
Infinite Orbits; space; @Toulouse
Look Up Space; =Look Up; space; @Toulouse
Constellr; space; @Freiburg/DE
Flying Whales; aerospace; @Suresnes
Beyond Aero; aerospace; @Toulouse
VoltAero; aerospace; @Rochefort
Ascendance; =Ascendance Flight Technologies; aerospace; @Toulouse
Elixir Aircraft; aerospace; @La Rochelle
EenuEE; id:eenuee; aerospace; @Saint-Étienne
Neolithe; =Néolithe; waste; @Beaulieu-sur-Layon
Murfy; services; @Paris
Certideal; ecommerce; @Paris
Recommerce; ecommerce; @Gentilly
Castalie; drinks; @Paris
Spartoo; ecommerce fashion; @Grenoble; $PAR:ALSPT
Showroomprivé; =Showroomprive; =SRP Groupe; ecommerce fashion; @Saint-Denis; $PAR:SRP
Sézane; fashion; @Paris
Le Slip français; fashion; @Paris
Sessùn; fashion; @Marseille
Bobbies; fashion; @Paris
Typology; beauty; @Paris
Respire?; id:respire-cosmetics; beauty; @Paris
Aroma-Zone; beauty; @Cabrières-d'Avignon
Oh My Cream; beauty; @Paris
Tediber; furniture; @Paris
Emma??; id:emma-sleep; =Emma Sleep; furniture; @Frankfurt/DE
Selency; ecommerce furniture; @Paris
Aramis Group; =Aramisauto; cars; @Arcueil; $PAR:ARAMI
Homa?; id:homa-games; games; @Paris
Kayentis; health; @Meylan
PowerUp; id:powerup-batteries; batteries; @Grenoble
Ecotree; id:ecotree; =EcoTree; agriculture; @Brest
Carbonloop; energy; @Paris
NetZero?; agriculture; @Paris
# company US ai
Etched; chips; @San Jose
d-Matrix; chips; @Santa Clara
Lightmatter; chips; @Mountain View
Ayar Labs; chips; @San Jose
Celestial AI; chips; @Santa Clara
MatX; chips; @Mountain View
Positron?; id:positron-ai; =Positron AI; chips; @Reno
Unconventional AI; chips; @San Francisco
Periodic Labs; @Menlo Park
Humans&; id:humans-and; @San Francisco
Ricursive Intelligence; @Palo Alto
Project Prometheus; @San Francisco
Modal Labs; cloud; @New York
Baseten; cloud; @San Francisco
Fireworks AI; cloud; @Redwood City
Vultr; cloud hosting; @West Palm Beach
Voltage Park; cloud; @San Francisco
Fal?; id:fal-ai; =Fal.ai; cloud; @San Francisco
Abridge; health; @Pittsburgh
OpenEvidence; health; @Miami
Hippocratic AI; health; @Palo Alto
Ambience Healthcare; health; @San Francisco
Suno; music; @Cambridge
Udio; music; @New York
Luma AI; film; @Palo Alto
Pika?; id:pika-labs; =Pika Labs; film; @Palo Alto
Decart; @San Francisco
Clay??; id:clay-software; software; @New York
Decagon; software; @San Francisco
Writer??; id:writer-ai; software; @San Francisco
Moveworks; software; @Mountain View
Cresta; software; @San Francisco
Augment Code; software; @Palo Alto
EvenUp; law; @San Francisco
Hebbia; data; @New York
Rogo; fintech; @New York
LangChain; software; @San Francisco
Pinecone; data; @New York
Weights & Biases; software; <coreweave; @San Francisco
LMArena; @San Francisco
Essential AI; @San Francisco
Liquid AI; @Cambridge
Contextual AI; @Mountain View
Apptronik; robotics; @Austin
1X Technologies; =1X; robotics; @Palo Alto
Agility Robotics; robotics; @Salem
Dexterity??; id:dexterity-robotics; =Dexterity AI; robotics; @Redwood City
Nuro; robotics cars; @Mountain View
Zipline; drones; @South San Francisco
Skydio; drones defence; @San Mateo
Neros; drones; @El Segundo
Hadrian?; id:hadrian-manufacturing; industry defence; @Torrance
Castelion; defence; @Torrance
Epirus; id:epirus-inc; defence; @Torrance
Chaos Industries; defence; @Los Angeles
Varda; =Varda Space; space; @El Segundo
Stoke Space; space; @Kent WA
Axiom Space; space; @Houston
Vast Space; =Vast??; space; @Long Beach
Impulse Space; space; @Redondo Beach
Apex Space; space; @Los Angeles
True Anomaly; space; @Denver
K2 Space; space; @Torrance
Starcloud; space; @Redmond
Redwood Materials; batteries; @Carson City
Form Energy; batteries; @Somerville
Base Power; energy; @Austin
TAE Technologies; =TAE; nuclear; @Foothill Ranch
Pacific Fusion; nuclear; @Fremont
Valar Atomics; nuclear; @Hawthorne
Radiant Industries; nuclear; @El Segundo
Aalo; =Aalo Atomics; nuclear; @Austin
Last Energy; nuclear; @Washington
Fermi America; nuclear hosting; @Amarillo; $NASDAQ:FRMI
Crux?; id:crux-climate; fintech; @New York
Deel; software staffing; @San Francisco
Mercury??; id:mercury-bank; fintech; @San Francisco
Modern Treasury; fintech; @San Francisco
Bridge??; id:bridge-payments; payments; <stripe; @San Francisco
Marqeta; payments; @Oakland; $NASDAQ:MQ
Upstart?; id:upstart-lending; fintech; @San Mateo; $NASDAQ:UPST
Carta; fintech; @San Francisco
Navan; travel; @Palo Alto; $NASDAQ:NAVN
Airwallex; payments; @Singapore/SG
Whoop; electronics; @Boston
Function Health; health; @Austin
Lyra Health; health; @Burlingame
Maven Clinic; health; @New York
Devoted Health; health; @Waltham
Ro??; id:ro-health; health; @New York
Xaira; biotech ai; @South San Francisco
Lila Sciences; biotech ai; @Cambridge
Altos Labs; biotech; @San Francisco
Colossal Biosciences; =Colossal?; biotech; @Dallas
Faire??; id:faire-wholesale; ecommerce; @San Francisco
StockX; ecommerce; @Detroit
Poshmark; ecommerce fashion; @Redwood City
ThredUp; ecommerce fashion; @Oakland; $NASDAQ:TDUP
The RealReal; =RealReal; ecommerce fashion; @San Francisco; $NASDAQ:REAL
Warby Parker; optics; @New York; $NYSE:WRBY
Allbirds; fashion; @San Francisco; $NASDAQ:BIRD
Glossier; beauty; @New York
Skims; fashion; @Los Angeles
Rhode??; id:rhode-beauty; =Rhode Skin; beauty; <elf-beauty
Liquid Death; drinks; @Los Angeles
Poppi; drinks; <pepsico; @Austin
Olipop; drinks; @Oakland
Celsius Holdings; drinks; @Boca Raton; $NASDAQ:CELH
StubHub; media; @New York; $NYSE:STUB
SeatGeek; media; @New York
Patreon; media; @San Francisco
Cameo?; id:cameo-app; media; @Chicago
Calm?; id:calm-app; health; @San Francisco
Strava; sport; @San Francisco
Flock Safety; security; @Atlanta
Verkada; security; @San Mateo
Vanta; security; @San Francisco
Drata; security; @San Diego
Chainguard; security; @Kirkland
Cyera; security; @New York
Island??; id:island-browser; security; @Dallas
Abnormal Security; =Abnormal AI; security; @San Francisco
1Password; security; @Toronto/CA
Torq; security; @Tel Aviv/IL
Cato Networks; security; @Tel Aviv/IL
# company GB fintech
Zopa; bank; @London
OakNorth; bank; @London
Atom Bank; bank; @Durham
Allica Bank; bank; @London
ClearBank; bank; @London
Tide??; id:tide-bank; bank; @London
GoCardless; payments; @London
SumUp; payments; @London
Paysafe; payments; @London; $NYSE:PSFE
TrueLayer; payments; @London
ComplyAdvantage; security; @London
Quantexa; data; @London
PolyAI; ai; @London
Ineffable Intelligence; ai; @London
CuspAI; ai; @Cambridge
Oxa; id:oxa-autonomy; robotics cars; @Oxford
Cleo??; id:cleo-ai; ai; @London
Marshmallow?; insurance; @London
Zego; insurance; @London
Gousto; food; @London
BrewDog; drinks; @Ellon
Huel; food; @Tring
Gymshark; fashion; @Solihull
Depop; ecommerce fashion; <etsy; @London
Moonpig; ecommerce; @London; $LSE:MOON
The Hut Group; =THG; ecommerce beauty; @Manchester; $LSE:THG
Cazoo; cars ecommerce; @London
Motorway?; id:motorway-cars; cars ecommerce; @London
OVO; =Ovo Energy; energy; @Bristol
Bulb?; id:bulb-energy; energy; @London
Britishvolt; batteries; @Blyth
Agratas; batteries; <tata; @Bridgwater
Tokamak Energy; nuclear; @Abingdon
First Light Fusion; nuclear; @Oxford
Orbex; space; @Forres
Skyrora; space; @Edinburgh
Open Cosmos; space; @Didcot
Cambridge Aerospace; defence; @Cambridge
# company DE software
Quantum Motion; id:quantum-motion; hardware; @London/GB
Black Semiconductor; chips; @Aachen
Proxima Fusion; nuclear; @Munich
Marvel Fusion; nuclear; @Munich
Focused Energy; nuclear; @Darmstadt
Sunfire; renewables; @Dresden
Neura Robotics; robotics; @Metzingen
Agile Robots; robotics; @Munich
Parloa; ai; @Berlin
n8n; ai; @Berlin
Langdock; ai; @Berlin
Cognigy; ai; @Düsseldorf
Nyonic; ai; @Berlin
Raisin; fintech; @Berlin
Mambu; fintech; @Amsterdam/NL
Wefox; insurance; @Berlin
Getsafe; insurance; @Heidelberg
Clark??; id:clark-insurance; insurance; @Frankfurt
Forto; logistics; @Berlin
Sennder; logistics; @Berlin
Razor Group; ecommerce; @Berlin
Grover??; id:grover-rental; ecommerce; @Berlin
Contentful; @Berlin
Staffbase; @Chemnitz
Rocket Factory Augsburg; =RFA??; space; @Augsburg
Tytan Technologies; defence drones; @Munich
Arx Robotics; defence robotics; @Munich
# company NL software
Axelera AI; chips; @Eindhoven
Bunq; bank fintech; @Amsterdam
Picnic?; delivery grocery; @Amsterdam
Bird??; id:messagebird; =MessageBird; @Amsterdam
Framer; @Amsterdam
Remote??; id:remote-com; staffing; @Amsterdam
Catawiki; ecommerce; @Amsterdam
Aikido Security; security; @Ghent/BE
Deliverect; restaurant; @Ghent/BE
Showpad; @Ghent/BE
Lighthouse??; id:lighthouse-hotel; travel; @Ghent/BE
Openchip; chips; @Barcelona/ES
Factorial?; id:factorial-hr; @Barcelona/ES
TravelPerk; =Perk??; travel; @Barcelona/ES
Typeform; @Barcelona/ES
Jobandtalent; staffing; @Madrid/ES
Wallbox; energy; @Barcelona/ES; $NYSE:WBX
PLD Space; space; @Elche/ES
Sateliot; satellite; @Barcelona/ES
Scalapay; fintech; @Milan/IT
D-Orbit; space; @Fino Mornasco/IT
Domyn; =iGenius; ai; @Milan/IT
Feedzai; fintech; @Coimbra/PT
Talkdesk; @Lisbon/PT
Tekever; drones defence; @Lisbon/PT
OutSystems; @Lisbon/PT
Pleo; fintech; @Copenhagen/DK
Trustpilot; @Copenhagen/DK; $LSE:TRST
Corti; ai health; @Copenhagen/DK
Lunar??; id:lunar-bank; bank fintech; @Copenhagen/DK
Voi; =Voi Technology; ridehailing; @Stockholm/SE
Tibber; energy; @Oslo/NO
Kahoot; education; @Oslo/NO
Oda??; id:oda-groceries; grocery ecommerce; @Oslo/NO
Cognite; data; @Oslo/NO
Aiven; cloud; @Helsinki/FI
Swappie; ecommerce; @Helsinki/FI
Varjo; hardware; @Helsinki/FI
Bluefors; hardware; @Helsinki/FI
Kry; health; @Stockholm/SE
Tink; fintech; <visa; @Stockholm/SE
Trustly; payments; @Stockholm/SE
Anyfin; fintech; @Stockholm/SE
Instabee; logistics; @Stockholm/SE
Vok Bikes; id:vok-bikes; @Tallinn/EE
Veriff; security; @Tallinn/EE
Pipedrive; @Tallinn/EE
Skeleton Technologies; batteries; @Tallinn/EE
Printful; ecommerce; @Riga/LV
Nord Security; =NordVPN; security; @Vilnius/LT
Rohlik; grocery ecommerce; @Prague/CZ
Productboard; @Prague/CZ
DocPlanner; health; @Warsaw/PL
Booksy; @Warsaw/PL
Bitdefender; security; @Bucharest/RO
Payhawk; fintech; @London/GB
GoStudent; education; @Vienna/AT
Storyblok; @Linz/AT
Scandit; @Zurich/CH
Beekeeper?; id:beekeeper-app; @Zurich/CH
SonarSource; =Sonar?; @Geneva/CH
Nexthink; @Lausanne/CH
Yokoy; fintech; @Zurich/CH
Anybotics; robotics; @Zurich/CH
Energy Vault; energy; @Lugano/CH
Lakera; security; @Zurich/CH
Flyability; drones; @Lausanne/CH
Swissto12; space; @Renens/CH
Astrocast; space; @Lausanne/CH
ClearSpace; space; @Renens/CH
Distalmotion; medtech; @Lausanne/CH
Cutiss; medtech; @Zurich/CH
`;
