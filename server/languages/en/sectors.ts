import { readSectors, type SectorWords } from '../sectors.ts';

let read: SectorWords | undefined;

/** English nouns of the sectors. Read on first use. */
export function englishSectors(): SectorWords {
  read ??= readSectors(nouns, complements, plural);
  return read;
}

/** The last word takes the plural, the first where a phrase goes on with "of". */
function plural(phrase: string): string {
  const of = phrase.indexOf(' of ');
  if (of > 0) return plural(phrase.slice(0, of)) + phrase.slice(of);
  if (/(?:s|x|ch|sh)$/.test(phrase)) return phrase.endsWith('ss') || /(?:x|ch|sh)$/.test(phrase) ? `${phrase}es` : phrase;
  return /[^aeiou]y$/.test(phrase) ? `${phrase.slice(0, -1)}ies` : `${phrase}s`;
}

const nouns = `
chips: chipmaker, chip maker, chip designer, chip company, chip giant, semiconductor company, semiconductor maker, chip group, semiconductor group, chip manufacturer, foundry, contract chipmaker, chip firm, memory maker, gpu maker, chip equipment maker, toolmaker
hardware: computer maker, server maker, pc maker, hardware maker, networking company, equipment maker, quantum computing company
electronics: iphone maker, smartphone maker, electronics maker, electronics group, electronics giant, gadget maker, phone maker, handset maker, device maker, contract manufacturer
software: software maker, software company, software group, software firm, software giant, enterprise software company, technology company, tech company, tech giant, tech group, technology group, software developer, software vendor, tech firm, technology giant
cloud: cloud provider, cloud company, cloud giant, cloud computing company, hyperscaler, neocloud, cloud computing group, cloud group, cloud firm, cloud operator, cloud unit
hosting: data center operator, data centre operator, hosting company, web host, hosting provider, data center company, data centre company, hosting group, data centre group
ai: ai lab, ai startup, ai start-up, ai company, ai group, ai firm, artificial intelligence company, artificial intelligence startup, ai developer, model maker, chatgpt maker, lab, ai giant, artificial intelligence group
internet: internet company, internet group, internet giant, platform, online platform, web giant, internet firm
data: data company, data provider, analytics company, data analytics company, analytics firm
search: search engine, search giant, search company, search group
social: social network, social media company, social media platform, social media giant, platform, messaging service, social media group
ecommerce: online retailer, e-commerce company, e-commerce group, e-commerce giant, marketplace, online marketplace, ecommerce company, ecommerce group, online seller, e-tailer, ecommerce giant, e-commerce platform
security: cybersecurity company, cyber security company, cybersecurity group, security company, cybersecurity firm
robotics: robot maker, robotics company, robotics group, robotics startup
drones: drone maker, drone manufacturer
games: video game maker, game maker, games publisher, game publisher, studio, video game publisher, games maker, game developer, console maker, gaming company, video games group
retail: retailer, retail group, retail chain, store chain, department store, shopkeeper, merchant, retail giant, chain, discounter
grocery: grocer, supermarket, supermarket chain, supermarket group, grocery chain, grocery group, discounter, food retailer, retailer, food retailing group
luxury: luxury group, luxury house, luxury goods group, luxury goods maker, luxury conglomerate, jeweller, jeweler, watchmaker, fashion house, handbag maker, luxury giant, luxury brand, luxury company
fashion: fashion group, clothing retailer, fashion retailer, clothing group, sportswear maker, sportswear group, apparel maker, brand, shoemaker, fashion brand, fast-fashion group, fast fashion retailer
beauty: cosmetics group, cosmetics maker, beauty group, beauty company, cosmetics giant, cosmetics company
cars: carmaker, car maker, automaker, auto maker, car manufacturer, vehicle maker, electric vehicle maker, electric carmaker, automotive group, ev maker, carmaking group, auto group, marque
car_parts: car parts maker, auto supplier, auto parts supplier, parts maker, car parts supplier, supplier, auto parts maker
tyres: tyre maker, tire maker, tyremaker, tiremaker, tyre group, tyre manufacturer
trucks: truck maker, truckmaker, truck manufacturer
aerospace: planemaker, plane maker, aircraft maker, jet maker, aerospace group, aerospace company, engine maker, aero-engine maker, jetmaker, aircraft manufacturer, aerospace supplier
space: rocket maker, space company, rocket company, space group, launch company, satellite maker
satellite: satellite operator, satellite company, satellite group
defence: defence group, defense contractor, defence contractor, arms maker, defense company, weapons maker, defence company, defense group, contractor, ammunition maker
airline: airline, carrier, airline group, budget airline, low-cost carrier, flag carrier, air carrier
airport: airport operator, airport, airports group
rail: rail operator, train operator, train maker, trainmaker, railway, railroad, rail group, rail company, train manufacturer
shipping: shipping company, shipping group, shipping line, container line, shipowner, ship owner, carrier, cruise operator, cruise line, shipbuilder
logistics: logistics group, logistics company, freight company, haulier, trucking company, freight forwarder, parcel company, warehouse operator
post: postal group, postal service, postal operator, delivery company
oil: oil company, oil group, oil major, oil giant, energy company, energy group, energy giant, oil producer, supermajor, major, oil and gas company, oil and gas group, driller, oilfield services company, oil services group
gas: gas company, gas producer, gas supplier, gas group, gas exporter, lng developer
energy: energy company, energy group, power company, power producer, electricity supplier, energy supplier, energy firm
utility: utility, utility group, power company, electricity supplier, power producer, grid operator, network operator, energy supplier, power group
nuclear: nuclear group, nuclear company, nuclear operator, reactor developer, uranium miner, reactor maker
renewables: renewable energy company, wind farm developer, wind turbine maker, turbine maker, solar company, solar group, renewables developer, renewables group, clean energy company, wind farm operator
batteries: battery maker, battery manufacturer, battery group, battery producer
water: water company, water utility, water supplier, water group
waste: waste company, waste group, recycler, waste management company, waste manager
mining: miner, mining group, mining company, mining giant, gold miner, lithium producer, copper producer, copper miner, iron ore miner, nickel miner, lithium miner
steel: steelmaker, steel maker, steel group, steel producer, steel company
metals: aluminium producer, aluminum producer, metals group, aluminium maker, metals company
chemicals: chemicals group, chemical company, chemicals company, chemical maker, chemicals giant, chemicals maker, gases group
materials: cement maker, cement group, building materials group, building materials company, glassmaker, glass maker, materials company
packaging: packaging group, packaging company, paper maker, papermaker, packaging maker, box maker, can maker
construction: construction group, construction company, builder, contractor, engineering group, housebuilder, homebuilder, toll road operator
property: landlord, developer, property developer, property group, property company, real estate group, real estate company, homebuilder, office provider, real estate investment trust, housebuilder
hotel: hotel group, hotelier, hotel chain, hotel operator, hotel company
travel: travel company, travel group, tour operator, travel agency, online travel company, travel site
restaurant: restaurant group, restaurant chain, fast-food chain, fast food chain, burger chain, coffee chain, caterer, pizza chain, chain, pub group
food: food company, food group, food maker, food giant, foodmaker, consumer goods group, consumer goods company, meatpacker, confectioner, consumer goods giant, packaged food company, cereal maker, chocolate maker, snack maker
dairy: dairy group, dairy company, dairy producer, dairy cooperative, yoghurt maker
drinks: brewer, drinks group, drinks company, beverage company, soft drink maker, beverage giant, drinks maker, soda maker, brewing group
spirits: spirits group, distiller, spirits maker, drinks group, cognac maker
tobacco: tobacco company, tobacco group, cigarette maker, tobacco giant
agriculture: seed maker, tractor maker, farm equipment maker, agribusiness, fertiliser maker, fertilizer maker, grain trader, agricultural trader
commodities: commodity trader, trading house, commodities trader, commodity trading house, oil trader
pharma: drugmaker, drug maker, pharmaceutical company, pharmaceuticals group, pharma group, pharmaceutical group, pharma company, vaccine maker, pharma giant, pharmaceutical giant, drug company, generics maker, drug giant, pharmaceuticals company
biotech: biotech, biotech company, biotechnology company, drug developer, biotech group, biotech firm, biotech startup, biotechnology group, biotechnology firm, biopharma, biopharmaceutical company, genetics company, biopharma company
medtech: medical device maker, medical devices group, medtech company, medical technology group, medical equipment maker, medtech group
health: healthcare company, healthcare group, health insurer, hospital operator, hospital group, health company, pharmacy chain, care home operator, hospital
optics: eyewear maker, eyewear group, optician, lens maker
bank: bank, lender, banking group, retail bank, neobank, banking giant, challenger bank, mortgage lender, financial group, commercial bank, wall street bank, creditor
investment_bank: investment bank, wall street bank, bank, adviser, advisory firm, boutique, bookrunner, underwriter
private_bank: private bank, bank, wealth manager
insurance: insurer, insurance group, insurance company, reinsurer, life insurer, insurance giant, insurance broker, underwriter
fund: asset manager, fund manager, money manager, investment manager, investor, fund, wealth manager, fund group, investment group, asset management company, investment firm, shareholder, asset management group
private_equity: private equity firm, private equity group, buyout firm, buyout group, investor, private capital group, investment firm, fund, alternative asset manager, private equity fund, private equity investor, pe firm, private credit firm, private equity house, sponsor, backer, owner
vc: venture capital firm, venture firm, venture fund, investor, venture capital fund, venture capital group, backer, fund, venture capitalist, vc firm, seed investor
hedge_fund: hedge fund, fund, activist, activist investor, hedge fund manager, activist fund, trading firm, short seller, hedge fund group
activist: activist investor, activist, activist fund, activist hedge fund, activist shareholder
sovereign_fund: sovereign wealth fund, sovereign fund, wealth fund, fund, state fund, state investor, investor
pension_fund: pension fund, fund, pension manager, pension plan, investor, retirement fund
holding: conglomerate, holding company, investment group, investment company, investment vehicle, family office
broker: broker, brokerage, broker-dealer, brokerage firm, online broker, stockbroker, trading platform, trading app
research: research firm, research house, research group, research company, market researcher, research provider
rating: rating agency, ratings agency, ratings group, credit rating agency, ratings company
exchange: exchange operator, exchange, stock exchange, exchange group, bourse, bourse operator
payments: payments company, payments group, payment processor, payments processor, card network, payments firm, payments giant, payment company, credit card company, card issuer
fintech: fintech, fintech company, fintech group, financial technology company, fintech firm, neobank, digital bank, buy now pay later group, fintech startup
crypto: crypto exchange, cryptocurrency exchange, exchange, crypto company, crypto group, bitcoin miner, stablecoin issuer, crypto platform, crypto firm, crypto lender, wallet maker, digital asset company, miner
consulting: consultancy, consulting firm, consulting group, it services company, it services group, adviser, consulting company, outsourcing company, advisory firm
law: law firm, firm, legal adviser
audit: auditor, accounting firm, accountancy firm, audit firm, accountant
advertising: advertising group, ad agency, advertising company, advertising agency, ad group, marketing group, advertising giant, ad tech company
staffing: staffing company, recruiter, staffing group, recruitment company, temp agency
telecom: telecoms group, telecom operator, telecoms operator, mobile operator, wireless carrier, telecoms company, phone company, carrier, telecom company, operator, network operator, telecoms equipment maker, cable company, telecom group, cable operator, telecom giant, telecommunications company, telecommunications group, equipment maker, broadband provider
towers: tower company, towers group, mobile towers group, tower operator
media: media group, media company, broadcaster, publisher, media giant, entertainment group, news group, media conglomerate, entertainment company, book publisher
newspaper: newspaper, daily, magazine, weekly, publication, news site, news outlet, news website, paper
agency: news agency, agency, newswire, wire service
tv: broadcaster, television network, tv network, tv channel, channel, network, television group
radio: radio station, station, radio network
music: music group, music company, record label, music streaming service, streaming company, music streaming company, label, streaming service
film: studio, film studio, movie studio, production company, cinema chain, hollywood studio, cinema operator
gambling: gambling group, gambling company, betting group, bookmaker, casino operator, sports betting company, gaming group
education: education company, school operator, edtech company
university: university, school, college, institution
sport: club, football club, league, sports group, team
toys: toymaker, toy maker, toy company
furniture: furniture retailer, furniture maker, furniture group
appliances: appliance maker, home appliance maker
industry: industrial group, conglomerate, manufacturer, industrial company, engineering group, industrial conglomerate, maker
engineering: engineering group, engineering company, engineering firm
services: services group, outsourcing group, service provider
electrical: electrical equipment maker, electrical equipment group, power equipment maker
ridehailing: ride-hailing company, ride-hailing group, ride hailing company, ride-sharing company, ride-hailing giant, ride-hailing app
delivery: delivery company, food delivery company, delivery group, food delivery group, delivery app, food delivery app
state: country, state, government, kingdom, nation, republic, administration
ministry: ministry, department
regulator: regulator, watchdog, agency, authority, antitrust regulator, competition watchdog, competition regulator, markets regulator, securities regulator, antitrust authority, commission, financial regulator, market watchdog, supervisor
central_bank: central bank, rate-setter
court: court, tribunal
parliament: parliament, lawmaker
international: institution, international organisation, international organization, body, bloc
public_bank: state bank, development bank, state-owned bank, public investment bank, state lender, institution, state investment bank, lender, policy bank
region: region
city_hall: city, municipality, city council
union: union, trade union
ngo: charity, non-profit, foundation, nonprofit, campaign group
index: index, benchmark, gauge
currency: currency, cryptocurrency, token, digital currency
model: model, chatbot, assistant, large language model, ai model
app: app, platform, messaging app
service: service
os: operating system
phone: smartphone, phone
vehicle: model, jet, plane, aircraft, vehicle
drug: drug, treatment, vaccine, medicine
`;

