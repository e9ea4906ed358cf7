import { type Inflected, type PlaceWords, readPlaces } from '../places.ts';

let read: PlaceWords | undefined;

/** French names of places that differ from the gazetteer's, and inhabitants and adjectives in every form. Read on first use. */
export function frenchPlaces(): PlaceWords {
  read ??= readPlaces({ names, demonyms }, inflect);
  return read;
}

/** lyonnais → lyonnais, lyonnaise, lyonnaises. A form of its own is written out: `grec/grecque`. */
function inflect(entry: string): readonly Inflected[] {
  const [m, own] = entry.split('/') as [string, string | undefined];
  const f = own ?? feminine(m);
  const forms: Inflected[] = [{ word: m, ...(f === m ? {} : { gender: 'm' as const }) }];
  if (f !== m) forms.push({ word: f, gender: 'f' });
  forms.push({ word: `${f}s`, plural: true, ...(f === m ? {} : { gender: 'f' as const }) });
  if (f !== m && !m.endsWith('s') && !m.endsWith('x')) forms.push({ word: `${m}s`, gender: 'm', plural: true });
  return forms;
}

const endings: readonly (readonly [string, string])[] = [
  ['e', 'e'],
  ['ien', 'ienne'],
  ['éen', 'éenne'],
  ['on', 'onne'],
  ['eau', 'elle'],
  ['eux', 'euse'],
  ['el', 'elle'],
];

function feminine(m: string): string {
  for (const [ending, becomes] of endings) if (m.endsWith(ending)) return m.slice(0, -ending.length) + becomes;
  return `${m}e`;
}

