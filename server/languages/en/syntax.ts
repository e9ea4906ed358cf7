import { words } from '../language.ts';
import type { Determiner, Modality, Pronoun, SyntaxLanguage } from '../syntax.ts';
import { byWord, phraseNames, pronoun } from '../syntax-tables.ts';
import { englishVerbs } from './verbs.ts';

const phrases = `
  according to>according · because of>cause · due to>cause · out of>from · up to>upto · instead of>without · along with>with · together with>with · as well as>and · and also>and · in exchange for>exchange · in return for>exchange
  on behalf of>behalf · as part of>part · in addition to>plus · ahead of>before · prior to>before · in front of>before · next to>near · close to>near · in favour of>benefit · in favor of>benefit · for the benefit of>benefit
  in partnership with>with · in collaboration with>with · in conjunction with>with · alongside>with · worth>worth · valued at>worth · at a cost of>for · at a price of>for · in terms of>about · with respect to>about · as of>since · as for>about
  rather than>without · other than>without · apart from>without · aside from>without · such as>including · subject to>under · thanks to>cause · on top of>plus · off>from · via>via · through>via · by way of>via · a day>since
  to the tune of>for · in the form of>form · under way>about · in charge of>about · by means of>via`;

export const englishSyntax: SyntaxLanguage = {
  verbs: englishVerbs,
  have: words('have'),
  be: words('be get'),
  modals: new Map<string, Modality>([
    ['will', 'future'],
    ['would', 'future'],
    ['may', 'possibility'],
    ['can', 'possibility'],
    ['must', 'obligation'],
    ['should', 'obligation'],
  ]),
  passivesWithInfinitive: new Map(),
  determiners: byWord<Determiner>({
    definite: 'the',
    indefinite: 'a an some several another any both',
    possessive: 'its their his her our my your whose',
    demonstrative: 'this that these those such',
    negative: 'no neither',
    quantity: 'all every two three four five six seven eight nine ten many few',
  }),
  prepositions: byWord<string>({
    of: 'of',
    in: 'in inside within',
    into: 'into',
    to: 'to unto toward towards',
    from: 'from',
    by: 'by',
    with: 'with',
    without: 'without except despite',
    for: 'for',
    at: 'at',
    on: 'on upon',
    over: 'over',
    between: 'between among amongst',
    against: 'against versus vs',
    about: 'about regarding concerning around',
    under: 'under below beneath',
    after: 'after following',
    before: 'before until till',
    since: 'since during through throughout',
    as: 'as',
    via: 'via',
    than: 'than',
    including: 'including like excluding',
    near: 'near outside beyond behind above across',
    per: 'per',
    worth: 'worth',
  }),
  phrases: new Map(phraseNames(phrases)),
  pronouns: new Map<string, Pronoun>([
    ['he', pronoun('subject', 'm', 'singular')],
    ['she', pronoun('subject', 'f', 'singular')],
    ['it', pronoun('subject', 'n', 'singular')],
    ['they', pronoun('subject', undefined, 'plural')],
    ['we', pronoun('subject', undefined, 'plural', 1)],
    ['i', pronoun('subject', undefined, 'singular', 1)],
    ['you', pronoun('subject', undefined, 'either', 2)],
    ['him', pronoun('object', 'm', 'singular')],
    ['them', pronoun('object', undefined, 'plural')],
    ['us', pronoun('object', undefined, 'plural', 1)],
    ['me', pronoun('object', undefined, 'singular', 1)],
    ['there', pronoun('demonstrative', 'n', 'singular', 1)],
    ['one', pronoun('demonstrative', 'n', 'singular', 1)],
    ['nobody', pronoun('demonstrative', 'n', 'singular', 1)],
    ['everyone', pronoun('demonstrative', 'n', 'singular', 1)],
  ]),
  speakers: new Set(),
  relatives: new Map([
    ['which', 'any'],
    ['who', 'subject'],
    ['whom', 'object'],
    ['whose', 'of'],
    ['that', 'any'],
    ['where', 'place'],
  ]),
  subordinators: words('because although though while when whereas if unless whether so once after before as since until'),
  coordinators: new Map([
    ['and', 'and'],
    ['or', 'or'],
    ['but', 'but'],
    ['nor', 'or'],
    ['then', 'and'],
    ['&', 'and'],
  ]),
  negations: new Set(),
  negators: words(
    "not never no n't neither nor cannot won't wouldn't can't couldn't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't",
  ),
  onlys: words('only just merely simply'),
  adverbs: words(`
    each since already also again still always often sometimes then finally now yesterday today tomorrow soon recently eventually notably mostly nearly almost only together separately jointly respectively currently shortly quickly
    quietly officially definitively immediately simply largely strongly very too less more most enough much well badly so fast early late here elsewhere instead indeed really probably perhaps maybe apparently
    obviously naturally initially gradually practically exactly directly indirectly entirely fully partly mainly chiefly particularly totally even just once twice ever never not previously formerly later earlier
    however meanwhile moreover therefore thus hence otherwise overseas abroad worldwide globally annually yearly roughly further long away back ahead aside down up off out yet rather additionally itself himself herself themselves secretly allegedly reportedly`),
  phrasal: new Set(
    `take over,buy out,take private,snap up,scoop up,gobble up,swallow up,pick up,mop up,chip in,pony up,stump up,kick in,cough up,shell out,fork out,splash out,pull in,bring in,take part,hive off,spin off,rent back,lease back,
    rent out,hire out,hand over,bail out,set aside,team up,link up,join forces,spin out,go back,build up,put up,sign up,line up,pay off,turn over,change hands,walk away,pull out,back out,drop out,rule out,fall through,call off,break off,break down,fall apart,bow out,step back,close in,sign up,put up,lay out,pay out,turn down,go ahead,hold talks,go public,make available,draw down,farm out,carve out,hoover up,buy back,put in,throw in,follow on,come back,double down,step up,pile in,end up,give up,hand back,give back,lose out,tee up,head off,fend off,stave off,make up,write off,roll over,pass on,hand on`
      .split(',')
      .map((words) => words.trim().replace(' ', '_')),
  ),
  agent: 'by',
  floating: words('each both all'),
  titles: words('mr mrs ms dr prof'),
  reporting: words(
    'say report reveal believe think know confirm announce claim show mean expect see hear write add note suggest estimate reckon',
  ),
  qualifiers: words(
    'other same own new big large small only first last main latest next former major further early late additional extra separate estimated combined previous net gross apiece upfront',
  ),
  nounsToo: words(`
    offer offers order orders bid bids deal deals lease leases fund funds loan loans stake stakes share shares purchase purchases sale sales contract contracts award awards grant grants fine fines charge charges payment payments price prices
    invoice backing finance license licences license licenses supply supplies support supports advance advances bond bonds bank banks cash capital cost costs credit credits debt demand demands dispute estimate exchange exit
    exercise export fall force forecast form gain gains guarantee guarantees hand hands head help hike hold holding holdings increase interest invest issue issues joint jump launch lead leads level limit line link list loss losses market markets
    match measure merge mine mines model move name need note notes oil pact part partner partners pay pilot place plan plans plant plants play pledge pledges point position post power premium present press process produce product profile profit profits program project
    projects promise proposal pump push question range rate rates record reports report request research reserve reserves rest result results return returns review rise risk rival rivals role round rounds rule run sanction search sell service services settlement
    set shake signal site slide source spending split sponsor stage stall state states step stock stocks store stores strike study suit supplier survey swap switch talk talks tap target tax team tender test time title top total track trade train transfer trial
    trust turn unit units update use value venture view volume vote wage walk watch win work works worth write yield group groups filing filings buyer buying ruling building backer backers takeover merger buyout offering subject net family supply reply ally rally monopoly assembly listing placing filing licensing savings existing fashion film films water ship ships staff fuel screen screens farm farms waste book books bet bets patent convert buyout wager punt handout lifeline raise haul operating recurring manufacturing trading banking mining shipping engineering advertising consulting publishing pricing cloud handling house houses figure figures face record chip chips court courts drug drugs firm firms bill bills refund refunds schedule schedules number numbers look looks eye eyes ink axe slap dip leap log logs ally funnel seed hook prop petition channel channels rebate debit pitch hawk park parks foot bear bears gear stash pawn shell bow hive consent pile piles financing funding lending borrowing`),
  accentedNouns: new Set(),
  contracted: new Set(),
  timeNouns: words(`
    year years month months week weeks day days hour hours quarter half monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec morning evening night spring summer autumn fall winter century decade end start time moment yesterday today tomorrow weekend noon`),
  guessVerb(word, afterAuxiliary) {
    if (word.length < 5 || /[^a-z-]/.test(word)) return undefined;
    if (afterAuxiliary && /(?:ed|en)$/.test(word)) return 'participle';
    if (/ed$/.test(word) && !/(?:eed|red)$/.test(word)) return 'past';
    return undefined;
  },
  rangePreposition: 'between',
  headLast: true,
};
