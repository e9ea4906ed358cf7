import { listed } from '../language.ts';
import type { Tense, VerbForm, VerbForms } from '../syntax.ts';

let forms: VerbForms | undefined;

/** Forms of the verbs that news of money is written with, made when first asked for. */
export function englishVerbs(): VerbForms {
  forms ??= inflect();
  return forms;
}

function inflect(): VerbForms {
  const table = new Map<string, VerbForm[]>();
  const add = (word: string, lemma: string, tense: Tense, plural = false) => {
    const known = table.get(word);
    const form: VerbForm = plural ? { lemma, tense, plural } : { lemma, tense };
    if (!known) table.set(word, [form]);
    else if (!known.some((other) => other.lemma === lemma && other.tense === tense)) known.push(form);
  };
  const addBase = (lemma: string) => {
    add(lemma, lemma, 'infinitive');
    add(lemma, lemma, 'present', true);
    add(thirdPerson(lemma), lemma, 'present');
    add(withIng(lemma), lemma, 'gerund');
  };
  for (const lemma of listed(regular)) {
    addBase(lemma);
    add(withEd(lemma), lemma, 'past');
    add(withEd(lemma), lemma, 'participle');
  }
  for (const line of irregular.trim().split('\n')) {
    const [lemma, past, participle] = line.trim().split(/\s+/) as [string, string, string?];
    addBase(lemma);
    for (const form of past.split('/')) add(form, lemma, 'past');
    for (const form of (participle ?? past).split('/')) add(form, lemma, 'participle');
  }
  for (const [word, lemma, tense, plural] of special) add(word, lemma, tense, plural);
  return table;
}

const thirdPerson = (lemma: string) =>
  /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;

const doubles =
  /^(?:plan|chip|mop|stem|sum|flip|flag|pen|nab|cap|drop|stop|ship|shop|tap|top|trim|slip|slim|snap|strip|swap|step|wrap|scrap|scrub|bag|ban|bar|beg|grab|hug|jog|lag|plug|rob|pin|submit|commit|permit|refer|defer|infer|transfer|confer|prefer|occur|incur|control|rebel|compel|propel|expel|cancel|equip|admit|omit|emit|regret|allot|net|fit|pop|cut|put|get|let|set|bet|hit|quit|run|win|begin|outbid|bid|rig|sit|dig|skid|spin|spur|stun|throb|tip|tug|vet|wed|zip|beset|reset|offset|underpin)$/;

function withIng(lemma: string) {
  if (doubles.test(lemma)) return `${lemma}${lemma.at(-1)}ing`;
  if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}

