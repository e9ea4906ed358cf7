import { type Inflected, type PlaceWords, readPlaces } from '../places.ts';

let read: PlaceWords | undefined;

/** English names of places that differ from the gazetteer's, and adjectives and inhabitants. Read on first use. */
export function englishPlaces(): PlaceWords {
  read ??= readPlaces({ names, demonyms }, inflect);
  return read;
}

/** The plural of an inhabitant: Parisians. Names in -ese, -sh, -ch have none. */
function inflect(word: string): readonly Inflected[] {
  return /(?:ese|sh|ch|ss|s|x)$/.test(word) ? [{ word }] : [{ word }, { word: `${word}s`, plural: true }];
}

const names = `
FR: France; US: United States, U.S., US, America, USA; GB: United Kingdom, UK, U.K., Britain, Great Britain; DE: Germany; IT: Italy; ES: Spain; PT: Portugal
BE: Belgium; NL: Netherlands, Holland; LU: Luxembourg; CH: Switzerland; AT: Austria; IE: Ireland; DK: Denmark; SE: Sweden; NO: Norway; FI: Finland; IS: Iceland
PL: Poland; CZ: Czech Republic, Czechia; SK: Slovakia; HU: Hungary; RO: Romania; BG: Bulgaria; GR: Greece; CY: Cyprus; MT: Malta; HR: Croatia; RS: Serbia
SI: Slovenia; BA: Bosnia; AL: Albania; MK: North Macedonia; ME: Montenegro; XK: Kosovo; EE: Estonia; LV: Latvia; LT: Lithuania; UA: Ukraine; BY: Belarus
MD: Moldova; RU: Russia; GE: Georgia; AM: Armenia; AZ: Azerbaijan; KZ: Kazakhstan; UZ: Uzbekistan; TR: Turkey, Türkiye; IL: Israel; PS: Palestine; LB: Lebanon
SY: Syria; JO: Jordan; IQ: Iraq; IR: Iran; SA: Saudi Arabia; AE: United Arab Emirates, UAE, Emirates; QA: Qatar; KW: Kuwait; BH: Bahrain; OM: Oman; YE: Yemen
EG: Egypt; LY: Libya; TN: Tunisia; DZ: Algeria; MA: Morocco; SN: Senegal; CI: Ivory Coast, Côte d'Ivoire; ML: Mali; BF: Burkina Faso; NE: Niger; TG: Togo
BJ: Benin; GH: Ghana; NG: Nigeria; CM: Cameroon; GA: Gabon; CG: Congo; CD: Democratic Republic of Congo, DRC, Democratic Republic of the Congo; GN: Guinea
TD: Chad; MR: Mauritania; MG: Madagascar; MU: Mauritius; RW: Rwanda; BI: Burundi; KE: Kenya; UG: Uganda; TZ: Tanzania; ET: Ethiopia; DJ: Djibouti; SD: Sudan
ZM: Zambia; ZW: Zimbabwe; MZ: Mozambique; AO: Angola; NA: Namibia; BW: Botswana; ZA: South Africa; SL: Sierra Leone; LR: Liberia; CA: Canada; MX: Mexico
BR: Brazil; AR: Argentina; CL: Chile; CO: Colombia; PE: Peru; VE: Venezuela; EC: Ecuador; BO: Bolivia; UY: Uruguay; PY: Paraguay; PA: Panama; CR: Costa Rica
GT: Guatemala; CU: Cuba; HT: Haiti; DO: Dominican Republic; JM: Jamaica; CN: China; HK: Hong Kong; TW: Taiwan; JP: Japan; KR: South Korea, Korea; KP: North Korea
IN: India; PK: Pakistan; BD: Bangladesh; LK: Sri Lanka; NP: Nepal; SG: Singapore; MY: Malaysia; ID: Indonesia; TH: Thailand; VN: Vietnam; PH: Philippines
KH: Cambodia; LA: Laos; MM: Myanmar, Burma; MN: Mongolia; AF: Afghanistan; AU: Australia; NZ: New Zealand; FJ: Fiji; MC: Monaco; GY: Guyana; BS: Bahamas
Bretagne: Brittany; Normandie: Normandy; Bourgogne: Burgundy; Corse: Corsica; Savoie: Savoy; Île-de-France: Ile-de-France; Dunkerque: Dunkirk; Brabant: Brabant
Flanders: Flanders; Lyon: Lyons; Marseille: Marseilles; Zurich: Zürich; Quebec Province: Quebec; Washington State: Washington state; New York State: New York state
Georgia State: Georgia; Mumbai: Bombay; Bengaluru: Bangalore; Kolkata: Calcutta; New Delhi: Delhi; Kyiv: Kiev; Washington: Washington DC, Washington, D.C.
New York: NYC, New York City; Los Angeles: LA, L.A.; São Paulo: Sao Paulo; Bogota: Bogotá; Saint Petersburg: St Petersburg; Geneva: Genève
Antwerp: Antwerp; Krakow: Kraków; Gdansk: Gdańsk; Macau: Macao; Frankfurt: Frankfurt am Main; Hanover: Hannover; Nuremberg: Nürnberg; Düsseldorf: Dusseldorf
New Brunswick Province: New Brunswick; Victoria State: Victoria; Bern: Berne; Basel: Basle; Mexico City: Mexico City; Silicon Valley: Silicon Valley
`;

