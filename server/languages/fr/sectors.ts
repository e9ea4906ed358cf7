import { readSectors, type SectorWords } from '../sectors.ts';

let read: SectorWords | undefined;

/** French nouns of the sectors. Read on first use. */
export function frenchSectors(): SectorWords {
  read ??= readSectors(nouns, complements, plural);
  return read;
}

/** The head, the first word, takes the plural, and so does an adjective that follows it at once. */
function plural(phrase: string): string {
  const [head, ...rest] = phrase.split(' ');
  const adjective = rest.length === 1 && /(?:e|s|l|er|f|que|if|ant)$/.test(rest[0]!) ? [pluralWord(rest[0]!)] : rest;
  return [pluralWord(head!), ...adjective].join(' ');
}

function pluralWord(word: string): string {
  if (/[sxz]$/.test(word)) return word;
  if (/[^i]al$/.test(word)) return word.replace(/al$/, 'aux');
  return /(?:eau|eu)$/.test(word) ? `${word}x` : `${word}s`;
}

/** Folded: without accents. */
const nouns = `
chips m: fabricant de puces, concepteur de puces, fabricant de semi-conducteurs, fondeur, geant des puces, fabricant de cartes graphiques, concepteur de semi-conducteurs, producteur de puces, roi des puces, fabricant de processeurs, fabricant de memoires, equipementier pour semi-conducteurs
hardware m: fabricant d' ordinateurs, fabricant de serveurs, equipementier reseau, constructeur informatique, fabricant informatique, equipementier, fabricant de materiel informatique
electronics m: fabricant d' iphone, fabricant de smartphones, fabricant electronique, geant de l' electronique, fabricant de telephones, fabricant d' electronique
software m: editeur de logiciels, editeur, editeur de progiciels, editeur logiciel, groupe informatique
software f: societe informatique, societe de logiciels, medtech
cloud m: fournisseur de cloud, prestataire cloud, hyperscaler, operateur de cloud, hebergeur, fournisseur de services cloud, neocloud, specialiste du cloud
hosting m: hebergeur, operateur de centres de donnees, exploitant de centres de donnees, operateur de data centers, hebergeur de donnees
ai m: laboratoire d' intelligence artificielle, laboratoire d' ia, laboratoire, createur de chatgpt, specialiste de l' ia, labo
ai f: start-up d' intelligence artificielle, start-up d' ia, startup d' ia, jeune pousse d' ia
internet m: geant du web, geant d' internet, portail, acteur du web, gafa, gafam, annonceur
internet f: plateforme, plate-forme
data m: specialiste des donnees, editeur
search m: moteur de recherche, geant de la recherche
social m: reseau social, reseau
social f: plateforme, plate-forme, messagerie
ecommerce m: cybermarchand, site marchand, geant du commerce en ligne, marchand en ligne, distributeur en ligne, site de vente en ligne, e-commercant, leader du commerce electronique
ecommerce f: place de marche, plateforme, plate-forme, marketplace, licorne
security m: specialiste de la cybersecurite, specialiste de la securite informatique
robotics m: roboticien, fabricant de robots
drones m: fabricant de drones
games m: editeur de jeux video, editeur, studio, createur de jeux, fabricant de consoles
retail m: distributeur, detaillant, commercant, enseigne
retail f: enseigne, chaine de magasins, chaine
grocery m: distributeur, groupe de distribution, geant de la distribution
grocery f: enseigne, chaine de supermarches, chaine
luxury m: groupe de luxe, geant du luxe, maroquinier, joaillier, horloger, numero un du luxe, sellier, malletier
luxury f: maison de luxe, maison, griffe, marque de luxe, marque
fashion m: groupe de mode, habilleur, pret-a-porter, chausseur, equipementier sportif
fashion f: enseigne de mode, marque, maison de couture, griffe, enseigne
beauty m: geant des cosmetiques, groupe de cosmetiques, parfumeur, fabricant de cosmetiques
beauty f: marque de beaute
cars m: constructeur automobile, constructeur, fabricant automobile, groupe automobile, fabricant de voitures, fabricant de vehicules electriques, constructeur de voitures electriques
cars f: marque automobile, marque
car_parts m: equipementier, equipementier automobile, sous-traitant automobile, fournisseur automobile
tyres m: fabricant de pneus, manufacturier, pneumaticien, fabricant de pneumatiques
trucks m: constructeur de camions, fabricant de camions, constructeur de poids lourds
aerospace m: avionneur, motoriste, constructeur aeronautique, groupe aeronautique, equipementier aeronautique, constructeur, constructeur d' avions, sous-traitant aeronautique
space m: operateur spatial, lanceur, groupe spatial, constructeur de satellites, specialiste du spatial
space f: societe spatiale, entreprise spatiale
satellite m: operateur de satellites, operateur satellitaire, operateur
defence m: groupe de defense, fabricant d' armes, industriel de la defense, marchand d' armes, armurier, munitionnaire, groupe d' armement
airline f: compagnie aerienne, compagnie, low-cost
airline m: transporteur, transporteur aerien
airport m: gestionnaire d' aeroports, aeroport, exploitant d' aeroports
rail m: operateur ferroviaire, constructeur ferroviaire, groupe ferroviaire, fabricant de trains, constructeur de trains, transporteur
rail f: compagnie ferroviaire
shipping m: armateur, transporteur maritime, groupe maritime, croisieriste, affreteur, croisieriste
shipping f: compagnie maritime
logistics m: logisticien, transporteur, transitaire, commissionnaire de transport
post m: groupe postal, operateur postal
oil m: petrolier, groupe petrolier, geant petrolier, major petrolier, producteur de petrole, geant du petrole, groupe energetique, energeticien
oil f: major, compagnie petroliere, major petroliere, supermajor
gas m: gazier, groupe gazier, producteur de gaz, fournisseur de gaz
energy m: energeticien, producteur d' electricite, fournisseur d' electricite, groupe energetique, fournisseur d' energie, electricien
utility m: energeticien, electricien, producteur d' electricite, fournisseur d' energie, service public, gestionnaire de reseau, fournisseur d' electricite
nuclear m: groupe nucleaire, specialiste du nucleaire, exploitant nucleaire
renewables m: producteur d' energie renouvelable, developpeur eolien, fabricant d' eoliennes, turbinier, specialiste des renouvelables, producteur d' energies renouvelables, developpeur, fabricant de panneaux solaires
batteries m: fabricant de batteries, producteur de batteries
batteries f: gigafactory
water m: groupe d' eau, gestionnaire de l' eau, distributeur d' eau
waste m: specialiste des dechets, recycleur, groupe de traitement des dechets
mining m: minier, groupe minier, geant minier, mineur, producteur de lithium, producteur de cuivre, producteur de nickel, producteur d' or
mining f: compagnie miniere, societe miniere
steel m: siderurgiste, acieriste, metallurgiste, producteur d' acier, producteur d' aluminium
metals m: metallurgiste, producteur d' aluminium, fondeur
chemicals m: chimiste, groupe chimique, geant de la chimie, producteur de gaz industriels, agrochimiste
materials m: cimentier, fabricant de materiaux, verrier, producteur de ciment, specialiste des materiaux
packaging m: fabricant d' emballages, papetier, verrier, specialiste de l' emballage
construction m: groupe de construction, groupe de btp, geant du btp, constructeur, betonneur, promoteur, concessionnaire
property m: promoteur, promoteur immobilier, bailleur, groupe immobilier, gestionnaire de bureaux, proprietaire
property f: fonciere, societe fonciere, societe immobiliere
hotel m: hotelier, groupe hotelier, geant hotelier
hotel f: chaine hoteliere, chaine d' hotels
travel m: voyagiste, tour-operateur, groupe de tourisme, site de voyage
travel f: agence de voyages, plateforme, plate-forme
restaurant m: restaurateur, geant de la restauration, groupe de restauration
restaurant f: chaine de restaurants, chaine de restauration rapide, chaine
food m: geant de l' agroalimentaire, groupe agroalimentaire, industriel de l' agroalimentaire, agro-industriel, semencier, sucrier, biscuitier, chocolatier
food f: cooperative, cooperative agricole
dairy m: groupe laitier, geant laitier, industriel laitier
dairy f: cooperative laitiere
drinks m: brasseur, geant des boissons, embouteilleur, fabricant de sodas, groupe brassicole
spirits m: groupe de spiritueux, fabricant de spiritueux, producteur de cognac
tobacco m: cigarettier, fabricant de tabac, fabricant de cigarettes
agriculture m: semencier, fabricant de tracteurs, negociant, groupe agricole
agriculture f: cooperative agricole, cooperative
commodities m: negociant, courtier en matieres premieres, negociant en matieres premieres
commodities f: maison de negoce
pharma m: laboratoire, laboratoire pharmaceutique, groupe pharmaceutique, geant pharmaceutique, labo, fabricant de vaccins, geant de la pharmacie, pharmacien
pharma f: big pharma
biotech f: biotech, societe de biotechnologie, medtech, societe biopharmaceutique, biopharma
biotech m: laboratoire, specialiste des biotechnologies
medtech m: fabricant de dispositifs medicaux, fabricant de materiel medical, specialiste de l' imagerie medicale
medtech f: medtech
health m: groupe de sante, groupe hospitalier, exploitant de maisons de retraite, gestionnaire d' ehpad, groupe de cliniques, centre hospitalier, hopital
health f: mutuelle, healthtech
optics m: opticien, fabricant de lunettes, lunetier, groupe d' optique, fabricant de verres
bank f: banque, banque commerciale, banque de detail, neobanque, banque en ligne, banque mutualiste, caisse, caisse regionale, caisse d' epargne, banque cooperative
bank m: etablissement, etablissement bancaire, groupe bancaire, preteur, etablissement de credit, bancassureur, creancier
investment_bank f: banque d' affaires, banque d' investissement, banque
investment_bank m: banquier, conseil
private_bank f: banque privee, banque
insurance m: assureur, groupe d' assurance, reassureur, mutualiste, bancassureur, courtier
insurance f: compagnie d' assurances, mutuelle, insurtech
fund m: gestionnaire d' actifs, gerant, gestionnaire, fonds, societe de gestion, actionnaire, gestionnaire de fonds, gerant d' actifs, investisseur, fonds d' investissement
fund f: societe de gestion, maison de gestion
private_equity m: fonds, fonds d' investissement, fonds de capital-investissement, capital-investisseur, investisseur, fonds de private equity, actionnaire
private_equity f: societe d' investissement, societe de gestion
vc m: fonds, fonds de capital-risque, capital-risqueur, investisseur, fonds d' investissement, fonds d' amorcage
vc f: societe de capital-risque, societe de gestion
hedge_fund m: hedge fund, fonds speculatif, fonds activiste, fonds alternatif, fonds, activiste, investisseur
activist m: fonds activiste, activiste, investisseur activiste
sovereign_fund m: fonds souverain, fonds, fonds d' etat
pension_fund m: fonds de pension, fonds de retraite, fonds, investisseur
holding m: holding, conglomerat
holding f: holding, societe d' investissement, holding familiale
broker m: courtier, intermediaire, courtier en bourse, courtier en ligne
broker f: societe de bourse, maison de courtage
research m: bureau d' etudes, bureau de recherche, cabinet d' etudes, institut, cabinet d' analyse
research f: societe d' etudes, societe de recherche
rating f: agence de notation, agence
exchange m: operateur boursier, operateur, operateur de bourse
exchange f: bourse, place boursiere
payments m: specialiste des paiements, prestataire de paiement, specialiste du paiement, reseau de paiement, groupe de paiements, emetteur de cartes
payments f: fintech, societe de paiement
fintech f: fintech, neobanque, neo-banque, jeune pousse, insurtech
crypto f: plateforme, plate-forme, plateforme d' echange, bourse de cryptomonnaies, plateforme de cryptomonnaies, plateforme crypto
crypto m: mineur de bitcoins, mineur, emetteur de stablecoins, fabricant de portefeuilles
consulting m: cabinet de conseil, cabinet, consultant, specialiste du conseil, integrateur
consulting f: societe de conseil, esn, societe de services numeriques
law m: cabinet d' avocats, cabinet
law f: firme, etude
audit m: cabinet d' audit, auditeur, commissaire aux comptes, cabinet
advertising m: publicitaire, groupe publicitaire, geant de la publicite, specialiste de la publicite
advertising f: agence, regie, adtech, regie publicitaire
staffing m: specialiste de l' interim, groupe de travail temporaire, groupe d' interim
telecom m: operateur, operateur telecoms, operateur historique, operateur mobile, equipementier telecoms, operateur de telecommunications, groupe telecoms, operateur de telephonie, equipementier, cablo-operateur
telecom f: telco
towers m: gestionnaire de tours, specialiste des tours, operateur de tours
media m: groupe de medias, groupe audiovisuel, media, diffuseur, editeur
newspaper m: quotidien, journal, magazine, hebdomadaire, titre, quotidien economique, site d' information, mensuel
newspaper f: revue, lettre d' information, publication
agency f: agence, agence de presse
tv f: chaine, chaine de television, chaine d' information
tv m: diffuseur, groupe audiovisuel, groupe de television
radio f: radio, station
music f: major du disque, maison de disques, plateforme de streaming, major, plateforme
music m: geant de la musique, specialiste du streaming
film m: studio, producteur, groupe audiovisuel, exploitant de cinemas
film f: societe de production
gambling m: operateur de paris, groupe de jeux, bookmaker, casinotier
education m: etablissement, groupe d' enseignement
education f: ecole, edtech
university f: universite, ecole, grande ecole
university m: etablissement
sport m: club, equipementier sportif, club de football
sport f: ligue, federation
toys m: fabricant de jouets
furniture m: geant de l' ameublement, fabricant de meubles
furniture f: enseigne
appliances m: fabricant d' electromenager, specialiste du petit electromenager
industry m: industriel, groupe industriel, conglomerat, conglomerat industriel, equipementier, fabricant
industry f: entreprise industrielle
engineering m: groupe d' ingenierie, bureau d' etudes, groupe de services
engineering f: societe d' ingenierie
services m: groupe de services, prestataire
electrical m: fabricant de materiel electrique, specialiste des equipements electriques, equipementier electrique
ridehailing m: specialiste du vtc, geant du vtc
ridehailing f: plateforme, plate-forme, plateforme de vtc, societe de vtc
delivery m: livreur, specialiste de la livraison
delivery f: plateforme, plate-forme, plateforme de livraison
state m: etat, pays, gouvernement, royaume, emirat
state f: nation, republique, federation, monarchie, administration
ministry m: ministere
regulator m: regulateur, gendarme de la bourse, gendarme boursier, gendarme de la concurrence, gendarme des marches, superviseur, gendarme
regulator f: autorite, autorite de la concurrence, autorite de regulation, agence, autorite des marches, commission
central_bank f: banque centrale, institution monetaire, institution
central_bank m: institut d' emission
court m: tribunal, juge
court f: cour, juridiction, justice
parliament m: parlement, legislateur
parliament f: assemblee
international f: institution, organisation, institution internationale, organisation internationale
public_bank f: banque publique, banque publique d' investissement, institution, banque de developpement, institution financiere
public_bank m: bras arme de l' etat, etablissement public, bailleur de fonds
region f: region, collectivite, departement
city_hall f: mairie, ville, metropole, commune, municipalite
union m: syndicat
union f: centrale, confederation
ngo f: organisation, association, fondation, organisation non gouvernementale
ngo m: collectif
index m: indice, indice vedette, barometre
currency f: devise, monnaie, cryptomonnaie, cryptodevise, monnaie virtuelle
model m: modele, agent conversationnel, assistant, grand modele de langage, modele de langage, chatbot
app f: application, appli, messagerie, plateforme, plate-forme
service m: service
os m: systeme d' exploitation
phone m: smartphone, telephone
vehicle m: modele, vehicule, avion, appareil
drug m: medicament, traitement, vaccin, candidat-medicament
`;