function withEd(lemma: string) {
  if (doubles.test(lemma)) return `${lemma}${lemma.at(-1)}ed`;
  if (/e$/.test(lemma)) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

const regular = `
  abandon absorb accept access accelerate accompany account accrue accuse achieve acknowledge acquire act add address adjust administer admit adopt advance advertise advise affect affirm agree aid aim alert align allege allocate
  allot allow alter amass amend amount analyze analyse anchor announce answer anticipate apologize appeal appear apply appoint appreciate approach approve argue arise arrange arrive ask assemble assert assess assign assist associate assume assure
  attach attack attempt attend attract attribute auction audit authorize avert avoid award back badger bail balance ban bank bankroll bar bargain base battle beef beg belong benefit blame bless block bolster book boost borrow bounce boycott brace branch
  breach bridge brief brush budget bump bundle call calm campaign cancel cap capitalize capture carry carve cash cater cause cease celebrate challenge champion change charge charter chase check chip circle circulate cite claim classify clear climb cling clinch close coax co-invest co-lead
  collaborate collapse collect combine command comment commission commit compare compensate compete complain complete comply compose comprise conceal concede concentrate conclude condemn conduct confer confess confirm conserve consider consist consolidate
  construct consult consume contact contain contend contest continue contract contribute control convert convince cooperate coordinate cope corner correct cost-cut count counter court cover crack crash create credit criticize cross crown curb cushion damage date debate debut decide declare decline
  decommission decrease dedicate deepen default defend defer define delay delete deliver demand demolish demote denounce deny depart depend deploy deposit depress derail derive describe deserve design designate desire destroy detail determine develop devote differ diminish dilute direct disagree disappear disappoint disburse discard
  discharge disclose discount discover discuss dismiss dispatch dispose dispute dissolve distance distribute ditch dive diversify divest divide dodge dominate donate double doubt downgrade draft drag drain dress drift drop duck dump earmark earn ease echo edge edit eke elect elevate eliminate embark embrace
  emerge emit emphasize employ empty enable enact encourage end endorse enforce engage enhance enjoy enlarge enlist ensure entail enter entitle equip erase erode escape establish estimate evade evaluate evolve examine exceed except exchange exclude execute exercise exert exist exit expand expect expel expire explain explore export
  expose express extend extract face fail fall-back fare fashion favor favour fear feature fetch figure file fill finalize finalise finance fine finish fire fit fix flag flip float flock fold follow force forecast forge form formulate foster found franchise free frustrate fuel fulfil fulfill function fund furnish gain gamble gather gauge generate gift grab grade grant
  greenlight greet group guarantee guard guess guide halt halve hammer hand handle happen harm head headquarter help hesitate highlight hike hinge hint hire hope host house hurt identify ignore illustrate imagine impact implement imply import impose improve include incorporate increase incur indicate induce infer inflate influence inform infuse inherit initiate inject inquire insist inspect
  inspire install instruct insure integrate intend intensify interest interview introduce invent invest investigate invite invoice involve issue join joke judge jump justify kick kill knock label lack land last laud launch lease lessen level leverage levy liberate license licence lie-low lift like limit link liquidate list listen litigate loan lobby locate lock lodge long loom loosen
  lower lure maintain manage mandate manufacture march mark market mass match mature measure meditate mention merge migrate mine minimize miss mix mobilize model monetize monitor mop mortgage mount move mull multiply name narrow nationalize near need negotiate net nix nominate note notice notify nurse obey object oblige observe obtain occupy occur offer offload offset open operate oppose opt order
  organize oust outline outpace outsource outstrip overhaul oversee owe own pace pack package pare part partner pass patent pause peak peg penalize perform permit persist persuade phase pick pilot place plan plant play please pledge plot plow plug plummet plunge pocket point poll pool pop portray position possess post postpone pour power praise predict prefer prepare present preserve press pressure presume
  prevent price probe proceed process procure produce profile profit progress prohibit project promise promote prompt propel propose prosecute protect protest prove provide publish pull pump purchase pursue push quadruple qualify question queue quote raid raise rake rally ramp range rank rate ratify reach react realize reap rebound rebuff recall receive reckon recognize recommend reconsider record recoup recover recruit recycle
  redeem redeploy redirect reduce reel refer refinance reflect refocus refuse regain regard register regret regulate reign reimburse reinforce reinvest reiterate reject relate relaunch release relieve relinquish relocate rely remain remark remind remit remove rename renew renegotiate renounce renovate rent reopen reorganize repay repeat replace replenish reply report represent repurchase request require rescue research resell reserve
  reshape resign resist resolve resort respond rest restore restrain restrict restructure result resume retail retain retire retreat retrieve return reveal reverse review revise revive reward ride rip risk roll round rule rush sack safeguard sail salvage sanction satisfy save scale scan scoop score scour scramble scrap screen scrutinize seal search secure seem seize select separate serve service settle shape share shed shelve shield shift ship shop shore
  shoulder shovel shrug shun shuffle shutter side sign signal simplify slash slate slide-back slip slow slump smooth snag snap snub soar soften solicit solve sort sound source spark specialize specify speculate splash sponsor sprint spur spurn square stabilize staff stage stake stall stamp start state station stem step stir stockpile stop store strain strengthen stress stretch strip structure struggle study stumble subcontract subject sublet submit subscribe
  subsidize subsidise substitute succeed sue suffer suggest suit supervise supplement supply support suppose surge surpass surprise surrender surround survey survive suspect suspend sustain swap swell switch syndicate table tackle talk tally tap target tax team tempt tender terminate test testify thank threaten thrive tie tighten time tip top topple total touch tout tow track trade trail train transact transfer transform transition translate transport travel treat trial trigger trim triple
  trust try tumble turn unload unify unite unlock unveil unwind update upgrade uphold upsize urge use utilize vacate value vanish vary veto vie view violate visit volunteer vote vow wager wait waive walk wane want warn warrant waste watch water weaken weather weigh welcome whip widen wield wind-down wire withhold witness wobble wonder work worry worsen wrangle wrap wrestle yield zoom badmouth cobble counterbid hoover overbid preorder
  recapitalise recapitalize offer line trump rumour rumor understand believe top trounce offtake dangle demerge outsource subcontract jettison devour flog drawdown farm bag dock swoop pounce skim nab poach front squeeze haul scupper torpedo splurge lavish siphon spearhead prise coax relinquish oversubscribe earmark retool rein bulk cross-sell champion clobber mortgage collateralize ringfence onsell dole forfeit shoulder plough accrue entrust in-license out-license sub-lease sublease earmark deem hail tap bring-forward stump cough fork mop hoover trounce swallow ring-fence convene onboard unpack repackage resolve rebrand rejig cater pony top-up securitize showcase snaffle underwrite-off outlay reorder re-lease re-up pile
  participate nationalise gobble hive shell bill refund penalise ally slap ink schedule poise eye ponder contemplate look axe bow unravel refute forgive number compel leap dip log funnel co-invest co-found
  securitise amalgamate consent lapse rescind revoke retract renege prolong amortise amortize reschedule endow bestow channel steer divert indemnify rebate debit confiscate countersue vend wholesale hawk peddle pitch delist appraise garner
  tee plot ready fend stave seed incubate affiliate hook privatise privatize prop petition covet woo stalk hover gear cede novate foot defray collateralise pawn escrow park stash stow hoard squander lob chuck underbid outmanoeuvre outmaneuver oust dilute apportion`;

const irregular = `
  become became become
  bear bore borne
  beat beat beaten
  begin began begun
  bet bet
  bid bid
  outbid outbid
  bind bound
  bite bit bitten
  blow blew blown
  break broke broken
  bring brought
  build built
  burn burned/burnt
  buy bought
  catch caught
  choose chose chosen
  come came come
  cost cost
  cut cut
  deal dealt
  dig dug
  draw drew drawn
  drive drove driven
  eat ate eaten
  fall fell fallen
  feed fed
  feel felt
  fight fought
  find found
  fly flew flown
  forget forgot forgotten
  forgo forwent forgone
  freeze froze frozen
  get got got/gotten
  give gave given
  go went gone
  undergo underwent undergone
  grow grew grown
  hang hung
  hear heard
  hide hid hidden
  hit hit
  hold held
  uphold upheld
  withhold withheld
  keep kept
  know knew known
  lay laid
  lead led
  co-lead co-led
  leave left
  lend lent
  let let
  lie lay lain
  lose lost
  make made
  mean meant
  meet met
  pay paid
  repay repaid
  overpay overpaid
  prepay prepaid
  put put
  quit quit
  read read
  rebuild rebuilt
  resell resold
  ride rode ridden
  rise rose risen
  run ran run
  say said
  see saw seen
  oversee oversaw overseen
  seek sought
  sell sold
  send sent
  set set
  shake shook shaken
  shed shed
  shoot shot
  show showed shown
  shrink shrank shrunk
  shut shut
  sign-off signed-off
  sink sank sunk
  sit sat
  slide slid
  speak spoke spoken
  spend spent
  spin spun
  split split
  spread spread
  stand stood
  understand understood
  withstand withstood
  steal stole stolen
  stick stuck
  strike struck
  sweep swept
  sweeten sweetened
  swing swung
  take took taken
  overtake overtook overtaken
  undertake undertook undertaken
  teach taught
  tell told
  think thought
  throw threw thrown
  win won
  wind wound
  withdraw withdrew withdrawn
  underwrite underwrote underwritten
  write wrote written`;

const special: readonly (readonly [string, string, Tense, boolean])[] = [
  ['majority-owned', 'own', 'participle', false],
  ['part-owned', 'own', 'participle', false],
  ['co-owned', 'own', 'participle', false],
  ['wholly-owned', 'own', 'participle', false],
  ['is', 'be', 'present', false],
  ['are', 'be', 'present', true],
  ['am', 'be', 'present', false],
  ['was', 'be', 'past', false],
  ['were', 'be', 'past', true],
  ['be', 'be', 'infinitive', false],
  ['been', 'be', 'participle', false],
  ['being', 'be', 'gerund', false],
  ['has', 'have', 'present', false],
  ['have', 'have', 'present', true],
  ['have', 'have', 'infinitive', false],
  ['had', 'have', 'past', false],
  ['had', 'have', 'participle', false],
  ['having', 'have', 'gerund', false],
  ['do', 'do', 'present', true],
  ['does', 'do', 'present', false],
  ['did', 'do', 'past', false],
  ['do', 'do', 'infinitive', false],
  ['done', 'do', 'participle', false],
  ['doing', 'do', 'gerund', false],
  ['will', 'will', 'present', false],
  ["won't", 'will', 'present', false],
  ['would', 'would', 'conditional', false],
  ["wouldn't", 'would', 'conditional', false],
  ['shall', 'will', 'present', false],
  ['may', 'may', 'present', false],
  ['might', 'may', 'conditional', false],
  ['can', 'can', 'present', false],
  ["can't", 'can', 'present', false],
  ['cannot', 'can', 'present', false],
  ['could', 'can', 'conditional', false],
  ["couldn't", 'can', 'conditional', false],
  ['must', 'must', 'present', false],
  ['should', 'should', 'present', false],
  ["isn't", 'be', 'present', false],
  ["aren't", 'be', 'present', true],
  ["wasn't", 'be', 'past', false],
  ["weren't", 'be', 'past', true],
  ["hasn't", 'have', 'present', false],
  ["haven't", 'have', 'present', true],
  ["hadn't", 'have', 'past', false],
  ["doesn't", 'do', 'present', false],
  ["don't", 'do', 'present', true],
  ["didn't", 'do', 'past', false],
];
