/**
 * What an entity does, in keys that no language owns. The nouns of each are in `languages/<code>/sectors.ts`. A listed entity may
 * carry several, the one that says most first.
 */
export const sectors = new Set(
  `chips hardware electronics software cloud hosting ai internet data search social ecommerce security robotics drones games
  retail grocery luxury fashion beauty cars car_parts tyres trucks aerospace space satellite defence airline airport rail shipping
  logistics post oil gas energy utility nuclear renewables batteries water waste mining steel metals chemicals materials packaging
  construction property hotel travel restaurant food dairy drinks spirits tobacco agriculture commodities pharma biotech medtech
  health optics bank investment_bank private_bank insurance fund private_equity vc hedge_fund activist sovereign_fund pension_fund
  holding broker research rating exchange payments fintech crypto consulting law audit advertising staffing telecom towers media
  newspaper agency tv radio music film gambling education university sport toys furniture appliances industry engineering services
  electrical ridehailing delivery state ministry regulator central_bank court parliament international public_bank region city_hall
  union ngo index currency commodity bond model app service os phone vehicle drug site`.split(/\s+/),
);