const demonyms = `
FR: French, Frenchman, Gallic; US: American; GB: British, English, Briton, Brit; DE: German; IT: Italian; ES: Spanish, Spaniard; PT: Portuguese; BE: Belgian; NL: Dutch, Dutchman
LU: Luxembourgish, Luxembourger; CH: Swiss; AT: Austrian; IE: Irish; DK: Danish, Dane; SE: Swedish, Swede; NO: Norwegian; FI: Finnish, Finn; IS: Icelandic; PL: Polish, Pole
CZ: Czech; SK: Slovak, Slovakian; HU: Hungarian; RO: Romanian; BG: Bulgarian; GR: Greek; CY: Cypriot; MT: Maltese; HR: Croatian; RS: Serbian; SI: Slovenian, Slovene; BA: Bosnian
AL: Albanian; MK: Macedonian; ME: Montenegrin; XK: Kosovar; EE: Estonian; LV: Latvian; LT: Lithuanian; UA: Ukrainian; BY: Belarusian; MD: Moldovan; RU: Russian; GE: Georgian
AM: Armenian; AZ: Azerbaijani, Azeri; KZ: Kazakh; UZ: Uzbek; TR: Turkish, Turk; IL: Israeli; PS: Palestinian; LB: Lebanese; SY: Syrian; JO: Jordanian; IQ: Iraqi; IR: Iranian
SA: Saudi, Saudi Arabian; AE: Emirati; QA: Qatari; KW: Kuwaiti; BH: Bahraini; OM: Omani; YE: Yemeni; EG: Egyptian; LY: Libyan; TN: Tunisian; DZ: Algerian; MA: Moroccan; SN: Senegalese
CI: Ivorian; ML: Malian; BF: Burkinabe; NE: Nigerien; TG: Togolese; BJ: Beninese; GH: Ghanaian; NG: Nigerian; CM: Cameroonian; GA: Gabonese; CG: Congolese; CD: Congolese
GN: Guinean; TD: Chadian; MR: Mauritanian; MG: Malagasy; MU: Mauritian; RW: Rwandan; BI: Burundian; KE: Kenyan; UG: Ugandan; TZ: Tanzanian; ET: Ethiopian; DJ: Djiboutian
SD: Sudanese; ZM: Zambian; ZW: Zimbabwean; MZ: Mozambican; AO: Angolan; NA: Namibian; BW: Botswanan; ZA: South African; CA: Canadian; MX: Mexican; BR: Brazilian; AR: Argentine, Argentinian
CL: Chilean; CO: Colombian; PE: Peruvian; VE: Venezuelan; EC: Ecuadorian; BO: Bolivian; UY: Uruguayan; PY: Paraguayan; PA: Panamanian; CR: Costa Rican; GT: Guatemalan; CU: Cuban
HT: Haitian; DO: Dominican; JM: Jamaican; CN: Chinese; TW: Taiwanese; JP: Japanese; KR: Korean, South Korean; KP: North Korean; IN: Indian; PK: Pakistani; BD: Bangladeshi
LK: Sri Lankan; NP: Nepali, Nepalese; SG: Singaporean; MY: Malaysian; ID: Indonesian; TH: Thai; VN: Vietnamese; PH: Philippine, Filipino; KH: Cambodian; LA: Laotian; MM: Burmese
MN: Mongolian; AF: Afghan; AU: Australian, Aussie; NZ: New Zealander, Kiwi; FJ: Fijian; EU: European; HK: Hongkonger, Hong Konger; MC: Monegasque; GY: Guyanese
Paris: Parisian; Bretagne: Breton; Normandie: Norman; Bourgogne: Burgundian; Alsace: Alsatian; Corse: Corsican; Savoie: Savoyard; Flanders: Flemish; Wallonia: Walloon; Scotland: Scottish, Scot
Wales: Welsh; Cornwall: Cornish; Yorkshire: Yorkshireman; Northern Ireland: Northern Irish; England: English; London: Londoner; Manchester: Mancunian; Liverpool: Liverpudlian; Glasgow: Glaswegian; Newcastle: Geordie; Dublin: Dubliner
Berlin: Berliner; Bavaria: Bavarian; Saxony: Saxon; Hamburg: Hamburger; Vienna: Viennese; Tyrol: Tyrolean; Milan: Milanese; Rome: Roman; Venice: Venetian; Florence: Florentine; Tuscany: Tuscan
Lombardy: Lombard; Piedmont: Piedmontese; Naples: Neapolitan; Genoa: Genoese; Sicily: Sicilian; Sardinia: Sardinian; Bologna: Bolognese; Catalonia: Catalan; Andalusia: Andalusian; Galicia: Galician
Basque Country: Basque; Asturias: Asturian; Greenland: Greenlandic; Jutland: Jutlandic; Bohemia: Bohemian; Moravia: Moravian; Silesia: Silesian; Athens: Athenian; Crete: Cretan; Moscow: Muscovite
Siberia: Siberian; Crimea: Crimean; Cairo: Cairene; Geneva: Genevan; California: Californian; Texas: Texan; Florida: Floridian; New York: New Yorker; Chicago: Chicagoan; Boston: Bostonian
Pennsylvania: Pennsylvanian; Michigan: Michigander; Georgia State: Georgian; Louisiana: Louisianan; Virginia: Virginian; Hawaii: Hawaiian; Alaska: Alaskan; Oregon: Oregonian; Ohio: Ohioan
Minnesota: Minnesotan; Colorado: Coloradan; Nevada: Nevadan; Kentucky: Kentuckian; Tennessee: Tennessean; Arizona: Arizonan; Illinois: Illinoisan; Indiana: Hoosier; Iowa: Iowan; Kansas: Kansan
Nebraska: Nebraskan; Oklahoma: Oklahoman; Utah: Utahn; Washington State: Washingtonian; Puerto Rico: Puerto Rican; Quebec Province: Quebecer, Québécois, Quebecois; Ontario: Ontarian
Alberta: Albertan; Toronto: Torontonian; Montreal: Montrealer; São Paulo: Paulista; Rio de Janeiro: Carioca; Beijing: Pekingese; Shanghai: Shanghainese; Guangdong: Cantonese; Tibet: Tibetan
Xinjiang: Uyghur; Tokyo: Tokyoite; Gujarat: Gujarati; Tasmania: Tasmanian; Sydney: Sydneysider; Seattle: Seattleite; Los Angeles: Angeleno; Philadelphia: Philadelphian; Dallas: Dallasite; Houston: Houstonian
Detroit: Detroiter; Pittsburgh: Pittsburgher
`;