const complements = `
chips: puces, semi-conducteurs, puces electroniques, processeurs, cartes graphiques, composants, composants electroniques, memoires, puces memoire
hardware: informatique, ordinateurs, serveurs, informatique quantique, quantique, pc
electronics: electronique, smartphones, electronique grand public, telephones
software: logiciels, logiciel, informatique, logiciels d' entreprise, numerique, tech, technologies, technologie, high-tech
cloud: cloud, informatique en nuage, nuage, cloud computing, informatique a distance
hosting: hebergement, centres de donnees, data centers, datacenters, serveurs
ai: intelligence artificielle, ia, ia generative, intelligence artificielle generative, ia francaise, modeles de langage
internet: internet, web, numerique, tech
data: donnees, data, analyse de donnees
search: recherche, recherche en ligne, recherche internet
social: reseaux sociaux, messagerie
ecommerce: commerce en ligne, commerce electronique, e-commerce, vente en ligne, seconde main, reconditionne
security: cybersecurite, securite informatique, securite
robotics: robotique, robots, automatisation
drones: drones
games: jeux video, jeu video, divertissement
retail: distribution, commerce, commerce de detail, vente au detail
grocery: distribution, grande distribution, supermarches, distribution alimentaire, hypermarches
luxury: luxe, maroquinerie, joaillerie, horlogerie, mode
fashion: mode, habillement, pret-a-porter, textile, vetements, vetement, fast-fashion, mode ephemere, chaussure, articles de sport, sportswear
beauty: cosmetiques, beaute, parfums, cosmetique, cosmetiques et parfums
cars: automobile, voitures electriques, voiture electrique, vehicules electriques, auto, automobiles
car_parts: equipements automobiles, pieces automobiles, equipement automobile
tyres: pneus, pneu, pneumatiques, pneumatique
trucks: camions, poids lourds
aerospace: aeronautique, aerospatial, aviation, aerien
space: spatial, espace, lanceurs, satellites
satellite: satellites, satellite
defence: defense, armement, armes
airline: aerien, transport aerien, low-cost
airport: aeroports, aeroportuaire
rail: rail, ferroviaire, train, transport ferroviaire
shipping: transport maritime, maritime, fret, conteneurs, fret maritime, croisieres, croisiere
logistics: logistique, transport, fret, livraison
post: poste, courrier, postal
oil: petrole, petrolier, petroliere, hydrocarbures, energie, parapetrolier, services petroliers
gas: gaz, gazier, gaz naturel, gnl
energy: energie, electricite, energetique
utility: energie, electricite, energetique, services aux collectivites
nuclear: nucleaire, atome, uranium, combustible nucleaire, reacteurs
renewables: energies renouvelables, renouvelables, eolien, solaire, photovoltaique, energie verte, hydrogene, eoliennes, energie solaire
batteries: batteries, batterie, batteries electriques
water: eau, gestion de l' eau, traitement de l' eau
waste: dechets, recyclage, environnement, gestion des dechets
mining: mines, minier, miniere, minerais, cuivre, lithium, or, nickel, cobalt
steel: acier, siderurgie, siderurgique
metals: metaux, aluminium, metallurgie, nickel
chemicals: chimie, chimique, gaz industriels, agrochimie, produits chimiques
materials: materiaux, ciment, verre, materiaux de construction, beton, plaques de platre
packaging: emballage, emballages, papier, carton, emballages en verre
construction: btp, construction, travaux publics, batiment, concessions, genie civil, autoroutes
property: immobilier, immobiliere, centres commerciaux, bureaux, logements, coworking
hotel: hotellerie, hotelier, hoteliere, hotels
travel: tourisme, voyage, voyages, reservation en ligne, voyage en ligne
restaurant: restauration, restauration rapide, restauration collective, fast-food, hamburger, cafe
food: agroalimentaire, alimentation, alimentaire, sucre, biscuits, chocolat, foie gras, viande, surgeles
dairy: lait, produits laitiers, laitier, yaourts, fromage, fromages, laitiere
drinks: boissons, biere, sodas, eaux, soda, brassicole
spirits: spiritueux, cognac, champagne, vins et spiritueux, alcools, vins
tobacco: tabac, cigarettes, cigarette
agriculture: agriculture, agricole, semences, machines agricoles, engrais, tracteurs
commodities: negoce, matieres premieres, negoce de matieres premieres
pharma: pharmacie, pharmaceutique, medicaments, vaccins, medicament, sante, insuline, oncologie, vaccin, generiques
biotech: biotech, biotechnologies, biotechnologie, biopharmaceutique, sciences de la vie
medtech: dispositifs medicaux, materiel medical, technologies medicales, equipements medicaux, imagerie medicale
health: sante, maisons de retraite, cliniques, e-sante, sante numerique, ehpad, rendez-vous medicaux, dependance
optics: optique, lunettes, lunetterie
bank: banque, bancaire, banque de detail, banque en ligne, credit
investment_bank: banque d' affaires, banque d' investissement, fusions-acquisitions
insurance: assurance, assurances, reassurance, assurance-vie, assurance sante
fund: gestion d' actifs, gestion, gestion d' actifs mondiale, gestion indicielle
private_equity: capital-investissement, investissement, private equity, capital-developpement, rachats
vc: capital-risque, amorcage, investissement
hedge_fund: gestion alternative, hedge funds
holding: participations, investissement
broker: courtage, courtage en ligne, courtage en bourse
rating: notation, notation financiere
exchange: bourse, marches, cotation
payments: paiement, paiements, paiement en ligne, cartes bancaires, cartes de paiement, paiement fractionne
fintech: fintech, services financiers, finance
crypto: cryptomonnaies, crypto, cryptoactifs, actifs numeriques, cryptos, bitcoin, blockchain, stablecoins, cryptomonnaie, minage
consulting: conseil, services informatiques, services numeriques, conseil en strategie
law: droit, droit des affaires
audit: audit, audit et conseil, expertise comptable
advertising: publicite, publicitaire, communication, marketing, affichage, publicite en ligne
staffing: interim, travail temporaire, ressources humaines, recrutement
telecom: telecoms, telecommunications, telephonie, telephonie mobile, mobile, cable, fibre, fibre optique
towers: tours, tours telecoms, antennes
media: medias, presse, edition, audiovisuel, media
newspaper: presse, presse economique
tv: television, tele
music: musique, streaming musical, streaming, disque
film: cinema, audiovisuel, streaming
gambling: jeux, paris sportifs, jeux d' argent, paris en ligne, casinos, paris
education: education, enseignement, formation, enseignement superieur
sport: sport, football
toys: jouet, jouets
furniture: ameublement, meuble, meubles
appliances: electromenager, petit electromenager, equipement de la maison
industry: industrie, industriel, industrielle
engineering: ingenierie, services
electrical: equipements electriques, materiel electrique, electricite, equipement electrique
ridehailing: vtc, covoiturage, trottinettes, mobilite
delivery: livraison, livraison de repas, livraison a domicile
`;
