import type { Templates } from './articles.ts';
import type { Random } from './random.ts';

export const english: Templates = {
  telling: [
    '{company} invested {money} in {other}.',
    '{company} will put up to {money} into {other}, according to two people familiar with the matter.',
    '{company} said in {date} that it had bought {other} from {third} for {money}.',
    '{company} has committed to buy {money} of computing capacity from {other} over five years.',
    'In return, {other} will order {money} worth of {thing} from {company}.',
    '{company} now holds {percent} of {other}.',
    '{other} secured a {money} loan from {company} and {third}.',
    '{company} walked away from its takeover of {other}, valued at {money}.',
    'The deal values {company} at about {money}, compared with {money} a year earlier.',
    'Revenue at {company} rose {percent} to {money} in {date}.',
    '{company}, backed by {other}, is in talks to raise {money}.',
    '{person}, chief executive of {company}, plans to spend more than {money} on new sites in {place}.',
    'The regulator fined {company} {money}.',
    '{company} and {other} formed a partnership to make {thing} in {place}.',
    'The bill could come to between {money} and {money} by {date}, {person} said.',
    '{nominal} will pay {other} {money} for the use of its {thing}, {person} added.',
    '{company} put $300 million into {other} and $40 million into {third}.',
    'Losses at {company} widened to {money}, 3.5 times those of the year before.',
  ],
  plain: [
    'Analysts remain divided over how this story will end, years after it began.',
    '“We chose to move carefully,” {person} told reporters in {place}.',
    'Few in the industry were surprised by the decision, as margins have long been shrinking.',
    'Workers in {place} are still waiting to hear when exactly construction will start.',
    'The announcement comes as demand for {thing} slows across much of the continent.',
    'A spokesperson for {company} declined to comment when asked about the plan.',
    'Whether customers will follow is another matter, and several suppliers have doubts.',
    'Markets had nevertheless welcomed the promises that {nominal} made last winter.',
    'More than 1,200 people now work at the site, twice as many as when it opened.',
    'It is the first time that the company has admitted to these difficulties in public.',
    'Unions are asking for written guarantees before the end of the month.',
    'Nothing suggests, however, that {other} wants to return to the negotiating table.',
  ],
  headings: ['A race for capacity', 'Accounts under scrutiny', 'What the contracts say', 'A tight schedule'],
  legalForms: ['Inc.', 'plc', 'Group', 'Capital', 'Holdings'],
  firstNames: ['Alice', 'Brendan', 'Carla', 'Derek', 'Imogen', 'Luke', 'Nora', 'Simon'],
  known: ['Microsoft', 'Nvidia', 'Amazon', 'Shell', 'HSBC', 'Boeing'],
  places: ['Austin', 'Bristol', 'Calgary', 'Glasgow', 'Leeds', 'Phoenix', 'Toledo'],
  things: ['chips', 'batteries', 'servers', 'turbines', 'licences', 'satellites'],
  nominals: ['the startup', 'the group', 'the manufacturer', 'the chipmaker', 'the bank'],
  money,
  percent: (random) => `${1 + random.below(60)}${random.chance(0.5) ? `.${1 + random.below(9)}` : ''}%`,
  date: (random) => `${random.pick(['March', 'June', 'September', 'November'])} ${2019 + random.below(8)}`,
};

function money(random: Random): string {
  const value = 1 + random.below(90);
  return random.pick([
    `$${value} billion`,
    `$${value}.${1 + random.below(9)} billion`,
    `$${value * 10} million`,
    `£${value}m`,
    `€${value}bn`,
    `$${value},500,000`,
    `${value * 5} million pounds`,
    `US$${value},000`,
  ]);
}