const names = `
FR: France, Hexagone; US: États-Unis, Etats-Unis, USA, Amérique; GB: Royaume-Uni, Grande-Bretagne, Angleterre; DE: Allemagne; IT: Italie
ES: Espagne; PT: Portugal; BE: Belgique; NL: Pays-Bas, Hollande; LU: Luxembourg; CH: Suisse; AT: Autriche; IE: Irlande; DK: Danemark
SE: Suède; NO: Norvège; FI: Finlande; IS: Islande; PL: Pologne; CZ: République tchèque, Tchéquie; SK: Slovaquie; HU: Hongrie; RO: Roumanie
BG: Bulgarie; GR: Grèce; CY: Chypre; MT: Malte; HR: Croatie; RS: Serbie; SI: Slovénie; BA: Bosnie; AL: Albanie; MK: Macédoine du Nord
ME: Monténégro; XK: Kosovo; EE: Estonie; LV: Lettonie; LT: Lituanie; UA: Ukraine; BY: Biélorussie; MD: Moldavie; RU: Russie; GE: Géorgie
AM: Arménie; AZ: Azerbaïdjan; KZ: Kazakhstan; UZ: Ouzbékistan; TR: Turquie; IL: Israël; PS: Palestine; LB: Liban; SY: Syrie; JO: Jordanie
IQ: Irak; IR: Iran; SA: Arabie saoudite; AE: Émirats arabes unis, Emirats arabes unis, Émirats; QA: Qatar; KW: Koweït; BH: Bahreïn; OM: Oman
YE: Yémen; EG: Égypte, Egypte; LY: Libye; TN: Tunisie; DZ: Algérie; MA: Maroc; SN: Sénégal; CI: Côte d'Ivoire; ML: Mali; BF: Burkina Faso
NE: Niger; TG: Togo; BJ: Bénin; GH: Ghana; NG: Nigeria; CM: Cameroun; GA: Gabon; CG: Congo; CD: République démocratique du Congo, RDC; GN: Guinée
TD: Tchad; MR: Mauritanie; MG: Madagascar; MU: Maurice, île Maurice; RW: Rwanda; BI: Burundi; KE: Kenya; UG: Ouganda; TZ: Tanzanie
ET: Éthiopie, Ethiopie; DJ: Djibouti; SD: Soudan; ZM: Zambie; ZW: Zimbabwe; MZ: Mozambique; AO: Angola; NA: Namibie; BW: Botswana
ZA: Afrique du Sud; CA: Canada; MX: Mexique; BR: Brésil; AR: Argentine; CL: Chili; CO: Colombie; PE: Pérou; VE: Venezuela; EC: Équateur
BO: Bolivie; UY: Uruguay; PY: Paraguay; PA: Panama; CU: Cuba; HT: Haïti; DO: République dominicaine; CN: Chine; HK: Hong Kong; TW: Taïwan, Taiwan
JP: Japon; KR: Corée du Sud, Corée; KP: Corée du Nord; IN: Inde; PK: Pakistan; BD: Bangladesh; LK: Sri Lanka; NP: Népal; SG: Singapour
MY: Malaisie; ID: Indonésie; TH: Thaïlande; VN: Vietnam, Viêt Nam; PH: Philippines; KH: Cambodge; LA: Laos; MM: Birmanie; MN: Mongolie
AF: Afghanistan; AU: Australie; NZ: Nouvelle-Zélande; MC: Monaco; LR: Liberia; SL: Sierra Leone; GT: Guatemala; CR: Costa Rica; JM: Jamaïque
London: Londres; Edinburgh: Édimbourg; Antwerp: Anvers; Ghent: Gand; Bruges: Bruges; Leuven: Louvain; Mechelen: Malines; Kortrijk: Courtrai
Brussels: Bruxelles; The Hague: La Haye; Geneva: Genève; Basel: Bâle; Bern: Berne; Zug: Zoug; Lucerne: Lucerne; St. Gallen: Saint-Gall
Schaffhausen: Schaffhouse; Biel: Bienne; Sion: Sion; Munich: Munich; Nuremberg: Nuremberg; Frankfurt: Francfort; Cologne: Cologne; Hanover: Hanovre
Hamburg: Hambourg; Bremen: Brême; Brunswick: Brunswick; Dresden: Dresde; Mainz: Mayence; Trier: Trèves; Aachen: Aix-la-Chapelle; Freiburg: Fribourg-en-Brisgau
Regensburg: Ratisbonne; Saarbrücken: Sarrebruck; Bavaria: Bavière; Saxony: Saxe; Hesse: Hesse; Lower Saxony: Basse-Saxe; Thuringia: Thuringe; Brandenburg: Brandebourg
North Rhine-Westphalia: Rhénanie-du-Nord-Westphalie; Rhineland-Palatinate: Rhénanie-Palatinat; Saarland: Sarre; Baden-Württemberg: Bade-Wurtemberg
Vienna: Vienne; Salzburg: Salzbourg; Tyrol: Tyrol; Milan: Milan; Turin: Turin; Rome: Rome; Venice: Venise; Verona: Vérone; Padua: Padoue; Vicenza: Vicence
Treviso: Trévise; Bologna: Bologne; Modena: Modène; Parma: Parme; Florence: Florence; Siena: Sienne; Pisa: Pise; Genoa: Gênes; Naples: Naples; Palermo: Palerme
Bergamo: Bergame; Trieste: Trieste; Lombardy: Lombardie; Piedmont: Piémont; Veneto: Vénétie; Emilia-Romagna: Émilie-Romagne; Tuscany: Toscane; Liguria: Ligurie
Sicily: Sicile; Sardinia: Sardaigne; Lazio: Latium; Apulia: Pouilles; Umbria: Ombrie; Campania: Campanie; Calabria: Calabre; Friuli: Frioul
Barcelona: Barcelone; Seville: Séville; Valencia: Valence; Catalonia: Catalogne; Galicia: Galice; Basque Country: Pays basque; Andalusia: Andalousie
San Sebastián: Saint-Sébastien; Zaragoza: Saragosse; Pamplona: Pampelune; Castile: Castille; Navarre: Navarre; Aragon: Aragon; Lisbon: Lisbonne; Málaga: Malaga
England: Angleterre; Scotland: Écosse, Ecosse; Wales: Pays de Galles; Northern Ireland: Irlande du Nord; Jersey: Jersey; Copenhagen: Copenhague; Greenland: Groenland
Jutland: Jutland; Gothenburg: Göteborg; Warsaw: Varsovie; Krakow: Cracovie; Gdansk: Gdansk; Prague: Prague; Bohemia: Bohême; Moravia: Moravie; Silesia: Silésie
Bucharest: Bucarest; Transylvania: Transylvanie; Athens: Athènes; Thessaloniki: Thessalonique; Piraeus: Le Pirée; Crete: Crète; Nicosia: Nicosie; Valletta: La Valette
Belgrade: Belgrade; Tirana: Tirana; Kyiv: Kiev, Kyiv; Odesa: Odessa; Kharkiv: Kharkiv; Crimea: Crimée; Moscow: Moscou; Saint Petersburg: Saint-Pétersbourg
Siberia: Sibérie; Tbilisi: Tbilissi; Yerevan: Erevan; Baku: Bakou; Tashkent: Tachkent; Istanbul: Istanbul; Jerusalem: Jérusalem; Beirut: Beyrouth
Damascus: Damas; Baghdad: Bagdad; Basra: Bassora; Tehran: Téhéran; Riyadh: Riyad; Jeddah: Djeddah; Abu Dhabi: Abou Dhabi, Abu Dhabi; Dubai: Dubaï
Kuwait City: Koweït City; Muscat: Mascate; Cairo: Le Caire; Alexandria: Alexandrie; Algiers: Alger; Tangier: Tanger; Marrakesh: Marrakech; Fez: Fès
Flanders: Flandre, Flandres; Wallonia: Wallonie; Romandy: Romandie; Vaud: Vaud; Valais: Valais; Cape Town: Le Cap; Addis Ababa: Addis-Abeba; Khartoum: Khartoum
California: Californie; Silicon Valley: Silicon Valley; Florida: Floride; Pennsylvania: Pennsylvanie; Virginia: Virginie; Georgia State: Géorgie; Louisiana: Louisiane
North Carolina: Caroline du Nord; South Carolina: Caroline du Sud; West Virginia: Virginie-Occidentale; New Mexico: Nouveau-Mexique; Hawaii: Hawaï
Washington State: État de Washington; New York State: État de New York; North Dakota: Dakota du Nord; South Dakota: Dakota du Sud; Puerto Rico: Porto Rico
Philadelphia: Philadelphie; New Orleans: La Nouvelle-Orléans; San Francisco: San Francisco; Washington: Washington; Montreal: Montréal; Quebec: Québec
Quebec Province: Québec; Ontario: Ontario; British Columbia: Colombie-Britannique; Nova Scotia: Nouvelle-Écosse; New Brunswick Province: Nouveau-Brunswick
Mexico City: Mexico; Brasília: Brasilia; São Paulo: Sao Paulo; Rio de Janeiro: Rio; Panama City: Panama; Havana: La Havane; Santiago: Santiago du Chili
Bogota: Bogota; Beijing: Pékin; Shanghai: Shanghaï; Guangzhou: Canton; Tianjin: Tianjin; Xinjiang: Xinjiang; Tibet: Tibet; Seoul: Séoul; Tokyo: Tokyo
Taipei: Taipei; New Delhi: Delhi; Mumbai: Bombay; Bengaluru: Bangalore; Kolkata: Calcutta; Chennai: Madras; Singapore: Singapour; Manila: Manille
Hanoi: Hanoï; Ho Chi Minh City: Ho Chi Minh-Ville, Saïgon; Kabul: Kaboul; Macau: Macao; Tasmania: Tasmanie; Corse: Corse; Guyane: Guyane
Côte-d'Or: Côte-d'Or; Île-de-France: Ile-de-France; Évry: Evry; Écully: Ecully; Saint-Étienne: Saint-Etienne; Épinal: Epinal; Bern: Berne; Reykjavik: Reykjavik
`;

