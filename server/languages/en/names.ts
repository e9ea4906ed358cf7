import type { NameWords } from '../name-words.ts';
import { englishAdjectives, englishNouns } from './ordinary.ts';

export const englishNames: NameWords = {
  functionWords: `
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen seventy eighty ninety dozens scores
    anyone everyone someone somebody anybody nobody everybody everything anything something elsewhere somewhere nowhere whoever
    around throughout across along amid per below above beneath underneath opposite plus minus aboard alongside
    the a an and or but nor so yet if of in on at to for from by with without about into onto over under between among against through during before after since until till within across behind beyond near off up down out as than
    like per via upon toward towards despite except besides i you he she it we they me him her us them my your his its our their mine yours hers ours theirs this that these those who whom whose which what when where why how there here
    is are was were be been being am has have had having do does did done will would shall should can could may might must not no nor none all any both each every either neither some such same other another many much more most few fewer less
    least several only own too very just also even still already again once twice ever never always often soon then thus hence however meanwhile moreover nevertheless nonetheless therefore otherwise instead indeed perhaps maybe
    although though because while whereas unless whether one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand first second third last next now today yesterday tomorrow tonight yes
    let's it's that's there's he's she's we're they're i'm don't doesn't didn't won't can't isn't wasn't aren't`,
  ordinary: `
    remember cue consider imagine recall forget suppose behold beware enough plenty granted true sure ok okay hello thanks goodbye oh ah well
    about accord according account accounts acquires acquire acquired acquisition acquisitions acquirer action activist actual additional adds added address adviser advisers advisor advisors affair agency agree agreed agreement agreements agrees ahead aim aims
    airline airlines all-cash alliance alone also amount amounts analyst analysts analysis announce announced announcement announces annual antitrust appeal approach approval approve approved approves arm article asked asks asset assets assuming attorney auction
    authorities average award awards awarded back backed backer backers backing backs bad bailout balance bank banker bankers bankruptcy banks based battle beat beats beauty beneath best bet bets better bid bidder bidders bids big bigger biggest bill billion billionaire blaming block board boards
    bond bonds book boom boost boosts borrow borrowing borrows both bought break breaking brewer brief bring brings broker brokers bubble budget build builder builds built business businesses buy buyer buyers buying buyout buyouts buys
    call called calls capacity capital car carmaker carmakers cartel case cash ceo chair chairman challenge chance change changes charge cheap chemicals chief chip chipmaker chipmakers chips circle claim claims clean clear clients close closed closes closing cloud coal coming comment
    commentary commitment committee commodities companies company competition competitor competitors complete completed completes completion concern concerns conditions consortium construction consultancy consumer consumers contact contract contracts control controlling copyright
    corporate correction cost costs council court courts credit creditors crisis critics currency current customer customers cut cuts daily data date day days deal deals dealmakers debt decade decision decliners defence defense delay delays delivery demand details developer
    developers development developing digest digital direct director directors disclaimer discussions dividend dividends document documents dollar done double down draft drug drugmaker early earlier earnings economist economists economy editing editor editors employees end ended energy engineer enter enters
    entrepreneur equities equity estate european evening event eventually every everyone everything exchange exclusive executive executives expect expected expects expert experts explained exploration exports export facility fact factory fails falling falls family fears
    federal fee fees figures filing filings final finally finance financial financials financing fine fined fines firm firms firstly fiscal five-year flat focus following food for-profit forecast foreign former formerly forward forward-looking founded founder founders founding fourth free
    fresh full fund funded funding fundraising funds further future gain gained gaining gains game gas general get gets giant give given gives giving global goal going gold good government governments grab grabs great green grocer gross group groups growing growth guidance
    half hard headline headlines health hedge help helped high higher highlights history hits hit hold holder holders holding holdings home hope hospital hotel hours house household housing huge idea impact improve including income increase index industrial industry inflation information
    infrastructure initial injects injection inside insider insurance insurer insurers intelligence interest interested international interview invest invested investing investment investments investor investors invests involved issue issuer issues job jobs join joint joins journal judge jumps
    junk keep key know labor labour land landlord large larger largest late later latest launch launched launches law lawmakers lawsuit lawyer lawyers lead leader leaders leading leads lease leased leases least leave leaves legal lender lenders lending letter letters level leverage licence license liquidity listed
    little live loan loans local logistics london-listed long long-term longer look looking loss losses low lower main major majority make maker makers makes making management manager managers manufacturing many margin margins market markets market's maturity media medical meeting member members memo merge
    merger mergers merges message milestone milestones million millions miner miners mining minister minority missed model models modern money month months mortgage mostly move moves much multiple names national natural near nearly need negotiations net network new newly news newsletter night nobody note
    notes nothing notice notices nuclear number numbers offer offered offering offers office officer officials oil old open opens operating operator operators opinion options order ordered orders organic original outlook output outside overseas overview owned owner owners ownership owns page paid paper
    parent part partially parties partner partners partnership partnerships past patent patients pay paying payment payments payout payouts pays peers penalty pension people per percent period permanent phase pick picks pipeline plan planned plans plant platform play players please pledge pledges plunge point points
    policy pool port portfolio position post posted potential pound pounds power premium prepares president press pressure pretax previous previously price priced prices pricing primary principal prior private privately probably probe process producer producers product production products profit profits program
    progress project projects promise property proposal proposals proposed prospective provider public publisher purchase purchases pursuing push put puts quarter quarterly question questions quick quote raise raised raises raising rally rare rate rates rating ratings reach reached reaches read reader
    ready real realty reason rebound recall receipts recent recently record records recovery reduce refinancing regarding regulator regulators regulatory reject rejects related release released remain remaining remains report reported reportedly reporter reporters reporting reports representatives required rescue
    research reserve resources response restaurant restructuring result results retail retailer retailers return returns revenue revenues review reviewed rise rises rising risk risks rival rivals robot role round rounds royalties royalty rule rules rumors rumours run running rush safety said sale sales same savings
    saying says scheme scientists scoop scrap scraps seal seals search season secondary secret sector secure secured secures securities security see seek seeking seeks seen segment sell seller sellers selling sells senior separate separately series service services set sets settle settlement settles
    severe share shareholder shareholders shares sharply shell shift ship shipping shop shops short shortly shows side sign signed signing signs similar sinks site size slide slides slump small smaller smart software soars sold source sources speaking specialist spend spending spends spin spin-off split spokesman
    spokesperson spokeswoman squeeze staff stage stake stakes standing start started starting starts startup startups start-up state statement statements states steel step steps stock stocks stop store stores story strategic strategy street strong structure struggling study subject subscribe subsidiary success sues
    suit suitor suitors summary supermarket supplier suppliers supply support surge surges swap swaps systems take takeover takeovers taken takes taking talk talks tap taps target targets tax taxpayers tech technology telecom tenant tender term terms test thank thanks think thinks third-quarter threat thursday's
    tie-up time timeline title together top topics tops total trade traded trader traders trades trading transaction transactions transfer transport travel treasury trial tried trust truth try turn turnover tv two-year typically ultimately unable under unions unit university unlike unveil unveils update updated updates
    upfront use used user users using utilities utility valuation value valued values vehicle venture ventures version video view views vote wages wait wall want wants war warehouse warns warning watch watchdog water way wealth weapons web website week weekly weeks well west whatever whoever win wins winner winners
    winning wire won wonder word words work workers working works world worst worth wrap write writing year years yield young your zero
    sir madam dear lord meet meanwhile likewise elsewhere overnight asked privately backed born based listed headquartered established incorporated launched fresh citing unlike under backing facing armed
    severe asthma exclusive agreement eligible tiered plus upfront terms net forward actual founded previously pending effective
    online offline overseas half-year nausea chip furthest farthest away looked leaked drunk undrawn worldwide gloomy rosy sworn backstopped parked buoyed spurred battered squeezed pressed quizzed contacted controlled led hurt dogged bogged flush cushioned stung rattled emboldened undeterred unfazed undaunted burdened saddled hobbled hamstrung freed shorn stripped gone liquidator liquidators receivers administrators midwest online offline overseas half-year nausea chip chips retailers drugmakers`,
  nouns: englishNouns,
  adjectives: englishAdjectives,
  nounEndings: ['', 's', 'es', 'ies'],
  adjectiveChanges: {},
  adjectiveEndings: ['', 'ly', 'er', 'est'],
  titleCase: true,
  abstractEndings: ['ing', 'tion', 'tions', 'ment', 'ments', 'ness', 'ity', 'ism', 'ists', 'ship'],
  ordinaryEndings: [
    'ing',
    'tion',
    'tions',
    'ment',
    'ments',
    'ness',
    'ly',
    'ity',
    'ous',
    'able',
    'ible',
    'ism',
    'ists',
    'ized',
    'ised',
    'less',
    'ward',
    'wards',
    'ship',
  ],
  capitalAfterColon: true,
  notNames: `
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. aug. sep. sept. oct. nov. dec. mondays tuesdays wednesdays thursdays fridays saturdays sundays i'll i've i'd i'm series monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thur thurs fri sat sun christmas easter thanksgiving ramadan ai ceo cfo coo cto cio cmo evp svp vp gm ipo m&a r&d gdp vat ebitda ebit eps esg etf etfs llm llms gpu gpus cpu cpus hbm gmt utc est edt pst et bst cet am pm a.m p.m a.m. p.m.
    sterling usd eur chf gbp jpy cny cad aud hkd sgd inr brl mxn zar nok sek dkk pln czk rmb krw twd mw gw kw mwh gwh twh kwh bln mln tln bn mn tn bbl bpd boe lng co2 spac spacs lbo reit reits nav aum pe p/e roi saas b2b b2c api hr pr it tv 4g 5g 6g iii ii iv vi vii viii ix xi xii xx xxi
    lei isin siren sedol cusip figi bic iban mic ric swift
    tenn calif mass conn fla ill mich minn tex ariz colo wis nev okla ala neb internet web covid covid-19 fy q1 q2 q3 q4 h1 h2 1h 2h 1q 2q 3q 4q big tech ph ph.d phd ph.d. mba m.d md esq esq. jr jr. sr sr. note ps faq usa-based nft nfts dao kyc defi atm atms evs ev suv suvs hiv dna rna mrna covid19 phase chapter section exhibit form page figure table item class tier
    board company agreement group's agreements transaction notes offer shares offering merger closing parties agreement's s.e.c gaap non-gaap ifrs xetra`,
  demonyms: `
    cornish yorkshire lancastrian bavarian catalan basque flemish walloon silesian siberian quebecois texan hawaiian
    american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian danish swedish norwegian finnish icelandic polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian
    chinese japanese korean indian pakistani bangladeshi indonesian malaysian singaporean thai vietnamese filipino australian canadian mexican brazilian argentine argentinian chilean colombian peruvian israeli saudi emirati qatari kuwaiti iranian iraqi
    egyptian moroccan tunisian algerian nigerian kenyan ghanaian ethiopian african asian european latin western eastern northern southern nordic baltic middle u.s u.s. us uk u.k u.k. eu e.u taiwanese californian texan estonian latvian lithuanian croatian serbian slovenian cypriot maltese luxembourgish`,
  legalForms: 'plc inc inc. corp corp. corporation ltd ltd. limited llc llp lp l.p l.p. co co. company incorporated',
  companyWords: `
    plan ales inns newswire superannuation growers
    growth mill park quarry quarries cakes tea coffee ferries ferry cruises marine bakery savings union street legal law ventures beverages instruments pumps valves fasteners robotics magazine studios
    capital partners partner partnership holdings holding group securities advisors advisers advisory associates ventures venture bank bancorp bancshares financial finance trust fund funds investments investment investors asset assets management wealth equity credit lending mortgage insurance assurance reinsurance
    technologies technology tech software systems networks network semiconductor semiconductors electronics microsystems devices robotics labs lab laboratories data cloud compute computing digital analytics intelligence ai cyber online web media news wire press publishing studios pictures films records music games gaming entertainment
    interactive telecom telecoms telecommunications communications wireless mobile broadband cable satellite energy power grid solar wind nuclear oil gas petroleum resources minerals mining metals steel aluminum aluminium chemicals chemical materials plastics paper packaging foods food beverages brewing brewery breweries brands dairy farms grain seeds
    pharma pharmaceuticals pharmaceutical biosciences bio biotech biologics therapeutics medical healthcare health sciences genomics diagnostics devices hospitals motors motor automotive auto autos aerospace aviation airlines airways air rail railway railways railroad transport transportation logistics shipping lines maritime freight express
    engineering industries industrial manufacturing tools works construction builders homes properties property realty estates reit hotels resorts cruises retail stores supermarkets outfitters apparel clothing fashion footwear cosmetics jewelers furniture research ratings consulting strategies solutions services products enterprises
    international worldwide utilities electric water waste environmental leathers textiles mills shipyards shipyard dynamics instruments optics photonics batteries battery motorsport rubber tires tyres glass cement aggregates minerals lithium uranium copper goldfields gold silver brothers bros sons markets exchange super pensions super`,
  companyHeads: 'bank house banco banca port',
  institutionHeads: `
    navy army police marines constabulary coastguard parish borough
    agency authority board bureau cabinet center centre chamber church commission committee congress council court department district federation foundation government house institute institution ministry municipality nations office
    organisation organization parliament panel reserve republic senate service society state states treasury tribunal union university college school association administration academy museum city county port`,
  leadNouns: '',
  commands: '',
  weakCommands:
    'see read reread buy sell hold short avoid follow watch visit check meet compare contact consider discover call email join ask note try',
  commandEndings: {},
  madeWords: 'made developed built produced designed published marketed created launched',
  founderWords: 'founded cofounded co-founded headed chaired',
  nameNumbers: 'first second third fourth fifth one two three four five six seven eight nine ten hundred',
  mediaWords:
    'daily weekly monthly review press news wire post times gazette herald tribune ledger courier journal chronicle observer telegraph mail echo',
  eventWords:
    'holiday bill act day week festival cup games summit fair prize awards treaty accord war sea ocean river lake coast island islands peninsula strait gulf mountains desert',
  creditWords: 'reporting editing writing written edited compiled additional photography',
  assetWords: 'mine project field deposit windfarm farm reactor pipeline stadium arena',
  siteWords: 'plant factory site mine refinery depot yard warehouse mill office headquarters works hub terminal quarry smelter',
  notPhrases: 'big tech, wall street, silicon valley, main street, black friday, big data, big three',
  sellerPrepositions: 'from',
  grantWords: 'grant grants subsidy subsidies approval clearance',
  fromWords: 'from of',
  ownedWords: 'owned controlled',
  pluralEnding: 's',
  weakHeads:
    'union port house society center centre state school service services city county office reserve association cabinet museum college bureau district department chamber federation nations university institute academy',
  shopWords:
    'bakery brewery bank stores store coffee kitchen garage farm farms foods sons restaurant restaurants pizza burgers dairy deli cafe bar wines books shoes toys',
  smallHeads: '',
  tailAdjectives: '',
  tailNouns: '',
  ofWords: 'of for',
  articles: 'the',
  particles: 'von van der den bin ibn al el da dos del della di de la le du ter ten zu mac st',
  titles:
    'councillor cllr captain capt detective sergeant reverend mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady prof prof. professor baroness prince princess sheikh sheik sen sen. rep rep. gov gov. senator congressman congresswoman representative mayor',
  roles: `
    ceo cfo coo cto chairman chairwoman chair chairperson president vice-president founder co-founder cofounder director executive officer analyst economist strategist  manager minister secretary commissioner governor spokesman spokeswoman spokesperson
    brother sister son daughter cousin father mother husband wife nephew niece grandson granddaughter uncle aunt
    mayor senator judge prosecutor professor researcher reporter correspondent editor columnist consultant adviser advisor  lawyer attorney    billionaire entrepreneur boss head chief treasurer  scientist  heir 
    chancellor premier king queen`,
  roleWords:
    'clinical medical scientific commercial people product revenue legal compliance risk human resources security sustainability data creative growth customer brand administrative chief vice executive managing senior financial operating technology technical information marketing investment general deputy assistant prime finance foreign trade energy treasury non-executive acting interim founding officer director president chairman minister secretary manager partner counsel editor global head city business co-founder founder founding',
  productNouns: `
    film movie novel album programme sitcom musical ship vessel ferry yacht
    product chatbot app software model models chip chips processor processors console phone smartphone tablet drug vaccine therapy treatment candidate platform service site website product brand line car truck suv jet aircraft satellite rocket
    engine token coin cryptocurrency cereal beer snack drink soda game series film show magazine tool assistant robot headset drone battery batteries turbine reactor ship trial study`,
  verbs: `
    is are was were has have had will would could may might should can must does did says said agreed agrees plans planned expects expected aims announced announces bought buys acquired acquires sold sells raised raises paid pays invested invests
    leads led backs backed signed signs borrowed borrows lends lent owns owned holds held owes rents leases leased orders ordered supplies supplied builds built makes made rose fell jumped slid slipped gained lost dropped climbed tumbled surged sank plunged soared eased added shed
    closed ended opened reported reports posted posts denied denies confirmed confirms declined declines refused rejects rejected scrapped walked dropped won wins beat beats missed cut cuts lifted lifts hired hires employs employed launched launches
    received receives got gets took takes gave gives put puts spent spends committed commits pledged pledges poured pours injected injects granted grants approved approves blocked blocks fined fines sued sues settled settles merged merges joined joins
    entered enters began begins started starts continues continued remains remained became becomes told tells wrote writes added adds warned warns called calls argued argues insisted insists noted notes explained explains joked jokes acknowledged
    wants wanted seeks sought tried tries considers considered weighs weighed mulls eyes needs needed never also now already still then has'nt returned returns issued issues filed files disclosed discloses unveiled unveils tapped taps acted acts tipped valued values swooped
    developed develops makes operates operated runs ran manufactures provides provided offers offered serves served trades traded followed follows stands stood sits comes came goes went keeps kept`,
  companyVerbs: `
    acquired acquires raised raises invested invests borrowed borrows leases leased rose fell jumped slid slipped gained dropped climbed tumbled surged sank plunged soared shed posted employs hired launched issued merged supplies manufactures trades unveiled disclosed filed
    closed reported posts owes owns lends bought buys sold sells pays paid`,
  authorityVerbs:
    'fined fines sentenced ruled rules cleared clears probing investigating sued indicted sanctioned penalised penalized',
  speechVerbs:
    'say tell write think believe said says told tells wrote writes warned argued argues insisted insists noted explained joked acknowledged quipped conceded admitted recalled predicted thinks believes commented tweeted asked remarked reckons',
  companyThings: `
    shares share stock chairman ceo chief cfo board shareholders investors revenue sales profit earnings valuation founder president headquarters subsidiary unit arm division parent debt bonds notes market offer bid stake customers suppliers employees directors
    executives plant plants network products business results creditors lenders landlord tenants`,
  companyPrepositions: '',
  sourceWords: 'told according tells',
  placePrepositions: 'in at near outside around throughout across from',
  directions: 'north south east west',
  territoryHeads: '',
  riverPrepositions: 'on in into onto over across along down up',
  placeOnly: 'in near outside around throughout across',
  dealWords: [
    'invest',
    'stake',
    'share',
    'interest',
    'holding',
    'position',
    'confid',
    'stock',
    'equity',
    'bond',
    'trad',
    'bet',
    'put',
    'plough',
    'pour',
    'sunk',
    'sink',
    'round',
  ],
  placeWords: 'based headquartered born located site office offices plant factory campus city town suburb north south east west',
  streetWords: 'street avenue road lane square boulevard drive court terrace parkway',
  compoundEnds:
    'backed based owned led listed controlled style like made funded focused linked affiliated run designed branded powered born trained supplied only sponsored related financed dominated approved managed operated built inspired compatible educated heavy rich era led',
  compoundStarts: 'ex anti pro mini non pre post mid trans pan un',
  bylines: 'by',
  ageWords: 'years year-old',
  subsidiaryNouns: 'subsidiary arm unit division affiliate branch offshoot business spin-off spinoff',
  stateHeads: 'bank',
  stateNouns: 'government parliament treasury',
  marketWords: 'shares stocks equities close trading trade market bourse dealers traders session',
  publicWords: 'central federal european world international national',
  complements: 'of in',
  productVerbs: 'launched launches unveiled developed develops launch development maker version',
  armWords:
    'finance capital ventures bank cloud pay services interlock insurance energy europe asia america americas digital mobile invest leasing credit foundation logistics renewables media studios health labs international uk usa japan china india',
};
