import type { AmountLanguage } from '../amounts.ts';
import { numbers, phrases, stems } from '../phrases.ts';
import { englishCurrencies } from './currencies.ts';
import { englishPlaces } from './currency-places.ts';

export const englishAmounts: AmountLanguage = {
  decimal: '.',
  numbers: numbers(`
    zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16
    seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90`),
  hundreds: stems('hundred'),
  bareHundreds: false,
  thousands: stems('thousand'),
  articles: stems('a an'),
  and: stems('and'),
  fractions: numbers('half 0.5 quarter 0.25 third 0.333333333333 thirds 0.333333333333'),
  point: stems('point'),
  collectives: numbers('dozen 12'),
  scales: numbers(
    'hundred 1e2 thousand 1e3 million 1e6 milion 1e6 billion 1e9 trillion 1e12 quadrillion 1e15 crore 1e7 lakh 1e5',
  ),
  foreignScales: new Map(),
  scaleMarks: new Map(
    Object.entries({
      k: 1e3,
      K: 1e3,
      m: 1e6,
      M: 1e6,
      mn: 1e6,
      Mn: 1e6,
      MN: 1e6,
      mln: 1e6,
      Mln: 1e6,
      MLN: 1e6,
      mil: 1e6,
      mio: 1e6,
      Mio: 1e6,
      MM: 1e6,
      mm: 1e6,
      b: 1e9,
      B: 1e9,
      bn: 1e9,
      Bn: 1e9,
      BN: 1e9,
      bln: 1e9,
      Bln: 1e9,
      BLN: 1e9,
      bil: 1e9,
      T: 1e12,
      t: 1e12,
      tn: 1e12,
      Tn: 1e12,
      TN: 1e12,
      trn: 1e12,
      Trn: 1e12,
      TRN: 1e12,
      trln: 1e12,
      TRLN: 1e12,
      tril: 1e12,
      cr: 1e7,
      Cr: 1e7,
      CR: 1e7,
    }),
  ),
  of: stems('of de'),
  currencies: englishCurrencies,
  dollar: 'dollar',
  weakCurrencies: stems(
    'pound won real reai sol sole som lei leu lev leva lira lire mark kip lek rand leone colon kina tala balboa crown dong cordoba dram pula escudo',
  ),
  formerCurrencies: new Map(),
  places: englishPlaces,
  prices:
    stems(`cost costs costing price prices priced pay pays paid paying worth fetch fetched sell sells sold selling buy buys bought charge charged spend spent fee fine fined fare ticket tickets rent wage salary bet
    donation donated bid raise raised invested tax bill`),
  minor: phrases({
    '?USD': 'cent, u.s. cent, us cent',
    '?GBP': 'penny, pennie',
    GBP: 'pence, p',
    GHS: 'pesewa',
    INR: 'paisa, paise',
    RUB: 'kopeck, kopek',
    '?MXN': 'centavo',
    '?EUR': 'euro cent, eurocent',
  }),
  minorMarks: new Map(Object.entries({ p: 'GBP', c: '?USD' })),
  percents: phrases({
    '1': '%, percent, per cent, pct, percentage, percentage point, percent point, pc, ppt, ppts',
    '0.01': 'basis point, bp, bps',
    '0.1': '‰',
  }),
  points: phrases({ '1': 'point, percentage point, percent, per cent, percent point' }),
  theOne: stems(''),
  minus: stems('minus negative'),
  units: phrases({
    GW: 'gigawatt',
    MW: 'megawatt',
    kW: 'kilowatt',
    TW: 'terawatt',
    GWh: 'gigawatt hour, gigawatthour',
    MWh: 'megawatt hour, megawatthour',
    kWh: 'kilowatt hour',
    TWh: 'terawatt hour',
    t: 'tonne, ton, metric ton, metric tonne, short ton',
    kg: 'kilogram, kilo',
    bbl: 'barrel, bpd',
    boe: 'boe, barrel of oil equivalent',
    'm²': 'square metre, square meter, m2, m ², sq m, sqm',
    'sq ft': 'square foot, square feet, sq ft',
    'm³': 'cubic metre, cubic meter, m3, m ³',
    'cu ft': 'cubic foot, cubic feet',
    ha: 'hectare',
    ac: 'acre',
    'km²': 'square kilometre, square kilometer',
    mi2: 'square mile',
    shares: 'share',
    oz: 'ounce, troy ounce',
    lb: 'lb',
    BTC: 'bitcoin',
    ETH: 'ether',
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
      GWp: 'GW',
      MWp: 'MW',
      MWdc: 'MW',
      MWac: 'MW',
      kt: 'kt',
      Mt: 'Mt',
      kg: 'kg',
      ha: 'ha',
      BTC: 'BTC',
      ETH: 'ETH',
      oz: 'oz',
      lbs: 'lb',
    }),
  ),
  unitAdjectives: stems(
    'new newly issued ordinary common preferred preference existing additional outstanding class a b c treasury american depositary restricted convertible voting its own of the',
  ),
  times: stems('times'),
  afterMultiple: stems(
    'as what more less greater larger bigger smaller higher lower faster earnings sales revenue revenues ebitda ebit oversubscribed subscribed profit profits cheaper covered core adjusted trailing forward',
  ),
  multipleDeterminers: stems(
    'the its their his her our that this what as of book expected annual projected estimated net operating next last free cash core over a an',
  ),
  multiplied: stems(
    `size value amount price earnings profit profits sales revenue revenues ebitda ebit average level capacity volume salary stake gdp debt capital income book valuation yield population weight total number sum output
    production turnover cost money equity assets rate flow return needs cover`,
  ),
  periods: stems('year month week day quarter season night century decade game match'),
  beforeMultiple: stems('ratio multiple leverage valued valuation oversubscribed covered trading trades traded'),
  beforeCompared: stems(
    'is are was were be worth represents represent equal equals pays paid costs cost valued roughly earns earned at',
  ),
  countsDirectly: true,
  moneyNouns:
    stems(`profit profits loss losses revenue revenues sales debt debts loan loans deal investment fine dividend dividends cash capital cost costs charge charges income earnings funding financing subsidy grant grants tax taxes assets liabilities contract contracts
    order orders turnover ebitda valuation bid offer takeover acquisition facility bond bonds bailout budget borrowings deposits payment payments fees fee royalties royalty award settlement backlog surplus deficit inflows outflows stake`),
  afterNumber:
    stems(`a an the this that these those in on at to from for of with by as per after before since until through over under between during against and or but nor than while when which who it its they we he she was were is are had has have will would last next
    comes came goes went remains remained flows flowed is being been to and stays be can could may might should must
    year each every annually yearly compared versus vs up down if so because though although more less or worth including excluding alone upfront ago earlier later today yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december raised paid into about said says out via not also`),
  peopleEndings: ['s', 'ese', 'ish', 'men'],
  countNouns:
    stems(`user users subscriber subscribers customer customers people inhabitants population audience visitor visitors view views download downloads vehicle vehicles car cars household households passenger passengers reader readers parameter parameters token tokens
    employee employees worker workers job jobs viewer viewers member members patient patients copies`),
  before: phrases(
    {
      about: `about, around, approximately, roughly, some, nearly, almost, close to, circa, an estimated, estimated, estimated at, in the region of, in the order of, on the order of, somewhere around, approx, approx ., ca ., c ., a reported, reported, more or less, virtually, approaching, ~, ≈, an approximate, as good as`,
      at_most: `up to, as much as, as many as, at most, no more than, not more than, a maximum of, maximum of, maximum, capped at, limited to, not exceeding, not to exceed, as high as, not exceed, not be more than, a cap of, at the most, ≤, or up to`,
      at_least:
        'at least, no less than, not less than, a minimum of, minimum of, minimum, starting at, no fewer than, not fewer than, as little as, as low as, upwards from, ≥, a floor of',
      more_than:
        'more than, over, above, in excess of, upwards of, upward of, north of, greater than, higher than, beyond, past, just over, well over, bigger than, better than, >, larger than',
      less_than:
        'less than, under, below, fewer than, shy of, south of, just under, well under, lower than, smaller than, short of, <, cheaper than',
      exact:
        'dispute over, disputes over, lawsuit over, suit over, row over, battle over, fight over, talk over, concern over, question over, claim over, feud over, more or less than, over and above, no more and no less than',
    },
    'backwards',
  ),
  across: phrases(
    {
      more_than:
        'exceed, exceeded, exceeding, surpass, surpassed, surpassing, topped, topping, tops, above, past, beyond, crossed, crossing, broke through, excess of',
      less_than: 'below, beneath',
      about: 'approach, approached, nears, neared, nearing',
    },
    'backwards',
  ),
  after: phrases({
    about: 'or so, approximately, or thereabout, give or take',
    at_least: 'or more, or above, or higher, at least, minimum, at a minimum, and up, and above',
    at_most: 'or less, or below, or lower, at most, maximum, at the most, at a maximum, tops',
    exact: 'or more than, or less than, at least as, at least in, at least on',
  }),
  afterHyphen: phrases({ more_than: 'plus' }),
  transparent: stems('the a an of even already now easily far comfortably mark just barely not an'),
  adverbEnding: 'ly',
  determiners: stems('the a an'),
  marks: stems('mark threshold level barrier milestone line range'),
  not: stems("not n't never"),
  per: phrases({
    none: 'a year ago, a year earlier, a year before, a year later, a month ago, a month earlier, a day earlier, a day ago, a quarter ago, a quarter earlier, a share sale, a unit of, annual report, annual meeting, a day after, a day before, a piece of',
    share:
      'a share, per share, each share, / share, per ordinary share, per common share, for each share, in cash for each share, in cash per share, in cash for every share, per ad, per unit of stock, in cash a share, a unit of stock',
    year: 'a year, per year, annually, per annum, each year, every year, yearly, / year, / yr, pa, p.a., annual',
    month: 'a month, per month, monthly, each month, every month, / month',
    quarter: 'a quarter, per quarter, each quarter, every quarter, quarterly',
    day: 'a day, per day, daily, each day, every day, / day, bpd',
    hour: 'an hour, per hour, hourly, / hour',
    unit: 'each, apiece, a piece, a barrel, per barrel, / barrel, / bbl, a ton, a tonne, per ton, per tonne, / ton, / tonne, an ounce, per ounce, / oz, a pound, per pound, a bushel, per bushel, a unit, per unit, a gallon, per gallon, a head, per head, per person, a dozen, per customer, per user, a seat',
  }),
  between: stems('between'),
  from: stems('from'),
  to: stems('to'),
  or: stems('or'),
  changes:
    stems(`rise rises rose risen rising fall falls fell fallen falling climb climbed climbing jump jumped jumping drop dropped dropping gain gained slip slipped slide slid sink sank sunk grow grew grown growing increase increased increasing decrease decreased decline declined
    raise raised raising cut lift lifted lower lowered up down went go gone boost boosted double doubled shrink shrank shrunk surge surged plunge plunged tumble tumbled edge edged ease eased change changed narrow narrowed widen widened trim trimmed expand expanded swing swung reduce reduced`),
  afterwards: stems('then'),
  against: stems('versus vs against'),
  partyPrepositions: stems('from with by for to at in'),
  unitPronouns: stems(''),
  nowadays: stems('today now'),
  priceBefore: stems('for'),
  outOf: phrases({ of: 'of the, out of, out of the' }, 'backwards'),
  relatives: stems('that which it they he she'),
  including: stems('including'),
  beforeOne: stems('for at of'),
  afterOne: stems('nominal'),
  nameWords: stems('the of and &'),
  clauseEnds: stems('and or but while with then'),
  labels: stems(
    'page pages article no number street road section chapter version phase series lot level volume vol rule form chapter item flight route highway room suite type class group category tier cac sbf dax ftse nasdaq nikkei stoxx russell ibex topix msci boeing airbus windows iphone galaxy falcon ariane playstation xbox gpt claude gemini llama',
  ),
};
