import type { AmountLanguage } from '../amounts.ts';
import { listed } from '../language.ts';
import { numbers, phrases, stems } from '../phrases.ts';
import { frenchCurrencies } from './currencies.ts';
import { frenchPlaces } from './currency-places.ts';

export const frenchAmounts: AmountLanguage = {
  decimal: ',',
  numbers: numbers(`
    zero 0 un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16
    vingt 20 vingts 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 octante 80 nonante 90`),
  hundreds: stems('cent cents'),
  bareHundreds: true,
  thousands: stems('mille mil'),
  articles: stems('un une'),
  and: stems('et'),
  fractions: numbers('demi 0.5 demie 0.5 quart 0.25 quarts 0.25 tiers 0.333333333333'),
  point: stems('virgule'),
  collectives: numbers(
    'dizaine 10 douzaine 12 quinzaine 15 vingtaine 20 trentaine 30 quarantaine 40 cinquantaine 50 soixantaine 60 centaine 100 millier 1000',
  ),
  scales: numbers('mille 1e3 millier 1e3 million 1e6 milliard 1e9 billion 1e12 billiard 1e15 trillion 1e18 crore 1e7 lakh 1e5'),
  foreignScales: numbers('billion 1e9 trillion 1e12', 'whole'),
  scaleMarks: new Map(
    Object.entries({
      k: 1e3,
      K: 1e3,
      M: 1e6,
      m: 1e6,
      Mn: 1e6,
      mn: 1e6,
      MN: 1e6,
      Mio: 1e6,
      mio: 1e6,
      MIO: 1e6,
      MM: 1e6,
      MLN: 1e6,
      mln: 1e6,
      Ml: 1e6,
      Md: 1e9,
      Mds: 1e9,
      md: 1e9,
      mds: 1e9,
      MD: 1e9,
      MDS: 1e9,
      Mrd: 1e9,
      Mrds: 1e9,
      mrd: 1e9,
      mrds: 1e9,
      MRD: 1e9,
      Mia: 1e9,
      Mdr: 1e9,
      bn: 1e9,
      Bn: 1e9,
      BN: 1e9,
      bln: 1e9,
      BLN: 1e9,
      G: 1e9,
      B: 1e9,
      T: 1e12,
      Tn: 1e12,
      Bio: 1e12,
      Cr: 1e7,
      cr: 1e7,
    }),
  ),
  of: stems("de d' d"),
  currencies: frenchCurrencies,
  dollar: 'dollar',
  weakCurrencies: stems(
    'livre real reai reaux won sol sole som sum lei leu lev lire mark kip lek rand leone colon kina tala balboa zig couronne florin sterling dram escudo leva cordoba pula',
  ),
  formerCurrencies: new Map([['CHF', 'FRF']]),
  places: frenchPlaces,
  prices: stems(
    `coute coutent coutait coutera coute coutant prix tarif payer paye payee paie paient payera valoir vaut valent valait facture facturee vendu vendue vendus vend acheter achete debourser debourse amende loyer salaire recette`,
  ),
  minor: phrases({
    '?EUR': 'centime, eurocent, euro cent',
    '?USD': 'cent',
    GBP: 'penny, pence',
    GHS: 'pesewa',
    INR: 'paisa, paise',
    RUB: 'kopeck',
    '?MXN': 'centavo',
  }),
  minorMarks: new Map(),
  percents: phrases({
    '1': '%, pour cent, pourcent, pourcentage, pour cent, point de pourcentage, p. cent',
    '0.01': 'point de base, pdb, pb, bp, bps',
    '0.1': '‰, pour mille',
  }),
  points: phrases({ '1': 'point, point de pourcentage, pour cent' }),
  theOne: stems('le du au'),
  minus: stems('moins'),
  units: phrases({
    GW: 'gigawatt',
    MW: 'megawatt, mega watt',
    kW: 'kilowatt',
    TW: 'terawatt',
    GWh: 'gigawattheure, gigawatt heure',
    MWh: 'megawattheure, megawatt heure',
    kWh: 'kilowattheure, kilowatt heure',
    TWh: 'terawattheure, terawatt heure',
    MWc: 'megawatt crete, megawattcrete',
    t: 'tonne',
    kt: 'kilotonne',
    Mt: 'megatonne',
    kg: 'kilogramme',
    bbl: 'baril',
    'm²': 'metre carre, m ², m2',
    'm³': 'metre cube, m ³, m3',
    ha: 'hectare',
    'km²': 'kilometre carre, km ², km2',
    shares: 'action, titre',
    BTC: 'bitcoin',
    ETH: 'ether',
    oz: 'once',
  }),
  unitMarks: new Map(
    Object.entries({
      GW: 'GW',
      MW: 'MW',
      kW: 'kW',
      KW: 'kW',
      TW: 'TW',
      GWh: 'GWh',
      MWh: 'MWh',
      kWh: 'kWh',
      TWh: 'TWh',
      GWc: 'GW',
      MWc: 'MW',
      GWp: 'GW',
      MWp: 'MW',
      t: 't',
      kt: 'kt',
      Mt: 'Mt',
      kg: 'kg',
      ha: 'ha',
      BTC: 'BTC',
      ETH: 'ETH',
      oz: 'oz',
    }),
  ),
  unitAdjectives: stems('nouvelle nouveau propre ses'),
  times: stems('fois'),
  afterMultiple: stems(
    'plus moins superieur superieure superieurs inferieur inferieure celui celle ceux celles mieux sursouscrit sursouscrite sursouscrits ce ebitda ebit',
  ),
  multipleDeterminers: stems("le la les l' son sa ses leur leurs un une"),
  multiplied:
    stems(`taille valeur montant prix chiffre benefice benefices excedent resultat ebitda ebit moyenne niveau capacite volume salaire mise pib dette capital revenu revenus recette recettes ventes
    valorisation capitalisation rendement population superficie poids cours total nombre somme fonds profit profits budget marge cout couts surface actif equivalent richesse production besoin besoins`),
  periods: stems(
    'an annee mois semaine jour trimestre semestre matin soir fois siecle decennie lundi mardi mercredi jeudi vendredi samedi dimanche',
  ),
  beforeMultiple: stems(
    'ratio multiple levier valorise valorisee valorisation sursouscrit sursouscrite souscrit souscrite souscrits couvert couverte couverture capitalise',
  ),
  beforeCompared: stems(
    'est sont etait serait represente representent representait vaut valent valait vaudrait pese pesent pesait pesera atteint coute coutera egal egale equivaut soit gagne paie payer paye',
  ),
  countsDirectly: false,
  moneyNouns:
    stems(`chiffre affaires dette dettes benefice benefices revenu revenus perte pertes capital subvention subventions aide aides pret prets credit credits vente ventes recette recettes creance creances obligation obligations
    commande commandes investissement investissements tresorerie liquidites fonds propres financement financements depense depenses cout couts economies ebitda resultat dividende dividendes amende amendes passif passifs actif actifs plus moins
    plus-value charges provisions provision frais honoraires cash valorisation capitalisation emprunt emprunts garanties garantie engagements budget cotisations impots taxes royalties redevances redevance loyers loyer excedent deficit marge
    depots depot encours stock stocks prime primes indemnites indemnite dommages travaux contrats contrat paiements paiement avances avance apports apport levee rachats depreciations depreciation synergies flux ici ores emblee coup`),
  afterNumber: stems(''),
  foreseen: stems(''),
  peopleEndings: ['ais', 'ois', 'ains', 'iens', 'ands', 'ols', 'ques', 'sses', 'ges', 'ards', 'euses'],
  countNouns:
    stems(`utilisateur utilisateurs abonne abonnes client clients habitant habitants population audience visiteur visiteurs vue vues telechargement telechargements vehicule vehicules voiture voitures foyer foyers passager
    passagers lecteur lecteurs parametre parametres jeton jetons token tokens personne personnes salarie salaries emploi emplois spectateur spectateurs internautes membres patients exemplaires`),
  before: phrases(
    {
      about: `environ, env, env ., quelque, pres de/des/du, a peu pres, approximativement, autour de/des/du, aux alentours de/des/du, de l' ordre de/du, presque, quasi, quasiment, pas loin de,
        proche de/des/du, non loin de, grosso modo, peu ou prou, a peu de chose pres, une somme d' environ, circa, estime a, estimee a, ~, ≈`,
      at_most: `jusqu' a, jusqu' aux, jusqu' au, jusque a, jusqua, au plus, au maximum, maximum de, maximum, maximal de, maximale de, dans la limite de, a concurrence de, plafonne a, plafonnee a,
        plafonnes a, plafonnees a, plafond fixe a, plafond de, limite a, limitee a, tout au plus, pas plus de, pouvant atteindre, pouvant aller a, ≤`,
      at_least: `au moins, du moins, au minimum, minimum de, minimum, minimal de, minimale de, a partir de, au bas mot, a tout le moins, pas moins de, plancher de, ≥`,
      more_than:
        'plus de/des/du, superieur a/au/aux, superieure a/au/aux, au dessus de/des/du, au dela de/des/du, bien plus que, beaucoup plus que, un peu plus de, >',
      less_than: `moins de/des/du, inferieur a/au/aux, inferieure a/au/aux, en dessous de/des/du, au dessous de/des/du, sous, sous les, sous la barre de/des/du, sous le seuil de/des/du,
        sous le cap de/des/du, a peine moins de, en deca de/des/du, <`,
      exact:
        'se limite a, se limitent a, se limitait a, se limitera a, s est limite a, s est limitee a, se sont limite a, se sont limitee a, en plus de/des/du, ni plus ni moins de, ni plus ni moins que',
    },
    'backwards',
  ),
  across: phrases(
    {
      more_than: `${forms('depass')}, ${forms('exced')}, excede, franchi, franchie, franchit, franchir, franchira, franchissant, cap, barre`,
      about: `${forms('frol')}, ${forms('avoisin')}, ${forms('approch')}, ${forms('tutoy')}, ${forms('flirt', ' avec')}`,
    },
    'backwards',
  ),
  after: phrases({
    about: 'environ, approximativement, a peu pres, peu ou prou',
    at_least: `au moins, au minimum, minimum, ou plus, ou davantage, et plus, et au dela, voire plus, voire davantage, au bas mot`,
    at_most: 'au plus, au maximum, maximum, maxi, max, tout au plus, au grand maximum, ou moins',
    exact: 'ou plus de, et plus de, voire plus de, ou moins de, au moins de',
  }),
  afterHyphen: phrases({}),
  transparent: stems(
    "les le la l' de des d' du au desormais deja largement aujourd'hui ainsi meme encore maintenant pas tout bien seuil cap barre bientot nettement seulement a lundi mardi mercredi jeudi vendredi samedi dimanche hier",
  ),
  adverbEnding: 'ment',
  determiners: stems('le la les'),
  marks: stems(''),
  not: stems('pas'),
  per: phrases({
    none: "le titre a, l' action a, l' an dernier, l' an passe, l' an prochain, le mois dernier, le mois prochain, le jour meme, le jour ou",
    share:
      "par action, l' action, par titre, le titre, par part, la part, / action, par action ordinaire, par action existante, en numeraire par action, en especes par action, chaque action, pour chaque action",
    year: "par an, par annee, l' an, / an, chaque annee, annuel, annuelle, annuellement, a l' annee, de revenu annuel, de revenu recurrent annuel",
    month: 'par mois, le mois, / mois, chaque mois, mensuel, mensuelle, mensuellement',
    quarter: 'par trimestre, chaque trimestre, / trimestre',
    day: 'par jour, le jour, / jour, chaque jour, quotidien',
    hour: "l' heure, l' heure, par heure, / heure, / h",
    unit: "piece, la piece, l' unite, par unite, le baril, par baril, / baril, la tonne, par tonne, / tonne, l' once, par once, / once, le megawattheure, le kilowattheure, / kwh, le kwh, par kilowattheure, par megawattheure, / mwh, le mwh, par mwh, le kilo, par kilo, le metre carre, / m2, l' un, par personne, par salarie, par client, par tete",
  }),
  between: stems('entre'),
  from: stems("de d' des"),
  to: stems('a'),
  or: stems('ou'),
  changes:
    stems(`passer passe passent passera passant passait passee passes grimper grimpe bondir bondi bondit augmenter augmente relever releve relevee releve ramener ramene ramenee porter porte portee baisser baisse chuter chute tomber tombe reculer recul recule monter monte
    progresser progresse abaisser abaisse reduire reduit reduite descendre descend descendu revenir revenu reviser revise revisee faire evoluer evolue fluctuer elever eleve gonfler diminuer diminue accroitre`),
  afterwards: stems('puis ensuite enfin'),
  against: stems('contre apres'),
  partyPrepositions: stems("avec aupres pour a au aux chez par de d' du des en"),
  unitPronouns: stems('en'),
  moneyVerbs: listed(
    `apport consent pret preter avanc invest debours pay paie reclam vers pese pesa pesent valai valu vau mettr mis met inject leve leva demand offr offert propos touch rembours fourni
    financ garanti engag depens cout rapport perd gagn encaiss empoch accord octroy doubl alloue allou emprunt doi dev doit promet promi reserv consacr recueill recolt collect souscri`,
  ),
  auxiliaries: stems('a ont avait avaient aura auront aurait auraient est sont etait etaient sera seront serait seraient'),
  subjectPronouns: stems('il elle ils elles on'),
  more: stems('plus moins mieux'),
  nowadays: stems("aujourd' aujourd'hui aujourdhui desormais maintenant hier auparavant"),
  priceBefore: stems('pour'),
  trades: stems(
    `acheter achete achetee achetes achetera acheteront achetait acheterait commander commande commandee commandera commandait vendre vendu vendue vend vendra vendait livrer livre livrera livrait
    racheter rachete achat achats commandes vente ventes signe signent signer cede cedee cedes ceder cedait emporte reprend repris reprise importer importe exporter exporte ecouler ecoule fournir fourni fournira`,
  ),
  outOf: phrases({ of: 'sur les, sur un total de, sur' }, 'backwards'),
  relatives: stems("que qu' dont qui"),
  including: stems('dont'),
  beforeOne: stems("pour a d' de"),
  afterOne: stems('symbolique'),
  nameWords: stems("le la les l' de du des d' et"),
  clauseEnds: stems('et ou puis dont tandis alors mais'),
  labels: stems(
    'page pages article articles numero n° no rue avenue chapitre version phase serie lot niveau tome volume boulevard salle vol ligne place rang edition lle ile bis cac sbf dax ftse nasdaq nikkei stoxx russell ibex topix msci boeing airbus windows iphone galaxy falcon ariane playstation xbox gpt claude gemini llama',
  ),
};

/** The forms of a verb in -er that qualify an amount: "dépasse", "avoisinerait", "frôlant". */
function forms(root: string, tail = ''): string {
  return 'e ent er a ait aient era erait eront eraient ant'
    .split(' ')
    .map((ending) => root + ending + tail)
    .join(', ');
}