const demonyms = `
FR: français, hexagonal, tricolore, franco-français; US: américain, états-unien, étatsunien, yankee; GB: britannique, anglais; DE: allemand; IT: italien, transalpin
ES: espagnol, ibérique, ibère; PT: portugais, lusitanien, lusophone; BE: belge; NL: néerlandais, hollandais, batave; LU: luxembourgeois; CH: suisse, helvète, helvétique
AT: autrichien; IE: irlandais; DK: danois; SE: suédois; NO: norvégien; FI: finlandais, finnois; IS: islandais; PL: polonais; CZ: tchèque; SK: slovaque; HU: hongrois, magyar
RO: roumain; BG: bulgare; GR: grec/grecque, hellénique, hellène; CY: chypriote; MT: maltais; HR: croate; RS: serbe; SI: slovène; BA: bosnien, bosniaque; AL: albanais
MK: macédonien; ME: monténégrin; XK: kosovar; EE: estonien; LV: letton; LT: lituanien; UA: ukrainien; BY: biélorusse; MD: moldave; RU: russe; GE: géorgien; AM: arménien
AZ: azerbaïdjanais, azéri; KZ: kazakh; UZ: ouzbek/ouzbèke; TR: turc/turque; IL: israélien; PS: palestinien; LB: libanais; SY: syrien; JO: jordanien; IQ: irakien; IR: iranien
SA: saoudien; AE: émirati, émirien; QA: qatari, qatarien; KW: koweïtien; BH: bahreïni; OM: omanais; YE: yéménite; EG: égyptien; LY: libyen; TN: tunisien; DZ: algérien
MA: marocain, chérifien; SN: sénégalais; CI: ivoirien; ML: malien; BF: burkinabé, burkinabè; NE: nigérien; TG: togolais; BJ: béninois; GH: ghanéen; NG: nigérian/nigériane
CM: camerounais; GA: gabonais; CG: congolais; CD: congolais; GN: guinéen; TD: tchadien; MR: mauritanien; MG: malgache; MU: mauricien; RW: rwandais; BI: burundais; KE: kényan
UG: ougandais; TZ: tanzanien; ET: éthiopien; DJ: djiboutien; SD: soudanais; ZM: zambien; ZW: zimbabwéen; MZ: mozambicain; AO: angolais; NA: namibien; BW: botswanais
ZA: sud-africain/sud-africaine; CA: canadien; MX: mexicain; BR: brésilien; AR: argentin; CL: chilien; CO: colombien; PE: péruvien; VE: vénézuélien; EC: équatorien; BO: bolivien
UY: uruguayen/uruguayenne; PY: paraguayen/paraguayenne; PA: panaméen; CR: costaricien; GT: guatémaltèque; CU: cubain; HT: haïtien; DO: dominicain; JM: jamaïcain; CN: chinois; HK: hongkongais; TW: taïwanais
JP: japonais, nippon, nippone; KR: coréen, sud-coréen; KP: nord-coréen; IN: indien; PK: pakistanais; BD: bangladais; LK: sri-lankais; NP: népalais; SG: singapourien; MY: malaisien
ID: indonésien; TH: thaïlandais, thaï; VN: vietnamien; PH: philippin; KH: cambodgien; LA: laotien; MM: birman; MN: mongol; AF: afghan; AU: australien; NZ: néo-zélandais
MC: monégasque; LR: libérien; EU: européen; SL: sierra-léonais; KY: caïmanais
Paris: parisien; Île-de-France: francilien; Hauts-de-Seine: altoséquanais; Seine-Saint-Denis: séquanodionysien; Val-de-Marne: val-de-marnais; Yvelines: yvelinois; Essonne: essonnien; Val-d'Oise: valdoisien; Seine-et-Marne: seine-et-marnais
Levallois-Perret: levalloisien; Nanterre: nanterrien; Boulogne-Billancourt: boulonnais; Issy-les-Moulineaux: isséen; Versailles: versaillais; Saint-Denis: dionysien; Saint-Ouen: audonien; Montreuil: montreuillois; Créteil: cristolien; Massy: massicois
Lyon: lyonnais; Villeurbanne: villeurbannais; Rhône: rhodanien; Grenoble: grenoblois; Isère: isérois; Saint-Étienne: stéphanois; Loire: ligérien; Annecy: annécien; Haute-Savoie: haut-savoyard/haute-savoyarde; Savoie: savoyard, savoisien
Chambéry: chambérien; Clermont-Ferrand: clermontois; Auvergne-Rhône-Alpes: auvergnat, rhônalpin, aurhalpin; Puy-de-Dôme: puydômois; Valence: valentinois; Drôme: drômois; Ardèche: ardéchois; Ain: aindinois; Bourg-en-Bresse: burgien; Oyonnax: oyonnaxien
Vichy: vichyssois; Allier: bourbonnais; Cantal: cantalien, cantalou; Roanne: roannais; Le Puy-en-Velay: ponot; Haute-Loire: altiligérien; Aurillac: aurillacois; Montélimar: montilien; Romans-sur-Isère: romanais; Voiron: voironnais
Lille: lillois; Roubaix: roubaisien; Tourcoing: tourquennois; Nord: nordiste, ch'ti; Dunkerque: dunkerquois; Valenciennes: valenciennois; Douai: douaisien; Cambrai: cambrésien; Villeneuve-d'Ascq: villeneuvois; Arras: arrageois; Calais: calaisien; Lens: lensois
Béthune: béthunois; Boulogne-sur-Mer: boulonnais; Pas-de-Calais: pas-de-calaisien; Amiens: amiénois; Somme: samarien; Hauts-de-France: picard, nordiste; Beauvais: beauvaisien; Compiègne: compiégnois; Oise: isarien; Saint-Quentin: saint-quentinois; Aisne: axonais; Maubeuge: maubeugeois; Saint-Omer: audomarois
Strasbourg: strasbourgeois; Mulhouse: mulhousien; Colmar: colmarien; Alsace: alsacien; Bas-Rhin: bas-rhinois; Haut-Rhin: haut-rhinois; Metz: messin; Nancy: nancéien; Lorraine: lorrain; Épinal: spinalien; Vosges: vosgien; Moselle: mosellan/mosellane; Thionville: thionvillois
Reims: rémois; Champagne: champenois; Troyes: troyen; Aube: aubois; Ardennes: ardennais; Charleville-Mézières: carolomacérien; Épernay: sparnacien; Marne: marnais; Châlons-en-Champagne: châlonnais; Haguenau: haguenovien
Bordeaux: bordelais; Gironde: girondin; Limoges: limougeaud; Limousin: limousin; Poitiers: poitevin; Nouvelle-Aquitaine: aquitain, néo-aquitain, poitevin; Angoulême: angoumoisin; Charente: charentais; Charente-Maritime: charentais; Cognac: cognaçais; La Rochelle: rochelais; Pau: palois
Béarn: béarnais; Bayonne: bayonnais; Biarritz: biarrot/biarrote; Landes: landais; Dordogne: périgourdin, dordognais; Périgueux: périgourdin; Bergerac: bergeracois; Agen: agenais; Corrèze: corrézien; Brive: briviste; Deux-Sèvres: deux-sévrien; Niort: niortais; Creuse: creusois
Pyrénées-Atlantiques: basque, basquais; Mont-de-Marsan: montois; Dax: dacquois; Mérignac: mérignacais; Haute-Vienne: haut-viennois; Châtellerault: châtelleraudais; Lot-et-Garonne: lot-et-garonnais; Libourne: libournais; Tulle: tulliste
Toulouse: toulousain; Haute-Garonne: haut-garonnais; Occitanie: occitan/occitane, languedocien; Montpellier: montpelliérain; Hérault: héraultais; Béziers: biterrois; Sète: sétois; Nîmes: nîmois; Gard: gardois; Alès: alésien; Aveyron: aveyronnais, rouergat; Rodez: ruthénois; Millau: millavois
Tarn: tarnais; Albi: albigeois; Castres: castrais; Montauban: montalbanais; Tarbes: tarbais; Hautes-Pyrénées: bigourdan; Perpignan: perpignanais; Pyrénées-Orientales: catalan/catalane; Narbonne: narbonnais; Carcassonne: carcassonnais; Aude: audois; Gers: gersois; Auch: auscitain
Lot: lotois; Cahors: cadurcien; Figeac: figeacois; Lozère: lozérien; Mende: mendois; Ariège: ariégeois; Mazamet: mazamétain; Graulhet: graulhétois; Decazeville: decazevillois; Villefranche-de-Rouergue: villefranchois; Lourdes: lourdais
Marseille: marseillais, phocéen; Aix-en-Provence: aixois; Arles: arlésien; Bouches-du-Rhône: bucco-rhodanien, provençal/provençale; Provence-Alpes-Côte d'Azur: provençal/provençale, azuréen; Nice: niçois; Cannes: cannois; Antibes: antibois; Grasse: grassois; Toulon: toulonnais; Var: varois
Vaucluse: vauclusien; Avignon: avignonnais; Alpes-Maritimes: maralpin, azuréen; Gap FR: gapençais; Hautes-Alpes: haut-alpin; Manosque: manosquin; Cavaillon: cavaillonnais; Aubagne: aubagnais; Martigues: martégal; Corse: corse, insulaire; Ajaccio: ajaccien; Bastia: bastiais
Rennes: rennais; Bretagne: breton; Ille-et-Vilaine: bretillien; Saint-Malo: malouin; Brest: brestois; Finistère: finistérien; Quimper: quimpérois; Morbihan: morbihannais; Vannes: vannetais; Lorient: lorientais; Saint-Brieuc: briochin; Côtes-d'Armor: costarmoricain; Lannion: lannionnais; Vitré: vitréen; Fougères: fougerais
Nantes: nantais; Saint-Nazaire: nazairien; Angers: angevin; Anjou: angevin; Cholet: choletais; Le Mans: manceau; Sarthe: sarthois; Laval: lavallois; Mayenne: mayennais; Vendée: vendéen; La Roche-sur-Yon: yonnais; Saumur: saumurois; Loire-Atlantique: ligérien; Pays de la Loire: ligérien; Les Herbiers: herbretais
Rouen: rouennais; Le Havre: havrais; Normandie: normand; Caen: caennais; Cherbourg: cherbourgeois; Évreux: ébroïcien; Dieppe: dieppois; Alençon: alençonnais; Calvados: calvadosien; Eure: eurois; Orne: ornais; Seine-Maritime: seinomarin; Manche: manchois; Lisieux: lexovien; Vernon: vernonnais
Orléans: orléanais; Tours: tourangeau; Touraine: tourangeau; Loiret: loirétain; Blois: blésois; Bourges: berruyer/berruyère; Cher: berrichon; Chartres: chartrain; Châteauroux: castelroussin; Dreux: drouais; Eure-et-Loir: eurélien; Vendôme: vendômois; Montargis: montargois; Vierzon: vierzonnais
Dijon: dijonnais; Côte-d'Or: côte-d'orien; Bourgogne: bourguignon; Auxerre: auxerrois; Nevers: nivernais; Chalon-sur-Saône: chalonnais; Mâcon: mâconnais; Besançon: bisontin; Franche-Comté: franc-comtois, comtois; Belfort: belfortain; Montbéliard: montbéliardais; Doubs: doubiste; Jura: jurassien; Dole: dolois
Yonne: icaunais; Nièvre: nivernais; Saône-et-Loire: saône-et-loirien; Vesoul: vésulien; Beaune: beaunois; Sens: sénonais; Le Creusot: creusotin; Lons-le-Saunier: lédonien; Saint-Claude: sanclaudien
La Réunion: réunionnais; Guadeloupe: guadeloupéen; Martinique: martiniquais; Guyane: guyanais; Mayotte: mahorais; Nouvelle-Calédonie: calédonien, néo-calédonien; Polynésie: polynésien; Brussels: bruxellois; Antwerp: anversois; Ghent: gantois; Bruges: brugeois; Liège: liégeois; Charleroi: carolorégien
Namur: namurois; Mons: montois; Tournai: tournaisien; Wallonia: wallon; Flanders: flamand; Leuven: louvaniste; Verviers: verviétois; Mechelen: malinois; Kortrijk: courtraisien; Geneva: genevois; Lausanne: lausannois; Zurich: zurichois; Basel: bâlois; Bern: bernois; Zug: zougois; Neuchâtel: neuchâtelois
Fribourg: fribourgeois; Lucerne: lucernois; Lugano: luganais; Vevey: veveysan/veveysanne; Valais: valaisan/valaisanne; Vaud: vaudois; Romandy: romand; St. Gallen: saint-gallois; Schaffhausen: schaffhousois; Nyon: nyonnais; Winterthur: winterthourois; Sion: sédunois; Montreux: montreusien; La Chaux-de-Fonds: chaux-de-fonnier/chaux-de-fonnière; Biel: biennois
Montreal: montréalais; Quebec Province: québécois; Quebec: québécois; Toronto: torontois; Ontario: ontarien; Ottawa: outaouais; Vancouver: vancouvérois; Calgary: calgarien; Alberta: albertain; Sherbrooke: sherbrookois; Lévis: lévisien; Gatineau: gatinois; New Brunswick Province: néo-brunswickois; Manitoba: manitobain
London: londonien; Edinburgh: édimbourgeois; Scotland: écossais; Wales: gallois; England: anglais; Manchester: mancunien; Liverpool: liverpuldien; Oxford: oxonien; Northern Ireland: nord-irlandais; Dublin: dublinois; Jersey: jersiais; Glasgow: glaswégien; Cambridge: cambridgien
Berlin: berlinois; Munich: munichois; Hamburg: hambourgeois; Frankfurt: francfortois; Cologne: colonais; Bavaria: bavarois; Saxony: saxon; Stuttgart: stuttgartois; Dresden: dresdois; Leipzig: leipzigois; Hanover: hanovrien; Bremen: brêmois; Düsseldorf: düsseldorfois; Hesse: hessois; Saarland: sarrois; Baden-Württemberg: souabe, badois
North Rhine-Westphalia: rhénan/rhénane, westphalien; Thuringia: thuringien; Brandenburg: brandebourgeois; Nuremberg: nurembergeois; Vienna: viennois; Salzburg: salzbourgeois; Tyrol: tyrolien; Styria: styrien; Milan: milanais; Turin: turinois; Piedmont: piémontais; Rome: romain; Venice: vénitien; Veneto: vénète
Lombardy: lombard; Florence: florentin; Tuscany: toscan/toscane; Bologna: bolonais; Modena: modénais; Naples: napolitain; Genoa: génois; Liguria: ligure; Sicily: sicilien; Sardinia: sarde; Parma: parmesan/parmesane; Verona: véronais; Trieste: triestin; Bergamo: bergamasque; Emilia-Romagna: émilien, romagnol; Palermo: palermitain
Umbria: ombrien; Calabria: calabrais; Friuli: frioulan/frioulane; Padua: padouan/padouane; Siena: siennois; Pisa: pisan/pisane; Marche: marchésan; Brescia: brescian/bresciane; Madrid: madrilène; Barcelona: barcelonais; Catalonia: catalan/catalane; Seville: sévillan/sévillane; Andalusia: andalou/andalouse; Galicia: galicien
Basque Country: basque; Valencia: valencien; Castile: castillan/castillane; Aragon: aragonais; Navarre: navarrais; Asturias: asturien; Bilbao: bilbayen; Lisbon: lisboète; Porto: portuan/portuane; Amsterdam: amstellodamois; Rotterdam: rotterdamois; The Hague: haguenois; Brabant: brabançon; Eindhoven: eindhovenois; Copenhagen: copenhaguois
Greenland: groenlandais; Stockholm: stockholmois; Gothenburg: göteborgeois; Oslo: osloïte; Helsinki: helsinkien; Warsaw: varsovien; Krakow: cracovien; Silesia: silésien; Prague: praguois, pragois; Bohemia: bohémien; Moravia: morave; Budapest: budapestois; Bucharest: bucarestois; Athens: athénien; Crete: crétois; Belgrade: belgradois
Kyiv: kiévien; Odesa: odessite; Moscow: moscovite; Saint Petersburg: pétersbourgeois; Siberia: sibérien; Crimea: criméen; Istanbul: stambouliote; Tel Aviv: tel-avivien; Jerusalem: hiérosolymitain; Beirut: beyrouthin; Damascus: damascène; Tehran: téhéranais; Riyadh: riyadien; Dubai: dubaïote; Abu Dhabi: abou-dhabien; Cairo: cairote
Alexandria: alexandrin; Tunis: tunisois; Algiers: algérois; Oran: oranais; Casablanca: casablancais; Rabat: rbati; Tangier: tangérois; Marrakesh: marrakchi; Dakar: dakarois; Abidjan: abidjanais; Bamako: bamakois; Ouagadougou: ouagalais; Lomé: loméen; Cotonou: cotonois; Accra: accréen; Lagos: lagotien
Douala: doualais; Yaoundé: yaoundéen; Libreville: librevillois; Kinshasa: kinois; Brazzaville: brazzavillois; Katanga: katangais; Conakry: conakryka; Niamey: niaméen; Nairobi: nairobien; Johannesburg: johannesbourgeois; Antananarivo: tananarivien
California: californien; Silicon Valley: californien; Texas: texan/texane; Florida: floridien; New York: new-yorkais; New York State: new-yorkais; Chicago: chicagoan/chicagoane; Boston: bostonien; San Francisco: san-franciscain; Los Angeles: angelin, angelino; Washington: washingtonien; Pennsylvania: pennsylvanien; Philadelphia: philadelphien; Michigan: michiganais
Georgia State: géorgien; Louisiana: louisianais; Virginia: virginien; Hawaii: hawaïen; Alaska: alaskien; Oregon: orégonais; Ohio: ohioan; Minnesota: minnesotain; Colorado: coloradien; Nevada: névadien; Kentucky: kentuckien; Tennessee: tennesséen; Arizona: arizonien; Massachusetts: bostonien; Puerto Rico: portoricain; Seattle: seattlois
Detroit: détroitien; Atlanta: atlantais; Miami: miaméen; Houston: houstonien; Dallas: dallasite; New Orleans: néo-orléanais; Mexico City: mexicain; São Paulo: pauliste; Rio de Janeiro: carioca; Buenos Aires: portègne; Santiago: santiaguin; Bogota: bogotanais; Lima: liménien; Caracas: caraquègne; Havana: havanais
Beijing: pékinois; Shanghai: shanghaïen, shanghaien; Guangdong: cantonais; Guangzhou: cantonais; Hong Kong: hongkongais; Sichuan: sichuanais; Xinjiang: ouïghour; Tibet: tibétain; Taipei: taipéien; Tokyo: tokyoïte; Osaka: osakien; Kyoto: kyotoïte; Seoul: séoulite; New Delhi: delhiite; Gujarat: gujarati; Kerala: kéralais; Tamil Nadu: tamoul; Singapore: singapourien
Bangkok: bangkokien; Hanoi: hanoïen; Jakarta: jakartanais; Manila: manillais; Sydney: sydnéen; Melbourne: melbournais; Tasmania: tasmanien; Queensland: queenslandais; Zhejiang: zhejiangais; Fujian: fujianais; Shenzhen: shenzhenais; Hangzhou: hangzhouais
`;