const complements = `
chips: chip, semiconductor, semiconductors, chips, processors, memory chips, chipmaking, chip design, chip equipment
hardware: hardware, computers, computing, pc, servers, networking, quantum, quantum computing
electronics: electronics, smartphones, consumer electronics, devices, smartphone
software: software, technology, tech, enterprise software, it, digital
cloud: cloud, cloud computing, cloud services
hosting: hosting, data centers, data centres, data center, data centre, web hosting
ai: ai, artificial intelligence, artificial-intelligence, generative ai, machine learning
internet: internet, online, web
data: data, analytics, data analytics, business information
search: search, online search, internet search
social: social media, social networking, social-media, messaging
ecommerce: e-commerce, ecommerce, online retail, online shopping, online retailing
security: cybersecurity, cyber security, security, cyber
robotics: robotics, robots, automation, warehouse automation
drones: drones, drone
games: video games, gaming, games, video-game
retail: retail, retailing, department stores, stores
grocery: grocery, supermarkets, supermarket, food retail, groceries
luxury: luxury, luxury goods, jewellery, jewelry, watches, leather goods
fashion: fashion, clothing, apparel, sportswear, fast fashion, footwear, fast-fashion
beauty: cosmetics, beauty, perfumes, skincare, make-up
cars: automotive, auto, cars, car, electric vehicles, electric vehicle, electric-vehicle, ev, electric-car
car_parts: car parts, auto parts
tyres: tyres, tires, tyre, tire
trucks: trucks, truck
aerospace: aerospace, aviation, aircraft
space: space, rockets, rocket, spaceflight, satellites
satellite: satellite, satellites
defence: defence, defense, arms, weapons, military
airline: airline, aviation, air travel
airport: airports, airport
rail: rail, railway, trains, railways
shipping: shipping, container shipping, cruise, cruises, freight
logistics: logistics, freight, parcels, transport, trucking, warehousing
post: postal, mail, post
oil: oil, energy, oil and gas, petroleum, oil-and-gas, crude, shale, oilfield services
gas: gas, natural gas, lng
energy: energy, power, electricity
utility: utilities, power, electricity, energy
nuclear: nuclear, nuclear power, uranium, nuclear energy
renewables: renewables, renewable energy, wind, solar, green energy, clean energy, hydrogen, wind power, solar power
batteries: battery, batteries
water: water, wastewater
waste: waste, recycling, waste management
mining: mining, gold, copper, iron ore, lithium, nickel, commodities
steel: steel, steelmaking
metals: metals, aluminium, aluminum
chemicals: chemicals, chemical, industrial gases, specialty chemicals
materials: building materials, cement, glass, materials
packaging: packaging, paper, boxes, cardboard
construction: construction, building, civil engineering, concessions, infrastructure, housebuilding
property: property, real estate, real-estate, offices, shopping centres, malls, housing
hotel: hotel, hotels, hospitality, lodging
travel: travel, tourism, online travel, holidays
restaurant: restaurant, restaurants, fast food, fast-food, catering, coffee, pizza, burger
food: food, consumer goods, snacks, meat, confectionery, packaged food, cereal, consumer
dairy: dairy, milk, yoghurt
drinks: drinks, beer, beverages, beverage, soft drinks, brewing
spirits: spirits, whisky, cognac, champagne, wine
tobacco: tobacco, cigarettes
agriculture: agriculture, agricultural, seeds, farming, farm equipment, fertilisers, fertilizer, agribusiness
commodities: commodities, commodity trading, commodity, trading
pharma: pharmaceuticals, pharmaceutical, pharma, drugs, vaccines, healthcare, drug, medicines
biotech: biotech, biotechnology, life sciences, gene therapy, biopharmaceutical
medtech: medical devices, medical technology, medical equipment, medtech
health: healthcare, health, health care, hospitals, care homes, health insurance
optics: eyewear, lenses, optics
bank: banking, retail banking, lending
investment_bank: investment banking, dealmaking
insurance: insurance, reinsurance, life insurance
fund: asset management, fund management, investment, investment management
private_equity: private equity, private-equity, buyout, buyouts, private capital, private credit, private markets, alternative assets
vc: venture capital, venture-capital, venture, early-stage
hedge_fund: hedge fund, hedge-fund
holding: investment, diversified
broker: brokerage, online trading, trading
rating: credit ratings, ratings
exchange: exchanges, trading, exchange
payments: payments, payment, card payments, credit card, credit cards
fintech: fintech, financial technology, financial services, digital banking
crypto: crypto, cryptocurrency, cryptocurrencies, bitcoin, digital assets, blockchain, digital asset, stablecoins, bitcoin mining
consulting: consulting, it services, outsourcing, professional services, advisory
law: legal
audit: accounting, audit, accountancy
advertising: advertising, marketing, ad tech, adtech, ad
staffing: staffing, recruitment
telecom: telecoms, telecom, telecommunications, wireless, mobile, cable, broadband, telecommunication
towers: towers, mobile towers
media: media, publishing, entertainment, news
newspaper: newspaper, news
tv: television, tv, broadcasting
music: music, music streaming, streaming
film: film, movie, hollywood, entertainment, streaming
gambling: gambling, betting, casinos, sports betting, online gambling, casino
education: education, learning
sport: sports, football, sport
toys: toys, toy
furniture: furniture, home furnishings
appliances: appliances, home appliances
industry: industrial, manufacturing, engineering
engineering: engineering
electrical: electrical equipment, power equipment, power grid equipment
ridehailing: ride-hailing, ride hailing, ride-sharing, mobility
delivery: delivery, food delivery, grocery delivery
`;
