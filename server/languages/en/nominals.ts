import type { NominalWords } from '../nominal-words.ts';

export const englishNominals: NominalWords = {
  heads: {
    company: {
      x: `minnow heavyweight stalwart line club trucker haulier plan trust bakery brewery dairy farm mill shipyard yard restaurant pub supermarket winery quarry garage hotel company group firm startup start-up unicorn giant conglomerate corporation business enterprise maker manufacturer producer developer provider operator supplier vendor contractor publisher builder owner
        chipmaker carmaker automaker drugmaker planemaker lender bank insurer reinsurer brewer distiller retailer grocer miner driller refiner utility carrier airline shipper landlord tenant lessor lessee buyer seller acquirer bidder suitor target predator
        rival competitor peer challenger pioneer subsidiary arm unit division affiliate offshoot branch spin-off spinoff parent owner shareholder investor backer creditor borrower customer client partner licensee licensor franchise
        platform marketplace exchange broker brokerage fund manager lab laboratory studio network foundry hyperscaler neocloud fintech biotech medtech activist engineer packager recycler shipbuilder steelmaker papermaker
        newspaper broadcaster outlet magazine wire agency consultancy adviser venture consortium vehicle chain brand label house franchisee wholesaler distributor importer exporter trader merchant hotelier caterer restaurateur
        chain-store housebuilder homebuilder contractor processor host reseller telco toymaker specialist outfit researcher jeweller jeweler watchmaker shoemaker glassmaker winemaker dealmaker dealer`,
    },
    institution: {
      x: 'government ministry regulator watchdog agency authority commission council court tribunal university hospital charity foundation state kingdom city administration department institute college senate parliament bloc treasury body',
    },
    person: {
      x: `chairman chairwoman chair chief-executive ceo president founder co-founder boss executive billionaire entrepreneur financier minister analyst economist lawyer spokesman spokeswoman governor mayor heir tycoon magnate mogul veteran chief finance-chief director officer manager finance-director general-counsel head scientist banker physicist biologist chemist politician lawmaker aristocrat octogenarian`,
    },
    product: {
      x: 'chatbot app software model drug medicine compound molecule therapy vaccine treatment candidate game device phone robot assistant service website',
    },
  },
  makers: 'maker manufacturer producer developer publisher owner operator creator parent builder provider specialist researcher',
  parts: 'subsidiary arm unit division affiliate offshoot branch spin-off spinoff venture',
  sides:
    'lender tenant landlord lessor lessee buyer seller acquirer bidder suitor target predator shareholder investor backer creditor borrower customer client partner supplier licensee licensor vendor',
  others: 'rival competitor peer challenger',
  young: 'startup start-up unicorn fintech biotech medtech',
  giants: 'giant conglomerate',
  plain:
    'company group firm business corporation enterprise giant conglomerate startup start-up unicorn subsidiary arm unit house',
  besideOnly: `team enterprise model game device specialist researcher phone service website index brand house label network studio market institute college office department body administration state city government
    council commission court senate parliament bloc treasury franchise site bond currency commodity paper title target channel union line major`,
  eitherHeads:
    'partner investor shareholder backer client associate banker broker trader dealer consultant buyer engineer owner activist manager',
  sideRoles: `
    buyer: buyer acquirer bidder suitor
    target: target
    seller: seller vendor
    lender: lender creditor
    borrower: borrower
    tenant: tenant lessee
    landlord: landlord lessor
    customer: customer client
    supplier: supplier vendor contractor
    investor: investor shareholder backer`,
  roleVerbs: `
    buyer: buy buys bought acquire acquires acquired offer offers offered bid bids proposed proposes approach approached swoop snapped
    seller: sell sells sold dispose
    lender: lend lends lent lending
    borrower: borrow borrows borrowed owes owed owe
    tenant: rent rents rented lease leases leased
    landlord: lets
    customer: order orders ordered buy buys bought pays
    supplier: supply supplies supplied sells provides makes made
    investor: invest invests invested holds owns backed backs`,
  roleNouns: `
    buyer: approach offer bid proposal takeover buyout acquisition interest purchase
    lender: loan credit financing debt
    supplier: order delivery capacity
    investor: investment stake backing`,
  notHeads: '',
  notParties: 'working peer age pressure focus support minority ethnic civil',
  large: 'group giant conglomerate corporation multinational',
  headSectors: `
    property: trust landlord
    fund: trust
    logistics: trucker haulier
    pension_fund: plan`,
  definite: 'the',
  demonstrative: 'this that',
  possessive: 'its their his her',
  speakers: 'our my',
  indefinite: 'a an',
  contracted: '',
  preAdjectives: '',
  same: 'same',
  copulas: 'is was remains became becomes',
  latter: '',
  second: 'the latter',
  former: 'the former',
  agentEndings: [],
  notAgents: '',
  relatives: 'which that who whose where whom',
  naming: 'called named dubbed christened known',
  coordinators: 'and or nor',
  clauseWords: 'and but or that while as because when if after before although though whereas since until where what whether',
  finiteEndings: ['ed', 'ly', 'ing'],
  participleEndings: ['ed', 'ing'],
  headLast: true,
  nameSectors: `
    regulator: authority commission watchdog regulator regulatory supervisory autorite regulation conduct
    court: court tribunal cour
    university: university universite college
    ministry: ministry ministere department
    agriculture: growers farms seeds agri
    drinks: ales brewing brewery beverages wines distillers brasserie
    pension_fund: pension pensions retirement superannuation super
    rating: ratings
    property: reit trust properties realty land
    hotel: hotels resorts inns
    sport: athletic united rovers wanderers albion fc afc club olympique racing sporting
    newspaper: ledger post times gazette herald tribune courier journal chronicle
    aerospace: aerospace avionics aviation
    construction: construction builders homes
    security: security cyber
    games: games gaming
    cars: motors auto automotive
    oil: oil petroleum petrole
    chemicals: chemicals chimie
    steel: steel aciers acieries
    water: water eaux eau`,
};
