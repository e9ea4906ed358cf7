import { foldName } from './fold.ts';

/**
 * Where places lie. A place is named as its own press does in Latin letters, big foreign ones in English (`Lyon`, `Munich`,
 * `New York`); a country by its ISO 3166-1 code. A town whose name is better known as another's, as a surname or as a word goes with
 * its state (`Kent WA`). Each language's words for places are in `languages/<code>/places.ts`.
 */

/** The places that hold this one, the nearest first, its country last. A name that several countries have gets all of them. */
export function holding(place: string): readonly string[] {
  places ??= read();
  return places.get(place) ?? [];
}

/** Whether `place` is `wider` or lies in it: Roubaix in `Hauts-de-France`, in `FR`. */
export const placeWithin = (place: string, wider: string): boolean => place === wider || holding(place).includes(wider);

/** The countries where a place of this name lies. */
export const countriesOf = (place: string): readonly string[] =>
  /^[A-Z]{2}$/.test(place) ? [place] : holding(place).filter((holder) => /^[A-Z]{2}$/.test(holder));

export const isKnownPlace = (place: string): boolean => holding(place).length > 0;

/** The place of this folded name (lower case, no accents, one space for hyphens and apostrophes): `saint etienne` → `Saint-Étienne`. */
export const placeNamed = (fold: string): string | undefined => folded().get(fold);

/** All names that `placeNamed` knows. */
export const placeFolds = (): Iterable<string> => folded().keys();

