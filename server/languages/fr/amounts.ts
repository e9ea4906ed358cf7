import type { AmountLanguage } from '../amounts.ts';
import { numbers, phrases, stems } from '../phrases.ts';
import { frenchCurrencies } from './currencies.ts';

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
  of: stems("de d'"),
  currencies: frenchCurrencies,
  weakCurrencies: stems(
    'livre real reai reaux won sol sole som sum lei leu lev lire mark kip lek rand leone colon kina tala balboa zig couronne florin sterling dram escudo leva cordoba pula',
  ),
  minor: phrases({ '?EUR': 'centime, eurocent, euro cent', '?USD': 'cent', GBP: 'penny, pence' }),
  minorMarks: new Map(),
  percents: phrases({
    '1': '%, pour cent, pourcent, pourcentage, pour cent, point de pourcentage, p. cent',
    '0.01': 'point de base, pdb, pb, bp, bps',
    '0.1': '‰, pour mille',
  }),
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
    kg: 'kilo, kilogramme',
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
    "plus moins le la les l' son sa ses leur leurs superieur superieure superieurs inferieur inferieure ce celui celle ceux mieux sursouscrit sursouscrite l'ebitda ebitda ebit",
  ),
  periods: stems(
    'an annee mois semaine jour trimestre semestre matin soir fois siecle decennie lundi mardi mercredi jeudi vendredi samedi dimanche',
  ),
  beforeMultiple:
    stems(`ratio multiple levier valorise valorisee valorisation sursouscrit sursouscrite souscrit souscrite couvert couverte couverture paye payee capitalise multiplier benefice
    benefices ebitda resultat de d' a soit egal egale represente representent representait vaut valent valait pese pesent environ pres`),
  moneyNouns:
    stems(`chiffre affaires dette dettes benefice benefices revenu revenus perte pertes capital subvention subventions aide aides pret prets credit credits vente ventes recette recettes creance creances obligation obligations
    commande commandes investissement investissements tresorerie liquidites fonds propres financement financements depense depenses cout couts economies ebitda resultat dividende dividendes amende amendes passif passifs actif actifs plus moins
    plus-value charges provisions provision frais honoraires cash valorisation capitalisation emprunt emprunts garanties garantie engagements budget cotisations impots taxes royalties redevances redevance loyers loyer excedent deficit marge
    depots depot encours stock stocks prime primes indemnites indemnite dommages travaux contrats contrat paiements paiement avances avance apports apport levee rachats depreciations depreciation synergies flux`),
  afterNumber: stems(''),
  countNouns:
    stems(`utilisateur utilisateurs abonne abonnes client clients habitant habitants population audience visiteur visiteurs vue vues telechargement telechargements vehicule vehicules voiture voitures foyer foyers passager
    passagers lecteur lecteurs parametre parametres jeton jetons token tokens personne personnes salarie salaries emploi emplois spectateur spectateurs internautes membres patients exemplaires`),
  before: phrases(
    {
      about: `environ, quelque, pres de/des, a peu pres, approximativement, autour de/des, aux alentours de/des, alentours de/des, de l' ordre de, presque, quasi, quasiment, pas loin de, proche de/des, non loin de, un peu moins ou plus de, grosso modo, estime a,
      estimee a, evalue autour de, avoisinant, avoisinant les, frole, frolant, frolent, frolait, avoisine, avoisinent, avoisinait, approche, approchent, approchait, approchant, flirte avec, flirtent avec, flirtait avec, une somme d' environ, circa, ca, peu ou prou, ~, ≈`,
      at_most: `jusqu' a, jusqu' aux, jusqu' au, jusque a, jusqua, au plus, au maximum, un maximum de, maximum de, maximum, dans la limite de, a concurrence de, plafonne a, plafonnee a, plafonnes a, plafonnees a, limite a, limitee a, plafond de, ne depassant pas, n' excedant pas, tout au plus, ≤, pas plus de`,
      at_least:
        'au moins, au minimum, un minimum de, minimum de, minimum, a partir de, au bas mot, a tout le moins, pas moins de, ≥, plancher de',
      more_than: `plus de/des, superieur a, superieure a, superieur au, superieurs a, superieures a, au dessus de/des, au dela de/des, plus que, un peu plus de, bien plus de, >`,
      less_than: `moins de/des, inferieur a, inferieure a, inferieurs a, inferieures a, en dessous de/des, au dessous de/des, sous, sous les, sous la barre de/des, sous le seuil de/des, sous le cap de/des, un peu moins de, a peine moins de, <, en deca de/des`,
      exact: 'en plus de/des, ni plus ni moins de, a moins de que, ni plus ni moins que',
    },
    'backwards',
  ),
  across: phrases(
    {
      more_than: `depasse, depassent, depassait, depassaient, depassera, depasseront, depasser, depasserait, depasseraient, depassant, depassee, excede, excedent, excedera, excedant, exceder, excedait, passe le cap, passer le cap, passe la barre, passer la barre, cap, barre, franchi, franchit, franchir`,
      about:
        'frole, frolent, frolait, frolant, froler, avoisine, avoisinent, avoisinait, avoisiner, avoisinant, avoisinera, approche, approchent, approchait, approcher',
    },
    'backwards',
  ),
  after: phrases({
    about: 'environ, approximativement, a peu pres, peu ou prou',
    at_least:
      'au moins, au minimum, minimum, ou plus, ou davantage, et plus, et au dela, voire plus, voire davantage, au bas mot',
    at_most: 'au plus, au maximum, maximum, maxi, max, tout au plus, au grand maximum, ou moins',
  }),
  transparent: stems(
    "les le la l' de des d' desormais deja largement aujourd'hui ainsi meme encore maintenant pas tout bien seuil cap barre bientot nettement seulement a",
  ),
  adverbEnding: 'ment',
  not: stems('pas'),
  per: phrases({
    share:
      "par action, l' action, par titre, le titre, par part, la part, / action, par action ordinaire, par action existante, en numeraire par action, en especes par action, chaque action, pour chaque action",
    year: "par an, par annee, l' an, / an, chaque annee, annuel, annuelle, annuellement, a l' annee, de revenu annuel, de revenu recurrent annuel",
    month: 'par mois, le mois, / mois, chaque mois, mensuel, mensuelle, mensuellement',
    quarter: 'par trimestre, chaque trimestre, / trimestre',
    day: 'par jour, le jour, / jour, chaque jour, quotidien',
    hour: "l' heure, l' heure, par heure, / heure, / h",
    unit: "piece, la piece, l' unite, par unite, le baril, par baril, / baril, la tonne, par tonne, / tonne, l' once, par once, / once, le megawattheure, par megawattheure, / mwh, le mwh, par mwh, le kilo, par kilo, le metre carre, / m2, chacun, chacune, l' un, par personne, par salarie, par client, par tete",
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
  including: stems('dont'),
  beforeOne: stems("pour a d' de"),
  nameWords: stems("le la les l' de du des d' et"),
  clauseEnds: stems('et ou puis dont tandis alors mais'),
  labels: stems(
    'page pages article articles numero n° no rue avenue chapitre version phase serie lot niveau tome volume boulevard salle vol ligne place rang edition lle ile bis',
  ),
};