function folded(): ReadonlyMap<string, string> {
  if (byFold) return byFold;
  places ??= read();
  byFold = new Map();
  for (const place of places.keys())
    byFold.set(
      foldName(place)
        .replace(/[-'’.\s]+/g, ' ')
        .trim(),
      place,
    );
  return byFold;
}

let places: Map<string, string[]> | undefined;
let byFold: Map<string, string> | undefined;

function read(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  const add = (place: string, holders: readonly string[]) => {
    const known = map.get(place);
    if (!known) map.set(place, [...holders]);
    else for (const holder of holders) if (!known.includes(holder)) known.push(holder);
  };
  for (const line of gazetteer.trim().split('\n')) {
    const colon = line.indexOf(':');
    const path = line.slice(0, colon).split('/').reverse();
    path.forEach((place, i) => {
      if (i < path.length - 1) add(place, path.slice(i + 1));
    });
    for (const city of line.slice(colon + 1).split(',')) if (city.trim() !== '') add(city.trim(), path);
  }
  return map;
}

/** `country/region/department: cities`. */
const gazetteer = `
FR/Île-de-France: Paris
FR/Île-de-France/Hauts-de-Seine: Courbevoie, La Défense, Puteaux, Nanterre, Boulogne-Billancourt, Levallois-Perret, Issy-les-Moulineaux, Neuilly-sur-Seine, Rueil-Malmaison, Saint-Cloud, Clichy, Suresnes, Montrouge, Malakoff, Bezons, Gennevilliers, Asnières-sur-Seine, Colombes, Châtillon, Meudon, Sèvres, Antony, Bagneux, Chatenay-Malabry, Vanves
FR/Île-de-France/Seine-Saint-Denis: Saint-Denis, Saint-Ouen, Montreuil, Aubervilliers, Pantin, Bobigny, Noisy-le-Grand, Tremblay-en-France, Le Bourget, Bagnolet, La Plaine Saint-Denis
FR/Île-de-France/Val-de-Marne: Créteil, Ivry-sur-Seine, Vincennes, Charenton-le-Pont, Saint-Mandé, Rungis, Gentilly, Vitry-sur-Seine, Orly, Maisons-Alfort, Villejuif, Arcueil
FR/Île-de-France/Yvelines: Versailles, Vélizy-Villacoublay, Saint-Germain-en-Laye, Poissy, Guyancourt, Montigny-le-Bretonneux, Plaisir, Trappes
FR/Île-de-France/Essonne: Évry, Massy, Palaiseau, Saclay, Corbeil-Essonnes, Les Ulis, Orsay
FR/Île-de-France/Val-d'Oise: Cergy, Argenteuil, Roissy, Sarcelles, Pontoise
FR/Île-de-France/Seine-et-Marne: Meaux, Melun, Marne-la-Vallée, Fontainebleau, Chessy
FR/Auvergne-Rhône-Alpes/Rhône: Lyon, Villeurbanne, Vénissieux, Écully, Bron, Marcy-l'Étoile, Villefranche-sur-Saône, Dardilly
FR/Auvergne-Rhône-Alpes/Isère: Grenoble, Bernin, Crolles, Échirolles, Voiron, Meylan, Vienne, Bourgoin-Jallieu
FR/Auvergne-Rhône-Alpes/Loire: Saint-Étienne, Roanne, Saint-Chamond
FR/Auvergne-Rhône-Alpes/Haute-Savoie: Annecy, Rumilly, Cluses, Chamonix, Annemasse
FR/Auvergne-Rhône-Alpes/Savoie: Chambéry, Albertville, Aix-les-Bains
FR/Auvergne-Rhône-Alpes/Puy-de-Dôme: Clermont-Ferrand, Riom, Issoire
FR/Auvergne-Rhône-Alpes/Drôme: Valence, Romans-sur-Isère, Montélimar
FR/Auvergne-Rhône-Alpes/Ain: Bourg-en-Bresse, Oyonnax
FR/Auvergne-Rhône-Alpes/Ardèche: Annonay, Privas
FR/Auvergne-Rhône-Alpes/Allier: Vichy, Moulins, Montluçon
FR/Auvergne-Rhône-Alpes/Cantal: Aurillac
FR/Auvergne-Rhône-Alpes/Haute-Loire: Le Puy-en-Velay
FR/Auvergne-Rhône-Alpes: Savoie
FR/Hauts-de-France/Nord: Lille, Roubaix, Tourcoing, Dunkerque, Valenciennes, Douai, Cambrai, Croix, Villeneuve-d'Ascq, Maubeuge, Marcq-en-Baroeul, Wasquehal, Denain
FR/Hauts-de-France/Pas-de-Calais: Arras, Calais, Lens, Béthune, Boulogne-sur-Mer, Saint-Omer, Arques, Douvrin
FR/Hauts-de-France/Somme: Amiens, Abbeville
FR/Hauts-de-France/Oise: Beauvais, Compiègne, Senlis, Chantilly, Creil
FR/Hauts-de-France/Aisne: Saint-Quentin, Laon, Soissons
FR/Grand Est/Bas-Rhin: Strasbourg, Haguenau, Sélestat, Molsheim
FR/Grand Est/Haut-Rhin: Mulhouse, Colmar
FR/Grand Est/Alsace: Strasbourg, Mulhouse, Colmar
FR/Grand Est/Lorraine: Metz, Nancy, Épinal, Thionville
FR/Grand Est/Moselle: Metz, Thionville, Forbach, Hambach
FR/Grand Est/Meurthe-et-Moselle: Nancy, Pont-à-Mousson
FR/Grand Est/Vosges: Épinal, Saint-Dié
FR/Grand Est/Marne: Reims, Châlons-en-Champagne, Épernay
FR/Grand Est/Champagne: Reims, Épernay, Troyes
FR/Grand Est/Aube: Troyes
FR/Grand Est/Ardennes: Charleville-Mézières, Sedan
FR/Nouvelle-Aquitaine/Gironde: Bordeaux, Mérignac, Pessac, Libourne, Arcachon, Talence
FR/Nouvelle-Aquitaine/Haute-Vienne: Limoges
FR/Nouvelle-Aquitaine/Vienne: Poitiers, Châtellerault
FR/Nouvelle-Aquitaine/Charente: Angoulême, Cognac
FR/Nouvelle-Aquitaine/Charente-Maritime: La Rochelle, Rochefort, Saintes
FR/Nouvelle-Aquitaine/Pyrénées-Atlantiques: Pau, Bayonne, Biarritz, Anglet
FR/Nouvelle-Aquitaine/Béarn: Pau
FR/Nouvelle-Aquitaine/Landes: Mont-de-Marsan, Dax
FR/Nouvelle-Aquitaine/Dordogne: Périgueux, Bergerac
FR/Nouvelle-Aquitaine/Lot-et-Garonne: Agen
FR/Nouvelle-Aquitaine/Corrèze: Brive, Tulle
FR/Nouvelle-Aquitaine/Deux-Sèvres: Niort
FR/Nouvelle-Aquitaine/Creuse: Guéret
FR/Nouvelle-Aquitaine/Limousin: Limoges, Brive
FR/Occitanie/Haute-Garonne: Toulouse, Blagnac, Labège, Colomiers
FR/Occitanie/Hérault: Montpellier, Béziers, Sète
FR/Occitanie/Gard: Nîmes, Alès
FR/Occitanie/Aveyron: Rodez, Millau, Villefranche-de-Rouergue, Decazeville, Espalion
FR/Occitanie/Tarn: Albi, Castres, Lavaur, Graulhet, Mazamet
FR/Occitanie/Tarn-et-Garonne: Montauban
FR/Occitanie/Hautes-Pyrénées: Tarbes, Lourdes
FR/Occitanie/Pyrénées-Orientales: Perpignan
FR/Occitanie/Aude: Narbonne, Carcassonne
FR/Occitanie/Gers: Auch
FR/Occitanie/Lot: Cahors, Figeac
FR/Occitanie/Lozère: Mende
FR/Occitanie/Ariège: Foix, Pamiers
FR/Provence-Alpes-Côte d'Azur/Bouches-du-Rhône: Marseille, Aix-en-Provence, Arles, Aubagne, Marignane, Fos-sur-Mer, Rousset, Gémenos, Martigues
FR/Provence-Alpes-Côte d'Azur/Alpes-Maritimes: Nice, Cannes, Antibes, Sophia Antipolis, Grasse
FR/Provence-Alpes-Côte d'Azur/Var: Toulon, Fréjus, La Seyne-sur-Mer
FR/Provence-Alpes-Côte d'Azur/Vaucluse: Avignon, Carpentras, Cavaillon
FR/Provence-Alpes-Côte d'Azur/Hautes-Alpes: Gap FR
FR/Provence-Alpes-Côte d'Azur/Alpes-de-Haute-Provence: Digne, Manosque
FR/Bretagne/Ille-et-Vilaine: Rennes, Saint-Malo, Cesson-Sévigné, Fougères, Vitré
FR/Bretagne/Finistère: Brest, Quimper, Morlaix, Concarneau
FR/Bretagne/Morbihan: Vannes, Lorient, La Gacilly
FR/Bretagne/Côtes-d'Armor: Saint-Brieuc, Lannion, Guingamp, Loudéac
FR/Pays de la Loire/Loire-Atlantique: Nantes, Saint-Nazaire, Saint-Herblain, La Baule
FR/Pays de la Loire/Maine-et-Loire: Angers, Cholet, Saumur
FR/Pays de la Loire/Sarthe: Le Mans
FR/Pays de la Loire/Mayenne: Laval
FR/Pays de la Loire/Vendée: La Roche-sur-Yon, Les Herbiers, Les Sables-d'Olonne
FR/Pays de la Loire/Anjou: Angers
FR/Normandie/Seine-Maritime: Rouen, Le Havre, Dieppe, Grand-Quevilly
FR/Normandie/Calvados: Caen, Lisieux, Deauville
FR/Normandie/Manche: Cherbourg, Saint-Lô, Flamanville
FR/Normandie/Eure: Évreux, Vernon, Val-de-Reuil
FR/Normandie/Orne: Alençon, Flers
FR/Centre-Val de Loire/Loiret: Orléans, Montargis
FR/Centre-Val de Loire/Indre-et-Loire: Tours
FR/Centre-Val de Loire/Touraine: Tours
FR/Centre-Val de Loire/Loir-et-Cher: Blois, Vendôme
FR/Centre-Val de Loire/Cher: Bourges, Vierzon
FR/Centre-Val de Loire/Eure-et-Loir: Chartres, Dreux
FR/Centre-Val de Loire/Indre: Châteauroux
FR/Bourgogne-Franche-Comté/Côte-d'Or: Dijon, Beaune
FR/Bourgogne-Franche-Comté/Bourgogne: Dijon, Auxerre, Nevers, Chalon-sur-Saône
FR/Bourgogne-Franche-Comté/Franche-Comté: Besançon, Belfort, Montbéliard
FR/Bourgogne-Franche-Comté/Doubs: Besançon, Montbéliard, Sochaux, Pontarlier
FR/Bourgogne-Franche-Comté/Territoire de Belfort: Belfort
FR/Bourgogne-Franche-Comté/Jura: Dole, Lons-le-Saunier, Saint-Claude
FR/Bourgogne-Franche-Comté/Yonne: Auxerre, Sens
FR/Bourgogne-Franche-Comté/Nièvre: Nevers
FR/Bourgogne-Franche-Comté/Saône-et-Loire: Mâcon, Chalon-sur-Saône, Le Creusot
FR/Bourgogne-Franche-Comté/Haute-Saône: Vesoul
FR/Corse: Ajaccio, Bastia
FR: La Réunion, Guadeloupe, Martinique, Guyane, Mayotte, Nouvelle-Calédonie, Polynésie
BE/Flanders: Antwerp, Ghent, Bruges, Leuven, Mechelen, Kortrijk, Hasselt, Zaventem, Diegem
BE/Wallonia: Liège, Charleroi, Namur, Mons, Verviers, Tournai, Louvain-la-Neuve, Seraing, Braine-l'Alleud, Anderlues
BE: Brussels, Anderlecht
CH/Romandy: Geneva, Lausanne, Vevey, Neuchâtel, Fribourg, Sion, Nyon, Montreux, La Chaux-de-Fonds
CH: Zurich, Basel, Bern, Zug, Lucerne, Lugano, Winterthur, St. Gallen, Baar, Schaffhausen, Thalwil, Visp, Biel, Rapperswil, Steinhausen, Herisau, Altdorf, Schindellegi
CH/Valais: Sion, Visp
CH/Vaud: Lausanne, Vevey, Nyon, Montreux
LU: Luxembourg
MC: Monaco
NL: Amsterdam, Rotterdam, The Hague, Utrecht, Eindhoven, Veldhoven, Leiden, Nijmegen, Groningen, Maastricht, Heerlen, Almere, Duiven, Delft, Alphen aan den Rijn, Zaandam, Haarlem, Arnhem, Hoofddorp
NL/Brabant: Eindhoven, Veldhoven, Tilburg, Breda
DE/Bavaria: Munich, Nuremberg, Augsburg, Regensburg, Herzogenaurach, Ingolstadt, Erlangen, Neubiberg, Würzburg, Bamberg, Bad Neustadt, Schweinfurt, Unterföhring
DE/Baden-Württemberg: Stuttgart, Karlsruhe, Mannheim, Heidelberg, Freiburg, Ulm, Friedrichshafen, Walldorf, Göppingen, Weinheim
DE/Hesse: Frankfurt, Wiesbaden, Darmstadt, Kassel, Eschborn, Bad Homburg, Bad Vilbel
DE/North Rhine-Westphalia: Cologne, Düsseldorf, Dortmund, Essen, Bonn, Duisburg, Bochum, Münster, Aachen, Leverkusen, Gütersloh, Bielefeld, Wuppertal, Herzogenrath, Mülheim
DE/Lower Saxony: Hanover, Wolfsburg, Brunswick, Osnabrück, Salzgitter, Oldenburg
DE/Saxony: Dresden, Leipzig, Chemnitz
DE/Rhineland-Palatinate: Mainz, Ludwigshafen, Trier, Montabaur
DE/Saarland: Saarbrücken
DE/Schleswig-Holstein: Kiel, Lübeck
DE/Thuringia: Jena, Erfurt, Weimar
DE/Brandenburg: Potsdam, Grünheide
DE: Berlin, Hamburg, Bremen, Rostock, Magdeburg
AT: Vienna, Graz, Linz, Salzburg, Innsbruck, Klagenfurt, Premstätten
AT/Tyrol: Innsbruck
AT/Styria: Graz
IT/Lombardy: Milan, Bergamo, Brescia, Monza, Como, Varese, San Donato Milanese
IT/Piedmont: Turin, Ivrea, Alba, Novara
IT/Lazio: Rome
IT/Veneto: Venice, Verona, Padua, Vicenza, Treviso, Agordo
IT/Emilia-Romagna: Bologna, Modena, Parma, Maranello, Reggio Emilia, Ravenna, Sant'Agata Bolognese
IT/Tuscany: Florence, Siena, Pisa, Prato, Livorno, Arezzo
IT/Liguria: Genoa
IT/Campania: Naples
IT/Sicily: Palermo, Catania
IT/Sardinia: Cagliari
IT/Friuli: Trieste, Udine
IT/Marche: Ancona, Sant'Elpidio a Mare
IT/Umbria: Perugia, Solomeo
IT/Apulia: Bari, Taranto
IT/Calabria: Reggio Calabria
ES/Catalonia: Barcelona, Girona, Tarragona
ES/Galicia: Arteixo, Vigo, A Coruña
ES/Basque Country: Bilbao, San Sebastián, Vitoria, Zamudio
ES/Andalusia: Seville, Málaga, Granada, Córdoba
ES/Valencia: Alicante
ES/Castile: Valladolid, Burgos
ES/Aragon: Zaragoza
ES/Navarre: Pamplona
ES/Asturias: Oviedo, Gijón
ES: Madrid, Valencia, Santander, Murcia, Palma, Boadilla del Monte, Alcobendas
PT: Lisbon, Porto, Braga, Coimbra
GB/England: London, Manchester, Birmingham, Leeds, Liverpool, Bristol, Sheffield, Newcastle, Nottingham, Derby, Leicester, Coventry, Southampton, Portsmouth, Brighton, Oxford, Cambridge, Reading, Norwich, York, Bath, Swindon, Slough, Milton Keynes, Luton, Bradford, Hull, Stoke, Northampton, Ipswich, Exeter, Plymouth, Windsor, Hatfield, Welwyn, Marlow, Gaydon, Farnborough, Crewe, Sunderland, Wolverhampton, Basingstoke, Warrington, Canterbury, Uxbridge, Chester, Halifax, Macclesfield, Bournemouth, Guildford, St Albans, Watford, Cheltenham, Gloucester, Skipton, Burnley, Blackpool, Preston, Middlesbrough, Worcester, Peterborough, Hinckley, Wokingham
GB/Scotland: Edinburgh, Glasgow, Aberdeen, Dundee, Inverness, Perth
GB/Wales: Cardiff, Swansea, Newport
GB/Northern Ireland: Belfast, Derry
GB: Jersey, Guernsey, Gibraltar, Bermuda
IE: Dublin, Cork, Galway, Limerick, Swords IE
DK: Copenhagen, Aarhus, Odense, Billund, Bagsværd, Aalborg, Ballerup, Fredericia
DK/Jutland: Aarhus, Billund, Aalborg
DK/Greenland: Nuuk
SE: Stockholm, Gothenburg, Malmö, Uppsala, Karlstad, Skellefteå, Linköping, Västerås, Lund, Södertälje, Luleå, Älmhult, Boden
NO: Oslo, Bergen, Trondheim, Stavanger, Fornebu, Lysaker
FI: Helsinki, Espoo, Tampere, Turku, Oulu, Vantaa
IS: Reykjavik
EE: Tallinn, Tartu
LV: Riga
LT: Vilnius, Kaunas
PL: Warsaw, Krakow, Gdansk, Wroclaw, Poznan, Lodz, Katowice
PL/Silesia: Katowice
CZ: Prague, Brno, Ostrava, Mladá Boleslav, Plzen
CZ/Bohemia: Prague, Mladá Boleslav
CZ/Moravia: Brno, Ostrava
SK: Bratislava
HU: Budapest, Debrecen, Szeged
RO: Bucharest, Cluj, Timisoara
RO/Transylvania: Cluj
BG: Sofia
GR: Athens, Thessaloniki, Piraeus
GR/Crete: Heraklion
CY: Nicosia, Limassol
MT: Valletta
HR: Zagreb, Split
RS: Belgrade, Novi Sad
SI: Ljubljana
BA: Sarajevo
AL: Tirana
MK: Skopje
ME: Podgorica
XK: Pristina
UA: Kyiv, Lviv, Odesa, Kharkiv, Dnipro
UA/Crimea: Sevastopol
MD: Chisinau
BY: Minsk
RU: Moscow, Saint Petersburg, Novosibirsk, Kazan, Vladivostok
RU/Siberia: Novosibirsk, Krasnoyarsk
GE: Tbilisi
AM: Yerevan
AZ: Baku
KZ: Almaty, Astana
UZ: Tashkent
TR: Istanbul, Ankara, Izmir, Bursa
IL: Tel Aviv, Jerusalem, Haifa, Herzliya, Petah Tikva, Bnei Brak, Migdal HaEmek
PS: Ramallah, Gaza
LB: Beirut
SY: Damascus
JO: Amman
IQ: Baghdad, Erbil, Basra
IR: Tehran
SA: Riyadh, Jeddah, Dhahran, Neom
AE: Abu Dhabi, Dubai, Sharjah
QA: Doha
KW: Kuwait City
BH: Manama
OM: Muscat
YE: Sanaa
EG: Cairo, Alexandria
LY: Tripoli
TN: Tunis, Sfax, Sousse
DZ: Algiers, Oran, Constantine
MA: Casablanca, Rabat, Tangier, Marrakesh, Fez, Agadir
SN: Dakar, Thiès, Saint-Louis
CI: Abidjan, Yamoussoukro, Bouaké
ML: Bamako
BF: Ouagadougou
NE: Niamey
TG: Lomé
BJ: Cotonou
GH: Accra, Kumasi
NG: Lagos, Abuja, Kano, Port Harcourt
CM: Yaoundé, Douala
GA: Libreville
CG: Brazzaville, Pointe-Noire
CD: Kinshasa, Lubumbashi, Goma, Kolwezi
CD/Katanga: Lubumbashi, Kolwezi
GN: Conakry
TD: N'Djamena
MR: Nouakchott
MG: Antananarivo
MU: Port Louis
RW: Kigali
BI: Bujumbura
KE: Nairobi, Mombasa
UG: Kampala
TZ: Dar es Salaam
ET: Addis Ababa
DJ: Djibouti City
SD: Khartoum
ZM: Lusaka
ZW: Harare
MZ: Maputo
AO: Luanda
NA: Windhoek
BW: Gaborone
ZA: Johannesburg, Cape Town, Pretoria, Durban, Sandton, Stellenbosch
SL: Freetown
LR: Monrovia
CV: Praia
US/California: San Francisco, Los Angeles, San Diego, San Jose, Santa Clara, Palo Alto, Menlo Park, Mountain View, Cupertino, Sunnyvale, Oakland, Sacramento, Santa Monica, Irvine, Burbank, Beverly Hills, Hollywood, Redwood City, Fremont, San Mateo, San Bruno, Los Gatos, Milpitas, Pleasanton, Berkeley, Foster City, Culver City, Hawthorne, Costa Mesa, Thousand Oaks, Santa Barbara, Ventura, Emeryville, South San Francisco, Carlsbad, Long Beach, Pasadena, Newport Beach, El Segundo, Stanford, Scotts Valley, San Ramon, Anaheim, Oakville
US/California/Silicon Valley: San Jose, Santa Clara, Palo Alto, Menlo Park, Mountain View, Cupertino, Sunnyvale, Redwood City, Fremont, San Mateo, San Bruno, Los Gatos, Milpitas, Foster City
US/Washington State: Seattle, Redmond, Bellevue, Kirkland, Tacoma, Issaquah
US/New York State: New York, Armonk, Buffalo, Rochester, Albany, Purchase NY, Corning, Malta, Rye NY, White Plains, Tarrytown
US/New York State/New York: Manhattan, Brooklyn, Wall Street
US/Texas: Austin, Dallas, Houston, San Antonio, Fort Worth, Round Rock, Plano, Irving, Spring TX, El Paso, Abilene, The Woodlands, Midland, Kingwood, Starbase, Westlake
US/Massachusetts: Boston, Cambridge, Waltham, Burlington, Needham, Framingham, Marlborough, Andover, Quincy, Springfield, Lexington, Wilmington MA
US/New Jersey: Newark, Jersey City, Livingston, Rahway, New Brunswick, Camden, Princeton, Franklin Lakes, Roseland, Madison, Parsippany, Weehawken, Hoboken, Secaucus, Union NJ
US/Illinois: Chicago, Deerfield, Peoria, Moline, Northbrook, Oak Brook, Rosemont, North Chicago, Abbott Park, Riverwoods
US/Michigan: Detroit, Dearborn, Kalamazoo, Battle Creek, Midland MI, Auburn Hills, Benton Harbor, Ann Arbor, Grand Rapids
US/Ohio: Cincinnati, Cleveland, Columbus, Akron, Dublin OH, Toledo, Dayton, Westerville, Evendale, Findlay
US/Pennsylvania: Philadelphia, Pittsburgh, Hershey PA, Canonsburg, Saxonburg, Malvern, Valley Forge, Bethlehem, Harrisburg, Allentown, Chesterbrook, Conshohocken
US/Georgia State: Atlanta, Savannah, Columbus GA, Duluth
US/Florida: Miami, Tampa, Orlando, Jacksonville, Fort Lauderdale, Palm Beach, West Palm Beach, Juno Beach, Plantation FL, Boca Raton, Coral Gables, St. Petersburg, Melbourne FL
US/North Carolina: Charlotte, Raleigh, Durham, Mooresville, Burlington NC, Winston-Salem, Greensboro
US/South Carolina: Charleston, Greenville, Spartanburg
US/Virginia: Richmond, Arlington, Reston, Ashburn, McLean, Norfolk, Herndon, Newport News, Falls Church
US/Maryland: Baltimore, Bethesda, Rockville, Gaithersburg, Hanover MD, College Park, Columbia
US/Washington DC: Washington
US/Connecticut: Stamford, Norwalk, Hartford, Greenwich, Farmington, Westport, Bristol CT, New Haven, Danbury, Bloomfield
US/Minnesota: Minneapolis, Rochester MN, Saint Paul, Richfield, Eden Prairie, Minnetonka, Medina
US/Missouri: St. Louis, Kansas City, Springfield MO
US/Arkansas: Bentonville, Little Rock, Springdale, Lowell
US/Tennessee: Nashville, Memphis, Goodlettsville, Chattanooga, Franklin TN, Knoxville
US/Kentucky: Louisville, Lexington KY
US/Indiana: Indianapolis, Warsaw IN, Columbus IN, Fort Wayne
US/Wisconsin: Milwaukee, Madison WI, Kenosha
US/Colorado: Denver, Boulder, Broomfield, Centennial, Golden CO, Greenwood Village
US/Arizona: Phoenix, Tempe, Scottsdale, Chandler, Tucson
US/Nevada: Las Vegas, Reno
US/Utah: Salt Lake City, Provo, Lehi, Draper
US/Oregon: Portland, Beaverton, Hillsboro, Eugene
US/Idaho: Boise
US/Montana: Bozeman
US/Nebraska: Omaha, Lincoln
US/Oklahoma: Oklahoma City, Tulsa
US/Louisiana: New Orleans, Monroe, Baton Rouge
US/Alabama: Birmingham AL, Huntsville
US/Mississippi: Jackson MS
US/Kansas: Wichita, Overland Park
US/Iowa: Des Moines
US/Delaware: Wilmington
US/Rhode Island: Providence, Woonsocket, Pawtucket
US/New Hampshire: Manchester NH, Nashua
US/Vermont: Burlington VT
US/Maine: Portland ME
US/New Mexico: Albuquerque, Santa Fe
US/Alaska: Anchorage
US/Hawaii: Honolulu
US/Puerto Rico: San Juan
US/North Dakota: Fargo
US/South Dakota: Sioux Falls
US/Wyoming: Cheyenne
US/West Virginia: Charleston WV
CA/Quebec Province: Montreal, Quebec, Laval QC, Saint-Laurent, Gatineau, Sherbrooke, Lévis, Bécancour
CA/Ontario: Toronto, Ottawa, Waterloo, Mississauga, Hamilton, Brampton, London ON, Oakville ON, Markham
CA/British Columbia: Vancouver, Victoria
CA/Alberta: Calgary, Edmonton
CA/Manitoba: Winnipeg
CA/Saskatchewan: Saskatoon, Regina
CA/Nova Scotia: Halifax NS
CA: New Brunswick Province
MX: Mexico City, Monterrey, Guadalajara, Tijuana
BR: São Paulo, Rio de Janeiro, Brasília, Belo Horizonte, Salvador, Porto Alegre, Curitiba
AR: Buenos Aires, Córdoba AR, Rosario
CL: Santiago
CO: Bogota, Medellín
PE: Lima
VE: Caracas
EC: Quito
BO: La Paz
UY: Montevideo
PY: Asunción
PA: Panama City
CR: San José
GT: Guatemala City
CU: Havana
HT: Port-au-Prince
DO: Santo Domingo
JM: Kingston
CN: Beijing, Shanghai, Tianjin, Chongqing, Chengdu, Wuhan, Hefei, Xi'an, Nanjing, Suzhou, Qingdao, Dalian, Xiamen, Fuzhou, Ningde, Changsha, Zhengzhou, Jiaxing, Wuxi, Shenyang, Harbin, Baoding
CN/Guangdong: Shenzhen, Guangzhou, Dongguan, Foshan, Huizhou, Zhuhai
CN/Zhejiang: Hangzhou, Ningbo, Wenzhou
CN/Fujian: Fuzhou, Xiamen, Ningde
CN/Sichuan: Chengdu
CN/Xinjiang: Urumqi
CN/Tibet: Lhasa
HK: Hong Kong
MO: Macau
TW: Taipei, New Taipei, Hsinchu, Taichung, Tainan, Kaohsiung, Taoyuan
JP: Tokyo, Osaka, Kyoto, Nagoya, Yokohama, Kobe, Fukuoka, Sapporo, Hiroshima, Toyota City, Hamamatsu, Kadoma, Sakai, Oshino, Kawasaki
KR: Seoul, Busan, Incheon, Suwon, Icheon, Seongnam, Daejeon, Ulsan, Pohang, Jeju, Hwaseong
KP: Pyongyang
IN: New Delhi, Mumbai, Bengaluru, Chennai, Hyderabad, Kolkata, Pune, Ahmedabad, Noida, Gurugram
IN/Gujarat: Ahmedabad
IN/Kerala: Kochi
IN/Tamil Nadu: Chennai
PK: Karachi, Islamabad, Lahore
BD: Dhaka
LK: Colombo
NP: Kathmandu
SG: Singapore
MY: Kuala Lumpur, Penang, Johor
ID: Jakarta, Surabaya
TH: Bangkok
VN: Hanoi, Ho Chi Minh City, Haiphong
PH: Manila
KH: Phnom Penh
LA: Vientiane
MM: Yangon, Naypyidaw
MN: Ulaanbaatar
AF: Kabul
AU: Sydney, Melbourne, Brisbane, Perth AU, Adelaide, Canberra, Darwin
AU/Queensland: Brisbane
AU/Victoria State: Melbourne
AU/Tasmania: Hobart
NZ: Auckland, Wellington, Christchurch
FJ: Suva
BM: Hamilton BM
KY: George Town
BS: Nassau
TT: Port of Spain
GY: Georgetown
FR/Île-de-France/Essonne: Bondoufle
FR/Île-de-France/Val-de-Marne: Villiers-sur-Marne, Chevilly-Larue
FR/Île-de-France/Seine-et-Marne: Émerainville, Moussy-le-Vieux
FR/Île-de-France/Hauts-de-Seine: Clamart, Le Plessis-Robinson, Châtenay-Malabry, Bois-Colombes
FR/Île-de-France/Yvelines: Les Mureaux, Viroflay, Rocquencourt, Jouy-en-Josas
FR/Île-de-France/Seine-Saint-Denis: Villepinte
FR/Nouvelle-Aquitaine/Lot-et-Garonne: Villeneuve-sur-Lot
FR/Nouvelle-Aquitaine/Gironde: Bègles
FR/Nouvelle-Aquitaine/Charente-Maritime: Aigrefeuille
FR/Nouvelle-Aquitaine/Pyrénées-Atlantiques: Lescar
FR/Auvergne-Rhône-Alpes/Ain: Champfromier
FR/Auvergne-Rhône-Alpes/Rhône: Saint-Fons, Saint-Genis-Laval, Messimy, Saint-Priest
FR/Auvergne-Rhône-Alpes/Drôme: Saint-Donat, Tain-l'Hermitage, Anneyron
FR/Auvergne-Rhône-Alpes/Isère: L'Isle-d'Abeau, Pont-de-Claix, Saint-Jean-de-Moirans, Voreppe
FR/Auvergne-Rhône-Alpes/Loire: Lorette, Andrézieux
FR/Auvergne-Rhône-Alpes/Puy-de-Dôme: Saint-Beauzire
FR/Guadeloupe: Pointe-à-Pitre
FR/Bretagne/Finistère: Roscoff, Quimperlé
FR/Bretagne/Côtes-d'Armor: Lamballe
FR/Provence-Alpes-Côte d'Azur/Bouches-du-Rhône: Orgon, Saint-Étienne-du-Grès
FR/Provence-Alpes-Côte d'Azur/Alpes-Maritimes: Carros
FR/Grand Est/Moselle: Phalsbourg, Hagondange
FR/Grand Est/Bas-Rhin: Obernai, Duttlenheim, Duppigheim
FR/Grand Est/Aube: Nogent-sur-Seine
FR/Hauts-de-France/Nord: Saint-André, Loos FR
FR/Hauts-de-France/Pas-de-Calais: Lestrem
FR/Hauts-de-France/Oise: Verberie
FR/Pays de la Loire/Loire-Atlantique: Ancenis, Vertou
FR/Pays de la Loire/Vendée: Pouzauges, Givrand
FR/Pays de la Loire/Sarthe: Sablé-sur-Sarthe
FR/Centre-Val de Loire/Loiret: La Chapelle-Saint-Mesmin
FR/Centre-Val de Loire/Loir-et-Cher: Contres
FR/Occitanie/Lot: Biars-sur-Cère
FR/Occitanie/Hérault: Jacou
FR/Bourgogne-Franche-Comté/Côte-d'Or: Daix
FR/Bourgogne-Franche-Comté/Haute-Saône: Lure FR
FR/Grand Est/Aube: Villette-sur-Aube
BE/Flanders: Halle BE, Lembeke, Zwevegem, Ypres, Meise, Aalst
PT: Maia, Mozelos, Setúbal
TR: Izmit, Gebze
EG: Ismaïlia
KR: Yongin, Changwon, Geoje, Gyeongju, Naju
DK: Humlebæk, Smørum, Hedehusene, Søborg, Hillerød
DK/Jutland: Randers, Bredebro, Brande, Bjerringbro, Nordborg, Struer
AT: Mattighofen
AT/Tyrol: Wattens
CA/Ontario: Aurora, Guelph
CA/Quebec Province: Kingsey Falls
CH: Kaiseraugst, Stäfa, Burgdorf, Allschwil, Muttenz, Domat, Ebikon, Baden CH, Bussnang
CH/Romandy: Gland, Saint-Prex, Le Brassus, Les Breuleux
RO: Mioveni
FI: Hyvinkää, Nokia
IT/Lazio: Colleferro
IT/Tuscany: Pontedera
IT/Piedmont: Casale Monferrato, Saluggia, Monticello d'Alba
IT/Lombardy: Rozzano
IT/Emilia-Romagna: Cesena
US/Maryland: Silver Spring, Hunt Valley
US/Montana: Great Falls
US/Illinois: Bloomington, Rolling Meadows, Evanston, Lisle
US/Virginia: Tysons, Lorton, Smithfield
US/Colorado: Castle Rock, Englewood, Westminster
US/Nevada: Henderson NV
US/Pennsylvania: Easton PA
US/Michigan: Ada MI, Troy MI, Southfield, Northville
US/New Jersey: Summit NJ, Murray Hill, Teaneck, Englewood Cliffs
US/California: Corona CA, Tustin, Santa Cruz, Rosemead, Alameda, San Rafael, Glendale
US/Ohio: Orrville, Marysville, Maumee
US/New York State: New Berlin, Latham
US/Connecticut: Shelton, New Britain, Wallingford
US/Massachusetts: Canton MA, Devens, Acton MA
US/Florida: Estero
US/Washington State: Kent WA, Everett, Bothell
US/Louisiana: Covington
US/Oregon: Corvallis
US/Indiana: Evansville
US/Mississippi: Clinton MS
US/Kansas: Leawood, Lawrence KS
US/North Carolina: Cary NC
US/Minnesota: Austin MN
LU: Betzdorf
SV: San Salvador
UZ: Navoi
ZM: Kitwe
RU: Tarko-Sale, Cherepovets, Mirny
DE/Hesse: Rüsselsheim, Hanau
DE/North Rhine-Westphalia: Lippstadt, Werdohl
DE/Lower Saxony: Holzminden, Göttingen
DE/Bavaria: Taufkirchen, Gilching
DE/Baden-Württemberg: Oberkochen, Oberndorf, Bruchsal, Tübingen, Metzingen, Neckarsulm
DE/Rhineland-Palatinate: Ingelheim
UA: Mariupol
SE: Markaryd, Trelleborg, Sundsvall
NL: Zwaagdijk, Hilversum, Venlo, Sevenum, Amersfoort, Diemen, Papendrecht, Leidschendam, Bunnik, Helmond, Zeist, Naarden
ES: Telde, Las Rozas, Alcalá de Henares, Leganés
ES/Catalonia: Castellbisbal
ES/Basque Country: Beasain
ES/Navarre: Tajonar
GB/England: Woking, Selby, Worthing, Snaith, Scunthorpe, Redditch, Hook GB, Crawley, Chippenham, Weybridge, Chertsey, Dunstable, Bracknell, Bury GB, Shirebrook, Handforth, Walsall, Amersham, Wotton-under-Edge, Rocester, Coalville, High Wycombe, Cobham, West Malling, Salford, Dartford, Altrincham, Newbury, Egham, Basildon
IE: Tralee, Kilkenny, Kingscourt
CN: Wuhu, Changchun, Changzhou, Xinyu, Luoyang, Binzhou, Shijiazhuang, Haikou, Zunyi, Hohhot, Lianyungang, Yantai
CN/Guangdong: Zhongshan
CN/Fujian: Jinjiang
BR: Jaraguá do Sul
JP: Chiba, Urayasu
PL: Plock, Lubin, Krotoszyn, Radom
NO: Frøya, Kongsberg
TW: Keelung
SC: Victoria
FR/Occitanie/Hérault: Lodève, Lunel, Agde, Pézenas, Frontignan, Castelnau-le-Lez, Lattes, Bédarieux, Ganges
FR/Occitanie/Haute-Garonne: Muret, Saint-Gaudens, Tournefeuille, Balma, Ramonville, Cugnaux, Plaisance-du-Touch, Saint-Orens
FR/Occitanie/Gard: Bagnols-sur-Cèze, Beaucaire, Le Vigan, Uzès, Vergèze, Marcoule
FR/Occitanie/Aude: Castelnaudary, Limoux, Port-la-Nouvelle
FR/Occitanie/Tarn: Gaillac, Carmaux
FR/Occitanie/Tarn-et-Garonne: Castelsarrasin, Moissac
FR/Occitanie/Gers: 
FR/Occitanie/Lot: Gourdon, Souillac
FR/Occitanie/Ariège: Saint-Girons, Mirepoix
FR/Occitanie/Hautes-Pyrénées: Bagnères-de-Bigorre, Lannemezan
FR/Occitanie/Aveyron: Onet-le-Château, Saint-Affrique, Roquefort, Laguiole, Capdenac
FR/Occitanie/Pyrénées-Orientales: Céret, Argelès
FR/Nouvelle-Aquitaine/Gironde: Bassens, Blanquefort, Langon, Lormont, Saint-Médard-en-Jalles, Le Haillan, Martillac, Blaye
FR/Nouvelle-Aquitaine/Landes: Tarnos, Lacq, Biscarrosse
FR/Nouvelle-Aquitaine/Pyrénées-Atlantiques: Lacq, Oloron-Sainte-Marie, Hendaye, Mourenx, Saint-Jean-de-Luz
FR/Nouvelle-Aquitaine/Dordogne: Sarlat, Nontron, Thiviers
FR/Nouvelle-Aquitaine/Lot-et-Garonne: Marmande, Tonneins, Nérac
FR/Nouvelle-Aquitaine/Haute-Vienne: Saint-Junien, Bellac, Ambazac
FR/Nouvelle-Aquitaine/Vienne: Chasseneuil-du-Poitou, Montmorillon, Loudun
FR/Nouvelle-Aquitaine/Charente: Ruelle-sur-Touvre, Jarnac, Barbezieux, Confolens
FR/Nouvelle-Aquitaine/Charente-Maritime: Royan, Aytré, Surgères
FR/Nouvelle-Aquitaine/Deux-Sèvres: Bressuire, Parthenay, Thouars, Melle
FR/Nouvelle-Aquitaine/Corrèze: Ussel, Objat
FR/Nouvelle-Aquitaine/Creuse: Aubusson, La Souterraine
FR/Auvergne-Rhône-Alpes/Rhône: Caluire, Saint-Genis-Pommiers, Décines, Tarare, Meyzieu, Corbas, Oullins, Limonest, Chassieu, Mions, Belleville-en-Beaujolais
FR/Auvergne-Rhône-Alpes/Isère: Roussillon, Salaise-sur-Sanne, Moirans, Seyssinet, Eybens, Saint-Martin-d'Hères, Pontcharra, La Tour-du-Pin, Froges, Montbonnot
FR/Auvergne-Rhône-Alpes/Loire: Firminy, Montbrison, Feurs, Andrézieux-Bouthéon, Rive-de-Gier
FR/Auvergne-Rhône-Alpes/Haute-Savoie: Thonon, Évian, Bonneville, Sallanches, Marignier, Faverges, Archamps
FR/Auvergne-Rhône-Alpes/Savoie: Ugine, Moûtiers, Saint-Jean-de-Maurienne, Le Bourget-du-Lac, Montmélian
FR/Auvergne-Rhône-Alpes/Puy-de-Dôme: Thiers, Cournon, Aigueperse, Ambert
FR/Auvergne-Rhône-Alpes/Drôme: Pierrelatte, Tricastin, Bourg-lès-Valence, Nyons
FR/Auvergne-Rhône-Alpes/Ain: Belley, Bellegarde, Gex, Ambérieu, Saint-Vulbas
FR/Auvergne-Rhône-Alpes/Ardèche: Aubenas, Tournon, Guilherand-Granges, Le Teil
FR/Auvergne-Rhône-Alpes/Allier: Cusset, Commentry
FR/Auvergne-Rhône-Alpes/Cantal: Saint-Flour, Mauriac
FR/Auvergne-Rhône-Alpes/Haute-Loire: Brioude, Yssingeaux, Monistrol
FR/Provence-Alpes-Côte d'Azur/Bouches-du-Rhône: La Ciotat, Gardanne, Istres, Salon-de-Provence, Vitrolles, Miramas, Cadarache, Tarascon, Berre, Lavéra, Port-de-Bouc, Meyreuil, Les Pennes-Mirabeau
FR/Provence-Alpes-Côte d'Azur/Alpes-Maritimes: Menton, Vallauris, Valbonne, Mougins, Cagnes-sur-Mer, Saint-Laurent-du-Var, Villeneuve-Loubet
FR/Provence-Alpes-Côte d'Azur/Var: Hyères, Draguignan, Brignoles, Saint-Tropez, Saint-Raphaël, Ollioules
FR/Provence-Alpes-Côte d'Azur/Vaucluse: Apt, Le Pontet, Sorgues, Pertuis, Bollène, Le Thor
FR/Provence-Alpes-Côte d'Azur/Alpes-de-Haute-Provence: Forcalquier, Sisteron, Château-Arnoux
FR/Provence-Alpes-Côte d'Azur/Hautes-Alpes: Briançon, Embrun
FR/Bretagne/Ille-et-Vilaine: Redon, Bruz, Saint-Grégoire, Janzé, Châteaubourg, Dinard
FR/Bretagne/Finistère: Landerneau, Châteaulin, Carhaix, Landivisiau, Douarnenez, Pont-l'Abbé
FR/Bretagne/Morbihan: Pontivy, Ploërmel, Auray, Lanester, Locminé, Hennebont, Caudan
FR/Bretagne/Côtes-d'Armor: Dinan, Ploufragan, Plérin, Perros-Guirec, Paimpol
FR/Pays de la Loire/Loire-Atlantique: Carquefou, Châteaubriant, Rezé, Orvault, Couëron, Montoir-de-Bretagne, Donges, Clisson, Pornic, Bouguenais, Savenay
FR/Pays de la Loire/Maine-et-Loire: Beaupréau, Segré, Les Ponts-de-Cé, Verrières-en-Anjou, Chemillé
FR/Pays de la Loire/Vendée: Challans, Fontenay-le-Comte, Luçon, Montaigu
FR/Pays de la Loire/Sarthe: La Flèche, La Ferté-Bernard, Allonnes
FR/Pays de la Loire/Mayenne: Château-Gontier
FR/Normandie/Seine-Maritime: Elbeuf, Fécamp, Le Petit-Quevilly, Mont-Saint-Aignan, Sandouville, Port-Jérôme, Gonfreville-l'Orcher, Notre-Dame-de-Gravenchon, Paluel, Yvetot, Petit-Couronne
FR/Normandie/Calvados: Bayeux, Vire, Hérouville-Saint-Clair, Honfleur, Colombelles
FR/Normandie/Manche: Granville, Avranches, Coutances, Villedieu-les-Poêles, La Hague, Carentan
FR/Normandie/Eure: Louviers, Gaillon, Pont-Audemer, Bernay, Gisors, Alizay
FR/Normandie/Orne: Argentan, L'Aigle, Mortagne-au-Perche, La Ferté-Macé
FR/Centre-Val de Loire/Loiret: Pithiviers, Gien, Fleury-les-Aubrais, Saran, Dampierre-en-Burly
FR/Centre-Val de Loire/Indre-et-Loire: Amboise, Joué-lès-Tours, Chinon, Loches, Saint-Pierre-des-Corps
FR/Centre-Val de Loire/Loir-et-Cher: Romorantin, Lamotte-Beuvron
FR/Centre-Val de Loire/Cher: Saint-Amand-Montrond, Saint-Florent-sur-Cher, Sancerre
FR/Centre-Val de Loire/Eure-et-Loir: Châteaudun, Nogent-le-Rotrou, Lucé
FR/Centre-Val de Loire/Indre: Issoudun, Diors
FR/Bourgogne-Franche-Comté/Côte-d'Or: Chenôve, Quetigny, Longvic, Montbard, Genlis
FR/Bourgogne-Franche-Comté/Saône-et-Loire: Autun, Montceau-les-Mines, Gueugnon, Digoin, Paray-le-Monial
FR/Bourgogne-Franche-Comté/Yonne: Joigny, Avallon, Chablis, Tonnerre
FR/Bourgogne-Franche-Comté/Nièvre: Cosne-sur-Loire, Decize, Magny-Cours, Imphy
FR/Bourgogne-Franche-Comté/Jura: Champagnole, Morez, Arbois, Tavaux
FR/Bourgogne-Franche-Comté/Doubs: Audincourt, Baume-les-Dames, Étupes, Morteau
FR/Bourgogne-Franche-Comté/Haute-Saône: Luxeuil, Héricourt
FR/Bourgogne-Franche-Comté/Territoire de Belfort: Bourogne
FR/Grand Est/Bas-Rhin: Illkirch, Schiltigheim, Erstein, Saverne, Wissembourg, Hoerdt, Reichstett, Lauterbourg, Benfeld
FR/Grand Est/Haut-Rhin: Saint-Louis FR, Guebwiller, Chalampé, Huningue, Ottmarsheim, Cernay, Soultz
FR/Grand Est/Moselle: Sarreguemines, Sarrebourg, Saint-Avold, Florange, Gandrange, Bitche, Hayange, Faulquemont, Yutz
FR/Grand Est/Meurthe-et-Moselle: Longwy, Lunéville, Toul, Briey, Baccarat, Neuves-Maisons, Dombasle, Vandoeuvre-lès-Nancy
FR/Grand Est/Meuse: Bar-le-Duc, Verdun, Commercy
FR/Grand Est/Vosges: Remiremont, Vittel, Contrexéville, Gérardmer, Golbey, Neufchâteau
FR/Grand Est/Marne: Vitry-le-François, Sézanne, Bazancourt, Sainte-Menehould
FR/Grand Est/Haute-Marne: Chaumont, Saint-Dizier, Langres
FR/Grand Est/Aube: Romilly-sur-Seine, Bar-sur-Aube
FR/Grand Est/Ardennes: Rethel, Revin, Givet, Vouziers, Chooz
FR/Hauts-de-France/Nord: Armentières, Hazebrouck, Denain, Fourmies, Gravelines, Grande-Synthe, Loon-Plage, Onnaing, Hordain, Lesquin, Seclin, Mons-en-Baroeul, Lambersart, Halluin, Wattrelos, Saint-Amand-les-Eaux, Trith-Saint-Léger, Bailleul, Caudry, Aulnoye-Aymeries, Ruitz
FR/Hauts-de-France/Pas-de-Calais: Hénin-Beaumont, Liévin, Billy-Berclau, Bruay-la-Buissière, Le Touquet, Étaples, Noyelles-Godault, Harnes, Isbergues, Auchel, Carvin, Wizernes
FR/Hauts-de-France/Somme: Péronne, Friville-Escarbotin
FR/Hauts-de-France/Oise: Noyon, Clermont, Méru, Nogent-sur-Oise, Crépy-en-Valois, Chambly
FR/Hauts-de-France/Aisne: Château-Thierry, Chauny, Tergnier, Hirson, Villers-Cotterêts, Gauchy
FR/Île-de-France/Essonne: Étampes, Courcouronnes, Savigny-sur-Orge, Gif-sur-Yvette, Brétigny-sur-Orge, Marcoussis, Lisses, Vert-le-Grand, Villebon-sur-Yvette, Arpajon, Bruyères-le-Châtel, Grigny, Ris-Orangis, Limours
FR/Île-de-France/Yvelines: Mantes-la-Jolie, Rambouillet, Flins, Sartrouville, Houilles, Chatou, Le Vésinet, Élancourt, Buc, Le Chesnay, Porcheville, Chambourcy, Voisins-le-Bretonneux, Aubergenville
FR/Île-de-France/Val-d'Oise: Saint-Ouen-l'Aumône, Ermont, Gonesse, Enghien, Osny, Herblay, Garges, Goussainville, Éragny, L'Isle-Adam
FR/Île-de-France/Seine-et-Marne: Provins, Chelles, Torcy, Champs-sur-Marne, Lognes, Serris, Savigny-le-Temple, Moissy-Cramayel, Coulommiers, Nemours, Grandpuits, Villeparisis, Lieusaint, Mitry-Mory, Dammarie-les-Lys, Bussy-Saint-Georges
FR/Île-de-France/Seine-Saint-Denis: Aulnay-sous-Bois, Drancy, Épinay-sur-Seine, Villetaneuse, Rosny-sous-Bois, Le Blanc-Mesnil, Gagny, Les Lilas, Noisy-le-Sec, Romainville, La Courneuve, Stains, Bondy, Neuilly-sur-Marne, Livry-Gargan, Sevran
FR/Île-de-France/Val-de-Marne: Champigny, Nogent-sur-Marne, Fontenay-sous-Bois, Alfortville, Thiais, Choisy-le-Roi, Cachan, Le Kremlin-Bicêtre, Joinville-le-Pont, Bonneuil-sur-Marne, Fresnes, L'Haÿ-les-Roses, Saint-Maur, Sucy-en-Brie
FR/Île-de-France/Hauts-de-Seine: Sceaux, Bourg-la-Reine, Fontenay-aux-Roses, Garches, Vaucresson, Villeneuve-la-Garenne, La Garenne-Colombes, Marnes-la-Coquette
FR/Corse: Porto-Vecchio, Calvi, Corte, Bonifacio
FR/La Réunion: Saint-Pierre, Le Port
FR/Martinique: Fort-de-France, Le Lamentin
FR/Guadeloupe: Basse-Terre, Baie-Mahault, Les Abymes
FR/Guyane: Cayenne, Kourou
FR/Nouvelle-Calédonie: Nouméa
FR/Polynésie: Papeete
BE/Wallonia: Wavre, Nivelles, Gosselies, La Louvière, Arlon, Bastogne, Marche-en-Famenne, Herstal, Mouscron, Waterloo BE, Gembloux, Ottignies, Fleurus, Feluy, Mont-Saint-Guibert, Dinant, Eupen, Spa, Villers-le-Bouillet, Zeebrugge
BE/Flanders: Ostend, Genk, Turnhout, Roeselare, Sint-Niklaas, Dendermonde, Vilvoorde, Waregem, Machelen, Beveren, Zeebrugge, Diepenbeek, Aarschot, Knokke
BE: Ixelles, Uccle, Schaerbeek, Evere, Haren
CH/Romandy: Yverdon, Delémont, Le Locle, Martigny, Monthey, Porrentruy, Morges, Renens, Ecublens, Plan-les-Ouates, Carouge, Meyrin, Vernier, Aigle, Gland, Crissier, Saint-Imier
CH: Chur, Aarau, Olten, Solothurn, Thun, Uster, Dübendorf, Kloten, Davos, Locarno, Bellinzona, Frauenfeld, Pratteln, Emmen, Wädenswil, Pfäffikon, Küsnacht, Opfikon, Glattbrugg, Schlieren, Dietikon, Sursee
LU: Esch-sur-Alzette, Dudelange, Differdange, Betzdorf, Bertrange, Leudelange
GB/England: Stevenage, Harlow, Maidstone, Crawley, Telford, Dover, Felixstowe, Grimsby, Lincoln, Doncaster, Rotherham, Barnsley, Huddersfield, Wakefield, Harrogate, Scarborough, Durham, Darlington, Hartlepool, Gateshead, Carlisle, Kendal, Lancaster, Bolton, Oldham, Rochdale, Stockport, Salford, St Helens, Birkenhead, Ellesmere Port, Runcorn, Shrewsbury, Hereford, Malvern, Rugby, Warwick, Leamington Spa, Kettering, Corby, Bedford, Cranfield, Bicester, Didcot, Abingdon, Aylesbury, Hemel Hempstead, Bracknell, Farnham, Aldershot, Poole, Yeovil, Taunton, Truro, Torquay, Barrow-in-Furness, Solihull, Dudley, Walsall, Tamworth, Burton-on-Trent, Chesterfield, Mansfield, Newark-on-Trent, Loughborough, Colchester, Chelmsford, Southend, Basildon, Great Yarmouth, Lowestoft, King's Lynn, Bury St Edmunds, Eastleigh, Fareham, Horsham, Worthing, Eastbourne, Hastings, Tunbridge Wells, Sevenoaks, Dartford, Gravesend, Croydon, Wembley, Ealing, Hammersmith, Greenwich London, Canary Wharf London, Winchester, Salisbury, Chichester, Daresbury, Sellafield, Blyth, Immingham, Goole
GB/Scotland: Stirling, Falkirk, Grangemouth, Livingston, East Kilbride, Paisley, Greenock, Dunfermline, Kirkcaldy, Ayr, Fort William, Peterhead, Lerwick
GB/Wales: Wrexham, Bridgend, Port Talbot, Llanelli, Bangor, Deeside, Aberystwyth, Caerphilly, Ebbw Vale
GB/Northern Ireland: Lisburn, Newry, Craigavon, Ballymena, Antrim
IE: Waterford, Shannon, Sligo, Dundalk, Drogheda, Athlone, Letterkenny, Leixlip, Ennis
US/California: Fresno, Bakersfield, Riverside, Stockton, Modesto, Santa Rosa, Torrance, Glendale, Fullerton, Ontario CA, Palmdale, Cupertino, Union City, Hayward, Livermore, Alameda, Richmond CA, Walnut Creek, Calabasas, El Dorado Hills, Tustin, Aliso Viejo, San Luis Obispo, Monterey, La Jolla, Malibu, Vacaville, Newark CA, San Carlos
US/Texas: Lubbock, Amarillo, Corpus Christi, Laredo, Galveston, McKinney, Arlington TX, Boca Chica, Freeport TX, Port Arthur, Odessa TX, College Station
US/New York State: Syracuse, Ithaca, Yonkers, Long Island, Poughkeepsie, Schenectady, Saratoga Springs, Binghamton, Niagara Falls, East Fishkill
US/Florida: Sarasota, Naples FL, Tallahassee, Gainesville, Pensacola, Cape Canaveral, Clearwater, Daytona Beach, Doral, Hollywood FL
US/Illinois: Rockford, Naperville, Schaumburg, Springfield IL, Champaign, Joliet, Elgin
US/Ohio: Youngstown, Lordstown, New Albany, Canton OH, Mansfield OH, Marysville
US/Pennsylvania: Erie, Scranton, Lancaster PA, Reading PA, King of Prussia, State College, York PA
US/Michigan: Lansing, Saginaw, Pontiac, Novi
US/Georgia State: Augusta GA, Athens GA, Alpharetta, Norcross, Marietta, Macon, Peachtree City
US/North Carolina: Asheville, Cary NC, Wilmington NC, Fayetteville, Morrisville, High Point, Gastonia, Kannapolis
US/South Carolina: Columbia SC, Rock Hill, North Charleston, Myrtle Beach
US/Virginia: Norfolk, Virginia Beach, Roanoke, Lynchburg, Chantilly VA, Charlottesville, Danville
US/Massachusetts: Worcester MA, Lowell MA, Somerville, Bedford MA, Woburn, Natick, Billerica, Watertown, Devens
US/Connecticut: Bridgeport, Waterbury, Windsor CT
US/New Jersey: Trenton, Paterson, Morristown, Red Bank, Bridgewater, Whippany, Bedminster, East Hanover
US/Maryland: Annapolis, Germantown, Silver Spring
US/Tennessee: Clarksville, Oak Ridge, Spring Hill, Johnson City
US/Kentucky: Bowling Green, Glendale KY, Covington KY
US/Indiana: South Bend, Evansville, Kokomo, Lafayette, Lebanon IN, Elkhart, Bloomington IN
US/Wisconsin: Green Bay, Racine, Mount Pleasant, Oshkosh, Appleton
US/Minnesota: Duluth MN, Saint Cloud
US/Iowa: Cedar Rapids, Davenport, Sioux City
US/Missouri: Columbia MO, Jefferson City, Joplin
US/Arkansas: Fayetteville AR, Fort Smith
US/Oklahoma: Stillwater, Cushing
US/Louisiana: Lafayette LA, Shreveport, Lake Charles
US/Alabama: Montgomery, Tuscaloosa, Decatur AL
US/Mississippi: Gulfport, Tupelo, Biloxi
US/Arizona: Flagstaff, Casa Grande, Glendale AZ
US/Nevada: Carson City, Henderson NV
US/Utah: Ogden, Park City, Orem
US/Colorado: Colorado Springs, Fort Collins, Aurora CO, Louisville CO, Pueblo
US/New Mexico: Los Alamos, Rio Rancho, Las Cruces
US/Washington State: Spokane, Vancouver WA, Everett, Renton, Olympia, Bothell, Kent WA
US/Oregon: Salem, Wilsonville
US/Idaho: Coeur d'Alene, Idaho Falls
US/Montana: Billings, Missoula
US/Kansas: Topeka, De Soto, Lenexa, Olathe
US/Nebraska: Kearney, Grand Island
US/Delaware: Dover DE, Newark DE
US/Vermont: Montpelier, Williston
US/Maine: Bangor ME, Augusta ME
US/Rhode Island: Newport RI, Cranston
US/New Hampshire: Portsmouth NH
US/West Virginia: Morgantown, Huntington
US/Hawaii: Maui, Hilo
US/Alaska: Fairbanks, Juneau
US/Wyoming: Jackson Hole, Kemmerer
CA/Ontario: Windsor ON, Kitchener, Kingston ON, Sudbury, Oshawa, Burlington ON, Vaughan, Sarnia, Sault Ste. Marie, St. Thomas, Thunder Bay
CA/Quebec Province: Trois-Rivières, Saguenay, Longueuil, Drummondville, Granby, Rimouski, Rouyn-Noranda, Sept-Îles, Bromont, Terrebonne, Brossard, Shawinigan, Boucherville, Mirabel, Saint-Jérôme
CA/British Columbia: Burnaby, Richmond BC, Kelowna, Kitimat
CA/Alberta: Fort McMurray, Lethbridge, Medicine Hat
CA/Saskatchewan: 
CA/New Brunswick Province: Moncton, Fredericton, Saint John
CA/Newfoundland: St. John's
CA/Prince Edward Island: Charlottetown
DE/Bavaria: Landshut, Rosenheim, Passau, Bayreuth, Fürth, Kempten, Garching, Aschaffenburg, Coburg, Burghausen
DE/Baden-Württemberg: Heilbronn, Konstanz, Esslingen, Ludwigsburg, Sindelfingen, Böblingen, Reutlingen, Ravensburg, Pforzheim, Künzelsau, Ditzingen, Rottweil, Waldenburg, Biberach, Aalen, Tuttlingen, Offenburg, Baden-Baden
DE/Hesse: Offenbach, Fulda, Giessen, Marburg, Wetzlar, Melsungen
DE/North Rhine-Westphalia: Krefeld, Oberhausen, Gelsenkirchen, Mönchengladbach, Paderborn, Solingen, Neuss, Ratingen, Hürth, Bottrop, Recklinghausen, Minden
DE/Lower Saxony: Hildesheim, Emden, Lingen, Wilhelmshaven, Peine, Papenburg, Goslar
DE/Saxony: Zwickau, Görlitz, Bautzen, Freiberg
DE/Saxony-Anhalt: Halle DE, Magdeburg, Dessau, Bitterfeld, Leuna, Merseburg
DE/Thuringia: Gera, Eisenach, Suhl, Arnstadt
DE/Brandenburg: Cottbus, Eisenhüttenstadt, Schwedt, Frankfurt an der Oder
DE/Schleswig-Holstein: Flensburg, Neumünster, Itzehoe
DE/Mecklenburg: Schwerin, Wismar, Greifswald, Stralsund
DE/Rhineland-Palatinate: Koblenz, Kaiserslautern, Speyer
DE: Bremerhaven
IT/Lombardy: Pavia, Cremona, Mantua, Lecco, Segrate, Arese, Sesto San Giovanni, Busto Arsizio, Vimercate, Legnano
IT/Piedmont: Cuneo, Alessandria, Biella, Vercelli, Settimo Torinese, Moncalieri, Verrone
IT/Veneto: Belluno, Rovigo, Arzignano, Marghera, Montebelluna, Schio, Asolo, Conegliano
IT/Emilia-Romagna: Ferrara, Piacenza, Rimini, Forlì, Imola, Sassuolo, Mirandola, Faenza, Fiorano
IT/Tuscany: Lucca, Pistoia, Grosseto, Piombino, Scandicci, Santa Croce
IT/Lazio: Frosinone, Pomezia, Viterbo, Civitavecchia, Cassino
IT/Campania: Salerno, Caserta, Avellino, Pomigliano d'Arco
IT/Sicily: Messina, Syracuse IT, Gela, Termini Imerese
IT/Sardinia: Sassari, Olbia, Portovesme
IT/Apulia: Brindisi, Lecce, Foggia
IT/Friuli: Pordenone, Gorizia, Monfalcone, Buttrio
IT/Marche: Pesaro, Fabriano, Macerata
IT/Umbria: Terni, Foligno
IT/Abruzzo: Pescara, L'Aquila, Atessa
IT/Trentino: Trento, Bolzano, Rovereto
IT/Liguria: La Spezia, Savona
ES/Catalonia: Sabadell, Terrassa, Lleida, Reus, Martorell, Badalona, Sant Cugat, Mataró, Igualada, Viladecans
ES/Basque Country: Mondragón, Getxo, Eibar, Barakaldo, Derio, Amorebieta
ES/Andalusia: Cádiz, Jerez, Huelva, Almería, Jaén, Algeciras, Marbella
ES/Galicia: Santiago de Compostela, Ferrol, Ourense, Lugo, Pontevedra
ES/Castile: León, Salamanca, Toledo, Albacete, Palencia, Segovia, Ávila
ES/Valencia: Valencia, Castellón, Elche, Sagunto, Paterna, Gandia
ES/Aragon: Huesca, Teruel, Figueruelas
ES: Badajoz, Cáceres, Cartagena, Logroño, Ibiza, Las Palmas, Tenerife, Getafe, Móstoles, Pozuelo de Alarcón, Tres Cantos, Villaverde, Leganés
PT: Aveiro, Faro, Funchal, Guimarães, Leiria, Setúbal, Sines, Évora, Matosinhos, Cascais, Maia, Palmela
NL: Enschede, Zwolle, Apeldoorn, Dordrecht, Venlo, Roermond, Delfzijl, Schiphol, Amstelveen, Nieuwegein, Den Bosch, Middelburg, Terneuzen, Vlissingen, IJmuiden, Zoetermeer, Wageningen, Lelystad, Leeuwarden, Geleen, Veenendaal
AT: Wels, Steyr, Dornbirn, Bregenz, St. Pölten, Wolfsberg, Leoben, Villach, Wiener Neustadt
SE: Örebro, Norrköping, Jönköping, Helsingborg, Umeå, Gävle, Borås, Eskilstuna, Halmstad, Sundsvall, Kiruna, Trollhättan, Karlskrona, Kalmar, Växjö, Solna, Ljungby, Gällivare
NO: Kristiansand, Tromsø, Drammen, Bodø, Ålesund, Mo i Rana, Arendal, Haugesund, Narvik, Sandefjord, Fredrikstad, Porsgrunn
DK: Esbjerg, Kolding, Vejle, Horsens, Roskilde, Silkeborg, Herning, Sønderborg, Viborg, Kalundborg, Lyngby, Frederikshavn, Nordhavn
FI: Jyväskylä, Lahti, Kuopio, Vaasa, Kotka, Kokkola, Hämeenlinna, Rovaniemi, Lappeenranta
PL: Szczecin, Bydgoszcz, Lublin, Bialystok, Rzeszow, Torun, Gdynia, Czestochowa, Gliwice, Opole, Zielona Gora, Kielce, Bielsko-Biala, Sosnowiec, Tychy
CZ/Bohemia: Liberec, Ceske Budejovice, Hradec Kralove, Pardubice, Pilsen, Karlovy Vary
CZ/Moravia: Olomouc, Zlin
SK: Kosice, Zilina, Nitra, Trnava
HU: Miskolc, Pécs, Györ, Kecskemet
RO: Iasi, Constanta, Brasov, Sibiu, Craiova, Oradea
BG: Plovdiv, Varna, Burgas
GR: Patras, Larissa, Volos
HR: Rijeka, Osijek, Zadar
RS: Kragujevac
UA: Zaporizhzhia, Kryvyi Rih, Donetsk, Kherson, Mykolaiv, Poltava, Vinnytsia
RU: Yekaterinburg, Nizhny Novgorod, Samara, Rostov, Sochi, Murmansk, Krasnodar, Ufa, Chelyabinsk, Perm, Omsk, Togliatti
TR: Adana, Antalya, Gaziantep, Konya, Mersin, Kocaeli
MA: Tanger, Kénitra, Meknès, Oujda, Jorf Lasfar, Laâyoune, Nador, Benguerir, Khouribga, Dakhla, Tétouan, Mohammedia, El Jadida
DZ: Annaba, Sétif, Béjaïa, Blida, Tizi Ouzou, Hassi Messaoud, Arzew, Skikda, Tlemcen
TN: Bizerte, Gabès, Monastir, Kairouan, Gafsa, Djerba
SN: Kaolack, Ziguinchor, Diamniadio, Rufisque, Touba, Mbour
CI: San-Pédro, Korhogo, Bondoukou, Bingerville
CM: Kribi, Garoua, Bafoussam, Limbe
GA: Port-Gentil, Franceville
NG: Ibadan, Benin City, Kaduna, Enugu, Warri, Lekki, Jos
GH: Tema, Takoradi
ZA: Port Elizabeth, East London, Bloemfontein, Rustenburg, Richards Bay, Midrand, Centurion, Gqeberha
KE: Kisumu, Nakuru, Eldoret
EG: Suez, Port Said, Giza, Aswan, Luxor, Sharm el-Sheikh
SA: Dammam, Jubail, Yanbu, Medina, Mecca, Khobar
AE: Ras Al Khaimah, Ajman, Fujairah, Al Ain
IN: Jaipur, Surat, Lucknow, Kanpur, Nagpur, Indore, Bhopal, Visakhapatnam, Coimbatore, Kochi, Chandigarh, Vadodara, Jamnagar, Thane, Navi Mumbai, Mysuru, Hosur, Sriperumbudur, Gandhinagar, Dholera, Patna
CN: Jinan, Kunming, Nanchang, Guiyang, Taiyuan, Lanzhou, Nantong, Wenzhou, Xuzhou, Zibo, Weifang, Baotou, Hohhot, Luoyang
CN/Fujian: Quanzhou
CN/Zhejiang: Jinhua, Taizhou, Huzhou, Yiwu, Shaoxing
CN/Guangdong: Shantou, Zhongshan, Jiangmen
JP: Sendai, Kumamoto, Hiroshima, Niigata, Nagasaki, Okinawa, Chitose, Kitakyushu, Shizuoka, Tsukuba, Yokkaichi, Okayama
KR: Daegu, Gwangju, Pyeongtaek, Cheonan, Asan, Changwon, Gumi, Yeosu, Cheongju, Pangyo
ID: Bandung, Medan, Batam, Morowali, Semarang, Makassar
MY: Kulim, Cyberjaya, Malacca, Kuching
TH: Chonburi, Rayong, Chiang Mai, Phuket
VN: Da Nang, Bac Ninh, Can Tho
PH: Cebu, Quezon City, Davao
AU: Newcastle AU, Gold Coast, Hobart, Geelong, Townsville, Gladstone, Wollongong, Cairns, Port Hedland, Whyalla, Karratha
NZ: Hamilton NZ, Dunedin, Tauranga
BR: Campinas, Recife, Fortaleza, Manaus, Belém, Florianópolis, Vitória, Goiânia, São José dos Campos, Joinville, Camaçari, Betim
MX: Puebla, Querétaro, León MX, Saltillo, Hermosillo, Mérida, Cancún, Aguascalientes, Ciudad Juárez, San Luis Potosí, Veracruz
AR: Mendoza, Salta, La Plata, Neuquén, Ushuaia
CL: Antofagasta, Valparaíso, Concepción, Calama
CO: Barranquilla, Cartagena CO
PE: Arequipa, Callao, Cusco
FR/Nouvelle-Aquitaine/Gironde: Bruges FR
US/Michigan: Plymouth MI
US/Virginia: Alexandria VA
FR/Île-de-France/Yvelines: Maisons-Laffitte, Saint-Rémy-lès-Chevreuse
FR/Île-de-France/Essonne: Longjumeau
FR/Auvergne-Rhône-Alpes/Rhône: Montagny, Chaponnay, Saint-Genis-les-Ollières
FR/Auvergne-Rhône-Alpes/Haute-Savoie: Epagny, Argonay, Thônes
FR/Auvergne-Rhône-Alpes/Isère: Sassenage
FR/Auvergne-Rhône-Alpes/Ain: Briord
FR/Occitanie/Haute-Garonne: Auzeville, Revel
FR/Occitanie/Gard: Caissargues
FR/Occitanie/Hérault: Saint-Félix-de-Lodez
FR/Grand Est/Bas-Rhin: Dinsheim, Hochfelden, Petersbach
FR/Grand Est/Haut-Rhin: Lièpvre
FR/Grand Est/Meurthe-et-Moselle: Villers-lès-Nancy
FR/Grand Est/Marne: Ay, Chouilly
FR/Pays de la Loire/Maine-et-Loire: Beaulieu-sur-Layon
FR/Pays de la Loire/Vendée: Bournezeau, Le Boupère, Les Épesses
FR/Provence-Alpes-Côte d'Azur/Vaucluse: Cabrières-d'Avignon
FR/Provence-Alpes-Côte d'Azur/Bouches-du-Rhône: Châteaurenard
FR/Bourgogne-Franche-Comté/Doubs: Ornans
FR/Bourgogne-Franche-Comté/Jura: Lavans-lès-Saint-Claude
FR/Hauts-de-France/Nord: Saint-Saulve, Faches-Thumesnil, La Madeleine
FR/Hauts-de-France/Oise: Feuquières, Plailly
FR/Normandie/Manche: Saint-James, Sottevast, Isigny
FR/Nouvelle-Aquitaine/Vienne: Ingrandes
FR/Nouvelle-Aquitaine/Landes: Saint-Geours-de-Maremne
FR/Nouvelle-Aquitaine/Pyrénées-Atlantiques: Ogeu-les-Bains
FR/Nouvelle-Aquitaine/Charente-Maritime: Périgny
FR/Bretagne/Ille-et-Vilaine: Noyal-sur-Vilaine
FR/Bretagne/Finistère: Ploudaniel
FR/Centre-Val de Loire/Cher: Rians
BE/Flanders: Tessenderlo, Olen
KR: Sejong
IT/Lombardy: Fino Mornasco
US/California: Redondo Beach, Foothill Ranch, Burlingame
US/Pennsylvania: Bala Cynwyd
DE/Bavaria: Fischach
NL: Bussum
GB/England: Tring, Bridgwater, Nuneaton, Huntingdon, Royston, Market Drayton, Bagshot, Maidenhead, Horley, Chatham
GB/Scotland: Ellon, Forres
GB/England/Cornwall: Truro, Falmouth, Penzance, St Ives, Bodmin, Newquay
GB/England/Yorkshire: Leeds, Sheffield, Bradford, York, Hull, Castleford, Pontefract, Keighley, Calderdale, Huddersfield, Halifax, Wakefield, Doncaster, Barnsley, Harrogate, Skipton, Selby
GB/England/Lancashire: Preston, Blackburn, Burnley, Blackpool, Accrington, Leyland
GB/England/Devon: Exeter, Plymouth, Torquay, Barnstaple
GB/England/Norfolk County: Norwich, King's Lynn
GB/England/Suffolk: Ipswich, Lowestoft, Bury St Edmunds, Felixstowe
GB/England/Essex: Chelmsford, Colchester, Southend, Basildon, Harlow
GB/England/West Midlands: Birmingham, Coventry, Wolverhampton, Solihull, Dudley, Walsall
GB/England/Tyneside: Newcastle, Gateshead
GB/England/Merseyside: Liverpool, Birkenhead, St Helens
GB/England/Teesside: Middlesbrough, Redcar, Stockton-on-Tees, Billingham
GB/England/Cumbria: Carlisle, Kendal, Barrow-in-Furness, Workington
GB/Scotland/Clydeside: Glasgow, Greenock, Port Glasgow, Govan
GB/Scotland/Highlands: Inverness, Fort William
GB/Scotland/Orkney: Kirkwall
US/New England: Boston, Cambridge, Providence, Hartford, Portland ME
US/Florida: Ponte Vedra Beach
`;
